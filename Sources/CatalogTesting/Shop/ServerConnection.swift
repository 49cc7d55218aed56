#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A request as a test server sees it.
package struct ServerRequest: Hashable, Sendable {
  package var method: String
  /// The path without the query.
  package var path: String
  package var query: [Parameter]
  /// Names in lower case.
  package var fields: [String: String]
  package var body: [UInt8]
  /// The size of the line with method and address, in bytes.
  package var lineSize: Int

  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package subscript(parameter: String) -> String? {
    query.first { $0.name == parameter }?.value
  }
}

/// What a test server answers.
package struct ServerAnswer: Hashable, Sendable {
  package var status: Int
  package var fields: [Field]
  package var body: [UInt8]
  /// Whether the connection is cut instead of answering.
  package var isLost = false
  /// Milliseconds before the answer is sent.
  package var delay = 0

  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package init(
    status: Int, body: [UInt8] = [], type: String = "application/json; charset=UTF-8"
  ) {
    self.status = status
    self.body = body
    fields = [Field(name: "Content-Type", value: type)]
  }

  package mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  package static func html(_ status: Int, _ title: String) -> ServerAnswer {
    let page =
      "<!DOCTYPE html>\n<html><head><title>\(title)</title></head><body>\(title)</body></html>"
    return ServerAnswer(status: status, body: Array(page.utf8), type: "text/html")
  }
}

/// Reads requests from one connection and writes the answers until the client goes away.
struct ServerConnection {
  let socket: Int32

  private static let largestHead = 64 << 10
  private static let largestBody = 80 << 20

  func serve(_ handler: LoopbackServer.Handler) {
    defer { close(socket) }
    var one: Int32 = 1
    // Small answers must leave at once: without this each one waits 40 ms for the other side.
    setsockopt(
      socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    var waiting: [UInt8] = []
    while let request = next(&waiting) {
      let answer = handler(request)
      if answer.delay > 0 { usleep(UInt32(answer.delay) * 1_000) }
      guard !answer.isLost, write(answer, isHead: request.method == "HEAD") else { return }
    }
  }

  private func next(_ waiting: inout [UInt8]) -> ServerRequest? {
    var end: Int?
    while end == nil {
      end = Self.endOfHead(waiting)
      if end == nil {
        guard waiting.count < Self.largestHead, receive(&waiting) else { return nil }
      }
    }
    guard let end else { return nil }
    let head = String(decoding: waiting[..<end], as: UTF8.self)
    let lines = head.split(separator: "\r\n")
    guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[line[..<colon].lowercased()] = String(value)
    }
    let length = fields["content-length"].flatMap { Int($0) } ?? 0
    guard length >= 0, length <= Self.largestBody else { return nil }
    while waiting.count < end + 4 + length {
      guard receive(&waiting) else { return nil }
    }
    let body = Array(waiting[(end + 4)..<(end + 4 + length)])
    waiting.removeFirst(end + 4 + length)
    let parts = words[1].split(separator: "?", maxSplits: 1)
    return ServerRequest(
      method: String(words[0]), path: Self.decoded(parts.first ?? "/"),
      query: parts.count > 1 ? Self.parameters(parts[1]) : [], fields: fields, body: body,
      lineSize: lines.first?.utf8.count ?? 0)
  }

  private static func endOfHead(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    return (0...(bytes.count - 4)).first {
      bytes[$0] == 13 && bytes[$0 + 1] == 10 && bytes[$0 + 2] == 13 && bytes[$0 + 3] == 10
    }
  }

  private static func parameters(_ query: Substring) -> [ServerRequest.Parameter] {
    query.split(separator: "&").map { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return ServerRequest.Parameter(
        name: decoded(halves[0]), value: halves.count > 1 ? decoded(halves[1]) : "")
    }
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(Substring(rest.prefix(2)), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func receive(_ waiting: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    let count = piece.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return false }
    waiting += piece[..<count]
    return true
  }

  private func write(_ answer: ServerAnswer, isHead: Bool) -> Bool {
    var head = "HTTP/1.1 \(answer.status) Answer\r\n"
    for field in answer.fields { head += "\(field.name): \(field.value)\r\n" }
    head += "Content-Length: \(answer.body.count)\r\n\r\n"
    let bytes = Array(head.utf8) + (isHead ? [] : answer.body)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { piece in
        #if canImport(Darwin)
          send(socket, piece.baseAddress, piece.count, 0)
        #else
          send(socket, piece.baseAddress, piece.count, Int32(MSG_NOSIGNAL))
        #endif
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}
