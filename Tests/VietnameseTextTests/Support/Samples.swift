import Foundation

/// Texts that the tests make up.
enum Samples {
  static func decomposed(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
