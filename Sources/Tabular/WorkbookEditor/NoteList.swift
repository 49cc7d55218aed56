/// The notes of a sheet as their part holds them: what they say, and how to take some text out.
struct NoteList {
  /// One note.
  struct Note {
    var address: CellAddress
    var span: XMLSpan
    var text = ""
    /// The pieces of the text: how many bytes each adds, and where it stands.
    var pieces: [(length: Int, inner: Range<Int>)] = []
  }

  let bytes: [UInt8]
  private(set) var notes: [Note] = []

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(TabularError) {
    self.bytes = bytes
    let outline = try XMLOutline(bytes, limits: limits)
    guard let list = outline.child("commentList") else { return }
    for child in try XMLOutline(bytes, in: list.range, limits: limits).children {
      guard let address = child.attribute("ref", bytes).flatMap({ CellAddress(a1: $0) }) else {
        continue
      }
      var note = Note(address: address, span: child)
      var text: [UInt8] = []
      var scanner = XMLScanner(Array(bytes[child.range]), limits: limits)
      let offset = child.range.lowerBound
      var isText = false
      loop: while true {
        switch try scanner.next() {
        case .finished: break loop
        // White space between elements is no text; what people type stands in `t`.
        case .start: isText = scanner.isNamed("t")
        case .end: isText = false
        case .text:
          guard isText else { continue }
          let before = text.count
          try scanner.appendText(to: &text)
          note.pieces.append(
            (text.count - before, offset + scanner.tokenStart..<offset + scanner.tokenEnd))
        }
      }
      note.text = String(decoding: text, as: UTF8.self)
      notes.append(note)
    }
  }

  /// What a note says from a mark on: from its beginning or from a new line.
  static func marked(_ text: String, mark: String) -> (start: Int, text: String)? {
    let bytes = Array(text.utf8)
    let pattern = Array(mark.utf8)
    guard !pattern.isEmpty, bytes.count >= pattern.count else { return nil }
    for start in 0...bytes.count - pattern.count
    where (start == 0 || bytes[start - 1] == 10)
      && bytes[start..<start + pattern.count] == pattern[...]
    {
      return (start, String(decoding: bytes[start...], as: UTF8.self))
    }
    return nil
  }

  /// Takes out what stands behind a mark. Returns the new part, and the cells whose note is gone.
  func removing(mark: String) -> (bytes: [UInt8], gone: Set<CellAddress>) {
    var splices = ByteSplices()
    var gone: Set<CellAddress> = []
    for note in notes {
      guard let marked = Self.marked(note.text, mark: mark) else { continue }
      if marked.start == 0 {
        splices.replace(note.span.range, with: "")
        gone.insert(note.address)
        continue
      }
      // The line end before the mark goes with it.
      let kept = Array(note.text.utf8.prefix(marked.start - 1))
      var position = 0
      for piece in note.pieces {
        let end = position + piece.length
        if position >= kept.count {
          splices.replace(piece.inner, with: "")
        } else if end > kept.count {
          splices.replace(
            piece.inner,
            with: SpreadsheetXML.cellText(
              String(decoding: kept[position...], as: UTF8.self)))
        }
        position = end
      }
    }
    return (splices.applied(to: bytes), gone)
  }

  /// Takes the shapes of some cells' notes out of a drawing.
  static func removingShapes(of cells: Set<CellAddress>, from drawing: [UInt8]) -> [UInt8] {
    let open = Array("<v:shape".utf8)
    let close = Array("</v:shape>".utf8)
    var splices = ByteSplices()
    var index = 0
    while let start = find(open, in: drawing, from: index) {
      index = start + open.count
      guard index < drawing.count, drawing[index] <= 0x20,
        let end = find(close, in: drawing, from: index)
      else { continue }
      index = end + close.count
      let shape = Array(drawing[start..<index])
      guard find(Array("\"Note\"".utf8), in: shape, from: 0) != nil,
        let row = number(in: shape, of: "<x:Row>"), let column = number(in: shape, of: "<x:Column>")
      else { continue }
      if cells.contains(CellAddress(row: row + 1, column: column + 1)) {
        splices.replace(start..<index, with: "")
      }
    }
    return splices.isEmpty ? drawing : splices.applied(to: drawing)
  }

  private static func number(in shape: [UInt8], of tag: String) -> Int? {
    let tag = Array(tag.utf8)
    guard var index = find(tag, in: shape, from: 0).map({ $0 + tag.count }) else { return nil }
    var value = 0
    var count = 0
    while index < shape.count, count < 8 {
      let byte = shape[index]
      guard (0x30...0x39).contains(byte) else { break }
      value = value * 10 + Int(byte & 15)
      count += 1
      index += 1
    }
    return count > 0 ? value : nil
  }

  private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, bytes.count - pattern.count >= start else { return nil }
    var index = start
    let last = bytes.count - pattern.count
    while index <= last {
      if bytes[index] == first, bytes[index..<index + pattern.count] == pattern[...] {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension WorkbookEditor {
  /// The notes of a sheet as it was opened that hold a mark, from the mark on.
  package func notes(
    inSheet sheet: String, markedBy mark: String
  ) throws(TabularError) -> [CellAddress: String] {
    let relationships = try Relationships(of: entries[try position(sheet)].part, in: package)
    guard let part = relationships.first("comments")?.target, package.has(part) else { return [:] }
    let list = try NoteList(package.content(part), limits: options.limits)
    var found: [CellAddress: String] = [:]
    for note in list.notes {
      if let marked = NoteList.marked(note.text, mark: mark) { found[note.address] = marked.text }
    }
    return found
  }

  /// Takes the notes of a sheet away from a mark on; what stood before the mark stays.
  package mutating func removeNotes(
    inSheet sheet: String, markedBy mark: String
  ) throws(TabularError) {
    let relationships = try Relationships(of: entries[try position(sheet)].part, in: package)
    guard let part = relationships.first("comments")?.target, package.has(part) else { return }
    let old = try package.content(part)
    let removed = try NoteList(old, limits: options.limits).removing(mark: mark)
    guard removed.bytes != old else { return }
    package.set(part, removed.bytes)
    guard !removed.gone.isEmpty, let drawing = relationships.first("vmlDrawing")?.target,
      package.has(drawing)
    else { return }
    let shapes = try package.content(drawing)
    let fewer = NoteList.removingShapes(of: removed.gone, from: shapes)
    if fewer != shapes { package.set(drawing, fewer) }
  }
}
