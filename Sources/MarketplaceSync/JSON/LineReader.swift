internal import Tabular

/// Hands out the lines of a byte stream that are not blank. A line may be at most 16 MB long.
struct LineReader {
  private let stream: any ByteStream
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// The number of the line handed out last, from 1.
  private(set) var number = 0
  private static let longest = 16 << 20

  init(_ stream: any ByteStream) { self.stream = stream }

  /// - Throws: `TabularError` when the stream fails or a line is too long.
  mutating func next() throws(TabularError) -> ArraySlice<UInt8>? {
    while let line = try nextAny() {
      number += 1
      if line.contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  private mutating func nextAny() throws(TabularError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
      if start > 0 {
        buffer.removeSubrange(..<start)
        searched -= start
        start = 0
      }
      guard buffer.count <= Self.longest else {
        throw TabularError(.limitExceeded, detail: "line of \(Self.longest) bytes")
      }
      try fill()
    }
  }

  private mutating func fill() throws(TabularError) {
    var failure: TabularError?
    let stream = stream
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: 64 * 1_024))
    let got = buffer.withUnsafeMutableBytes { raw -> Int in
      do throws(TabularError) {
        return try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[old...]))
      } catch {
        failure = error
        return 0
      }
    }
    buffer.removeLast(buffer.count - old - got)
    if let failure { throw failure }
    isAtEnd = got == 0
  }
}
