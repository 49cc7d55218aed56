/// A color of the screen.
public struct SheetColor: Hashable, Sendable {
  /// Red, green and blue, 0xRRGGBB.
  public var rgb: UInt32

  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// `FFRRGGBB`, as spreadsheet files write it.
  package var argb: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "FF" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  /// The fills spreadsheet programs use for good, doubtful and bad.
  public static let good = Self(0xC6EFCE)
  public static let doubtful = Self(0xFFEB9C)
  public static let bad = Self(0xFFC7CE)
  public static let header = Self(0xD9E1F2)
}

/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  public enum Horizontal: String, Hashable, Sendable { case left, center, right, fill, justify }
  public enum Vertical: String, Hashable, Sendable { case top, center, bottom }
  public enum Border: String, Hashable, Sendable { case thin, medium, thick, dotted, hair }

  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool
  /// Whether long text breaks into lines inside the cell.
  public var wrapsText: Bool
  /// A number format such as `#,##0` or `dd/mm/yyyy`; `@` shows what is typed as text.
  public var numberFormat: String?
  public var fill: SheetColor?
  public var fontColor: SheetColor?
  /// The line around the cell.
  public var border: Border?
  public var horizontal: Horizontal?
  public var vertical: Vertical?
  /// In points.
  public var fontSize: Double
  public var fontName: String
  /// Whether a protected sheet keeps people from typing into the cell.
  public var isLocked: Bool

  public init(
    bold: Bool = false, italic: Bool = false, underlined: Bool = false, wrap: Bool = false,
    numberFormat: String? = nil, fill: SheetColor? = nil, fontColor: SheetColor? = nil,
    border: Border? = nil, horizontal: Horizontal? = nil, vertical: Vertical? = nil,
    fontSize: Double = 11, fontName: String = "Calibri", locked: Bool = true
  ) {
    isBold = bold
    isItalic = italic
    isUnderlined = underlined
    wrapsText = wrap
    self.numberFormat = numberFormat
    self.fill = fill
    self.fontColor = fontColor
    self.border = border
    self.horizontal = horizontal
    self.vertical = vertical
    self.fontSize = fontSize
    self.fontName = fontName
    isLocked = locked
  }
}

/// A style registered with a ``SpreadsheetWriter``; it means nothing to another.
public struct CellStyleHandle: Hashable, Sendable {
  package var index: Int32

  package init(index: Int32) { self.index = index }

  /// The look of a new workbook's cells.
  public static let plain = Self(index: 0)
}
