/// Numbers in the byte order of ZIP and of old Office files.
extension Array where Element == UInt8 {
  /// The 16-bit number at an index, or `nil` beyond the end.
  package func uint16(at index: Int) -> Int? {
    guard index >= 0, index <= count - 2 else { return nil }
    return Int(self[index]) | Int(self[index + 1]) << 8
  }

  /// The 32-bit number at an index, or `nil` beyond the end.
  package func uint32(at index: Int) -> Int? {
    guard index >= 0, index <= count - 4 else { return nil }
    return Int(self[index]) | Int(self[index + 1]) << 8 | Int(self[index + 2]) << 16
      | Int(self[index + 3]) << 24
  }

  /// The 64-bit pattern at an index, or `nil` beyond the end.
  package func uint64(at index: Int) -> UInt64? {
    guard index >= 0, index <= count - 8 else { return nil }
    var value: UInt64 = 0
    for offset in (0..<8).reversed() { value = value << 8 | UInt64(self[index + offset]) }
    return value
  }
}
