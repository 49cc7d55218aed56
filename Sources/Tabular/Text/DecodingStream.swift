/// A stream whose first bytes were already looked at.
final class PeekedStream: ByteStream {
  let chunkSize: Int
  private let rest: any ByteStream
  private var head: [UInt8]
  private var position: Int

  init(head: [UInt8], skipping: Int, rest: any ByteStream) {
    self.head = head
    self.rest = rest
    position = min(skipping, head.count)
    chunkSize = rest.chunkSize
  }

  /// Reads until at least `count` bytes have come or the stream has ended.
  static func peek(_ stream: any ByteStream, count: Int) throws(TabularError) -> [UInt8] {
    var head: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    defer { chunk.deallocate() }
    while head.count < count {
      let got = try stream.read(
        into: UnsafeMutableRawBufferPointer(rebasing: chunk[..<(count - head.count)]))
      if got == 0 { break }
      head.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<got]))
    }
    return head
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    let length = min(buffer.count, head.count - position)
    guard length > 0 else { return try rest.read(into: buffer) }
    head.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + length]))
    }
    position += length
    return length
  }
}

/// A stream in another encoding, seen as UTF-8.
final class DecodingStream: ByteStream {
  let chunkSize: Int
  private let source: any ByteStream
  private var decoder: ByteDecoder
  private var decoded: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private let chunk: UnsafeMutableRawBufferPointer

  init(_ source: any ByteStream, encoding: TextEncoding) {
    self.source = source
    chunkSize = source.chunkSize
    decoder = ByteDecoder(encoding)
    chunk = .allocate(byteCount: max(source.chunkSize, 1), alignment: 16)
  }

  deinit { chunk.deallocate() }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    while position == decoded.count {
      guard !isAtEnd else { return 0 }
      decoded.removeAll(keepingCapacity: true)
      position = 0
      let got = try source.read(into: chunk)
      if got == 0 {
        isAtEnd = true
        decoder.finish(onto: &decoded)
      } else {
        decoder.decode(UnsafeRawBufferPointer(rebasing: chunk[..<got]), onto: &decoded)
      }
    }
    let length = min(buffer.count, decoded.count - position)
    decoded.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + length]))
    }
    position += length
    return length
  }
}
