/// Finds what is written of stars in the UTF-8 of a text.
struct StarScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The place of the next byte from an index on at which stars may be: the "s" of "sao", an
  /// asterisk, the first byte of a sign; the number of bytes when there is none.
  @inline(__always)
  func nextAnchor(from index: Int) -> Int {
    ByteLanes.next(in: bytes, from: index, where: isAnchor) { word in
      let small = word | ByteLanes.ones &* 0x20
      return
        ~(ByteLanes.differing(small, from: UInt8(ascii: "s"))
        & ByteLanes.differing(word, from: UInt8(ascii: "*"))
        & ByteLanes.differing(word, from: 0xE2) & ByteLanes.differing(word, from: 0xF0))
    }
  }

  private func isAnchor(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "s") || byte == UInt8(ascii: "*") || byte == 0xE2 || byte == 0xF0
  }

  /// The stars around an anchor, `nil` when it is something else.
  func mention(at anchor: Int) -> StarMention? {
    if let mention = signs(at: anchor) { return mention }
    guard let end = endOfStarWord(at: anchor) ?? endOfAsterisk(at: anchor) else { return nil }
    if let number = number(before: anchor) {
      // "Đạt năm sao cho đều" does not count.
      if number.inWords, isWord(" cho", at: end) { return nil }
      return StarMention(
        stars: number.stars, bytes: number.start..<end, form: number.inWords ? .words : .figure)
    }
    guard bytes[anchor] != UInt8(ascii: "*"), let (stars, end) = figure(behindColonAt: end)
    else { return nil }
    return StarMention(stars: stars, bytes: anchor..<end, form: .figure)
  }

  // MARK: Signs

  private enum Sign { case full, hollow }

  /// A run of signs, with one figure before a single one: "★★★★", "★ ★ ★", "4★". Of full and hollow
  /// ones together only the full count.
  private func signs(at start: Int) -> StarMention? {
    var (full, hollow, end) = (0, 0, start)
    var next = start
    while let sign = sign(at: next) {
      if sign.kind == .full { full += 1 } else { hollow += 1 }
      end = sign.end
      next = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
    }
    guard end > start else { return nil }
    if full + hollow == 1, let number = number(before: start), !number.inWords {
      return StarMention(stars: number.stars, bytes: number.start..<end, form: .figure)
    }
    return StarMention(stars: full > 0 ? full : hollow, bytes: start..<end, form: .signs)
  }

  /// ★ ☆ (U+2605, U+2606), ✩ to ✰ (U+2729 to U+2730), ⭐ (U+2B50) or 🌟 (U+1F31F) at an index, and the
  /// end of it with a variation selector.
  private func sign(at index: Int) -> (kind: Sign, end: Int)? {
    guard index + 3 <= bytes.count else { return nil }
    var end = index + 3
    let kind: Sign
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x98, 0x85), (0xE2, 0xAD, 0x90): kind = .full
    case (0xE2, 0x98, 0x86), (0xE2, 0x9C, 0xA9), (0xE2, 0x9C, 0xB0): kind = .hollow
    case (0xE2, 0x9C, 0xAA...0xAF): kind = .full
    case (0xF0, 0x9F, 0x8C) where end < bytes.count && bytes[end] == 0x9F:
      kind = .full
      end += 1
    default: return nil
    }
    return (kind, holds([0xEF, 0xB8, 0x8F], at: end) ? end + 3 : end)
  }

  // MARK: Words

  /// The end of "sao", "star" or "stars" at an index.
  private func endOfStarWord(at index: Int) -> Int? {
    guard bytes[index] | 0x20 == UInt8(ascii: "s") else { return nil }
    let end: Int
    if isWord("sao", at: index) {
      end = index + 3
      // Starfish.
      if isWord(" biển", at: end) { return nil }
    } else if isWord("star", at: index) {
      end = isWord("stars", at: index) ? index + 5 : index + 4
      if isWord(" anise", at: end) { return nil }
    } else {
      return nil
    }
    return end == bytes.count || !isLetterOrDigit(bytes[end]) && !isMarkedLetter(bytes[end])
      ? end : nil
  }

  /// The end of an asterisk at an index, unless it multiplies: "3*100 g", "3 * 100 g".
  private func endOfAsterisk(at index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "*") else { return nil }
    let isApart = index > 0 && bytes[index - 1] == 0x20
    let next = isApart ? skippingSpaces(from: index + 1) : index + 1
    return next < bytes.count && isDigit(bytes[next]) ? nil : index + 1
  }

  // MARK: Numbers

  /// A number of stars and where it begins.
  private struct Number {
    var stars: Int
    var start: Int
    var inWords: Bool
  }

  /// The number from 1 to 5 right before an index, as a figure ("4", "04"), a word ("bốn") or both
  /// ("bốn (4)").
  private func number(before index: Int) -> Number? {
    let end = droppingSeparators(index)
    guard end > 0, bytes[end - 1] == UInt8(ascii: ")") else { return numeral(endingAt: end) }
    guard let inner = numeral(endingAt: end - 1), inner.start > 0,
      bytes[inner.start - 1] == UInt8(ascii: "(")
    else { return nil }
    let outer = numeral(endingAt: droppingSeparators(inner.start - 1))
    return Number(
      stars: inner.stars, start: outer?.start ?? inner.start - 1,
      inWords: inner.inWords && outer?.inWords ?? true)
  }

  private func numeral(endingAt end: Int) -> Number? {
    figure(endingAt: end) ?? word(endingAt: end)
  }

  private func droppingSeparators(_ end: Int) -> Int {
    var end = end
    while let shorter = droppingSeparator(end) { end = shorter }
    return end
  }

  /// The end without a space, a hyphen or the frame of an emoji's figure (U+FE0F U+20E3) before it.
  private func droppingSeparator(_ end: Int) -> Int? {
    guard end > 0 else { return nil }
    if bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: "-") { return end - 1 }
    if end >= 2, holds([0xC2, 0xA0], at: end - 2) { return end - 2 }
    if end >= 3, holds([0xE2, 0x83, 0xA3], at: end - 3) || holds([0xEF, 0xB8, 0x8F], at: end - 3) {
      return end - 3
    }
    return nil
  }

  private func figure(endingAt end: Int) -> Number? {
    guard end > 0, bytes[end - 1] &- 0x31 < 5 else { return nil }
    var start = end - 1
    if start > 0, bytes[start - 1] == UInt8(ascii: "0") { start -= 1 }
    guard start > 0 else {
      return Number(stars: Int(bytes[end - 1] - 0x30), start: 0, inWords: false)
    }
    let before = bytes[start - 1]
    // "OCOP4SAO" was seen in an open listing.
    let isStuck = start >= 4 && isWord("ocop", at: start - 4)
    let isFraction = before == UInt8(ascii: ",") || before == UInt8(ascii: ".")
    guard isStuck || !isLetterOrDigit(before),
      !isFraction || start < 2 || !isDigit(bytes[start - 2])
    else { return nil }
    // "3-4 sao" goes as one.
    if before == UInt8(ascii: "-"), start >= 2, bytes[start - 2] &- 0x31 < 5 { start -= 2 }
    return Number(stars: Int(bytes[end - 1] - 0x30), start: start, inWords: false)
  }

  private func word(endingAt end: Int) -> Number? {
    var start = end
    while start > 0, end - start < 8, isLetterOrDigit(bytes[start - 1]) || bytes[start - 1] >= 0x80
    {
      start -= 1
    }
    guard (2...5).contains(end - start) else { return nil }
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard let stars = Self.numbers.firstIndex(of: word) else { return nil }
    return Number(stars: stars + 1, start: start, inWords: true)
  }

  private static let numbers = ["một", "hai", "ba", "bốn", "năm"]

  /// The figure behind a colon, "(số) sao: 4" or "sao OCOP: 4", unless it counts something: "sao: 3 phút".
  private func figure(behindColonAt index: Int) -> (stars: Int, end: Int)? {
    var next = skippingSpaces(from: isWord(" ocop", at: index) ? index + 5 : index)
    guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { return nil }
    next = skippingSpaces(from: next + 1)
    if next + 1 < bytes.count, bytes[next] == UInt8(ascii: "0") { next += 1 }
    guard next < bytes.count, bytes[next] &- 0x31 < 5 else { return nil }
    let (stars, end) = (Int(bytes[next] - 0x30), next + 1)
    next = skippingSpaces(from: end)
    guard next < bytes.count else { return (stars, end) }
    let mark = bytes[next]
    let ends = mark == 0x0A || [UInt8(ascii: ";"), UInt8(ascii: ")")].contains(mark)
    let isMark = mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",")
    let isFraction = isMark && next + 1 < bytes.count && isDigit(bytes[next + 1])
    return ends || isMark && !isFraction ? (stars, end) : nil
  }

  // MARK: Bytes

  private func skippingSpaces(from index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index
  }

  private func holds(_ expected: [UInt8], at index: Int) -> Bool {
    index + expected.count <= bytes.count
      && zip(bytes[index...], expected).allSatisfy { $0 == $1 }
  }

  /// Whether a word in small letters stands at an index, in whichever letters.
  private func isWord(_ word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { expected in
      zip(bytes[index...], expected).allSatisfy { $0 == $1 || $1 < 0x80 && $0 | 0x20 == $1 }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }

  /// The first bytes of Latin letters with marks.
  private func isMarkedLetter(_ byte: UInt8) -> Bool {
    (0xC3...0xC9).contains(byte) || byte == 0xE1
  }
}
