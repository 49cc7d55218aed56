import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

@Suite struct `The blank list` {
  private static func bytes(
    example: Bool = true, asOf: CalendarDate? = nil
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let day = try #require(asOf ?? CalendarDate(year: 2026, month: 6, day: 30))
    try ListTemplate(asOf: day, hasExample: example).write(to: sink)
    return sink.bytes
  }

  @Test func `every header maps without a guess`() throws {
    let catalog = try Sample.catalog(try Self.bytes(), name: "mau.xlsx")
    let mapping = try #require(catalog.report.files.first?.sheets.first?.layout?.mapping)
    #expect(mapping.columns.count == TemplateColumn.all.count)
    for (column, wanted) in zip(mapping.columns, TemplateColumn.all) {
      guard case .mapped(let field, _) = column.outcome else {
        Issue.record("\(column.header): \(column.outcome)")
        continue
      }
      #expect(field == wanted.field)
    }
  }

  @Test(arguments: [(2024, 2), (2026, 1), (2026, 3), (2026, 6), (2026, 12), (2031, 7)])
  func `the example passes every rule on any day`(year: Int, month: Int) throws {
    let day = try #require(CalendarDate(year: year, month: month, day: 5))
    let bytes = try Self.bytes(asOf: day)
    let catalog = try CatalogImporter(asOf: day).read(
      try TableDocument.open(bytes: bytes, name: "mau.xlsx"))
    #expect(catalog.products.count == 1)
    // Before the provinces were joined, the place of the example was another.
    if year >= 2026 { #expect(catalog.findings == []) }
    let product = try #require(catalog.products.first?.value)
    #expect(product.kind == .ocop)
    #expect(product.certification?.stars == 4)
    #expect(product.variants.first?.price == Price(Dong(185_000)))
    #expect(product.producer?.phone != nil)
  }

  @Test func `the communes of each province stand together, none missing`() throws {
    let choices = TemplateChoices()
    #expect(choices.provinces.count == 34)
    #expect(choices.communes.count == 3_321)
    #expect(choices.sets.count == 26)
    var seen: Set<String> = []
    var last = ""
    for place in choices.communes where place.province != last {
      last = place.province
      #expect(seen.insert(last).inserted, "\(last) stands twice")
    }
    #expect(seen == Set(choices.provinces))
    // What is chosen must say one unit of the gazetteer.
    for place in choices.communes {
      let key = "\(place.province)|\(place.commune)"
      #expect(seen.insert(key).inserted, "\(key) stands twice")
    }
  }

  @Test func `each unit offered is a unit that lists are read with`() throws {
    for unit in TemplateChoices().units { #expect(ValueReading.unit(unit) != nil, "\(unit)") }
  }

  @Test func `communes depend on the province in the same row`() throws {
    let province = try #require(TemplateColumn.number(of: .province))
    let rule = TemplateChoices().rule(.communes, column: 19)
    guard case .listFormula(let formula) = rule else {
      Issue.record("\(rule)")
      return
    }
    #expect(formula.contains("MATCH($\(CellAddress.letters(ofColumn: province))2,"))
  }

  @Test func `each column has help that a cell can show`() {
    for column in TemplateColumn.all {
      #expect((1...32).contains(column.header.utf16.count))
      #expect((5...255).contains(column.help.utf16.count))
    }
  }

  @Test func `the same day makes the same bytes, and an empty list says it is empty`() throws {
    #expect((try Self.bytes() == Self.bytes()) == true)
    let catalog = try Sample.catalog(try Self.bytes(example: false), name: "mau.xlsx")
    #expect(catalog.findings.map(\.rule) == ["list-empty"])
  }

  @Test func `a filled list is marked and read again like any other`() throws {
    var editor = try WorkbookEditor(bytes: try Self.bytes())
    let price = try #require(TemplateColumn.number(of: .price))
    try editor.setCell(
      CellAddress(row: 2, column: price), inSheet: TemplateSheets.list, to: .text("liên hệ"))
    let marked = try ForeignWorkbook.annotate(try editor.bytes(), "mau.xlsx")
    #expect(marked.outcome.notes >= 1)
    #expect(try ForeignWorkbook.annotate(marked.bytes, "mau.xlsx").outcome.isUnchanged)
  }

  /// Rows as people fill them in, with every commune whose name an old commune had too.
  @Test func `rows filled in with what is offered pass without a guess or a finding`() throws {
    let day = try #require(CalendarDate(year: 2026, month: 6, day: 30))
    var editor = try WorkbookEditor(bytes: try Self.bytes(asOf: day))
    let choices = TemplateChoices()
    var row = 3
    for place in choices.communes.enumerated().filter({ $0.offset % 40 == 0 }).map(\.element)
      + choices.communes.filter({ $0.commune == "Xã An Bình" || $0.commune == "Xã Tân Phú" })
    {
      let number = row
      let values: [ProductField: OutputValue] = [
        .sku: .text("MX-\(number)"), .name: .text("Gạo lứt Mẫu Xanh loại \(number)"),
        .kind: .text("Nông sản"), .producerName: .text("Hợp tác xã Nông nghiệp Mẫu Xanh"),
        .producerKind: .text("Hợp tác xã"), .taxCode: .text("9900000087"),
        .phone: .text("0900 000 001"), .address: .text("Ấp 3"),
        .province: .text(place.province), .commune: .text(place.commune),
        .netContent: .text("túi 1 kg"), .unit: .text("túi"), .price: .integer(45_000),
        .shortDescription: .text("Gạo lứt đỏ, xay xát trong ngày, túi 1 kg."),
        .description: .text(
          "Gạo lứt đỏ trồng ở ruộng của xã viên, hạt dẻo và thơm. Nấu với tỉ lệ một gạo hai nước."),
        .ingredients: .text("Gạo lứt 100%"), .usage: .text("Vo nhẹ rồi nấu."),
        .storage: .text("Để nơi khô mát."), .shelfLife: .text("12 tháng kể từ ngày sản xuất"),
        .warnings: .text("Không dùng khi có mùi lạ."), .image: .text("MX-\(number)-1.jpg"),
      ]
      for (field, value) in values {
        let column = try #require(TemplateColumn.number(of: field), "\(field)")
        try editor.setCell(
          CellAddress(row: row, column: column), inSheet: TemplateSheets.list, to: value)
      }
      row += 1
    }
    let catalog = try CatalogImporter(asOf: day).read(
      try TableDocument.open(bytes: try editor.bytes(), name: "mau.xlsx"))
    #expect(catalog.products.count == row - 2)
    #expect(catalog.findings == [])
    for product in catalog.products { #expect(product.value.place?.epoch == .sinceReform) }
  }
}
