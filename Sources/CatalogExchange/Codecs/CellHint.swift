/// What kind of cell a text came from, where that changes its meaning.
///
/// A number cell's text is written by a program, so `1.234` in it is a decimal number and never
/// one thousand two hundred and thirty-four.
public enum CellHint: Sendable, Hashable {
  /// A text cell, typed by a person.
  case text
  /// A number cell of a workbook that counts days from 1900.
  case number
  /// A number cell of a workbook that counts days from 1904.
  case number1904
}
