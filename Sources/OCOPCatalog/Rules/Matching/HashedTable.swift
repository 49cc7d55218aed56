/// A small table from well-mixed 64-bit keys to numbers, for the inner loop of the term matcher.
///
/// Open addressing at most half full; reading it is one multiplication and, nearly always, one
/// comparison. Keys must not be 0.
struct HashedTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [UInt16](repeating: 0, count: 64)
  private(set) var count = 0
  /// A bit for the last twelve bits of every key: most keys that are asked for are not here.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// Whether a key may be in the table; false is certain.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool {
    let bits = Int(truncatingIfNeeded: key >> 20 & 0xFFF)
    return filter[bits >> 6] >> UInt64(bits & 63) & 1 != 0
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key ^ key >> 31) & UInt64(mask))
  }

  /// The value of a key, or 0 when the table has none.
  @inline(__always)
  subscript(key: UInt64) -> UInt16 {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Returns the value of a key, after giving it `ifNew` when the table had none.
  mutating func insert(_ key: UInt64, ifNew value: UInt16) -> UInt16 {
    let present = self[key]
    guard present == 0 else { return present }
    if (count + 1) * 2 > keys.count { grow() }
    put(key, value)
    count += 1
    return value
  }

  private mutating func put(_ key: UInt64, _ value: UInt16) {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    let bits = Int(truncatingIfNeeded: key >> 20 & 0xFFF)
    filter[bits >> 6] |= 1 << UInt64(bits & 63)
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    values = [UInt16](repeating: 0, count: keys.count)
    for (key, value) in old { put(key, value) }
  }
}
