public import HTTPTypes

/// The default transport: libcurl, with all its state on one thread.
///
/// libcurl because it is on every system, says exactly what failed, and costs a small part of the
/// time of URLSession, which on Linux hangs or traps when tasks are cancelled.
///
/// The thread lives as long as the transport. Connections are kept and used again.
public final class CurlTransport: HTTPTransport {
  /// What holds for all requests.
  public struct Options: Hashable, Sendable {
    /// A file with certificates (PEM) to trust instead of the system's, for a shop with a private authority.
    public var certificateFile: String?
    /// How many connections may be open to one host.
    public var connectionsPerHost: Int
    /// What the server reads as the client's name.
    public var userAgent: String

    public init(
      certificateFile: String? = nil, connectionsPerHost: Int = 4,
      userAgent: String = "ocop-catalog/1"
    ) {
      self.certificateFile = certificateFile
      self.connectionsPerHost = max(connectionsPerHost, 1)
      self.userAgent = userAgent
    }
  }

  private let inbox: CurlInbox

  public init(options: Options = Options()) {
    inbox = CurlInbox()
    CurlThread.start(inbox: inbox, options: options)
  }

  deinit { inbox.stop() }

  public func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply {
    guard let address = Self.address(of: request) else {
      throw HTTPTransportError(
        .badRequest, detail: "the request has no http address", mayHaveArrived: false)
    }
    let identifier = inbox.nextIdentifier()
    let inbox = inbox
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        inbox.post(
          .start(
            CurlRequest(
              identifier: identifier, address: address, method: request.method.rawValue,
              fields: request.headerFields.map { ($0.name.rawName, $0.value) }, body: body,
              limits: limits, continuation: continuation)))
      }
    } onCancel: {
      inbox.post(.cancel(identifier))
    }
    return try outcome.get()
  }

  private static func address(of request: HTTPRequest) -> String? {
    guard let scheme = request.scheme?.lowercased(), scheme == "https" || scheme == "http",
      let authority = request.authority, !authority.isEmpty
    else { return nil }
    return "\(scheme)://\(authority)\(request.path ?? "/")"
  }
}
