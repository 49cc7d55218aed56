import Marketplaces
import OCOPCatalog
import Testing

@Suite struct ListingTests {
  private func maker(_ name: String = "postmart") throws -> ListingMaker {
    let day = try #require(Samples.today)
    return ListingMaker(
      profile: try ProfileStore.load().profile(name, asOf: day),
      options: ListingOptions(asOf: day))
  }

  private func value(_ key: String, _ product: Product) throws -> ListingValue {
    let maker = try maker()
    let index = try #require(maker.profile.fields.firstIndex { $0.key == key })
    return maker.listing(for: product).rows[0].values[index]
  }

  @Test func `a title tells stars, name and pack`() throws {
    #expect(
      try value("title", Samples.tea()) == .text("OCOP 4 sao - Trà mãng cầu - hộp 500 g"))
    #expect(try value("title", Samples.tea(stars: nil)) == .text("Trà mãng cầu - hộp 500 g"))
  }

  @Test(arguments: [nil, 1, 2, 3, 4, 5, 6], [2021, 2025])
  func `stars leave only when they are evidenced, in force and three or more`(
    stars: Int?, year: Int
  ) throws {
    let day = try #require(Samples.today)
    let product = Samples.tea(stars: stars, decided: Samples.day(year, 7, 20))
    let expected = product.certification?.certifiedStars(on: day)
    #expect((expected != nil) == ((3...5).contains(stars ?? 0) && year == 2025))
    for profile in try ProfileStore.load().profiles {
      let listing = ListingMaker(profile: profile, options: ListingOptions(asOf: day))
        .listing(for: product)
      #expect(listing.certifiedStars == expected)
      if expected == nil {
        let text = "\(listing.rows)"
        #expect(!text.contains("OCOP \(stars ?? 0) sao"), "\(profile.id)")
        #expect(!text.contains("1358"), "\(profile.id)")
      }
    }
  }

  @Test(arguments: [
    "Gọi 0912 000 111 nhé", "ĐT:\u{A0}0912\u{A0}000\u{A0}111", "ĐT: +84 912000111",
    "xem https://a.example/b",
    "tại tenshop.vn", "CCCD 001234567890", "mail a.b@shop.com", "2) 0912000111 3) Cần Thơ",
    "0912 000 111 - 0912000111", "0912000111 0912000111 0912000111", "Ấp 5 - 0912 000 111",
    "0912000111 3kg", "Số 5 - 024 3825 0912", "Gọi 15.12.2025 0912000111",
    "24/7 (0912) 000 111 - 5", "CCCD: 001234567890 5",
  ])
  func `no contact and no personal number reaches a listing`(text: String) throws {
    var product = Samples.tea()
    product.name += " " + text
    product.description = "Trà ngon. " + text
    product.shortDescription = text + " Trà ngon."
    for profile in try ProfileStore.load().profiles where !profile.text.banned.isEmpty {
      let listing = ListingMaker(
        profile: profile, options: ListingOptions(asOf: try #require(Samples.today))
      ).listing(for: product)
      let rows = "\(listing.rows)"
      if !profile.text.banned.contains(.link), text.contains(".") { continue }
      for leak in [
        "0912", "000 111", "\u{A0}111", "912000111", "a.example", "tenshop.vn", "001234567890",
        "shop.com",
      ] {
        #expect(!rows.contains(leak), "\(profile.id): \(rows)")
      }
    }
  }

  @Test func `the description quotes the decision behind the stars`() throws {
    let today = try #require(Samples.today)
    let maker = ListingMaker(
      profile: try ProfileStore.load().profile("meta-catalog", asOf: today),
      options: ListingOptions(asOf: today))
    var product = Samples.tea()
    product.certification = OCOPCertification(
      stars: 4,
      decision: RecognitionDecision(
        number: "1358", symbol: "QĐ-UBND", date: CalendarDate(year: 2025, month: 7, day: 20)))
    let line = "Sản phẩm OCOP 4 sao theo Quyết định 1358/QĐ-UBND ngày 20/07/2025"
    #expect("\(maker.listing(for: product).rows)".contains(line))
  }

  @Test(arguments: [
    ("1/ HTX Ví Dụ 2/ Số điện thoại: 0912 000 111", "1/ HTX Ví Dụ"),
    ("1) HTX Ví Dụ 2) SĐT: 0912000111 3) Cần Thơ", "1) HTX Ví Dụ 3) Cần Thơ"),
    ("2/ Số điện thoại: 0912 000 111 Trà ngon", "Trà ngon"),
    ("Đóng hộp 24/ liên hệ 0912 000 111", "Đóng hộp"), ("Trà số 5, gọi 0912000111", "Trà số 5"),
    ("Trà (hộp A5) liên hệ 0912 000 111", "Trà (hộp A5"), ("Hộp 20 / 0912 000 111", "Hộp 20"),
  ])
  func `the number of a line goes with its contact`(text: String, left: String) throws {
    var product = Samples.tea()
    product.shortDescription = text
    let today = try #require(Samples.today)
    let profile = try ProfileStore.load().profile("postmart", asOf: today)
    let index = try #require(profile.fields.firstIndex { $0.key == "shortDescription" })
    let maker = ListingMaker(profile: profile, options: ListingOptions(asOf: today))
    #expect(maker.listing(for: product).rows[0].values[index] == .text(left))
  }

  /// Plain text is passed eight bytes at a time; a contact may stand anywhere among them.
  @Test(arguments: 0...17)
  func `a contact is found at any distance from the start`(distance: Int) throws {
    let profile = try #require(
      try ProfileStore.load().profiles.first { profile in
        profile.text.banned.isSuperset(of: [.phone, .link])
          && profile.fields.contains { $0.source == .description || $0.source == .fullDescription }
      })
    let maker = ListingMaker(
      profile: profile, options: ListingOptions(asOf: try #require(Samples.today)))
    for (contact, leak) in [
      ("0912000111", "0912"), ("0912 000 111", "000 111"), ("a.b@shop.com", "shop.com"),
      ("tenshop.vn", "tenshop"), ("https://a.example", "a.example"),
    ] {
      var product = Samples.tea()
      product.description = String(repeating: "ă", count: distance) + "x " + contact + " ngon lành"
      product.shortDescription = product.description
      let rows = "\(maker.listing(for: product).rows)"
      #expect(!rows.contains(leak) && rows.contains("ngon lành"), "\(contact): \(rows)")
      product.description = "x" + (product.description ?? "")
      product.shortDescription = product.description
      #expect(!"\(maker.listing(for: product).rows)".contains(leak), "\(contact)")
    }
  }

  @Test(arguments: [
    "Đóng gói 500g x 10 túi.Ngon lắm", "Giá 120.000 - 150.000 đồng",
    "Sản xuất 20.07.2025", "Vụ 01.2025-12.2025", "Từ 01.02.2025 10 ngày", "Đạt 4.5/5",
    "TP.HCM, Q.1", "8938501234568", "Nhiệt độ 20-25°C",
  ])
  func `ordinary text stays as it is`(text: String) throws {
    var product = Samples.tea()
    product.shortDescription = text
    #expect(try value("shortDescription", product) == .text(text))
  }

  @Test func `a range of prices and a price for another amount are blocked`() throws {
    var product = Samples.tea()
    product.variants[0].price = Price(Dong(1_000), upTo: Dong(2_000))
    #expect(try reasons(product) == ["listing-price-not-single"])
    product.variants[0].price = Price(Dong(1_000), per: "kg")
    #expect(try reasons(product) == ["listing-price-other-amount"])
    product.variants[0].price = Price(Dong(1_000), per: "500 g")
    #expect(try reasons(product).isEmpty)
    product.variants[0].price = nil
    #expect(try reasons(product) == ["listing-field-missing"])
  }

  private func reasons(_ product: Product) throws -> [String] {
    guard case .blocked(let reasons) = try maker().listing(for: product).status else { return [] }
    return reasons.map(\.rule.name)
  }

  @Test func `packs that share the product's code get codes of their own`() throws {
    var product = Samples.tea()
    product.variants.append(product.variants[0])
    product.variants[1].packSize = PackSize(each: .mass(grams: 100), packaging: "gói")
    let rows = try maker().listing(for: product).rows
    #expect(rows.map(\.sku) == ["OCOP-001-hop-500-g", "OCOP-001-goi-100-g"])
  }

  @Test func `a long name gives way so that stars and pack stay`() throws {
    var product = Samples.tea()
    product.name = Array(repeating: "Trà mãng cầu xiêm", count: 20).joined(separator: " ")
    guard case .text(let title) = try value("title", product) else {
      Issue.record("no title")
      return
    }
    #expect(title.utf16.count <= 120)
    #expect(title.hasPrefix("OCOP 4 sao - Trà") && title.hasSuffix(" - hộp 500 g"))
  }

  @Test func `every rule has the same holes in both languages`() {
    for rule in ListingRules.all {
      for (key, text) in rule.messages {
        #expect(Set(text.holes(in: .vietnamese)) == Set(text.holes(in: .english)), "\(key)")
      }
    }
    #expect(Set(ListingRules.all.map(\.id)).count == ListingRules.all.count)
  }

  @Test func `the cheapest fix is what unlocks most channels`() throws {
    var product = Samples.tea()
    product.variants[0].price = nil
    let store = try ProfileStore.load()
    let day = try #require(Samples.today)
    let profiles = try ["voso", "postmart"].map { try store.profile($0, asOf: day) }
    let completeness = Completeness(profiles: profiles, asOf: day)
    let fix = try #require(completeness.cheapestFix(for: product))
    #expect(fix.field == .price)
    #expect(fix.unlocks == ["voso", "postmart"])
    #expect(completeness.scores(of: Samples.tea()).allSatisfy { $0.isReady && $0.score > 50 })
  }
}
