import CatalogTesting
import Foundation
import HTTPTypes

@testable import MarketplaceConnectors

/// A real Kinto, started for one test and ended after it.
struct KintoServer {
  let process: Process
  let authority: String
  let authorization = "Basic \(Base64.encode(Array("ocop:mat-khau-thu".utf8)))"
  let records = "/v1/buckets/ocop/collections/shop/records"

  /// The program, when the tests' Python has it.
  static var program: String? {
    guard let python = ProcessInfo.processInfo.environment["OCOP_TEST_PYTHON"] else { return nil }
    let kinto = URL(filePath: python).deletingLastPathComponent().appending(path: "kinto").path()
    return FileManager.default.isExecutableFile(atPath: kinto) ? kinto : nil
  }

  init(program: String) async throws {
    // A port that was free a moment ago.
    let finder = try LoopbackServer { _ in ServerAnswer(status: 404) }
    let port = finder.port
    finder.stop()
    authority = "127.0.0.1:\(port)"
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ocop-kinto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = folder.appending(path: "kinto.ini")
    try Data(Self.settings(port: port).utf8).write(to: settings)
    process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["start", "--ini", settings.path(), "--port", String(port)]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    do { try await prepare() } catch {
      stop()
      throw error
    }
  }

  /// A process started from a task inherits blocked signals, so only this one is sure to arrive.
  func stop() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private func prepare() async throws {
    let transport = CurlTransport()
    for attempt in 0..<600 {
      if let reply = try? await put(transport, "/v1/", method: .get), reply == 200 { break }
      guard attempt < 599, process.isRunning else { throw NoFixture() }
      try await Task.sleep(for: .milliseconds(50))
    }
    for path in ["/v1/accounts/ocop", "/v1/buckets/ocop", "/v1/buckets/ocop/collections/shop"] {
      let status = try await put(transport, path)
      guard (200..<300).contains(status) else { throw NoFixture() }
    }
  }

  private func put(
    _ transport: CurlTransport, _ path: String, method: HTTPRequest.Method = .put
  ) async throws -> Int {
    var request = HTTPRequest(method: method, scheme: "http", authority: authority, path: path)
    request.headerFields[.contentType] = "application/json"
    if !path.contains("accounts"), path != "/v1/" {
      request.headerFields[.authorization] = authorization
    }
    let body = path.contains("accounts") ? "{\"data\":{\"password\":\"mat-khau-thu\"}}" : ""
    return try await transport.send(request, body: Array(body.utf8), limits: HTTPLimits())
      .head.status.code
  }

  private static func settings(port: UInt16) -> String {
    """
    [server:main]
    use = egg:waitress#main
    host = 127.0.0.1
    port = \(port)
    [app:main]
    use = egg:kinto
    kinto.storage_backend = kinto.core.storage.memory
    kinto.permission_backend = kinto.core.permission.memory
    kinto.cache_backend = kinto.core.cache.memory
    kinto.includes = kinto.plugins.accounts
    multiauth.policies = account
    multiauth.policy.account.use = kinto.plugins.accounts.authentication.AccountsAuthenticationPolicy
    kinto.account_create_principals = system.Everyone
    kinto.bucket_create_principals = system.Authenticated
    """
  }
}
