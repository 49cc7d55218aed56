import Testing

@testable import OCOPCatalog

@Suite struct TermMatcherTests {
  private func topics(_ text: String) -> [TermTopic] {
    var scratch: [TermMatcher.KnownWord] = []
    var hits: [TermHit] = []
    StandardTerms.matcher.find(in: text, field: .name, scratch: &scratch, hits: &hits)
    return hits.map(\.topic)
  }

  @Test(arguments: [
    ("CHỮA BỆNH", [TermTopic.cure]),
    ("chưa bệnh", [.disease]),
    ("sửa chữa", [.harmless]),
    ("không có tác dụng thay thế thuốc chữa bệnh", [.disclaimer]),
    ("tốt. Nhất là vị ngọt", []),
    ("tốt nhất trước ngày", [.harmless]),
    ("Ngon nhất miền Tây", [.superlative]),
    ("100% tự nhiên", [.absolute]),
    ("100% cotton", []),
    ("Điều trị ung thư", [.treatment, .disease]),
    ("", []),
  ])
  func `a phrase is found with its marks and the longest one wins`(
    _ text: String, _ expected: [TermTopic]
  ) {
    #expect(topics(text) == expected)
  }

  @Test func `every listed term is found alone, in small letters and in capitals`() {
    #expect(StandardTerms.matcher.topics.count > 150)
    for topic in TermTopic.allCases {
      #expect(StandardTerms.matcher.topics.contains(topic), "\(topic)")
    }
  }

  @Test func `a hit says where it stands`() throws {
    var scratch: [TermMatcher.KnownWord] = []
    var hits: [TermHit] = []
    let text = "Gạo ngon, Rẻ Nhất chợ"
    StandardTerms.matcher.find(in: text, field: .name, scratch: &scratch, hits: &hits)
    #expect(try #require(hits.first).typed(in: text) == "Rẻ Nhất")
  }

  @Test(arguments: [
    ("Gọi 0912 345 678 nhé", ["0912 345 678"]),
    ("ĐT:0912.345.678.", ["0912.345.678"]),
    ("+84 912 345 678", ["+84 912 345 678"]),
    ("0293 387 1000 bàn", ["0293 387 1000"]),
    ("02933 871 000 bàn", ["02933 871 000"]),
    ("mã 8930912345678", []),
    ("2) 0912345678 3) Cần Thơ", ["0912345678"]),
    ("0912 345 678 - 0913 345 678", ["0912 345 678", "0913 345 678"]),
    ("0912345678 0913345678 0914345678", ["0912345678", "0913345678", "0914345678"]),
    ("Ấp 5 - 0912.345.678, 12 kg", ["0912.345.678"]),
    ("Ấp 5 0912 345 678 12", ["0912 345 678"]),
    ("15.12.2025 0912345678 2025", ["0912345678"]),
    ("+84 912 345 678 12", ["+84 912 345 678"]),
    ("giá 1.028.345.678 đồng", []), ("lô 15.05.2025 1234", []), ("05.03.2025 12", []),
    ("ngày 01.02.2024", []),
    ("giá 0.5 kg", []),
    ("liên hệ htx@vidu.com.vn", ["htx@vidu.com.vn"]),
    ("xem vidu.com.vn/trang", ["vidu.com.vn/trang"]),
    ("ngon.com", ["ngon.com"]),
    ("", []),
  ])
  func `contacts are told from other numbers and dots`(_ text: String, _ expected: [String]) {
    var hits: [ContactHit] = []
    var signs = TextSigns()
    ContactScanner.find(in: text, field: .description, hits: &hits, signs: &signs)
    #expect(hits.map(\.text) == expected)
  }

  /// Eight bytes are looked at in one step, so each sign is tried at each place among them.
  @Test(arguments: 0..<17)
  func `contacts and signs are found wherever they stand`(shift: Int) {
    for tail in ["", " ăn", " ăn rất ngon"] {
      for (text, kind) in [
        ("0912345678", ContactHit.Kind.phone), ("+84912345678", .phone), ("a@vidu.vn", .email),
        ("vidu.vn", .link),
      ] {
        var hits: [ContactHit] = []
        var signs = TextSigns()
        ContactScanner.find(
          in: String(repeating: "ă", count: shift / 2) + String(repeating: "A", count: shift % 2)
            + " " + text + tail, field: .description, hits: &hits, signs: &signs)
        #expect(hits.map(\.text) == [text] && hits.first?.kind == kind, "\(shift) \(text)")
        #expect(!signs.hasMarkup && !signs.hasRareBytes && !signs.hasQuestionMark)
      }
      for (sign, found) in [
        ("<", \TextSigns.hasMarkup), ("&", \.hasMarkup), ("?", \.hasQuestionMark),
        ("\u{A0}", \.hasRareBytes), ("\u{FEFF}", \.hasRareBytes),
      ] {
        var hits: [ContactHit] = []
        var signs = TextSigns()
        let text = String(repeating: "z", count: shift) + sign + tail
        ContactScanner.find(in: text, field: .description, hits: &hits, signs: &signs)
        #expect(signs[keyPath: found] && hits.isEmpty, "\(shift) \(sign)")
      }
    }
  }

  @Test func `capitals of every Vietnamese letter have their small one`() {
    let vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    for scalar in vowels.unicodeScalars {
      let capital = scalar.properties.uppercaseMapping.unicodeScalars.first
      #expect(capital.map { LetterCase.lower($0.value) } == scalar.value)
      #expect(LetterCase.lower(scalar.value) == scalar.value)
    }
  }
}
