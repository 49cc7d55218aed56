/// Finds an authority that could not give these stars on that day.
///
/// Districts recognised three stars until 30 June 2025, provinces since then; four stars come from a
/// province and five from the centre. An issuer whose level cannot be read is left alone.
public struct AuthorityUnfit: ProductRule {
  public static let info = RuleInfo(
    id: "authority-unfit", severity: .warning,
    title: LocalizedText(
      vi: "Nơi ban hành không có thẩm quyền với hạng sao này",
      en: "The issuer cannot give these stars"),
    explanation: LocalizedText(
      vi: "Quyết định sai thẩm quyền thì sao không được thừa nhận.",
      en: "Stars given by the wrong authority do not count."),
    messages: [
      "authority-unfit.district": LocalizedText(
        vi:
          "Từ 01/7/2025 cấp huyện không còn công nhận OCOP, nhưng nơi ban hành ghi “{issuer}”. "
          + "Xin kiểm tra ngày và nơi ban hành.",
        en: "Districts recognise no products since 1 July 2025, but “{issuer}” is given. "
          + "Please check date and issuer."),
      "authority-unfit.district-stars": LocalizedText(
        vi:
          "“{issuer}” chỉ công nhận được 3 sao, nhưng danh sách ghi {stars} sao. Xin kiểm tra "
          + "lại.",
        en: "“{issuer}” can give three stars only, but {stars} are claimed. Please check."),
      "authority-unfit.province": LocalizedText(
        vi: "5 sao do trung ương công nhận, nhưng nơi ban hành ghi “{issuer}”. Xin kiểm tra lại.",
        en: "Five stars are given by the centre, but “{issuer}” is named. Please check."),
      "authority-unfit.commune": LocalizedText(
        vi: "Cấp xã không công nhận sao OCOP, nhưng nơi ban hành ghi “{issuer}”. Xin kiểm tra lại.",
        en: "Communes do not give stars, but “{issuer}” is named. Please check."),
    ],
    source: "Decision 148/QĐ-TTg (2023) and Decision 1489/QĐ-TTg of 6 July 2025",
    goodExample: "3 sao, 15/12/2025, UBND thành phố Cần Thơ",
    badExample: "3 sao, 15/12/2025, UBND huyện Vị Thủy")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.certification?.decision?.issuer = "UBND huyện Vị Thủy" },
    RuleExamples.food { $0.certification?.stars = 5 },
    RuleExamples.food { $0.certification?.decision?.issuer = "UBND xã Vị Thủy" },
    RuleExamples.food {
      $0.certification?.stars = 4
      $0.certification?.decision = RecognitionDecision(
        number: "31", symbol: "QĐ-UBND", issuer: "UBND huyện Vị Thủy",
        date: RuleExamples.date(2024, 5, 2))
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let certification = product.certification, let stars = certification.stars,
      (3...5).contains(stars), let decision = certification.decision, let issuer = decision.issuer,
      let level = Level(issuer)
    else { return }
    let isSinceReform =
      decision.date.map {
        AdministrativeEpoch(year: $0.year, month: $0.month) == .sinceReform
      } ?? false
    let variant: String? =
      switch level {
      case .commune: "commune"
      case .district where isSinceReform: "district"
      case .district where stars > 3: "district-stars"
      case .province where stars == 5: "province"
      case .district, .province: nil
      }
    guard let variant else { return }
    report(
      ProductFinding(
        Self.info, variant: variant, ["issuer": issuer, "stars": String(stars)],
        field: .decisionIssuer))
  }

  /// The level of an authority, as far as its name says.
  private enum Level {
    case commune, district, province

    init?(_ issuer: String) {
      let words = WordScanner.hashes(of: issuer)
      guard let start = words.firstIndex(where: Names.committee.contains) else { return nil }
      let rest = words[(start + 1)...]
      let isTown = zip(rest, rest.dropFirst()).contains { $0 == Names.town && $1 == Names.commune }
      if isTown || rest.contains(where: Names.districts.contains) {
        self = .district
      } else if rest.contains(where: Names.communes.contains) {
        self = .commune
      } else if rest.contains(Names.province) {
        self = .province
      } else if rest.contains(where: Names.city.contains), rest.count >= 3,
        Names.cities.contains(where: { words.suffix(2).elementsEqual($0) })
      {
        // "thành phố" alone may be a district's town or a city of provincial rank.
        self = .province
      } else {
        return nil
      }
    }
  }

  /// The words that tell a level.
  private enum Names {
    static let committee = WordScanner.hashes(of: "ubnd ban")
    static let town = WordScanner.hash(of: "thị")
    static let commune = WordScanner.hash(of: "xã")
    static let province = WordScanner.hash(of: "tỉnh")
    static let communes = WordScanner.hashes(of: "xã phường")
    static let districts = WordScanner.hashes(of: "huyện quận")
    static let city = WordScanner.hashes(of: "phố tp")
    static let cities = [
      "cần thơ", "hà nội", "chí minh", "đà nẵng", "hải phòng", "phố huế", "đồng nai",
    ].map(WordScanner.hashes)
  }
}
