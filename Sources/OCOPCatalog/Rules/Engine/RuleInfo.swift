/// What there is to know about a rule besides its code: shown by `ocop rules` and in the reference.
public struct RuleInfo: Sendable {
  public let id: RuleID
  public let severity: Severity
  /// What is wrong, as a short title: "Giá bằng 0 hoặc âm".
  public let title: LocalizedText
  /// Why it matters and what to do, in one to three sentences.
  public let explanation: LocalizedText
  /// The wording of each message, by key; the key without a variant is the rule's id.
  public let messages: [String: LocalizedText]
  /// Where the rule comes from: an article, a measurement, a convention.
  public let source: String
  /// The first day the rule applies, for rules of law; `nil` when it always does.
  public let effectiveFrom: CalendarDate?
  /// What a list should hold, and what the rule finds, as short text for the reference page.
  public let goodExample: String
  public let badExample: String

  public init(
    id: RuleID, severity: Severity, title: LocalizedText, explanation: LocalizedText,
    messages: [String: LocalizedText], source: String, effectiveFrom: CalendarDate? = nil,
    goodExample: String, badExample: String
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.messages = messages
    self.source = source
    self.effectiveFrom = effectiveFrom
    self.goodExample = goodExample
    self.badExample = badExample
  }

  /// A rule with a single message under its own id.
  public init(
    id: RuleID, severity: Severity, title: LocalizedText, message: LocalizedText,
    explanation: LocalizedText, source: String, effectiveFrom: CalendarDate? = nil,
    goodExample: String, badExample: String
  ) {
    self.init(
      id: id, severity: severity, title: title, explanation: explanation,
      messages: [id.name: message], source: source, effectiveFrom: effectiveFrom,
      goodExample: goodExample, badExample: badExample)
  }
}
