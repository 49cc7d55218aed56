import Tabular

/// A made-up list of products: 25 columns of Vietnamese text, codes, numbers and dates.
///
/// The same numbers give the same bytes on every machine. Six columns are different in every row;
/// the others repeat, as they do in real lists.
struct Workload {
  static let header = [
    "Mã sản phẩm", "Tên sản phẩm", "Nhóm sản phẩm", "Tên cơ sở", "Địa chỉ", "Tỉnh/Thành phố",
    "Xã/Phường", "Số sao", "Số quyết định", "Ngày quyết định", "Giá bán", "Đơn vị tính",
    "Khối lượng tịnh", "Tồn kho", "Mã vạch", "Mô tả ngắn", "Mô tả chi tiết", "Thành phần",
    "Bảo quản", "Hạn sử dụng", "Mùa vụ", "Hình ảnh", "Điện thoại", "Chứng nhận", "Ngày cập nhật",
  ]
  /// The columns (from 0) that hold numbers, and those that hold dates.
  static let numeric: Columns = [7, 10, 12, 13]
  static let dates: Columns = [9, 24]

  private static let goods = [
    "Chanh không hạt", "Trà mãng cầu xiêm", "Khóm Cầu Đúc", "Bưởi năm roi", "Cá thát lát rút xương",
    "Mật ong hoa nhãn", "Gạo ST25", "Bánh tráng nem", "Nước mắm cá cơm", "Tôm khô đất",
    "Xoài sấy dẻo", "Dừa sáp Cầu Kè", "Cốm nếp dẹp", "Kẹo dừa lá dứa", "Sầu riêng cấp đông",
  ]
  private static let kinds = [
    "sấy lạnh", "nguyên chất", "hữu cơ", "loại một", "thượng hạng", "đóng hộp quà biếu", "tách hạt",
    "xay mịn", "ướp muối ớt", "truyền thống",
  ]
  private static let groups = [
    "Thực phẩm tươi sống", "Thực phẩm thô, sơ chế", "Thực phẩm chế biến", "Gia vị", "Chè",
    "Cà phê, ca cao", "Đồ uống không cồn", "Thủ công mỹ nghệ", "Thảo dược",
  ]
  private static let provinces = [
    "Cần Thơ", "Vĩnh Long", "Đồng Tháp", "An Giang", "Cà Mau", "Tây Ninh", "Lâm Đồng", "Đắk Lắk",
  ]
  private static let phrases = [
    "được hái vào buổi sớm khi sương còn đọng trên lá",
    "giữ trọn hương vị tự nhiên của miền sông nước",
    "không dùng chất bảo quản hay phẩm màu", "được sơ chế ngay trong ngày tại cơ sở của hợp tác xã",
    "đóng gói hút chân không, tiện mang đi xa", "thích hợp làm quà biếu dịp lễ, tết",
    "vị ngọt thanh, hậu chua nhẹ, dùng được cho cả trẻ nhỏ",
    "đạt tiêu chuẩn an toàn thực phẩm của tỉnh",
    "do bà con trong vùng trồng và chăm sóc theo hướng hữu cơ",
  ]

  private var state: UInt64 = 0x0C0B_2026

  /// A step of a linear congruential generator (Knuth's MMIX constants); the high bits are good.
  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func pick(_ list: [String]) -> String { list[random(list.count)] }

  private mutating func sentence(_ count: Int) -> String {
    var text = ""
    for index in 0..<count { text += (index == 0 ? "" : ", ") + pick(Self.phrases) }
    return text
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func gtin(_ number: Int) -> String {
    let body = "893" + String(String(1_000_000_000 + number % 1_000_000_000).dropFirst())
    var sum = 0
    for (index, byte) in body.utf8.enumerated() { sum += Int(byte & 15) * (index % 2 == 0 ? 1 : 3) }
    return body + String((10 - sum % 10) % 10)
  }

  /// The texts of one row, from 1; dates as `dd/mm/yyyy`.
  mutating func row(_ number: Int) -> [String] {
    let good = pick(Self.goods)
    let producer = random(300)
    let province = Self.provinces[producer % Self.provinces.count]
    let weight = (1 + random(20)) * 50
    let commune = "xã Ví Dụ \(producer % 97 + 1)"
    let name = "\(good) \(pick(Self.kinds)) \(number)"
    return [
      "VD-\(padded(number, 7))", name, pick(Self.groups),
      "Hợp tác xã Nông nghiệp Ví Dụ \(producer + 1)",
      "Số \(producer + 1), ấp \(producer % 9 + 1), \(commune), \(province)", province, commune,
      String(3 + random(3)), "\(100 + random(200))/QĐ-UBND",
      "\(padded(1 + random(28), 2))/\(padded(1 + random(12), 2))/\(2021 + random(5))",
      String((5 + random(400)) * 1_000), ["hộp", "túi", "chai", "kg", "hũ"][random(5)],
      String(weight), String(random(500)), Self.gtin(number),
      "\(name): \(sentence(1)).",
      "\(name) của cơ sở ở \(commune), \(sentence(3)). Lô \(number), \"\(good)\" & hơn thế nữa.",
      "\(good) (9\(random(10)) %), đường, muối", "Nơi khô mát, tránh ánh nắng trực tiếp",
      "\(3 + random(22)) tháng", "Tháng \(1 + random(12)) - tháng \(1 + random(12))",
      "https://vidu.example/anh/\(padded(number, 7)).jpg", "0900 000 \(padded(producer, 3))",
      ["VietGAP", "GlobalGAP", "Hữu cơ", "HACCP", "ISO 22000"][random(5)],
      "\(padded(1 + random(28), 2))/\(padded(1 + random(12), 2))/2026",
    ]
  }

  /// The cells of a row: numbers and dates as such, codes as text.
  static func cells(_ texts: [String]) -> [OutputCell] {
    var cells: [OutputCell] = []
    cells.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() {
      if numeric.contains(index), let number = Int(text) {
        cells.append(.integer(number))
      } else if dates.contains(index), let day = Day(text.utf8) {
        cells.append(.date(year: day.year, month: day.month, day: day.day))
      } else {
        cells.append(.text(text))
      }
    }
    return cells
  }

  /// Writes the workload: `csv`, `xlsx` (shared strings) or `inline.xlsx`, by the path's end.
  static func make(rows: Int, path: String) throws {
    var workload = Workload()
    if path.hasSuffix(".csv") {
      let writer = try DelimitedTextWriter(path: path)
      try writer.writeRow(header)
      for number in 1...max(rows, 1) { try writer.writeRow(workload.row(number)) }
      return try writer.finish()
    }
    var options = SpreadsheetOptions()
    // As spreadsheet programs pack: all that zlib's usual level gives.
    options.compressionLevel = 6
    if !path.hasSuffix(".inline.xlsx") { options.strings = .shared(limit: 1 << 32) }
    let writer = try SpreadsheetWriter(path: path, options: options)
    try writer.addSheet(named: "Sản phẩm", options: .list())
    try writer.writeRow(texts: header)
    for number in 1...max(rows, 1) { try writer.writeRow(cells(workload.row(number))) }
    try writer.finish()
  }
}

/// A few columns (from 0); asked for each cell, so looking one up must cost nothing.
struct Columns: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral columns: Int...) { for column in columns { bits |= 1 << column } }

  func contains(_ column: Int) -> Bool { bits >> column & 1 == 1 }
}
