import OCOPCatalog

/// The list of 105 OCOP products, as a careful province keeps it.
enum OCOPList {
  static let header = [
    "STT", "Mã sản phẩm", "Tên sản phẩm", "Nhóm sản phẩm", "Bộ sản phẩm", "Hạng sao",
    "Số quyết định", "Ngày quyết định", "Cơ quan công nhận", "Hiệu lực đến", "Chủ thể",
    "Loại hình", "Mã số thuế", "Điện thoại", "Địa chỉ", "Xã/phường", "Tỉnh/thành phố",
    "Quy cách", "Đơn vị tính", "Giá bán (đồng)", "Tồn kho", "Mã vạch (GTIN)", "Mô tả ngắn",
    "Mô tả", "Thành phần", "Hướng dẫn sử dụng", "Bảo quản", "Hạn sử dụng", "Cảnh báo",
    "Ảnh chính", "Ảnh khác",
  ]

  static let widths = [
    5, 14, 34, 18, 26, 9, 16, 13, 24, 13, 38, 16, 14, 14, 40, 20, 18, 20, 11, 14, 9, 16, 40, 60,
    36, 36, 30, 14, 30, 22, 22,
  ]

  static func make() -> SampleTable {
    var random = SplitMix64(seed: 105)
    let producers = Producers.make(count: 40, firstNumber: 1)
    var table = SampleTable(
      sheet: "Sản phẩm OCOP",
      titles: ["DANH SÁCH SẢN PHẨM OCOP (dữ liệu mẫu, chủ thể không có thật)"],
      header: header, widths: widths)
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let product = Line(parts)
      let producer = producers[(index * 7) % producers.count]
      table.rows.append(row(index + 1, product, producer, &random))
    }
    return table
  }

  static var lines: [Substring] {
    OCOPProducts.lines.split(separator: "\n").map { $0.drop { $0 == " " } }
  }

  struct Line {
    var name, pack, ingredients, shelfLife: String
    var productSet: ProductSet?
    var stars, price: Int

    init(_ parts: [String]) {
      name = parts[0]
      productSet = Int(parts[1]).flatMap(ProductSet.set)
      stars = Int(parts[2]) ?? 3
      pack = parts[3]
      price = (Int(parts[4]) ?? 0) * 1000
      ingredients = parts[5]
      shelfLife = parts[6]
    }

    var industry: ProductSet.Industry { productSet?.industry ?? .food }
    /// The word the product is sold by: `hộp 500 g` is sold by the box.
    var unit: String {
      let words = pack.split(separator: " ")
      let isPlain = !words.contains { $0.utf8.first.map { (48...57).contains($0) } ?? false }
      return isPlain ? pack : words.first.map(String.init) ?? pack
    }
    /// The pack, or nothing when it is only a sales unit.
    var packSize: String { pack == unit ? "" : pack }
  }

  private static func row(
    _ number: Int, _ product: Line, _ producer: Producers.Entry, _ random: inout SplitMix64
  ) -> [SampleTable.Cell] {
    let certificate = SampleCertificate(number: number, stars: product.stars, random: &random)
    let texts = SampleTexts(product: product, producer: producer.name, commune: producer.commune)
    let code = "HG-OCOP-" + Codes.padded(number, 3)
    return [
      .number(number), .text(code), .text(product.name), .of(product.productSet?.group ?? ""),
      .of(product.productSet?.name ?? ""), .number(product.stars), .text(certificate.decision),
      .text(certificate.date), .text(certificate.issuer),
      .text(certificate.validUntil), .text(producer.name), .text(producer.kind),
      .text(producer.taxCode), .text(producer.phone), .text(producer.address),
      .text(producer.commune), "Thành phố Cần Thơ", .of(product.packSize), .text(product.unit),
      .number(product.price), .number(20 + random.pick(400)),
      product.industry == .tourism || product.industry == .ornamental
        ? .empty : .text(Codes.gtin(number: number)),
      .text(texts.short), .text(texts.long), .of(product.ingredients), .text(texts.usage),
      .of(texts.storage), .of(product.shelfLife), .of(texts.warning), .text("\(code)-1.jpg"),
      .text("\(code)-2.jpg; \(code)-3.jpg"),
    ]
  }
}
