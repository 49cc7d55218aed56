import CZlib

/// Compresses a run of bytes to a raw deflate stream (RFC 1951), block by block.
final class Deflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutableBufferPointer<UInt8>

  /// - Parameter level: zlib's level, 1 (fast) to 9 (small).
  init(level: Int) throws(TabularError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    output = .allocate(capacity: 64 * 1_024)
    let status = deflateInit2_(
      stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw TabularError(.unwritable, detail: "zlib: deflateInit \(status)")
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Makes ready for the next stream.
  func reset() { deflateReset(stream) }

  /// Compresses bytes and passes what comes out to `take`; `isLast` ends the stream.
  func compress(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool,
    take: (UnsafeRawBufferPointer) throws(TabularError) -> Void
  ) throws(TabularError) {
    // zlib counts in 32 bits.
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(1 << 30)
      rest = rest.dropFirst(piece.count)
      let input = UnsafeRawBufferPointer(rebasing: piece)
      // zlib only reads from it; its interface predates `const`.
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: input.bindMemory(to: UInt8.self).baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      let flush = isLast && rest.isEmpty ? Z_FINISH : Z_NO_FLUSH
      repeat {
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let status = deflate(stream, flush)
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
          throw TabularError(.unwritable, detail: "zlib: deflate \(status)")
        }
        let filled = output.count - Int(stream.pointee.avail_out)
        if filled > 0 {
          try take(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(output)[..<filled]))
        }
      } while stream.pointee.avail_out == 0
    } while !rest.isEmpty
  }
}

/// The checksum of ZIP entries.
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    value = UInt32(truncatingIfNeeded: crc32_z(UInt(value), start, bytes.count))
  }
}
