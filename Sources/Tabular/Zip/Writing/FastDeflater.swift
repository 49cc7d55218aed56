/// Compresses a run of bytes to a raw deflate stream (RFC 1951), about twice as fast as zlib's level 1.
///
/// Every 64 KB become one block with Huffman codes of its own. Matches are looked up greedily in a
/// table with one place for each hash of four bytes, which suits the markup of sheets: the same few
/// tags over and over. The blocks are cut by the number of bytes alone, so that identical input makes
/// identical bytes however it comes in pieces.
///
/// All memory is allocated once. Reads and writes go through pointers without checks; each is
/// covered by one of these: positions are below `end` (bytes held), hashes are cut to
/// ``hashBits`` bits, a block has at most ``blockSize`` tokens, and ``BitWriter`` makes room
/// before a block for the longest codes there are.
final class FastDeflater {
  static let blockSize = 1 << 16
  private static let windowSize = 1 << 15
  private static let hashBits: UInt32 = 15
  private static let shortestMatch = 4
  private static let longestMatch = 258

  /// History (at most 32 KB) and the block that is gathered.
  private let window: UnsafeMutablePointer<UInt8>
  /// For each hash the position seen last, as an offset in the whole stream plus one.
  private let heads: UnsafeMutablePointer<UInt32>
  /// A literal, or `length << 16 | distance` with the top bit set.
  private let tokens: UnsafeMutablePointer<UInt32>
  private var tokenCount = 0
  /// Where the block starts in the window, and how many bytes are held.
  private var start = 0
  private var end = 0
  /// The offset in the stream of the window's first byte.
  private var base = 0
  private let codes = BlockCodes()
  private var output = BitWriter()

  init() {
    // Sixteen bytes more, so that a match may be compared in steps of eight.
    let capacity = Self.windowSize + Self.blockSize + 16
    window = .allocate(capacity: capacity)
    window.initialize(repeating: 0, count: capacity)
    heads = .allocate(capacity: 1 << Self.hashBits)
    heads.initialize(repeating: 0, count: 1 << Self.hashBits)
    tokens = .allocate(capacity: Self.blockSize + 1)
    tokens.initialize(repeating: 0, count: Self.blockSize + 1)
  }

  deinit {
    window.deallocate()
    heads.deallocate()
    tokens.deallocate()
  }

  /// Makes ready for the next stream.
  func reset() {
    heads.update(repeating: 0, count: 1 << Self.hashBits)
    (start, end, base) = (0, 0, 0)
    output.removeAll()
  }

  /// Compresses bytes and passes what comes out to `take`; `isLast` ends the stream.
  func compress(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool,
    take: (UnsafeRawBufferPointer) throws(TabularError) -> Void
  ) throws(TabularError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let room = Self.blockSize - (end - start)
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(room))
      UnsafeMutableRawBufferPointer(start: window + end, count: piece.count)
        .copyMemory(from: piece)
      end += piece.count
      rest = rest.dropFirst(piece.count)
      // The last block waits, since only then is it known to be the last.
      if end - start == Self.blockSize, !rest.isEmpty { try endBlock(isLast: false, take) }
    }
    if isLast { try endBlock(isLast: true, take) }
  }

  private func endBlock(
    isLast: Bool, _ take: (UnsafeRawBufferPointer) throws(TabularError) -> Void
  ) throws(TabularError) {
    findMatches()
    codes.finish()
    output.reserve(2 * Self.blockSize + 1_024)
    // Stored blocks have five bytes in front; what does not shrink is kept as it is.
    if codes.size >= (end - start + 5) * 8 {
      output.append(stored: window + start, count: end - start, isLast: isLast)
    } else {
      codes.writeHeader(to: &output, isLast: isLast)
      writeTokens(to: &output)
    }
    if isLast { output.align() }
    try output.withWholeBytes(take)
    output.dropWholeBytes()
    slide()
  }

  /// Keeps the last 32 KB as history for the next block.
  private func slide() {
    let kept = min(end, Self.windowSize)
    let dropped = end - kept
    if dropped > 0 {
      UnsafeMutableRawPointer(window).copyMemory(from: window + dropped, byteCount: kept)
    }
    // An offset that would not fit into 32 bits starts afresh: old places are forgotten.
    base += dropped
    if base > 1 << 31 {
      heads.update(repeating: 0, count: 1 << Self.hashBits)
      base = 0
    }
    start = kept
    end = kept
  }

  @inline(__always)
  private static func hash(_ word: UInt32) -> Int {
    Int((word &* 0x9E37_79B1) >> (32 - hashBits))
  }

  private func findMatches() {
    codes.reset()
    let (window, heads, tokens, codes) = (self.window, self.heads, self.tokens, self.codes)
    let (base, end) = (self.base, self.end)
    let words = UnsafeRawPointer(window)
    var count = 0
    var position = start
    // Four bytes are hashed, so the last three of a block are literals or ends of matches.
    let lastHashed = end - Self.shortestMatch
    var misses = 0
    while position <= lastHashed {
      let word = words.loadUnaligned(fromByteOffset: position, as: UInt32.self)
      let slot = Self.hash(word)
      let candidate = Int(heads[slot]) &- 1 &- base
      heads[slot] = UInt32(truncatingIfNeeded: base &+ position &+ 1)
      guard candidate >= 0, candidate < position, position &- candidate <= Self.windowSize,
        words.loadUnaligned(fromByteOffset: candidate, as: UInt32.self) == word
      else {
        // In data without matches larger steps are taken, as nothing is to be found.
        misses &+= 1
        let next = min(position &+ 1 &+ misses >> 6, end)
        while position < next {
          tokens[count] = UInt32(window[position])
          codes.count(literal: window[position])
          count &+= 1
          position &+= 1
        }
        continue
      }
      misses = 0
      let length = Self.matchLength(words, candidate, position, end)
      let distance = position &- candidate
      tokens[count] =
        0x8000_0000 | UInt32(truncatingIfNeeded: length << 16 | (distance &- 1))
      codes.count(length: length, distance: distance)
      count &+= 1
      let matchEnd = position &+ length
      if matchEnd <= lastHashed {
        // Two places inside the match are remembered too; all of them would cost more than it saves.
        Self.remember(position &+ 1, words, heads, base)
        Self.remember(matchEnd &- 1, words, heads, base)
      }
      position = matchEnd
    }
    while position < end {
      tokens[count] = UInt32(window[position])
      codes.count(literal: window[position])
      count &+= 1
      position &+= 1
    }
    tokenCount = count
  }

  @inline(__always)
  private static func remember(
    _ place: Int, _ words: UnsafeRawPointer, _ heads: UnsafeMutablePointer<UInt32>, _ base: Int
  ) {
    let word = words.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    heads[hash(word)] = UInt32(truncatingIfNeeded: base &+ place &+ 1)
  }

  /// How far two places hold the same bytes: 4 to 258, not beyond the end.
  @inline(__always)
  private static func matchLength(
    _ window: UnsafeRawPointer, _ first: Int, _ second: Int, _ end: Int
  ) -> Int {
    let longest = min(longestMatch, end &- second)
    var length = shortestMatch
    while length < longest {
      // May read up to seven bytes beyond the end; the window has sixteen more.
      let left = window.loadUnaligned(fromByteOffset: first &+ length, as: UInt64.self)
      let right = window.loadUnaligned(fromByteOffset: second &+ length, as: UInt64.self)
      let difference = UInt64(littleEndian: left ^ right)
      if difference != 0 {
        return min(length &+ difference.trailingZeroBitCount >> 3, longest)
      }
      length &+= 8
    }
    return longest
  }

  private func writeTokens(to output: inout BitWriter) {
    let (tokens, codes) = (self.tokens, self.codes)
    for index in 0..<tokenCount {
      let token = tokens[index]
      if token < 256 {
        let code = codes.literals[Int(token)]
        output.append(UInt64(code.bits), count: Int(code.length))
      } else {
        let length = Int(token >> 16 & 0x1ff)
        codes.write(length: length, distance: Int(token & 0xffff) + 1, to: &output)
      }
    }
    codes.writeEnd(to: &output)
  }
}
