import Foundation
import Testing
import VietnameseText

/// Text that is right as it stands must come back as it stands.
@Suite struct GenuineTextTests {
  /// A small deterministic generator.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  static let dictionaries = [
    "/usr/share/dict/french", "/usr/share/dict/ngerman", "/usr/share/dict/spanish",
    "/usr/share/dict/american-english",
  ].filter { FileManager.default.isReadableFile(atPath: $0) }

  static func changed(_ texts: [String]) -> [String] {
    texts.filter { TextRepair().repair($0).text.exact != $0.exact }
  }

  @Test func `codes and measures are left alone`() {
    var dice = Dice(state: 7)
    let letters = Array("ABCDEFGHKLMNPQRSTVXYZ")
    let units = ["g", "kg", "ml", "l", "µm", "°C", "cm²", "m³", "%", "đ", "₫", "€", "µg", "Å"]
    let signs = ["±", "×", "–", "·", "§", "№ ", "½", "¼", "¾", "£", "¥", "©", "®", "™", "¹", "ª"]
    func letter() -> String { String(letters.randomElement(using: &dice) ?? "A") }
    func number() -> Int { Int.random(in: 0...99_999, using: &dice) }
    var texts: [String] = []
    for _ in 0..<4000 {
      texts.append("\(letter())\(letter())-\(number())")
      texts.append("\(letter())\(number())\(signs.randomElement(using: &dice) ?? "")\(letter())")
      texts.append("\(number()) \(units.randomElement(using: &dice) ?? "")")
      texts.append("\(signs.randomElement(using: &dice) ?? "")\(number())")
      texts.append("\(number())\(signs.randomElement(using: &dice) ?? "")\(number())")
    }
    let wrong = Self.changed(texts)
    #expect(wrong.isEmpty, "\(wrong.count) of \(texts.count): \(wrong.prefix(10))")
  }

  @Test(.enabled(if: !dictionaries.isEmpty, "needs word lists such as Debian's wfrench"))
  func `foreign words and phrases are left alone`() throws {
    var lines: [String] = []
    for path in Self.dictionaries {
      let url = URL(fileURLWithPath: path)
      let words = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      let accented = words.filter { $0.utf8.contains { $0 >= 0x80 } }
      var dice = Dice(state: 11)
      lines += accented.enumerated().filter {
        $0.offset % (SyllableSpaceTests.isExhaustive ? 1 : 20) == 0
      }.map(\.element)
      for _ in 0..<(accented.isEmpty ? 0 : SyllableSpaceTests.isExhaustive ? 30_000 : 1500) {
        let count = Int.random(in: 2...4, using: &dice)
        let phrase = (0..<count).compactMap { _ in
          (Bool.random(using: &dice) ? accented : words).randomElement(using: &dice)
        }
        lines.append(phrase.joined(separator: " "))
      }
    }
    let wrong = Self.changed(lines)
    let rate = Double(wrong.count) * 10_000 / Double(lines.count)
    #expect(lines.count > 5000)
    #expect(rate <= 1, "\(rate) of 10,000, \(lines.count) strings: \(wrong.prefix(20))")
    // As columns of twelve.
    var touched: [String] = []
    for start in stride(from: 0, to: lines.count - 12, by: 12) {
      let column = Array(lines[start..<(start + 12)])
      touched += TextRepair().repairColumn(column).filter { $0.text.exact != $0.original.exact }
        .map(\.original)
    }
    #expect(touched.count * 10_000 <= lines.count, "\(touched.count): \(touched.prefix(20))")
  }

  @Test(arguments: [
    "CAFÉ®", "CAFÉ™", "XÃ…", "XÃ®", "“MAÇÃ…”", "«Canadá»", "NOËL…", "Größe: 25°C", "Crème à l’ail",
    "Å", "Ål", "più", "può essere", "così è", "S.p.A. «Bontà»", "Trà Thaï", "mì Ý", "Thaï",
    "Bánh Thaï", "Xã Đắk Nông – Thaï", "Fjällräven", "Jäger & Söhne", "Île-de-France",
    "Ångström", "ñandú", "Þór", "ÉCLAIR À LA CRÈME", "Nước mắm – Château", "Quảng Ngãi",
    "Krông Năng", "Xã Ia Pếch", "Đắk Lắk", "", " ", "\u{FEFF}", "a\u{AD}b", "中文", "Ô", "ô tô",
    "Sô-cô-la", "Cà phê – Robusta", "HÀ NỘI", "Phở Hà Nội", "Pâté", "cô la", "5µm", "10 µm",
    "¼ lít",
  ])
  func `a genuine text comes back unchanged`(text: String) {
    #expect(TextRepair().repair(text).text.exact == text.exact)
  }
}
