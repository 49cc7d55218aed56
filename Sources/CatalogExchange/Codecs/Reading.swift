/// What a codec read in one cell.
///
/// A codec never guesses: several possible readings are all handed out, with the reason, and the
/// caller asks a person.
public enum Reading<Value: Sendable & Hashable>: Sendable, Hashable {
  /// Exactly one sensible reading.
  case ok(Value)
  /// Several readings, or one that a person should confirm; the likelier ones first.
  case ambiguous(candidates: [Value], reason: ReadingReason)
  /// The text states something that is no value of this kind.
  case invalid(reason: ReadingReason)
  /// Nothing is stated. `contact` is true when a price is given on request.
  case empty(contact: Bool = false)

  /// The value, when there is exactly one sensible reading.
  public var value: Value? {
    if case .ok(let value) = self { value } else { nil }
  }

  /// The reading with every value replaced by `transform` of it.
  public func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .ok(let value): .ok(transform(value))
    case .ambiguous(let candidates, let reason):
      .ambiguous(candidates: candidates.map(transform), reason: reason)
    case .invalid(let reason): .invalid(reason: reason)
    case .empty(let contact): .empty(contact: contact)
    }
  }

  /// The reading with its sure value turned into a candidate that wants confirming.
  func doubted(_ reason: ReadingReason) -> Self {
    if case .ok(let value) = self {
      .ambiguous(candidates: [value], reason: reason)
    } else {
      self
    }
  }
}
