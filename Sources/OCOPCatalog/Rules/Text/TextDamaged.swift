/// Finds text that lost letters on its way: replacement marks, "á»™", question marks inside words.
public struct TextDamaged: ProductRule {
  public static let info = RuleInfo(
    id: "text-damaged", severity: .warning,
    title: LocalizedText(
      vi: "Chữ bị lỗi phông hoặc mã hóa",
      en: "Text is damaged"),
    message: LocalizedText(
      vi: "Ô {field} có chữ bị lỗi: “{text}”. Xin gõ lại hoặc lưu tệp dạng UTF-8.",
      en: "The {field} has damaged letters: “{text}”. Please type it again or save as "
        + "UTF-8."),
    explanation: LocalizedText(
      vi: "Khách sẽ thấy chữ lạ. Lỗi thường do mở tệp bằng bảng mã khác.",
      en: "Buyers would see strange signs. A file opened in another encoding does this."),
    source: "damage patterns of UTF-8 read as Windows-1252",
    goodExample: "Bưởi Năm Roi",
    badExample: "BÆ°á»Ÿi Năm Roi")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "B\u{C6}\u{B0}\u{E1}\u{BB}\u{178}i Năm Roi" },
    RuleExamples.food { $0.description = "Tr\u{FFFD} mãng cầu sấy lạnh của vườn nhà." },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard context.traits(of: product).signs.hasRareBytes else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text, let damaged = Self.damage(in: text) else { continue }
      report(
        ProductFinding(Self.info, ["field": field.rawValue, "text": damaged], field: field))
    }
  }

  /// Returns the first damaged word, or `nil`.
  private static func damage(in text: String) -> String? {
    var previous: UInt32 = 0
    var isDamaged = false
    var text = text
    text.withUTF8 { bytes in
      // Every pattern has one of these lead bytes; clean Vietnamese rarely has the second ones.
      for (index, byte) in bytes.enumerated() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if byte == 0xEF, next == 0xBF, index + 2 < bytes.count, bytes[index + 2] == 0xBD {
          isDamaged = true
        }
        // Ã, Æ, Ä or á before a sign of Latin-1 (U+0080 to U+00BF) instead of a letter.
        if byte == 0xC2, next != 0xA0, next != 0xB0, next != 0xB7, next != 0xAD, index >= 2,
          bytes[index - 2] == 0xC3,
          [0x83, 0x84, 0x86, 0x90, 0xA1].contains(bytes[index - 1])
        {
          isDamaged = true
        }
        if byte == 0xC2, next == 0xB0, previous == 0xC386 { isDamaged = true }
        previous = previous << 8 & 0xFFFF | UInt32(byte)
        if isDamaged { break }
      }
    }
    guard isDamaged else { return nil }
    let word = text.split(separator: " ").first { word in
      word.unicodeScalars.contains { (0x80...0xBF).contains($0.value) || $0.value == 0xFFFD }
    }
    return word.map { String($0.prefix(24)) } ?? String(text.prefix(24))
  }
}
