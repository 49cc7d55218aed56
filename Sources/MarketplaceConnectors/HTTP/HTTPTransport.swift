public import HTTPTypes

/// How much time and memory one exchange may take.
public struct HTTPLimits: Hashable, Sendable {
  /// The time from the call to the last byte of the answer. A shop may need 25 seconds for a hundred
  /// new products, so the default is generous.
  public var totalTime: Duration
  /// The time to reach the server.
  public var connectTime: Duration
  /// The size of an answer's body after unpacking, in bytes.
  public var responseBytes: Int

  public init(
    totalTime: Duration = .seconds(120), connectTime: Duration = .seconds(15),
    responseBytes: Int = 32 << 20
  ) {
    self.totalTime = totalTime
    self.connectTime = connectTime
    self.responseBytes = responseBytes
  }
}

/// The answer of a server.
public struct HTTPReply: Hashable, Sendable {
  public var head: HTTPResponse
  public var body: [UInt8]

  public init(head: HTTPResponse, body: [UInt8] = []) {
    self.head = head
    self.body = body
  }
}

/// Sends one request over HTTP and returns the answer.
///
/// What an implementation keeps:
/// - An answer with any status is a reply, also 4xx and 5xx; an error means that there was no whole answer.
/// - Redirects are not followed: the caller decides whether credentials may go to the new address.
/// - The server's certificate is verified. There is no switch to turn that off.
/// - The limits hold, and cancelling the task ends the exchange soon.
/// - ``HTTPTransportError/mayHaveArrived`` is `false` only when it is certain that the server saw nothing.
public protocol HTTPTransport: Sendable {
  func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply
}
