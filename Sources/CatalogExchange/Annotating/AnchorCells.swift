internal import Tabular

/// Which cell shows for a cell inside merged ones: the first of them.
struct AnchorCells {
  private var anchors: [String: [CellAddress: CellAddress]] = [:]
  /// Merged cells beyond this many are looked at as they are.
  private static let most = 200_000

  init(_ document: TableDocument, sheets: Set<String>) throws(TabularError) {
    for (index, info) in document.sheets.enumerated() where sheets.contains(info.name) {
      var map: [CellAddress: CellAddress] = [:]
      for range in try document.mergedRanges(inSheet: index) {
        let height = range.last.row - range.first.row + 1
        let width = range.last.column - range.first.column + 1
        let (count, overflow) = height.multipliedReportingOverflow(by: width)
        guard !overflow, count > 1, map.count + count <= Self.most else { continue }
        for row in range.first.row...range.last.row {
          for column in range.first.column...range.last.column {
            map[CellAddress(row: row, column: column)] = range.first
          }
        }
      }
      anchors[info.name] = map
    }
  }

  subscript(sheet: String, address: CellAddress) -> CellAddress {
    anchors[sheet]?[address] ?? address
  }
}
