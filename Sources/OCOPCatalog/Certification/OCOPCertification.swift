/// The stars a product claims and the decision behind them.
public struct OCOPCertification: Hashable, Sendable {
  /// The stars, 1 to 5 as claimed. Only 3 to 5 can be certified.
  public var stars: Int?
  /// The points of the assessment, 0 to 100.
  public var score: Double?
  /// The rule set the stars were given under, when stated or known from the decision's date.
  public var ruleSet: StarRuleSet.ID?
  public var decision: RecognitionDecision?
  /// The last day the certificate holds, when stated.
  public var validUntil: CalendarDate?

  public init(
    stars: Int? = nil, score: Double? = nil, ruleSet: StarRuleSet.ID? = nil,
    decision: RecognitionDecision? = nil, validUntil: CalendarDate? = nil
  ) {
    self.stars = stars
    self.score = score
    self.ruleSet = ruleSet
    self.decision = decision
    self.validUntil = validUntil
  }
}

/// The decision that recognised a product (quyết định công nhận).
public struct RecognitionDecision: Hashable, Sendable {
  /// The running number: `1358`.
  public var number: String
  /// The symbol after the number: `QĐ-UBND`.
  public var symbol: String?
  /// Who decided: `UBND tỉnh Hậu Giang`.
  public var issuer: String?
  public var date: CalendarDate?

  public init(
    number: String, symbol: String? = nil, issuer: String? = nil, date: CalendarDate? = nil
  ) {
    self.number = number
    self.symbol = symbol
    self.issuer = issuer
    self.date = date
  }

  /// The number as it is quoted: `1358/QĐ-UBND`.
  public var reference: String { symbol.map { "\(number)/\($0)" } ?? number }

  /// Whether there is a number at all: blanks and signs alone are no evidence.
  public var hasNumber: Bool {
    number.utf8.contains { ($0 &- 0x30) < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }
}
