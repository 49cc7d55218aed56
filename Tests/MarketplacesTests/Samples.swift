import Testing
import Marketplaces
import OCOPCatalog

/// Invented products for the tests of this folder.
enum Samples {
  static let today = CalendarDate(year: 2026, month: 11, day: 25)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  static func tea(sku: String = "OCOP-001", stars: Int? = 4, decided: CalendarDate? = nil)
    -> Product
  {
    Product(
      sku: sku, name: "Trà mãng cầu",
      producer: Producer(name: "HTX Ví Dụ", taxCode: "001234567890"),
      place: Place(text: "xã Ví Dụ, Cần Thơ", province: "Cần Thơ"),
      certification: OCOPCertification(
        stars: stars,
        decision: RecognitionDecision(
          number: "1358", symbol: "QĐ-UBND", date: decided ?? day(2025, 7, 20))),
      productSet: ProductSet.set(number: 12),
      variants: [
        ProductVariant(
          packSize: PackSize(each: .mass(grams: 500), packaging: "hộp"),
          price: Price(Dong(120_000)), stock: 40, gtin: "8938501234568")
      ],
      shortDescription: "Trà sấy lạnh, vị dịu.", images: ["tra.jpg", "tra-2.PNG"])
  }

  static func pomelo(_ number: Int) -> Product {
    Product(
      sku: "00\(number)", kind: .produce, name: "Bưởi, \"năm roi\" số \(number)",
      variants: [ProductVariant(unit: "kg", price: Price(Dong(25_000), per: "kg"))])
  }

  static func options() throws -> ExportOptions {
    ExportOptions(asOf: try #require(today))
  }
}
