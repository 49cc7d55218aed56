import CatalogExchange
import Testing

/// Plain prices are read by a shortcut; the full reader, reached through a word that changes
/// nothing, must say the same.
@Suite struct `Plain prices are read as by the full reader` {
  static let numbers = [
    "0", "5", "999", "1000", "1999", "2000", "9999", "10000", "25000", "25.000", "25,000",
    "1.500", "1,999", "2.000", "120.000", "1.250.000", "1,250,000", "1.250,000", "25.00", "25.0000",
    "2500.000", "025.000", "100.000.000.000", "100.000.000.001", "123456789012", "1234567890123",
    "1.2.3", "25.000.", ".5", "12", "120", "12.000.000",
  ]
  static let suffixes = [
    "", " ", "đ", "Đ", " đ", "d", "D", "₫", " ₫", "vnd", "VND", " vnđ", " VNĐ", "đồng", " Đồng",
    " ĐỒNG", " dong", "k", "K", " k", "k5", "kg", "đc", "vn", "đ.", "đ,", " x",
  ]
  static let units = [
    "", "/kg", "/ kg", " /kg ", "/Kg", "/KG", "/hộp", "/HỘP", "/Túi", "/lít", "/l", "/g", "/tạ",
    "/tấn", "/chục", "/ký", "/abc", "/500g", "/hộp 500g", "/kg/con", "//kg", "/", "/mg", "/ba",
    "/cái", "/ca\u{301}i",
  ]

  @Test func `every number with every currency and unit`() {
    var plain = 0
    for number in Self.numbers {
      for suffix in Self.suffixes {
        for unit in Self.units {
          let text = number + suffix + unit
          let short = PriceCodec().parse(text)
          #expect(short == PriceCodec().parse("Giá: " + text), "\(text)")
          if short.value != nil { plain += 1 }
        }
      }
    }
    #expect(plain > 2000)
  }
}
