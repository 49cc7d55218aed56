import MarketplaceSync
import Marketplaces

/// Writes the body of one product.
///
/// For a new product every column is written; for a change only what changes, with lists that the
/// shop replaces as a whole (attributes, pictures) completed from what it has.
struct WooBody {
  let call: ConnectorCall
  let columns: WooColumns
  let shop: WooShopFacts
  /// The product before the change; `nil` for a new one.
  let current: WooProduct?
  let categoryIDs: [Int]?
  /// Whether all columns are written, not only changed ones.
  let isWhole: Bool
  /// The status to set; `nil` to leave it.
  let status: String?

  private var members: [JSONValue.Member] = []

  init(
    call: ConnectorCall, columns: WooColumns, shop: WooShopFacts, current: WooProduct?,
    categoryIDs: [Int]?, isWhole: Bool, status: String?
  ) {
    self.call = call
    self.columns = columns
    self.shop = shop
    self.current = current
    self.categoryIDs = categoryIDs
    self.isWhole = isWhole
    self.status = status
  }

  mutating func json() -> JSONValue {
    members = []
    if let current { add("id", .integer(current.id)) }
    if current == nil {
      add("type", .string("simple"))
      add("sku", .string(call.key.text))
    }
    if let status { add("status", .string(status)) }
    var meta: [JSONValue] = []
    for field in call.fields.all where isWritten(field.name) {
      guard let column = WooColumn(field.name) else { continue }
      write(field.value, column, meta: &meta)
    }
    writeStock()
    writeAttributes()
    if !meta.isEmpty { add("meta_data", .array(meta)) }
    return .object(members)
  }

  private func isWritten(_ field: String) -> Bool {
    isWhole || call.changes.contains { $0.field == field }
  }

  private func isWritten(where matches: (WooColumn) -> Bool) -> Bool {
    call.fields.all.contains { field in
      isWritten(field.name) && WooColumn(field.name).map(matches) ?? false
    }
  }

  private mutating func add(_ name: String, _ value: JSONValue) {
    members.append(JSONValue.Member(name, value))
  }

  private mutating func write(_ value: ListingValue, _ column: WooColumn, meta: inout [JSONValue]) {
    let text = WooValues.text(value)
    switch column {
    case .name: add("name", .string(WooText.line(text)))
    case .shortDescription: add("short_description", .string(WooText.block(text)))
    case .description: add("description", .string(WooText.block(text)))
    case .regularPrice: add("regular_price", .string(number(value, factor: 1)))
    case .salePrice: add("sale_price", .string(number(value, factor: 1)))
    case .weight(let unit):
      add("weight", .string(number(value, factor: shop.weightFactor(from: unit))))
    case .gtin:
      if shop.hasBarcodes {
        add("global_unique_id", .string(text))
      } else {
        meta.append(entry(WooProduct.barcodeMeta, text))
      }
    case .categories:
      if let categoryIDs {
        add("categories", .array(categoryIDs.map { .object(["id": .integer($0)]) }))
      }
    case .images: add("images", .array(WooValues.list(value).map(image)))
    case .meta(let key):
      if current != nil || !text.isEmpty { meta.append(entry(key, text)) }
    case .type, .sku, .published, .inStock, .stock, .attributeName, .attributeValues,
      .attributeFlag:
      break
    }
  }

  private func number(_ value: ListingValue, factor: Double) -> String {
    WooNumber.value(value).map { WooNumber.text($0 * factor) } ?? ""
  }

  /// Always text, because the shop gives text back; `null` removes the entry.
  private func entry(_ key: String, _ text: String) -> JSONValue {
    let text = WooText.plainBlock(text)
    return .object(["key": .string(key), "value": text.isEmpty ? .null : .string(text)])
  }

  private func image(_ address: String) -> JSONValue {
    let mark = WooImages.mark(address)
    if let kept = current?.images.first(where: { $0.mark == mark }) {
      return .object(["id": .integer(kept.id)])
    }
    return .object([
      "src": .string(address), "name": .string(WooImages.title(address)),
      "alt": .string(WooText.line(call.name)),
    ])
  }

  /// A quantity counts only with `manage_stock`, and then decides whether there is stock.
  private mutating func writeStock() {
    guard isWritten(where: { $0 == .stock || $0 == .inStock }) else { return }
    let stock = call.fields.all.first { WooColumn($0.name) == .stock }
    if let stock, let quantity = WooNumber.value(stock.value), quantity == quantity.rounded() {
      add("manage_stock", .boolean(true))
      add("stock_quantity", .integer(Int(quantity)))
      return
    }
    if current != nil { add("manage_stock", .boolean(false)) }
    let inStock = call.fields.all.first { WooColumn($0.name) == .inStock }
    if let inStock {
      let isOut = WooValues.text(inStock.value) == "0"
      add("stock_status", .string(isOut ? "outofstock" : "instock"))
    }
  }

  /// Attributes of others stay; ours are put in their places or behind them.
  private mutating func writeAttributes() {
    let isTouched = isWritten { column in
      if case .attributeValues = column { true } else { false }
    }
    guard isTouched else { return }
    var attributes = current?.attributes ?? []
    for field in call.fields.all {
      guard case .attributeValues(let index) = WooColumn(field.name),
        let name = attributeName(index)
      else { continue }
      let options = WooValues.options(field.value)
      let place = attributes.firstIndex { WooText.unescaped($0["name"]?.string ?? "") == name }
      let ours = JSONValue.object([
        "name": .string(name), "visible": .boolean(isVisible(index)), "variation": .boolean(false),
        "options": .array(options.map { .string($0) }),
      ])
      switch (place, options.isEmpty) {
      case (let place?, true): attributes.remove(at: place)
      case (let place?, false): attributes[place] = ours
      case (nil, false): attributes.append(ours)
      case (nil, true): break
      }
    }
    add("attributes", .array(attributes))
  }

  private func attributeName(_ index: Int) -> String? {
    let field = call.fields.all.first { WooColumn($0.name) == .attributeName(index) }
    let given = field.map { WooText.plainLine(WooValues.text($0.value)) } ?? ""
    return given.isEmpty ? columns.attributeNames[index] : given
  }

  private func isVisible(_ index: Int) -> Bool {
    call.fields["Attribute \(index) visible"].map { WooValues.text($0) != "0" } ?? true
  }
}
