/// Finds and takes apart the central directory of a ZIP archive.
enum ZipDirectory {
  struct Place {
    var offset: Int
    var size: Int
    var count: Int
    /// How far all offsets are moved by bytes in front of the archive.
    var shift: Int
    var comment: [UInt8]
  }

  static func locate(in source: any ByteSource) throws(TabularError) -> Place {
    let tailSize = min(source.count, 65_557)
    let tailStart = source.count - tailSize
    let tail = try source.bytes(at: tailStart, count: tailSize)
    var index = tail.count - 22
    while index >= 0 {
      if tail.uint32(at: index) == 0x0605_4b50,
        let place = try place(ofEnd: index, tail: tail, tailStart: tailStart, source: source)
      {
        return place
      }
      index -= 1
    }
    throw TabularError(.truncated, detail: "ZIP end of central directory not found")
  }

  private static func place(
    ofEnd index: Int, tail: [UInt8], tailStart: Int, source: any ByteSource
  ) throws(TabularError) -> Place? {
    guard var count = tail.uint16(at: index + 10), var size = tail.uint32(at: index + 12),
      var offset = tail.uint32(at: index + 16), let commentSize = tail.uint16(at: index + 20),
      index + 22 + commentSize <= tail.count
    else { return nil }
    var directoryEnd = tailStart + index
    if count == 0xffff || size == 0xffff_ffff || offset == 0xffff_ffff,
      let wide = try zip64(before: directoryEnd, source: source)
    {
      (count, size, offset, directoryEnd) = (wide.count, wide.size, wide.offset, wide.end)
    }
    guard size <= directoryEnd else { return nil }
    var shift = 0
    let signature = offset <= source.count - 4 ? try source.bytes(at: offset, count: 4) : []
    if count > 0, signature.uint32(at: 0) != 0x0201_4b50 {
      // Something was put in front of the archive, so all offsets are too small.
      shift = directoryEnd - size - offset
    }
    let start = offset + shift
    guard start >= 0, start <= source.count - size else { return nil }
    let comment = Array(tail[(index + 22)..<(index + 22 + commentSize)])
    return Place(offset: start, size: size, count: count, shift: shift, comment: comment)
  }

  private static func zip64(
    before end: Int, source: any ByteSource
  ) throws(TabularError) -> (count: Int, size: Int, offset: Int, end: Int)? {
    guard end >= 20 else { return nil }
    let locator = try source.bytes(at: end - 20, count: 20)
    guard locator.uint32(at: 0) == 0x0706_4b50, let place = locator.uint64(at: 8),
      let start = Int(exactly: place), start <= source.count - 56
    else { return nil }
    let record = try source.bytes(at: start, count: 56)
    guard record.uint32(at: 0) == 0x0606_4b50,
      let count = record.uint64(at: 32).flatMap({ Int(exactly: $0) }),
      let size = record.uint64(at: 40).flatMap({ Int(exactly: $0) }),
      let offset = record.uint64(at: 48).flatMap({ Int(exactly: $0) })
    else { return nil }
    return (count, size, offset, start)
  }

  /// The entry at a place of the central directory and where the next one starts.
  static func entry(
    in bytes: [UInt8], at start: Int, shift: Int
  ) -> (entry: ZipEntry, end: Int)? {
    guard let madeBy = bytes.uint16(at: start + 4), let needed = bytes.uint16(at: start + 6),
      let flags = bytes.uint16(at: start + 8), let method = bytes.uint16(at: start + 10),
      let date = bytes.uint32(at: start + 12), let crc = bytes.uint32(at: start + 16),
      var compressed = bytes.uint32(at: start + 20), var size = bytes.uint32(at: start + 24),
      let nameSize = bytes.uint16(at: start + 28), let extraSize = bytes.uint16(at: start + 30),
      let commentSize = bytes.uint16(at: start + 32), let inner = bytes.uint16(at: start + 36),
      let outer = bytes.uint32(at: start + 38), var offset = bytes.uint32(at: start + 42)
    else { return nil }
    let nameStart = start + 46
    let extraStart = nameStart + nameSize
    let commentStart = extraStart + extraSize
    let end = commentStart + commentSize
    guard end <= bytes.count else { return nil }
    let rawName = Array(bytes[nameStart..<extraStart])
    let extra = Array(bytes[extraStart..<commentStart])
    if var wide = zip64Field(in: extra) {
      // The fields stand in this order, each only when its short form is full.
      if size == 0xffff_ffff { size = wide.next() ?? size }
      if compressed == 0xffff_ffff { compressed = wide.next() ?? compressed }
      if offset == 0xffff_ffff { offset = wide.next() ?? offset }
    }
    let (place, overflow) = offset.addingReportingOverflow(shift)
    guard !overflow, place >= 0 else { return nil }
    let entry = ZipEntry(
      name: String(decoding: rawName, as: UTF8.self), rawName: rawName, method: method,
      flags: flags, dosDateTime: UInt32(date), crc32: UInt32(crc), compressedSize: compressed,
      uncompressedSize: size, localHeaderOffset: place, externalAttributes: UInt32(outer),
      internalAttributes: UInt16(inner), versionMadeBy: UInt16(madeBy),
      versionNeeded: UInt16(needed), extra: extra,
      comment: Array(bytes[commentStart..<end]))
    return (entry, end)
  }

  private static func zip64Field(in extra: [UInt8]) -> IndexingIterator<[Int]>? {
    var position = 0
    while let id = extra.uint16(at: position), let size = extra.uint16(at: position + 2) {
      if id == 1 {
        let values = stride(from: position + 4, to: position + 4 + size - 7, by: 8).compactMap {
          extra.uint64(at: $0).flatMap { Int(exactly: $0) }
        }
        return values.makeIterator()
      }
      position += 4 + size
    }
    return nil
  }
}
