import Testing

@testable import OCOPCatalog

/// What is read as stars, and whose stars these are.
@Suite struct StarMentionTests {
  private func typed(_ mentions: [StarMention], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return mentions.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
  }

  @Test(arguments: [
    ("3 sao", 3, "3 sao"), ("OCOP 3SAO ngon", 3, "3SAO"), ("hạng 04 sao", 4, "04 sao"),
    ("4\u{A0}Sao.", 4, "4\u{A0}Sao"), ("đạt bốn sao", 4, "bốn sao"), ("NĂM SAO", 5, "NĂM SAO"),
    ("4 (bốn) sao", 4, "4 (bốn) sao"), ("bốn (04) sao", 4, "bốn (04) sao"),
    ("(4) sao", 4, "(4) sao"), ("số sao: 4", 4, "sao: 4"), ("Hạng sao : 05.", 5, "sao : 05"),
    ("4*", 4, "4*"), ("Trà 4 * ngon", 4, "4 *"), ("Trà 4* 500 g", 4, "4*"), ("4★", 4, "4★"),
    ("★★★", 3, "★★★"), ("⭐️⭐️⭐️⭐️", 4, "⭐️⭐️⭐️⭐️"), ("★ ★ ★ ngon", 3, "★ ★ ★"),
    ("★★★☆☆", 3, "★★★☆☆"), ("☆☆☆", 3, "☆☆☆"), ("🌟🌟🌟🌟🌟", 5, "🌟🌟🌟🌟🌟"), ("✩✩", 2, "✩✩"),
    ("✯✯✯", 3, "✯✯✯"), ("4️⃣ sao", 4, "4️⃣ sao"), ("4-star tea", 4, "4-star"),
    ("3 Stars", 3, "3 Stars"), ("+SẢN PHẨM OCOP4SAO", 4, "4SAO"), ("3-4 sao", 4, "3-4 sao"),
    ("một dòng dài hơn tám byte rồi mới đến 5 sao", 5, "5 sao"),
  ])
  func `stars are read however they are written`(text: String, stars: Int, whole: String) throws {
    let mentions = StarMention.find(in: text)
    #expect(mentions.count == 1)
    #expect(mentions.first?.stars == stars)
    #expect(typed(mentions, in: text) == [whole])
    #expect(StarMention.find(in: text, otherThan: stars).isEmpty)
  }

  @Test(arguments: [
    "4,5 sao", "4.5 sao", "14 sao", "0 sao", "6 sao", "10 sao", "a4 sao", "sao 3 lần",
    "Sao: 3 phút", "sao: 3,5", "sao: 35", "3 sáo", "3 saola", "3*100 g", "3 * 100 g", "3 sao biển",
    "2 star anise", "2 start", "trà sao suốt", "đạt năm sao cho đều", "• Trà – ngon", "sao", "*",
    "", "s", "🍵 ngon", "vì sao", "))))) sao", "(sao", "()sao",
  ])
  func `what only looks like stars is passed over`(text: String) {
    #expect(StarMention.find(in: text).isEmpty)
  }

  @Test(arguments: [
    ("Sản phẩm OCOP. Xếp hạng: 4 sao.", "4 sao"), ("OCOP của TP. Cần Thơ, hạng 4 sao", "4 sao"),
    ("Sản phẩm OCOP hạng bốn sao", "bốn sao"), ("Đạt chuẩn OCOP bốn sao", "bốn sao"),
    ("Bốn sao OCOP", "Bốn sao"), ("SẢN PHẨM OCCOP CẤP CHỨNG NHẬN 4SAO", "4SAO"),
    ("SẢN PHẨM OCOP4SAO", "4SAO"),
    ("Bắp cải OCOP của HTX xã Tân Tiến, chất lượng bốn sao", "bốn sao"),
    ("Được công nhận 4 sao cấp tỉnh", "4 sao"),
    ("Đạt 4 sao năm 2024", "4 sao"), ("Được xếp hạng năm sao", "năm sao"),
    ("OCOP ★★★★", "★★★★"), ("OCOP 4*", "4*"), ("Mỗi xã một sản phẩm, 4 sao", "4 sao"),
    ("Có ở nhiều khách sạn nhờ đạt OCOP 4 sao", "4 sao"),
    ("Được nhiều khách sạn tin dùng và đạt 4 sao", "4 sao"),
    ("Được khách hàng đánh giá cao, đạt 4 sao", "4 sao"),
    ("OCOP. Hội đồng đánh giá 4 sao", "4 sao"), ("Từng phấn đấu, đã đạt OCOP 4 sao", "4 sao"),
    ("Quà tặng khách quý đạt 4 sao", "4 sao"), ("OCOP số sao: 4", "sao: 4"),
    ("Số sao: 4", "sao: 4"), ("Số sao OCOP: 4", "sao OCOP: 4"),
  ])
  func `stars of the programme are claims`(text: String, whole: String) throws {
    let claims = StarMention.claims(in: text, otherThan: 3)
    #expect(typed(claims, in: text) == [whole])
    let stars = try #require(claims.first).stars
    #expect(StarMention.claims(in: text, otherThan: stars).isEmpty)
  }

  @Test(arguments: [
    "OCOP cho khách sạn 5 sao", "Khách sạn đạt chuẩn 5 sao", "OCOP ở resort cao cấp 5 sao",
    "OCOP được khách hàng chấm 5 sao", "Người mua đánh giá 5 sao. Hàng OCOP.",
    "Phấn đấu đạt OCOP 5 sao", "Hướng tới hạng 5 sao", "Chất lượng 5 sao", "⭐⭐⭐⭐⭐ ngon",
    "OCOP xã Ba Sao", "Chè Năm Sao của xã, hàng OCOP", "OCOP ⭐ Thơm ⭐ Dẻo", "OCOP, 4,5 sao",
  ])
  func `plans, hotels, villages, bullets and what buyers gave are no claims`(text: String) {
    #expect(StarMention.claims(in: text, otherThan: nil).isEmpty)
  }

  @Test(arguments: [
    ("Trà OCOP bốn sao", 1), ("OCOP4SAO - Trà", 1), ("Trà đạt ba sao", 1), ("Trà ⭐ ngon", 1),
    ("Trà 4 sao", 1),
    ("Trà Ba Sao", 0), ("Bánh Năm Sao", 0), ("Trà khách sạn 5 sao", 0), ("Trà sao", 0),
  ])
  func `a name tells stars in figures, signs, or words that say so`(name: String, count: Int) {
    #expect(StarMention.inName(name).count == count)
  }

  @Test(arguments: [") sao", "(", "4 ", "sao: ", "sao ", "★ ", "* ", "bốn (", "- "])
  func `a hostile text of one sign repeated is read`(sign: String) {
    let text = "OCOP " + String(repeating: sign, count: 5_000) + " 4 sao"
    #expect(!StarMention.find(in: text).isEmpty)
    _ = StarMention.claims(in: text, otherThan: nil)
  }

  /// Every text is cut and shifted, so that stars stand at each place of the eight bytes read at once.
  @Test(arguments: 0..<17)
  func `stars are found wherever they stand`(shift: Int) {
    for stars in ["4 sao", "4*", "★★★★", "⭐⭐⭐⭐", "🌟🌟🌟🌟", "bốn sao", "4 SAO"] {
      for tail in ["", " ngon", " ngon và thơm"] {
        let text = String(repeating: "x", count: shift) + " " + stars + tail
        #expect(StarMention.find(in: text).map(\.stars) == [4], "\(text)")
      }
    }
  }
}
