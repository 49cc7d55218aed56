/// Bytes that can be read from any place: a file on disk or an array.
///
/// A read may return fewer bytes than asked for; it returns 0 only at the end. Reads from several
/// tasks at once are allowed.
package protocol ByteSource: Sendable {
  /// The number of bytes.
  var count: Int { get }
  /// How many bytes a stream over the source should move at once.
  var chunkSize: Int { get }
  /// Fills the front of `buffer` with the bytes from `offset` on; returns how many there were.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TabularError) -> Int
}

extension ByteSource {
  package var chunkSize: Int { 1 << 16 }

  /// Returns exactly `count` bytes from `offset` on.
  ///
  /// - Throws: ``TabularError`` with the code `truncated` when the source ends before.
  package func bytes(at offset: Int, count: Int) throws(TabularError) -> [UInt8] {
    let (end, overflow) = offset.addingReportingOverflow(count)
    guard offset >= 0, count >= 0, !overflow, end <= self.count else {
      throw TabularError(.truncated, detail: "bytes at \(offset)")
    }
    var result = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      var failure: TabularError?
      let got = result.withUnsafeMutableBytes { raw -> Int in
        do throws(TabularError) {
          return try read(
            at: offset + filled, into: UnsafeMutableRawBufferPointer(rebasing: raw[filled...]))
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      guard got > 0 else { throw TabularError(.truncated, detail: "bytes at \(offset)") }
      filled += got
    }
    return result
  }

  /// Returns up to `count` bytes from the front.
  package func prefix(_ count: Int) throws(TabularError) -> [UInt8] {
    try bytes(at: 0, count: Swift.min(count, self.count))
  }
}

/// Bytes held in memory.
package struct MemorySource: ByteSource {
  package let bytes: [UInt8]
  package let chunkSize: Int

  package init(_ bytes: [UInt8], chunkSize: Int = 1 << 16) {
    self.bytes = bytes
    self.chunkSize = chunkSize
  }

  package var count: Int { bytes.count }

  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(TabularError) -> Int {
    guard offset >= 0, offset < bytes.count else { return 0 }
    let length = Swift.min(buffer.count, bytes.count - offset)
    bytes.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[offset..<offset + length]))
    }
    return length
  }
}
