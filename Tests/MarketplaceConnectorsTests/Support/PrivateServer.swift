import Foundation

/// A server with a certificate that only its own authority vouches for, as private shops have.
struct PrivateServer {
  let process: Process
  let port: Int
  /// The certificate to trust.
  let certificate: String

  static let tools = ["/usr/bin/openssl", "/usr/bin/python3"]
  static var isAvailable: Bool {
    tools.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ocop-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    certificate = folder.appending(path: "ca.pem").path()
    let key = folder.appending(path: "key.pem").path()
    let maker = Process()
    maker.executableURL = URL(filePath: Self.tools[0])
    maker.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
      key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost", "-addext",
      "subjectAltName=DNS:localhost",
    ]
    maker.standardOutput = FileHandle.nullDevice
    maker.standardError = FileHandle.nullDevice
    try maker.run()
    maker.waitUntilExit()
    guard maker.terminationStatus == 0 else { throw NoFixture() }
    process = Process()
    process.executableURL = URL(filePath: Self.tools[1])
    process.arguments = ["-u", "-c", Self.program, certificate, key]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)) else { throw NoFixture() }
    self.port = port
  }

  /// A process started from a task inherits blocked signals, so only this one is sure to arrive.
  func stop() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static let program = """
    import http.server, ssl, sys
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")
    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_port)
    server.serve_forever()
    """
}
