import Marketplaces
import OCOPCatalog
import Testing

/// Stars that a name or a description tells and no decision proves stay at home.
@Suite struct StarClaimTests {
  private func rows(_ product: Product, on profile: Profile) throws -> (String, [ProductFinding]) {
    let day = try #require(Samples.today)
    let listing = ListingMaker(profile: profile, options: ListingOptions(asOf: day))
      .listing(for: product)
    return ("\(listing.rows)", listing.findings)
  }

  private func value(_ key: String, _ product: Product) throws -> ListingValue {
    let day = try #require(Samples.today)
    let profile = try ProfileStore.load().profile("postmart", asOf: day)
    let index = try #require(profile.fields.firstIndex { $0.key == key })
    let listing = ListingMaker(profile: profile, options: ListingOptions(asOf: day))
      .listing(for: product)
    return listing.rows[0].values[index]
  }

  @Test(arguments: [
    ("Trà mãng cầu 3 sao", "Trà mãng cầu"), ("OCOP 3 sao - Trà mãng cầu", "Trà mãng cầu"),
    ("OCOP_3 SAO_Trà mãng cầu", "Trà mãng cầu"),
    ("OCOP3SAO Trà mãng cầu", "Trà mãng cầu"), ("Trà mãng cầu (3 sao)", "Trà mãng cầu"),
    ("Trà mãng cầu OCOP 3* Rạch Mới", "Trà mãng cầu Rạch Mới"),
    ("Trà mãng cầu OCOP bốn (04) sao", "Trà mãng cầu OCOP bốn (04) sao"),
    ("Trà mãng cầu OCOP ba sao", "Trà mãng cầu"), ("Trà mãng cầu ⭐️⭐️⭐️", "Trà mãng cầu"),
    ("Trà mãng cầu hạng 03 sao", "Trà mãng cầu"), ("Trà mãng cầu Ba Sao", "Trà mãng cầu Ba Sao"),
    ("Trà 3 sao OCOP mãng cầu", "Trà mãng cầu"), ("Trà mãng cầu ★★★★★", "Trà mãng cầu"),
    ("Trà mãng cầu đạt chuẩn OCOP 3 sao, Rạch Mới", "Trà mãng cầu, Rạch Mới"),
    ("Trà mãng cầu 4 sao", "Trà mãng cầu 4 sao"), ("Trà sao 3*100 g", "Trà sao 3*100 g"),
    ("Trà khách sạn 5 sao", "Trà khách sạn 5 sao"), ("Trà 3 sáo trúc", "Trà 3 sáo trúc"),
  ])
  func `a title has the certified stars or none`(name: String, title: String) throws {
    var product = Samples.tea(stars: 4)
    product.name = name
    #expect(try value("title", product) == .text("OCOP 4 sao - \(title) - hộp 500 g"))
  }

  @Test(arguments: [
    ("Trà từ mãng cầu. Sản phẩm đạt OCOP 3 sao. Vị dịu.", "Trà từ mãng cầu. Vị dịu."),
    ("Sản phẩm đạt OCOP 3 sao! Trà từ mãng cầu.", "Trà từ mãng cầu."),
    ("Trà từ mãng cầu.\nĐạt OCOP hạng 3 sao\nVị dịu.", "Trà từ mãng cầu.\nVị dịu."),
    ("Trà ngon - Đạt OCOP 3 sao - Vị dịu", "Trà ngon - Vị dịu"),
    ("• Trà ngon • 3 sao OCOP • Vị dịu", "• Trà ngon • Vị dịu"),
    ("Trà ngon đạt chuẩn OCOP 5 sao", "Trà ngon"),
    ("Trà ngon. +SẢN PHẨM OCOP 3 SAO +Để nơi khô", "Trà ngon. +Để nơi khô"),
    (
      "Trà ngon. Từ trái mãng cầu xiêm chín của vườn nhà, thái mỏng, sấy ở nhiệt độ thấp, sản phẩm "
        + "đạt OCOP 3 sao, vị chua dịu, thích hợp làm quà biếu",
      "Trà ngon. Từ trái mãng cầu xiêm chín của vườn nhà, thái mỏng, sấy ở nhiệt độ thấp, vị chua "
        + "dịu, thích hợp làm quà biếu"
    ),
    ("Trà ngon. OCOP 3 sao, OCOP 5 sao.", "Trà ngon."),
    ("Trà OCOP 4 sao, vị dịu.", "Trà OCOP 4 sao, vị dịu."),
    ("Trà ngon. Phấn đấu đạt OCOP 5 sao.", "Trà ngon. Phấn đấu đạt OCOP 5 sao."),
    ("Trà ngon. Đã đăng ký nhãn hiệu và đạt OCOP 3 sao.", "Trà ngon."),
    ("Trà ngon. Chuẩn bị hộp quà, hồ sơ đủ, đạt OCOP 3 sao.", "Trà ngon."),
    ("Trà ngon. Phấn đấu nhiều năm, đã đạt OCOP 3 sao.", "Trà ngon."),
    ("Trà ngon. Nhờ phấn đấu đã đạt OCOP 3 sao.", "Trà ngon."),
    ("Sản phẩm OCOP. Xếp hạng: 3 sao. Vị dịu.", "Sản phẩm OCOP. Vị dịu."),
    ("Trà ngon. OCOP của TP. Cần Thơ, hạng ba sao. Vị dịu.", "Trà ngon. Vị dịu."),
    ("Trà ngon. Đạt 3 sao cấp tỉnh.", "Trà ngon."),
    (
      "- Sản phẩm đạt nhiều giải thưởng: Sản phẩm OCOP 3*, Sản phẩm Công Nghiệp Nông Thôn Tiêu Biểu "
        + "tỉnh Ví Dụ, Top 100 thương hiệu nổi tiếng",
      "Sản phẩm đạt nhiều giải thưởng, Sản phẩm Công Nghiệp Nông Thôn Tiêu Biểu tỉnh Ví Dụ, Top "
        + "100 thương hiệu nổi tiếng"
    ), ("Trà OCOP ⭐⭐⭐ vị dịu.", "Trà vị dịu."),
    ("Trà ngon. Số sao OCOP: 3.", "Trà ngon."), ("Trà ngon. Số sao: 3.", "Trà ngon."),
    ("(OCOP 3 sao) Cơ sở trà Rạch Mới. Vị dịu.", "Cơ sở trà Rạch Mới. Vị dịu."),
    ("Trà Rạch Mới (đạt OCOP 3 sao), vị dịu.", "Trà Rạch Mới, vị dịu."),
    ("Bắp cải OCOP của HTX xã Tân Tiến chất lượng ba sao", "Bắp cải OCOP của HTX xã Tân Tiến"),
    ("Với sản phẩm chứng nhận 3 sao OCOP… được làm tại nhà", "Với … được làm tại nhà"),
    (
      "Trà ngon. Với trái chín của vườn nhà, thái mỏng, sấy ở nhiệt độ thấp, trà mãng cầu xiêm của "
        + "hợp tác xã đã được UBND tỉnh Hậu Giang công nhận đạt OCOP 3 sao cấp tỉnh năm 2022, vị dịu",
      "Trà ngon. Với trái chín của vườn nhà, thái mỏng, sấy ở nhiệt độ thấp, trà mãng cầu xiêm của "
        + "hợp tác xã, vị dịu"
    ),
    ("Trà OCOP cho khách sạn 5 sao.", "Trà OCOP cho khách sạn 5 sao."),
    ("Trà ngon ⭐⭐⭐ vị dịu", "Trà ngon ⭐⭐⭐ vị dịu"), ("Khách chấm 4,5 sao", "Khách chấm 4,5 sao"),
  ])
  func `a description tells the certified stars or none`(text: String, left: String) throws {
    var product = Samples.tea(stars: 4)
    product.shortDescription = text
    #expect(try value("shortDescription", product) == .text(left))
  }

  @Test(arguments: ["Trà mãng cầu 3 sao", "OCOP 3 SAO - Trà", "Trà OCOP 3* ngon", "Trà ★★★"])
  func `no channel shows stars that nothing proves`(claim: String) throws {
    var product = Samples.tea(stars: nil)
    product.name = claim
    product.sku = nil
    product.brand = "Rạch Mới OCOP 3 sao"
    product.producer?.name = "HTX Ví Dụ, OCOP 3 sao"
    product.category = "OCOP 3 sao"
    product.certificates = [
      Certificate(scheme: "VietGAP"), Certificate(scheme: "Ocop 3 sao"),
      Certificate(scheme: "Ocop.3"),
      Certificate(scheme: "Chứng nhận 3 sao"),
    ]
    product.variants[0].packSize?.packaging = "hộp OCOP 3 sao"
    product.variants.append(product.variants[0])
    product.variants[1].unit = "hộp 3 sao"
    product.variants[1].packSize = nil
    product.ingredients = "Mãng cầu, OCOP 3 sao"
    product.usage = "Pha nóng. Trà 3 sao OCOP."
    product.storage = "Nơi khô (OCOP 3 sao)"
    product.shelfLife = "12 tháng, OCOP 3 sao"
    product.warnings = "OCOP 3 sao"
    product.season = "OCOP 3 sao"
    product.description = "Trà ngon. Đạt OCOP 3 sao. Vị dịu. OCOP 3* là đây."
    product.shortDescription = "Trà đạt OCOP 3 sao"
    for profile in try ProfileStore.load().profiles {
      let (rows, findings) = try rows(product, on: profile)
      for leak in ["3 sao", "3 SAO", "3*", "★", "3-sao", "Ocop.3"] {
        #expect(!rows.contains(leak), "\(profile.id): \(rows)")
      }
      #expect(findings.contains { $0.rule.name == "listing-star-claim-removed" }, "\(profile.id)")
    }
  }

  @Test func `a text without unproven stars is left as it is`() throws {
    var product = Samples.tea(stars: 4)
    product.description = "Trà ngon. Đạt OCOP 4 sao năm 2025. Vị dịu."
    for profile in try ProfileStore.load().profiles {
      let (_, findings) = try rows(product, on: profile)
      #expect(!findings.contains { $0.rule.name == "listing-star-claim-removed" }, "\(profile.id)")
    }
  }

  @Test(arguments: [
    "OCOP 3 sao ", "OCOP 3 sao. ", "- OCOP 3 sao ", "đạt OCOP 3 sao, ", "★ ", "(OCOP 3 sao) ",
    "được UBND Hậu Giang 3 sao ", "((3 sao",
  ])
  func `a text of nothing but stars takes no longer than it is long`(claim: String) throws {
    var product = Samples.tea(stars: nil)
    product.name = "Trà " + String(repeating: claim, count: 2_000)
    product.description = "OCOP " + String(repeating: claim, count: 2_000)
    #expect(!"\(try value("description", product))".contains("3 sao"))
    #expect(!"\(try value("title", product))".contains("3 sao"))
  }
}
