import CatalogExchange

/// Made-up cells of the kinds seen in price lists, most of them plain, some with words around.
enum Values {
  static let count = 40_000

  /// Prices: two thirds are a number with a currency or a unit, the rest ranges, factors and words.
  static let prices: [[UInt8]] = cells { index, number in
    let thousands = 5 + number % 495
    let grouped = "\(thousands).000"
    switch index % 15 {
    case 0, 1: return grouped
    case 2, 3: return grouped + "đ"
    case 4: return grouped + " đồng"
    case 5: return grouped + " VNĐ"
    case 6: return "\(thousands)000"
    case 7: return grouped + "đ/kg"
    case 8: return "\(thousands)k/hộp"
    case 9: return "\(thousands)k"
    case 10: return "\(thousands)-\(thousands + 15).000đ"
    case 11: return "1tr\(number % 9 + 1)"
    case 12: return "từ \(grouped)đ đến \(thousands + 40).000đ/kg"
    case 13: return "1.\(100 + number % 900).000 đồng/thùng 24 chai"
    default: return "Liên hệ"
    }
  }

  static let quantities: [[UInt8]] = cells { index, number in
    let grams = (1 + number % 40) * 25
    switch index % 10 {
    case 0, 1: return "\(grams)g"
    case 2: return "\(grams) gr"
    case 3: return "\(1 + number % 20)kg"
    case 4: return "\(1 + number % 9),5 kg"
    case 5: return "hộp \(grams)g"
    case 6: return "hộp \(grams)g x 10"
    case 7: return "thùng 24 chai x \(grams)ml"
    case 8: return "\(grams)-\(grams + 50)g"
    default: return "túi \(1 + number % 5) kg"
    }
  }

  static let dates: [[UInt8]] = cells { index, number in
    let (day, month, year) = (1 + number % 28, 1 + number / 28 % 12, 2018 + number % 8)
    switch index % 6 {
    case 0, 1: return "\(day)/\(month)/\(year)"
    case 2: return "ngày \(day) tháng \(month) năm \(year)"
    case 3: return "tháng \(month)/\(year)"
    case 4: return "\(year)"
    default: return "\(day)-\(month)-\(year)"
    }
  }

  static let stars: [[UInt8]] = cells { index, number in
    let stars = 3 + number % 3
    switch index % 5 {
    case 0, 1: return "\(stars) sao"
    case 2: return "\(stars)"
    case 3: return String(repeating: "★", count: stars)
    default: return "OCOP \(stars) sao"
    }
  }

  static let phones: [[UInt8]] = cells { index, number in
    let tail = 100_000 + number % 900_000
    return index % 3 == 0 ? "0912 \(tail / 1000) \(tail % 1000 + 100)" : "0168\(tail)1"
  }

  private static func cells(_ make: (Int, Int) -> String) -> [[UInt8]] {
    var state: UInt64 = 1
    return (0..<count).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Array(make(index, Int(state >> 40)).utf8)
    }
  }
}
