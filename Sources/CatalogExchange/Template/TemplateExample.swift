internal import OCOPCatalog
internal import Tabular

/// The example in the first row of the blank list: an invented product of an invented producer that
/// passes every rule.
enum TemplateExample {
  /// The cells in the order of the columns.
  ///
  /// - Parameter day: The decision is given some months before this day, so that it is in force.
  static func values(asOf day: CalendarDate) -> [OutputValue] {
    let year = day.month > 3 ? day.year : day.year - 1
    let month = day.month > 3 ? day.month - 3 : day.month + 9
    return TemplateColumn.all.map { column in
      switch column.field {
      case .stars: .integer(4)
      case .score: .number(82.5)
      case .price: .integer(185_000)
      case .stock: .integer(120)
      case .decisionDate: .date(year: year, month: month, day: 1)
      case .certificateExpiry: .date(year: year + 3, month: month, day: 1)
      default: texts[column.field].map { .text($0) } ?? .empty
      }
    }
  }

  private static let texts: [ProductField: String] = [
    .sku: "MX-001", .name: "Mật ong hoa nhãn Mẫu Xanh", .kind: "OCOP",
    .productSet: ProductSet.set(number: 4)?.name ?? "", .brand: "Mẫu Xanh",
    .decisionNumber: "9001/QĐ-UBND", .decisionIssuer: "UBND thành phố Cần Thơ",
    .producerName: "Hợp tác xã Nông nghiệp Mẫu Xanh", .producerKind: "Hợp tác xã",
    .taxCode: "9900000087", .phone: "0900 000 001", .email: "lienhe@mauxanh.example",
    .address: "Ấp 1", .province: "Thành phố Cần Thơ", .commune: "Phường Vị Thanh",
    .netContent: "hũ 500 g", .unit: "hũ", .gtin: "8930000000019",
    .shortDescription: "Mật ong hoa nhãn lọc thô, vị thanh, đóng hũ 500 g.",
    .description:
      "Mật ong hoa nhãn Mẫu Xanh thu từ đàn ong của xã viên tại phường Vị Thanh, thành phố Cần "
      + "Thơ. Mật được lọc thô, không pha đường, vị thanh và thơm mùi hoa nhãn. Pha với nước ấm "
      + "hoặc ăn kèm bánh mì.",
    .ingredients: "Mật ong hoa nhãn 100%", .usage: "Pha 2 thìa với nước ấm hoặc ăn trực tiếp.",
    .storage: "Để nơi khô mát, tránh nắng.", .shelfLife: "24 tháng",
    .warnings: "Không dùng cho trẻ dưới 12 tháng tuổi.", .image: "MX-001-1.jpg",
    .extraImages: "MX-001-2.jpg; MX-001-3.jpg",
  ]
}
