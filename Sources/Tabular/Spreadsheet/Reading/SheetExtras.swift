/// What a sheet's part says around its rows.
enum SheetExtras {
  static func mergedRanges(_ scanner: XMLScanner) throws(TabularError) -> [CellRange] {
    var scanner = scanner
    var ranges: [CellRange] = []
    while true {
      let token = try scanner.next()
      if token == .finished { return ranges }
      guard token == .start, scanner.isNamed("mergeCell"),
        let text = try scanner.attribute("ref"), let range = CellRange(a1: text)
      else { continue }
      guard ranges.count < 1 << 20 else {
        throw TabularError(.limitExceeded, detail: "merged cells")
      }
      ranges.append(range)
    }
  }

  static func hiddenColumns(
    _ scanner: XMLScanner
  ) throws(TabularError) -> [ClosedRange<Int>] {
    var scanner = scanner
    var ranges: [ClosedRange<Int>] = []
    while true {
      let token = try scanner.next()
      if token == .finished { return ranges }
      guard token == .start else { continue }
      // Columns are described in front of the rows.
      if scanner.isNamed("sheetData") { return ranges }
      if scanner.isNamed("col"), scanner.flag("hidden") == true,
        let first = scanner.integer("min"), let last = scanner.integer("max"), first >= 1,
        first <= last, ranges.count < 16_384
      {
        ranges.append(first...min(last, 16_384))
      }
    }
  }
}

extension CellRange {
  /// Reads a range such as `A1:C3`, or a single address.
  package init?(a1 text: some StringProtocol) {
    let corners = text.split(separator: ":")
    guard corners.count == 1 || corners.count == 2, let first = CellAddress(a1: corners[0]),
      let last = CellAddress(a1: corners[corners.count - 1])
    else { return nil }
    self.init(first: first, last: last)
  }
}
