import CZlib

/// The expanded bytes of a deflated ZIP entry.
///
/// A part that grows beyond the limits is stopped while it grows, whatever its header says.
final class InflateStream: ByteStream {
  let chunkSize: Int
  private let input: SourceStream
  private let entry: ZipEntry
  private let limits: ReadingLimits
  private let verified: Bool
  private let state: UnsafeMutablePointer<z_stream>
  private let buffer: UnsafeMutableRawBufferPointer
  private var consumed = 0
  private var produced = 0
  private var checksum: UInt = 0
  private var isFinished = false

  init(
    _ source: any ByteSource, range: Range<Int>, entry: ZipEntry, limits: ReadingLimits,
    verified: Bool
  ) throws(TabularError) {
    input = SourceStream(source, range: range)
    chunkSize = source.chunkSize
    self.entry = entry
    self.limits = limits
    self.verified = verified
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    buffer = .allocate(byteCount: max(chunkSize, 1), alignment: 16)
    // Negative window bits: bare deflate data without a zlib header.
    guard
      inflateInit2_(state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw TabularError(.malformed, detail: "zlib could not start") }
  }

  deinit {
    inflateEnd(state)
    state.deallocate()
    buffer.deallocate()
  }

  func read(into output: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    guard !isFinished, output.count > 0 else { return 0 }
    state.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = UInt32(clamping: output.count)
    let room = Int(state.pointee.avail_out)
    while Int(state.pointee.avail_out) == room, !isFinished {
      if state.pointee.avail_in == 0 { try fill() }
      let result = inflate(state, Z_NO_FLUSH)
      switch result {
      case Z_OK: break
      case Z_STREAM_END: isFinished = true
      case Z_BUF_ERROR where state.pointee.avail_in == 0: break
      default: throw TabularError(.malformed, detail: "ZIP entry \(entry.name) does not inflate")
      }
    }
    let got = room - Int(state.pointee.avail_out)
    produced += got
    try check(output, got)
    return got
  }

  private func fill() throws(TabularError) {
    let got = try input.read(into: buffer)
    guard got > 0 else { throw TabularError(.truncated, detail: "ZIP entry \(entry.name)") }
    consumed += got
    state.pointee.next_in = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_in = UInt32(clamping: got)
  }

  private func check(
    _ output: UnsafeMutableRawBufferPointer, _ got: Int
  ) throws(TabularError) {
    guard produced <= limits.partBytes else {
      throw TabularError(.limitExceeded, detail: "\(entry.name): partBytes \(limits.partBytes)")
    }
    let packed = consumed - Int(state.pointee.avail_in)
    let allowed = packed.multipliedReportingOverflow(by: limits.expansionRatio)
    guard produced <= 1 << 20 || allowed.overflow || produced <= allowed.partialValue else {
      throw TabularError(
        .limitExceeded, detail: "\(entry.name): expansionRatio \(limits.expansionRatio)")
    }
    if isFinished, produced != entry.uncompressedSize {
      throw TabularError(.malformed, detail: "ZIP entry \(entry.name): size")
    }
    guard verified else { return }
    checksum = CZlib.crc32(
      checksum, output.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: got))
    if isFinished, UInt32(truncatingIfNeeded: checksum) != entry.crc32 {
      throw TabularError(.malformed, detail: "ZIP entry \(entry.name): checksum")
    }
  }
}

/// The bytes of an entry that was stored without compression.
final class StoredStream: ByteStream {
  let chunkSize: Int
  private let input: SourceStream
  private let entry: ZipEntry
  private let limits: ReadingLimits
  private var produced = 0

  init(_ source: any ByteSource, range: Range<Int>, entry: ZipEntry, limits: ReadingLimits) {
    input = SourceStream(source, range: range)
    chunkSize = source.chunkSize
    self.entry = entry
    self.limits = limits
  }

  func read(into output: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    let got = try input.read(into: output)
    produced += got
    guard produced <= limits.partBytes else {
      throw TabularError(.limitExceeded, detail: "\(entry.name): partBytes \(limits.partBytes)")
    }
    return got
  }
}
