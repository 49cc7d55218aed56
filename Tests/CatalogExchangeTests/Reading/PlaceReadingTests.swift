import OCOPCatalog
import Testing

@testable import CatalogExchange

/// What the place columns of a list become, and what is asked about them.
@Suite struct PlaceReadingTests {
  private let gazetteer = Gazetteer.standard

  private func read(
    origin: String, address: String = "", asOf day: CalendarDate? = nil
  ) throws -> (place: Place?, findings: [Finding]) {
    let (products, findings, _) = try ListOf.read(
      "Tên sản phẩm | Địa chỉ | Xuất xứ\nTrà sen | \(address) | \(origin)"
    ) { options in
      if let day { options.asOf = day }
    }
    return (products.first?.place, findings.filter { $0.rule.name.hasPrefix("place-") })
  }

  @Test func `a province of today needs no question, one of before is told its new name`() throws {
    for epoch in AdministrativeEpoch.allCases {
      for unit in gazetteer.units(level: .province, epoch: epoch) {
        let (place, findings) = try read(origin: unit.name)
        let now = epoch == .sinceReform ? unit : try #require(gazetteer.successors(of: unit).first)
        let asked = findings.map(\.rule)
        if now.name == unit.name {
          #expect(asked.isEmpty, "\(unit.name)")
          #expect(place?.provinceCode == now.code, "\(unit.name)")
          #expect(place?.epoch == .sinceReform)
        } else {
          #expect(asked == ["place-before-reform"], "\(unit.name)")
          #expect(place?.provinceCode == unit.code, "\(unit.name)")
          #expect(findings.first?.message.arguments["new"] == now.fullName)
        }
      }
    }
  }

  @Test func `before the reform a province is the one of then`() throws {
    let day = try #require(CalendarDate(year: 2025, month: 6, day: 1))
    for unit in gazetteer.units(level: .province, epoch: .beforeReform) {
      let (place, findings) = try read(origin: unit.name, asOf: day)
      #expect(findings.isEmpty, "\(unit.name)")
      #expect(place?.provinceCode == unit.code, "\(unit.name)")
      #expect(place?.epoch == .beforeReform)
    }
  }

  @Test func `a commune that only grew under its name needs no question`() throws {
    let (place, findings) = try read(origin: "Tân Cương, Thái Nguyên")
    #expect(findings.isEmpty)
    #expect(place?.commune == "Xã Tân Cương")
    #expect(place?.epoch == .sinceReform)
    #expect(place?.district == nil)
  }

  @Test(arguments: [
    // Twelve places are called Lam Sơn; this one was dissolved in 2024.
    ("Lam Sơn", "xóm 2, xã Lam Sơn, huyện Đô Lương, Nghệ An", "Xã Lam Sơn", "40"),
    ("Liên Bảo", "Liên Bảo, Vụ Bản, Nam Định", "Xã Liên Bảo", "36"),
    ("Liên Bảo", "phường Liên Bảo, TP Vĩnh Yên, Vĩnh Phúc", "Phường Liên Bảo", "26"),
    ("Sa Pa", "phường Sa Pa, thị xã Sa Pa, Lào Cai", "Phường Sa Pa", "15"),
  ])
  func `of places with one name the row's address tells which`(
    origin: String, address: String, commune: String, province: String
  ) throws {
    let (place, findings) = try read(origin: origin, address: address)
    #expect(!findings.map(\.rule).contains("place-ambiguous"))
    #expect(place?.commune == commune)
    #expect(place?.provinceCode == province)
  }

  @Test func `an address elsewhere in the province leaves the question, its places first`() throws {
    let (place, findings) = try read(
      origin: "Bình Mỹ", address: "xã Mỹ Phú, huyện Châu Phú, An Giang")
    #expect(place == Place(text: "Bình Mỹ"))
    #expect(findings.map(\.rule) == ["place-ambiguous"])
    let choice = try #require(findings.first?.message.arguments["candidates"])
    #expect(choice.hasPrefix("Xã Bình Mỹ, Tỉnh An Giang / "), "\(choice)")
    // The commune that went whole into this one is not offered a second time.
    #expect(!choice.contains("Huyện Châu Phú"), "\(choice)")
  }

  @Test func `an address that tells nothing changes nothing`() throws {
    for address in ["", "số 5", "Hà Nội", "xã Không Có Thật"] {
      let (place, findings) = try read(origin: "Liên Bảo", address: address)
      #expect(place == Place(text: "Liên Bảo"))
      #expect(findings.first?.message.key == "place-ambiguous", "\(address)")
    }
  }

  @Test func `a commune gone before the reform is told, with its province of today`() throws {
    let (place, findings) = try read(origin: "xã Liên Bảo, huyện Vụ Bản, Nam Định")
    #expect(place?.commune == "Xã Liên Bảo")
    #expect(findings.map(\.message.key) == ["place-before-reform.dissolved"])
    #expect(findings.first?.message.arguments["new"] == "Tỉnh Ninh Bình")
    // One that went on under another name is known more exactly.
    let renamed = try read(origin: "xã Nghĩa Hoàn, huyện Tân Kỳ, Nghệ An")
    #expect(renamed.findings.map(\.message.key) == ["place-before-reform"])
    #expect(renamed.findings.first?.message.arguments["new"] == "Xã Tân Phú, Tỉnh Nghệ An")
  }

  @Test func `the country alone is an origin, and the address tells the place`() throws {
    for country in ["Việt Nam", "VIỆT NAM", "Vietnam", "VN"] {
      let alone = try read(origin: country)
      #expect(alone.findings.isEmpty)
      #expect(alone.place == Place(text: country))
      let near = try read(origin: country, address: "xã Tân Cương, Thái Nguyên")
      #expect(near.findings.isEmpty)
      #expect(near.place?.commune == "Xã Tân Cương")
    }
  }

  @Test(arguments: [
    ("Hoằng Kim", "place-ambiguous.one", "1"), ("Liên Bảo", "place-ambiguous", "2"),
    ("Lam Sơn", "place-ambiguous.many", "12"),
  ])
  func `one place is asked about, some are named, many are counted`(
    origin: String, key: String, count: String
  ) throws {
    let finding = try #require(read(origin: origin).findings.first)
    #expect(finding.message.key == key)
    #expect(finding.message.arguments["count"] == count)
    let shown = try #require(finding.message.arguments["candidates"]).split(separator: "/").count
    #expect(shown == min(Int(count) ?? 0, PlaceAmbiguous.mostShown))
  }
}
