package import MarketplaceSync

/// A product of an emulated shop, as its interface shows it.
package struct ShopProduct: Hashable, Sendable {
  package var id: Int
  package var sku = ""
  package var name = ""
  package var status = "publish"
  package var type = "simple"
  package var parent = 0
  package var texts: [String: String] = [:]
  package var managesStock = false
  package var stock: Int?
  package var stockStatus = "instock"
  package var categories: [Int] = []
  package var images: [Image] = []
  package var attributes: [Attribute] = []
  package var meta: [Meta] = []
  /// The time of the last change in seconds of the shop's own clock.
  package var modified = 0
  /// How often it was written.
  package var writes = 0

  package struct Image: Hashable, Sendable {
    package var id: Int
    package var source: String
    package var name: String
    package var alt: String
  }

  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var options: [String]
    package var isVisible: Bool

    package init(name: String, options: [String], isVisible: Bool) {
      self.name = name
      self.options = options
      self.isVisible = isVisible
    }
  }

  package struct Meta: Hashable, Sendable {
    package var id: Int
    package var key: String
    package var value: JSONValue
  }

  package init(id: Int) { self.id = id }

  /// Members that are kept as plain text.
  static let textMembers = [
    "description", "short_description", "regular_price", "sale_price", "weight",
    "global_unique_id",
  ]

  func json(isEdit: Bool, quirks: ShopQuirks, categoryNames: [Int: String]) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .integer(id)), .init("name", .string(name)), .init("type", .string(type)),
      .init("status", .string(status)), .init("sku", .string(sku)),
      .init("parent_id", .integer(parent)),
      .init("date_modified_gmt", .string(Self.date(modified))),
      .init("manage_stock", .boolean(managesStock)),
      .init("stock_quantity", stock.map { .integer($0) } ?? .null),
      .init("stock_status", .string(stockStatus)),
    ]
    for member in Self.textMembers where member != "global_unique_id" || quirks.hasBarcodes {
      let text = texts[member] ?? ""
      let isRendered = !isEdit && member.hasSuffix("description") && !text.isEmpty
      members.append(.init(member, .string(isRendered ? "<p>\(text)</p>\n" : text)))
    }
    members.append(
      .init(
        "categories",
        .array(
          categories.map {
            .object(["id": .integer($0), "name": .string(categoryNames[$0] ?? "")])
          })))
    members.append(
      .init(
        "images",
        .array(
          images.map {
            .object([
              "id": .integer($0.id), "src": .string($0.source), "name": .string($0.name),
              "alt": .string($0.alt),
            ])
          })))
    members.append(
      .init(
        "attributes",
        .array(
          attributes.enumerated().map { place, attribute in
            .object([
              "id": .integer(0), "name": .string(attribute.name), "slug": .string(attribute.name),
              "position": .integer(place), "visible": .boolean(attribute.isVisible),
              "variation": .boolean(false),
              "options": .array(attribute.options.map { .string($0) }),
            ])
          })))
    members.append(
      .init(
        "meta_data",
        .array(
          meta.map {
            .object(["id": .integer($0.id), "key": .string($0.key), "value": $0.value])
          })))
    return .object(members)
  }

  /// Seconds as a day of January 2026, in the shop's form without a zone.
  static func date(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = 1 + seconds / 86_400 % 31
    let rest = seconds % 86_400
    return "2026-01-\(two(day))T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
  }
}
