internal import FoundationEssentials

/// Tells whether a picture's file goes to its end; a copy that broke off shows grey from there on.
enum ImageEnd {
  /// Returns whether the end is there. Bytes behind it, as telephones add them, do not matter.
  ///
  /// HEIC has no mark at its end, so it is taken to be whole.
  static func isReached(in data: Data, _ format: ImageHeader.Format) -> Bool {
    switch format {
    // EOI: inside a scan, FF is followed by other bytes (ITU-T T.81, B.1.1.2).
    case .jpeg: holds([0xFF, 0xD9], in: data)
    case .png: holds(Array("IEND".utf8), in: data)
    case .gif: holds([0x3B], in: data)
    case .webp:
      ByteView(Array(data.prefix(8))).little32(4).map { $0 + 8 <= data.count } ?? false
    case .heic: true
    }
  }

  /// Looks from the end, where it nearly always is, and not among the headers, which may hold a small
  /// picture with an end of its own.
  private static func holds(_ mark: [UInt8], in data: Data) -> Bool {
    data.withUnsafeBytes { bytes in
      var index = bytes.count - mark.count
      let start = scanStart(of: bytes)
      while index >= start {
        if bytes[index..<index + mark.count].elementsEqual(mark) { return true }
        index -= 1
      }
      return false
    }
  }

  /// Where a JPEG's first scan begins; the beginning of any other file.
  private static func scanStart(of bytes: UnsafeRawBufferPointer) -> Int {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return 0 }
    var index = 2
    while index + 4 <= bytes.count, bytes[index] == 0xFF {
      let kind = bytes[index + 1]
      if kind == 0xDA { break }
      index += kind == 0xFF ? 1 : 2 + Int(bytes[index + 2]) << 8 + Int(bytes[index + 3])
    }
    return index
  }
}
