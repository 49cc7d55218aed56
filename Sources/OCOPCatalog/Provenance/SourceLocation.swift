/// Where in a user's file something stands, counted from 1 as the spreadsheet shows it.
public struct SourceLocation: Hashable, Sendable {
  /// The file's name as the user gave it.
  public var file: String
  /// The sheet, or `nil` in a text file.
  public var sheet: String?
  public var row: Int?
  public var column: Int?
  /// The text of the column's header, when there is one.
  public var header: String?

  public init(
    file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil, header: String? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.header = header
  }

  /// The cell as spreadsheet programs write it (`B12`), or `nil` when row or column is unknown.
  public var cell: String? {
    guard let row, let column, column > 0 else { return nil }
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }
}
