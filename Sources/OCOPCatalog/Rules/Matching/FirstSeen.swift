/// The first value of a run under each key, for rules that compare a product with those before.
///
/// Keys are well mixed already, so this open table takes one look where a dictionary hashes again.
/// The place of a key depends on a number drawn for the process: a list cannot be made up so that
/// its keys crowd. Nothing that is reported depends on it.
///
/// - Complexity: O(1) for a key, on average.
struct FirstSeen<Value> {
  private var slots = [Int32](repeating: -1, count: 64)
  private var keys: [TextKey] = []
  private var values: [Value] = []
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// The number of keys seen.
  var count: Int { keys.count }

  /// The value under a key's place.
  subscript(place: Int) -> Value {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Returns what was first seen under a key; if this is the first, keeps `value` and returns `nil`.
  mutating func earlier(_ key: TextKey, else value: @autoclosure () -> Value) -> Value? {
    let (place, isNew) = self.place(of: key, else: value())
    return isNew ? nil : values[place]
  }

  /// Returns the place of a key, with `value` put there when the key is new.
  mutating func place(
    of key: TextKey, else value: @autoclosure () -> Value
  ) -> (place: Int, isNew: Bool) {
    if (keys.count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = start(key) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if keys[place] == key { return (place, false) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    values.append(value())
    return (keys.count - 1, true)
  }

  @inline(__always)
  private func start(_ key: TextKey) -> Int {
    Int(truncatingIfNeeded: ((key.value ^ seed) &* seed) >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (place, key) in keys.enumerated() {
      var slot = start(key) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }
}
