import OCOPCatalog
import Testing

@testable import CatalogExchange

@Suite struct `Headers in an old font` {
  /// TCVN3, saved by a program that took it for Windows-1252.
  private static let list = """
    Danh s¸ch s¶n phÈm OCOP n¨m 2025;;;
    M·;Tªn s¶n phÈm;Gi¸;§¬n vÞ
    A1;Trµ m·ng cÇu xiªm;120000;hép
    A2;MËt ong rõng trµm;250000;chai
    A3;B¸nh tÐt l¸ cÈm;60000;®ßn

    """

  @Test func `a short header is read as its neighbours tell`() throws {
    let catalog = try Sample.catalog(Array(Self.list.utf8), name: "a.csv")
    #expect(catalog.products.map(\.value.sku) == ["A1", "A2", "A3"])
    let layout = try #require(catalog.report.files.first?.sheets.first?.layout)
    #expect(layout.mapping.columns.map(\.header) == ["Mã", "Tên sản phẩm", "Giá", "Đơn vị"])
    #expect(layout.encodings == [2: "TCVN3", 4: "TCVN3"])
  }

  @Test func `the header and the title are corrected with the rest`() throws {
    let (bytes, outcome) = try ListFixer().fix(
      Array(Self.list.utf8), name: "a.csv", with: try Sample.importer())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Danh sách sản phẩm OCOP năm 2025"))
    #expect(text.contains("Mã;Tên sản phẩm;Giá;Đơn vị"))
    #expect(outcome.applied.count == 10)
    #expect(outcome.applied.prefix(5).map(\.location.cell) == ["A1", "A2", "B2", "C2", "D2"])
  }

  @Test(arguments: ["Mã;Tên sản phẩm;Giá", "SKU;Product name;Price", "Ma;Ten san pham;Gia"])
  func `a header that reads well is not touched`(header: String) throws {
    let list = header + "\nA1;Trà sen;120000\n"
    let catalog = try Sample.catalog(Array(list.utf8), name: "a.csv")
    #expect(!catalog.findings.contains { $0.location.row == 1 && !$0.fixes.isEmpty })
    #expect(catalog.products.map(\.value.sku) == ["A1"])
  }
}
