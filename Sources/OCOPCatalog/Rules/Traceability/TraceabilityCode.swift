/// The form of growing-area and packing-house codes.
enum TraceabilityCode {
  /// Whether a code is `VN-`, two letters for a province, the kind, a hyphen, three or four digits.
  ///
  /// The letters name a province of before July 2025, so no place is derived from them.
  static func hasForm(_ code: String, kind: String) -> Bool {
    let bytes = Array(code.utf8)
    guard (11...12).contains(bytes.count), bytes.starts(with: "VN-".utf8),
      bytes[5..<7].elementsEqual(kind.utf8), bytes[7] == UInt8(ascii: "-")
    else { return false }
    return bytes[3..<5].allSatisfy { (0x41...0x5A).contains($0) }
      && bytes[8...].allSatisfy { (0x30...0x39).contains($0) }
  }
}
