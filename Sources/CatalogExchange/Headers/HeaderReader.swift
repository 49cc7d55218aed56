internal import OCOPCatalog

/// Reads one header: which field it names and what it says about units.
package struct HeaderReader: Sendable {
  /// How a header was understood.
  package struct Reading: Hashable, Sendable {
    package var meaning: HeaderAliases.Meaning
    /// The spelling in the alias table, or the words that were recognised.
    package var spelling: String
    package var unit: HeaderUnit?
    /// Whether only part of the header was recognised.
    package var isPartial = false
  }

  private let aliases: HeaderAliases

  package init(aliases: HeaderAliases = .standard) { self.aliases = aliases }

  /// Returns how a header is understood, or `nil` when it names nothing that is known.
  package func read(_ text: String) -> Reading? {
    if let exact = readExactly(text) { return exact }
    return readPartially(text)
  }

  /// Returns how a header is understood when all its words are known.
  package func readExactly(_ text: String) -> Reading? {
    let key = HeaderKey.fold(text)
    guard !key.isEmpty, key.utf8.count <= 80 else { return nil }
    let (stem, words) = Self.split(text)
    if let found = aliases.lookUp(key: key) {
      let unit = Self.field(of: found.meaning).flatMap { field in
        words.flatMap { HeaderUnit(words: $0, for: field) }
      }
      return Reading(meaning: found.meaning, spelling: found.spelling, unit: unit)
    }
    guard let words, let found = aliases.lookUp(key: HeaderKey.fold(stem)) else { return nil }
    guard let field = Self.field(of: found.meaning) else {
      return Reading(meaning: found.meaning, spelling: found.spelling)
    }
    let unit = HeaderUnit(words: words, for: field)
    // `Giá / năm` or `Ngày / tháng` is not the field that stands before the slash.
    if unit == nil, !text.contains("(") { return nil }
    return Reading(meaning: found.meaning, spelling: found.spelling, unit: unit)
  }

  private func readPartially(_ text: String) -> Reading? {
    let (stem, words) = Self.split(text)
    let key = HeaderKey.fold(stem)
    guard key.utf8.count >= 3, key.utf8.count <= 60 else { return nil }
    guard let (part, field) = Self.parts.first(where: { key.contains($0.0) }) else { return nil }
    if Self.misleading.contains(where: { key.contains($0) }) { return nil }
    let unit = words.flatMap { HeaderUnit(words: $0, for: field) }
    return Reading(meaning: .field(field), spelling: part, unit: unit, isPartial: true)
  }

  private static func field(of meaning: HeaderAliases.Meaning) -> ProductField? {
    switch meaning {
    case .field(let field): field
    case .oneOf(let fields): fields.first
    case .other(_, let fallback): fallback
    }
  }

  /// Splits `Giá (đ/kg)` into `Giá` and `đ/kg`, `Giá/kg` into `Giá` and `kg`.
  static func split(_ text: String) -> (stem: String, words: String?) {
    let scalars = text.unicodeScalars
    if let open = scalars.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inside = scalars[scalars.index(after: open)...]
      let close = inside.firstIndex { $0 == ")" || $0 == "]" } ?? inside.endIndex
      let after = close < inside.endIndex ? String(scalars[scalars.index(after: close)...]) : ""
      return (String(scalars[..<open]) + after, String(inside[..<close]))
    }
    if let slash = scalars.firstIndex(of: "/") {
      return (String(scalars[..<slash]), String(scalars[scalars.index(after: slash)...]))
    }
    for separator in [",", ":", "-"] as [Unicode.Scalar] {
      if let cut = scalars.lastIndex(of: separator) {
        return (String(scalars[..<cut]), String(scalars[scalars.index(after: cut)...]))
      }
    }
    return (text, nil)
  }

  /// Folded parts of headers from which the field is guessed, the surest first.
  private static let parts: [(String, ProductField)] = [
    ("tensanpham", .name), ("tenhang", .name), ("tennongsan", .name), ("masothue", .taxCode),
    ("mavach", .gtin), ("barcode", .gtin), ("masanpham", .sku), ("vungtrong", .growingAreaCode),
    ("cosodonggoi", .packingHouseCode), ("hethan", .certificateExpiry),
    ("soquyetdinh", .decisionNumber), ("ngayquyetdinh", .decisionDate),
    ("quyetdinh", .decisionNumber), ("hangsao", .stars), ("sosao", .stars), ("xephang", .stars),
    ("phanhang", .stars), ("giasi", .wholesalePrice), ("giabuon", .wholesalePrice),
    ("giaban", .price), ("dongia", .price), ("giale", .price), ("donvitinh", .unit),
    ("quycach", .netContent), ("khoiluong", .netContent), ("trongluong", .netContent),
    ("thetich", .netContent), ("dungtich", .netContent), ("tonkho", .stock),
    ("dienthoai", .phone), ("email", .email), ("diachi", .address), ("tenchuthe", .producerName),
    ("chuthe", .producerName), ("tencoso", .producerName), ("doanhnghiep", .producerName),
    ("nhasanxuat", .producerName), ("motangan", .shortDescription), ("mota", .description),
    ("thanhphan", .ingredients), ("huongdansudung", .usage), ("baoquan", .storage),
    ("hansudung", .shelfLife), ("hinhanh", .image), ("canhbao", .warnings),
    ("nhomsanpham", .group), ("bosanpham", .productSet), ("muavu", .season),
  ]

  /// Folded parts that show a header is about something else.
  private static let misleading = [
    "solan", "tyle", "doanhthu", "chiphi", "vanchuyen", "daidien", "giaygioithieu", "nguoi",
    "nhanvien", "thunhap", "loinhuan", "xuatkhau", "tongso", "soluongcoso", "dientich", "gop",
    "giagoc", "giavon", "thoigianlap",
  ]
}
