/// Small helpers for text as an array of Unicode scalar values.
enum Scalars {
  static func array(_ text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    return scalars
  }

  static func string(_ scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
    return String(view)
  }

  /// True for ASCII letters and for everything beyond ASCII that writes words.
  static func isWordScalar(_ value: UInt32) -> Bool {
    if value < 0x80 { return isASCIILetter(value) }
    if value < 0x250 {
      return value >= 0xC0 && value != 0xD7 && value != 0xF7 || value == 0xAA || value == 0xBA
    }
    if value >= 0x1E00 && value < 0x1F00 { return true }
    if value >= 0x300 && value < 0x370 { return true }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  static func isASCIILetter(_ value: UInt32) -> Bool {
    (value | 0x20) &- 0x61 < 26
  }

  static func isASCIIDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }
}

/// Calls `body` with the UTF-8 of a text, without a copy where the text is stored that way.
@inline(__always)
func withUTF8<Result>(
  of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
  var copy = text
  return copy.withUTF8(body)
}
