import Foundation
import OCOPCatalog
import Testing

/// The shapes that names of products and producers have in open listings, with invented names.
@Suite struct NameShapeTests {
  @Test(arguments: [
    ("Trà mãng cầu Vườn Nhà", []),
    ("OCOP_Trà mãng cầu", ["name-has-ocop-prefix"]),
    ("_Vườn Nhà_Trà mãng cầu", ["name-decorated"]),
    ("OCOP_Vườn Nhà_Trà mãng cầu", ["name-has-ocop-prefix", "name-decorated"]),
    ("OCOP 🔥 - Trà mãng cầu", ["name-has-ocop-prefix", "name-decorated"]),
    ("TRÀ MÃNG CẦU VƯỜN NHÀ", ["name-all-capitals"]),
  ])
  func `a name's shape is told by its rules and no others`(name: String, rules: [String]) throws {
    var product = RuleExamples.food
    product.name = name
    let found = try findings(.standard, in: [product]).filter { $0.field == .name }
    #expect(Set(found.map(\.rule.name)) == Set(rules))
  }

  @Test(arguments: [
    "Bưu điện thành phố Cần Thơ", "BƯU ĐIỆN HUẾ", "Buu dien Rach Moi", "Bưu cục Rạch Mới", "VNPost",
    "Bưu điện VHX Rạch Mới_Vị Thủy_Hậu Giang", "bdvhx rạch mới", "BĐ-VHX Rạch Mới", "vhx rạch mới",
    "VHX. Rạch Mới", "văn hóa xã rạch mới", "Văn hoá xã Rạch Mới", "Điểm BĐVHX Rạch Mới",
    "BĐT Rạch Mới",
  ])
  func `a post office is no producer, however it is written`(name: String) throws {
    for spelling in [name, name.decomposedStringWithCanonicalMapping] {
      var product = RuleExamples.food
      product.producer?.name = spelling
      let found = try findings(.standard, in: [product]).map(\.rule.name)
      #expect(found.contains("producer-is-seller"), "\(spelling)")
    }
  }

  @Test(arguments: [
    "HTX Bưu Điền", "Vườn Hoa Xanh", "Văn Hòa", "Điểm sáng Rạch Mới", "BD Farm", "BDT Rạch Mới",
    "Vạn Hóa Xanh",
    "Buôn Điện Rạch Mới",
  ])
  func `a maker with a name like a post office's is a producer`(name: String) throws {
    var product = RuleExamples.food
    product.producer?.name = name
    let found = try findings(.standard, in: [product]).map(\.rule.name)
    #expect(!found.contains("producer-is-seller"))
  }

  @Test(arguments: [
    ("GẠO TÍM BA MẪU (TÚI 2KG)", "Gạo tím Ba Mẫu (túi 2KG)"),
    ("OCOP - TIÊU RẠCH MỚI", "Tiêu Rạch Mới"),
    ("Ocop - KẸO LẠC VỊ THỦY 300g", "Kẹo lạc Vị Thủy 300g"),
    (
      "BÁNH LÁ RẠCH MỚI (THÙNG 50C x 5G) ( Chỉ giao tại tỉnh )",
      "Bánh lá Rạch Mới (thùng 50C x 5G) ( Chỉ giao tại tỉnh )"
    ),
    ("RƯỢU NẾP (BA MẪU)", "Rượu nếp (Ba Mẫu)"), ("GẠO ST25 HTX RẠCH MỚI", "Gạo ST25 HTX Rạch Mới"),
    ("TIÊU NHÀ LÀNH", "Tiêu nhà lành"), ("ỐNG HÚT GẠO_75 ỐNG/HỘP", "Ống hút gạo - 75 ống/hộp"),
    ("GẠO LỨT CHÀ BÔNG _259gr", "Gạo lứt chà bông - 259gr"),
  ])
  func `a name in capitals keeps the names that the other columns show`(
    name: String, suggestion: String
  ) throws {
    var product = RuleExamples.food
    product.name = name
    product.producer?.name = "Hợp tác xã Rạch Mới"
    product.place?.text = "xã Vị Thủy, Cần Thơ"
    product.description = "Gạo Tím Ba Mẫu từ lúa tím. Nhà vườn Ba Mẫu. Nhà lành, Rạch Mới."
    let found = try findings(.standard, in: [product]).filter {
      $0.rule.name == "name-all-capitals"
    }
    #expect(found.map(\.fix?.text) == [suggestion])
  }

  @Test(arguments: [
    "MACCA (hạt sấy)", "Gạo ST25", "OCOP - Gạo ST25", "HTX Rạch Mới", "Trà VIETGAP HACCP ISO 22000",
    "TRÀ mãng cầu", "1 KG", "",
  ])
  func `a name with some capitals is left alone`(name: String) throws {
    var product = RuleExamples.food
    product.name = name
    let found = try findings(.standard, in: [product]).map(\.rule.name)
    #expect(!found.contains("name-all-capitals"))
  }
}
