import Foundation
import OCOPCatalog
import Testing

@Suite struct PlaceNameTests {
  let gazetteer = Gazetteer.standard

  @Test func `every province is found by name in each spelling`() {
    for epoch in AdministrativeEpoch.allCases {
      for province in gazetteer.units(level: .province, epoch: epoch) {
        let spellings = [
          province.name, province.fullName, PlaceFixtures.withoutMarks(province.name),
          province.fullName.uppercased(), province.name.decomposedStringWithCanonicalMapping,
          "  " + province.name + " ",
          PlaceFixtures.withoutMarks(province.name).replacing(" ", with: ""),
        ]
        for spelling in spellings {
          #expect(gazetteer.province(named: spelling, epoch: epoch) == province, "\(spelling)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("TP.HCM", "79"), ("Tp HCM", "79"), ("TPHCM", "79"), ("T.P Hồ Chí Minh", "79"),
      ("Sài Gòn", "79"), ("BR-VT", "77"), ("Bà Rịa-Vũng Tàu", "77"), ("Hau Giang", "93"),
      ("T. Hậu Giang", "93"), ("HẬU  GIANG", "93"), ("Thừa Thiên Huế", "46"), ("TT-Huế", "46"),
      ("Đắc Lắc", "66"), ("Daklak", "66"), ("Đắk Nông", "67"), ("Kontum", "62"), ("Hoà Bình", "17"),
      ("Hòa Bình", "17"), ("Khánh Hoà", "56"), ("Thanh Hoá", "38"),
    ])
  func `a province is found by its usual abbreviations`(name: String, code: String) {
    #expect(gazetteer.province(named: name, epoch: .beforeReform)?.code == code)
  }

  @Test(arguments: ["", " ", "Hậu", "Giang", "Hà", "Hậu Giang Cần Thơ", "Xứ Lạ", "Hâu Giàng"])
  func `a name that is no province finds none`(name: String) {
    #expect(gazetteer.provinces(named: name).isEmpty)
  }

  @Test func `a name with marks finds only units with these marks`() throws {
    let province = try #require(gazetteer.province(named: "Hậu Giang", epoch: .beforeReform))
    let bare = gazetteer.units(named: "Vinh Tuong", level: .commune, within: province)
    let marked = gazetteer.units(named: "Vĩnh Tường", level: .commune, within: province)
    #expect(bare == marked)
    #expect(marked.map(\.code) == ["31459", "31475"])
    #expect(gazetteer.units(named: "Vinh Tương", level: .commune, within: province).isEmpty)
  }

  @Test func `the type before a name must fit the unit`() throws {
    let province = try #require(gazetteer.province(named: "Hậu Giang", epoch: .beforeReform))
    let wards = gazetteer.units(named: "phường Vĩnh Tường", within: province)
    #expect(wards.map(\.code) == ["31475"])
    let communes = gazetteer.units(named: "X. Vĩnh Tường", within: province)
    #expect(communes.map(\.code) == ["31459"])
    #expect(gazetteer.units(named: "P.3", within: province).map(\.code) == ["31321"])
    #expect(gazetteer.units(named: "Phường III", within: province).map(\.code) == ["31321"])
  }

  @Test func `every unit is found by its own name within its parent`() {
    for unit in gazetteer.units(level: .commune, epoch: .sinceReform) {
      let parent = gazetteer.parent(of: unit)
      let found = gazetteer.units(
        named: unit.fullName, level: .commune, epoch: .sinceReform, within: parent)
      #expect(found == [unit])
    }
  }
}
