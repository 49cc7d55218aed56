internal import ScratchSpace

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
