/// The relationships of a part: what it refers to, and where that lies.
struct Relationships: Sendable {
  struct Item: Sendable {
    var id: String
    /// The last word of the type, such as `worksheet`.
    var kind: String
    /// The whole type.
    var type: String
    /// The name of the part referred to, or the address outside.
    var target: String
    var isExternal: Bool
  }

  private(set) var items: [Item] = []
  /// The part that holds them.
  let name: String
  private var fresh: [String] = []

  /// Reads the relationships of a part; none when it has none.
  init(of part: String, in package: WorkbookPackage) throws(TabularError) {
    name = Self.name(of: part)
    guard package.has(name) else { return }
    let bytes = try package.content(name)
    let outline = try XMLOutline(bytes, limits: package.limits)
    for child in outline.children where child.name == "Relationship" {
      guard let id = child.attribute("Id", bytes), let type = child.attribute("Type", bytes),
        let target = child.attribute("Target", bytes)
      else { continue }
      let isExternal = child.attribute("TargetMode", bytes) == "External"
      let kind = type.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
      items.append(
        Item(
          id: id, kind: kind ?? type, type: type,
          target: isExternal ? target : Self.resolve(target, from: part), isExternal: isExternal))
    }
  }

  func first(_ kind: String) -> Item? { items.first { $0.kind == kind && !$0.isExternal } }

  /// Adds a relationship and returns its id. A target part is given by its whole name.
  mutating func add(type: String, target: String, isExternal: Bool = false) -> String {
    let known = Set(items.map(\.id))
    var number = items.count + 1
    while known.contains("rId\(number)") { number += 1 }
    let id = "rId\(number)"
    let kind = type.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    items.append(
      Item(id: id, kind: kind ?? type, type: type, target: target, isExternal: isExternal))
    let place = isExternal ? target : "/" + target
    fresh.append(
      #"Relationship Id="\#(id)" Type="\#(SpreadsheetXML.attribute(type))" "#
        + #"Target="\#(SpreadsheetXML.attribute(place))""#
        + (isExternal ? #" TargetMode="External"/>"# : "/>"))
    return id
  }

  /// Writes what was added.
  func save(to package: inout WorkbookPackage) throws(TabularError) {
    guard !fresh.isEmpty else { return }
    guard package.has(name) else {
      let open = #"<Relationships xmlns="\#(SpreadsheetXML.packageRelationships)">"#
      let body = fresh.map { "<" + $0 }.joined()
      package.set(
        name, Array((SpreadsheetXML.declaration + open + body + "</Relationships>").utf8))
      return
    }
    let bytes = try package.content(name)
    let root = try XMLOutline(bytes, limits: package.limits).root
    var splices = ByteSplices()
    root.append(fresh.map { "<" + root.prefix + $0 }.joined(), &splices)
    package.set(name, splices.applied(to: bytes))
  }

  static func remove(
    kind: String, of part: String, in package: inout WorkbookPackage
  ) throws(TabularError) {
    let name = name(of: part)
    guard package.has(name) else { return }
    let bytes = try package.content(name)
    var splices = ByteSplices()
    for child in try XMLOutline(bytes, limits: package.limits).children
    where child.attribute("Type", bytes)?.hasSuffix("/" + kind) == true {
      splices.replace(child.range, with: "")
    }
    if !splices.isEmpty { package.set(name, splices.applied(to: bytes)) }
  }

  /// `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`.
  private static func name(of part: String) -> String {
    let (folder, file) = split(part)
    return "\(folder)_rels/\(file).rels"
  }

  private static func split(_ part: String) -> (folder: String, file: String) {
    let bytes = Array(part.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return (
      String(decoding: bytes[..<start], as: UTF8.self),
      String(decoding: bytes[start...], as: UTF8.self)
    )
  }

  private static func resolve(_ target: String, from part: String) -> String {
    let clean = target.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    var path = clean.first == UInt8(ascii: "/") ? [] : pieces(Array(split(part).folder.utf8))
    for piece in pieces(clean) {
      if piece == ".." {
        _ = path.popLast()
      } else if piece != "." {
        path.append(piece)
      }
    }
    return path.joined(separator: "/")
  }

  private static func pieces(_ path: [UInt8]) -> [String] {
    path.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The part that names the type of every other.
enum ContentTypes {
  private static let name = "[Content_Types].xml"
  static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  static func add(
    part: String, type: String, in package: inout WorkbookPackage
  ) throws(TabularError) {
    try append(
      #"Override PartName="/\#(SpreadsheetXML.attribute(part))" ContentType="\#(type)"/>"#,
      in: &package)
  }

  static func addDefault(
    suffix: String, type: String, in package: inout WorkbookPackage
  ) throws(TabularError) {
    let bytes = try package.content(name)
    let known = try XMLOutline(bytes, limits: package.limits).children.contains {
      $0.name == "Default" && $0.attribute("Extension", bytes)?.lowercased() == suffix
    }
    if !known {
      try append(#"Default Extension="\#(suffix)" ContentType="\#(type)"/>"#, in: &package)
    }
  }

  static func remove(part: String, in package: inout WorkbookPackage) throws(TabularError) {
    let bytes = try package.content(name)
    var splices = ByteSplices()
    for child in try XMLOutline(bytes, limits: package.limits).children
    where child.attribute("PartName", bytes).map(ZipEntry.partName) == part {
      splices.replace(child.range, with: "")
    }
    if !splices.isEmpty { package.set(name, splices.applied(to: bytes)) }
  }

  private static func append(
    _ item: String, in package: inout WorkbookPackage
  ) throws(TabularError) {
    let bytes = try package.content(name)
    let root = try XMLOutline(bytes, limits: package.limits).root
    var splices = ByteSplices()
    root.append("<" + root.prefix + item, &splices)
    package.set(name, splices.applied(to: bytes))
  }
}
