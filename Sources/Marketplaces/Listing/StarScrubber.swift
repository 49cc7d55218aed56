internal import OCOPCatalog

/// Takes stars that are not certified out of texts that strangers will read.
///
/// The stars column leaves a list only with a decision in force; what a name or a description says
/// must not tell more.
enum StarScrubber {
  /// What is left of a text, and the first claim that was taken out, as typed.
  struct Result {
    var text: String
    var removed: String
  }

  /// Returns a name without stars other than the certified ones and without the word OCOP beside
  /// them, "OCOP 3 sao - Trà" as "Trà"; `nil` when it has none.
  static func scrub(name: String, certified: Int?) -> Result? {
    repeating(on: name) { once(name: $0, certified: certified) }
  }

  /// Returns a text without the clauses that claim stars of the programme other than the certified
  /// ones, `nil` when it has none; a text of one clause, a long clause, or one with signs alone loses
  /// only the claim.
  static func scrub(text: String, certified: Int?) -> Result? {
    repeating(on: text) { once(text: $0, certified: certified) }
  }

  /// Scrubs until nothing is found: what is left may read as a claim in its turn, "sao: 3 3 sao".
  /// Who plays with that loses the whole text.
  private static func repeating(on text: String, _ scrub: (String) -> Result?) -> Result? {
    guard let first = scrub(text) else { return nil }
    var result = first
    for _ in 0..<8 {
      guard let next = scrub(result.text) else { return result }
      result.text = next.text
    }
    result.text = ""
    return result
  }

  private static func once(name: String, certified: Int?) -> Result? {
    let mentions = StarMention.inName(name, otherThan: certified)
    guard let first = mentions.first else { return nil }
    let bytes = Array(name.utf8)
    return Result(
      text: removing(mentions.map { StarClaimWords.around($0.bytes, in: bytes) }, from: bytes),
      removed: typed(first.bytes, in: bytes))
  }

  private static func once(text: String, certified: Int?) -> Result? {
    let claims = StarMention.claims(in: text, otherThan: certified)
    guard let first = claims.first else { return nil }
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var clause = 0..<0
    var isKept = false
    for claim in claims {
      if claim.bytes.lowerBound >= clause.upperBound {
        clause = self.clause(around: claim.bytes, in: bytes)
        isKept =
          claim.form == .signs || clause.count > longestClause
          || !bytes[..<clause.lowerBound].contains(where: StarClaimWords.isWordByte)
            && !bytes[clause.upperBound...].contains(where: StarClaimWords.isWordByte)
      }
      ranges.append(isKept ? StarClaimWords.around(claim.bytes, in: bytes) : clause)
    }
    return Result(text: removing(ranges, from: bytes), removed: typed(first.bytes, in: bytes))
  }

  /// The bytes of the longest clause that goes with its claim, about twenty words; many descriptions
  /// are one clause from end to end.
  private static let longestClause = 160

  private static func typed(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The clause around a claim with the mark that ends it: between full stops, line breaks, bullets
  /// and dashes with spaces.
  private static func clause(around claim: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    // No further than a clause may be long, however many claims are in it.
    let first = max(0, claim.lowerBound - longestClause)
    let last = min(bytes.count, claim.upperBound + longestClause)
    var start = claim.lowerBound
    while start > first, !startsClause(bytes, start) { start -= 1 }
    var end = claim.upperBound
    while end < last, !startsClause(bytes, end) { end += 1 }
    return brackets(around: claim, in: bytes, within: start..<end) ?? start..<end
  }

  /// The brackets around a claim, "(OCOP 3 sao)", which are a clause of their own.
  private static func brackets(
    around claim: Range<Int>, in bytes: [UInt8], within clause: Range<Int>
  ) -> Range<Int>? {
    let isBracket = { (byte: UInt8) in byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }
    guard let open = bytes[clause.lowerBound..<claim.lowerBound].lastIndex(where: isBracket),
      let close = bytes[claim.upperBound..<clause.upperBound].firstIndex(where: isBracket),
      bytes[open] == UInt8(ascii: "("), bytes[close] == UInt8(ascii: ")")
    else { return nil }
    return open..<(close + 1)
  }

  /// Whether a clause begins at an index: behind the mark that ends one, or at a bullet or dash.
  private static func startsClause(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[index - 1]
    if before == 0x0A { return true }
    if [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(before)
    {
      return (bytes[index] == 0x20 || bytes[index] == 0x0A) && !isAbbreviation(bytes[..<index])
    }
    let rest = bytes[index...]
    let isBullet =
      rest.starts(with: "- ".utf8) || rest.first == UInt8(ascii: "+")
      || rest.first == UInt8(ascii: "*")
    return before == 0x20 && isBullet || rest.starts(with: "– ".utf8)
      || rest.starts(with: "•".utf8) || rest.starts(with: "✔".utf8)
  }

  /// Whether a full stop at the end is that of "TP." or "Q.", one or two capitals.
  private static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.dropLast().suffix(3).reversed().prefix { StarClaimWords.isWordByte($0) }
    return bytes.last == UInt8(ascii: ".") && (1...2).contains(letters.count)
      && letters.allSatisfy { $0 &- 0x41 < 26 }
  }

  private static func removing(_ ranges: [Range<Int>], from bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var position = 0
    for range in ranges where range.upperBound > position {
      if range.lowerBound > position { out += bytes[position..<range.lowerBound] }
      position = range.upperBound
      while position < bytes.count, bytes[position] == 0x20 { position += 1 }
      while let last = out.last, StarClaimWords.isSeparator(last) { out.removeLast() }
      // "Trà (3 sao)" leaves no empty brackets.
      if out.last == UInt8(ascii: "("), position < bytes.count, bytes[position] == UInt8(ascii: ")")
      {
        out.removeLast()
        position += 1
        while out.last == 0x20 { out.removeLast() }
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
      }
      guard !out.isEmpty, position < bytes.count else { continue }
      let next = bytes[position]
      if next != 0x0A, next != UInt8(ascii: ","), next != UInt8(ascii: "."), out.last != 0x0A {
        out.append(0x20)
      }
    }
    out += bytes[position...]
    while let last = out.last, last == 0x0A || StarClaimWords.isSeparator(last) { out.removeLast() }
    return String(
      decoding: out.drop { $0 == 0x0A || StarClaimWords.isSeparator($0) }, as: UTF8.self)
  }

}
