/// The first value of a run under each key, for rules that compare a product with those before.
///
/// Keys are well mixed already, so this open table takes one look where a dictionary hashes again.
/// The place of a key depends on a number drawn for the process: a list cannot be made up so that
/// its keys crowd. Nothing that is reported depends on it.
///
/// A key takes 8 bytes and its value's, over a load of five to eight tenths; keep values small. The
/// place of a key grows with its hash, so a larger table is filled from front to back.
///
/// - Complexity: O(1) for a key, on average.
struct FirstSeen<Value> {
  /// The keys where they are looked for; 0 is free.
  private var keys: [UInt64]
  private var values: [Value]
  private let empty: Value
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
  /// The number of keys seen.
  private(set) var count = 0

  /// Makes an empty table.
  ///
  /// - Parameter empty: a value for places without a key; it is never given out.
  init(empty: Value) {
    self.empty = empty
    keys = [UInt64](repeating: 0, count: 64)
    values = [Value](repeating: empty, count: 64)
  }

  /// The value at a place, which holds until the next key is added.
  subscript(place: Int) -> Value {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Returns what was first seen under a key; if this is the first, keeps `value` and returns `nil`.
  mutating func earlier(_ key: TextKey, else value: Value) -> Value? {
    let (place, isNew) = self.place(of: key, else: value)
    return isNew ? nil : values[place]
  }

  /// Returns the place of a key, with `value` put there when the key is new.
  mutating func place(of key: TextKey, else value: Value) -> (place: Int, isNew: Bool) {
    if count >= keys.count / 5 * 4 { grow() }
    // One key in 2^64 shares the place of another, as any two may share a hash.
    let key = key.value == 0 ? 1 : key.value
    var place = start(key)
    while keys[place] != 0 {
      if keys[place] == key { return (place, false) }
      place = place + 1 == keys.count ? 0 : place + 1
    }
    keys[place] = key
    values[place] = value
    count += 1
    return (place, true)
  }

  @inline(__always)
  private func start(_ key: UInt64) -> Int {
    let mixed = (key ^ seed) &* seed
    return Int(truncatingIfNeeded: mixed.multipliedFullWidth(by: UInt64(keys.count)).high)
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
