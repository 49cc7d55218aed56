/// SHA-256 (FIPS 180-4), to compare the hashes in a page's policy with its style and script.
enum SHA256 {
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let length = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      compress(bytes[block..<block + 64], into: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let bytes = Array(block)
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (first, second) = (words[index - 15], words[index - 2])
      let low = turn(first, 7) ^ turn(first, 18) ^ (first >> 3)
      let high = turn(second, 17) ^ turn(second, 19) ^ (second >> 10)
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    var now = state
    for index in 0..<64 {
      let high = turn(now[4], 6) ^ turn(now[4], 11) ^ turn(now[4], 25)
      let choice = (now[4] & now[5]) ^ (~now[4] & now[6])
      let first = now[7] &+ high &+ choice &+ constants[index] &+ words[index]
      let low = turn(now[0], 2) ^ turn(now[0], 13) ^ turn(now[0], 22)
      let majority = (now[0] & now[1]) ^ (now[0] & now[2]) ^ (now[1] & now[2])
      now = [first &+ low &+ majority] + now[0..<3] + [now[3] &+ first] + now[4..<7]
    }
    for index in 0..<8 { state[index] &+= now[index] }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var number: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes.map { prime in
      // The largest root with root³ ≤ prime · 2⁹⁶, whose low 32 bits are wanted.
      var root: UInt64 = 0
      for bit in stride(from: 35, through: 0, by: -1) {
        let next = root | 1 << UInt64(bit)
        let square = next.multipliedFullWidth(by: next)
        let low = square.low.multipliedFullWidth(by: next)
        let high = square.high.multipliedFullWidth(by: next)
        let (middle, overflow) = low.high.addingReportingOverflow(high.low)
        let top = high.high + (overflow ? 1 : 0)
        let limit = prime << 32
        if top == 0, middle < limit || (middle == limit && low.low == 0) { root = next }
      }
      return UInt32(truncatingIfNeeded: root)
    }
  }()
}
