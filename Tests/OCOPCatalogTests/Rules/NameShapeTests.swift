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
    "HTX Bưu Điền", "Vườn Hoa Xanh", "Văn Hòa", "Điểm sáng Rạch Mới", "BD Farm", "Vạn Hóa Xanh",
    "Buôn Điện Rạch Mới",
  ])
  func `a maker with a name like a post office's is a producer`(name: String) throws {
    var product = RuleExamples.food
    product.producer?.name = name
    let found = try findings(.standard, in: [product]).map(\.rule.name)
    #expect(!found.contains("producer-is-seller"))
  }
}
