/// What is to become of a cell's look. Only what is given changes.
public struct CellStyleChange: Hashable, Sendable {
  public var fill: SheetColor?
  public var isBold = false
  public var wrapsText = false
  /// A number format such as `#,##0`.
  public var numberFormat: String?
  /// The name of a font; size and the rest of the look stay.
  public var fontName: String?
  /// A whole look that takes the place of the cell's own; the other changes come on top of it.
  public var look: CellStyle?
  /// A fill as the workbook once wrote it, `<fill>…</fill>`; empty for none.
  package var fillRecord: String?

  public init(
    fill: SheetColor? = nil, bold: Bool = false, wrap: Bool = false, numberFormat: String? = nil,
    fontName: String? = nil
  ) {
    self.fontName = fontName
    self.fill = fill
    isBold = bold
    wrapsText = wrap
    self.numberFormat = numberFormat
  }

  /// Another background.
  public static func fill(_ color: SheetColor) -> Self { Self(fill: color) }

  /// The whole look of a cell of a sheet that is ours.
  public static func look(_ style: CellStyle) -> Self {
    var change = Self()
    change.look = style
    return change
  }
}

/// The changes wanted in one sheet.
struct SheetEdits: Sendable {
  struct Cell: Sendable {
    /// `nil` keeps what is in the cell.
    var value: OutputValue?
    var style = CellStyleChange()
    /// The cell whose look a new cell takes.
    var likeCell: CellAddress?
  }

  var cells: [Int: [Int: Cell]] = [:]
  var notes: [NotesPart.Placed] = []
  var links: [(address: CellAddress, link: CellLink)] = []
  var validations: [CellValidation] = []
  var widths: [Int: Double] = [:]
  /// Heights of rows that are new, in points.
  var heights: [Int: Double] = [:]

  var isEmpty: Bool {
    cells.isEmpty && notes.isEmpty && links.isEmpty && validations.isEmpty && widths.isEmpty
  }

  mutating func update(_ address: CellAddress, _ body: (inout Cell) -> Void) {
    body(&cells[address.row, default: [:]][address.column, default: Cell()])
  }
}
