import MarketplaceSync

/// The products and categories of an emulated shop and the rules by which they change.
struct ShopStock: Sendable {
  struct Category: Hashable, Sendable {
    var id: Int
    var name: String
    var parent: Int
  }

  var quirks: ShopQuirks
  private(set) var products: [Int: ShopProduct] = [:]
  private(set) var categories: [Int: Category] = [
    15: Category(id: 15, name: "Uncategorized", parent: 0)
  ]
  /// Ids of products, categories, pictures and meta entries come from one row.
  private var lastID = 15
  /// The shop's own clock, in seconds; moves on with each request that writes.
  var clock = 0

  init(quirks: ShopQuirks) { self.quirks = quirks }

  var categoryNames: [Int: String] { categories.mapValues(\.name) }

  mutating func nextID() -> Int {
    lastID += 1
    return lastID
  }

  func holders(of code: String) -> [ShopProduct] {
    let folded = ShopText.folded(code)
    return products.values.filter { ShopText.folded($0.sku) == folded }.sorted { $0.id < $1.id }
  }

  // MARK: Writing

  /// Makes a product; in a batch the types of members are not checked.
  mutating func create(_ body: JSONValue) throws(ShopRefusal) -> ShopProduct {
    var product = ShopProduct(id: nextID())
    product.name = "Product"
    try write(body, into: &product, isNew: true)
    products[product.id] = product
    return product
  }

  mutating func update(_ id: Int?, _ body: JSONValue) throws(ShopRefusal) -> ShopProduct {
    guard let id, var product = products[id] else {
      throw ShopRefusal(400, "woocommerce_rest_product_invalid_id", "Invalid ID.")
    }
    try write(body, into: &product, isNew: false)
    products[id] = product
    return product
  }

  mutating func put(_ product: ShopProduct) { products[product.id] = product }

  mutating func trash(_ id: Int) throws(ShopRefusal) -> ShopProduct {
    guard let before = products[id] else {
      throw ShopRefusal(404, "woocommerce_rest_product_invalid_id", "Invalid ID.")
    }
    guard before.status != "trash" else {
      throw ShopRefusal(
        410, "woocommerce_rest_already_trashed", "The product has already been deleted.")
    }
    products[id]?.status = "trash"
    products[id]?.modified = clock
    return before
  }

  mutating func remove(_ id: Int) throws(ShopRefusal) -> ShopProduct {
    guard let product = products.removeValue(forKey: id) else {
      throw ShopRefusal(404, "woocommerce_rest_product_invalid_id", "Invalid ID.")
    }
    return product
  }

  mutating func createCategory(_ name: String, parent: Int) throws(ShopRefusal) -> Category {
    let stored = ShopText.filtered(name)
    let twin = categories.values.first {
      $0.parent == parent && $0.name.lowercased() == stored.lowercased()
    }
    if let twin {
      throw ShopRefusal(
        400, "term_exists", "A term with the name provided already exists with this parent.",
        resource: twin.id)
    }
    guard parent == 0 || categories[parent] != nil else {
      throw ShopRefusal(400, "missing_parent", "Parent term does not exist.")
    }
    let category = Category(id: nextID(), name: stored, parent: parent)
    categories[category.id] = category
    return category
  }

  private mutating func write(
    _ body: JSONValue, into product: inout ShopProduct, isNew: Bool
  ) throws(ShopRefusal) {
    if let sku = body["sku"]?.string {
      let code = ShopText.code(sku)
      try check(code, for: product.id, isNew: isNew)
      product.sku = code
    }
    if let name = body["name"]?.string { product.name = ShopText.trimmed(ShopText.filtered(name)) }
    if let status = body["status"]?.string { product.status = status }
    for member in ShopProduct.textMembers {
      guard let text = Self.text(body[member]) else { continue }
      switch member {
      case "description", "short_description": product.texts[member] = ShopText.filtered(text)
      case "global_unique_id":
        guard quirks.hasBarcodes else { continue }
        let code = text.filter { $0.isNumber || $0 == "-" || $0 == "X" }
        let other = products.values.first {
          $0.id != product.id && !code.isEmpty && $0.texts[member] == code
        }
        if let other {
          throw ShopRefusal(
            400, "product_invalid_global_unique_id",
            "Invalid or duplicated GTIN, UPC, EAN or ISBN.", resource: other.id)
        }
        product.texts[member] = code
      default: product.texts[member] = ShopText.number(text)
      }
    }
    writeStock(body, into: &product)
    try writeLists(body, into: &product)
    product.modified = clock
    product.writes += 1
  }

  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }

  private func check(_ code: String, for id: Int, isNew: Bool) throws(ShopRefusal) {
    guard !code.isEmpty else { return }
    let others = holders(of: code).filter { $0.id != id }
    if let live = others.first(where: { $0.status != "trash" }) {
      throw ShopRefusal(
        400, "product_invalid_sku", "Invalid or duplicated SKU.", resource: live.id)
    }
    if !others.isEmpty, isNew, quirks.binHoldsCodes {
      throw ShopRefusal(
        400, "woocommerce_rest_product_not_created",
        "The product with SKU (\(code)) you are trying to insert is already present in the lookup table"
      )
    }
  }

  private func writeStock(_ body: JSONValue, into product: inout ShopProduct) {
    if case .boolean(let flag) = body["manage_stock"] {
      product.managesStock = flag
      if !flag { product.stock = nil }
    }
    if let status = body["stock_status"]?.string { product.stockStatus = status }
    guard product.managesStock else { return }
    if let quantity = body["stock_quantity"]?.integer { product.stock = quantity }
    product.stockStatus = (product.stock ?? 0) > 0 ? "instock" : "outofstock"
  }

  private mutating func writeLists(
    _ body: JSONValue, into product: inout ShopProduct
  ) throws(ShopRefusal) {
    if let list = body["categories"]?.array {
      product.categories = list.compactMap { $0["id"]?.integer }.filter { categories[$0] != nil }
    }
    if product.categories.isEmpty { product.categories = [15] }
    if let list = body["images"]?.array {
      var images: [ShopProduct.Image] = []
      for image in list { images.append(try self.image(image, product)) }
      product.images = images
    }
    if let list = body["attributes"]?.array {
      product.attributes = list.map { attribute in
        let options = (attribute["options"]?.array ?? []).compactMap(\.string)
        return ShopProduct.Attribute(
          name: attribute["name"]?.string ?? "",
          options: options.flatMap { $0.split(separator: "|") }.map {
            ShopText.trimmed(String($0))
          },
          isVisible: attribute["visible"] == .boolean(true))
      }
    }
    for entry in body["meta_data"]?.array ?? [] {
      guard let key = entry["key"]?.string, let value = entry["value"] else { continue }
      let place = product.meta.firstIndex { $0.key == key }
      switch (place, ShopText.stored(value)) {
      case (let place?, let value?): product.meta[place].value = value
      case (let place?, nil): product.meta.remove(at: place)
      case (nil, let value?):
        product.meta.append(ShopProduct.Meta(id: nextID(), key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  private mutating func image(
    _ image: JSONValue, _ product: ShopProduct
  ) throws(ShopRefusal) -> ShopProduct.Image {
    if let id = image["id"]?.integer {
      guard let kept = product.images.first(where: { $0.id == id }) else {
        throw ShopRefusal(
          400, "woocommerce_product_invalid_image_id", "#\(id) is an invalid image ID.")
      }
      return kept
    }
    let source = image["src"]?.string ?? ""
    guard source.hasPrefix("http"), !quirks.brokenPictures.contains(source) else {
      throw ShopRefusal(
        400, "woocommerce_product_image_upload_error",
        "Error getting remote image \(source). Error: Not Found")
    }
    let id = nextID()
    return ShopProduct.Image(
      id: id, source: "https://shop.test/wp-content/uploads/\(id).jpg",
      name: image["name"]?.string ?? "", alt: image["alt"]?.string ?? "")
  }
}

/// An error of the interface of an emulated shop.
struct ShopRefusal: Error {
  var status: Int
  var code: String
  var message: String
  var resource: Int?

  init(_ status: Int, _ code: String, _ message: String, resource: Int? = nil) {
    self.status = status
    self.code = code
    self.message = message
    self.resource = resource
  }

  var json: JSONValue {
    var data: [JSONValue.Member] = [.init("status", .integer(status))]
    if let resource { data.append(.init("resource_id", .integer(resource))) }
    return .object([
      "code": .string(code), "message": .string(message), "data": .object(data),
    ])
  }
}
