extension VietnameseText {
  /// Returns the form of a text in which people search: small ASCII letters and digits, words parted
  /// by one space.
  ///
  /// Marks, tones and case are folded (đ becomes d), wherever the tone stands (hòa and hoà are one);
  /// symbols part words; look-alike letters count as what they were meant to be. Letters of other
  /// scripts are dropped.
  public static func searchKey(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    withUTF8(of: text) { appendSearchKey(of: $0, to: &key) }
    return String(decoding: key, as: UTF8.self)
  }

  /// Returns the form of a text for web addresses: the words of the search key joined by hyphens.
  public static func slug(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    withUTF8(of: text) { SearchKeyWriter.append($0, separator: UInt8(ascii: "-"), to: &key) }
    return String(decoding: key, as: UTF8.self)
  }

  /// Appends the search key of UTF-8 bytes; broken UTF-8 parts words.
  public static func appendSearchKey(
    of bytes: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]
  ) {
    SearchKeyWriter.append(bytes, separator: UInt8(ascii: " "), to: &key)
  }
}

/// Writes search keys and slugs.
enum SearchKeyWriter {
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, to out: inout [UInt8]
  ) {
    // Letters of other scripts inside Latin words have to be understood first.
    if mayHaveLookAlikes(bytes) {
      let clean = Normalizer.normalized(Scalars.array(String(decoding: bytes, as: UTF8.self)))
      Array(Scalars.string(clean).utf8).withUnsafeBufferPointer {
        fold($0, separator: separator, to: &out)
      }
    } else {
      fold(bytes, separator: separator, to: &out)
    }
  }

  /// Whether some bytes may begin one of the letters in ``LookAlikes`` that have no fold.
  private static func mayHaveLookAlikes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x00...0xC8: continue
      case 0xC9, 0xCE...0xD4: return true
      case 0xE1 where index + 1 < bytes.count && bytes[index + 1] == 0xBD: return true
      case 0xE2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return true
      default: continue
      }
    }
    return false
  }

  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, to out: inout [UInt8]
  ) {
    let table = FoldingTable.shared
    let start = out.count
    var breakIsDue = false
    @inline(__always)
    func put(_ byte: UInt8, _ out: inout [UInt8]) {
      if breakIsDue {
        breakIsDue = false
        if out.count > start { out.append(separator) }
      }
      out.append(byte)
    }
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        index &+= 1
        if (byte | 0x20) &- 0x61 < 26 {
          put(byte | 0x20, &out)
        } else if byte &- 0x30 < 10 {
          put(byte, &out)
        } else if byte >= 0x20 && byte != 0x7F || Normalizer.isSpace(UInt32(byte)) {
          breakIsDue = true
        }
        continue
      }
      let (scalar, length) = UTF8Reader.scalar(bytes, at: index)
      index &+= length
      var packed: UInt32 = 0
      if scalar < 0x250 {
        packed = table.low[Int(scalar)]
      } else if scalar >= 0x1E00 && scalar < 0x1F00 {
        packed = table.high[Int(scalar &- 0x1E00)]
      } else if scalar >= 0x300 && scalar < 0x370 {
        continue
      } else if let spelled = table.rest[scalar] {
        for byte in spelled {
          if byte == UInt8(ascii: " ") { breakIsDue = true } else { put(byte, &out) }
        }
        continue
      }
      if packed == 0 {
        if !Normalizer.isInvisible(scalar, after: nil) || scalar == 0x85 { breakIsDue = true }
        continue
      }
      while packed != 0 {
        let byte = UInt8(truncatingIfNeeded: packed)
        if byte == UInt8(ascii: " ") { breakIsDue = true } else { put(byte, &out) }
        packed >>= 8
      }
    }
  }
}
