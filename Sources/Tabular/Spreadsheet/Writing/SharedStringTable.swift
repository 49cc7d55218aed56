/// The distinct texts of a workbook in the order they came, compared byte by byte.
///
/// `Dictionary<String, …>` would not do: it takes composed and decomposed Vietnamese for the same
/// text, and a cell must keep the form it was given.
struct SharedStringTable: ~Copyable {
  private var arena = ByteBuffer(capacity: 64 * 1_024)
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing; a slot holds the index plus one.
  private var slots = [Int32](repeating: 0, count: 1_024)
  private let limit: Int
  /// How often a text was asked for and found a place.
  private(set) var uses = 0

  init(limit: Int) { self.limit = limit }

  var count: Int { ends.count }

  /// The index of a text, or `nil` when it is new and the table is full.
  mutating func index(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let candidate = Int(slots[slot]) - 1
      if hashes[candidate] == hash, isEqual(candidate, text) {
        uses += 1
        return candidate
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    // The text itself, and what the table keeps beside it.
    guard arena.count + ends.count * 28 + text.count + 28 <= limit, ends.count < Int32.max - 1
    else { return nil }
    arena.append(text)
    ends.append(arena.count)
    hashes.append(hash)
    slots[slot] = Int32(ends.count)
    uses += 1
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Calls `body` with each text in order.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) throws(TabularError) -> Void)
    throws(TabularError)
  {
    for index in ends.indices {
      try arena.withBytes { all throws(TabularError) in
        let piece = UnsafeRawBufferPointer(rebasing: all[start(index)..<ends[index]])
        try body(piece.bindMemory(to: UInt8.self))
      }
    }
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  private func isEqual(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    arena.withBytes { all in all[start(index)..<ends[index]].elementsEqual(text) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }

  /// FNV-1a with a final mix; an attacker gains little, since the table's size is limited.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}
