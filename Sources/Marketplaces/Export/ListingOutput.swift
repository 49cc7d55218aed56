internal import OCOPCatalog
internal import Tabular

/// Takes listings row by row and makes a marketplace's file of them.
protocol ListingOutput: AnyObject {
  func write(_ row: ListingRow) throws
  /// Publishes the file.
  func finish() throws
  func abandon()
}

extension ProfileField {
  /// Returns a value as text, the way text formats carry it.
  func text(of value: ListingValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): ListingFacts.number(number)
    case .date(let day): self.text(of: day)
    case .list(let items): items.joined(separator: separator)
    }
  }

  private func text(of day: CalendarDate) -> String {
    switch dateForm {
    case .iso: day.description
    case .dayFirstSlashes: day.dayFirst
    case .dayFirstDashes: String(day.dayFirst.map { $0 == "/" ? "-" : $0 })
    }
  }
}

/// CSV and TSV.
final class DelimitedListingOutput: ListingOutput {
  private let writer: DelimitedTextWriter
  private let sink: any ByteSink
  private let fields: [ProfileField]
  private var cells: [String] = []

  init(profile: Profile, sink: any ByteSink) throws {
    let form = profile.output
    fields = profile.fields
    self.sink = sink
    // A file that is marked for Excel is also opened by people, where a formula could run.
    let dialect = DelimitedTextWriter.Dialect(
      delimiter: form.format == .tsv ? .tab : .comma, hasByteOrderMark: form.byteOrderMark,
      usesCRLF: form.format != .tsv, neutralizesFormulas: form.byteOrderMark)
    writer = DelimitedTextWriter(sink: sink, dialect: dialect)
    for header in form.header where header == .key || header == .label {
      try writer.writeRow(fields.map { header == .key ? $0.key : $0.label[form.language] })
    }
  }

  func write(_ row: ListingRow) throws {
    cells.removeAll(keepingCapacity: true)
    for (index, value) in row.values.enumerated() {
      // Most values are texts; only the others need their field, which is a large value to copy.
      if case .text(let text) = value {
        cells.append(text)
      } else {
        cells.append(fields[index].text(of: value))
      }
    }
    try writer.writeRow(cells)
  }

  func finish() throws { try writer.finish() }
  func abandon() { sink.abandon() }
}
