/// How a sheet is laid out.
public struct SheetOptions: Sendable {
  /// The width of each column from A, in characters; `nil` leaves the usual width.
  public var columnWidths: [Double?] = []
  /// Columns (from 1) that are not shown.
  public var hiddenColumns: Set<Int> = []
  /// Rows that stay in view when people scroll down.
  public var frozenRows = 0
  /// Columns that stay in view when people scroll right.
  public var frozenColumns = 0
  /// The header row (from 1) that gets filter arrows, down to the last row written.
  public var autoFilterRow: Int?
  public var visibility: SheetInfo.Visibility = .visible
  public var validations: [CellValidation] = []
  public var mergedRanges: [CellRange] = []
  public var tabColor: SheetColor?
  /// Whether only unlocked cells can be changed. It keeps off mistakes, not people: no password.
  public var isProtected = false
  /// How it is fitted to paper.
  public var printFit = PrintFit.none
  /// The look of each column from A where no cell has been written; `nil` leaves the usual look.
  public var columnStyles: [CellStyleHandle?] = []
  /// Whether the lines between cells are drawn.
  public var showsGridLines = true

  /// How a sheet is fitted to paper (A4).
  public enum PrintFit: Hashable, Sendable {
    /// As the program does.
    case none
    /// Landscape, all columns on a page.
    case width
    /// Portrait, everything on one page.
    case page
  }

  public init() {}

  /// A list: its header row stays in view and has filter arrows.
  public static func list(headerRow: Int = 1, columnWidths: [Double?] = []) -> Self {
    var options = Self()
    options.columnWidths = columnWidths
    options.frozenRows = headerRow
    options.autoFilterRow = headerRow
    return options
  }
}

/// How a row is laid out.
public struct RowOptions: Hashable, Sendable {
  /// In points; `nil` leaves it to the program.
  public var height: Double?
  public var isHidden = false

  public init(height: Double? = nil, isHidden: Bool = false) {
    self.height = height
    self.isHidden = isHidden
  }
}

/// How a workbook is written.
public struct SpreadsheetOptions: Sendable {
  /// Where cells keep their text.
  public enum Strings: Hashable, Sendable {
    /// In the sheet: memory does not grow with the number of rows. Every spreadsheet program reads
    /// it; few import tools of marketplaces do not.
    case inline
    /// In a table beside the sheets, as spreadsheet programs themselves write. The table is kept in
    /// memory until the end; texts that no longer fit into the limit (bytes) are written inline.
    case shared(limit: Int)
  }

  public var strings: Strings = .inline
  /// zlib's level, 1 (fast) to 9 (small).
  public var compressionLevel = 1
  /// The workbook's title and author, shown by file managers. There is no date: the same content
  /// makes the same bytes.
  public var title = ""
  public var author = ""

  public init() {}

  /// A table of shared strings up to 64 MB.
  public static let sharedStrings: Self = {
    var options = Self()
    options.strings = .shared(limit: 64 * 1_024 * 1_024)
    return options
  }()
}
