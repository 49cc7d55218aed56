/// An earlier product of a run in eight bytes: its number, and enough of its name's key to tell
/// another name from the same one.
///
/// Two names look the same by chance once in four billion pairs; a finding is then not made.
struct SeenProduct {
  let index: Int32
  let name: UInt32

  /// A product by its number in the run and the key of its name.
  init(_ index: Int, _ name: TextKey) {
    self.index = Int32(clamping: index)
    self.name = UInt32(truncatingIfNeeded: name.value >> 32)
  }

  /// No product.
  init() { (index, name) = (-1, 0) }
}
