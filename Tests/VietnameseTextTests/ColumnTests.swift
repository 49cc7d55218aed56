import Testing
import VietnameseText

@Suite struct ColumnTests {
  static let names = [
    "Hợp tác xã nông nghiệp Tân Phú", "Bưởi Năm Roi", "Cá thát lát rút xương", "Mật ong hoa tràm",
    "Nước mắm cá cơm truyền thống", "Trà mãng cầu xiêm", "Rượu nếp than", "Bánh tráng sữa béo",
    "Gạo đặc sản hạt ngọc", "Khô cá sặc rằn", "Dưa lưới nhà màng", "Kẹo chuối đậu phộng",
  ]

  @Test(arguments: [LegacyEncoding.tcvn3, .vniWindows, .windows1258, .utf8])
  func `old rows pasted into a Unicode list are repaired and the others left alone`(
    encoding: LegacyEncoding
  ) {
    for share in 2...5 {
      let cells = Self.names.enumerated().map { index, name in
        index % share == 0 ? encoding.damaged(name) ?? name : name
      }
      let results = TextRepair().repairColumn(cells)
      #expect(results.map(\.text) == Self.names)
      for (index, result) in results.enumerated() where index % share != 0 {
        #expect(result.status == .unchanged)
      }
    }
  }

  /// Names of which hardly a word looks damaged: the few that do have to speak for the others.
  @Test(arguments: [
    (LegacyEncoding.windows1258, ["Hoa Thành", "Vân Trục", "Hà Mãn", "Dur Kmăl"]),
    (.windows1258, ["Bom Bo", "Nhật Tân", "Xuân Thái", "Ea Dăh"]),
    (.viscii, ["Thượng Lý", "Hoang Thèn", "Tân Tạo A"]),
    (.viscii, ["Diễn Thành", "Lê Bình", "Duy Trung", "Lý Văn Lâm"]),
    (.vps, ["Chuyên Ngoại", "Vũ Hoà", "Ninh Hà", "Tà Xùa"]),
  ])
  func `a short column of the rarer encodings is repaired`(
    encoding: LegacyEncoding, names: [String]
  ) throws {
    let cells = try names.map { try #require(encoding.damaged($0)) }
    #expect(cells.map(\.exact) != names.map(\.exact))
    #expect(TextRepair().repairColumn(cells).map(\.text.exact) == names.map(\.exact))
  }

  /// One odd word explains nothing as long as no encoding makes Vietnamese of it.
  @Test(arguments: [
    ["Sông Kôn", "Tân Xã", "Pú Xi", "Ngãi Ð\u{E5}ng\u{E5}"], ["Ba Tư cũ", "Pơ-míc cũ"],
    ["Crème brûlée", "Bà Nà", "Hà Mãn", "Sông Kôn"],
    ["più di ciò", "può essere", "così", "perché"],
    ["Straße", "Größe", "Füße", "Hà Mãn"],
  ])
  func `good words are not given up for a few odd ones`(cells: [String]) {
    #expect(TextRepair().repairColumn(cells).map(\.text.exact) == cells.map(\.exact))
  }

  @Test func `the two-pass interface gives what the column gives`() {
    let cells = Self.names.compactMap { LegacyEncoding.tcvn3.damaged($0) } + ["Bét m×", "Bón kh«"]
    var evidence = ColumnEvidence()
    for cell in cells { evidence.add(cell) }
    let column = evidence.decided()
    #expect(cells.map { column.repair($0) } == TextRepair().repairColumn(cells))
    #expect(column.repair("Bét m×").text == "Bột mì")
    #expect(column.repair("Bón kh«").text == "Bún khô")
  }

  @Test func `fonts decide where the text does not`() {
    let repair = TextRepair()
    #expect(repair.repair("Hoa hoài", font: "VNI-Times").text == "Hoa hồi")
    #expect(repair.repair("Bét m×", font: ".VnTime").text == "Bột mì")
    #expect(repair.repair("Hoa hoài", font: "Times New Roman").text == "Hoa hoài")
    #expect(repair.repair("Hợp tác xã", font: ".VnTimeH").text == "Hợp tác xã")
    #expect(repair.repair("VI\u{D6}T NAM", font: ".VnTimeH").text == "VIỆT NAM")
    #expect(repair.repair("SP-001", font: ".VnTimeH").text == "SP-001")
  }

  @Test func `doubts keep the text and offer readings`() {
    let result = TextRepair().repair("Cam Ä‘á»")
    #expect(result.text == "Cam Ä‘á»")
    #expect(result.status == .suspect)
    #expect(result.candidates.contains("Cam đỏ"))
  }

  @Test func `hostile text comes through`() {
    let repair = TextRepair()
    let texts = [
      String(repeating: "a\u{301}\u{302}", count: 20_000), String(repeating: "á»", count: 20_000),
      String(repeating: "\u{301}", count: 50_000), String(repeating: "Ã", count: 50_000),
      String(repeating: "®", count: 50_000), String(repeating: "Ä‘á» ", count: 5000),
      "\u{0}\u{1}\u{2}\u{FFFF}\u{10FFFF}", String(repeating: "\u{AD}", count: 10_000),
    ]
    for text in texts {
      let once = repair.repair(text).text
      #expect(repair.repair(once).text.exact == once.exact)
      let clean = VietnameseText.normalized(text)
      #expect(VietnameseText.normalized(clean).exact == clean.exact)
      #expect(!VietnameseText.searchKey(text).contains("  "))
      #expect(!VietnameseText.sortKey(text).isEmpty)
    }
    #expect(repair.repairColumn(texts).count == texts.count)
  }
}
