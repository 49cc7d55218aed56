import OCOPCatalog
import Testing

@testable import Marketplaces

/// Whatever a text says of stars, none is left that is not certified, and the rest is left alone.
@Suite struct StarScrubberTests {
  static let before = [
    "đạt OCOP ", "OCOP ", "Sản phẩm OCOP hạng ", "OCOP: được UBND tỉnh công nhận ", "xếp hạng ",
    "hạng ", "Chứng nhận OCOP (", "đã được UBND TP. Cần Thơ chứng nhận đạt ", "OCOP4 sao, ", "OCOP",
    "OCOP - Số ", "OCOP 5 sao và ",
  ]
  static let stars = [
    "3 sao", "03 sao", "ba sao", "3*", "★★★", "⭐️⭐️⭐️", "3 (ba) sao", "ba (3) sao", "3-star", "3 SAO",
    "BA SAO", "sao: 3", "★ ★ ★",
  ]
  static let behind = [
    "", ".", ", thơm", " năm 2025", " cấp tỉnh", " OCOP", "…", ")", " 3 sao", "!\n",
  ]
  static let around = [
    ("", ""), ("Trà ngon. ", " Vị dịu."), ("(", ")"), ("• ", " • Vị dịu"),
    (String(repeating: "trà mãng cầu xiêm ", count: 12), String(repeating: " vị dịu", count: 30)),
  ]

  @Test(arguments: before, around.indices)
  func `no claim is left, and a second look finds nothing`(before: String, around: Int) {
    for stars in Self.stars {
      for behind in Self.behind {
        let text = Self.around[around].0 + before + stars + behind + Self.around[around].1
        for certified in [nil, 4] {
          let once = StarScrubber.scrub(text: text, certified: certified)?.text ?? text
          let left = StarMention.claims(in: once, otherThan: certified)
          #expect(left.isEmpty, "\(text) → \(once)")
          #expect(StarScrubber.scrub(text: once, certified: certified) == nil, "\(text) → \(once)")
          let name = StarScrubber.scrub(name: text, certified: certified)?.text ?? text
          #expect(StarMention.inName(name, otherThan: certified).isEmpty, "\(text) → \(name)")
        }
        let proven = StarMention.claims(in: text, otherThan: 3).isEmpty
        #expect(!proven || StarScrubber.scrub(text: text, certified: 3) == nil, "\(text)")
      }
    }
  }
}
