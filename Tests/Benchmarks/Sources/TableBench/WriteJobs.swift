import Tabular

/// Reads the rows of a CSV file and writes them in another form.
struct WriteJobs {
  let source: String
  let target: String

  private static let keys: [StaticString] = [
    "code", "name", "group", "producer", "address", "province", "commune", "stars", "decision",
    "decided", "price", "unit", "grams", "stock", "barcode", "summary", "description",
    "ingredients", "storage", "shelf_life", "season", "image", "phone", "certificate", "updated",
  ]

  /// Hands the rows on as they are read.
  func stream(_ format: String) throws {
    let document = try TableDocument.open(path: source)
    var rows = try document.rows(inSheet: 0)
    var row = TableRow()
    var output = try Output(format, target)
    while try rows.readRow(into: &row) { try output.write(row) }
    try output.finish()
  }

  /// Loads all rows first, then writes: the returned time is that of writing alone.
  func loaded(_ format: String) throws -> Duration {
    let document = try TableDocument.open(path: source)
    var rows = try document.rows(inSheet: 0)
    var all: [TableRow] = []
    while let row = try rows.nextRow() { all.append(row) }
    return try ContinuousClock().measure {
      var output = try Output(format, target)
      for row in all { try output.write(row) }
      try output.finish()
    }
  }

  /// A file being written, by format.
  private struct Output: ~Copyable {
    private enum Form { case workbook, csv, json, xml }
    private let form: Form
    private var workbook: SpreadsheetWriter?
    private var text: DelimitedTextWriter?
    private var sink: WriteBehindSink?
    private var json = JSONWriter()
    private var xml = XMLWriter()
    private var isHeader = true

    init(_ format: String, _ path: String) throws {
      switch format {
      case "xlsx", "xlsx-shared":
        form = .workbook
        var options = SpreadsheetOptions()
        if format == "xlsx-shared" { options.strings = .shared(limit: 1 << 32) }
        workbook = try SpreadsheetWriter(path: path, options: options)
        try workbook?.addSheet(named: "Sản phẩm", options: .list())
      case "csv":
        form = .csv
        text = try DelimitedTextWriter(path: path)
      case "json":
        form = .json
        sink = WriteBehindSink(try FileSink(path: path))
      default:
        form = .xml
        sink = WriteBehindSink(try FileSink(path: path))
        xml.declaration()
        xml.start("products")
      }
    }

    mutating func write(_ row: TableRow) throws {
      defer { isHeader = false }
      switch form {
      case .workbook: try workbook?.writeRow(cells(row))
      case .csv: try text?.writeRow(row)
      case .json: if !isHeader { try writeJSON(row) }
      case .xml: if !isHeader { try writeXML(row) }
      }
    }

    private func cells(_ row: TableRow) -> [OutputCell] {
      var cells: [OutputCell] = []
      cells.reserveCapacity(row.count)
      for index in 0..<row.count {
        let column = row.column(at: index) - 1
        while cells.count < column { cells.append(.empty) }
        cells.append(cell(row, index, column: column))
      }
      return cells
    }

    private func cell(_ row: TableRow, _ index: Int, column: Int) -> OutputCell {
      if !isHeader, Workload.numeric.contains(column) {
        return .integer(row.withUTF8(at: index) { Self.integer($0) })
      }
      if !isHeader, Workload.dates.contains(column), let day = row.withUTF8(at: index, { Day($0) })
      {
        return .date(year: day.year, month: day.month, day: day.day)
      }
      return .text(row.text(at: index))
    }

    private mutating func writeJSON(_ row: TableRow) throws {
      json.beginObject()
      row.forEachCell { column, _, cell in
        guard column <= WriteJobs.keys.count else { return }
        json.key(WriteJobs.keys[column - 1])
        if Workload.numeric.contains(column - 1) {
          json.number(Self.integer(cell.utf8))
        } else {
          json.string(utf8: cell.utf8)
        }
      }
      json.endObject()
      json.endLine()
      if let sink { try json.drain(into: sink, atLeast: 1 << 16) }
    }

    private mutating func writeXML(_ row: TableRow) throws {
      xml.start("product")
      row.forEachCell { column, _, cell in
        guard column <= WriteJobs.keys.count else { return }
        xml.element(WriteJobs.keys[column - 1], utf8: cell.utf8)
      }
      xml.end()
      if let sink { try xml.drain(into: sink, atLeast: 1 << 16) }
    }

    private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
      bytes.reduce(0) { $0 &* 10 &+ Int($1 & 15) }
    }

    mutating func finish() throws {
      try workbook?.finish()
      try text?.finish()
      if form == .xml { xml.end() }
      if let sink {
        try json.drain(into: sink)
        try xml.drain(into: sink)
        try sink.finish()
      }
    }
  }
}
