import OCOPCatalog
import Testing

@Suite struct `Points and stars` {
  /// Points at the edges of the bands; 1048/QĐ-TTg leaves gaps between them.
  @Test(
    arguments: [
      (29.9, 1, 1), (30, 2, 2), (49, 2, 2), (49.5, nil, 2), (50, 3, 3), (69, 3, 3), (69.5, nil, 3),
      (70, 4, 4), (89, 4, 4), (89.5, nil, 4), (90, 5, 5), (100, 5, 5), (100.5, nil, nil),
      (-0.5, nil, nil),
    ] as [(Double, Int?, Int?)])
  func `a score means the stars of its own rule set`(
    score: Double, under1048: Int?, since148: Int?
  ) throws {
    let old = try #require(StarRuleSet.ruleSet(.decision1048))
    #expect(old.stars(forScore: score) == under1048)
    for id in [StarRuleSet.ID.decision148, .decision26] {
      #expect(try #require(StarRuleSet.ruleSet(id)).stars(forScore: score) == since148)
    }
  }

  @Test(
    arguments: [
      (2019, 8, 20, nil), (2019, 8, 21, StarRuleSet.ID.decision1048), (2023, 2, 23, .decision1048),
      (2023, 2, 24, .decision148), (2026, 5, 21, .decision148), (2026, 5, 22, .decision26),
    ] as [(Int, Int, Int, StarRuleSet.ID?)])
  func `each day has one rule set`(year: Int, month: Int, day: Int, id: StarRuleSet.ID?) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(StarRuleSet.inForce(on: date)?.id == id)
  }

  /// A catalogue from another program may hold a decision of blanks; that is a claim and no evidence.
  @Test(arguments: [
    ("1358", true), ("CN-07", true), ("", false), (" ", false), ("\u{A0}", false), ("-", false),
    ("/QĐ", true), ("…", false),
  ])
  func `a decision without a number is no evidence`(number: String, isEvidence: Bool) throws {
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 1))
    let claim = OCOPCertification(
      stars: 4, decision: RecognitionDecision(number: number, date: day))
    #expect((claim.certifiedStars(on: day) != nil) == isEvidence)
    #expect((claim.state(on: day) == .claimed) == !isEvidence)

    var product = Product(name: "Trà sen")
    product.certification = claim
    var found: [RuleID] = []
    var check = RuleSet.standard.makeCheck(in: RuleContext(asOf: day))
    check.see(product) { found.append($0.rule) }
    #expect(found.contains("stars-without-decision") == !isEvidence)
    #expect(found.contains("decision-incomplete") == isEvidence)
  }
}
