internal import ScratchSpace

/// Where the products of a run stand, outside of memory but for the last ones.
struct SeenPlaces {
  private var bytes = ScratchBytes()

  /// Adds the place of the next product.
  mutating func append(table: Int, row: Int) {
    let place = UInt64(UInt32(clamping: table)) << 32 | UInt64(UInt32(clamping: row))
    withUnsafeBytes(of: place) { bytes.append($0) }
  }

  /// The place of a product by its number in the run, or `nil` when it has not been seen.
  subscript(index: Int) -> (table: Int, row: Int)? {
    guard (0..<bytes.count / 8).contains(index),
      let read = bytes.read(index * 8..<index * 8 + 8)
    else { return nil }
    let place = read.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    return (Int(place >> 32), Int(place & 0xFFFF_FFFF))
  }
}
