/// Canonical decompositions and compositions, read once from `CanonicalData`.
struct CanonicalTable: Sendable {
  /// First scalar in the high half, second (or zero) in the low half.
  private(set) var decompositions: [UInt32: UInt64] = [:]
  private(set) var compositions: [UInt64: UInt32] = [:]

  static let shared = CanonicalTable()

  private init() {
    decompositions.reserveCapacity(2200)
    compositions.reserveCapacity(1100)
    var numbers: [UInt64] = [0]
    var isExcluded = false
    func finish(_ table: inout CanonicalTable) {
      guard numbers.count > 1, numbers[0] != 0 else { return }
      let second = numbers.count > 2 ? numbers[2] : 0
      let pair = numbers[1] << 32 | second
      table.decompositions[UInt32(numbers[0])] = pair
      if second != 0 && !isExcluded { table.compositions[pair] = UInt32(numbers[0]) }
    }
    CanonicalData.decompositions.withUTF8Buffer { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: " "), 0x0A:
          finish(&self)
          numbers = [0]
          isExcluded = false
        case UInt8(ascii: "="), UInt8(ascii: "+"): numbers.append(0)
        case UInt8(ascii: "!"): isExcluded = true
        default:
          numbers[numbers.count - 1] = numbers[numbers.count - 1] << 4 | UInt64(hexDigit(byte))
        }
      }
      finish(&self)
    }
  }
}

/// The value of an upper-case hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") ? byte &- UInt8(ascii: "A") &+ 10 : byte &- UInt8(ascii: "0")
}
