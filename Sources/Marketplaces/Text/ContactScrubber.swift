/// Takes phone numbers, links and personal numbers out of texts that strangers will read.
///
/// Marketplaces refuse contacts outside their own pages, and a personal number (12 digits) must not
/// be published at all.
enum ContactScrubber {
  /// What was found and taken out.
  struct Result {
    var text: String
    var hadPhone = false
    var hadLink = false
    var hadPersonalNumber = false
    var changed: Bool { hadPhone || hadLink || hadPersonalNumber }
  }

  /// Returns the text without the banned kinds and without personal numbers. O(n); a text without a
  /// suspicious byte is returned as it is.
  static func scrub(_ text: String, banned: Set<BannedText>) -> Result {
    var result = Result(text: text)
    guard text.utf8.count >= 5, isSuspicious(text) else { return result }
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    if banned.contains(.link) {
      ranges = LinkFinder.links(in: bytes).sorted { $0.lowerBound < $1.lowerBound }
      result.hadLink = !ranges.isEmpty
    }
    // Both are in order, so each link is passed once.
    var links = ranges[...]
    for number in NumberFinder.numbers(in: bytes) {
      links = links.drop { $0.upperBound <= number.range.lowerBound }
      if let link = links.first, link.overlaps(number.range) { continue }
      switch number.kind {
      case .personal: result.hadPersonalNumber = true
      case .phone:
        guard banned.contains(.phone) else { continue }
        result.hadPhone = true
      }
      ranges.append(number.range)
    }
    guard !ranges.isEmpty else { return result }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    result.text = removing(ranges, from: bytes)
    return result
  }

  /// Whether the text has eight digits in a row, spaces apart, or what a link cannot do without.
  private static func isSuspicious(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var digits = 0
      var previous: UInt8 = 0x20
      var index = 0
      while index < bytes.count {
        if digits == 0, previous != UInt8(ascii: ".") {
          let plain = plainEnd(bytes, from: index)
          if plain > index {
            index = plain
            previous = bytes[plain - 1]
            continue
          }
        }
        let byte = bytes[index]
        index += 1
        if byte > 0x40, byte != 0xA0, byte != 0xC2 {
          // A letter, most often; after a point it is a domain, or a space is missing.
          if previous == UInt8(ascii: "."), (byte | 0x20) &- 0x61 < 26 { return true }
          digits = 0
        } else if byte &- 0x30 < 10 {
          digits += 1
          if digits == 8 { return true }
        } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
          || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ".") || byte == 0xC2
          || byte == 0xA0
        {
          // May stand inside a number.
        } else if byte == UInt8(ascii: "@") || (byte == UInt8(ascii: "/") && previous == byte) {
          return true
        } else {
          digits = 0
        }
        previous = byte
      }
      return false
    }
  }

  /// The place of the first digit, `.`, `/` or `@` among the next eight bytes, or behind them.
  ///
  /// All eight are looked at in one step: each lane's top bit says whether its byte is one of these.
  @inline(__always)
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    guard index + 8 <= bytes.count, let start = bytes.baseAddress else { return index }
    let word = UInt64(
      littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    let lanes: UInt64 = 0x0101_0101_0101_0101
    let ascii = word & low
    // From `.` to `9`, and `@`; no lane carries into the next, since the top bits are taken off.
    let fromPoint = ascii &+ lanes &* (0x80 - 0x2E)
    let overNine = ascii &+ lanes &* (0x80 - 0x3A)
    let at = (ascii ^ lanes &* 0x40) &+ low
    let found = (fromPoint & ~overNine | ~at) & ~word & high
    return index + (found == 0 ? 8 : found.trailingZeroBitCount >> 3)
  }

  private static func removing(_ ranges: [Range<Int>], from bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var position = 0
    for range in ranges where range.lowerBound >= position {
      out.append(contentsOf: bytes[position..<range.lowerBound])
      dropLeadIn(&out)
      position = range.upperBound
      // Two separators around a hole become one.
      while position < bytes.count, isSeparator(bytes[position]) { position += 1 }
      if !out.isEmpty, position < bytes.count, bytes[position] != 0x0A { out.append(0x20) }
    }
    out.append(contentsOf: bytes[position...])
    while let last = out.last, last == 0x20 || last == 0x0A || isSeparator(last) {
      out.removeLast()
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Words that announce a contact and mean nothing without it.
  private static let leadIns: [[UInt8]] = [
    "liên hệ", "điện thoại", "đặt hàng", "hotline", "zalo", "sđt", "đt", "sdt", "dt", "tel", "lh",
    "gọi", "call", "website", "web", "facebook", "fb", "fanpage", "email", "xem thêm tại",
    "xem tại",
    "tại", "và", "hoặc", "cccd", "cmnd", "số", "mst", "mã số thuế",
  ].map { Array($0.utf8) }

  private static func dropLeadIn(_ out: inout [UInt8]) {
    var dropped = true
    var isAnnounced = false
    var numberMark: UInt8?
    while dropped {
      dropped = false
      numberMark = nil
      while let last = out.last, isSeparator(last) {
        numberMark = last
        out.removeLast()
      }
      for word in leadIns where endsWith(word, out) {
        out.removeLast(word.count)
        (dropped, isAnnounced) = (true, true)
        break
      }
    }
    // "3/ Số điện thoại: 0912 000 111" leaves no "3".
    guard isAnnounced, numberMark == UInt8(ascii: "/") || numberMark == UInt8(ascii: ")") else {
      return
    }
    let digits = out.reversed().prefix { $0 &- 0x30 < 10 }.count
    let before = out.dropLast(digits).last
    guard (1...2).contains(digits), before == nil || before == 0x20 || before == 0x0A else {
      return
    }
    out.removeLast(digits)
    while let last = out.last, isSeparator(last) { out.removeLast() }
  }

  private static func endsWith(_ word: [UInt8], _ out: [UInt8]) -> Bool {
    guard out.count >= word.count else { return false }
    let start = out.count - word.count
    if start > 0, out[start - 1] > 0x20, !isSeparator(out[start - 1]), out[start - 1] != 0x2E {
      return false
    }
    let tail = String(decoding: out[start...], as: UTF8.self)
    return Array(tail.lowercased().utf8) == word
  }
}
