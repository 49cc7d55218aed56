#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file on disk, read with `pread` so that several streams can share it.
package final class FileSource: ByteSource {
  private let descriptor: Int32
  package let count: Int

  private init(descriptor: Int32, count: Int) {
    self.descriptor = descriptor
    self.count = count
  }

  deinit { close(descriptor) }

  /// Opens a file; what is no regular file, such as a pipe, is read into memory.
  ///
  /// - Throws: ``TabularError`` with `notFound`, `unreadable`, `isDirectory` or `limitExceeded`.
  package static func open(
    path: String, limits: ReadingLimits
  ) throws(TabularError) -> any ByteSource {
    #if canImport(Darwin)
      let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Musl)
      let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
    #else
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #endif
    guard descriptor >= 0 else {
      let missing = errno == ENOENT || errno == ENOTDIR
      throw TabularError(missing ? .notFound : .unreadable, path: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw TabularError(.unreadable, path: path)
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      close(descriptor)
      throw TabularError(.isDirectory, path: path)
    }
    if kind == S_IFREG {
      return FileSource(descriptor: descriptor, count: Int(status.st_size))
    }
    defer { close(descriptor) }
    return MemorySource(try readAll(descriptor, path: path, limit: limits.fileBytes))
  }

  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TabularError) -> Int {
    guard offset >= 0, let start = buffer.baseAddress else { return 0 }
    while true {
      let got = pread(descriptor, start, buffer.count, off_t(offset))
      if got >= 0 { return got }
      if errno != EINTR { throw TabularError(.unreadable, detail: "read at \(offset)") }
    }
  }

  private static func readAll(
    _ descriptor: Int32, path: String, limit: Int
  ) throws(TabularError) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, &chunk, chunk.count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, &chunk, chunk.count)
      #else
        let got = Glibc.read(descriptor, &chunk, chunk.count)
      #endif
      if got == 0 { return all }
      if got < 0 {
        if errno == EINTR { continue }
        throw TabularError(.unreadable, path: path)
      }
      all.append(contentsOf: chunk[..<got])
      guard all.count <= limit else {
        throw TabularError(.limitExceeded, detail: "fileBytes \(limit)", path: path)
      }
    }
  }
}
