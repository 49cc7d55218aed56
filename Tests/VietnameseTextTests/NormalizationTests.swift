import Foundation
import Testing
import VietnameseText

@Suite struct NormalizationTests {
  static let rows = Vectors.rows("normalize.csv")

  @Test func `there are vectors`() { #expect(Self.rows.count == 64) }

  @Test(arguments: rows)
  func `a text gets its clean form, key and slug`(row: Vectors.Row) {
    let input = Vectors.unescaped(row["input"] ?? "")
    let id = row["id"] ?? ""
    #expect(
      VietnameseText.normalized(input).exact == Vectors.unescaped(row["clean"] ?? "").exact,
      "\(id) \(VietnameseText.normalized(input))")
    #expect(VietnameseText.searchKey(input) == row["key"], "\(id)")
    #expect(VietnameseText.slug(input) == row["slug"], "\(id)")
  }

  @Test(arguments: rows)
  func `a clean text is clean already`(row: Vectors.Row) {
    let once = VietnameseText.normalized(Vectors.unescaped(row["input"] ?? ""))
    #expect(VietnameseText.normalized(once).exact == once.exact)
    #expect(VietnameseText.isNFC(once))
  }

  /// Plain text is passed eight bytes at a time; what changes may stand anywhere among them.
  @Test(arguments: 0...17)
  func `what can be composed is found at any distance from the start`(distance: Int) {
    for filler in ["a", "ă", "ế", "–"] {
      // A mark, an ångström sign and two Hangul letters.
      for split in ["e\u{301}", "\u{212B}", "\u{1112}\u{1161}"] {
        let text = String(repeating: filler, count: distance) + split + " ngon lành"
        #expect(!VietnameseText.isNFC(text))
        #expect(
          VietnameseText.composed(text).exact == text.precomposedStringWithCanonicalMapping.exact)
      }
    }
  }

  @Test(arguments: [
    ("Ðường", "Đường"), ("Ðắk Lắk", "Đắk Lắk"), ("ðặc", "đặc"), ("Garður", "Garður"),
    ("hoa\u{323}", "hoạ"), ("Vie\u{302}t\u{323}", "Việt"), ("Ｈợp　tác", "Hợp tác"),
    ("a\u{200B}b", "ab"), ("  a  b  ", "a b"), ("👩\u{200D}🌾", "👩\u{200D}🌾"), ("Ｋ", "K"),
    ("ｋg", "kg"), ("한국", "한국"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("koń", "koń"),
    ("A\u{30A}ngstro\u{308}m", "Ångström"), ("СССР", "СССР"), ("Иван", "Иван"),
  ])
  func `other texts get their clean form`(input: String, wanted: String) {
    #expect(VietnameseText.normalized(input).exact == wanted.exact)
  }

  /// Sellers mix letters of other scripts in so that a text cannot be found or copied; the words are
  /// those of an open listing of 2023.
  @Test(arguments: [
    ("\u{421}ôn\u{261} t\u{443}", "Công ty", "cong ty"),
    (
      "\u{421}\u{430}\u{43E} \u{422}u\u{443}ền \u{421}\u{430}\u{43E} Bằn\u{261}",
      "Cao Tuyền Cao Bằng", "cao tuyen cao bang"
    ),
    ("bún , \u{440}\u{4BB}ở k\u{4BB}ô", "bún , phở khô", "bun pho kho"),
    (
      "\u{455}ản \u{440}\u{4BB}ẩm đặ\u{441} \u{455}ản", "sản phẩm đặc sản", "san pham dac san"
    ),
    ("\u{501}ụn\u{261} \u{217C}ượn\u{261}", "dụng lượng", "dung luong"),
    ("\u{51A}u\u{443} tr\u{1F76}n\u{4BB}", "Quy trình", "quy trinh"),
    ("t\u{3AF}n, đ\u{3BF} v\u{3AF}", "tín, đo ví", "tin do vi"),
    // A text of another language stays, also beside a Vietnamese one.
    ("Москва, сухой ром", "Москва, сухой ром", ""),
    ("Cà phê cho Москва, сао", "Cà phê cho Москва, сао", "ca phe cho"),
    ("νο ραβδί", "νο ραβδί", ""), ("[ɡ] 500ɡ", "[ɡ] 500ɡ", "500"),
  ])
  func `a text disguised with letters of other scripts is read as it looks`(
    input: String, wanted: String, key: String
  ) {
    let clean = VietnameseText.normalized(input)
    #expect(clean.exact == wanted.exact, "\(clean)")
    #expect(VietnameseText.normalized(clean).exact == clean.exact)
    #expect(VietnameseText.searchKey(input) == key)
    #expect(VietnameseText.searchKey(clean) == key)
  }
}
