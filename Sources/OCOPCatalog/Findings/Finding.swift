/// How much harm a finding does if nothing is done.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing breaks.
  case note
  /// Likely wrong, or a marketplace or buyer will object.
  case warning
  /// A listing made from this would be wrong, refused or unlawful.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// The name of a rule, as in `ocop rules ID`: `price-not-positive`.
public struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String
  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }
  public var description: String { name }
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

/// Something that is wrong or doubtful in a user's list, at a place.
///
/// A finding is a value without words: it is rendered in a language at the edge.
public struct Finding: Hashable, Sendable {
  public var rule: RuleID
  public var severity: Severity
  public var message: Message
  public var location: SourceLocation
  /// The field it is about, when it is about one.
  public var field: ProductField?
  /// The product's SKU, when it has one.
  public var sku: String?
  /// The product's name, to tell rows apart in a report.
  public var product: String?
  public var fixes: [FixIt]

  public init(
    rule: RuleID, severity: Severity, message: Message, location: SourceLocation,
    field: ProductField? = nil, sku: String? = nil, product: String? = nil, fixes: [FixIt] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.field = field
    self.sku = sku
    self.product = product
    self.fixes = fixes
  }

  /// What a finding says, before it is put into words.
  public struct Message: Hashable, Sendable {
    /// The rule's id, or the id, a dot and a variant for a rule with several messages.
    public var key: String
    /// The values for the holes of the wording.
    public var arguments: [String: String]

    public init(_ key: String, _ arguments: [String: String] = [:]) {
      self.key = key
      self.arguments = arguments
    }
  }
}

/// A correction of one cell.
public struct FixIt: Hashable, Sendable {
  /// How far a correction can be trusted.
  public enum Safety: String, Hashable, Sendable {
    /// Proven: the meaning stays the same or the damage is certain.
    case safe
    /// Likely; a person should look.
    case needsReview = "needs-review"
    /// Only to show; never applied by itself.
    case displayOnly = "display-only"
  }

  public var safety: Safety
  /// What the cell must still hold for the correction to be applied.
  public var old: String
  public var new: String
  public var location: SourceLocation

  public init(_ safety: Safety, old: String, new: String, location: SourceLocation) {
    self.safety = safety
    self.old = old
    self.new = new
    self.location = location
  }
}
