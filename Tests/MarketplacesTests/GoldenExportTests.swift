import Foundation
import Marketplaces
import OCOPCatalog
import Tabular
import Testing

/// Each profile's export of the same few products, compared with a file that was read by a person.
@Suite struct `Golden exports` {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/golden")

  static var profiles: [String] {
    ((try? ProfileStore.load())?.newest ?? []).map(\.id)
  }

  static func products() -> [Product] {
    var tea = Samples.tea()
    tea.producer = Producer(
      name: "Hợp tác xã Ví Dụ", kind: .cooperative, taxCode: "6300000770", phone: "0293 300 0000",
      email: "htx@vidu.example", address: "12 đường Ví Dụ", website: "https://vidu.example")
    tea.description =
      "Trà mãng cầu sấy lạnh, giữ hương tự nhiên, vị dịu. Dùng tốt cả ngày, cả nóng lẫn lạnh."
    tea.ingredients = "100% mãng cầu xiêm"
    tea.storage = "Nơi khô mát, tránh nắng"
    tea.shelfLife = "12 tháng"
    tea.category = "Trà"
    var second = tea
    second.sku = "OCOP-002"
    second.name = "Mật ong <hoa tràm> & \"nhãn\""
    second.variants = [
      ProductVariant(
        sku: "OCOP-002-S", packSize: PackSize(each: .volume(milliliters: 330), packaging: "chai"),
        price: Price(Dong(95_000)), stock: 0, gtin: "8938501234575"),
      ProductVariant(
        sku: "OCOP-002-L", packSize: PackSize(each: .volume(milliliters: 1_000), packaging: "chai"),
        price: Price(Dong(250_000)), stock: 12, gtin: nil),
    ]
    second.certification = nil
    second.shortDescription = "Mật ong nguyên chất."
    second.description = "Mật ong hoa tràm lấy vào mùa khô, lọc thô, không pha đường."
    second.ingredients = "100% mật ong"
    second.category = "Mật ong"
    second.productSet = nil
    var pomelo = Samples.pomelo(7)
    pomelo.producer = Producer(name: "Tổ hợp tác Mẫu", kind: .cooperativeGroup)
    pomelo.place = Place(
      text: "xã Mẫu, Cần Thơ", province: "Cần Thơ", commune: "Mẫu", epoch: .sinceReform)
    return [tea, second, pomelo, Product(sku: "X", name: "")]
  }

  @Test(arguments: profiles)
  func `an export is what it was when a person read it`(id: String) throws {
    var options = try Samples.options()
    options.listing.pageBase = "https://shop.example/p/"
    options.listing.imageBase = "https://shop.example/i/"
    let profile = try ProfileStore.load().profile(id, asOf: options.listing.asOf)
    let scratch = try Scratch()
    let report = try MarketplaceExporter(profile: profile, options: options)
      .export(Self.products(), to: scratch.path)
    let found = try Self.text(report.path)
    let file = Self.folder.appending(path: id + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == found)
  }

  /// A text file as it is; a workbook cell by cell.
  private static func text(_ path: String) throws -> String {
    guard path.hasSuffix(".xlsx") else {
      return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        .replacing("\r\n", with: "\n")
    }
    let document = try TableDocument.open(path: path)
    var lines: [String] = []
    for (index, sheet) in document.sheets.enumerated() {
      lines.append("# \(sheet.name)")
      var reader = try document.rows(inSheet: index)
      while let row = try reader.nextRow() {
        for cell in row.cells {
          let place = CellAddress(row: row.number, column: cell.column)
          lines.append("\(place) \(cell.kind) \(cell.text.replacing("\n", with: "⏎"))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
