import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct HeaderRowTests {
  @Test func `the header is found below titles and blank rows`() throws {
    let (products, _, reader) = try ListOf.read(
      """
      ỦY BAN NHÂN DÂN XÃ MẪU
      DANH SÁCH SẢN PHẨM OCOP

      STT | Tên\\nsản phẩm | Chủ thể | Giá bán
      =1 | Mứt khóm | HTX Bến Gió | =65000
      """)
    #expect(reader.layout?.headerRow == 4)
    #expect(products.map(\.name) == ["Mứt khóm"])
    #expect(products.first?.variants.first?.price?.dong == Dong(65_000))
  }

  @Test func `a header of two lines is read as one`() throws {
    let (products, findings, reader) = try ListOf.read(
      """
      STT | Tên sản phẩm | Chủ thể | | Quyết định | | Giá bán
       | | Tên | Địa chỉ | Số | Ngày |
      =1 | Mứt khóm | HTX Bến Gió | Ấp 3, xã Hỏa Lựu, Cần Thơ | 12/QĐ-UBND | 2025-03-12 | =65000
      """)
    let columns = try #require(reader.layout?.mapping.columnOfField)
    #expect(reader.layout?.headerLines == 2)
    #expect(columns[.producerName] == 3)
    #expect(columns[.address] == 4)
    #expect(columns[.decisionNumber] == 5)
    #expect(columns[.decisionDate] == 6)
    #expect(columns[.price] == 7)
    #expect(products.count == 1)
    #expect(!findings.contains { $0.rule == "header-guessed" })
  }

  @Test func `rows that are no products are skipped with a note`() throws {
    let (products, findings, reader) = try ListOf.read(
      """
      STT | Tên sản phẩm | Chủ thể | Giá bán
      (1) | (2) | (3) | (4)
      I | Nhóm thực phẩm
      =1 | Mứt khóm | HTX Bến Gió | =65000
      STT | Tên sản phẩm | Chủ thể | Giá bán
      =2 | Trà sen | HTX Bến Gió | =48000
       | Tổng cộng | | =113000
       | Người lập biểu
      """)
    #expect(products.map(\.name) == ["Mứt khóm", "Trà sen"])
    #expect(
      reader.counts.skipped == [
        .columnNumbers: 1, .section: 1, .repeatedHeader: 1, .total: 1, .remark: 1,
      ])
    let skipped = findings.filter { $0.rule == "row-skipped" }
    #expect(skipped.map(\.location.row) == [2, 3, 5, 7, 8])
  }

  @Test func `a table without a product name has no header`() throws {
    let (products, _, reader) = try ListOf.read("Hướng dẫn\nMở tệp\nĐiền vào ô trống")
    #expect(products.isEmpty)
    #expect(reader.layout == nil)
  }

  @Test(arguments: [
    ("12 tháng", ProductField.shelfLife), ("31/12/2026", ProductField.expiryDate),
  ])
  func `the values decide what a shelf-life header means`(
    value: String, field: ProductField
  ) throws {
    let (_, _, reader) = try ListOf.read(
      """
      Tên sản phẩm | Hạn sử dụng | Giá bán
      Mứt khóm | \(value) | =65000
      Trà sen | \(value) | =48000
      """)
    #expect(reader.layout?.mapping.columnOfField[field] == 2)
  }

  @Test func `unknown columns are told and second columns are not mixed in`() throws {
    let (products, findings, _) = try ListOf.read(
      """
      Tên sản phẩm | Doanh thu | Điện thoại | SĐT
      Mứt khóm | =1000000 | 0912000111 | 0388111222
      """)
    #expect(findings.filter { $0.rule == "column-ignored" }.map(\.location.column) == [2, 4])
    #expect(products.count == 1)
  }

  @Test func `a note about the unit of money applies to all prices`() throws {
    let (products, _, _) = try ListOf.read(
      """
      BẢNG GIÁ NÔNG SẢN
      Đơn vị tính: nghìn đồng
      Tên sản phẩm | ĐVT | Giá
      Cam sành | kg | =25
      """)
    #expect(products.first?.variants.first?.price?.dong == Dong(25_000))
  }

  @Test func `a legacy header is repaired before it is matched`() throws {
    let header = ["Tên sản phẩm", "Chủ thể", "Giá bán"].map { LegacyText.tcvn3($0) }
    let (products, findings, _) = try ListOf.read(
      """
      \(header.joined(separator: " | "))
      \(LegacyText.tcvn3("Mứt khóm dẻo")) | \(LegacyText.tcvn3("Hợp tác xã Bến Gió")) | =65000
      \(LegacyText.tcvn3("Rượu nếp than")) | \(LegacyText.tcvn3("Tổ hợp tác Đồng Sương")) | =90000
      \(LegacyText.tcvn3("Bưởi Năm Roi")) | \(LegacyText.tcvn3("Hợp tác xã Nắng Phù Sa")) | =35000
      """)
    #expect(products.map(\.name) == ["Mứt khóm dẻo", "Rượu nếp than", "Bưởi Năm Roi"])
    #expect(products[1].producer?.name == "Tổ hợp tác Đồng Sương")
    let repaired = findings.filter { $0.rule == "legacy-text-repaired" }
    #expect(repaired.allSatisfy { $0.fixes.first?.safety == .safe })
    #expect(repaired.count >= 5)
  }
}
