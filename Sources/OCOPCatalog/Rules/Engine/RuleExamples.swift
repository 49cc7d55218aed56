/// Careful products from which the rules' examples are made; producers and codes are invented.
///
/// The standard rules find no error and no warning in any of them on ``day``, so an example that
/// changes one thing shows one thing.
package enum RuleExamples {
  /// The day for which the examples are judged.
  package static let day = date(2026, 11, 1)

  /// A date of the calendar.
  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// Returns the example with something changed.
  static func food(_ change: (inout Product) -> Void) -> Product { changed(food, change) }
  static func otherFood(_ change: (inout Product) -> Void) -> Product {
    changed(otherFood, change)
  }
  static func produce(_ change: (inout Product) -> Void) -> Product { changed(produce, change) }
  static func spirit(_ change: (inout Product) -> Void) -> Product { changed(spirit, change) }
  static func tour(_ change: (inout Product) -> Void) -> Product { changed(tour, change) }
  static func basket(_ change: (inout Product) -> Void) -> Product { changed(basket, change) }

  private static func changed(_ product: Product, _ change: (inout Product) -> Void) -> Product {
    var product = product
    change(&product)
    return product
  }

  private static let cooperative = Producer(
    name: "Hợp tác xã Nông nghiệp Rạch Mới", kind: .cooperative, taxCode: "1800000018",
    phone: "+84912000111", email: "htx@rachmoi.example",
    address: "Ấp 3, xã Vị Thủy, thành phố Cần Thơ")

  private static let place = Place(
    text: "xã Vị Thủy, thành phố Cần Thơ", province: "Cần Thơ", commune: "Vị Thủy",
    provinceCode: "92", epoch: .sinceReform)

  private static let certified = OCOPCertification(
    stars: 3,
    decision: RecognitionDecision(
      number: "120", symbol: "QĐ-UBND", issuer: "UBND thành phố Cần Thơ",
      date: date(2025, 12, 15)))

  /// A packed food with every fact.
  package static let food = Product(
    sku: "TRA-MC-01", name: "Trà mãng cầu xiêm Rạch Mới", producer: cooperative, place: place,
    certification: certified, productSet: ProductSet.set(number: 12),
    category: "Chè và sản phẩm từ thực vật khác",
    variants: [
      ProductVariant(
        packSize: PackSize(each: .mass(grams: 250), packaging: "hộp"), unit: "hộp",
        price: Price(Dong(120_000)), stock: 200, gtin: "8930000000019")
    ],
    shortDescription: "Trà từ trái mãng cầu xiêm sấy, vị chua dịu, hương thơm nhẹ.",
    description: "Trà làm từ trái mãng cầu xiêm chín của vườn nhà, thái lát, sấy ở nhiệt độ thấp.",
    ingredients: "Mãng cầu xiêm", usage: "Pha 5 g với 200 ml nước sôi, ủ 5 phút.",
    storage: "Nơi khô ráo, thoáng mát", shelfLife: "12 tháng",
    warnings: "Không dùng khi trà bị ẩm mốc.", images: ["tra-mang-cau-1.jpg"])

  /// Another tea of the same producer, with a code and a picture of its own.
  static let otherFood = food {
    $0.sku = "TRA-MC-02"
    $0.name = "Trà lá sen Rạch Mới"
    $0.variants[0].gtin = nil
    $0.images = ["tra-sen.jpg"]
  }

  /// Fresh produce outside the programme.
  package static let produce = Product(
    sku: "BUOI-NR-01", kind: .produce, name: "Bưởi Năm Roi", producer: cooperative, place: place,
    category: "Trái cây tươi",
    variants: [ProductVariant(unit: "kg", price: Price(Dong(35_000)))],
    description: "Bưởi cắt trong ngày, trái từ 1 kg, ngọt thanh, ráo nước, ít hạt.",
    season: "tháng 8 - tháng 12",
    certificates: [
      Certificate(
        scheme: "VietGAP", number: "VietGAP-TT-13-09-92-0012", validUntil: date(2027, 10, 1))
    ],
    growingAreaCode: "VN-CTOR-0012", images: ["buoi-nam-roi.jpg"])

  /// A spirit with strength and warning.
  package static let spirit = Product(
    sku: "RUOU-K-01", name: "Rượu khóm Rạch Mới", producer: cooperative, place: place,
    certification: certified, productSet: ProductSet.set(number: 15),
    variants: [
      ProductVariant(
        packSize: PackSize(each: .volume(milliliters: 500), packaging: "chai"), unit: "chai",
        price: Price(Dong(90_000)))
    ],
    description: "Rượu cất từ trái khóm lên men, nồng độ 29 độ, đóng chai thủy tinh.",
    ingredients: "Khóm, men", usage: "Dùng trong bữa ăn.", storage: "Nơi thoáng mát",
    shelfLife: "24 tháng", warnings: "Không bán cho người dưới 18 tuổi.",
    images: ["ruou-khom.jpg"])

  /// A tourism service.
  package static let tour = Product(
    sku: "DL-01", name: "Một ngày ở vườn khóm Rạch Mới",
    producer: cooperative, place: place, certification: certified,
    productSet: ProductSet.set(number: 26),
    variants: [ProductVariant(unit: "lượt", price: Price(Dong(150_000)))],
    description: "Đi xuồng qua kênh, vào vườn khóm, tự tay hái trái, ăn trưa món quê.",
    images: ["vuon-khom.jpg"])

  /// A handicraft.
  package static let basket = Product(
    sku: "GIO-LB-01", name: "Giỏ lục bình đan tay", producer: cooperative, place: place,
    certification: certified, productSet: ProductSet.set(number: 21),
    variants: [ProductVariant(unit: "cái", price: Price(Dong(85_000)))],
    description: "Giỏ đan từ thân lục bình phơi khô, đáy 30 cm, dùng đựng đồ trong nhà.",
    images: ["gio-luc-binh.png"])

  /// All of them.
  package static let all = [food, produce, spirit, tour, basket]
}
