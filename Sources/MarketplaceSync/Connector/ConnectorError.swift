/// Why a request to a channel failed, and what that means for what comes next.
public struct ConnectorError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// The channel could not be reached.
    public static let unreachable = Self("unreachable")
    /// The channel's certificate is not trusted, so nothing was sent.
    public static let untrusted = Self("untrusted")
    /// No answer came in time.
    public static let timedOut = Self("timed-out")
    /// The channel asks for fewer requests.
    public static let throttled = Self("throttled")
    /// The channel is out of order.
    public static let unavailable = Self("unavailable")
    /// The keys were refused.
    public static let unauthorized = Self("unauthorized")
    /// The channel answered with something that is not an answer.
    public static let malformed = Self("malformed")
    /// The channel refused the content.
    public static let refused = Self("refused")
    /// The request has more calls than the channel takes at once; smaller ones may pass.
    public static let tooLarge = Self("too-large")
    /// The day's requests are used up.
    public static let budgetSpent = Self("budget-spent")
    /// A row with this key exists already.
    public static let alreadyExists = Self("already-exists")
    /// The row to change does not exist.
    public static let notFound = Self("not-found")
    /// The row was changed by someone else in between.
    public static let conflict = Self("conflict")
    /// The channel cannot do this.
    public static let unsupported = Self("unsupported")
    /// The work was cancelled.
    public static let cancelled = Self("cancelled")
    /// A file could not be read or written.
    public static let file = Self("file")
  }

  /// What to do next.
  public enum Decision: Hashable, Sendable {
    /// Try again, not before the wait that the channel stated.
    case retry(after: Duration?)
    /// Leave this row and go on with the others.
    case skip
    /// Ask nothing more of this channel in this run.
    case stop
  }

  /// What the channel may have done.
  public enum Effect: Hashable, Sendable {
    /// Certainly nothing.
    case none
    /// All, a part or nothing; looking up tells.
    case unknown
  }

  public var code: Code
  public var decision: Decision
  public var effect: Effect
  /// What exactly, in technical words. Never holds a secret.
  public var detail: String

  public init(_ code: Code, decision: Decision, effect: Effect, detail: String = "") {
    self.code = code
    self.decision = decision
    self.effect = effect
    self.detail = detail
  }
}
