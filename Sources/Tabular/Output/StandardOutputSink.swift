#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes to the process's standard output. What was written stays written.
public final class StandardOutputSink: ByteSink {
  public init() {}

  public func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    try FileDescriptor.write(bytes, to: STDOUT_FILENO, path: "-")
  }

  public func finish() throws(TabularError) {}

  public func abandon() {}
}

/// The two system calls that need care.
enum FileDescriptor {
  /// Writes all bytes, also when the system takes them in pieces.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String
  ) throws(TabularError) {
    guard var position = bytes.baseAddress else { return }
    var left = bytes.count
    while left > 0 {
      #if canImport(Darwin)
        let written = Darwin.write(descriptor, position, left)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, position, left)
      #else
        let written = Glibc.write(descriptor, position, left)
      #endif
      if written < 0 {
        if errno == EINTR { continue }
        throw error("write", path: path)
      }
      position += written
      left -= written
    }
  }

  /// The error of the last system call.
  static func error(_ call: String, path: String) -> TabularError {
    let number = errno
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return TabularError(.unwritable, detail: "\(call): \(reason)", path: path)
  }
}
