#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a file that appears whole or not at all.
///
/// The bytes go to a temporary file beside the target. ``finish()`` forces them to the disk and
/// gives the file its name in one step, so a reader sees the previous file or the new one, never a
/// part. An existing file's permissions are kept, and a symbolic link stays one. Devices and pipes
/// cannot be replaced and are written directly.
public final class FileSink: ByteSink {
  /// The path of the output, as given.
  public let path: String
  private let target: String
  /// The temporary file, `nil` when the target is written directly.
  private var temporary: String?
  private var descriptor: Int32

  /// Opens an output file.
  ///
  /// - Throws: ``TabularError`` with the code `is-directory` or `unwritable`.
  public init(path: String) throws(TabularError) {
    self.path = path
    var information = stat()
    let exists = stat(path, &information) == 0
    let kind = information.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw TabularError(.isDirectory, path: path) }
    if exists, kind != S_IFREG {
      target = path
      temporary = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw FileDescriptor.error("open", path: path) }
      return
    }
    let target = exists ? Self.resolved(path) : path
    let (name, opened) = Self.createTemporary(for: target)
    guard let name else { throw FileDescriptor.error("open", path: path) }
    if exists { _ = fchmod(opened, information.st_mode & 0o777) }
    self.target = target
    temporary = name
    descriptor = opened
  }

  deinit { abandon() }

  public func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    guard descriptor >= 0 else {
      throw TabularError(.unwritable, detail: "the output is closed", path: path)
    }
    try FileDescriptor.write(bytes, to: descriptor, path: path)
  }

  public func finish() throws(TabularError) {
    guard descriptor >= 0 else { return }
    if let temporary {
      // A file system without fsync (some network drives) still keeps the rename's promise.
      if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw failure("fsync") }
      let closed = close(descriptor)
      descriptor = -1
      if closed != 0 { throw failure("close") }
      if rename(temporary, target) != 0 { throw failure("rename") }
      self.temporary = nil
    } else {
      let closed = close(descriptor)
      descriptor = -1
      if closed != 0 { throw failure("close") }
    }
  }

  public func abandon() {
    if descriptor >= 0 { _ = close(descriptor) }
    descriptor = -1
    if let temporary { _ = unlink(temporary) }
    temporary = nil
  }

  private func failure(_ call: String) -> TabularError {
    let error = FileDescriptor.error(call, path: path)
    abandon()
    return error
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Creates a file beside the target under the first free name; no other process can get the same.
  private static func createTemporary(for target: String) -> (name: String?, descriptor: Int32) {
    let bytes = Array(target.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let folder = String(decoding: bytes[..<start], as: UTF8.self)
    // A name near the file system's limit leaves no room for more letters.
    let base =
      bytes.count - start > 200 ? "output" : String(decoding: bytes[start...], as: UTF8.self)
    for number in 0..<1_000 {
      let name = "\(folder).\(base).part\(number)"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (name, descriptor) }
      if errno != EEXIST { break }
    }
    return (nil, -1)
  }
}
