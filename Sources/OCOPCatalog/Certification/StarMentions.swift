/// Stars that a text speaks of: "3 sao", "4*", "★★★★".
package struct StarMention: Hashable, Sendable {
  /// How many, as written; more than five are possible for signs.
  package var stars: Int
  /// Where they stand in the text's UTF-8.
  package var bytes: Range<Int>

  /// Returns the stars a text speaks of, other than the proven ones and those of hotels, in order.
  /// O(bytes).
  ///
  /// Numbers with a fraction ("4,5 sao") are what buyers gave and no stars of the programme.
  package static func find(in text: String, otherThan proven: Int? = nil) -> [StarMention] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [StarMention] = []
      var index = 0
      while true {
        index = nextCandidate(bytes, from: index)
        guard index < bytes.count else { break }
        let byte = bytes[index]
        if byte &- 0x31 < 5, let end = endOfStars(bytes, after: index) {
          let stars = Int(byte - 0x30)
          if stars != proven, !isOfHotel(bytes[..<index]) {
            found.append(StarMention(stars: stars, bytes: index..<end))
          }
          index = end
        } else if isSign(bytes, index) {
          let start = index
          while isSign(bytes, index) { index += 3 }
          let stars = (index - start) / 3
          if stars != proven { found.append(StarMention(stars: stars, bytes: start..<index)) }
        } else {
          index += 1
        }
      }
      return found
    }
  }

  /// The place of the first digit from 1 to 5, or of the byte that signs begin with, from an index on.
  ///
  /// Eight bytes are looked at in one step: each lane's top bit says whether its byte is one of these.
  @inline(__always)
  private static func nextCandidate(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Int {
    guard let start = bytes.baseAddress else { return bytes.count }
    let (low, high): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    let lanes: UInt64 = 0x0101_0101_0101_0101
    var index = index
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
      let ascii = word & low
      let fromOne = ascii &+ lanes &* (0x80 - 0x31)
      let overFive = ascii &+ lanes &* (0x80 - 0x36)
      let others = word ^ lanes &* 0xE2
      let isSign = ~((others & low) &+ low | others | low)
      let found = (fromOne & ~overFive & ~word & high) | isSign
      if found != 0 { return index + (found.trailingZeroBitCount >> 3) }
      index += 8
    }
    while index < bytes.count, bytes[index] &- 0x31 >= 5, bytes[index] != 0xE2 { index += 1 }
    return index
  }

  /// The end of "3 sao", "3*" or "3★" when the digit at an index begins it.
  private static func endOfStars(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Int? {
    if index > 0 {
      let before = bytes[index - 1]
      let isFraction = before == UInt8(ascii: ",") || before == UInt8(ascii: ".")
      guard !isLetterOrDigit(before), !isFraction || index < 2 || !isDigit(bytes[index - 2])
      else { return nil }
    }
    var next = index + 1
    while next < bytes.count {
      if bytes[next] == 0x20 {
        next += 1
      } else if bytes[next] == 0xC2, next + 1 < bytes.count, bytes[next + 1] == 0xA0 {
        next += 2
      } else {
        break
      }
    }
    guard next < bytes.count else { return nil }
    if bytes[next] == UInt8(ascii: "*") {
      // "3*100 g" is a product.
      let isFactor = next + 1 < bytes.count && isDigit(bytes[next + 1])
      return isFactor ? nil : next + 1
    }
    if isSign(bytes, next) { return next + 3 }
    let end = next + 3
    guard end <= bytes.count,
      zip(bytes[next..<end], "sao".utf8).allSatisfy({ $0 | 0x20 == $1 }),
      end == bytes.count || !isLetterOrDigit(bytes[end]) && !isMarkedLetter(bytes[end])
    else { return nil }
    return end
  }

  private static func isOfHotel(_ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = String(decoding: before.suffix(24), as: UTF8.self).lowercased()
      .split { $0.isWhitespace }.joined(separator: " ")
    return ["khách sạn", "nhà hàng", "resort", "khu nghỉ dưỡng"].contains { words.hasSuffix($0) }
  }

  /// Whether ★ (U+2605), ☆ (U+2606) or ⭐ (U+2B50) is at an index.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 3 <= bytes.count, bytes[index] == 0xE2 else { return false }
    let rest = (bytes[index + 1], bytes[index + 2])
    return rest == (0x98, 0x85) || rest == (0x98, 0x86) || rest == (0xAD, 0x90)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }

  /// The first bytes of Latin letters with marks.
  private static func isMarkedLetter(_ byte: UInt8) -> Bool {
    (0xC3...0xC9).contains(byte) || byte == 0xE1
  }
}

extension StarMention {
  /// Returns the stars of the programme that a text claims, other than the proven ones: those in a
  /// sentence that names it, unless a plan leads to them ("phấn đấu đạt OCOP 4 sao").
  package static func claims(in text: String, otherThan proven: Int?) -> [StarMention] {
    let mentions = find(in: text, otherThan: proven)
    guard !mentions.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    var claims: [StarMention] = []
    // The sentence of the last mention, so that each is read once however many stars are in it.
    var sentence = 0..<0
    var namesProgramme = false
    for mention in mentions {
      if mention.bytes.lowerBound >= sentence.upperBound {
        let before = bytes[sentence.upperBound..<mention.bytes.lowerBound]
        let start = before.lastIndex(where: endsSentence).map { $0 + 1 } ?? sentence.upperBound
        let end = bytes[mention.bytes.upperBound...].firstIndex(where: endsSentence)
        sentence = start..<(end ?? bytes.count)
        let words = String(decoding: bytes[sentence], as: UTF8.self).lowercased()
        namesProgramme = programme.contains { words.contains($0) }
      }
      let lead = bytes[sentence.lowerBound..<mention.bytes.lowerBound].suffix(longestPlan)
      if namesProgramme, !isPlan(lead) { claims.append(mention) }
    }
    return claims
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A].contains(byte)
  }

  private static let programme = ["ocop", "mỗi xã một sản phẩm", "mỗi xã phường một sản phẩm"]

  /// Whether a plan leads to stars, in the words right before them and in no clause before those.
  /// "Phấn đấu nhiều năm, đã đạt OCOP 4 sao" tells what was reached.
  private static func isPlan(_ lead: ArraySlice<UInt8>) -> Bool {
    let start = lead.lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? lead.startIndex
    let words = String(decoding: lead[start...], as: UTF8.self).lowercased()
    return plans.contains { words.contains($0) } && !words.contains("đã ")
  }

  /// The bytes before stars in which a plan is looked for, about eight words.
  private static let longestPlan = 64
  private static let plans = ["phấn đấu", "hướng tới", "hướng đến", "mục tiêu", "dự kiến"]
}
