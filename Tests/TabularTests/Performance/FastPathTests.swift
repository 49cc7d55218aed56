import CatalogTesting
import Testing

@testable import Tabular

/// Shortcuts of the readers give what the long way gives.
@Suite struct `Reading by shortcuts changes nothing` {
  /// Numbers that look random and are the same on every run.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  static let pieces = [
    "a", "ế", "đ", "😀", "\"", "\"\"", ",", ",", ";", "\n", "\r\n", "\r", " ", "x,y\n",
    "Chanh không hạt", "\"có, dấu\"", "\"có \"\"nháy\"\"\"", "\t", "0123456789abcdefghij",
  ]

  @Test(arguments: 1...24) func `any delimited text reads the same in large and small windows`(
    seed: Int
  ) throws {
    var numbers = Numbers(state: UInt64(seed))
    var bytes = Array("mã,tên\n".utf8)
    for _ in 0..<400 {
      bytes += Array((Self.pieces.randomElement(using: &numbers) ?? "").utf8)
      // Now and then a byte that is no UTF-8.
      if numbers.next() % 97 == 0 { bytes.append(UInt8.random(in: 0x80...0xff, using: &numbers)) }
    }
    try TableFileLaws.checkChunks(bytes, name: "random.csv")
    var rows = try TableDocument.open(bytes: bytes, name: "random.csv").rows(inSheet: 0)
    while let row = try rows.nextRow() {
      var texts: [String] = []
      row.forEachCell { _, _, cell in
        // Text that is not checked again has to be UTF-8.
        #expect(String(validating: cell.utf8, as: UTF8.self) == cell.text)
        texts.append(cell.text)
      }
      #expect(texts == row.cells.map(\.text))
    }
  }

  @Test(arguments: 0...40) func `doubled quotes become one wherever they stand in a block`(
    before: Int
  ) throws {
    let text =
      String(repeating: "ế", count: before / 2) + String(repeating: "a", count: before % 2)
      + "\"nháy\"\"\" sau\"" + String(repeating: "b", count: before)
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let bytes = Array(
      ("mã,tên\n" + "\(quoted),cuối 😀,\(quoted)\n" + String(repeating: "x,y\n", count: 9)).utf8)
    var rows = try TableDocument.open(bytes: bytes, name: "a.csv").rows(inSheet: 0)
    _ = try rows.nextRow()
    let row = try #require(try rows.nextRow())
    #expect(row.cells.map(\.text) == [text, "cuối 😀", text])
  }

  @Test func `records in every spelling keep their cells`() throws {
    let lines = [
      "x,y,z", "\"a, b\",\"\",c", "\"nói \"\"vậy\"\" thôi\",,3", ",,", "một,hai,ba",
      "\"hai\ndòng\",k,\"\"\"\"", "sau \"nháy\" này,\"kín\"hở,cuối",
    ]
    let bytes = Array((lines.joined(separator: "\n") + String(repeating: "\n", count: 40)).utf8)
    let document = try TableDocument.open(bytes: bytes, name: "a.csv")
    var rows = try document.rows(inSheet: 0)
    var found: [[String]] = []
    while let row = try rows.nextRow() { found.append((1...3).map { row.text(inColumn: $0) }) }
    #expect(
      found == [
        ["x", "y", "z"], ["a, b", "", "c"], ["nói \"vậy\" thôi", "", "3"], ["một", "hai", "ba"],
        ["hai\ndòng", "k", "\""], ["sau \"nháy\" này", "kínhở", "cuối"],
      ])
  }

  @Test(arguments: [
    "ế", "đường", "a\u{0301}", "😀", "ก", "한", "\u{FEFF}", "\u{FFFD}", "\u{D7FF}", "€",
  ])
  func `text is taken for UTF-8 wherever it stands in a block`(text: String) {
    for before in 0...40 {
      let bytes =
        [UInt8](repeating: 0x61, count: before) + Array(text.utf8)
        + [UInt8](repeating: 0x62, count: 40)
      #expect(bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) })
      for length in [before + 1, before + text.utf8.count - 1] where length > before {
        let cut = Array(bytes[..<length])
        let isWhole = String(validating: cut, as: UTF8.self) != nil
        #expect(cut.withUnsafeBufferPointer { UTF8Check.isValid($0) } == isWhole)
      }
    }
  }

  @Test(arguments: [
    [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80],
    [0xe1, 0x61], [0xc3, 0xc3, 0xa1], [0xf0, 0x80, 0x80, 0x80], [0xff], [0xe1, 0xba, 0xbf, 0xbf],
  ])
  func `what is no UTF-8 is found wherever it stands in a block`(wrong: [UInt8]) {
    for before in 0...40 {
      for after in [0, 1, 2, 20, 40] {
        let bytes =
          [UInt8](repeating: 0x61, count: before) + wrong
          + [UInt8](repeating: 0x62, count: after)
        #expect(!bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) })
      }
    }
  }
}
