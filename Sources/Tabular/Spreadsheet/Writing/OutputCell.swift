/// What is written into a cell.
public enum OutputValue: Hashable, Sendable {
  /// Nothing; with a style the cell is still drawn.
  case empty
  /// Text. It stays text whatever it looks like: never a formula, a number or a date.
  case text(String)
  /// A number. What is no number (`nan`, infinite) becomes the error `#NUM!`.
  case number(Double)
  /// A whole number. Spreadsheet programs keep 15 digits; longer ones are written as text.
  case integer(Int)
  case boolean(Bool)
  /// A day of the Gregorian calendar; before 1900-03-01, where spreadsheet programs disagree about
  /// the calendar, it is written as ISO 8601 text.
  case date(year: Int, month: Int, day: Int)
  /// A day with a time, as days since 1899-12-30.
  case serial(Double)
}

/// A cell to be written: its value and how it looks.
public struct OutputCell: Sendable {
  public var value: OutputValue
  /// The look, from ``SpreadsheetWriter/register(_:)``.
  public var style: CellStyleHandle
  private var extras: Extras?

  /// Links and notes are rare; kept aside, they cost a plain cell nothing.
  private final class Extras: Sendable {
    let link: CellLink?
    let note: CellNote?
    init(link: CellLink?, note: CellNote?) {
      self.link = link
      self.note = note
    }
  }

  public init(
    _ value: OutputValue, style: CellStyleHandle = .plain, link: CellLink? = nil,
    note: CellNote? = nil
  ) {
    self.value = value
    self.style = style
    extras = link == nil && note == nil ? nil : Extras(link: link, note: note)
  }

  /// Where a click on the cell leads.
  public var link: CellLink? { extras?.link }
  /// The note shown beside the cell.
  public var note: CellNote? { extras?.note }
  var hasExtras: Bool { extras != nil }

  /// A cell without anything.
  public static let empty = Self(.empty)
  /// A text cell.
  public static func text(_ text: String, style: CellStyleHandle = .plain) -> Self {
    Self(.text(text), style: style)
  }
  /// A number cell.
  public static func number(_ number: Double, style: CellStyleHandle = .plain) -> Self {
    Self(.number(number), style: style)
  }
  /// A whole number cell.
  public static func integer(_ number: Int, style: CellStyleHandle = .plain) -> Self {
    Self(.integer(number), style: style)
  }
  /// A truth value cell.
  public static func boolean(_ value: Bool, style: CellStyleHandle = .plain) -> Self {
    Self(.boolean(value), style: style)
  }
  /// A day cell.
  public static func date(
    year: Int, month: Int, day: Int, style: CellStyleHandle = .plain
  ) -> Self {
    Self(.date(year: year, month: month, day: day), style: style)
  }
}

extension OutputCell: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(.text(text)) }
}

/// Where a click on a cell leads.
public enum CellLink: Hashable, Sendable {
  /// An address on the web (`http`, `https`), of mail (`mailto`) or a phone (`tel`). Others, and
  /// those above 2,079 characters, which spreadsheet programs refuse, are left out.
  case url(String)
  /// A cell of the same workbook.
  case cell(sheet: String, CellAddress)
}

/// A note shown beside a cell.
public struct CellNote: Hashable, Sendable {
  public var text: String
  /// Who wrote it.
  public var author: String

  public init(_ text: String, author: String = "") {
    self.text = text
    self.author = author
  }
}
