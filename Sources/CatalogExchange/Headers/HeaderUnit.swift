internal import OCOPCatalog

/// What a header says about the numbers below it: `Giá (nghìn đồng)`, `Giá (đ/kg)`, `Khối lượng (g)`.
public struct HeaderUnit: Hashable, Sendable {
  /// What a bare number in a price column is to be multiplied with: 1, 1,000 or 1,000,000; `nil`
  /// when the header does not say.
  public var moneyFactor: Int64?
  /// What the price buys: `kg`, `500 g`; `nil` when the header does not say.
  public var per: String?
  /// The unit of a bare number in a content column: `g`, `kg`, `ml`, `l`.
  public var content: String?

  public init(moneyFactor: Int64? = nil, per: String? = nil, content: String? = nil) {
    self.moneyFactor = moneyFactor
    self.per = per
    self.content = content
  }

  /// Whether the header says nothing about units.
  public var isEmpty: Bool { moneyFactor == nil && per == nil && content == nil }
}

extension HeaderUnit {
  /// Reads the words in a header's brackets, or behind its slash, for a field; `nil` when they are
  /// no unit.
  init?(words text: some StringProtocol, for field: ProductField) {
    self.init()
    let parts = text.split(separator: "/", omittingEmptySubsequences: true)
    switch field {
    case .price, .wholesalePrice:
      for (index, part) in parts.enumerated() {
        let key = HeaderKey.fold(part)
        if let factor = Self.moneyFactors[key] {
          moneyFactor = factor
        } else if index == parts.count - 1, !key.isEmpty, key.utf8.count <= 12 {
          per = part.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        }
      }
      // A unit word alone in brackets, `Giá (kg)`, still says what the price buys; a remark such
      // as `(đã gồm VAT)` does not.
      if moneyFactor == nil, let per, !Self.perUnits.contains(HeaderKey.fold(per)) { return nil }
    case .netContent:
      content = parts.first.flatMap { Self.contentUnits[HeaderKey.fold($0)] }
    default: break
    }
    if isEmpty { return nil }
  }

  /// The factor of money words, as folded keys.
  static let moneyFactors: [String: Int64] = [
    "d": 1, "dong": 1, "vnd": 1, "vndong": 1, "dongvn": 1, "vietnamdong": 1, "dvnd": 1,
    "nghin": 1_000, "nghindong": 1_000, "ngan": 1_000, "ngandong": 1_000, "1000d": 1_000,
    "1000dong": 1_000, "1000vnd": 1_000, "k": 1_000, "nghinvnd": 1_000, "ngd": 1_000,
    "nghind": 1_000, "ngand": 1_000, "nganvnd": 1_000, "ngandongvn": 1_000, "x1000": 1_000,
    "x1000d": 1_000, "x1000dong": 1_000, "1000": 1_000, "dvt1000d": 1_000,
    "trieu": 1_000_000, "trieudong": 1_000_000, "trd": 1_000_000, "tr": 1_000_000,
    "trieuvnd": 1_000_000, "1000000d": 1_000_000, "trdong": 1_000_000,
  ]

  private static let perUnits: Set<String> = [
    "kg", "ky", "g", "gr", "gram", "100g", "500g", "lit", "l", "ml", "hop", "tui", "goi", "chai",
    "hu", "lo", "trai", "qua", "cai", "con", "bo", "thung", "chuc", "tan", "ta", "yen", "cay",
    "bo", "cap", "dvt", "sp", "sanpham", "donvi", "1kg", "hopp", "bich", "bao", "lon",
  ]

  private static let contentUnits: [String: String] = [
    "g": "g", "gr": "g", "gram": "g", "gam": "g", "kg": "kg", "ky": "kg", "kilogram": "kg",
    "ml": "ml", "mililit": "ml", "l": "l", "lit": "l",
  ]
}
