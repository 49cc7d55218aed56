/// The table of contents of a ZIP archive and the way to its files.
///
/// Only the central directory is read on opening. Content is inflated when asked for, a chunk at a
/// time. Zip64, data descriptors and bytes in front of the archive are understood.
package struct ZipArchive: Sendable {
  package let source: any ByteSource
  package let limits: ReadingLimits
  /// The entries in the order of the central directory.
  package private(set) var entries: [ZipEntry] = []
  /// The archive's comment, as stored.
  package private(set) var comment: [UInt8] = []
  /// Where the central directory starts in the file.
  package private(set) var directoryOffset = 0
  private let readsAhead: Bool
  /// From how many compressed bytes on a part is inflated on a thread of its own.
  private static let readAheadSize = 1 << 18
  private var places: [String: Int] = [:]
  private var foldedPlaces: [String: Int] = [:]

  /// Reads the central directory.
  ///
  /// - Throws: ``TabularError`` with `truncated`, `malformed` or `limitExceeded`.
  ///
  /// - Parameter readsAhead: Whether large parts are inflated on a thread of their own.
  package init(
    source: any ByteSource, limits: ReadingLimits = .standard, readsAhead: Bool = true
  ) throws(TabularError) {
    self.source = source
    self.readsAhead = readsAhead
    self.limits = limits
    let directory = try ZipDirectory.locate(in: source)
    comment = directory.comment
    directoryOffset = directory.offset
    guard directory.count <= limits.entries else {
      throw TabularError(.limitExceeded, detail: "entries \(limits.entries)")
    }
    let bytes = try source.bytes(at: directory.offset, count: directory.size)
    try parse(bytes, shift: directory.shift)
    for (index, entry) in entries.enumerated() where !entry.isDirectory {
      // Of two entries with one name the later one counts, as other readers do it.
      places[entry.partName] = index
      foldedPlaces[entry.partName.lowercased()] = index
    }
  }

  /// The entry of a part, by its name in any spelling; letters' case is a last resort.
  package func entry(named name: String) -> ZipEntry? {
    let part = ZipEntry.partName(name)
    return (places[part] ?? foldedPlaces[part.lowercased()]).map { entries[$0] }
  }

  /// Where the compressed bytes of an entry lie in the file.
  package func compressedRange(of entry: ZipEntry) throws(TabularError) -> Range<Int> {
    let header = try source.bytes(at: entry.localHeaderOffset, count: 30)
    guard header.uint32(at: 0) == 0x0403_4b50, let name = header.uint16(at: 26),
      let extra = header.uint16(at: 28)
    else { throw TabularError(.malformed, detail: "ZIP local header of \(entry.name)") }
    let start = entry.localHeaderOffset + 30 + name + extra
    let (end, overflow) = start.addingReportingOverflow(entry.compressedSize)
    guard !overflow, end <= source.count else {
      throw TabularError(.truncated, detail: "ZIP entry \(entry.name)")
    }
    return start..<end
  }

  /// A stream of the expanded bytes of an entry.
  ///
  /// - Parameter verified: Whether the checksum is compared at the end; the size always is.
  package func stream(
    _ entry: ZipEntry, verified: Bool = true
  ) throws(TabularError) -> any ByteStream {
    guard !entry.isEncrypted else { throw TabularError(.encrypted, detail: entry.name) }
    let range = try compressedRange(of: entry)
    switch entry.method {
    case 0: return StoredStream(source, range: range, entry: entry, limits: limits)
    case 8:
      // A large part is worth a thread of its own, which inflates while this one reads.
      if readsAhead, range.count >= Self.readAheadSize {
        return ReadAheadStream(
          try InflateStream(
            source, range: range, entry: entry, limits: limits, verified: verified))
      }
      return try InflateStream(
        source, range: range, entry: entry, limits: limits, verified: verified)
    default:
      throw TabularError(.unsupported, detail: "ZIP method \(entry.method) of \(entry.name)")
    }
  }

  /// All expanded bytes of an entry, checked against its checksum.
  package func contents(of entry: ZipEntry) throws(TabularError) -> [UInt8] {
    try stream(entry).readAll(limit: limits.partBytes, what: entry.name)
  }

  private mutating func parse(_ bytes: [UInt8], shift: Int) throws(TabularError) {
    var position = 0
    while position < bytes.count {
      guard bytes.uint32(at: position) == 0x0201_4b50 else { break }
      guard let parsed = ZipDirectory.entry(in: bytes, at: position, shift: shift) else {
        throw TabularError(.malformed, detail: "ZIP central directory")
      }
      guard entries.count < limits.entries else {
        throw TabularError(.limitExceeded, detail: "entries \(limits.entries)")
      }
      entries.append(parsed.entry)
      position = parsed.end
    }
  }
}
