/// The words around stars in a text, which tell whose stars these are.
struct StarContext {
  /// The words before the stars, back to the mark that begins their clause, in small letters.
  private let lead: String
  /// The same without the words for ranking at its end: "khách sạn đạt chuẩn" is "khách sạn".
  private let bareLead: Substring
  private let isBeforeProgramme: Bool

  /// The names of the programme, in small letters; "OCCOP" was seen in open listings.
  static let programme = ["ocop", "occop", "mỗi xã một sản phẩm", "mỗi xã phường một sản phẩm"]

  /// The bytes before stars that are read, about twelve words.
  private static let longestLead = 96

  init(of mention: StarMention, in bytes: [UInt8]) {
    var lead = bytes[..<mention.bytes.lowerBound].suffix(Self.longestLead)
    if let mark = lead.indices.last(where: { Self.endsClause(lead, at: $0) }) {
      lead = lead[(mark + 1)...]
    }
    self.lead = String(decoding: lead, as: UTF8.self).lowercased()
      .split { $0.isWhitespace || $0 == "-" || $0 == "_" || $0 == ":" || $0 == "(" }
      .joined(separator: " ")
    var bareLead = self.lead[...]
    while let word = Self.reaching.first(where: { Self.ends(bareLead, with: $0) }) {
      bareLead = bareLead.dropLast(word.count)
      while bareLead.last == " " { bareLead.removeLast() }
    }
    self.bareLead = bareLead
    let rest = bytes[mention.bytes.upperBound...].prefix(6).drop { $0 == 0x20 || $0 == 0x2D }
    isBeforeProgramme = rest.prefix(4).map { $0 | 0x20 } == Array("ocop".utf8)
  }

  private static func endsClause(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A, UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    // "TP.Cần Thơ" is one word.
    case UInt8(ascii: "."): index + 1 == bytes.endIndex || bytes[index + 1] == 0x20
    default: false
    }
  }

  /// Whether the words right before the stars say that they were reached: "được xếp hạng 4 sao".
  var isReached: Bool { Self.ranks.contains { Self.ends(lead[...], with: $0) } }

  /// Whether a word right beside the stars says that a rank is meant.
  var isNamed: Bool {
    isBeforeProgramme || bareLead.utf8.count < lead.utf8.count || Self.ends(lead[...], with: "ocop")
  }

  /// Whether these are the stars of a hotel: "khách sạn đạt chuẩn 5 sao".
  var isOfHotel: Bool { Self.hotels.contains { Self.ends(bareLead, with: $0) } }

  /// Whether buyers gave these stars: "khách hàng chấm 5 sao".
  var isOfBuyers: Bool {
    Self.judging.contains { Self.ends(bareLead, with: $0) }
      && Self.buyers.contains { lead.contains($0) }
  }

  /// Whether a plan leads to the stars, in their own clause: "Phấn đấu nhiều năm, đã đạt OCOP 4 sao"
  /// tells what was reached.
  var isPlanned: Bool {
    Self.plans.contains { lead.contains($0) } && !lead.contains("đã ")
  }

  private static func ends(_ text: Substring, with word: String) -> Bool {
    guard text.hasSuffix(word) else { return false }
    return text.dropLast(word.count).last.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private static let ranks = [
    "hạng", "đạt", "chứng nhận", "công nhận", "đạt chuẩn", "danh hiệu", "số",
  ]
  private static let reaching = [
    "hạng", "đạt", "chuẩn", "tiêu chuẩn", "chứng nhận", "công nhận", "được", "xếp hạng",
    "danh hiệu", "mức", "chất lượng", "cao cấp", "sang trọng",
  ]
  private static let hotels = [
    "khách sạn", "nhà hàng", "resort", "khu nghỉ dưỡng", "hotel", "homestay",
  ]
  private static let judging = ["đánh giá", "chấm", "chấm điểm", "bình chọn", "vote", "tặng"]
  private static let buyers = ["khách", "người mua", "người dùng", "người tiêu dùng", "lượt"]
  private static let plans = ["phấn đấu", "hướng tới", "hướng đến", "mục tiêu", "dự kiến"]
}
