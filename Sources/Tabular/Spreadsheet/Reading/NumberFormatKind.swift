/// What a number format makes of a number: a plain number, a moment, or a length of time.
enum NumberFormatKind: UInt8, Hashable, Sendable {
  case number, dateTime, elapsed

  /// The kind of a built-in format of ECMA-376 (18.8.30), the East Asian date formats included.
  init(builtIn id: Int) {
    switch id {
    case 14...22, 27...36, 45, 47, 50...58: self = .dateTime
    case 46: self = .elapsed
    default: self = .number
    }
  }

  /// The kind of a format code such as `dd/mm/yyyy`, `[$-42A]d "tháng" m` or `#,##0 "đ"`.
  ///
  /// Quoted and escaped letters do not count. A digit placeholder in front of every date letter
  /// means a number: `#,##0 USD` holds an S and a D, and is money.
  init(code: some StringProtocol) {
    self = .number
    var bytes = Array(code.utf8)
    if bytes.count > 4_096 { bytes.removeSubrange(4_096...) }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index] | 0x20
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "["):
        let start = index + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
        if Self.isElapsed(bytes[min(start, index)..<index]) {
          self = .elapsed
          return
        }
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "@"): return
      case UInt8(ascii: ";"): return
      case UInt8(ascii: "G"), UInt8(ascii: "g"):
        if Self.isGeneral(bytes[index...]) { return }
      default:
        if byte == UInt8(ascii: "d") || byte == UInt8(ascii: "m") || byte == UInt8(ascii: "y")
          || byte == UInt8(ascii: "h") || byte == UInt8(ascii: "s")
        {
          self = Self.hasElapsed(bytes[index...]) ? .elapsed : .dateTime
          return
        }
      }
      index += 1
    }
  }

  private static func isElapsed(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first.map({ $0 | 0x20 }) else { return false }
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "m") || first == UInt8(ascii: "s")
    else { return false }
    return inside.allSatisfy { $0 | 0x20 == first }
  }

  private static func hasElapsed(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      let inside = rest[(open + 1)...].prefix { $0 != UInt8(ascii: "]") }
      if isElapsed(inside) { return true }
      rest = rest[inside.endIndex...]
    }
    return false
  }

  private static func isGeneral(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.prefix(7).map { $0 | 0x20 } == Array("general".utf8)
  }
}
