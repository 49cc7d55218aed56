internal import OCOPCatalog

/// Tells from the looks of values which field a column can hold.
enum ValueShape {
  /// Returns the share of the values (0 to 1) that look like a field's; 0 without values.
  static func fit(_ values: [String], _ field: ProductField) -> Double {
    guard !values.isEmpty, let test = test(for: field) else { return 0 }
    return Double(values.count(where: test)) / Double(values.count)
  }

  /// Returns the field whose values look like nothing else, or `nil`.
  static func telling(_ values: [String]) -> ProductField? {
    guard values.count >= 2 else { return nil }
    for field in [ProductField.gtin, .email, .phone, .image] where fit(values, field) >= 0.9 {
      return field
    }
    return nil
  }

  private static func test(for field: ProductField) -> ((String) -> Bool)? {
    switch field {
    case .expiryDate, .productionDate, .certificateExpiry, .certificateDate, .decisionDate: isDate
    case .shelfLife:
      { hasWord($0, in: ["thang", "nam", "ngay", "tuan", "gio", "month", "year"]) && !isDate($0) }
    case .gtin: { GTIN($0) != nil && $0.utf8.count >= 12 }
    case .email: { $0.utf8.contains(UInt8(ascii: "@")) && $0.utf8.contains(UInt8(ascii: ".")) }
    case .phone: isPhone
    case .image: isImage
    case .unit:
      { $0.utf8.count <= 12 && HeaderKey.words(of: $0).count <= 2 && !hasWord($0, in: ["htx"]) }
    case .producerName:
      {
        hasWord($0, in: ["htx", "hop", "cong", "co", "ho", "to", "cty", "doanh", "dntn"])
          && HeaderKey.words(of: $0).count >= 3
      }
    case .stars: { digits($0) == 1 || hasWord($0, in: ["sao", "star"]) }
    case .certificateNumber: { $0.utf8.contains(UInt8(ascii: "/")) && digits($0) >= 1 }
    default: nil
    }
  }

  /// Whether the text looks like a day: two separators between digits, or ISO.
  static func isDate(_ text: String) -> Bool {
    var separators = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): separators += 1
      case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "T"): break
      default: return hasDateWords(text)
      }
    }
    return separators >= 2 && digits >= 4
  }

  private static func hasDateWords(_ text: String) -> Bool {
    let words = HeaderKey.words(of: text)
    return words.contains("ngay") && words.contains("thang")
  }

  private static func isPhone(_ text: String) -> Bool {
    let first = text.utf8.first
    guard first == UInt8(ascii: "0") || first == UInt8(ascii: "+") else { return false }
    let count = digits(text)
    return (10...12).contains(count) && text.utf8.count <= count + 4
  }

  private static func isImage(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp"].contains { lower.hasSuffix($0) }
  }

  private static func digits(_ text: String) -> Int {
    text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func hasWord(_ text: String, in words: Set<String>) -> Bool {
    HeaderKey.words(of: text).contains { words.contains($0) }
  }
}
