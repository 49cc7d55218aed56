/// The parts of an Office Open XML file and the relationships between them.
package struct PartPackage: Sendable {
  /// A pointer from one part to another.
  package struct Relationship: Hashable, Sendable {
    package var id: String
    /// The type's URI; its last word tells the kind in strict and transitional files alike.
    package var type: String
    /// The name of the part it points to, without a slash in front.
    package var target: String
    package var isExternal: Bool

    /// Whether the type's last word is the given one.
    package func isOfKind(_ kind: String) -> Bool {
      type == kind || type.hasSuffix("/" + kind)
    }
  }

  package let archive: ZipArchive

  package init(_ archive: ZipArchive) { self.archive = archive }

  /// A scanner over a part, in UTF-8 whatever the part's encoding.
  package func scanner(
    _ entry: ZipEntry, verified: Bool = true
  ) throws(TabularError) -> XMLScanner {
    let stream = try archive.stream(entry, verified: verified)
    return XMLScanner(stream: try XMLEncoding.utf8(stream), limits: archive.limits)
  }

  /// The relationships of a part, or of the whole file for an empty name; none when it has no list.
  package func relationships(of part: String) throws(TabularError) -> [Relationship] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    guard let entry = archive.entry(named: "\(folder)_rels/\(name).rels") else { return [] }
    // A wrong checksum of a list of links is no reason to refuse the workbook.
    var scanner = try scanner(entry, verified: false)
    var found: [Relationship] = []
    while true {
      let token = try scanner.next()
      if token == .finished { return found }
      guard token == .start, scanner.isNamed("Relationship"),
        let id = try scanner.attribute("Id"), let target = try scanner.attribute("Target")
      else { continue }
      let isExternal = try scanner.attribute("TargetMode") == "External"
      found.append(
        Relationship(
          id: id, type: try scanner.attribute("Type") ?? "",
          target: isExternal ? target : Self.resolve(target, in: folder), isExternal: isExternal))
      guard found.count <= 100_000 else {
        throw TabularError(.limitExceeded, detail: "relationships of \(part)")
      }
    }
  }

  /// The part's name that a relative or absolute target means, seen from a folder.
  package static func resolve(_ target: String, in folder: String) -> String {
    let spelled = String(target.map { $0 == "\\" ? "/" : $0 })
    let whole = spelled.hasPrefix("/") ? spelled : folder + spelled
    var steps: [Substring] = []
    for step in whole.split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
