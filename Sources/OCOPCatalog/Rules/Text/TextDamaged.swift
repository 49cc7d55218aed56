internal import VietnameseText

/// Finds text that lost letters on its way: replacement marks, "á»™", question marks inside words,
/// words without vowels.
public struct TextDamaged: ProductRule {
  public static let info = RuleInfo(
    id: "text-damaged", severity: .warning,
    title: LocalizedText(
      vi: "Chữ bị lỗi phông hoặc mã hóa",
      en: "Text is damaged"),
    explanation: LocalizedText(
      vi: "Khách sẽ thấy chữ lạ. Lỗi thường do mở hoặc lưu tệp bằng bảng mã khác.",
      en: "Buyers would see strange signs. A file opened or saved in another encoding does this."),
    messages: [
      "text-damaged": LocalizedText(
        vi: "Ô {field} có chữ bị lỗi: “{text}”. Xin gõ lại hoặc lưu tệp dạng UTF-8.",
        en: "The {field} has damaged letters: “{text}”. Please type it again or save as UTF-8."),
      "text-damaged.lost": LocalizedText(
        vi: "Ô {field} bị mất chữ: “{text}”. Xin chép lại từ bản gốc; nếu lưu CSV, hãy chọn loại "
          + "“CSV UTF-8”.",
        en: "The {field} has lost letters: “{text}”. Please copy it again from the original; to "
          + "save as CSV, choose “CSV UTF-8”."),
    ],
    source: "damage patterns of UTF-8 read as Windows-1252, and of letters that a code page lacks, "
      + "as seen in open listings",
    goodExample: "Bưởi Năm Roi",
    badExample: "BÆ°á»Ÿi Năm Roi")

  public static let good: [Product] = [
    RuleExamples.food,
    RuleExamples.food { $0.description = "Mua ở đâu? Bán tại vườn nhà. Còn bao nhiêu?Còn nhiều." },
    RuleExamples.food { $0.description = "Banh trang muoi ot, gia re, giao tan noi, moi 500 gr." },
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.name = "B\u{C6}\u{B0}\u{E1}\u{BB}\u{178}i Năm Roi" },
    RuleExamples.food { $0.description = "Tr\u{FFFD} mãng cầu sấy lạnh của vườn nhà." },
    RuleExamples.food { $0.name = "M?t khóm C?u Đúc" },
    RuleExamples.food { $0.description = "????Thành phần: khóm, đường" },
    RuleExamples.food { $0.description = "Mt ong rng trm nguyn cht, khng pha trn" },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let signs = context.traits(of: product).signs
    guard signs.hasRareBytes || signs.hasQuestionMark || signs.hasPlainText else { return }
    for (field, text) in ProductTraits.texts(of: product) {
      guard let text else { continue }
      if signs.hasRareBytes, let damaged = Self.damage(in: text) {
        report(
          ProductFinding(Self.info, ["field": field.rawValue, "text": damaged], field: field))
      } else if let lost = Self.lost(in: text, signs) {
        report(
          ProductFinding(
            Self.info, variant: "lost", ["field": field.rawValue, "text": lost], field: field))
      }
    }
  }

  private static func lost(in text: String, _ signs: TextSigns) -> String? {
    if signs.hasQuestionMark, let word = VietnameseText.firstWordWithLostLetters(in: text) {
      return String(word.prefix(24))
    }
    guard signs.hasPlainText, VietnameseText.hasDroppedLetters(text) else { return nil }
    return text.split(separator: " ").prefix(5).joined(separator: " ") + "…"
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
