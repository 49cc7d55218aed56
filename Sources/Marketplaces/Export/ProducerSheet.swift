internal import OCOPCatalog
internal import Tabular

/// The sheet of producers beside the listings: each producer once, for channels that register them
/// separately.
final class ProducerSheet {
  private let form: OutputForm.Producers
  private let maker: ListingMaker
  private let rows: RowSpool
  private var known: Set<String> = []

  init?(profile: Profile, options: ListingOptions) throws(ExportError) {
    guard let form = profile.output.producers else { return nil }
    self.form = form
    var own = profile
    own.fields = form.fields
    own.offers = OfferRules(variants: .first, needsPrice: false)
    maker = ListingMaker(profile: own, options: options)
    rows = try RowSpool()
  }

  /// Adds the product's producer unless it is there. A tax code tells producers apart; without one the
  /// name does.
  func add(_ product: Product) throws {
    guard let producer = product.producer else { return }
    let code = producer.taxCode.flatMap { TaxCode($0)?.description }
    guard known.insert(code ?? LabelKey.key(producer.name)).inserted else { return }
    guard let row = maker.listing(for: product).rows.first else { return }
    try rows.append(zip(form.fields, row.values).map { $0.text(of: $1) })
  }

  func write(into writer: SpreadsheetWriter, language: Language) throws {
    let bold = writer.register(CellStyle(bold: true, wrap: true, fill: .header))
    try writer.addSheet(
      named: form.sheet,
      options: .list(headerRow: 1, columnWidths: form.fields.map { _ in 20 }))
    try writer.writeRow(form.fields.map { .text($0.label[language], style: bold) })
    try rows.forEach { try writer.writeRow(texts: $0) }
  }
}
