import CCurl
import HTTPTypes

/// What runs on the thread: takes messages, drives the transfers, answers those that end.
final class CurlLoop {
  private let inbox: CurlInbox
  private let options: CurlTransport.Options
  private let multi: UnsafeMutableRawPointer
  private var active: [UInt: CurlTransfer] = [:]
  private var idle: [UnsafeMutableRawPointer] = []
  private var isStopping = false

  /// Handles that wait for the next request. More than this are rarely busy at once.
  private static let idleLimit = 16
  /// The longest sleep. A message wakes the loop earlier, so this only bounds the harm of a lost one.
  private static let pollMilliseconds: Int32 = 1_000

  init?(inbox: CurlInbox, options: CurlTransport.Options) {
    guard let multi = curl_multi_init() else { return nil }
    self.inbox = inbox
    self.options = options
    self.multi = multi
    _ = ocop_curl_multi_set_long(
      multi, CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHost)
    inbox.attach(multi)
  }

  deinit {
    for easy in idle { curl_easy_cleanup(easy) }
    curl_multi_cleanup(multi)
  }

  func run() {
    while !isStopping {
      for message in inbox.take() { handle(message) }
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      answerFinished()
      if !isStopping { curl_multi_poll(multi, nil, 0, Self.pollMilliseconds, nil) }
    }
    for key in Array(active.keys) {
      end(key, with: .failure(HTTPTransportError(.unavailable, mayHaveArrived: true)))
    }
    inbox.attach(nil)
  }

  private func handle(_ message: CurlInbox.Message) {
    switch message {
    case .start(let request): start(request)
    case .cancel(let identifier):
      guard let key = active.first(where: { $0.value.request.identifier == identifier })?.key,
        let transfer = active[key]
      else { return cancelled.append(identifier) }
      end(
        key,
        with: .failure(HTTPTransportError(.cancelled, mayHaveArrived: transfer.hasSentAnything)))
    case .stop: isStopping = true
    }
  }

  /// A task that is cancelled before it posts its request: the cancellation comes first.
  private var cancelled = RecentIdentifiers()

  private func start(_ request: CurlRequest) {
    if cancelled.remove(request.identifier) {
      return request.continuation.resume(
        returning: .failure(HTTPTransportError(.cancelled, mayHaveArrived: false)))
    }
    guard let easy = idle.popLast() ?? curl_easy_init() else {
      return request.continuation.resume(
        returning: .failure(HTTPTransportError(.unavailable, mayHaveArrived: false)))
    }
    let transfer = CurlTransfer(request: request, easy: easy)
    transfer.prepare(options: options)
    let key = UInt(bitPattern: easy)
    active[key] = transfer
    guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
      return end(
        key, with: .failure(HTTPTransportError(.unavailable, mayHaveArrived: false)))
    }
  }

  private func answerFinished() {
    var waiting: Int32 = 0
    while let message = curl_multi_info_read(multi, &waiting) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      let key = UInt(bitPattern: easy)
      guard let transfer = active[key] else { continue }
      end(key, with: transfer.outcome(of: ocop_curl_message_result(message)))
    }
  }

  private func end(_ key: UInt, with outcome: Result<HTTPReply, HTTPTransportError>) {
    guard let transfer = active.removeValue(forKey: key) else { return }
    curl_multi_remove_handle(multi, transfer.easy)
    curl_easy_reset(transfer.easy)
    if idle.count < Self.idleLimit {
      idle.append(transfer.easy)
    } else {
      curl_easy_cleanup(transfer.easy)
    }
    transfer.request.continuation.resume(returning: outcome)
  }
}

/// The last identifiers seen, so that a cancellation that has overtaken its request still counts. A
/// cancellation that comes after the answer leaves one too, so the list is bounded.
struct RecentIdentifiers {
  private var identifiers: [UInt64] = []
  private static let limit = 4_096

  mutating func append(_ identifier: UInt64) {
    if identifiers.count == Self.limit { identifiers.removeFirst(Self.limit / 2) }
    identifiers.append(identifier)
  }

  mutating func remove(_ identifier: UInt64) -> Bool {
    guard let index = identifiers.lastIndex(of: identifier) else { return false }
    identifiers.remove(at: index)
    return true
  }
}
