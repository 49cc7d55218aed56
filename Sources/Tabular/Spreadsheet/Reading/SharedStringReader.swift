internal import ScratchSpace

/// Hands out shared strings to one reader, which keeps the blocks it looked at last.
struct SharedStringReader {
  private let strings: SharedStrings
  private var blocks: [Block?]
  private var long: [UInt8] = []

  /// Texts stand mostly in the order of the cells, and the repeated ones at the front, so that some
  /// blocks serve nearly all.
  private static let blockSize = 1 << 16
  private static let blockCount = 128
  /// How far a block reaches into the next one, for a text across the edge.
  private static let overlap = 1 << 12

  private final class Block {
    let number: Int
    let memory: UnsafeMutableRawBufferPointer
    var count = 0

    init(_ number: Int, size: Int) {
      self.number = number
      memory = .allocate(byteCount: size, alignment: 16)
    }

    deinit { memory.deallocate() }
  }

  init(_ strings: SharedStrings) {
    self.strings = strings
    blocks = strings.storage.file == nil ? [] : Array(repeating: nil, count: Self.blockCount)
  }

  /// Calls `body` with the bytes of a text; returns whether there is such a text.
  @inline(__always)
  mutating func withText(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(TabularError) -> Bool {
    guard let range = strings.range(index) else { return false }
    if let file = strings.storage.file {
      try withBytes(range, of: file, body)
    } else {
      strings.storage.bytes.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[range]))
      }
    }
    return true
  }

  private mutating func withBytes(
    _ range: Range<Int>, of file: UnnamedFile, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(TabularError) {
    guard range.count <= Self.overlap else { return try withLong(range, of: file, body) }
    let (number, offset) = range.lowerBound.quotientAndRemainder(dividingBy: Self.blockSize)
    let block = try block(number, of: file)
    guard offset + range.count <= block.count else { throw Self.failure }
    let text = UnsafeRawBufferPointer(rebasing: block.memory[offset..<offset + range.count])
    text.withMemoryRebound(to: UInt8.self, body)
  }

  private mutating func block(_ number: Int, of file: UnnamedFile) throws(TabularError) -> Block {
    let slot = number % Self.blockCount
    if let block = blocks[slot], block.number == number { return block }
    let block = Block(number, size: Self.blockSize + Self.overlap)
    guard let got = file.read(at: number * Self.blockSize, into: block.memory) else {
      throw Self.failure
    }
    block.count = got
    blocks[slot] = block
    return block
  }

  private mutating func withLong(
    _ range: Range<Int>, of file: UnnamedFile, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(TabularError) {
    if long.count < range.count { long = [UInt8](repeating: 0, count: range.count) }
    let got = long.withUnsafeMutableBytes { all in
      file.read(
        at: range.lowerBound, into: UnsafeMutableRawBufferPointer(rebasing: all[..<range.count]))
    }
    guard got == range.count else { throw Self.failure }
    long.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<range.count])) }
  }

  private static let failure = TabularError(
    .unreadable, detail: "temporary file of shared strings")
}
