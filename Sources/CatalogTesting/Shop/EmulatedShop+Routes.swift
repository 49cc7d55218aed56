import MarketplaceSync

extension EmulatedShop.State {
  mutating func route(_ request: ServerRequest) throws(ShopRefusal) -> ServerAnswer {
    let base = "/wp-json/wc/v3/"
    guard request.path.hasPrefix(base) else { return .html(404, "Page not found") }
    let parts = request.path.dropFirst(base.count).split(separator: "/").map(String.init)
    // Addresses of one product end with its id.
    let id = parts.count == 2 ? Int(parts[1]) : nil
    switch (request.method, id == nil ? parts : ["products", "id"]) {
    case ("OPTIONS", ["products"]): return answer(schema)
    case ("GET", ["settings", "products", "woocommerce_weight_unit"]):
      return answer(.object(["value": .string(stock.quirks.weightUnit)]))
    case ("GET", ["products", "categories"]): return listCategories(request)
    case ("POST", ["products", "categories"]): return try makeCategory(request)
    case ("GET", ["products"]): return try list(request)
    case ("POST", ["products", "batch"]): return try batch(request)
    case ("POST", ["products"]):
      stock.clock += 1
      record.writes += 1
      return answer(edit(try stock.create(try body(request))), status: 201)
    case ("DELETE", ["products", "id"]):
      stock.clock += 1
      record.writes += 1
      let id = id ?? 0
      let isFinal = request["force"] == "true"
      return answer(edit(try isFinal ? stock.remove(id) : stock.trash(id)))
    case ("PUT", ["products", "id"]):
      stock.clock += 1
      record.writes += 1
      return answer(edit(try stock.update(id, try body(request))))
    default:
      throw ShopRefusal(
        404, "rest_no_route", "No route was found matching the URL and request method.")
    }
  }

  private func answer(_ json: JSONValue, status: Int = 200) -> ServerAnswer {
    ServerAnswer(status: status, body: json.bytes)
  }

  private func edit(_ product: ShopProduct) -> JSONValue {
    product.json(isEdit: true, quirks: stock.quirks, categoryNames: stock.categoryNames)
  }

  private func body(_ request: ServerRequest) throws(ShopRefusal) -> JSONValue {
    guard let json = JSONParser.parse(request.body) else {
      throw ShopRefusal(400, "rest_invalid_json", "Invalid JSON body passed.")
    }
    return json
  }

  private var schema: JSONValue {
    var properties: [JSONValue.Member] = [.init("id", .object([])), .init("sku", .object([]))]
    if stock.quirks.hasBarcodes { properties.append(.init("global_unique_id", .object([]))) }
    return .object(["schema": .object(["properties": .object(properties)])])
  }

  // MARK: Reading

  private func list(_ request: ServerRequest) throws(ShopRefusal) -> ServerAnswer {
    let size = request["per_page"].flatMap { Int($0) } ?? 10
    let page = request["page"].flatMap { Int($0) } ?? 1
    guard (1...100).contains(size) else {
      throw ShopRefusal(400, "rest_invalid_param", "Invalid parameter(s): per_page")
    }
    guard page >= 1 else {
      throw ShopRefusal(400, "rest_invalid_param", "Invalid parameter(s): page")
    }
    var found = Array(stock.products.values)
    if request["status"] == "trash" {
      found.removeAll { $0.status != "trash" }
    } else {
      found.removeAll { $0.status == "trash" }
    }
    if let list = request["sku"], !list.isEmpty {
      let codes = Set((list.split(separator: ",").map(String.init) + [list]).map(ShopText.folded))
      found.removeAll { !codes.contains(ShopText.folded($0.sku)) }
    }
    if let list = request["include"] {
      let ids = Set(list.split(separator: ",").compactMap { Int($0) })
      found.removeAll { !ids.contains($0.id) }
    }
    if let since = request["modified_after"] {
      found.removeAll { ShopProduct.date($0.modified) <= since }
    }
    let isAscending = request["order"] == "asc"
    found.sort { isAscending ? $0.id < $1.id : $0.id > $1.id }
    let start = min((page - 1) * size, found.count)
    let shown = found[start..<min(start + size, found.count)]
    let members = request["_fields"].map { Set($0.split(separator: ",").map(String.init)) }
    let items = shown.map { product -> JSONValue in
      let json = product.json(
        isEdit: request["context"] == "edit", quirks: stock.quirks,
        categoryNames: stock.categoryNames)
      guard let members, case .object(let all) = json else { return json }
      return .object(all.filter { members.contains($0.name) })
    }
    var answer = answer(.array(items))
    answer.add("X-WP-Total", String(found.count))
    answer.add("X-WP-TotalPages", String((found.count + size - 1) / size))
    return answer
  }

  // MARK: Writing

  private mutating func batch(_ request: ServerRequest) throws(ShopRefusal) -> ServerAnswer {
    let json = try body(request)
    let creates = json["create"]?.array ?? []
    let updates = json["update"]?.array ?? []
    let deletes = json["delete"]?.array ?? []
    let count = creates.count + updates.count + deletes.count
    guard count <= 100 else {
      throw ShopRefusal(
        413, "woocommerce_rest_request_entity_too_large",
        "Unable to accept more than 100 items for this request.")
    }
    stock.clock += 1
    record.writes += count
    record.largestBatch = max(record.largestBatch, count)
    var members: [JSONValue.Member] = []
    if !creates.isEmpty {
      members.append(
        .init(
          "create",
          .array(
            creates.map { item in
              self.item(0) { (stock) throws(ShopRefusal) in try stock.create(item) }
            })))
    }
    if !updates.isEmpty {
      members.append(
        .init(
          "update",
          .array(
            updates.map { item in
              let id = item["id"]?.integer
              return self.item(id ?? 0) { (stock) throws(ShopRefusal) in
                try stock.update(id, item)
              }
            })))
    }
    if !deletes.isEmpty {
      members.append(
        .init(
          "delete",
          .array(
            deletes.map { item in
              let id = item.integer ?? 0
              return self.item(id) { (stock) throws(ShopRefusal) in try stock.remove(id) }
            })))
    }
    // PHP knows no difference between an empty list and an empty object.
    return answer(members.isEmpty ? .array([]) : .object(members))
  }

  private mutating func item(
    _ id: Int, _ work: (inout ShopStock) throws(ShopRefusal) -> ShopProduct
  ) -> JSONValue {
    do throws(ShopRefusal) {
      return edit(try work(&stock))
    } catch {
      return .object(["id": .integer(id), "error": error.json])
    }
  }

  private func listCategories(_ request: ServerRequest) -> ServerAnswer {
    let page = request["page"].flatMap { Int($0) } ?? 1
    let all = stock.categories.values.sorted { $0.id < $1.id }
    let start = min((page - 1) * 100, all.count)
    let shown = all[start..<min(start + 100, all.count)]
    return answer(.array(shown.map(category)))
  }

  private func category(_ category: ShopStock.Category) -> JSONValue {
    .object([
      "id": .integer(category.id), "name": .string(category.name),
      "parent": .integer(category.parent),
    ])
  }

  private mutating func makeCategory(_ request: ServerRequest) throws(ShopRefusal) -> ServerAnswer {
    let json = try body(request)
    guard let name = json["name"]?.string, !name.isEmpty else {
      throw ShopRefusal(400, "rest_missing_callback_param", "Missing parameter(s): name")
    }
    let made = try stock.createCategory(name, parent: json["parent"]?.integer ?? 0)
    return answer(category(made), status: 201)
  }
}
