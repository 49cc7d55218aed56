/// Invented producers. None of them exists; their names are made of everyday words.
enum Producers {
  struct Entry {
    var name: String
    var kind: String
    /// A tax code with a right check digit in a range that no province uses.
    var taxCode: String
    var phone: String
    /// The commune or ward (since 1 July 2025) and the address in it.
    var commune: String
    var address: String
  }

  static let words = [
    "Bến Gió", "Cỏ May Xanh", "Đồng Sương", "Nắng Phù Sa", "Rạch Trăng", "Mùa Vàng Mới",
    "Hương Lúa Non", "Vườn Nhà Lá", "Sông Quê Xanh", "Bếp Khói Lam", "Đất Lành Miệt Vườn",
    "Cánh Cò Trắng", "Hoa Nắng Sớm", "Lá Dừa Xanh", "Con Nước Lớn", "Mái Chèo Nhỏ",
    "Giọt Sương Mai", "Ruộng Bậc Mây", "Bông Súng Tím", "Cầu Tre Nhỏ",
  ]

  static let kinds = [
    ("Hợp tác xã Nông nghiệp", "Hợp tác xã"), ("Hợp tác xã Cây ăn trái", "Hợp tác xã"),
    ("Tổ hợp tác", "Tổ hợp tác"), ("Cơ sở sản xuất", "Cơ sở sản xuất"),
    ("Công ty TNHH Thực phẩm", "Doanh nghiệp"),
  ]

  /// The communes and wards of Cần Thơ that were Hậu Giang until 30 June 2025.
  static let communes = [
    "Phường Vị Thanh", "Phường Vị Tân", "Xã Hỏa Lựu", "Phường Ngã Bảy", "Phường Đại Thành",
    "Xã Tân Hòa", "Xã Trường Long Tây", "Xã Thạnh Xuân", "Xã Đông Phước", "Xã Châu Thành",
    "Xã Phú Hữu", "Xã Hòa An", "Xã Hiệp Hưng", "Xã Tân Bình", "Xã Thạnh Hòa", "Xã Phụng Hiệp",
    "Xã Phương Bình", "Xã Tân Phước Hưng", "Xã Vị Thủy", "Xã Vĩnh Thuận Đông", "Xã Vĩnh Tường",
    "Xã Vị Thanh 1", "Xã Xà Phiên", "Xã Vĩnh Viễn", "Xã Lương Tâm", "Phường Long Mỹ",
    "Phường Long Phú 1", "Phường Long Bình",
  ]

  /// Makes the producers of a list, every one with its own name, code and phone.
  static func make(count: Int, firstNumber: Int) -> [Entry] {
    (0..<count).map { index in
      let kind = kinds[(index + index / words.count) % kinds.count]
      let commune = communes[(index * 5 + index / communes.count) % communes.count]
      return Entry(
        name: "\(kind.0) \(words[index % words.count])", kind: kind.1,
        taxCode: Codes.taxCode(number: firstNumber + index),
        phone: Codes.phone(number: firstNumber + index), commune: commune,
        address: "Ấp \(index % 7 + 1), \(commune.lowercasedFirstWord), thành phố Cần Thơ")
    }
  }
}

extension String {
  /// The text with its first letter small: `Xã Hỏa Lựu` becomes `xã Hỏa Lựu`.
  var lowercasedFirstWord: String { prefix(1).lowercased() + dropFirst() }
}
