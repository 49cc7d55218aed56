public import HTTPTypes

/// A transport that answers from a function, without a network.
public struct MemoryTransport: HTTPTransport {
  /// Makes the answer to a request.
  public typealias Answer =
    @Sendable (HTTPRequest, [UInt8]) async throws(HTTPTransportError) -> HTTPReply

  private let answer: Answer

  public init(_ answer: @escaping Answer) { self.answer = answer }

  public func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply {
    guard !Task.isCancelled else {
      throw HTTPTransportError(.cancelled, mayHaveArrived: false)
    }
    let reply = try await answer(request, body)
    guard reply.body.count <= limits.responseBytes else {
      throw HTTPTransportError(.bodyTooLarge, mayHaveArrived: true)
    }
    return reply
  }
}
