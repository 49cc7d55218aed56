/// The names of the products a run has seen, as one text: a name of forty letters takes sixty bytes
/// where a string of its own would take a hundred.
///
/// Very long names are cut, for they are only shown; what is not a name cannot eat the memory.
struct SeenNames {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// The longest name kept, in UTF-8 bytes.
  static let longest = 240

  /// Adds the name of the next product.
  mutating func append(_ name: String) {
    // Four billion bytes of names: the rest of such a list goes without.
    if bytes.count <= Int(UInt32.max) - Self.longest { keep(name) }
    ends.append(UInt32(bytes.count))
  }

  private mutating func keep(_ name: String) {
    let all = name.utf8
    guard all.count > Self.longest else { return bytes.append(contentsOf: all) }
    let mark = "…"
    var end = all.index(all.startIndex, offsetBy: Self.longest - mark.utf8.count)
    while end > all.startIndex, all[end] & 0xC0 == 0x80 { all.formIndex(before: &end) }
    bytes.append(contentsOf: all[..<end])
    bytes.append(contentsOf: mark.utf8)
  }

  /// The name of a product by its number in the run, or `nil` when it has not been seen.
  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }
}
