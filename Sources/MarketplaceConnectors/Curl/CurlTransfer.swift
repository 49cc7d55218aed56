import CCurl
import HTTPTypes

/// One request being served by one easy handle, with what has come back so far.
final class CurlTransfer {
  let request: CurlRequest
  let easy: UnsafeMutableRawPointer

  private var head = ResponseHeadReader()
  private var body: [UInt8] = []
  private var isTooLarge = false
  private var list: UnsafeMutablePointer<curl_slist>?
  private let errorText: UnsafeMutablePointer<CChar>

  init(request: CurlRequest, easy: UnsafeMutableRawPointer) {
    self.request = request
    self.easy = easy
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    curl_slist_free_all(list)
    errorText.deallocate()
  }

  func prepare(options: CurlTransport.Options) {
    _ = ocop_curl_set_string(easy, CURLOPT_URL, request.address)
    _ = ocop_curl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = ocop_curl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    _ = ocop_curl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    _ = ocop_curl_set_long(easy, CURLOPT_TIMEOUT_MS, Self.milliseconds(request.limits.totalTime))
    _ = ocop_curl_set_long(
      easy, CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(request.limits.connectTime))
    _ = ocop_curl_set_string(easy, CURLOPT_USERAGENT, options.userAgent)
    _ = ocop_curl_set_string(easy, CURLOPT_ACCEPT_ENCODING, "")
    _ = ocop_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    _ = ocop_curl_set_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
    _ = ocop_curl_set_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
    _ = ocop_curl_set_long(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let file = options.certificateFile {
      _ = ocop_curl_set_string(easy, CURLOPT_CAINFO, file)
      // Without this the system's folder of certificates is trusted as well.
      _ = ocop_curl_set_pointer(easy, CURLOPT_CAPATH, nil)
    }
    // A proxy of the environment is for the internet; this machine is reached directly.
    let isLoopback = LoopbackAddress.isLoopback(address: request.address)
    if isLoopback { _ = ocop_curl_set_string(easy, CURLOPT_PROXY, "") }
    prepareConnection(isLoopback: isLoopback)
    prepareMethod()
    prepareFields()
    prepareSinks()
  }

  /// libcurl sends a request a second time, unasked, when a kept connection breaks before the answer.
  /// The server may have worked on the first one, so what changes something gets a new connection,
  /// where that never happens. On this machine a connection costs nothing, and a signature counts once.
  private func prepareConnection(isLoopback: Bool) {
    let isReading = ["GET", "HEAD", "OPTIONS"].contains(request.method)
    _ = ocop_curl_set_long(easy, CURLOPT_FRESH_CONNECT, isReading && !isLoopback ? 0 : 1)
    _ = ocop_curl_set_long(easy, CURLOPT_FORBID_REUSE, isLoopback ? 1 : 0)
  }

  private func prepareMethod() {
    switch request.method {
    case "GET" where request.body.isEmpty:
      _ = ocop_curl_set_long(easy, CURLOPT_HTTPGET, 1)
    case "HEAD":
      _ = ocop_curl_set_long(easy, CURLOPT_NOBODY, 1)
    default:
      _ = ocop_curl_set_size(
        easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
      request.body.withUnsafeBytes { bytes in
        // An empty body needs some address all the same, or curl reads from standard input.
        guard let start = bytes.baseAddress else {
          _ = ocop_curl_set_string(easy, CURLOPT_COPYPOSTFIELDS, "")
          return
        }
        _ = ocop_curl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, start)
      }
      _ = ocop_curl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method)
    }
  }

  private func prepareFields() {
    var lines = request.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
    // Waiting for "100 Continue" costs a second at servers that never send it.
    lines.append("Expect:")
    if !request.fields.contains(where: { $0.name.lowercased() == "content-type" }) {
      lines.append("Content-Type:")
    }
    for line in lines {
      if let longer = curl_slist_append(list, line) { list = longer }
    }
    _ = ocop_curl_set_list(easy, CURLOPT_HTTPHEADER, list)
  }

  private func prepareSinks() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    _ = ocop_curl_set_pointer(easy, CURLOPT_WRITEDATA, context)
    _ = ocop_curl_set_pointer(easy, CURLOPT_HEADERDATA, context)
    _ = ocop_curl_set_sink(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let bytes, let context else { return 0 }
      let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
      let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return transfer.take(body: piece) ? size * count : 0
    }
    _ = ocop_curl_set_sink(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      guard let bytes, let context else { return 0 }
      let transfer = Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      return transfer.head.take(line) ? size * count : 0
    }
  }

  private func take(body piece: UnsafeRawBufferPointer) -> Bool {
    guard body.count + piece.count <= request.limits.responseBytes else {
      isTooLarge = true
      return false
    }
    body.append(contentsOf: piece)
    return true
  }

  /// Whether a byte of the request has left this machine.
  var hasSentAnything: Bool {
    var size = 0
    guard ocop_curl_get_long(easy, CURLINFO_REQUEST_SIZE, &size) == CURLE_OK else { return true }
    return size > 0
  }

  func outcome(of code: CURLcode) -> Result<HTTPReply, HTTPTransportError> {
    guard code == CURLE_OK else {
      let error = isTooLarge || head.isTooLarge ? .bodyTooLarge : Self.reason(for: code)
      return .failure(
        HTTPTransportError(
          error, detail: String(cString: errorText), mayHaveArrived: hasSentAnything))
    }
    guard let head = head.response else {
      return .failure(
        HTTPTransportError(.connectionLost, detail: "no status line", mayHaveArrived: true))
    }
    return .success(HTTPReply(head: head, body: body))
  }

  private static func reason(for code: CURLcode) -> HTTPTransportError.Code {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .cannotResolve
    case CURLE_COULDNT_CONNECT: .cannotConnect
    case CURLE_OPERATION_TIMEDOUT: .timeout
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_USE_SSL_FAILED:
      .tls
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .badRequest
    default: .connectionLost
    }
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    let bounded = min(max(parts.seconds, 0), 86_400)
    return max(Int(bounded) * 1_000 + Int(parts.attoseconds / 1_000_000_000_000_000), 1)
  }
}
