import CatalogExchange
import OCOPCatalog
import Testing

@Suite struct `Merging lists` {
  private static let header = "Tên sản phẩm,Chủ thể,Quy cách,Giá bán,Số sao,Số điện thoại\n"

  private func rows(_ lists: [String]) throws -> [Sourced<Product>] {
    try lists.enumerated().flatMap { index, list in
      try Sample.catalog(Array((Self.header + list).utf8), name: "xa-\(index + 1).csv").products
    }
  }

  private func merged(_ lists: String...) throws -> MergedCatalog {
    CatalogMerger().merge(try rows(lists))
  }

  @Test func `one product of two lists stands once and has the facts of both`() throws {
    let merged = try merged(
      "Trà mãng cầu xiêm,HTX Rạch Mới,Hộp 100g,65.000,,\nGạo thơm,HTX Vị Tân,Túi 5kg,120.000,,\n",
      "Trà Mãng Cầu Xiêm,Hợp tác xã Rạch Mới,Hộp 100g,,4,0912 000 111\n")
    #expect(merged.products.map(\.value.name) == ["Trà mãng cầu xiêm", "Gạo thơm"])
    let tea = merged.products[0].value
    #expect(tea.variants.count == 1)
    #expect(tea.variants[0].price?.dong.amount == 65_000)
    #expect(tea.certification?.stars == 4)
    #expect(tea.producer?.phone == "+84912000111")
    #expect(merged.products[0].table.file == "xa-1.csv")
    #expect(merged.joined.count == 1)
    #expect(Set(merged.joined[0].filled) == [.stars, .phone])
    #expect(merged.joined[0].conflicts.isEmpty)
    #expect(merged.doubtful.isEmpty)
  }

  @Test func `where two lists disagree the first is right and the other is told at its cell`()
    throws
  {
    let merged = try merged(
      "Trà mãng cầu xiêm,HTX Rạch Mới,Hộp 100g,65.000,3,\n",
      "Trà mãng cầu xiêm,HTX Rạch Mới,Hộp 100g,70.000,4,\n")
    #expect(merged.products.map { $0.value.variants[0].price?.dong.amount } == [65_000])
    #expect(merged.products[0].value.certification?.stars == 3)
    let conflicts = merged.findings.filter { $0.rule == "merge-conflict" }
    #expect(conflicts.map(\.location.cell) == ["E2", "D2"])
    #expect(conflicts.map(\.location.file) == ["xa-2.csv", "xa-2.csv"])
    let words = MessageCatalog(MergeRules.infos)
    #expect(
      conflicts.map { $0.text(in: .vietnamese, from: words) }.last
        == "“Trà mãng cầu xiêm” ghi giá ở đây là “70.000”, còn ở xa-1.csv › D2 là “65.000”. "
        + "Đã lấy “65.000”; xin xem lại chỗ nào đúng.")
  }

  @Test(arguments: [
    // Equal names alone: every commune has its honey.
    ("Mật ong hoa tràm,,Chai 500ml,150.000,,\n", "Mật ong hoa tràm,,Chai 500ml,160.000,,\n", 1),
    // Other marks, another pack, another producer.
    ("Mứt dừa,HTX A Lý,Hộp 200g,50.000,,\n", "Mứt dứa,HTX A Lý,Hộp 200g,50.000,,\n", 0),
    ("Mứt dừa,HTX A Lý,Hộp 200g,50.000,,\n", "Mứt dừa,HTX A Lý,Hộp 500g,90.000,,\n", 0),
    ("Mứt dừa,HTX A Lý,Hộp 200g,50.000,,\n", "Mứt dừa,HTX Bình Minh,Hộp 200g,50.000,,\n", 0),
  ])
  func `what only looks alike stays apart`(first: String, second: String, doubts: Int) throws {
    let merged = try merged(first, second)
    #expect(merged.products.count == 2)
    #expect(merged.joined.isEmpty)
    #expect(merged.doubtful.count == doubts)
  }

  @Test(arguments: [["Hộp 200g", "", "Hộp 500g"], ["", "Hộp 200g", "Hộp 500g"]])
  func `a row without a pack does not make two packs one`(packs: [String]) throws {
    let merged = CatalogMerger().merge(
      try rows(packs.map { "Mứt dừa sấy dẻo,HTX A Lý,\($0),,,\n" }))
    #expect(merged.products.count == 2)
    #expect(merged.joined.count == 1)
    #expect(merged.products.allSatisfy { $0.value.variants.count == 1 })
    #expect(merged.doubtful.count == 1)
  }

  @Test func `merging what was merged changes nothing, and every row is told of once`() throws {
    let lists = [
      "Trà mãng cầu xiêm,HTX Rạch Mới,Hộp 100g,65.000,,\nMật ong,,,,,\nGạo thơm,HTX Vị Tân,Túi 5kg,,,\n",
      "TRÀ MÃNG CẦU XIÊM,HTX Rạch Mới,Hộp 100g,65.000,4,\nGạo thơm,HTX Vị Tân,Túi 5kg,120.000,,\n",
      "Tra mang cau xiem,HTX Rạch Mới,Hộp 100g,65.000,4,\nMật ong,HTX Hoa Rừng,Chai 500ml,,,\n",
    ]
    let rows = try rows(lists)
    let once = CatalogMerger().merge(rows)
    #expect(once.products.count + once.joined.count == rows.count)
    let twice = CatalogMerger().merge(once.products)
    #expect(twice.joined.isEmpty)
    #expect(twice.products.map(\.value) == once.products.map(\.value))
  }

  @Test func `every message of merging has the same holes in both languages`() {
    for info in MergeRules.infos {
      for (key, text) in info.messages {
        #expect(key.hasPrefix(info.id.name))
        #expect(Set(text.holes(in: .vietnamese)) == Set(text.holes(in: .english)), "\(key)")
      }
    }
  }
}
