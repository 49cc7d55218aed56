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
}
