/// The ranks of characters in dictionary order, read once from `CollationData`.
struct CollationTable: Sendable {
  /// One rank: first level in the low two bytes (lead byte lowest), then tone, then case.
  ///
  /// Zero does not count; `unknown` is ordered by its scalar; `several` has an entry in `expansions`.
  private(set) var low = [UInt32](repeating: unknown, count: 0x350)
  private(set) var high = [UInt32](repeating: unknown, count: 0x100)
  private(set) var symbols = [UInt32](repeating: unknown, count: 0x180)
  private(set) var expansions: [UInt32: [UInt32]] = [:]

  static let unknown: UInt32 = 0xFFFF_FFFE
  static let several: UInt32 = 0xFFFF_FFFF
  /// The rank that stands for "no tone" and for "small".
  static let common: UInt8 = 2
  /// Lead byte for symbols that have no rank of their own; they stand before the digits.
  static let otherSymbolLead: UInt8 = 63
  /// Lead byte for letters of other scripts; they stand after z.
  static let otherLetterLead: UInt8 = 0xF0

  static let shared = CollationTable()

  private init() {
    for scalar in 0..<0x20 { low[scalar] = 0 }
    low[0x7F] = 0
    for (rank, scalar) in [0x09, 0x0A, 0x0D].enumerated() {
      low[scalar] = Self.pack(UInt32(3 | (rank + 1) << 8), 2, 2)
    }
    for scalar in 0x80..<0xA0 { low[scalar] = 0 }
    var scalar: UInt32 = 0
    for token in CollationData.ranks.description.split(whereSeparator: { $0 == " " || $0.isNewline }
    ) {
      if token.hasPrefix("@") {
        scalar = UInt32(token.dropFirst(), radix: 16) ?? 0
      } else {
        set(scalar, Self.ranks(token))
        scalar += 1
      }
    }
  }

  private static func pack(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    first | second << 16 | third << 24
  }

  private static func ranks(_ token: Substring) -> [UInt32] {
    if token == "-" { return [unknown] }
    if token == "0" { return [0] }
    let levels = token.split(separator: "/", omittingEmptySubsequences: false)
    let second = levels.count > 1 ? UInt32(levels[1], radix: 16) ?? 2 : 2
    let third = levels.count > 2 ? UInt32(levels[2], radix: 16) ?? 2 : 2
    guard let first = levels.first, !first.isEmpty else { return [pack(0, second, third)] }
    return first.split(separator: ".").map { number in
      let value = UInt32(number, radix: 16) ?? 0
      return pack(number.count > 2 ? value >> 8 | (value & 0xFF) << 8 : value, second, third)
    }
  }

  private mutating func set(_ scalar: UInt32, _ ranks: [UInt32]) {
    var rank = ranks[0]
    if ranks.count > 1 {
      expansions[scalar] = ranks
      rank = Self.several
    }
    if scalar < 0x350 {
      low[Int(scalar)] = rank
    } else if scalar >= 0x1E00 && scalar < 0x1F00 {
      high[Int(scalar - 0x1E00)] = rank
    } else if scalar >= 0x2010 && scalar < 0x2190 {
      symbols[Int(scalar - 0x2010)] = rank
    }
  }

  @inline(__always)
  func rank(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x350 { return low[Int(scalar)] }
    if scalar >= 0x1E00 && scalar < 0x1F00 { return high[Int(scalar &- 0x1E00)] }
    if scalar >= 0x2010 && scalar < 0x2190 { return symbols[Int(scalar &- 0x2010)] }
    return Self.unknown
  }
}
