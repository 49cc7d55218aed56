import Tabular

/// Builds ZIP archives with the oddities that writers in the wild leave in them.
struct TestArchive {
  struct Entry {
    var name: String
    var content: [UInt8]
    var isStored = false
    /// Sizes and checksum follow the data instead of standing in front.
    var hasDescriptor = false
    /// The descriptor starts with its optional signature.
    var signsDescriptor = true
    /// Sizes stand in the 64-bit extra field.
    var isWide = false
    var isEncrypted = false
    /// What the headers say instead of the truth.
    var statedSize: Int?
    var statedMethod: Int?
    var statedChecksum: UInt32?

    init(_ name: String, _ content: String) {
      self.name = name
      self.content = Array(content.utf8)
    }
  }

  var entries: [Entry] = []
  /// Bytes in front of the archive, which its offsets do not count.
  var preamble: [UInt8] = []
  /// The end record's fields are full, so that the 64-bit ones count.
  var isWide = false

  /// The archive's bytes.
  func bytes() throws -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.isStored ? entry.content : try Self.deflate(entry.content)
      let checksum = entry.statedChecksum ?? Self.checksum(entry.content)
      let size = entry.statedSize ?? entry.content.count
      let method = entry.statedMethod ?? (entry.isStored ? 0 : 8)
      let flags = (entry.isEncrypted ? 1 : 0) | (entry.hasDescriptor ? 8 : 0) | 0x800
      let name = Array(entry.name.utf8)
      let offset = out.count
      let wide =
        entry.isWide
        ? Self.le(1, 2) + Self.le(16, 2) + Self.le(size, 8)
          + Self.le(packed.count, 8) : []
      let late = entry.hasDescriptor
      let shown = (
        checksum: late ? 0 : Int(checksum), packed: late ? 0 : packed.count, size: late ? 0 : size
      )
      out += Self.le(0x0403_4b50, 4) + Self.le(45, 2) + Self.le(flags, 2) + Self.le(method, 2)
      out += Self.le(0, 4) + Self.le(shown.checksum, 4)
      out += Self.le(entry.isWide ? 0xffff_ffff : shown.packed, 4)
      out += Self.le(entry.isWide ? 0xffff_ffff : shown.size, 4)
      out += Self.le(name.count, 2) + Self.le(wide.count, 2) + name + wide + packed
      if late {
        out += entry.signsDescriptor ? Self.le(0x0807_4b50, 4) : []
        out += Self.le(Int(checksum), 4) + Self.le(packed.count, entry.isWide ? 8 : 4)
        out += Self.le(size, entry.isWide ? 8 : 4)
      }
      directory += Self.le(0x0201_4b50, 4) + Self.le(45, 2) + Self.le(45, 2) + Self.le(flags, 2)
      directory += Self.le(method, 2) + Self.le(0, 4) + Self.le(Int(checksum), 4)
      directory += Self.le(entry.isWide ? 0xffff_ffff : packed.count, 4)
      directory += Self.le(entry.isWide ? 0xffff_ffff : size, 4)
      directory += Self.le(name.count, 2) + Self.le(wide.count, 2) + Self.le(0, 2 + 2 + 2 + 4)
      directory += Self.le(offset, 4) + name + wide
    }
    let start = out.count
    out += directory
    if isWide {
      let record = out.count
      out += Self.le(0x0606_4b50, 4) + Self.le(44, 8) + Self.le(45, 2) + Self.le(45, 2)
      out += Self.le(0, 8) + Self.le(entries.count, 8) + Self.le(entries.count, 8)
      out += Self.le(directory.count, 8) + Self.le(start, 8)
      out += Self.le(0x0706_4b50, 4) + Self.le(0, 4) + Self.le(record, 8) + Self.le(1, 4)
    }
    out += Self.le(0x0605_4b50, 4) + Self.le(0, 4)
    out += Self.le(isWide ? 0xffff : entries.count, 2) + Self.le(isWide ? 0xffff : entries.count, 2)
    out += Self.le(isWide ? 0xffff_ffff : directory.count, 4)
    out += Self.le(isWide ? 0xffff_ffff : start, 4) + Self.le(0, 2)
    return preamble + out
  }

  static func le(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }

  /// The deflated bytes, as the library's own archive writer makes them.
  private static func deflate(_ content: [UInt8]) throws -> [UInt8] {
    let sink = MemorySink()
    let zip = try ZipWriter(sink: sink, level: 6)
    try zip.begin("a")
    content.withUnsafeBytes { raw in try? zip.write(raw) }
    try zip.end()
    try zip.finish()
    let archive = try ZipArchive(source: MemorySource(sink.bytes))
    guard let entry = archive.entries.first else { return [] }
    return Array(sink.bytes[try archive.compressedRange(of: entry)])
  }

  /// CRC-32 of ISO 3309, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xffff_ffff
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
    return ~value
  }
}
