/// What a cell holds, as the file says it.
public enum CellKind: UInt8, Hashable, Sendable {
  /// Text. Digits stored as text stay text: codes keep their zeros.
  case text
  /// A number; its text is the digits as the file stores them.
  case number
  /// A truth value; its text is `true` or `false`.
  case boolean
  /// A day or a moment; its text is ISO 8601 (`2024-06-30` or `2024-06-30T08:15:00`).
  case date
  /// A time of day (`08:15:00`) or a length of time in seconds (`5400`).
  case time
  /// An error value such as `#N/A`; its text is the error.
  case error
}

/// One filled cell of a row.
public struct TableCell: Hashable, Sendable {
  /// The column, from 1.
  public var column: Int
  public var kind: CellKind
  /// The content as text; see ``CellKind`` for its form.
  public var text: String
  /// The number behind a number cell or the serial day behind a date or time cell.
  public var number: Double?
  /// The cell's format in the workbook, for `TableDocument.fontName(ofStyle:)`; 0 when it has none.
  public var style: Int

  public init(column: Int, kind: CellKind, text: String, number: Double? = nil, style: Int = 0) {
    self.column = column
    self.kind = kind
    self.text = text
    self.number = number
    self.style = style
  }
}

/// One row of a table: its filled cells in column order, their bytes in one buffer.
///
/// A row is meant to be reused: a reader overwrites it, and what is to be kept is copied out as
/// `String`. Empty cells are not stored.
public struct TableRow: Sendable {
  /// Where a cell's bytes lie.
  package struct Slot: Sendable {
    package var column: Int32
    package var kind: CellKind
    package var start: Int32
    package var length: Int32
    package var style: Int32
    /// NaN when the cell has no number.
    package var number: Double
  }

  /// The row's number in the sheet, from 1, blank rows counted.
  public package(set) var number: Int
  /// Whether the row is hidden in the workbook.
  public package(set) var isHidden: Bool
  package var slots: [Slot] = []
  package var bytes: [UInt8] = []
  /// Whether a reader has seen that each cell's bytes are valid UTF-8; then text is not checked again.
  var isCheckedUTF8 = false

  /// Makes a row without cells.
  public init(number: Int = 0) {
    self.number = number
    self.isHidden = false
  }

  /// Makes a row of the given cells, which must be in ascending column order.
  public init(number: Int, cells: [TableCell]) {
    self.init(number: number)
    for cell in cells {
      append(
        column: cell.column, kind: cell.kind, utf8: cell.text.utf8, number: cell.number,
        style: cell.style)
    }
  }

  /// The number of filled cells.
  public var count: Int { slots.count }
  /// Whether no cell is filled.
  public var isEmpty: Bool { slots.isEmpty }
  /// The rightmost filled column, 0 in an empty row.
  public var lastColumn: Int { Int(slots.last?.column ?? 0) }

  /// The filled cell at a position among the filled cells (0 to ``count`` - 1), copied out.
  public subscript(index: Int) -> TableCell {
    let slot = slots[index]
    return TableCell(
      column: Int(slot.column), kind: slot.kind, text: text(at: index),
      number: slot.number.isNaN ? nil : slot.number, style: Int(slot.style))
  }

  /// The column (from 1) of the cell at a position among the filled cells.
  public func column(at index: Int) -> Int { Int(slots[index].column) }

  /// All filled cells, copied out.
  public var cells: [TableCell] { slots.indices.map { self[$0] } }

  /// The cell in a column (from 1), or `nil` when it is empty.
  public func cell(inColumn column: Int) -> TableCell? {
    position(ofColumn: column).map { self[$0] }
  }

  /// The text in a column (from 1), empty when the cell is.
  public func text(inColumn column: Int) -> String {
    position(ofColumn: column).map { text(at: $0) } ?? ""
  }

  /// Calls `body` with the bytes of the cell at a position among the filled cells, without a copy.
  public func withUTF8<Result>(
    at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let slot = slots[index]
    return bytes.withUnsafeBufferPointer { all in
      let start = Int(slot.start)
      return body(UnsafeBufferPointer(rebasing: all[start..<start + Int(slot.length)]))
    }
  }

  /// Calls `body` with each filled cell in column order, its bytes without a copy.
  ///
  /// The quickest way through a row; the bytes are valid only during the call.
  public func forEachCell(_ body: (_ column: Int, _ kind: CellKind, _ bytes: CellBytes) -> Void) {
    bytes.withUnsafeBufferPointer { all in
      slots.withUnsafeBufferPointer { slots in
        for slot in slots {
          let range = Int(slot.start)..<Int(slot.start) + Int(slot.length)
          body(
            Int(slot.column), slot.kind,
            CellBytes(
              utf8: UnsafeBufferPointer(rebasing: all[range]), isCheckedUTF8: isCheckedUTF8))
        }
      }
    }
  }

  /// The text of the cell at a position among the filled cells (0 to ``count`` - 1), copied out.
  public func text(at index: Int) -> String {
    withUTF8(at: index) { CellBytes(utf8: $0, isCheckedUTF8: isCheckedUTF8).text }
  }

  private func position(ofColumn column: Int) -> Int? {
    // Most tables have no gaps, so the cell is where its number says.
    if column >= 1, column <= slots.count, Int(slots[column - 1].column) == column {
      return column - 1
    }
    return slots.firstIndex { Int($0.column) == column }
  }

  package mutating func reset(number: Int) {
    self.number = number
    isHidden = false
    isCheckedUTF8 = false
    slots.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  package mutating func append(
    column: Int, kind: CellKind, utf8: some Collection<UInt8>, number: Double? = nil, style: Int = 0
  ) {
    let start = bytes.count
    isCheckedUTF8 = false
    bytes.append(contentsOf: utf8)
    slots.append(
      Slot(
        column: Int32(clamping: column), kind: kind, start: Int32(clamping: start),
        length: Int32(clamping: bytes.count - start), style: Int32(clamping: style),
        number: number ?? .nan))
  }
}
