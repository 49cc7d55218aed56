extension WorkbookEditor {
  /// The backgrounds of some cells of a sheet as it was opened: of the `wanted` ones, and of all
  /// whose color is one of `colors`. A wanted cell that is not in the sheet has none.
  ///
  /// Reads the sheet once.
  package func fills(
    inSheet sheet: String, of wanted: Set<CellAddress>, orColored colors: Set<SheetColor>
  ) throws(TabularError) -> [CellAddress: CellFill] {
    let entry = entries[try position(sheet)]
    let styles = try StylesEditor(
      part: workbookRelationships.first("styles")?.target, package: package)
    let table = try FillTable(styles, limits: options.limits)
    var found: [CellAddress: CellFill] = [:]
    try eachCell(of: entry) { address, scanner in
      let fill = table[scanner.integer("s") ?? 0]
      if wanted.contains(address) || fill.color.map(colors.contains) == true {
        found[address] = fill
      }
    }
    return found
  }

  /// Those of the given cells that hold a formula.
  package func formulas(
    inSheet sheet: String, among wanted: Set<CellAddress>
  ) throws(TabularError) -> Set<CellAddress> {
    var found: Set<CellAddress> = []
    var current: CellAddress?
    try eachElement(of: entries[try position(sheet)]) { depth, address, scanner in
      if depth == 4 {
        current = wanted.contains(address) ? address : nil
      } else if depth == 5, let current, scanner.isNamed("f") {
        found.insert(current)
      }
    }
    return found
  }

  private func eachCell(
    of entry: Sheet, _ body: (CellAddress, XMLScanner) -> Void
  ) throws(TabularError) {
    try eachElement(of: entry) { depth, address, scanner in
      if depth == 4 { body(address, scanner) }
    }
  }

  /// Walks through the cells (depth 4) of a sheet and what is in them (depth 5).
  private func eachElement(
    of entry: Sheet, _ body: (Int, CellAddress, XMLScanner) -> Void
  ) throws(TabularError) {
    var scanner = XMLScanner(try package.content(entry.part), limits: options.limits)
    var isInData = false
    var address = CellAddress(row: 0, column: 0)
    while true {
      switch try scanner.next() {
      case .finished: return
      case .text: continue
      case .end:
        if scanner.depth == 1 { isInData = false }
      case .start:
        if scanner.depth == 2 { isInData = scanner.isNamed("sheetData") }
        guard isInData else { continue }
        if scanner.depth == 3, scanner.isNamed("row") {
          address = CellAddress(row: scanner.integer("r") ?? address.row + 1, column: 0)
        } else if scanner.depth == 4, scanner.isNamed("c") {
          address.column =
            try scanner.attribute("r").flatMap { CellAddress(a1: $0)?.column }
            ?? address.column + 1
          body(4, address, scanner)
        } else if scanner.depth == 5 {
          body(5, address, scanner)
        }
      }
    }
  }
}
