/// Finds the tables of an HTML document that hold anything, and their names.
struct HypertextTableList {
  struct Table {
    /// Where the start tag starts in the stream.
    var offset: Int
    var name = ""
    var isFilled = false
    var isInCell = false
  }

  private(set) var tables: [Table] = []
  private let limits: ReadingLimits
  private var open: [Table] = []
  /// The heading in front of the next table, and whether its text is being read.
  private var heading: [UInt8] = []
  private var isInHeading = false
  /// Whether an anchor of a spreadsheet program was passed, which makes the heading a sheet's name.
  private var isAnchored = false

  init(limits: ReadingLimits) { self.limits = limits }

  /// Reads the whole document.
  mutating func read(_ stream: any ByteStream) throws(TabularError) {
    var scanner = HypertextScanner(stream: stream, limits: limits)
    reading: while true {
      switch try scanner.next() {
      case .finished: break reading
      case .text: readText(scanner.rawText)
      case .start: try readStart(scanner)
      case .end: try readEnd(scanner)
      }
    }
    while let table = open.popLast() { try close(table) }
    tables.sort { $0.offset < $1.offset }
  }

  private mutating func readStart(_ scanner: HypertextScanner) throws(TabularError) {
    if scanner.isNamed("table") {
      guard open.count < limits.depth else {
        throw TabularError(.limitExceeded, detail: "depth \(limits.depth)")
      }
      open.append(Table(offset: scanner.tokenStart, name: takeHeading()))
    } else if scanner.isNamed("td") || scanner.isNamed("th") {
      if !open.isEmpty { open[open.count - 1].isInCell = true }
    } else if scanner.isNamed("tr") {
      if !open.isEmpty { open[open.count - 1].isInCell = false }
    } else if scanner.isNamed("caption") {
      (isInHeading, isAnchored, heading) = (true, true, [])
    } else if scanner.isNamed("em"), isAnchored {
      // `<h1>Sheet 2: <em>Name</em></h1>`
      (isInHeading, heading) = (true, [])
    } else if scanner.isNamed("a"), scanner.attribute("name")?.hasPrefix("table") == true {
      isAnchored = true
    }
  }

  private mutating func readEnd(_ scanner: HypertextScanner) throws(TabularError) {
    if scanner.isNamed("table") {
      if let table = open.popLast() { try close(table) }
    } else if scanner.isNamed("caption") {
      isInHeading = false
      if !open.isEmpty { open[open.count - 1].name = takeHeading() }
    } else if scanner.isNamed("em") || scanner.isNamed("h1") {
      isInHeading = false
    } else if scanner.isNamed("td") || scanner.isNamed("th") || scanner.isNamed("tr") {
      if !open.isEmpty { open[open.count - 1].isInCell = false }
    }
  }

  private mutating func readText(_ raw: UnsafeBufferPointer<UInt8>) {
    if isInHeading {
      if heading.count + raw.count <= 1_024 { HypertextEntities.decode(raw, onto: &heading) }
    } else if let last = open.indices.last, open[last].isInCell, !open[last].isFilled {
      open[last].isFilled = raw.contains { $0 > 0x20 }
    }
  }

  private mutating func takeHeading() -> String {
    defer { (heading, isAnchored, isInHeading) = ([], false, false) }
    guard isAnchored else { return "" }
    let words = String(decoding: heading, as: UTF8.self).split { $0.isWhitespace }
    return words.joined(separator: " ")
  }

  private mutating func close(_ table: Table) throws(TabularError) {
    guard table.isFilled else { return }
    guard tables.count < limits.sheets else {
      throw TabularError(.limitExceeded, detail: "sheets \(limits.sheets)")
    }
    tables.append(table)
  }
}
