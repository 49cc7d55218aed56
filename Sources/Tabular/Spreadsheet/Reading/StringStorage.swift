#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the texts of a workbook's shared strings lie.
///
/// A list of a million products can have a gigabyte of texts. Beyond ``memoryLimit`` they go to a
/// temporary file that loses its name at once, so that nobody else can open it and it goes away with
/// the process. Where no such file can be made, the texts stay in memory, within `ReadingLimits`.
struct StringStorage: Sendable {
  /// How many bytes of text are kept in memory.
  static let memoryLimit = 64 * 1_024 * 1_024

  let bytes: [UInt8]
  let file: UnnamedFile?

  init(bytes: [UInt8] = [], file: UnnamedFile? = nil) {
    self.bytes = bytes
    self.file = file
  }

  /// Takes texts one after the other.
  struct Builder {
    /// The texts that were not moved to the file yet; the next one is appended here.
    var bytes: [UInt8] = []
    private let memoryLimit: Int
    private var file: UnnamedFile?
    private var moved = 0
    /// Where the text that is being appended starts in `bytes`.
    private var lastStart = 0
    private var canMove = true

    init(memoryLimit: Int) { self.memoryLimit = memoryLimit }

    /// All bytes taken.
    var count: Int { moved + bytes.count }
    /// The length of the text that was appended last.
    var lastCount: Int { bytes.count - lastStart }

    /// Decodes escapes in the text appended last and makes it valid UTF-8.
    mutating func normalizeLast() {
      EscapedText.decode(&bytes, from: lastStart)
      UTF8Check.repair(&bytes, from: lastStart)
    }

    /// Ends a text; moves texts to the file when there are too many.
    mutating func settle() throws(TabularError) {
      lastStart = bytes.count
      let limit = file == nil ? memoryLimit : min(memoryLimit, 1 << 20)
      if bytes.count >= limit, canMove { try move() }
    }

    private mutating func move() throws(TabularError) {
      if file == nil { file = UnnamedFile() }
      guard let file else {
        canMove = false
        return
      }
      let written = bytes.withUnsafeBytes { file.append($0, at: moved) }
      guard written else {
        throw TabularError(.unwritable, detail: "temporary file for shared strings")
      }
      moved += bytes.count
      // The large block goes back to the system, a small one takes its place.
      bytes = []
      bytes.reserveCapacity(min(memoryLimit, 1 << 20) + 4_096)
      lastStart = 0
    }

    mutating func finish() throws(TabularError) -> StringStorage {
      if file != nil, !bytes.isEmpty { try move() }
      return StringStorage(bytes: file == nil ? bytes : [], file: file)
    }
  }
}

/// A temporary file that has no name and is gone with the last one who holds it.
final class UnnamedFile: Sendable {
  private let descriptor: Int32

  /// Makes a file in the folder for temporary files; `nil` when that cannot be done.
  init?() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/tableXXXXXX".utf8CString)
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
  func append(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
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
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
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
