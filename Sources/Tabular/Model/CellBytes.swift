/// The bytes of a cell while its row is looked at.
public struct CellBytes {
  /// The text in UTF-8.
  public let utf8: UnsafeBufferPointer<UInt8>
  private let isCheckedUTF8: Bool

  init(utf8: UnsafeBufferPointer<UInt8>, isCheckedUTF8: Bool) {
    self.utf8 = utf8
    self.isCheckedUTF8 = isCheckedUTF8
  }

  /// The text, copied out.
  public var text: String {
    // The check of the standard library takes longer than all else here, so it is not done twice.
    if #available(macOS 26, *), isCheckedUTF8 || UTF8Check.isValid(utf8) {
      return String(
        copying: unsafe UTF8Span(unchecked: utf8.span, isKnownASCII: Self.isLongASCII(utf8)))
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Whether a text that is too long for a string without memory of its own is all ASCII; a short one
  /// is looked at anyway when it is made.
  @inline(__always)
  private static func isLongASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    guard count > 15, let base = bytes.baseAddress else { return false }
    let start = UnsafeRawPointer(base)
    var index = 0
    // The last eight bytes first; they may overlap those before them.
    var all = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    while index &+ 8 <= count {
      all |= start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if all & 0x8080_8080_8080_8080 != 0 { return false }
      index &+= 8
    }
    return true
  }
}
