/// The Huffman codes of one deflate block (RFC 1951, 3.2.7), made from how often each symbol comes.
final class BlockCodes {
  struct Code {
    var bits: UInt16 = 0
    var length: UInt8 = 0
  }

  private static let literalCount = 286
  private static let distanceCount = 30
  private let literalUses: UnsafeMutablePointer<UInt32>
  private let distanceUses: UnsafeMutablePointer<UInt32>
  /// Literals, the end of the block (256) and lengths.
  let literals: UnsafeMutablePointer<Code>
  private let distances: UnsafeMutablePointer<Code>
  /// For each length from 3 its code and extra bits, and in the top byte how many bits these are.
  private let matches: UnsafeMutablePointer<UInt32>
  private var lengthCodes: [Code] = []
  /// The run-length form of all code lengths: symbol in the low byte, extra bits above.
  private var header: [UInt16] = []
  private var headerLiterals = 257
  private var headerDistances = 1
  private let lengthSymbols: UnsafeMutablePointer<UInt8>
  /// For distances to 256 by one, for longer ones by 128.
  private let distanceSymbols: UnsafeMutablePointer<UInt8>
  /// The size of the block in bits.
  private(set) var size = 0

  init() {
    literalUses = .allocate(capacity: Self.literalCount)
    literalUses.initialize(repeating: 0, count: Self.literalCount)
    distanceUses = .allocate(capacity: Self.distanceCount)
    distanceUses.initialize(repeating: 0, count: Self.distanceCount)
    literals = .allocate(capacity: Self.literalCount)
    literals.initialize(repeating: Code(), count: Self.literalCount)
    distances = .allocate(capacity: Self.distanceCount)
    distances.initialize(repeating: Code(), count: Self.distanceCount)
    matches = .allocate(capacity: 256)
    matches.initialize(repeating: 0, count: 256)
    lengthSymbols = .allocate(capacity: 256)
    lengthSymbols.initialize(repeating: 0, count: 256)
    for length in 3...258 {
      lengthSymbols[length - 3] =
        UInt8(Self.lengthBases.lastIndex { Int($0) <= length } ?? 0)
    }
    distanceSymbols = .allocate(capacity: 512)
    distanceSymbols.initialize(repeating: 0, count: 512)
    for index in 0..<512 { distanceSymbols[index] = Self.distanceSymbol(at: index) }
  }

  deinit {
    literalUses.deallocate()
    distanceUses.deallocate()
    literals.deallocate()
    distances.deallocate()
    matches.deallocate()
    lengthSymbols.deallocate()
    distanceSymbols.deallocate()
  }

  func reset() {
    literalUses.update(repeating: 0, count: Self.literalCount)
    distanceUses.update(repeating: 0, count: Self.distanceCount)
  }

  @inline(__always)
  func count(literal: UInt8) { literalUses[Int(literal)] &+= 1 }

  @inline(__always)
  func count(length: Int, distance: Int) {
    literalUses[257 + Int(lengthSymbols[length - 3])] &+= 1
    distanceUses[distanceSymbol(distance)] &+= 1
  }

  // MARK: Lengths and distances

  private static let lengthBases: [UInt16] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthExtras: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]

  private static func distanceSymbol(at index: Int) -> UInt8 {
    let distance = index < 256 ? index : (index - 256) << 7
    guard distance > 3 else { return UInt8(distance) }
    let top = distance.bitWidth - 1 - distance.leadingZeroBitCount
    return UInt8(2 * top + (distance >> (top - 1) & 1))
  }

  @inline(__always)
  private func distanceSymbol(_ distance: Int) -> Int {
    let less = distance - 1
    return Int(distanceSymbols[less < 256 ? less : 256 + less >> 7])
  }

  /// Writes a match (3 to 258 bytes, 1 to 32,768 back): at most 15 + 5 + 15 + 13 bits.
  @inline(__always)
  func write(length: Int, distance: Int, to output: inout BitWriter) {
    let match = matches[length - 3]
    var bits = UInt64(match & 0xff_ffff)
    var count = Int(match >> 24)
    let place = distanceSymbol(distance)
    let code = distances[place]
    bits |= UInt64(code.bits) &<< UInt64(truncatingIfNeeded: count)
    count &+= Int(code.length)
    if place > 3 {
      let extra = place / 2 - 1
      let rest = UInt64(truncatingIfNeeded: (distance - 1) & (1 << extra - 1))
      bits |= rest &<< UInt64(truncatingIfNeeded: count)
      count &+= extra
    }
    output.append(bits, count: count)
  }

  func writeEnd(to output: inout BitWriter) {
    output.append(UInt64(literals[256].bits), count: Int(literals[256].length))
  }

  // MARK: Making the codes

  /// Makes the codes of the symbols counted, and the block's ``size``.
  func finish() {
    literalUses[256] = 1
    let literalLengths = HuffmanLengths.make(
      UnsafeBufferPointer(start: literalUses, count: Self.literalCount), limit: 15)
    var distanceLengths = HuffmanLengths.make(
      UnsafeBufferPointer(start: distanceUses, count: Self.distanceCount), limit: 15)
    // A block without matches still names one distance.
    if !distanceLengths.contains(where: { $0 > 0 }) { distanceLengths[0] = 1 }
    Self.assign(literalLengths, to: literals)
    Self.assign(distanceLengths, to: distances)
    for length in 3...258 {
      let symbol = Int(lengthSymbols[length - 3])
      let code = literals[257 + symbol]
      let extra = UInt32(length - Int(Self.lengthBases[symbol])) << UInt32(code.length)
      let count = UInt32(code.length) + UInt32(Self.lengthExtras[symbol])
      matches[length - 3] = UInt32(code.bits) | extra | count << 24
    }
    headerLiterals = max(257, (literalLengths.lastIndex { $0 > 0 } ?? 0) + 1)
    headerDistances = max(1, (distanceLengths.lastIndex { $0 > 0 } ?? 0) + 1)
    header = Self.runs(
      Array(literalLengths[..<headerLiterals]) + distanceLengths[..<headerDistances])
    var uses = [UInt32](repeating: 0, count: 19)
    for item in header { uses[Int(item & 0xff)] += 1 }
    let lengths = uses.withUnsafeBufferPointer { HuffmanLengths.make($0, limit: 7) }
    lengthCodes = Array(repeating: Code(), count: 19)
    lengthCodes.withUnsafeMutableBufferPointer {
      if let start = $0.baseAddress { Self.assign(lengths, to: start) }
    }
    measure(literalLengths, distanceLengths, uses, lengths)
  }

  private func measure(
    _ literalLengths: [UInt8], _ distanceLengths: [UInt8], _ uses: [UInt32], _ lengths: [UInt8]
  ) {
    var bits = 3 + 14 + 19 * 3
    for symbol in 0..<19 {
      bits += Int(uses[symbol]) * (Int(lengths[symbol]) + Self.runExtra(symbol))
    }
    for symbol in 0..<Self.literalCount {
      let extra = symbol > 256 ? Int(Self.lengthExtras[symbol - 257]) : 0
      bits += Int(literalUses[symbol]) * (Int(literalLengths[symbol]) + extra)
    }
    for symbol in 0..<Self.distanceCount {
      let extra = symbol > 3 ? symbol / 2 - 1 : 0
      bits += Int(distanceUses[symbol]) * (Int(distanceLengths[symbol]) + extra)
    }
    size = bits
  }

  /// Canonical codes (RFC 1951, 3.2.2), their bits turned round for ``BitWriter``.
  private static func assign(_ lengths: [UInt8], to codes: UnsafeMutablePointer<Code>) {
    var code = [UInt16](repeating: 0, count: 16)
    var first: UInt16 = 0
    var counts = [UInt16](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    for length in 1...15 {
      first = (first &+ counts[length - 1]) << 1
      code[length] = first
    }
    for (symbol, length) in lengths.enumerated() {
      guard length > 0 else {
        codes[symbol] = Code()
        continue
      }
      let value = code[Int(length)]
      code[Int(length)] += 1
      codes[symbol] = Code(bits: reversed(value, length), length: length)
    }
  }

  private static func reversed(_ value: UInt16, _ length: UInt8) -> UInt16 {
    var (rest, result) = (value, UInt16(0))
    for _ in 0..<length {
      result = result << 1 | rest & 1
      rest >>= 1
    }
    return result
  }

  // MARK: The header

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private static func runExtra(_ symbol: Int) -> Int {
    symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0
  }

  /// The code lengths with runs of one length told by their number.
  private static func runs(_ lengths: [UInt8]) -> [UInt16] {
    var result: [UInt16] = []
    var index = 0
    while index < lengths.count {
      let length = lengths[index]
      var run = 1
      while index + run < lengths.count, lengths[index + run] == length { run += 1 }
      index += run
      if length == 0 {
        while run >= 3 {
          let piece = min(run, 138)
          result.append(piece > 10 ? 18 | UInt16(piece - 11) << 8 : 17 | UInt16(piece - 3) << 8)
          run -= piece
        }
      } else {
        result.append(UInt16(length))
        run -= 1
        while run >= 3 {
          let piece = min(run, 6)
          result.append(16 | UInt16(piece - 3) << 8)
          run -= piece
        }
      }
      for _ in 0..<run { result.append(UInt16(length)) }
    }
    return result
  }

  func writeHeader(to output: inout BitWriter, isLast: Bool) {
    output.append(isLast ? 5 : 4, count: 3)
    output.append(UInt64(headerLiterals - 257), count: 5)
    output.append(UInt64(headerDistances - 1), count: 5)
    output.append(15, count: 4)
    for symbol in Self.order { output.append(UInt64(lengthCodes[symbol].length), count: 3) }
    for item in header {
      let symbol = Int(item & 0xff)
      let code = lengthCodes[symbol]
      output.append(UInt64(code.bits), count: Int(code.length))
      output.append(UInt64(item >> 8), count: Self.runExtra(symbol))
    }
  }
}
