import MarketplaceSync
import Marketplaces

/// A product as the shop's interface gives it in the context `edit`.
struct WooProduct: Sendable {
  let json: JSONValue
  let id: Int
  let sku: String

  /// The members that reading asks for; others would only make the answers longer.
  static let members = [
    "id", "sku", "type", "status", "parent_id", "name", "description", "short_description",
    "regular_price", "sale_price", "manage_stock", "stock_quantity", "stock_status", "weight",
    "categories", "images", "attributes", "meta_data", "global_unique_id", "date_modified_gmt",
  ].joined(separator: ",")

  /// A key under which the code of a barcode is kept by shops that have no field for it yet. Newer
  /// ones read their field from the same place, so it survives their update.
  static let barcodeMeta = "_global_unique_id"

  init?(_ json: JSONValue) {
    guard let id = json["id"]?.wholeNumber, id > 0 else { return nil }
    self.json = json
    self.id = id
    sku = json["sku"]?.string ?? ""
  }

  var key: ListingKey { ListingKey(sku) }
  var type: String { json["type"]?.string ?? "simple" }
  var isVariation: Bool { type == "variation" }
  var isSimple: Bool { type == "simple" }
  var revision: String? { json["date_modified_gmt"]?.string }

  var status: RemoteListing.Status {
    switch json["status"]?.string {
    case "publish": .live
    case "trash": .trashed
    default: .hidden
    }
  }

  /// A variation is reached through its parent only.
  var externalID: String {
    isVariation ? "\(json["parent_id"]?.wholeNumber ?? 0)/\(id)" : String(id)
  }

  struct Image: Hashable, Sendable {
    var id: Int
    var source: String
    var mark: String?
  }

  var images: [Image] {
    (json["images"]?.array ?? []).compactMap { image in
      guard let id = image["id"]?.wholeNumber else { return nil }
      let title = WooText.unescaped(image["name"]?.string ?? "")
      return Image(
        id: id, source: image["src"]?.string ?? "", mark: WooImages.mark(inTitle: title))
    }
  }

  var attributes: [JSONValue] { json["attributes"]?.array ?? [] }

  func attribute(named name: String) -> JSONValue? {
    attributes.first { WooText.unescaped($0["name"]?.string ?? "") == name }
  }

  func meta(_ key: String) -> String? {
    (json["meta_data"]?.array ?? []).last { $0["key"]?.string == key }?["value"]?.plainText
  }

  /// The product in the columns of the profile.
  func listing(_ columns: WooColumns, shop: WooShopFacts) -> RemoteListing {
    RemoteListing(
      key: key, externalID: externalID, fields: fields(columns, shop: shop), revision: revision,
      status: status)
  }

  func fields(_ columns: WooColumns, shop: WooShopFacts) -> SyncFields {
    SyncFields(
      columns.all.compactMap { column in
        value(of: column.column, columns, shop).map { (column.field, $0) }
      })
  }

  /// The value of a column; `nil` when the shop says nothing about it.
  private func value(
    of column: WooColumn, _ columns: WooColumns, _ shop: WooShopFacts
  ) -> ListingValue? {
    switch column {
    case .type, .published, .attributeName, .attributeFlag: nil
    case .sku: .text(sku)
    case .gtin:
      .filled(shop.hasBarcodes ? json["global_unique_id"]?.string : meta(Self.barcodeMeta))
    case .name: .filled(json["name"]?.string.map(WooText.unescaped))
    case .shortDescription:
      .filled(json["short_description"]?.string.map { WooText.plainBlock(WooText.unescaped($0)) })
    case .description:
      .filled(json["description"]?.string.map { WooText.plainBlock(WooText.unescaped($0)) })
    case .inStock:
      // With a managed stock the shop derives it from the quantity.
      managesStock ? nil : .text(json["stock_status"]?.string == "outofstock" ? "0" : "1")
    case .stock:
      managesStock ? json["stock_quantity"]?.wholeNumber.map(ListingValue.integer) : .empty
    case .regularPrice: number("regular_price", factor: 1)
    case .salePrice: number("sale_price", factor: 1)
    case .weight(let unit): number("weight", factor: shop.weightFactor(from: unit))
    case .categories: categories(shop)
    case .images:
      .list(images.map { WooImages.shown(source: $0.source, mark: $0.mark) })
    case .attributeValues(let index):
      columns.attributeNames[index].map { attributeValue(named: $0) }
    case .meta(let key): .filled(meta(key))
    }
  }

  private var managesStock: Bool { json["manage_stock"] == .boolean(true) }

  private func number(_ member: String, factor: Double) -> ListingValue {
    guard let text = json[member]?.plainText, !text.isEmpty else { return .empty }
    guard let number = WooNumber.plain(text) else { return .text(text) }
    let value = number / factor
    return Int(exactly: value).map(ListingValue.integer) ?? .decimal(value)
  }

  private func categories(_ shop: WooShopFacts) -> ListingValue {
    let paths = (json["categories"]?.array ?? []).compactMap { category -> String? in
      let name = category["name"]?.string.map(WooText.unescaped)
      return category["id"]?.wholeNumber.flatMap(shop.categories.path) ?? name
    }
    return paths.count == 1 ? .text(paths[0]) : paths.isEmpty ? .empty : .list(paths.sorted())
  }

  private func attributeValue(named name: String) -> ListingValue {
    let options = (attribute(named: name)?["options"]?.array ?? []).compactMap(\.plainText)
      .map(WooText.unescaped)
    return options.count == 1 ? .text(options[0]) : options.isEmpty ? .empty : .list(options)
  }
}

extension ListingValue {
  fileprivate static func filled(_ text: String?) -> ListingValue {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }
}
