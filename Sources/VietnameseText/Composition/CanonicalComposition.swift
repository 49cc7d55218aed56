/// Normalization form C of scalars.
enum CanonicalComposition {
  private static let hangulBase: UInt32 = 0xAC00
  private static let leadBase: UInt32 = 0x1100
  private static let vowelBase: UInt32 = 0x1161
  private static let tailBase: UInt32 = 0x11A7

  /// True for scalars that never change and never join with what stands before or after, as long as
  /// no combining mark follows.
  static func isInert(_ value: UInt32) -> Bool {
    value < 0x300 || (value >= 0x1E00 && value < 0x1F00) || (value >= 0x2010 && value < 0x2070)
      || (value >= 0x20A0 && value < 0x20D0)
  }

  /// Whether all characters are inert, by their bytes; the quick answer for most texts. A "no" may be
  /// wrong for rare ones and needs a look at each scalar.
  static func isInert(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = bytes[index]
      // Below U+0300, or inside a character.
      if byte < 0xCC {
        index = skippingLow(bytes, from: index)
      } else if byte == 0xE1, index + 1 < count, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB
      {
        // U+1E00 to U+1EFF
        index &+= 3
      } else if byte == 0xE2, index + 2 < count, bytes[index + 1] == 0x80, bytes[index + 2] >= 0x90
      {
        // U+2010 to U+203F
        index &+= 3
      } else {
        return false
      }
    }
    return true
  }

  /// The place of the first byte from 0xCC up behind `index`, or a place before it that is nearer:
  /// eight bytes are looked at in one step, each lane's top bit says whether its byte is one.
  @inline(__always)
  private static func skippingLow(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    guard index &+ 8 <= bytes.count, let start = bytes.baseAddress else { return index &+ 1 }
    let word = UInt64(
      littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
    let top: UInt64 = 0x8080_8080_8080_8080
    // No lane carries into the next, since the top bits are taken off.
    let sum = (word & ~top) &+ 0x0101_0101_0101_0101 &* (0x80 - 0x4C)
    let found = sum & word & top
    return index &+ (found == 0 ? 8 : found.trailingZeroBitCount >> 3)
  }

  /// The composed form; linear but for long runs of combining marks, which are sorted.
  static func composed(_ scalars: [UInt32]) -> [UInt32] {
    if scalars.allSatisfy(isInert) { return scalars }
    var decomposed: [UInt32] = []
    decomposed.reserveCapacity(scalars.count + 8)
    for scalar in scalars { decompose(scalar, into: &decomposed) }
    let classes = order(&decomposed)
    return compose(decomposed, classes)
  }

  static func decompose(_ value: UInt32, into out: inout [UInt32]) {
    if value < 0xC0 {
      out.append(value)
      return
    }
    if value >= hangulBase && value < hangulBase + 11172 {
      let index = value - hangulBase
      out.append(leadBase + index / 588)
      out.append(vowelBase + index % 588 / 28)
      if index % 28 != 0 { out.append(tailBase + index % 28) }
      return
    }
    guard let pair = CanonicalTable.shared.decompositions[value] else {
      out.append(value)
      return
    }
    decompose(UInt32(pair >> 32), into: &out)
    if pair & 0xFFFF_FFFF != 0 { out.append(UInt32(pair & 0xFFFF_FFFF)) }
  }

  static func combiningClass(_ value: UInt32) -> UInt8 {
    guard value >= 0x300, let scalar = Unicode.Scalar(value) else { return 0 }
    return scalar.properties.canonicalCombiningClass.rawValue
  }

  private static func order(_ scalars: inout [UInt32]) -> [UInt8] {
    var classes = scalars.map(combiningClass)
    var start = 0
    while start < scalars.count {
      if classes[start] == 0 {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count && classes[end] != 0 { end += 1 }
      if end - start > 1 {
        // Sorted with the position as tie-break: a stable sort that a run of a million marks
        // cannot slow down.
        let sorted = (start..<end).sorted { (classes[$0], $0) < (classes[$1], $1) }
        let values = sorted.map { scalars[$0] }
        let ranks = sorted.map { classes[$0] }
        scalars.replaceSubrange(start..<end, with: values)
        classes.replaceSubrange(start..<end, with: ranks)
      }
      start = end
    }
    return classes
  }

  private static func compose(_ scalars: [UInt32], _ classes: [UInt8]) -> [UInt32] {
    let table = CanonicalTable.shared
    var out: [UInt32] = []
    out.reserveCapacity(scalars.count)
    var starter = -1
    var last: Int = -1
    for (scalar, rank) in zip(scalars, classes) {
      if starter >= 0 && (last < Int(rank) || last == -1) {
        if let joined = pair(out[starter], scalar, table) {
          out[starter] = joined
          continue
        }
      }
      if rank == 0 {
        starter = out.count
        last = -1
      } else {
        last = Int(rank)
      }
      out.append(scalar)
    }
    return out
  }

  private static func pair(_ first: UInt32, _ second: UInt32, _ table: CanonicalTable) -> UInt32? {
    if first &- leadBase < 19 && second &- vowelBase < 21 {
      return hangulBase + ((first - leadBase) * 21 + second - vowelBase) * 28
    }
    if first &- hangulBase < 11172 && (first - hangulBase) % 28 == 0 && second > tailBase
      && second < tailBase + 28
    {
      return first + second - tailBase
    }
    return table.compositions[UInt64(first) << 32 | UInt64(second)]
  }
}
