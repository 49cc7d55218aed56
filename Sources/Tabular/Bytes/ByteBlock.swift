import CByteScan

/// Sixteen bytes looked at in one step; each answer has a bit for each byte, the first in bit 0.
///
/// The caller vouches that all 16 bytes, and for ``odd`` the two before them, are in its memory:
/// blocks are only made where that was checked by a comparison with the end of the window.
struct ByteBlock {
  private let start: UnsafePointer<UInt8>

  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>) { start = pointer }

  /// The bytes that equal the given one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt32 { byte_scan_equal(start, byte) }

  /// The bytes that equal one of three.
  @inline(__always)
  func anyOf(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    byte_scan_any_of(start, first, second, third)
  }

  /// The bytes that are below the first one or equal one of the others.
  @inline(__always)
  func below(_ limit: UInt8, orAnyOf a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    byte_scan_below_or_any_of(start, limit, a, b, c)
  }

  /// The bytes that a writer of XML looks at: controls, `"`, `&`, `<`, `>` and the first byte of
  /// U+F000...U+FFFF.
  @inline(__always)
  var rareInXML: UInt32 { byte_scan_xml(start) }

  /// The bytes at which UTF-8 is wrong, or has a lead byte that needs a closer look.
  @inline(__always)
  var odd: UInt32 { byte_scan_odd(start) }
}
