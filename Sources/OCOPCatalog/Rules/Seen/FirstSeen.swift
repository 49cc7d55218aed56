internal import ScratchSpace

/// The first value of a run under each key, for rules that compare a product with those before.
///
/// The last keys are in memory; when there are many, they go to a temporary file, so that a list of a
/// million products takes no more memory than one of twenty thousand. Where the disk has no room,
/// they stay; a disk that cannot be read back forgets, and a repetition is then not found.
///
/// Keys are well mixed already; they are mixed once more with a number drawn for the process, so that
/// a list cannot be made up whose keys crowd. Nothing that is reported depends on it.
///
/// - Complexity: O(1) for a key in memory and for nearly every new key, else O(log keys) reads.
struct FirstSeen<Value: BitwiseCopyable> {
  private var recent: KeyTable<Value>
  private var settled: SettledKeys<Value>
  private var memoryLimit: Int
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - empty: a value for places without a key; it is never given out.
  ///   - memoryLimit: how many keys are kept in memory.
  ///   - disk: where the others go.
  init(empty: Value, memoryLimit: Int = 1 << 14, disk: ScratchDisk = .temporary) {
    recent = KeyTable(empty: empty)
    settled = SettledKeys(on: disk)
    self.memoryLimit = memoryLimit
  }

  /// The value at a place, which holds until the next key is added.
  subscript(place: Int) -> Value {
    get { recent[place] }
    set { recent[place] = newValue }
  }

  /// Returns what was first seen under a key; if this is the first, keeps `value` and returns `nil`.
  mutating func earlier(_ key: TextKey, else value: Value) -> Value? {
    let key = mixed(key)
    let (place, isHere) = recent.find(key)
    if isHere { return recent[place] }
    if let value = settled.value(of: key) { return value }
    recent.put(key, value, at: place)
    return nil
  }

  /// Returns the place of a key, with `value` put there when the key is new.
  mutating func place(of key: TextKey, else value: Value) -> Int {
    let key = mixed(key)
    let (place, isHere) = recent.find(key)
    // A value that may be changed comes back to memory and hides the one on disk.
    if !isHere { recent.put(key, settled.value(of: key) ?? value, at: place) }
    return place
  }

  /// The key as it is looked for; makes room for one more.
  @inline(__always)
  private mutating func mixed(_ key: TextKey) -> UInt64 {
    if recent.count >= memoryLimit { settle() }
    // One key in 2^64 shares the place of another, as any two may share a hash.
    return max(1, (key.value ^ seed) &* seed)
  }

  private mutating func settle() {
    if settled.add(recent) { recent.removeAll() } else { memoryLimit = .max }
  }
}
