import Marketplaces
import Testing

@Suite struct ShorteningTests {
  /// A small generator, so that a failure can be repeated.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "trà", "mãng cầu", "bưởi", " ", " - ", "e\u{0302}\u{0301}", "👨‍👩‍👧‍👦", "🇻🇳", "ư", "-", "(",
    "hộp 500 g",
    "đặc sản", ",", "\n", "á", "x\u{0323}\u{0302}",
  ]

  private static func text(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...40, using: &dice)).map { _ in
      pieces.randomElement(using: &dice) ?? ""
    }.joined()
  }

  @Test(arguments: TextUnit.allCases, [false, true])
  func `a shortened text fits, ends between characters and stays as it is`(
    unit: TextUnit, ellipsis: Bool
  ) {
    var dice = Dice(state: 7)
    for _ in 0..<600 {
      let text = Self.text(&dice)
      let limit = Int.random(in: 0...60, using: &dice)
      let short = Shortening.shorten(text, to: limit, in: unit, ellipsis: ellipsis)
      #expect(unit.length(of: short) <= limit)
      let kept = short != text && short.hasSuffix("…") ? String(short.dropLast()) : short
      #expect(Array(text).starts(with: Array(kept)), "\(text.debugDescription) at \(limit)")
      #expect(Shortening.shorten(short, to: limit, in: unit, ellipsis: ellipsis) == short)
    }
  }

  @Test func `a text is cut after a word`() {
    #expect(Shortening.shorten("Trà mãng cầu sấy lạnh", to: 15, in: .graphemes) == "Trà mãng cầu")
    #expect(
      Shortening.shorten("Trà mãng cầu, sấy lạnh", to: 16, in: .graphemes, ellipsis: true)
        == "Trà mãng cầu…")
    #expect(Shortening.shorten("abcdefghij", to: 4, in: .utf16) == "abcd")
  }

  @Test func `the unit decides how much fits`() {
    let flags = "🇻🇳🇻🇳🇻🇳"
    #expect(Shortening.shorten(flags, to: 2, in: .graphemes).count == 2)
    #expect(Shortening.shorten(flags, to: 4, in: .scalars).count == 2)
    #expect(Shortening.shorten(flags, to: 7, in: .utf16).count == 1)
    #expect(Shortening.shorten(flags, to: 7, in: .bytes).isEmpty)
  }
}
