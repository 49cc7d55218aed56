/// Makes sure that cells hold valid UTF-8, whatever the file holds.
enum UTF8Check {
  /// Replaces invalid sequences in the bytes from `start` on by U+FFFD.
  @inline(__always)
  static func repair(_ bytes: inout [UInt8], from start: Int) {
    let isValid = bytes.withUnsafeBufferPointer { all in
      Self.isValid(UnsafeBufferPointer(rebasing: all[start...]))
    }
    if !isValid {
      let text = String(decoding: bytes[start...], as: UTF8.self)
      bytes.replaceSubrange(start..., with: text.utf8)
    }
  }

  /// Whether bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates.
  ///
  /// Most blocks of 16 bytes are settled by ``ByteBlock``; only what looks odd there is looked at
  /// character by character.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 24, let base = bytes.baseAddress else { return isValidByCharacter(bytes) }
    // A block looks two bytes back, so the first one starts behind the first characters.
    var index = 2
    while bytes[index] & 0xc0 == 0x80, index < 4 { index += 1 }
    guard isValidByCharacter(UnsafeBufferPointer(rebasing: bytes[..<index])) else {
      return isValidByCharacter(bytes)
    }
    var odd: UInt32 = 0
    while index + 16 <= bytes.count {
      odd |= ByteBlock(base + index).odd
      index += 16
    }
    odd |= ByteBlock(base + bytes.count - 16).odd
    if odd == 0, !endsInside(bytes) { return true }
    return isValidByCharacter(bytes)
  }

  /// Whether the last character is cut off.
  @inline(__always)
  static func endsInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    if count >= 1, bytes[count - 1] >= 0xc0 { return true }
    if count >= 2, bytes[count - 2] >= 0xe0 { return true }
    return count >= 3 && bytes[count - 3] >= 0xf0
  }

  private static func isValidByCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    var index = 0
    while index < count {
      // Eight ASCII characters at once, where there are so many.
      if index + 8 <= count,
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
          & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      if byte < 0xc2 || byte > 0xf4 { return false }
      let more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
      guard index + more < count else { return false }
      let second = bytes[index + 1]
      switch byte {
      case 0xe0: if second < 0xa0 { return false }
      case 0xed: if second > 0x9f { return false }
      case 0xf0: if second < 0x90 { return false }
      case 0xf4: if second > 0x8f { return false }
      default: break
      }
      if second & 0xc0 != 0x80 { return false }
      if more > 1, bytes[index + 2] & 0xc0 != 0x80 { return false }
      if more > 2, bytes[index + 3] & 0xc0 != 0x80 { return false }
      index += more + 1
    }
    return true
  }
}
