extension RuleSet {
  /// The rules used when none are given, in the order of the fields they are about.
  public static let standard = RuleSet(
    productRules: [
      PriceNotPositive()
    ])
}
