import CatalogTesting
import HTTPTypes
import Testing

@testable import MarketplaceConnectors

@Suite struct `The transport over libcurl` {
  static func request(_ address: String, _ method: HTTPRequest.Method = .get) -> HTTPRequest {
    let place = address.dropFirst("http://".count)
    let host = place.prefix { $0 != "/" }
    let path = place.dropFirst(host.count)
    return HTTPRequest(
      method: method, scheme: "http", authority: String(host),
      path: path.isEmpty ? "/" : String(path))
  }

  @Test func `method, fields and body arrive as they were given`() async throws {
    let seen = SeenRequests()
    let server = try LoopbackServer { request in
      seen.add(request)
      return ServerAnswer(status: 201, body: Array("xin chào".utf8), type: "text/plain")
    }
    defer { server.stop() }
    var request = Self.request("\(server.address)/a?b=c%20d", .put)
    request.headerFields[.authorization] = "Basic eA=="
    let reply = try await CurlTransport().send(
      request, body: Array("{\"ạ\":1}".utf8), limits: HTTPLimits())
    #expect(reply.head.status.code == 201)
    #expect(reply.head.headerFields[.contentType] == "text/plain")
    #expect(reply.body == Array("xin chào".utf8))
    let first = try #require(seen.all.first)
    #expect(first.method == "PUT")
    #expect(first["b"] == "c d")
    #expect(first.body == Array("{\"ạ\":1}".utf8))
    #expect(first.fields["authorization"] == "Basic eA==")
    #expect(first.fields["user-agent"] == "ocop-catalog/1")
    #expect(first.fields["expect"] == nil)
  }

  @Test func `many requests at once all get their own answers`() async throws {
    let server = try LoopbackServer { ServerAnswer(status: 200, body: Array($0.path.utf8)) }
    defer { server.stop() }
    let transport = CurlTransport()
    let right = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<300 {
        group.addTask {
          let reply = try await transport.send(
            Self.request("\(server.address)/\(number)"), body: [], limits: HTTPLimits())
          return reply.body == Array("/\(number)".utf8)
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(right == 300)
  }

  @Test func `a redirect is an answer and is not followed`() async throws {
    let seen = SeenRequests()
    let server = try LoopbackServer { request in
      seen.add(request)
      var answer = ServerAnswer(status: 302)
      answer.add("Location", "/elsewhere")
      return answer
    }
    defer { server.stop() }
    let reply = try await CurlTransport().send(
      Self.request(server.address), body: [], limits: HTTPLimits())
    #expect(reply.head.status.code == 302)
    #expect(reply.head.headerFields[.location] == "/elsewhere")
    #expect(seen.all.count == 1)
  }

  @Test func `a server that hangs up may have worked, one that is not there has not`() async throws
  {
    let server = try LoopbackServer { _ in
      var answer = ServerAnswer(status: 200)
      answer.isLost = true
      return answer
    }
    let lost = await error {
      _ = try await CurlTransport().send(
        Self.request(server.address, .post), body: [1], limits: HTTPLimits())
    }
    #expect(lost?.code == .connectionLost)
    #expect(lost?.mayHaveArrived == true)
    server.stop()
    let nobody = await error {
      _ = try await CurlTransport().send(
        Self.request("http://127.0.0.1:1", .post), body: [1], limits: HTTPLimits())
    }
    #expect(nobody?.code == .cannotConnect)
    #expect(nobody?.mayHaveArrived == false)
  }

  /// libcurl would repeat it on a new connection when the kept one breaks.
  @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .get])
  func `a request is sent once, also when a kept connection breaks`(
    method: HTTPRequest.Method
  ) async throws {
    let seen = SeenRequests()
    let server = try LoopbackServer { request in
      seen.add(request)
      var answer = ServerAnswer(status: 200)
      answer.isLost = request.path == "/lost"
      return answer
    }
    defer { server.stop() }
    let transport = CurlTransport()
    for round in 1...3 {
      _ = try await transport.send(
        Self.request("\(server.address)/kept"), body: [], limits: HTTPLimits())
      let lost = await error {
        _ = try await transport.send(
          Self.request("\(server.address)/lost", method), body: [], limits: HTTPLimits())
      }
      #expect(lost?.code == .connectionLost)
      #expect(lost?.mayHaveArrived == true)
      #expect(seen.all.count { $0.path == "/lost" } == round)
    }
  }

  @Test func `time and size have limits`() async throws {
    let server = try LoopbackServer { request in
      var answer = ServerAnswer(status: 200, body: Array(repeating: 65, count: 100_000))
      if request.path == "/slow" { answer.delay = 2_000 }
      return answer
    }
    defer { server.stop() }
    let transport = CurlTransport()
    let late = await error {
      _ = try await transport.send(
        Self.request("\(server.address)/slow"), body: [],
        limits: HTTPLimits(totalTime: .milliseconds(80)))
    }
    #expect(late?.code == .timeout)
    #expect(late?.mayHaveArrived == true)
    let large = await error {
      _ = try await transport.send(
        Self.request(server.address), body: [], limits: HTTPLimits(responseBytes: 99_999))
    }
    #expect(large?.code == .bodyTooLarge)
    let whole = try await transport.send(
      Self.request(server.address), body: [], limits: HTTPLimits(responseBytes: 100_000))
    #expect(whole.body.count == 100_000)
  }

  @Test func `cancelled requests end and leave the others alone`() async throws {
    let server = try LoopbackServer { request in
      var answer = ServerAnswer(status: 200)
      if request.path == "/slow" { answer.delay = 3_000 }
      return answer
    }
    defer { server.stop() }
    let transport = CurlTransport(options: CurlTransport.Options(connectionsPerHost: 64))
    let outcomes = await withTaskGroup(of: HTTPTransportError.Code?.self) { group in
      for number in 0..<32 {
        group.addTask {
          let task = Task {
            await error {
              _ = try await transport.send(
                Self.request("\(server.address)/\(number % 2 == 0 ? "slow" : "")"), body: [],
                limits: HTTPLimits())
            }
          }
          if number % 2 == 0 { task.cancel() }
          return await task.value?.code
        }
      }
      return await group.reduce(into: [HTTPTransportError.Code?]()) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .cancelled } == 16)
    #expect(outcomes.count { $0 == nil } == 16)
  }

  @Test(.enabled(if: PrivateServer.isAvailable, "openssl or python3 is missing"))
  func `a private certificate is trusted when it is named, and only for its own host`() async throws
  {
    let server = try PrivateServer()
    defer { server.stop() }
    func ask(_ host: String, _ file: String?) async -> Result<Int, HTTPTransportError> {
      let transport = CurlTransport(options: CurlTransport.Options(certificateFile: file))
      let request = HTTPRequest(
        method: .get, scheme: "https", authority: "\(host):\(server.port)", path: "/")
      do throws(HTTPTransportError) {
        let reply = try await transport.send(request, body: [], limits: HTTPLimits())
        return .success(reply.head.status.code)
      } catch {
        return .failure(error)
      }
    }
    #expect(await ask("localhost", server.certificate) == .success(200))
    for (host, file) in [
      ("localhost", nil), ("127.0.0.1", server.certificate), ("localhost", "/no/such/file.pem"),
    ] {
      guard case .failure(let error) = await ask(host, file) else {
        Issue.record("\(host) is trusted with \(file ?? "the system's certificates")")
        continue
      }
      #expect(error.code == .tls, "\(error)")
      #expect(!error.mayHaveArrived, "\(error)")
    }
  }

  @Test func `an address that is not http is not sent`() async {
    let request = HTTPRequest(method: .get, scheme: "file", authority: "x", path: "/etc/passwd")
    let refused = await error {
      _ = try await CurlTransport().send(request, body: [], limits: HTTPLimits())
    }
    #expect(refused?.code == .badRequest)
    #expect(refused?.mayHaveArrived == false)
  }
}

func error(_ body: () async throws -> Void) async -> HTTPTransportError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? HTTPTransportError
  }
}
