/// The fixed records of a ZIP archive (APPNOTE 6.3.10), as bytes.
///
/// The time of every entry is 1980-01-01 00:00, the earliest the format can say, so the same
/// content always makes the same archive.
enum ZipHeaders {
  /// What the central directory says about an entry.
  struct Entry {
    var name: [UInt8]
    var isDeflated = true
    /// Whether the sizes follow the data, because they were not known before it.
    var hasDescriptor = false
    var checksum: UInt32 = 0
    var compressedSize = 0
    var size = 0
    var offset = 0
  }

  static let limit32 = 0xFFFF_FFFF

  static func local(_ entry: Entry) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    bytes.reserveCapacity(30 + entry.name.count)
    appendShared(entry, version: 20, to: &bytes)
    if entry.hasDescriptor {
      bytes.append(contentsOf: [UInt8](repeating: 0, count: 12))
    } else {
      bytes.append32(Int(entry.checksum))
      bytes.append32(entry.compressedSize)
      bytes.append32(entry.size)
    }
    bytes.append16(entry.name.count)
    bytes.append16(0)
    bytes.append(contentsOf: entry.name)
    return bytes
  }

  /// The sizes behind the data. They take eight bytes each only when four do not hold them.
  static func descriptor(_ entry: Entry) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x07, 0x08]
    bytes.append32(Int(entry.checksum))
    if entry.compressedSize >= limit32 || entry.size >= limit32 {
      bytes.append64(entry.compressedSize)
      bytes.append64(entry.size)
    } else {
      bytes.append32(entry.compressedSize)
      bytes.append32(entry.size)
    }
    return bytes
  }

  static func central(_ entry: Entry) -> [UInt8] {
    var wide: [UInt8] = []
    for value in [entry.size, entry.compressedSize, entry.offset] where value >= limit32 {
      wide.append64(value)
    }
    var bytes: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    let version = wide.isEmpty ? 20 : 45
    bytes.append16(version)
    appendShared(entry, version: version, to: &bytes)
    bytes.append32(Int(entry.checksum))
    bytes.append32(min(entry.compressedSize, limit32))
    bytes.append32(min(entry.size, limit32))
    bytes.append16(entry.name.count)
    bytes.append16(wide.isEmpty ? 0 : wide.count + 4)
    bytes.append16(0)  // comment
    bytes.append16(0)  // disk
    bytes.append16(0)  // internal attributes
    bytes.append32(0)  // external attributes
    bytes.append32(min(entry.offset, limit32))
    bytes.append(contentsOf: entry.name)
    if !wide.isEmpty {
      bytes.append16(0x0001)
      bytes.append16(wide.count)
      bytes.append(contentsOf: wide)
    }
    return bytes
  }

  /// The end of the archive, with the wide records before it where the narrow ones are too small.
  static func end(
    entries: Int, directorySize: Int, directoryOffset: Int, comment: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    if entries >= 0xFFFF || directorySize >= limit32 || directoryOffset >= limit32 {
      bytes.append(contentsOf: [0x50, 0x4B, 0x06, 0x06])
      bytes.append64(44)
      bytes.append16(45)
      bytes.append16(45)
      bytes.append32(0)
      bytes.append32(0)
      bytes.append64(entries)
      bytes.append64(entries)
      bytes.append64(directorySize)
      bytes.append64(directoryOffset)
      bytes.append(contentsOf: [0x50, 0x4B, 0x06, 0x07])
      bytes.append32(0)
      bytes.append64(directoryOffset + directorySize)
      bytes.append32(1)
    }
    bytes.append(contentsOf: [0x50, 0x4B, 0x05, 0x06])
    bytes.append32(0)
    bytes.append16(min(entries, 0xFFFF))
    bytes.append16(min(entries, 0xFFFF))
    bytes.append32(min(directorySize, limit32))
    bytes.append32(min(directoryOffset, limit32))
    bytes.append16(min(comment.count, 0xFFFF))
    bytes.append(contentsOf: comment.prefix(0xFFFF))
    return bytes
  }

  private static func appendShared(_ entry: Entry, version: Int, to bytes: inout [UInt8]) {
    bytes.append16(version)
    let isWide = entry.name.contains { $0 >= 0x80 }
    bytes.append16((entry.hasDescriptor ? 0x0008 : 0) | (isWide ? 0x0800 : 0))
    bytes.append16(entry.isDeflated ? 8 : 0)
    bytes.append16(0)
    bytes.append16(0x0021)
  }
}

extension [UInt8] {
  mutating func append16(_ value: Int) { appendLittleEndian(value, count: 2) }
  mutating func append32(_ value: Int) { appendLittleEndian(value, count: 4) }
  mutating func append64(_ value: Int) { appendLittleEndian(value, count: 8) }

  private mutating func appendLittleEndian(_ value: Int, count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
  }
}
