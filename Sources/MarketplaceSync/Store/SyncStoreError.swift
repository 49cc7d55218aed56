/// Why the state could not be read or changed.
public struct SyncStoreError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// Another run holds the channel.
    public static let locked = Self("locked")
    /// The state has moved on since the plan was made.
    public static let stale = Self("stale")
    /// The state belongs to another history than the plan.
    public static let otherLineage = Self("other-lineage")
    /// The state was written by a newer program.
    public static let newerFormat = Self("newer-format")
    /// The state is damaged.
    public static let damaged = Self("damaged")
    /// The disk or database failed.
    public static let unavailable = Self("unavailable")
  }

  public var code: Code
  /// What exactly, in technical words.
  public var detail: String
  /// Who holds the lock, when that is the reason.
  public var holder: LockHolder?

  public init(_ code: Code, detail: String = "", holder: LockHolder? = nil) {
    self.code = code
    self.detail = detail
    self.holder = holder
  }
}

/// Who holds a channel.
public struct LockHolder: Hashable, Sendable {
  /// The person or program.
  public var name: String
  public var process: Int
  public var host: String
  /// Since when, in milliseconds since 1970 (UTC).
  public var since: Int64

  public init(name: String, process: Int, host: String, since: Int64) {
    self.name = name
    self.process = process
    self.host = host
    self.since = since
  }
}
