#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The two halves of an API key.
public struct KeyPair: Sendable {
  public var key: Secret
  public var secret: Secret

  public init(key: Secret, secret: Secret) {
    self.key = key
    self.secret = secret
  }
}

/// Where credentials come from. Configuration files name the place and never hold the secret.
public enum CredentialSource: Hashable, Sendable {
  /// Two environment variables, by name.
  case environment(key: String, secret: String)
  /// A file with the key on its first line and the secret on the second, readable for its owner
  /// alone (mode 600 or 400).
  case file(String)

  private static let largestFile = 4_096

  /// Reads the credentials.
  ///
  /// - Throws: ``CredentialError``; it names the place and never holds what was read.
  public func load() throws(CredentialError) -> KeyPair {
    switch self {
    case .environment(let key, let secret):
      return KeyPair(
        key: Secret(try Self.variable(key)), secret: Secret(try Self.variable(secret)))
    case .file(let path): return try Self.pair(in: path)
    }
  }

  private static func variable(_ name: String) throws(CredentialError) -> String {
    guard let bytes = getenv(name) else { throw CredentialError(.missing, place: name) }
    let value = Self.trimmed(String(cString: bytes))
    guard !value.isEmpty else { throw CredentialError(.missing, place: name) }
    return value
  }

  private static func pair(in path: String) throws(CredentialError) -> KeyPair {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw CredentialError(.missing, place: path) }
    defer { close(file) }
    // Asked of the opened file, so that nobody can put another one in its place meanwhile.
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw CredentialError(.malformed, place: path)
    }
    guard facts.st_mode & 0o177 == 0 else {
      throw CredentialError(.fileOpenToOthers, place: path)
    }
    var bytes = [UInt8](repeating: 0, count: largestFile + 1)
    var length = 0
    while length < bytes.count {
      let space = bytes.count - length
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { read(file, $0 + length, space) } ?? 0
      }
      guard count > 0 else { break }
      length += count
    }
    guard length <= largestFile else { throw CredentialError(.malformed, place: path) }
    let lines = String(decoding: bytes[..<length], as: UTF8.self)
      .split { $0.isNewline }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard lines.count == 2 else { throw CredentialError(.malformed, place: path) }
    return KeyPair(key: Secret(lines[0]), secret: Secret(lines[1]))
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    return String(rest)
  }
}
