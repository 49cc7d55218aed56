extension DelimitedTextWriter {
  /// How a delimited text is written.
  public struct Dialect: Hashable, Sendable {
    /// What is between two cells.
    public enum Delimiter: UInt8, Hashable, Sendable {
      case comma = 0x2C
      case semicolon = 0x3B
      case tab = 0x09
      case bar = 0x7C
    }

    public var delimiter: Delimiter
    /// Whether the text begins with the mark by which Excel knows UTF-8.
    public var hasByteOrderMark: Bool
    /// Whether lines end with CR LF instead of LF alone.
    public var usesCRLF: Bool
    /// Whether cells that a spreadsheet program would run as a formula get an apostrophe in front.
    ///
    /// These are cells that begin with `=`, `@`, tab or carriage return (also their full-width
    /// forms), and those that begin with `+` or `-` unless the rest is only digits, spaces and `.`,
    /// `,`, `-`, `(`, `)`: a negative price or a phone such as `+84 293 3…` is left as it is. The
    /// rule follows OWASP's page on CSV injection. A program that is no spreadsheet reads the
    /// apostrophe as part of the cell, so exchange formats leave it off.
    public var neutralizesFormulas: Bool
    /// Whether every cell is put in quotes.
    public var quotesAll = false

    public init(
      delimiter: Delimiter, hasByteOrderMark: Bool = false, usesCRLF: Bool = true,
      neutralizesFormulas: Bool = false
    ) {
      self.delimiter = delimiter
      self.hasByteOrderMark = hasByteOrderMark
      self.usesCRLF = usesCRLF
      self.neutralizesFormulas = neutralizesFormulas
    }

    /// What Excel opens rightly with a double click on a PC set to Vietnamese, where the comma is the
    /// decimal sign: UTF-8 with its mark, `;`, CR LF, formulas neutralized.
    public static let excelVietnam = Self(
      delimiter: .semicolon, hasByteOrderMark: true, neutralizesFormulas: true)
    /// RFC 4180: comma, CR LF, no mark.
    public static let rfc4180 = Self(delimiter: .comma)
    /// Tabs, LF, no mark.
    public static let tsv = Self(delimiter: .tab, usesCRLF: false)
  }
}
