/// Why credentials could not be had or may not be used.
public struct CredentialError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// The environment variable or the file is not there, or is empty.
    public static let missing = Self("missing")
    /// Others than the owner may read the file.
    public static let fileOpenToOthers = Self("file-open-to-others")
    /// The file is not a small text file of two lines.
    public static let malformed = Self("malformed")
    /// The address is not encrypted, so everybody on the way could read the secret.
    public static let notEncrypted = Self("not-encrypted")
  }

  public var code: Code
  /// Where: the variable's name, the file's path, or the address. Never the secret.
  public var place: String

  public init(_ code: Code, place: String) {
    self.code = code
    self.place = place
  }
}
