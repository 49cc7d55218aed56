/// Why there was no whole answer.
public struct HTTPTransportError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// The host's name has no address.
    public static let cannotResolve = Self("cannot-resolve")
    /// Nobody answers at the address.
    public static let cannotConnect = Self("cannot-connect")
    /// The certificate is not trusted, or TLS failed in another way.
    public static let tls = Self("tls")
    /// The time limit has passed.
    public static let timeout = Self("timeout")
    /// The task was cancelled.
    public static let cancelled = Self("cancelled")
    /// The connection broke before the answer was whole.
    public static let connectionLost = Self("connection-lost")
    /// The answer is larger than allowed.
    public static let bodyTooLarge = Self("body-too-large")
    /// The request cannot be sent as it is: no address, or a scheme other than HTTP.
    public static let badRequest = Self("bad-request")
    /// The transport has been shut down or could not start.
    public static let unavailable = Self("unavailable")
    /// No recorded answer fits the request.
    public static let notRecorded = Self("not-recorded")
  }

  public var code: Code
  /// What exactly, in technical words. Holds neither credentials nor the query of the address.
  public var detail: String
  /// Whether the server may have seen the request and acted on it.
  public var mayHaveArrived: Bool

  public init(_ code: Code, detail: String = "", mayHaveArrived: Bool) {
    self.code = code
    self.detail = detail
    self.mayHaveArrived = mayHaveArrived
  }
}
