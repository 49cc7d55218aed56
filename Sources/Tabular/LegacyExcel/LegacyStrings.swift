/// The texts that cells of an old workbook share, in one block of memory.
struct LegacyStrings: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends; the next one starts there.
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  /// The memory the texts take, in bytes.
  var size: Int { bytes.count + ends.count * 4 }

  mutating func add(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(clamping: bytes.count))
  }

  /// The bytes of a text, or `nil` when there is no such text.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}
