/// Finds out which characters part and enclose the fields of a text table.
enum DialectDetection {
  private static let candidates = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The delimiter named by a first line `sep=;`, and the length of that line.
  static func stated(_ sample: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    guard sample.count >= 6,
      sample[..<4].map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 })
    else { return nil }
    let delimiter = sample[4]
    guard delimiter < 0x80, delimiter != 0x0a, delimiter != 0x0d else { return nil }
    if sample[5] == 0x0a { return (delimiter, 6) }
    guard sample[5] == 0x0d else { return nil }
    return (delimiter, sample.count > 6 && sample[6] == 0x0a ? 7 : 6)
  }

  /// The delimiter that cuts most records of the sample into the same number of fields.
  static func delimiter(_ sample: [UInt8], quote: UInt8) -> UInt8 {
    var best = candidates[0]
    var bestScore = 0.0
    for candidate in candidates {
      let counts = fieldCounts(sample, delimiter: candidate, quote: quote)
      var tally: [Int: Int] = [:]
      for count in counts where count > 1 { tally[count, default: 0] += 1 }
      guard
        let mode = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
      else { continue }
      let score =
        Double(mode.value) / Double(counts.count) + Double(min(mode.key, 40)) / 200
      if score > bestScore {
        bestScore = score
        best = candidate
      }
    }
    return best
  }

  /// Whether records end in a bare carriage return, so that a line feed is text.
  static func endsInReturns(_ sample: [UInt8], quote: UInt8) -> Bool {
    var returns = 0
    var feeds = 0
    var isQuoted = false
    for (index, byte) in sample.enumerated() {
      if byte == quote {
        isQuoted.toggle()
      } else if byte == 0x0a, !isQuoted {
        feeds += 1
        if returns == 0 { return false }
      } else if byte == 0x0d, !isQuoted {
        if index + 1 < sample.count, sample[index + 1] == 0x0a { return false }
        returns += 1
      }
    }
    return returns > feeds
  }

  /// The character around fields: an apostrophe only when it clearly encloses them.
  static func quote(_ sample: [UInt8]) -> UInt8 {
    let double = UInt8(ascii: "\"")
    let single = UInt8(ascii: "'")
    guard !sample.contains(double) else { return double }
    var opened = 0
    var closed = 0
    for (index, byte) in sample.enumerated() where byte == single {
      let before = index == 0 ? 0x0a : sample[index - 1]
      let after = index + 1 == sample.count ? 0x0a : sample[index + 1]
      if isEdge(before) { opened += 1 }
      if isEdge(after) { closed += 1 }
    }
    return opened >= 3 && opened == closed ? single : double
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == 0x0a || byte == 0x0d || candidates.contains(byte)
  }

  /// The number of fields of each of the first records that are not empty.
  private static func fieldCounts(_ sample: [UInt8], delimiter: UInt8, quote: UInt8) -> [Int] {
    var counts: [Int] = []
    var fields = 1
    var length = 0
    var isQuoted = false
    var atStart = true
    for byte in sample {
      if isQuoted {
        if byte == quote { isQuoted = false }
        continue
      }
      if byte == quote, atStart {
        isQuoted = true
      } else if byte == 0x0a || byte == 0x0d {
        if length > 0 { counts.append(fields) }
        (fields, length, atStart) = (1, 0, true)
        if counts.count == 200 { return counts }
        continue
      } else if byte == delimiter {
        fields += 1
        length += 1
        atStart = true
        continue
      }
      length += 1
      atStart = false
    }
    if length > 0 { counts.append(fields) }
    return counts
  }
}
