import Testing
import VietnameseText

@Suite struct EncodingTests {
  static let rows = Vectors.rows("encodings.csv").filter {
    LegacyEncoding(rawValue: $0["encoding"] ?? "") != nil
  }

  static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }

  @Test func `every row decodes to its text where the row is exact`() {
    #expect(Self.rows.count > 900)
    var wrong: [String] = []
    for row in Self.rows {
      guard let encoding = LegacyEncoding(rawValue: row["encoding"] ?? "") else { continue }
      let bytes = Self.bytes(row["hex"] ?? "")
      let text = encoding.decode(bytes)
      let wanted = row["unicode"] ?? ""
      if row["exact"] == "yes" {
        if text.exact != wanted.exact { wrong.append("\(encoding) \(wanted): \(text)") }
        if encoding.encode(wanted) != bytes { wrong.append("\(encoding) encoding \(wanted)") }
      } else if text.lowercased().exact != wanted.lowercased().exact {
        wrong.append("\(encoding) \(wanted): \(text)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test func `every row shows what the spreadsheet holds`() {
    var wrong: [String] = []
    for row in Self.rows where row["exact"] == "yes" {
      guard let encoding = LegacyEncoding(rawValue: row["encoding"] ?? "") else { continue }
      for (page, column) in [
        (CodePage.windows1252, "spreadsheet_cp1252"), (.windows1258, "spreadsheet_cp1258"),
      ] {
        let shown = Vectors.unescaped(row[column] ?? "")
        if encoding.damaged(row["unicode"] ?? "", readAs: page)?.exact != shown.exact {
          wrong.append("\(encoding) \(page) damage \(row["unicode"] ?? "")")
        }
        if encoding.restored(shown, readAs: page)?.exact != (row["unicode"] ?? "").exact {
          wrong.append("\(encoding) \(page) restore \(row["unicode"] ?? "")")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test func `capitals of TCVN3 come back in words and by font name`() {
    var wrong: [String] = []
    for row in Self.rows where (row["kind"] ?? "").hasPrefix("text-capitals") {
      let shown = Vectors.unescaped(row["spreadsheet_cp1252"] ?? "")
      let isFont = row["kind"] == "text-capitals-hfont"
      let repaired = TextRepair().repair(shown, font: isFont ? ".VnTimeH" : nil)
      if repaired.text.exact != (row["unicode"] ?? "").exact {
        wrong.append("\(row["unicode"] ?? ""): \(repaired.text) \(repaired.label)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }
}
