internal import OCOPCatalog
internal import Tabular

/// A workbook: the listings ready to paste or upload, and sheets for what a person has to do.
final class WorkbookListingOutput: ListingOutput {
  private let writer: SpreadsheetWriter
  private let sink: any ByteSink
  private let fields: [ProfileField]
  private let side: SideSheets
  private let producers: ProducerSheet?
  private let language: Language
  private let money: CellStyleHandle

  init(
    profile: Profile, side: SideSheets, producers: ProducerSheet?, sink: any ByteSink
  ) throws {
    self.sink = sink
    self.producers = producers
    language = profile.output.language
    self.side = side
    fields = profile.fields
    var options = SpreadsheetOptions.sharedStrings
    options.title = profile.name.vi
    writer = try SpreadsheetWriter(sink: sink, options: options)
    money = writer.register(CellStyle(numberFormat: "#,##0"))
    let form = profile.output
    let widths = profile.fields.map(Self.width)
    try writer.addSheet(
      named: form.sheet, options: .list(headerRow: form.header.count, columnWidths: widths))
    let bold = writer.register(CellStyle(bold: true, wrap: true, fill: .header))
    let soft = writer.register(CellStyle(italic: true, wrap: true, vertical: .top))
    for header in form.header {
      let style = header == .label || header == .key ? bold : soft
      try writer.writeRow(
        fields.map { .text(Self.text(of: header, $0, form.language), style: style) })
    }
  }

  func write(_ row: ListingRow) throws {
    try writer.writeRow(zip(fields, row.values).map(cell))
  }

  func finish() throws {
    try producers?.write(into: writer, language: language)
    try side.write(into: writer)
    try writer.finish()
  }

  func abandon() { sink.abandon() }

  private func cell(_ field: ProfileField, _ value: ListingValue) -> OutputCell {
    switch value {
    case .empty: .empty
    case .integer(let number):
      field.source == .price ? .integer(number, style: money) : .integer(number)
    case .decimal(let number): .number(number)
    case .date(let day): .date(year: day.year, month: day.month, day: day.day)
    case .text(let text): .text(text)
    case .list: .text(field.text(of: value))
    }
  }

  private static func text(
    of header: OutputForm.HeaderRow, _ field: ProfileField, _ language: Language
  ) -> String {
    switch header {
    case .key: return field.key
    case .label: return field.label[language]
    case .guidance: return field.guidance?[language] ?? ""
    case .requirement:
      let words =
        switch field.requirement {
        case .always: LocalizedText(vi: "Bắt buộc", en: "Required")
        case .when: LocalizedText(vi: "Bắt buộc khi có", en: "Required if it applies")
        case .never where field.isRecommended: LocalizedText(vi: "Nên có", en: "Recommended")
        case .never: LocalizedText(vi: "Tùy chọn", en: "Optional")
        }
      return words[language]
    }
  }

  private static func width(of field: ProfileField) -> Double? {
    switch field.source {
    case .title, .name: 44
    case .description, .fullDescription: 60
    case .shortDescription, .producer, .place, .images, .extraImages: 32
    case .price, .stock, .grams, .stars: 12
    default: 18
    }
  }
}
