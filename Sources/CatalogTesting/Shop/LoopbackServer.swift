#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A small HTTP/1.1 server on this machine, for tests that need a real connection.
///
/// One thread for each connection, which is plain and enough for tests. It answers a request on
/// `127.0.0.1` at a free port, keeps connections open, and does nothing else that HTTP allows.
package final class LoopbackServer: Sendable {
  /// Makes the answer to a request; runs on the thread of the connection.
  package typealias Handler = @Sendable (ServerRequest) -> ServerAnswer

  private let listener: Int32
  package let port: UInt16

  /// - Throws: ``ServerError`` when no port can be had.
  package init(handler: @escaping Handler) throws(ServerError) {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let (socket, port) = try Self.listening(kind)
    listener = socket
    self.port = port
    ServerThread.start {
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else {
          if errno == EINTR { continue }
          return
        }
        ServerThread.start { ServerConnection(socket: client).serve(handler) }
      }
    }
  }

  private static func listening(_ kind: Int32) throws(ServerError) -> (Int32, UInt16) {
    let listener = socket(AF_INET, kind, 0)
    guard listener >= 0 else { throw ServerError(place: "socket") }
    var address = loopback(port: 0)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0, listen(listener, 64) == 0 else {
      close(listener)
      throw ServerError(place: "bind")
    }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(listener, $0, &length)
      }
    }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// Stops taking connections. Open ones end when their client goes away.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  package var address: String { "http://127.0.0.1:\(port)" }

  private static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    return address
  }
}

/// A test server could not start.
package struct ServerError: Error {
  package var place: String
}

/// Runs a closure on a thread of its own.
enum ServerThread {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  static func start(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Work(body)).toOpaque()
    if !create(context) { Unmanaged<Work>.fromOpaque(context).release() }
  }

  private static func run(_ context: UnsafeMutableRawPointer) {
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
  }

  #if canImport(Darwin)
    private static func create(_ context: UnsafeMutableRawPointer) -> Bool {
      var thread: pthread_t?
      let code = pthread_create(
        &thread, nil,
        { context in
          ServerThread.run(context)
          return nil
        }, context)
      guard code == 0, let thread else { return false }
      pthread_detach(thread)
      return true
    }
  #else
    private static func create(_ context: UnsafeMutableRawPointer) -> Bool {
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { context in
          if let context { ServerThread.run(context) }
          return nil
        }, context)
      guard code == 0 else { return false }
      pthread_detach(thread)
      return true
    }
  #endif
}
