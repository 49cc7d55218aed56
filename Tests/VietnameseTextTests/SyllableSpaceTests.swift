import Foundation
import Testing
import VietnameseText

/// Laws over the whole space of syllables; every seventh cell unless OCOP_EXHAUSTIVE=1 is set.
@Suite struct SyllableSpaceTests {
  static let isExhaustive = ProcessInfo.processInfo.environment["OCOP_EXHAUSTIVE"] == "1"

  /// Cells of five words, in one way of writing, spread over the space.
  static func cells(_ style: Int) -> [String] {
    let words = SyllableSpace.words
    var cells: [String] = []
    let step = isExhaustive ? 1 : 7
    let count = words.count / 5
    for index in stride(from: style % step, to: count, by: step) {
      let cell = (0..<5).map { SyllableSpace.cased(words[index + $0 * count], style) }
      cells.append(cell.joined(separator: " "))
    }
    return cells
  }

  @Test func `the space is as large as the spelling makes it`() {
    #expect(SyllableSpace.words.count > 17_000)
    #expect(SyllableSpace.words.count < 22_000)
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var encoding: LegacyEncoding
    var page: CodePage
    var style: Int
    var testDescription: String { "\(encoding) through \(page), style \(style)" }

    static let all: [Damage] = LegacyEncoding.allCases.flatMap { encoding in
      CodePage.allCases.flatMap { page in
        (0..<3).map { Damage(encoding: encoding, page: page, style: $0) }
      }
    }.filter {
      // Windows-1258 read through Windows-1258 is no damage.
      !($0.encoding == .windows1258 && $0.page == .windows1258)
    }
  }

  @Test(arguments: Damage.all)
  func `every syllable survives damage and repair in a column`(damage: Damage) {
    var texts: [String] = []
    var cells: [String] = []
    for text in Self.cells(damage.style) {
      guard let cell = damage.encoding.damaged(text, readAs: damage.page) else { continue }
      texts.append(text)
      cells.append(cell)
    }
    let results = TextRepair().repairColumn(cells)
    var wrong: [String] = []
    for (text, result) in zip(texts, results) where result.text.exact != text.exact {
      // TCVN3 has no capitals with tones: a first letter with a tone comes back small.
      if damage.encoding == .tcvn3, result.text.lowercased().exact == text.lowercased().exact {
        continue
      }
      wrong.append("\(text) → \(result.text) \(result.label.rawValue)")
    }
    #expect(cells.count > 300)
    #expect(wrong.isEmpty, "\(wrong.count) of \(cells.count): \(wrong.prefix(8))")
  }

  @Test func `split letters come back composed`() {
    var wrong: [String] = []
    for style in 0..<3 {
      for text in Self.cells(style) {
        let split = text.decomposedStringWithCanonicalMapping
        if TextRepair().repair(split).text.exact != text.exact { wrong.append(text) }
        if VietnameseText.normalized(split).exact != text.exact { wrong.append(text) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8))")
  }

  @Test func `genuine text is left alone, as lone cells and as columns`() {
    var wrong: [String] = []
    for style in 0..<3 {
      let cells = Self.cells(style)
      for cell in cells {
        if TextRepair().repair(cell).text.exact != cell.exact { wrong.append(cell) }
      }
      for result in TextRepair().repairColumn(cells)
      where result.text.exact != result.original.exact {
        wrong.append(result.original)
      }
      for word in SyllableSpace.words.enumerated().filter({ $0.offset % 3 == style }) {
        let cell = SyllableSpace.cased(word.element, style)
        if TextRepair().repair(cell).text.exact != cell.exact { wrong.append(cell) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8))")
  }

  @Test func `keys do not see case, tone place or composition`() {
    #expect(VietnameseText.searchKey("Hoà") == VietnameseText.searchKey("hòa"))
    for text in Self.cells(1) {
      let key = VietnameseText.searchKey(text)
      #expect(key == VietnameseText.searchKey(text.decomposedStringWithCanonicalMapping))
      #expect(key == VietnameseText.searchKey(text.uppercased()))
      #expect(key == VietnameseText.searchKey(key))
    }
  }
}
