import Testing

@testable import Tabular

/// What the fast deflate packs, zlib unpacks to the same bytes.
@Suite struct `Packing fast loses nothing` {
  static func text(_ kind: String, _ count: Int) -> [UInt8] {
    var state: UInt64 = 99
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    switch kind {
    case "one byte": return [UInt8](repeating: 0x61, count: count)
    case "random": return (0..<count).map { _ in UInt8(truncatingIfNeeded: random()) }
    case "two letters": return (0..<count).map { _ in random() & 1 == 0 ? 0x61 : 0x62 }
    case "uneven": return (0..<count).map { _ in UInt8(random().trailingZeroBitCount) }
    default:
      let cells = Array("<c r=\"B7\" t=\"inlineStr\"><is><t>Trà mãng cầu</t></is></c>".utf8)
      return (0..<count).map { $0 % 977 == 0 ? UInt8(random() & 0x7f) : cells[$0 % cells.count] }
    }
  }

  private static func packed(_ bytes: [UInt8], piece: Int) throws -> [UInt8] {
    let deflater = FastDeflater()
    var packed: [UInt8] = []
    try bytes.withUnsafeBytes { all in
      var position = 0
      while position < all.count {
        let end = min(all.count, position + piece)
        try deflater.compress(
          UnsafeRawBufferPointer(rebasing: all[position..<end]), isLast: false
        ) { packed.append(contentsOf: $0) }
        position = end
      }
      try deflater.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) {
        packed.append(contentsOf: $0)
      }
    }
    return packed
  }

  /// Packs a run as a streamed entry of an archive and reads it back, its checksum compared.
  private static func roundTrip(_ bytes: [UInt8], piece: Int) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try ZipWriter(sink: sink, level: 1)
    try writer.begin("a")
    try bytes.withUnsafeBytes { all in
      var position = 0
      while position < all.count {
        let end = min(all.count, position + piece)
        try writer.write(UnsafeRawBufferPointer(rebasing: all[position..<end]))
        position = end
      }
    }
    try writer.end()
    try writer.finish()
    let archive = try ZipArchive(source: MemorySource(sink.bytes))
    let entry = try #require(archive.entry(named: "a"))
    return try archive.contents(of: entry)
  }

  @Test(
    arguments: ["one byte", "random", "two letters", "uneven", "cells"],
    [0, 1, 2, 3, 4, 5, 300, 65_535, 65_536, 65_537, 140_000])
  func `every run of bytes comes back`(kind: String, count: Int) throws {
    let bytes = Self.text(kind, count)
    let back = try Self.roundTrip(bytes, piece: 50_000)
    #expect(back == bytes)
  }

  @Test(arguments: [1_000, 65_536, 1 << 20]) func `pieces of any size give the same bytes`(
    piece: Int
  ) throws {
    let bytes = Self.text("cells", 150_000)
    let (one, other) = (
      try Self.packed(bytes, piece: piece), try Self.packed(bytes, piece: 4_096)
    )
    #expect(one == other)
    #expect(one.count * 10 < bytes.count)
  }

  @Test func `code lengths make a whole tree within the limit`() {
    // Weights of Fibonacci make the deepest tree there is.
    var uses: [UInt32] = [1, 1]
    while uses.count < 40 { uses.append(uses[uses.count - 1] &+ uses[uses.count - 2]) }
    for limit in [7, 15] {
      let lengths = uses.withUnsafeBufferPointer { HuffmanLengths.make($0, limit: limit) }
      #expect(lengths.allSatisfy { $0 >= 1 && $0 <= limit })
      #expect(lengths.reduce(0) { $0 + 1 << (limit - Int($1)) } == 1 << limit)
    }
  }
}
