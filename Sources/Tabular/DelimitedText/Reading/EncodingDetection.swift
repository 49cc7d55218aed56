/// Finds out how a text file is encoded, from its first bytes.
enum EncodingDetection {
  /// The encoding and the length of the byte order mark, `nil` for what is no text.
  static func detect(_ sample: [UInt8]) -> (encoding: TextEncoding, mark: Int)? {
    if sample.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8, 3) }
    // UTF-32 has the mark of UTF-16 and two zero bytes; nobody saves tables in it.
    if sample.starts(with: [0xff, 0xfe, 0, 0]) { return nil }
    if sample.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
    if sample.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
    if let wide = utf16(sample) { return (wide, 0) }
    let controls = sample.count { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }
    guard controls * 10 <= sample.count else { return nil }
    if isUTF8(sample) { return (.utf8, 0) }
    // Text that is mostly UTF-8 with a broken byte here and there stays UTF-8.
    return (isVietnamese1258(sample) ? .windows1258 : .windows1252, 0)
  }

  /// UTF-16 without a mark shows by zero bytes in every second place.
  private static func utf16(_ sample: [UInt8]) -> TextEncoding? {
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      if sample[index] == 0 { even += 1 }
      if sample[index + 1] == 0 { odd += 1 }
    }
    let pairs = sample.count / 2
    guard pairs > 0 else { return nil }
    if odd * 5 >= pairs, even * 20 <= odd { return .utf16LittleEndian }
    if even * 5 >= pairs, odd * 20 <= even { return .utf16BigEndian }
    return nil
  }

  private static func isUTF8(_ sample: [UInt8]) -> Bool {
    var end = sample.count
    // The sample may end inside a character.
    var back = 0
    while back < 3, end > 0, sample[end - 1] & 0xc0 == 0x80 {
      end -= 1
      back += 1
    }
    if end > 0, sample[end - 1] >= 0xc0 {
      let need = sample[end - 1] < 0xe0 ? 1 : sample[end - 1] < 0xf0 ? 2 : 3
      end = back < need ? end - 1 : end + back
    } else {
      end += back
    }
    return sample.withUnsafeBufferPointer {
      UTF8Check.isValid(UnsafeBufferPointer(rebasing: $0[..<end]))
    }
  }

  /// Whether bytes read as Vietnamese in Windows-1258.
  ///
  /// There a tone mark follows its vowel. Text in a TCVN3 font also has bytes from 0xA8 to 0xBE
  /// for its commonest letters, and text in a VNI font has other marks behind its vowels; both are
  /// to be read as Windows-1252, so that they can be repaired.
  private static func isVietnamese1258(_ sample: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var tcvn = 0
    var vni = 0
    var high = 0
    var letters = 0
    var previous: UInt8 = 0
    for byte in sample {
      if byte >= 0x80 { high += 1 }
      switch byte {
      case 0xcc, 0xd2, 0xde, 0xec, 0xf2: if isVowel(previous) { good += 1 } else { bad += 1 }
      case 0xa8...0xbe: tcvn += 1
      case 0xf1, 0xf6, 0xf8, 0xf9, 0xfb, 0xef: vni += 1
      case 0xd0, 0xf0, 0xfd, 0xdd: letters += 1
      default: break
      }
      previous = byte
    }
    guard tcvn * 10 <= high, vni * 4 <= good + letters else { return false }
    return good + letters > 0 && bad * 4 <= good + letters
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd, 0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd: true
    default: "aeiouyAEIOUY".utf8.contains(byte)
    }
  }
}
