import Marketplaces

/// What a column of WooCommerce's own list format means. The profile's field keys are these names,
/// so one profile serves the file and the interface.
///
/// Source of the names: the importer of WooCommerce 11.0.1, `includes/admin/importers`.
enum WooColumn: Hashable, Sendable {
  case type, sku, gtin, name, published, shortDescription, description, inStock, stock
  case regularPrice, salePrice, categories, images
  /// The unit is in the name: `Weight (kg)`.
  case weight(unit: String)
  /// Attributes are numbered: `Attribute 1 name`.
  case attributeName(Int)
  case attributeValues(Int)
  case attributeFlag(Int)
  /// `Meta: ocop_decision`.
  case meta(String)

  init?(_ field: String) {
    switch field {
    case "Type": self = .type
    case "SKU": self = .sku
    case "global_unique_id", "GTIN, UPC, EAN, or ISBN": self = .gtin
    case "Name": self = .name
    case "Published": self = .published
    case "Short description": self = .shortDescription
    case "Description": self = .description
    case "In stock?": self = .inStock
    case "Stock": self = .stock
    case "Regular price": self = .regularPrice
    case "Sale price": self = .salePrice
    case "Categories": self = .categories
    case "Images": self = .images
    default:
      guard let column = Self.parameterized(field) else { return nil }
      self = column
    }
  }

  private static func parameterized(_ field: String) -> WooColumn? {
    if field.hasPrefix("Meta: ") { return .meta(String(field.dropFirst(6))) }
    if field.hasPrefix("Weight ("), field.hasSuffix(")") {
      return .weight(unit: String(field.dropFirst(8).dropLast()))
    }
    guard field.hasPrefix("Attribute ") else { return nil }
    let words = field.dropFirst(10).split(separator: " ", maxSplits: 1)
    guard words.count == 2, let number = Int(words[0]) else { return nil }
    switch words[1] {
    case "name": return .attributeName(number)
    case "value(s)": return .attributeValues(number)
    case "visible", "global": return .attributeFlag(number)
    default: return nil
    }
  }

  /// Whether the column says how a product is built and not what buyers read. Such columns are set
  /// with their neighbors and are never a difference of their own.
  var isStructure: Bool {
    switch self {
    case .type, .published, .attributeName, .attributeFlag: true
    default: false
    }
  }
}

/// The columns of one profile that a shop can be asked for.
struct WooColumns: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    var field: String
    var column: WooColumn
  }

  /// The columns in the profile's order; fields that are no columns of WooCommerce are left out.
  var all: [Column] = []
  /// Names of attributes that are the same for every product.
  var attributeNames: [Int: String] = [:]
  /// Names of meta entries that tell attributes apart from what others wrote.
  var metaKeys: Set<String> = []

  init(profile: Profile) {
    for field in profile.fields {
      guard let column = WooColumn(field.key) else { continue }
      all.append(Column(field: field.key, column: column))
      switch column {
      case .attributeName(let number): attributeNames[number] = field.constant
      case .meta(let key): metaKeys.insert(key)
      default: break
      }
    }
  }

  var hasGTIN: Bool { all.contains { $0.column == .gtin } }
  var hasCategories: Bool { all.contains { $0.column == .categories } }
  var weightUnit: String? {
    for case .weight(let unit) in all.lazy.map(\.column) { return unit }
    return nil
  }
}
