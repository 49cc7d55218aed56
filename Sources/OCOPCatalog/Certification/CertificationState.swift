/// How far the stars of a product can be trusted on a day.
public enum CertificationState: Hashable, Sendable {
  /// No stars are claimed.
  case none
  /// Stars without a decision that has a number, or too few stars for a certificate.
  case claimed
  /// Stars with a decision that holds, as far as is known; the last day when it is known.
  case evidenced(until: CalendarDate?)
  /// The certificate ends within the given number of days.
  case renewalDue(days: Int)
  /// The certificate ended on the given day.
  case expired(on: CalendarDate)
}

extension OCOPCertification {
  /// The last day the certificate holds: as stated, or reckoned from the decision's date where the
  /// rule set says how long (36 months under 148/QĐ-TTg); `nil` when neither is known.
  public var expiry: CalendarDate? {
    if let validUntil { return validUntil }
    guard let date = decision?.date else { return nil }
    let rules = ruleSet.flatMap(StarRuleSet.ruleSet) ?? StarRuleSet.inForce(on: date)
    return rules?.validityMonths.flatMap { date.adding(months: $0) }
  }

  /// Returns the state of the claim on a day; an end within `renewalWindow` days counts as due.
  public func state(on date: CalendarDate, renewalWindow: Int = 60) -> CertificationState {
    guard let stars else { return .none }
    guard stars >= StarRuleSet.fewestCertifiableStars, stars <= 5, decision?.hasNumber == true
    else { return .claimed }
    guard let expiry else { return .evidenced(until: nil) }
    let days = date.days(until: expiry)
    if days < 0 { return .expired(on: expiry) }
    return days <= renewalWindow ? .renewalDue(days: days) : .evidenced(until: expiry)
  }

  /// Returns the stars that may be shown as certified on a day: 3 to 5 with a decision that has not
  /// ended, else `nil`.
  public func certifiedStars(on date: CalendarDate) -> Int? {
    switch state(on: date) {
    case .evidenced, .renewalDue: stars
    case .none, .claimed, .expired: nil
    }
  }
}
