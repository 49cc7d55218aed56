import Testing

@testable import OCOPCatalog

@Suite struct PackInNameTests {
  /// The ways of open listings; the producers are left out.
  @Test(arguments: [
    ("OCOP - Khô cá đù một nắng 500gr", "500gr"), ("Giò lụa (1kg)", "1kg"),
    ("Gạo hữu cơ - Túi 5 Kg", "Túi 5 Kg"), ("Dầu lạc (chai 1 lít)", "chai 1 lít"),
    ("Bưởi da xanh - 2,5 kg - Loại 2", "2,5 kg"), ("XOÀI SẤY DẺO _HỦ 150GR", "HỦ 150GR"),
    ("Mãng cầu ( 1kg )", "1kg"), ("Gạo ST25 túi 5kg, giao trong tỉnh", "túi 5kg"),
    ("Gạo đặc sản VD20 hộp 5 ký", "hộp 5 ký"), ("Cam sành 1kg (3-4 quả/kg)", "1kg"),
    ("OCOP 4 sao - Rượu nếp 30 độ - 500ml.", "500ml"), ("Mật ong Chai - 650 ml", "650 ml"),
    ("Nước Mắm Rạch Mới - ( Hộp 2 chai x 500ml)", "Hộp 2 chai x 500ml"),
    ("Trà lá sen (25 túi lọc)", nil), ("Yến combo 4 hũ x 70ml", "4 hũ x 70ml"),
    ("Chè 20 gói x 10 g", "20 gói x 10 g"), ("Trà (30 gói * 3g)", "30 gói * 3g"),
    ("Nước yến thùng 24 lon × 240 ml.", "thùng 24 lon × 240 ml"),
    ("Bún so\u{302}\u{301} 8 - Go\u{301}i 1 kg", "Go\u{301}i 1 kg"),
  ])
  func `the pack is offered as the name has it`(name: String, pack: String?) {
    #expect(PackInName.find(in: name) == pack)
  }

  @Test(arguments: [
    "", "Khóm Cầu Đúc", "Trà (Hộp 15 gói)", "Chè (Hộp 400 gr x 2 túi)", "Yến 4 hũ x 70ml x 2",
    "Yến 2 kg, 4 hũ x 70ml",
    "Yến 4 hũ x 70", "x 500ml", "chai x 500ml", "2 chai x",
    "Sa tế 80g ( 10 hũ)", "Mật ong 500gx2", "Nước mắm 40 độ đạm - Thùng 6 chai", "500", "kg",
    "5 sao",
    "Cà phê 250g, 500g", "Set 30 xu 30g", "Gạo ST25", "Bánh ống 10cái", "Dầu mè 1l × 2",
  ])
  func `no pack is offered when the name tells none or counts several`(name: String) {
    #expect(PackInName.find(in: name) == nil)
  }

  @Test(arguments: [
    ("Đàn ghi-ta dáng D, eo vuông - cây", "cây"), ("Giỏ lục bình (cái)", "cái"),
    ("Bưởi Năm Roi – Trái", "Trái"), ("Chiếu cói - Bộ.", "Bộ"), ("Mắm cá lóc/ hũ", "hũ"),
    ("Trái cây", nil), ("Trà - mãng cầu", nil), ("Cây cảnh", nil), ("Trà (cây nhà)", nil),
    ("-", nil),
    ("", nil),
  ])
  func `the unit at the end of a name is offered`(name: String, unit: String?) {
    #expect(PackInName.unit(in: name) == unit)
  }
}
