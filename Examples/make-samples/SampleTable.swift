/// A sheet of a sample, before it is written in a format.
struct SampleTable {
  enum Cell {
    case text(String)
    case number(Int)
    case empty
  }

  var sheet: String
  /// Lines above the header.
  var titles: [String] = []
  var header: [String]
  /// The widths of the columns in characters.
  var widths: [Int] = []
  var rows: [[Cell]] = []
}

extension SampleTable.Cell: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }

  /// A text cell, or an empty one for no text.
  static func of(_ text: String) -> Self { text.isEmpty ? .empty : .text(text) }
}
