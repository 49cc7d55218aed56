/// The list of 1,506 farm products, as a careful province keeps it.
enum ProduceList {
  static let count = 1506

  static let header = [
    "STT", "Mã hàng", "Tên nông sản", "Loại", "Nhà cung cấp", "Loại hình", "Điện thoại",
    "Địa chỉ", "Xã/phường", "Tỉnh/thành phố", "Quy cách", "Đơn vị tính", "Giá bán (đồng)",
    "Số lượng", "Mùa vụ", "Bảo quản", "Mô tả", "Ảnh chính",
  ]

  static let widths = [5, 14, 26, 16, 40, 16, 14, 42, 20, 18, 14, 11, 14, 10, 22, 34, 60, 22]

  static func make() -> SampleTable {
    var random = SplitMix64(seed: 1506)
    let producers = Producers.make(count: 100, firstNumber: 101)
    var table = SampleTable(
      sheet: "Nông sản",
      titles: ["DANH SÁCH NÔNG SẢN LÊN SÀN (dữ liệu mẫu, chủ thể không có thật)"],
      header: header, widths: widths)
    let offers = self.offers
    // Walking producers in the outer loop keeps every name, unit and producer together unique.
    for number in 1...count {
      let offer = offers[(number - 1) % offers.count]
      let round = (number - 1) / offers.count
      let producer = producers[(round * 17 + number * 3) % producers.count]
      table.rows.append(row(number, offer, producer, &random))
    }
    return table
  }

  struct Offer {
    var name, category, season, unit: String
    var price: Int
  }

  static var offers: [Offer] {
    Produce.lines.split(separator: "\n").flatMap { line -> [Offer] in
      let parts = line.drop { $0 == " " }.split(separator: "|").map(String.init)
      return parts[3].split(separator: ";").compactMap { pair in
        let words = pair.split(separator: " ")
        guard words.count == 2, let price = Int(words[1]) else { return nil }
        return Offer(
          name: parts[0], category: parts[1], season: parts[2], unit: String(words[0]), price: price
        )
      }
    }
  }

  private static func row(
    _ number: Int, _ offer: Offer, _ producer: Producers.Entry, _ random: inout SplitMix64
  ) -> [SampleTable.Cell] {
    let code = "HG-NS-" + Codes.padded(number, 4)
    // Sellers' prices lie within 15 % of the usual one, in steps of 500 đồng.
    let price = max(500, offer.price * (85 + random.pick(31)) / 100 / 500 * 500)
    let place = producer.commune.lowercasedFirstWord
    return [
      .number(number), .text(code), .text(offer.name), .text(offer.category),
      .text(producer.name), .text(producer.kind), .text(producer.phone), .text(producer.address),
      .text(producer.commune), "Thành phố Cần Thơ", .of(packSize(of: offer)), .text(offer.unit),
      .number(price), .number(50 + random.pick(950)), .text(offer.season),
      .text(storage(of: offer)),
      .text("\(offer.name) của \(producer.name), \(place), thành phố Cần Thơ. Giao trong ngày."),
      .text("\(code)-1.jpg"),
    ]
  }

  private static func packSize(of offer: Offer) -> String {
    switch offer.unit {
    case "kg": "1 kg"
    case "khay": "khay 500 g"
    case "túi": "túi 5 kg"
    case "gói": "gói 300 g"
    case "bó": "bó 300 g"
    case "vỉ": "vỉ 10 trứng"
    case "lít": "1 lít"
    case "trái": "1 trái"
    case "nải": "1 nải"
    default: ""
    }
  }

  private static func storage(of offer: Offer) -> String {
    switch offer.category {
    case "Lúa gạo": "Để nơi khô ráo, thoáng mát."
    case "Thủy sản": "Giữ sống hoặc giữ lạnh ở 0 - 4 °C."
    case "Chăn nuôi": "Giữ lạnh ở 0 - 4 °C."
    default: "Để nơi thoáng mát hoặc ngăn mát tủ lạnh."
    }
  }
}
