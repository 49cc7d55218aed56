internal import ScratchSpace

/// The names of the products a run has seen, outside of memory but for the last ones.
///
/// Very long names are cut, for they are only shown; what is not a name cannot eat the disk.
struct SeenNames {
  private var texts: ScratchBytes
  /// Where each name ends in `texts`, as eight bytes.
  private var ends: ScratchBytes
  /// The number of names.
  private(set) var count = 0

  /// The longest name kept, in UTF-8 bytes.
  static let longest = 240

  init(memoryLimit: Int = 1 << 17, disk: ScratchDisk = .temporary) {
    texts = ScratchBytes(memoryLimit: memoryLimit, disk: disk)
    ends = ScratchBytes(memoryLimit: memoryLimit, disk: disk)
  }

  /// Adds the name of the next product.
  mutating func append(_ name: String) {
    keep(name)
    withUnsafeBytes(of: UInt64(texts.count)) { ends.append($0) }
    count += 1
  }

  private mutating func keep(_ name: String) {
    let all = name.utf8
    guard all.count > Self.longest else { return texts.append(all) }
    let mark = "…"
    var end = all.index(all.startIndex, offsetBy: Self.longest - mark.utf8.count)
    while end > all.startIndex, all[end] & 0xC0 == 0x80 { all.formIndex(before: &end) }
    texts.append(all[..<end])
    texts.append(mark.utf8)
  }

  /// The name of a product by its number in the run, or `nil` when it has not been seen.
  subscript(index: Int) -> String? {
    guard (0..<count).contains(index), let end = end(of: index),
      let start = index == 0 ? 0 : self.end(of: index - 1),
      let bytes = texts.read(start..<end)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func end(of index: Int) -> Int? {
    ends.read(index * 8..<index * 8 + 8).map { bytes in
      Int(bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
    }
  }
}
