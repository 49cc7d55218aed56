import CCurl
import HTTPTypes
import MarketplaceSync

/// A request on its way to the thread of libcurl.
struct CurlRequest: Sendable {
  var identifier: UInt64
  var address: String
  var method: String
  var fields: [(name: String, value: String)]
  var body: [UInt8]
  var limits: HTTPLimits
  var continuation: CheckedContinuation<Result<HTTPReply, HTTPTransportError>, Never>
}

/// The only way from other threads to the thread of libcurl: a locked list of messages and a
/// wake-up, which is the one function of a multi handle that may be called from anywhere.
final class CurlInbox: Sendable {
  enum Message: Sendable {
    case start(CurlRequest)
    case cancel(UInt64)
    case stop
  }

  private struct State {
    var messages: [Message] = []
    var multi: UnsafeMutableRawPointer?
    var isClosed = false
    var lastIdentifier: UInt64 = 0
  }

  private let state = Locked(State())

  func nextIdentifier() -> UInt64 {
    state.withLock {
      $0.lastIdentifier += 1
      return $0.lastIdentifier
    }
  }

  /// Leaves a message; answers it at once when the thread is gone.
  func post(_ message: Message) {
    let isClosed = state.withLock { state in
      guard !state.isClosed else { return true }
      state.messages.append(message)
      if let multi = state.multi { curl_multi_wakeup(multi) }
      return false
    }
    if isClosed { Self.refuse(message) }
  }

  func stop() { post(.stop) }

  /// Announces the multi handle to wake; `nil` closes the inbox and refuses what still lies in it.
  func attach(_ multi: UnsafeMutableRawPointer?) {
    let address = multi.map { UInt(bitPattern: $0) }
    let left: [Message] = state.withLock { state in
      state.multi = address.flatMap { UnsafeMutableRawPointer(bitPattern: $0) }
      guard state.multi == nil else { return [] }
      state.isClosed = true
      let left = state.messages
      state.messages = []
      return left
    }
    for message in left { Self.refuse(message) }
  }

  func take() -> [Message] {
    state.withLock { state in
      let messages = state.messages
      state.messages = []
      return messages
    }
  }

  private static func refuse(_ message: Message) {
    guard case .start(let request) = message else { return }
    request.continuation.resume(
      returning: .failure(HTTPTransportError(.unavailable, mayHaveArrived: false)))
  }
}
