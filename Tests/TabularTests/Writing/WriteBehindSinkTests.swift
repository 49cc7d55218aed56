import Foundation
import Tabular
import Testing

@Suite struct WriteBehindSinkTests {
  /// Bytes that repeat with no power of two, so that a chunk out of its place shows.
  private static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 % 251) } }

  @Test(arguments: [0, 1, 1_000, 1 << 18, (1 << 18) + 1, 3_000_000])
  func `writes the same bytes in the same order`(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Self.bytes(count)
    for step in [1_000, 70_001, 1 << 18, 700_000] {
      let sink = WriteBehindSink(try FileSink(path: "\(folder.path)/a"))
      for start in stride(from: 0, to: count, by: step) {
        try sink.write(Array(bytes[start..<min(start + step, count)]))
      }
      #expect(folder.names.contains("a") == (step > 1_000))
      try sink.finish()
      try sink.finish()
      #expect(try folder.bytes("a") == bytes)
    }
  }

  @Test(arguments: 0..<9)
  func `tells a write that failed and leaves nothing under the name`(failsAt: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Self.bytes(100_000)
    // Twenty of them are seven full chunks and a part: eight writes, and the finish is the ninth.
    #expect {
      let file = try FileSink(path: "\(folder.path)/a")
      let sink = WriteBehindSink(FailingSink(file, failsAt: failsAt))
      for _ in 0..<20 { try sink.write(bytes) }
      try sink.finish()
    } throws: {
      ($0 as? TabularError)?.code == .unwritable
    }
    #expect(folder.names == [])
  }

  @Test(arguments: [1, 1 << 18, 3_000_000], [0, 1, 20])
  func `a finish that fails has thrown the output away`(count: Int, failsAt: Int) throws {
    let folder = try TemporaryFolder()
    let file = try FileSink(path: "\(folder.path)/a")
    let sink = WriteBehindSink(FailingSink(file, failsAt: failsAt))
    var failed = false
    do { try sink.write(Self.bytes(count)) } catch {
      sink.abandon()
      failed = true
    }
    if !failed {
      do { try sink.finish() } catch { failed = true }
    }
    #expect(failed == (failsAt < 20))
    #expect(folder.names == (failed ? [] : ["a"]))
    // The sink is still held here, so its end did not clean up.
    try sink.finish()
  }

  @Test func `throws the output away, wherever it is given up`() throws {
    let folder = try TemporaryFolder()
    let bytes = Self.bytes(1 << 18)
    for writes in 0..<9 {
      let abandoned = WriteBehindSink(try FileSink(path: "\(folder.path)/a"))
      for _ in 0..<writes { try abandoned.write(bytes) }
      abandoned.abandon()
      abandoned.abandon()
      #expect(throws: TabularError.self) { try abandoned.write(bytes) }
      do {
        let dropped = WriteBehindSink(try FileSink(path: "\(folder.path)/b"))
        for _ in 0..<writes { try dropped.write(bytes) }
      }
      #expect(folder.names == [])
    }
  }
}
