/// What characters become in a search key, read once from `FoldingData`.
struct FoldingTable: Sendable {
  /// Up to four bytes, first lowest; zero when the character only breaks words.
  private(set) var low = [UInt32](repeating: 0, count: 0x250)
  private(set) var high = [UInt32](repeating: 0, count: 0x100)
  private(set) var rest: [UInt32: [UInt8]] = [:]

  static let shared = FoldingTable()

  private init() {
    var scalar: UInt32 = 0
    var spelled: [UInt8] = []
    var isValue = false
    func finish(_ table: inout FoldingTable) {
      guard isValue else { return }
      let packed = spelled.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if scalar < 0x250 {
        table.low[Int(scalar)] = packed
      } else if scalar >= 0x1E00 && scalar < 0x1F00 {
        table.high[Int(scalar - 0x1E00)] = packed
      } else {
        table.rest[scalar] = spelled
      }
    }
    FoldingData.folds.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte == UInt8(ascii: " ") || byte == 0x0A {
          finish(&self)
          scalar = 0
          spelled = []
          isValue = false
        } else if isValue {
          spelled.append(byte == UInt8(ascii: "_") ? UInt8(ascii: " ") : byte)
        } else if byte == UInt8(ascii: "=") {
          isValue = true
        } else {
          scalar = scalar << 4 | UInt32(hexDigit(byte))
        }
      }
      finish(&self)
    }
  }
}
