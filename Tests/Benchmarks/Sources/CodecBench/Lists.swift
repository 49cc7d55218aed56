import CatalogExchange

/// Made-up product lists for the duplicate finder.
enum Lists {
  private static let things = [
    "Bưởi Năm Roi", "Cá thát lát rút xương", "Mật ong hoa tràm", "Nước mắm cá cơm", "Trà mãng cầu",
    "Rượu nếp than", "Bánh tráng sữa béo", "Gạo đặc sản", "Khô cá sặc rằn", "Dưa lưới nhà màng",
    "Kẹo chuối đậu phộng", "Cà phê rang xay", "Chả cá thát lát", "Mắm cá lóc", "Bột sen",
    "Trà gừng hòa tan", "Khóm Cầu Đúc", "Chanh không hạt", "Mít sấy giòn", "Xoài cát Hòa Lộc",
  ]
  private static let makers = [
    "Tân Phú", "Đông Thạnh", "Kỳ Như", "Thuận Hòa", "Long Mỹ", "Vị Thanh", "Phụng Hiệp", "Hỏa Tiến",
    "Bình An", "Phước Lợi", "Minh Tâm", "Hoàng Gia", "Sông Hậu", "Cái Tắc", "Ngã Bảy",
  ]
  private static let kinds = [
    "", " loại đặc biệt", " truyền thống", " hữu cơ", " sấy dẻo", " vị cam", " vị dâu", " cay",
    " ngọt",
  ]

  static let all: [(name: String, records: [DuplicateCandidate])] = [
    ("mixed products", records(20_000) { "\(things[$0 % 20])\(kinds[$0 / 20 % 9])" }),
    ("products of 20 names", records(20_000) { things[$0 % 20] }),
    (
      "products of one name, one producer each",
      records(20_000, maker: { "HTX \(things[$0 % 20]) số \(letters($0))" }) { _ in things[0] }
    ),
  ]

  private static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    repeat {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26)))
      rest /= 26
    } while rest > 0
    return text
  }

  private static func records(
    _ count: Int, maker: (Int) -> String = { "HTX \(makers[$0 / 7 % 15]) \(letters($0 / 40))" },
    name: (Int) -> String
  ) -> [DuplicateCandidate] {
    (0..<count).map { index in
      DuplicateCandidate(
        id: index, name: name(index) + (index % 5 == 0 ? " 500g" : ""), producer: maker(index))
    }
  }
}
