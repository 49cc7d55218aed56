/// Writes sort keys: first ranks, a separator, second ranks, a separator, third ranks.
///
/// Trailing common ranks of the second and third level are left out; they cannot decide.
enum SortKeyWriter {
  private static let separator: UInt8 = 1

  /// True when no combining mark or rare character needs composing first.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in bytes {
      // CC and CD lead the combining marks; what follows E1 below BA or E2 to EF may need care.
      if byte == 0xCC || byte == 0xCD || byte > 0xE2 { isPlain = false }
    }
    return isPlain
  }

  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, isTraditional: Bool, to out: inout [UInt8]
  ) {
    let table = CollationTable.shared
    // The worst case is a character of three bytes with four ranks of two bytes.
    let capacity = bytes.count * 2 + 8
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity * 4) { buffer in
      guard let base = buffer.baseAddress else { return }
      var writer = Levels(
        first: base, second: base + capacity * 2, third: base + capacity * 3)
      fill(&writer, bytes, table, isTraditional)
      out.append(contentsOf: UnsafeBufferPointer(start: writer.first, count: writer.firstCount))
      out.append(separator)
      out.append(contentsOf: UnsafeBufferPointer(start: writer.second, count: writer.secondUsed))
      out.append(separator)
      out.append(contentsOf: UnsafeBufferPointer(start: writer.third, count: writer.thirdUsed))
    }
  }

  /// The three levels while they grow.
  private struct Levels {
    let first: UnsafeMutablePointer<UInt8>
    let second: UnsafeMutablePointer<UInt8>
    let third: UnsafeMutablePointer<UInt8>
    var firstCount = 0
    var count = 0
    /// Lengths without trailing common ranks.
    var secondUsed = 0
    var thirdUsed = 0

    @inline(__always)
    mutating func put(_ rank: UInt32) {
      let lead = UInt8(truncatingIfNeeded: rank)
      if lead == 0 {
        mark(UInt8(truncatingIfNeeded: rank >> 16))
        return
      }
      first[firstCount] = lead
      firstCount &+= 1
      let rest = UInt8(truncatingIfNeeded: rank >> 8)
      if rest != 0 {
        first[firstCount] = rest
        firstCount &+= 1
      }
      let tone = UInt8(truncatingIfNeeded: rank >> 16)
      let size = UInt8(truncatingIfNeeded: rank >> 24)
      second[count] = tone
      third[count] = size
      count &+= 1
      if tone != CollationTable.common { secondUsed = count }
      if size != CollationTable.common { thirdUsed = count }
    }

    /// A mark without a letter of its own changes the rank of the letter before.
    mutating func mark(_ tone: UInt8) {
      guard count > 0, tone > CollationTable.common else { return }
      second[count - 1] = max(second[count - 1], tone)
      secondUsed = max(secondUsed, count)
    }

    mutating func putOther(_ scalar: UInt32) {
      let isSymbol =
        scalar < 0x3000 && scalar >= 0x2000 || scalar >= 0x1F000 && scalar < 0x20000
      first[firstCount] =
        isSymbol ? CollationTable.otherSymbolLead : CollationTable.otherLetterLead
      // Every byte above the separator.
      first[firstCount + 1] = UInt8(truncatingIfNeeded: scalar >> 14) | 0x80
      first[firstCount + 2] = UInt8(truncatingIfNeeded: scalar >> 7) | 0x80
      first[firstCount + 3] = UInt8(truncatingIfNeeded: scalar) | 0x80
      firstCount += 4
      second[count] = CollationTable.common
      third[count] = CollationTable.common
      count += 1
    }
  }

  private static func fill(
    _ levels: inout Levels, _ bytes: UnsafeBufferPointer<UInt8>, _ table: CollationTable,
    _ isTraditional: Bool
  ) {
    var index = 0
    let count = bytes.count
    while index < count {
      if isTraditional, let (lead, length) = Digraph.match(bytes, at: index) {
        let isUpper = bytes[index] < 0x60
        levels.put(
          UInt32(lead) | UInt32(CollationTable.common) << 16 | UInt32(isUpper ? 3 : 2) << 24)
        index += length
        continue
      }
      let (scalar, length) = UTF8Reader.scalar(bytes, at: index)
      index &+= length
      let rank = table.rank(scalar)
      if rank < CollationTable.unknown {
        if rank != 0 { levels.put(rank) }
      } else if rank == CollationTable.several {
        for rank in table.expansions[scalar] ?? [] { levels.put(rank) }
      } else if !Normalizer.isInvisible(scalar, after: nil) {
        levels.putOther(scalar)
      }
    }
  }
}

/// Letters of two or three signs in the traditional order.
enum Digraph {
  /// The first rank of the digraph at an index and its length, if one starts there.
  static func match(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (lead: UInt8, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    let first = bytes[index] | 0x20
    let second = bytes[index + 1] | 0x20
    switch (first, second) {
    case (0x63, 0x68): return (82, 2)
    case (0x67, 0x68): return (94, 2)
    case (0x67, 0x69): return (95, 2)
    case (0x6B, 0x68): return (104, 2)
    case (0x6E, 0x67):
      let isLong = index + 2 < bytes.count && bytes[index + 2] | 0x20 == 0x68
      return isLong ? (112, 3) : (111, 2)
    case (0x6E, 0x68): return (110, 2)
    case (0x70, 0x68): return (119, 2)
    case (0x71, 0x75): return (122, 2)
    case (0x74, 0x68): return (129, 2)
    case (0x74, 0x72): return (130, 2)
    default: return nil
    }
  }
}
