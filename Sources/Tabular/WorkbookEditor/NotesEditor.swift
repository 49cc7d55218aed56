/// Adds notes to a sheet: in the parts it has, or in new ones.
enum NotesEditor {
  private static let vml = "application/vnd.openxmlformats-officedocument.vmlDrawing"

  /// Adds the notes and returns the id of a new drawing that the sheet must refer to, or `nil`.
  static func add(
    _ notes: [NotesPart.Placed], relationships: inout Relationships, base: String,
    package: inout WorkbookPackage
  ) throws(TabularError) -> String? {
    let sorted = notes.sorted { $0.address < $1.address }
    var fresh = sorted
    if let part = relationships.first("comments")?.target, package.has(part) {
      fresh = try extend(part, sorted, package: &package)
    } else {
      let part = package.freeName("xl/comments", ".xml")
      package.set(part, NotesPart.comments(sorted))
      try ContentTypes.add(
        part: part, type: ContentTypes.spreadsheet + "comments+xml", in: &package)
      _ = relationships.add(type: base + "/comments", target: part)
    }
    if fresh.isEmpty { return nil }
    if let part = relationships.first("vmlDrawing")?.target, package.has(part) {
      try extend(drawing: part, fresh, package: &package)
      return nil
    }
    let part = package.freeName("xl/drawings/vmlDrawing", ".vml")
    let number = package.archive.entries.reduce(1) { $1.partName.hasSuffix(".vml") ? $0 + 1 : $0 }
    package.set(part, NotesPart.drawing(fresh, block: number))
    try ContentTypes.addDefault(suffix: "vml", type: vml, in: &package)
    return relationships.add(type: base + "/vmlDrawing", target: part)
  }

  /// Adds to a part of notes; a cell's own note is kept and gets the new text behind it. Returns the
  /// notes that need a shape.
  private static func extend(
    _ part: String, _ notes: [NotesPart.Placed], package: inout WorkbookPackage
  ) throws(TabularError) -> [NotesPart.Placed] {
    let limits = package.limits
    let bytes = try package.content(part)
    let outline = try XMLOutline(bytes, limits: limits)
    guard let list = outline.child("commentList"), let authors = outline.child("authors") else {
      throw TabularError(.malformed, detail: "\(part) has no list of notes")
    }
    let prefix = outline.root.prefix
    let known = try XMLOutline(bytes, in: list.range, limits: limits).children
    var names: [String] = []
    for child in try XMLOutline(bytes, in: authors.range, limits: limits).children {
      names.append(String(decoding: bytes[child.inner], as: UTF8.self))
    }
    var splices = ByteSplices()
    var text = ""
    var newAuthors = ""
    var fresh: [NotesPart.Placed] = []
    for placed in notes {
      if let old = known.first(where: { $0.attribute("ref", bytes) == placed.address.description })
      {
        let inside = try XMLOutline(bytes, in: old.range, limits: limits)
        let run =
          "<\(prefix)r>" + StringsEditor.element("\n" + placed.note.text, prefix: prefix)
          + "</\(prefix)r>"
        if let span = inside.child("text") {
          span.append(run, &splices)
        } else {
          old.append("<\(prefix)text>\(run)</\(prefix)text>", &splices)
        }
        continue
      }
      let author = SpreadsheetXML.cellText(placed.note.author)
      if !names.contains(author) {
        names.append(author)
        newAuthors += "<\(prefix)author>\(author)</\(prefix)author>"
      }
      text += NotesPart.comment(
        placed, author: names.firstIndex(of: author) ?? 0, prefix: prefix)
      fresh.append(placed)
    }
    if !newAuthors.isEmpty { authors.append(newAuthors, &splices) }
    if !text.isEmpty { list.append(text, &splices) }
    package.set(part, splices.applied(to: bytes))
    return fresh
  }

  /// Adds shapes to a drawing, numbered behind those it has.
  private static func extend(
    drawing part: String, _ notes: [NotesPart.Placed], package: inout WorkbookPackage
  ) throws(TabularError) {
    let bytes = try package.content(part)
    let end = Array("</xml>".utf8)
    var position = bytes.count - end.count
    while position >= 0, bytes[position..<position + end.count] != end[...] { position -= 1 }
    guard position >= 0 else { throw TabularError(.malformed, detail: "\(part) has no end") }
    var number = max(highestShape(bytes), 1_024)
    var splices = ByteSplices()
    for placed in notes {
      number += 1
      splices.insert(NotesPart.shape(placed, number: number), at: position)
    }
    package.set(part, splices.applied(to: bytes))
  }

  /// The highest number behind `_x0000_s`.
  private static func highestShape(_ bytes: [UInt8]) -> Int {
    let mark = Array("_x0000_s".utf8)
    var highest = 0
    var index = 0
    while index + mark.count < bytes.count {
      guard bytes[index] == mark[0], bytes[index..<index + mark.count] == mark[...] else {
        index += 1
        continue
      }
      index += mark.count
      var number = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]), number < 1 << 30 {
        number = number * 10 + Int(bytes[index] & 15)
        index += 1
      }
      highest = max(highest, number)
    }
    return highest
  }
}
