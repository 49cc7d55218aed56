/// Why an export was not published.
public struct ExportError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// The feed has no row and its channel would delete everything.
    public static let emptyFeed = Self("empty-feed")
    /// The feed would remove more rows than the guard allows.
    public static let shrinks = Self("shrinks")
    /// The folder for temporary files cannot be used.
    public static let noTemporarySpace = Self("no-temporary-space")
    /// The export was finished or has failed before.
    public static let closed = Self("closed")
  }

  public var code: Code
  /// What exactly, in technical words.
  public var detail: String

  public init(_ code: Code, detail: String = "") {
    self.code = code
    self.detail = detail
  }
}
