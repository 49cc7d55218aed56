/// Why a plan file cannot be used.
public struct PlanError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// The file is no plan.
    public static let notAPlan = Self("not-a-plan")
    /// The plan was written by a newer program.
    public static let newerVersion = Self("newer-version")
    /// The end is missing.
    public static let truncated = Self("truncated")
    /// The content is not what was written.
    public static let damaged = Self("damaged")
    /// The plan is for another channel.
    public static let otherChannel = Self("other-channel")
    /// The guards forbid it.
    public static let refused = Self("refused")
    /// The catalogue's rows do not come in order.
    public static let unordered = Self("unordered")
  }

  public var code: Code
  public var detail: String
  public var line: Int?
  /// The guards' reasons, when these are why.
  public var reasons: [SyncReason]

  public init(_ code: Code, detail: String = "", line: Int? = nil, reasons: [SyncReason] = []) {
    self.code = code
    self.detail = detail
    self.line = line
    self.reasons = reasons
  }
}
