import OCOPCatalog
import Testing

@testable import CatalogExchange

@Suite struct HeaderSpellingTests {
  static let spellings: [(field: String, header: String)] = Fixture.lines("header-spellings.csv")
    .compactMap { line in
      guard let cut = line.firstIndex(of: ";") else { return nil }
      var header = String(line[line.index(after: cut)...])
      if header.hasPrefix("\"") { header = String(header.dropFirst().dropLast()) }
      return (String(line[..<cut]), header.replacing("\\n", with: "\n"))
    }

  @Test func `the fixture has every spelling that was collected`() {
    #expect(Self.spellings.count >= 256)
  }

  @Test(arguments: spellings)
  func `every spelling seen in the wild is known`(field: String, header: String) throws {
    let reading = try #require(HeaderReader().readExactly(header))
    let known = ProductField(rawValue: field)
    switch reading.meaning {
    case .field(let found): #expect(found == known)
    case .oneOf(let fields): #expect(known.map(fields.contains) == true)
    case .other(let name, _): #expect(name == field && known == nil)
    }
  }

  @Test(arguments: ProductField.allCases)
  func `every canonical name is known`(field: ProductField) throws {
    let reading = try #require(HeaderReader().readExactly(field.rawValue))
    // `province_code` is used for names and codes alike; the values tell.
    if field == .provinceCode {
      #expect(reading.meaning == .field(.province))
    } else if case .oneOf(let fields) = reading.meaning {
      #expect(fields.contains(field))
    } else {
      #expect(reading.meaning == .field(field))
    }
  }

  @Test(arguments: ListColumn.all.map { ($0.field, $0.header) })
  func `the headers of our own lists need no guess`(field: ProductField, header: String) throws {
    let reading = try #require(HeaderReader().readExactly(header))
    #expect(reading.meaning == .field(field) || reading.meaning == .field(.group))
  }

  @Test(
    arguments: [
      ("Giá (nghìn đồng)", 1_000, nil), ("Giá bán (1.000đ)", 1_000, nil), ("Giá (đ/kg)", 1, "kg"),
      ("Đơn giá (triệu đồng)", 1_000_000, nil), ("Giá/kg", nil, "kg"),
      ("Giá bán (VNĐ/hộp)", 1, "hộp"),
      ("Giá (ngàn đồng/kg)", 1_000, "kg"), ("Giá bán", nil, nil), ("Giá (đã gồm VAT)", nil, nil),
    ] as [(String, Int64?, String?)])
  func `units in price headers are understood`(header: String, factor: Int64?, per: String?) throws
  {
    let reading = try #require(HeaderReader().readExactly(header))
    #expect(reading.meaning == .field(.price))
    #expect(reading.unit?.moneyFactor == factor)
    #expect(reading.unit?.per == per)
  }

  @Test(arguments: [
    ("Khối lượng (g)", "g"), ("Trọng lượng (kg)", "kg"), ("Thể tích (ml)", "ml"),
  ])
  func `units in content headers are understood`(header: String, unit: String) throws {
    let reading = try #require(HeaderReader().readExactly(header))
    #expect(reading.meaning == .field(.netContent))
    #expect(reading.unit?.content == unit)
  }

  @Test(arguments: [
    "Doanh thu", "Chi phí", "Số lao động", "Ngày sinh", "Thu nhập/năm (triệu đồng)",
  ])
  func `headers about other things are not taken for a field`(header: String) {
    let reading = HeaderReader().read(header)
    if case .field(let field) = reading?.meaning { Issue.record("taken for \(field)") }
  }

  @Test func `folding ignores case, marks, spaces and the Unicode form`() {
    #expect(HeaderKey.fold("Tên sản phẩm") == "tensanpham")
    #expect(HeaderKey.fold("TEN_SAN_PHAM") == "tensanpham")
    #expect(HeaderKey.fold("Te\u{302}n sa\u{309}n pha\u{302}\u{309}m") == "tensanpham")
    #expect(HeaderKey.fold("ĐVT") == "dvt")
  }
}
