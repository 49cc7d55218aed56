import MarketplaceSync

/// What differs from shop to shop and is asked once.
struct WooShopFacts: Hashable, Sendable {
  /// Whether products have a field for barcodes; shops before 9.2 do not.
  var hasBarcodes = true
  var weightUnit = "kg"
  var categories = WooCategories()

  func weightFactor(from column: String) -> Double {
    WooNumber.weightFactor(from: column, to: weightUnit)
  }
}

/// Finds out about a shop and makes the categories that it lacks.
actor WooShop {
  private let client: WooClient
  private let columns: WooColumns
  private let mapping: [String: String]
  private let makesCategories: Bool
  private var known: WooShopFacts?
  /// Categories that are being made, by parent and name.
  private var underWay: [String: Task<Result<Int, ConnectorError>, Never>] = [:]

  init(client: WooClient, columns: WooColumns, configuration: WooCommerceConfiguration) {
    self.client = client
    self.columns = columns
    mapping = configuration.categories
    makesCategories = configuration.makesCategories
  }

  func facts() async throws(ConnectorError) -> WooShopFacts {
    if let known { return known }
    var facts = WooShopFacts()
    if columns.hasGTIN { facts.hasBarcodes = try await hasBarcodes() }
    if columns.weightUnit != nil { facts.weightUnit = try await weightUnit() }
    if columns.hasCategories { facts.categories = try await categories() }
    known = facts
    return facts
  }

  /// The interface describes itself; a shop that ignores the question counts as a new one.
  private func hasBarcodes() async throws(ConnectorError) -> Bool {
    do throws(ConnectorError) {
      let schema = try await client.options("products").json["schema"]?["properties"]
      guard let schema else { return true }
      return schema["global_unique_id"] != nil
    } catch  where error.code == .notFound || error.code == .refused {
      return true
    }
  }

  /// A key without the right to read settings still works, with kilograms.
  private func weightUnit() async throws(ConnectorError) -> String {
    do throws(ConnectorError) {
      let setting = try await client.get("settings/products/woocommerce_weight_unit")
      return setting.json["value"]?.string ?? "kg"
    } catch  where error.code == .unauthorized || error.code == .notFound || error.code == .refused
    {
      return "kg"
    }
  }

  private func categories() async throws(ConnectorError) -> WooCategories {
    var categories = WooCategories()
    for page in 1...1_000 {
      let reply = try await client.get(
        "products/categories",
        [
          (name: "per_page", value: "100"), (name: "page", value: String(page)),
          (name: "orderby", value: "id"), (name: "_fields", value: "id,name,parent"),
        ])
      let items = reply.json.array ?? []
      for item in items { _ = Self.insert(item, into: &categories) }
      if items.count < 100 { break }
    }
    return categories
  }

  private static func insert(_ json: JSONValue, into categories: inout WooCategories) -> Int? {
    guard let id = json["id"]?.wholeNumber, let name = json["name"]?.string else { return nil }
    categories.insert(
      WooCategories.Category(
        id: id, name: WooText.unescaped(name), parent: json["parent"]?.wholeNumber ?? 0))
    return id
  }

  /// The id of the category that a catalogue's text stands for; `nil` when the shop lacks it and it
  /// must not be made.
  func categoryID(for text: String) async throws(ConnectorError) -> Int? {
    let path = WooValues.path(mapping[text] ?? text)
    var facts = try await facts()
    var parent = 0
    for name in path {
      if let id = facts.categories.child(named: name, of: parent) {
        parent = id
        continue
      }
      guard makesCategories else { return nil }
      parent = try await makeOnce(name, in: parent)
      facts = try await self.facts()
    }
    return parent == 0 ? nil : parent
  }

  /// Two batches may need one new category in the same moment, and the shop would make it twice.
  private func makeOnce(_ name: String, in parent: Int) async throws(ConnectorError) -> Int {
    let place = "\(parent) \(name.lowercased())"
    if let other = underWay[place] { return try await other.value.get() }
    let task = Task { () async -> Result<Int, ConnectorError> in
      do throws(ConnectorError) { return .success(try await make(name, in: parent)) } catch {
        return .failure(error)
      }
    }
    underWay[place] = task
    let result = await task.value
    underWay[place] = nil
    return try result.get()
  }

  private func make(_ name: String, in parent: Int) async throws(ConnectorError) -> Int {
    let body = JSONValue.object([
      "name": .string(WooText.line(name)), "parent": .integer(parent),
    ])
    do throws(ConnectorError) {
      let made = try await client.post("products/categories", body)
      guard let id = made.json["id"]?.wholeNumber else {
        throw ConnectorError(
          .malformed, decision: .retry(after: nil), effect: .none, detail: "category without id")
      }
      remember(WooCategories.Category(id: id, name: name, parent: parent))
      return id
    } catch  where error.code == .refused && error.detail.contains("term_exists") {
      // Somebody made it meanwhile: read the tree again.
      let tree = try await categories()
      known?.categories = tree
      guard let id = tree.child(named: name, of: parent) else { throw error }
      return id
    } catch {
      // Whatever became of the category, the products have not been sent.
      var error = error
      error.effect = .none
      throw error
    }
  }

  private func remember(_ category: WooCategories.Category) {
    known?.categories.insert(category)
  }
}
