/// Turns bytes of an encoding into UTF-8, piece by piece.
///
/// What cannot be decoded becomes U+FFFD; nothing is dropped. Vietnamese letters of Windows-1258
/// come out composed (NFC). UTF-8 itself passes unchanged.
struct ByteDecoder {
  let encoding: TextEncoding
  /// Bytes of an unfinished UTF-16 unit, or none.
  private var half: UInt8?
  private var highSurrogate: UInt32 = 0
  /// A letter that a tone mark may follow, 0 when there is none.
  private var base: UInt16 = 0

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  mutating func decode(_ input: UnsafeRawBufferPointer, onto output: inout [UInt8]) {
    switch encoding {
    case .utf8: output.append(contentsOf: input)
    case .utf16LittleEndian: decodeUTF16(input, isBigEndian: false, onto: &output)
    case .utf16BigEndian: decodeUTF16(input, isBigEndian: true, onto: &output)
    case .windows1252:
      CodePages.windows1252.withUnsafeBufferPointer { table in
        for byte in input {
          if byte < 0x80 {
            output.append(byte)
          } else {
            Self.append(UInt32(table[Int(byte) - 0x80]), to: &output)
          }
        }
      }
    case .windows1258: decode1258(input, onto: &output)
    }
  }

  /// Hands out what was held back; call it once, at the end.
  mutating func finish(onto output: inout [UInt8]) {
    if half != nil || highSurrogate != 0 { Self.append(0xfffd, to: &output) }
    if base != 0 { Self.append(UInt32(base), to: &output) }
    (half, highSurrogate, base) = (nil, 0, 0)
  }

  private mutating func decodeUTF16(
    _ input: UnsafeRawBufferPointer, isBigEndian: Bool, onto output: inout [UInt8]
  ) {
    for byte in input {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let unit = isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first)
      switch unit {
      case 0xd800..<0xdc00:
        if highSurrogate != 0 { Self.append(0xfffd, to: &output) }
        highSurrogate = unit
      case 0xdc00..<0xe000:
        if highSurrogate == 0 {
          Self.append(0xfffd, to: &output)
        } else {
          let scalar = 0x10000 + (highSurrogate - 0xd800) << 10 + (unit - 0xdc00)
          highSurrogate = 0
          Self.append(scalar, to: &output)
        }
      default:
        if highSurrogate != 0 {
          Self.append(0xfffd, to: &output)
          highSurrogate = 0
        }
        Self.append(unit, to: &output)
      }
    }
  }

  private mutating func decode1258(
    _ input: UnsafeRawBufferPointer, onto output: inout [UInt8]
  ) {
    for byte in input {
      let unit = byte < 0x80 ? UInt16(byte) : CodePages.windows1258[Int(byte) - 0x80]
      if let tone = CodePages.tones.firstIndex(of: unit) {
        let letter = CodePages.composed[base]?[tone] ?? 0
        if letter != 0 {
          Self.append(UInt32(letter), to: &output)
        } else {
          if base != 0 { Self.append(UInt32(base), to: &output) }
          Self.append(UInt32(unit), to: &output)
        }
        base = 0
        continue
      }
      if base != 0 {
        Self.append(UInt32(base), to: &output)
        base = 0
      }
      if CodePages.composed[unit] != nil {
        base = unit
      } else {
        Self.append(UInt32(unit), to: &output)
      }
    }
  }

  /// Appends a scalar below 0x110000 that is no surrogate.
  @inline(__always)
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xc0 | scalar >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    } else if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xe0 | scalar >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xf0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3f))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3f))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3f))
    }
  }
}
