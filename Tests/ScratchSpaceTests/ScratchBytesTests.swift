import ScratchSpace
import Testing

@Suite struct `Bytes beside the memory` {
  /// Disks that are large, missing, or full after some bytes of each file.
  static let disks: [ScratchDisk] = [
    .temporary, ScratchDisk { nil }, ScratchDisk { UnnamedFile(capacity: 0) },
    ScratchDisk { UnnamedFile(capacity: 777) },
  ]

  private func part(_ number: Int) -> [UInt8] {
    (0..<(number &* 7919 % 23)).map { UInt8(truncatingIfNeeded: number &* 31 &+ $0) }
  }

  @Test(arguments: disks.indices, [0, 1, 10, 100, 100_000])
  func `are read back as they were added, wherever they lie`(disk: Int, limit: Int) {
    var bytes = ScratchBytes(memoryLimit: limit, disk: Self.disks[disk])
    var expected: [UInt8] = []
    for number in 0..<500 {
      bytes.append(part(number))
      expected += part(number)
      #expect(bytes.count == expected.count)
      let start = number &* 104_729 % (expected.count + 1)
      let end = min(expected.count, start + number % 300)
      #expect(bytes.read(start..<end) == Array(expected[start..<end]))
    }
    #expect(bytes.read(0..<expected.count) == expected)
  }

  @Test(arguments: disks.indices, [0, 10, 100_000])
  func `in a copy are a value of their own`(disk: Int, limit: Int) {
    var bytes = ScratchBytes(memoryLimit: limit, disk: Self.disks[disk])
    for number in 0..<100 { bytes.append(part(number)) }
    let before = bytes.read(0..<bytes.count)
    var (copy, kept) = (bytes, bytes)
    for number in 0..<100 {
      copy.append(part(number + 1))
      bytes.append(part(number + 2))
    }
    kept.append([1])
    let added = { (shift: Int) in (0..<100).flatMap { self.part($0 + shift) } }
    #expect(copy.read(0..<copy.count) == (before ?? []) + added(1))
    #expect(bytes.read(0..<bytes.count) == (before ?? []) + added(2))
    #expect(kept.read(0..<kept.count) == (before ?? []) + [1])
  }

  @Test func `that were not added are not read`() {
    var bytes = ScratchBytes(memoryLimit: 4)
    for _ in 0..<5 { bytes.append([1, 2, 3]) }
    #expect(bytes.read(0..<16) == nil && bytes.read(-1..<2) == nil && bytes.read(15..<15) == [])
    #expect(bytes.read(Int.max - 1..<Int.max) == nil)
  }

  @Test func `do not fit into a file beyond its capacity`() throws {
    let file = try #require(UnnamedFile(capacity: 4))
    let written = { (bytes: [UInt8], offset: Int) in
      bytes.withUnsafeBytes { file.append($0, at: offset) }
    }
    #expect(written([1, 2, 3], 0) && written([4], 3) && !written([5], 4) && !written([6], .max))
    var read = [UInt8](repeating: 0, count: 10)
    #expect(read.withUnsafeMutableBytes { file.read(at: 1, into: $0) } == 3)
    #expect(Array(read.prefix(4)) == [2, 3, 4, 0])
  }
}
