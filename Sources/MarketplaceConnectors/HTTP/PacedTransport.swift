public import HTTPTypes
public import MarketplaceSync

/// A transport that lets no more than so many requests a second through.
///
/// One call of a connector may take several requests, so a limit that a shop states for requests is
/// kept here, where they leave.
public struct PacedTransport: HTTPTransport {
  private let base: any HTTPTransport
  private let bucket: TokenBucket

  public init(_ base: any HTTPTransport, bucket: TokenBucket) {
    self.base = base
    self.bucket = bucket
  }

  public func send(
    _ request: HTTPRequest, body: [UInt8], limits: HTTPLimits
  ) async throws(HTTPTransportError) -> HTTPReply {
    do throws(CancellationError) { try await bucket.take() } catch {
      throw HTTPTransportError(.cancelled, mayHaveArrived: false)
    }
    return try await base.send(request, body: body, limits: limits)
  }
}
