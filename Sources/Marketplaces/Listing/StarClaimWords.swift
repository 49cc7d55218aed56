/// The words around stars that mean nothing without them: "đã được UBND tỉnh công nhận đạt OCOP hạng
/// 4 sao cấp tỉnh năm 2024".
enum StarClaimWords {
  /// Returns a claim with such words around it.
  static func around(_ claim: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = claim.lowerBound
    while let before = word(ending: bytes[..<start], of: leading) { start = before }
    if start < claim.lowerBound, let giver = giver(ending: bytes[..<start]) {
      start = giver
      while let before = word(ending: bytes[..<start], of: adverbs) { start = before }
    }
    var end = claim.upperBound
    for words in trailing {
      if let next = word(beginning: bytes[end...], of: words) { end = next }
    }
    return start..<(year(beginning: bytes[end...]) ?? end)
  }

  private static let leading = [
    "ocop", "hạng", "đạt", "chuẩn", "tiêu chuẩn", "chứng nhận", "công nhận", "được", "xếp hạng",
    "sản phẩm", "đạt chuẩn", "phân hạng", "số", "chất lượng",
    "occop", "cấp", "giải",
  ]
  private static let adverbs = ["đã", "vừa", "vinh dự", "cũng"]
  private static let trailing = [
    ["ocop"], ["cấp tỉnh", "cấp huyện", "cấp thành phố", "cấp quốc gia", "cấp trung ương"],
  ]

  // MARK: Before

  /// Where one of the words begins that stands at the end of a text, separators aside.
  private static func word(ending text: ArraySlice<UInt8>, of words: [String]) -> Int? {
    var edge = text.endIndex
    while edge > text.startIndex, isSeparator(text[edge - 1]) { edge -= 1 }
    let text = text[..<edge]
    return words.first { ends(text, with: $0) }.map { edge - $0.utf8.count }
  }

  private static func ends(_ text: ArraySlice<UInt8>, with word: String) -> Bool {
    let count = word.utf8.count
    guard text.count >= count,
      String(decoding: text.suffix(count), as: UTF8.self).lowercased() == word
    else { return false }
    return text.dropLast(count).last.map { !isWordByte($0) } ?? true
  }

  /// Where "được UBND tỉnh" begins at the end of a text: the word and who gives, of some words.
  private static func giver(ending text: ArraySlice<UInt8>) -> Int? {
    var edge = text.endIndex
    for _ in 0..<10 {
      while edge > text.startIndex, text[edge - 1] == 0x20 { edge -= 1 }
      let end = edge
      while edge > text.startIndex,
        isWordByte(text[edge - 1]) || text[edge - 1] == UInt8(ascii: ".")
      {
        edge -= 1
      }
      guard edge < end else { return nil }
      let word = String(decoding: text[edge..<end], as: UTF8.self)
      if word.lowercased() == "được" { return edge }
      guard word.first?.isUppercase == true || givers.contains(word) else { return nil }
    }
    return nil
  }

  private static let givers: Set = [
    "ủy", "uỷ", "ban", "nhân", "dân", "hội", "đồng", "tỉnh", "huyện", "thành", "phố", "thị", "xã",
    "bộ", "sở", "nông", "nghiệp", "và", "trung", "ương", "nhà", "nước", "chính", "phủ", "cấp",
  ]

  // MARK: Behind

  /// Where one of the words ends that stands at the beginning of a text, spaces aside.
  private static func word(beginning text: ArraySlice<UInt8>, of words: [String]) -> Int? {
    let rest = text.drop { $0 == 0x20 }
    for word in words {
      let count = word.utf8.count
      guard rest.count >= count,
        String(decoding: rest.prefix(count), as: UTF8.self).lowercased() == word,
        rest.dropFirst(count).first.map({ !beginsLetter($0) }) ?? true
      else { continue }
      return rest.startIndex + count
    }
    return nil
  }

  /// Where "năm 2024" ends at the beginning of a text.
  private static func year(beginning text: ArraySlice<UInt8>) -> Int? {
    guard let end = word(beginning: text, of: ["năm"]) else { return nil }
    let digits = text[end...].drop { $0 == 0x20 }.prefix { $0 &- 0x30 < 10 }
    return digits.count == 4 ? digits.endIndex : nil
  }

  // MARK: Bytes

  static func isSeparator(_ byte: UInt8) -> Bool {
    [0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: ":")].contains(
      byte)
  }

  /// Whether a byte is part of a word, also if it is not its first.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether a letter or digit begins with a byte; 0xE2 begins "…", dashes and signs.
  private static func beginsLetter(_ byte: UInt8) -> Bool { byte != 0xE2 && isWordByte(byte) }
}
