/// Cells in the form of a JSON dump: place, type letter and JSON value.
///
/// The letters are `s` text, `n` number, `b` truth value, `d` day or moment, `t` time of day or
/// length of time, `e` error.
public struct CellDump: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var type: Character
  /// The value as JSON: digits as the file has them where JSON allows that, else a string.
  public var json: String

  /// The filled cells of a row.
  public static func cells(of row: TableRow) -> [CellDump] {
    row.cells.map { CellDump($0, row: row.number) }
  }

  /// One cell.
  public init(_ cell: TableCell, row: Int) {
    self.row = row
    column = cell.column
    switch cell.kind {
    case .text:
      type = "s"
      json = Self.quoted(cell.text)
    case .number:
      type = "n"
      json = Self.number(cell)
    case .boolean:
      type = "b"
      json = cell.text
    case .date:
      type = "d"
      json = Self.quoted(cell.text.utf8.count == 10 ? cell.text + "T00:00:00" : cell.text)
    case .time:
      type = "t"
      json = Self.time(cell.text)
    case .error:
      type = "e"
      json = Self.quoted(cell.text)
    }
  }

  /// The cell as a JSON array `[row,column,"type",value]`.
  public var line: String { "[\(row),\(column),\"\(type)\",\(json)]" }

  private static func number(_ cell: TableCell) -> String {
    if isJSONNumber(cell.text) { return cell.text }
    return cell.number.map { String($0) } ?? quoted(cell.text)
  }

  private static func time(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) else {
      return text.contains(".") ? text : text + ".0"
    }
    return quoted(text.utf8.count == 8 ? text + ".000" : text)
  }

  private static func isJSONNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let isDigit: (UInt8) -> Bool = { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(fraction.count + 1)
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      let digits = rest.prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count)
    }
    return rest.isEmpty
  }

  /// The text as a JSON string.
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0a: bytes.append(contentsOf: "\\n".utf8)
      case 0x0d: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
