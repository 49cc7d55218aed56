/// A cell in the spelling that nearly all programs write, found without the XML scanner.
///
/// What is spelled otherwise (prefixes, formulas, rich text, spaces in odd places, a cell across the
/// edge of the window) is not found and goes the scanner's way, which gives the same cell.
struct PlainCell {
  var head = CellHead()
  /// The raw bytes of the value in the window; empty for a cell without one.
  var start = 0
  var scan = TextScan(length: 0, isPlain: true, isUTF8: true)
  /// Where the bytes behind the cell start.
  var end = 0

  /// How far the tags of a cell may reach; a window must have so much left.
  private static let reach = 128

  /// The cell at `position`, where `<c` must stand.
  @inline(__always)
  init?(_ bytes: UnsafePointer<UInt8>, at position: Int, end limit: Int) {
    guard position + Self.reach <= limit, Self.has("<c", bytes + position) else { return nil }
    var index = position + 2
    // Attributes: ` x="…"`, one letter long, double quotes, one space before.
    while bytes[index] == 0x20 {
      guard bytes[index + 2] == UInt8(ascii: "="), bytes[index + 3] == UInt8(ascii: "\"") else {
        return nil
      }
      let name = bytes[index + 1]
      index += 4
      let valueStart = index
      let furthest = index + 24
      while bytes[index] != UInt8(ascii: "\"") {
        index += 1
        if index == furthest { return nil }
      }
      let value = UnsafeBufferPointer(start: bytes + valueStart, count: index - valueStart)
      guard head.set(name, value) else { return nil }
      index += 1
      guard index + 40 <= position + Self.reach else { return nil }
    }
    if bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: ">") {
      end = index + 2
      return
    }
    guard bytes[index] == UInt8(ascii: ">") else { return nil }
    index += 1
    if head.type == .inline {
      guard Self.has("<is><t", bytes + index) else { return nil }
      index += 6
      // Without `preserve`, blanks at the ends would have to go.
      let isPreserved = Self.has(" xml:space=\"preserve\">", bytes + index)
      guard isPreserved || bytes[index] == UInt8(ascii: ">") else { return nil }
      index += isPreserved ? 22 : 1
      guard let found = TextScan.markup(bytes, from: index, end: limit - 16) else { return nil }
      if !isPreserved, found.length > 0,
        bytes[index] <= 0x20 || bytes[index + found.length - 1] <= 0x20
      {
        return nil
      }
      guard Self.has("</t></is></c>", bytes + index + found.length) else { return nil }
      (start, scan) = (index, found)
      end = index + found.length + 13
    } else {
      guard Self.has("<v>", bytes + index) else { return nil }
      index += 3
      guard let found = Self.value(bytes, from: index, end: limit - 24) else { return nil }
      guard Self.has("</v></c>", bytes + index + found.length) else { return nil }
      (start, scan) = (index, found)
      end = index + found.length + 8
    }
  }

  /// The text of a `v` element; short ones are looked at byte by byte.
  @inline(__always)
  private static func value(
    _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int
  ) -> TextScan? {
    var index = start
    let furthest = min(start + 16, end)
    while index < furthest {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        return TextScan(length: index - start, isPlain: true, isUTF8: true)
      }
      guard byte < 0x80, byte > 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "_") else {
        break
      }
      index += 1
    }
    return TextScan.markup(bytes, from: start, end: end)
  }

  @inline(__always)
  static func has(_ text: StaticString, _ bytes: UnsafePointer<UInt8>) -> Bool {
    let expected = text.utf8Start
    for index in 0..<text.utf8CodeUnitCount where bytes[index] != expected[index] { return false }
    return true
  }
}
