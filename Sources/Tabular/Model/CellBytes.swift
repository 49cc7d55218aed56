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
      var span = unsafe UTF8Span(unchecked: utf8.span)
      _ = span.checkForASCII()
      return String(copying: span)
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}
