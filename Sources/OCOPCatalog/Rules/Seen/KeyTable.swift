/// A table in memory from mixed keys to small values.
///
/// Open addressing at a load of five to eight tenths. The place of a key grows with the key, so a
/// larger table is filled from front to back, and the entries are sorted by a look at each.
///
/// - Complexity: O(1) for a key, on average.
struct KeyTable<Value: BitwiseCopyable> {
  /// The keys where they are looked for; 0 is free.
  private var keys: [UInt64]
  private var values: [Value]
  private let empty: Value
  private(set) var count = 0

  init(empty: Value) {
    self.empty = empty
    keys = [UInt64](repeating: 0, count: 64)
    values = [Value](repeating: empty, count: 64)
  }

  /// The value at a place, which holds until the next key is put in.
  subscript(place: Int) -> Value {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Returns the place where a key is or belongs, with room made for it.
  mutating func find(_ key: UInt64) -> (place: Int, isHere: Bool) {
    if count >= keys.count / 5 * 4 { grow() }
    var place = start(key)
    while keys[place] != 0 {
      if keys[place] == key { return (place, true) }
      place = place + 1 == keys.count ? 0 : place + 1
    }
    return (place, false)
  }

  /// Puts a key where it was found to belong.
  mutating func put(_ key: UInt64, _ value: Value, at place: Int) {
    keys[place] = key
    values[place] = value
    count += 1
  }

  /// Forgets all keys and keeps the memory.
  mutating func removeAll() {
    for place in keys.indices { keys[place] = 0 }
    count = 0
  }

  /// The entries by their keys.
  ///
  /// They nearly lie in this order: keys that crowd stand a few places behind their own, and those
  /// that the end of the table had no place for are at its beginning.
  func sorted() -> [KeyEntry<Value>] {
    var entries: [KeyEntry<Value>] = []
    entries.reserveCapacity(count)
    var wrapped: [KeyEntry<Value>] = []
    for (place, key) in keys.enumerated() where key != 0 {
      let entry = KeyEntry(key: key, value: values[place])
      guard start(key) <= place else {
        wrapped.append(entry)
        continue
      }
      entries.append(entry)
      settle(&entries)
    }
    for entry in wrapped {
      entries.append(entry)
      settle(&entries)
    }
    return entries
  }

  /// Moves the last entry to where it belongs among those before it.
  private func settle(_ entries: inout [KeyEntry<Value>]) {
    var place = entries.count - 1
    while place > 0, entries[place - 1].key > entries[place].key {
      entries.swapAt(place - 1, place)
      place -= 1
    }
  }

  @inline(__always)
  private func start(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key.multipliedFullWidth(by: UInt64(keys.count)).high)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    let capacity = oldKeys.count / 2 * 3
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Value](repeating: empty, count: capacity)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      var place = start(key)
      while keys[place] != 0 { place = place + 1 == capacity ? 0 : place + 1 }
      keys[place] = key
      values[place] = value
    }
  }
}

/// A key with its value, as they lie on disk.
struct KeyEntry<Value: BitwiseCopyable>: BitwiseCopyable {
  var key: UInt64
  var value: Value
}
