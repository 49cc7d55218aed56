/// Where the rows of a sheet's part lie, and what stands around them.
struct SheetIndex: Sendable {
  struct Row: Sendable {
    var number: Int
    var range: Range<Int>
  }

  /// In the order of the file, which need not be that of the numbers.
  private(set) var rows: [Row] = []
  /// The last row and column with content; 0 when there is none.
  private(set) var lastRow = 0
  private(set) var lastColumn = 0
  /// Where the first row of a number stands among the rows.
  private var positions: [Int: Int] = [:]

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(TabularError) {
    var scanner = XMLScanner(bytes, limits: limits)
    var isInData = false
    var number = 0
    var column = 0
    while true {
      switch try scanner.next() {
      case .finished: return
      case .start:
        if scanner.depth == 2 { isInData = scanner.isNamed("sheetData") }
        guard isInData else { continue }
        if scanner.depth == 3, scanner.isNamed("row") {
          number = scanner.integer("r") ?? number + 1
          column = 0
          if positions[number] == nil { positions[number] = rows.count }
          rows.append(Row(number: number, range: scanner.tokenStart..<scanner.tokenEnd))
        } else if scanner.depth == 4, scanner.isNamed("c") {
          column = try scanner.attribute("r").flatMap { CellAddress(a1: $0)?.column } ?? column + 1
        } else if scanner.depth == 5 {
          // A cell with a child has content; one that is only styled has none.
          lastRow = max(lastRow, number)
          lastColumn = max(lastColumn, column)
        }
      case .end:
        if isInData, scanner.depth == 2, let last = rows.indices.last {
          rows[last].range = rows[last].range.lowerBound..<scanner.tokenEnd
        }
        if scanner.depth == 1 { isInData = false }
      case .text: continue
      }
    }
  }

  func row(_ number: Int) -> Row? { positions[number].map { rows[$0] } }
}
