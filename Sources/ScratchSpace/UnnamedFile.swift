#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A temporary file that has no name and is gone with the last one who holds it.
package final class UnnamedFile: Sendable {
  private let descriptor: Int32
  private let capacity: Int

  /// Makes a file in the folder for temporary files; `nil` when that cannot be done.
  ///
  /// - Parameter capacity: the bytes after which it is full, as a disk may be.
  package init?(capacity: Int = .max) {
    self.capacity = capacity
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/ocopXXXXXX".utf8CString)
    descriptor = template.withUnsafeMutableBufferPointer { name -> Int32 in
      guard let start = name.baseAddress else { return -1 }
      // Readable for the owner alone, and without a name from the next line on.
      let opened = mkstemp(start)
      if opened >= 0 { unlink(start) }
      return opened
    }
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// Writes bytes at a place; returns whether all of them were written.
  package func append(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard bytes.count <= capacity, offset <= capacity - bytes.count else { return false }
    var rest = bytes[...]
    var position = offset
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let written = pwrite(descriptor, start, rest.count, off_t(position))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
      position += written
    }
    return true
  }

  /// Reads as many bytes as there are from a place on; `nil` when the file cannot be read.
  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var filled = 0
    while filled < buffer.count, let start = buffer.baseAddress {
      let got = pread(descriptor, start + filled, buffer.count - filled, off_t(offset + filled))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      filled += got
    }
    return filled
  }
}
