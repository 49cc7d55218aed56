import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct ProductListReaderTests {
  @Test func `a merged producer holds for all rows it covers`() throws {
    let merged = CellRange(
      first: CellAddress(row: 2, column: 2), last: CellAddress(row: 3, column: 2))
    let (products, findings, _) = try ListOf.read(
      """
      Tên sản phẩm | Chủ thể | Giá bán
      Mứt khóm | HTX Bến Gió | =65000
      Trà sen | | =48000
      Cam sành | | =25000
      """, merged: [merged])
    #expect(products.map { $0.producer?.name } == ["HTX Bến Gió", "HTX Bến Gió", nil])
    let block = findings.filter { $0.rule == "block-value-missing" }
    #expect(block.map(\.location.cell) == ["B4"])
    #expect(block.first?.fixes.first?.safety == .needsReview)
  }

  @Test func `other packs of one code are variants, the same pack twice is not`() throws {
    let (products, _, reader) = try ListOf.read(
      """
      Mã sản phẩm | Tên sản phẩm | Khối lượng (g) | Giá bán
      A1 | Gạo thơm | =1000 | =30000
      A1 | Gạo thơm | =5000 | =140000
      A1 | Gạo thơm | =5000 | =141000
      A1 | Nếp than | =2000 | =90000
      """)
    #expect(products.map(\.variants.count) == [2, 1, 1])
    #expect(reader.counts.variantRows == 1)
  }

  @Test func `a row without a name is reported at the name's cell`() throws {
    let (products, findings, _) = try ListOf.read(
      """
      STT | Tên sản phẩm | Giá bán
      =1 | | =65000
      =2 | Trà sen | =48000
      """)
    #expect(products.count == 1)
    #expect(findings.map(\.rule) == ["row-without-name"])
    #expect(findings.first?.location.cell == "B2")
  }

  @Test func `blank rows do not shift row numbers`() throws {
    let (_, findings, _) = try ListOf.read(
      """
      STT | Tên sản phẩm | Giá bán

      =1 | | =65000

      =2 | | =48000
      """)
    #expect(findings.map(\.location.cell) == ["B3", "B5"])
  }

  @Test func `a factor in the header scales bare numbers only`() throws {
    let (products, findings, _) = try ListOf.read(
      """
      Tên sản phẩm | Giá (nghìn đồng)
      Cam sành | =25
      Chanh | =12.5
      Mứt khóm | =65000
      """)
    let prices = products.map { $0.variants.first?.price?.dong.amount }
    #expect(prices == [25_000, 12_500, nil])
    #expect(findings.map(\.rule) == ["price-ambiguous"])
    #expect(findings.first?.fixes.count == 2)
  }

  @Test func `error cells are told and not read`() throws {
    let rows = [
      TableRow(
        number: 1,
        cells: [
          TableCell(column: 1, kind: .text, text: "Tên sản phẩm"),
          TableCell(column: 2, kind: .text, text: "Giá bán"),
        ]),
      TableRow(
        number: 2,
        cells: [
          TableCell(column: 1, kind: .text, text: "Cam sành"),
          TableCell(column: 2, kind: .error, text: "#N/A"),
        ]),
    ]
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let catalog = try CatalogImporter(asOf: day, rules: RuleSet()).read(
      tables: [TableSource(file: "a.xlsx", rows: MemoryRows(rows))])
    #expect(catalog.findings.map(\.rule) == ["cell-error"])
    #expect(catalog.findings.first?.location.cell == "B2")
    #expect(catalog.products.first?.value.variants.first?.price == nil)
  }

  @Test func `stars in the standards column are read and told`() throws {
    let (products, findings, _) = try ListOf.read(
      """
      Tên sản phẩm | Tiêu chuẩn | Giá bán
      Trà lá sen | OCOP 3 sao | =48000
      Mắm cá lóc | VietGAP | =115000
      """)
    #expect(products.first?.certification?.stars == 3)
    #expect(products.last?.certification == nil)
    #expect(products.last?.certificates.map(\.scheme) == ["VietGAP"])
    #expect(findings.map(\.rule) == ["stars-in-standards-column"])
  }

  @Test func `places are looked up in both epochs`() throws {
    let (products, findings, _) = try ListOf.read(
      """
      Tên sản phẩm | Xã/phường | Quận/huyện | Tỉnh/thành phố
      Mứt khóm | Xã Vị Thủy | | Cần Thơ
      Trà sen | Xã Hỏa Tiến | TP Vị Thanh | Hậu Giang
      Cam | Xã Không Có Thật | | Cần Thơ
      """)
    #expect(products[0].place?.epoch == .sinceReform)
    #expect(products[0].place?.provinceCode == "92")
    #expect(products[1].place?.epoch == .beforeReform)
    #expect(findings.map(\.rule) == ["place-before-reform", "place-unresolved"])
  }

  @Test func `split marks and hidden characters are cleaned with a safe fix`() throws {
    let (products, findings, _) = try ListOf.read(
      "Tên sản phẩm | Giá bán\nMu\u{31B}\u{301}t kho\u{301}m\u{200B} | =65000")
    #expect(products.map(\.name) == ["Mứt khóm"])
    #expect(findings.map(\.rule) == ["text-not-normalized"])
    #expect(findings.first?.fixes.map(\.new) == ["Mứt khóm"])
    #expect(findings.first?.fixes.first?.safety == .safe)
  }
}
