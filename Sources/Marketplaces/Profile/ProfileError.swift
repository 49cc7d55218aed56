/// Why a profile could not be used.
public struct ProfileError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// No profile has that name.
    public static let unknown = Self("unknown-profile")
    /// The file or folder could not be read.
    public static let unreadable = Self("unreadable")
    /// The file is no JSON, or not in the form of a profile.
    public static let malformed = Self("malformed")
    /// The file could not be written.
    public static let unwritable = Self("unwritable")
    /// The profile is of a newer format than this library knows.
    public static let newerFormat = Self("newer-format")
    /// The library's own profiles were not found beside the program.
    public static let builtInsMissing = Self("built-ins-missing")
  }

  public var code: Code
  /// What exactly, in technical words.
  public var detail: String
  /// The file, when known.
  public var path: String?

  public init(_ code: Code, detail: String = "", path: String? = nil) {
    self.code = code
    self.detail = detail
    self.path = path
  }
}
