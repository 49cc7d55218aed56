extension CellLink {
  /// The most links in a sheet that spreadsheet programs accept.
  static let mostInSheet = 65_530

  /// The address as a relationship holds it, or `nil` for one that is not allowed.
  ///
  /// Only schemes that cannot start a program are let through. Spaces and characters that no
  /// address may hold are percent-encoded.
  package static func target(_ address: String) -> String? {
    let start = address.prefix(8).lowercased()
    let schemes = ["http://", "https://", "mailto:", "tel:"]
    guard schemes.contains(where: { start.hasPrefix($0) }) else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"), 0x7F...0xFF:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    return bytes.count <= 2_079 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
