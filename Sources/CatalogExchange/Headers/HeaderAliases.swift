package import OCOPCatalog

/// The spellings of column headers and the fields they name.
package struct HeaderAliases: Sendable {
  /// What a spelling names.
  package enum Meaning: Hashable, Sendable {
    /// One field.
    case field(ProductField)
    /// One of several fields; the column's values decide. The likeliest first.
    case oneOf([ProductField])
    /// Something known that a product has no field for, such as the cost price; a field that takes
    /// it when the list has no better column, if there is one.
    case other(name: String, fallback: ProductField?)
  }

  private let meanings: [String: (meaning: Meaning, spelling: String)]

  /// The built-in table.
  package static let standard = HeaderAliases()

  private init() {
    var table: [String: (meaning: Meaning, spelling: String)] = [:]
    for data in [HeaderAliasData.seen, HeaderAliasData.common] {
      for line in data.split(separator: "\n") {
        guard let semicolon = line.firstIndex(of: ";") else { continue }
        let spelling = String(line[line.index(after: semicolon)...])
        let key = HeaderKey.fold(spelling)
        guard !key.isEmpty, table[key] == nil else { continue }
        let name = line[..<semicolon].drop { $0 == " " }
        table[key] = (Self.meaning(of: String(name)), spelling)
      }
    }
    // The canonical names themselves, as other programs write them.
    for field in ProductField.allCases {
      let key = HeaderKey.fold(field.rawValue)
      if table[key] == nil { table[key] = (.field(field), field.rawValue) }
    }
    for (spelling, fields) in Self.ambiguous {
      table[HeaderKey.fold(spelling)] = (.oneOf(fields), spelling)
    }
    meanings = table
  }

  /// Returns what a folded header means, with the spelling it was found under.
  package func lookUp(key: String) -> (meaning: Meaning, spelling: String)? { meanings[key] }

  /// Every spelling in the tables, with its meaning.
  package var all: [(spelling: String, meaning: Meaning)] {
    meanings.values.map { ($0.spelling, $0.meaning) }.sorted { $0.spelling < $1.spelling }
  }

  private static func meaning(of name: String) -> Meaning {
    if let field = ProductField(rawValue: name) { return .field(field) }
    return .other(name: name, fallback: fallbacks[name])
  }

  /// Headers with two meanings in real lists.
  private static let ambiguous: [(String, [ProductField])] = [
    ("Hạn sử dụng", [.shelfLife, .expiryDate]), ("HSD", [.shelfLife, .expiryDate]),
    ("Hạn dùng", [.shelfLife, .expiryDate]), ("Đơn vị", [.unit, .producerName]),
    ("NSX", [.producerName, .productionDate]), ("Chứng nhận OCOP", [.stars, .certificateNumber]),
    ("Thời hạn", [.shelfLife, .certificateExpiry]), ("Mã", [.sku, .gtin]),
    ("Mã số", [.sku, .gtin]), ("Code", [.sku, .gtin]),
  ]

  /// Where known columns without a field of their own may go.
  private static let fallbacks: [String: ProductField] = [
    "cooperative_name": .producerName, "crop": .name, "locality": .address,
    "story": .description, "certificate": .standard, "price_list": .price,
    "storage_temperature": .storage, "growing_area_name": .origin,
  ]
}
