/// Bytes that come one after the other.
package protocol ByteStream: AnyObject {
  /// How many bytes are best moved at once.
  var chunkSize: Int { get }
  /// Fills the front of `buffer`; returns how many bytes came, 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int
}

extension ByteStream {
  /// Returns all that is left.
  ///
  /// - Throws: ``TabularError`` with `limitExceeded` when it is more than `limit` bytes.
  package func readAll(limit: Int, what: String) throws(TabularError) -> [UInt8] {
    var all: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Swift.max(chunkSize, 1), alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let got = try read(into: chunk)
      if got == 0 { return all }
      guard all.count + got <= limit else {
        throw TabularError(.limitExceeded, detail: "\(what): \(limit) bytes")
      }
      all.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<got]))
    }
  }
}

/// A stretch of a byte source, front to back.
package final class SourceStream: ByteStream {
  private let source: any ByteSource
  private var position: Int
  private let end: Int
  package let chunkSize: Int

  package init(_ source: any ByteSource, range: Range<Int>) {
    self.source = source
    position = range.lowerBound
    end = range.upperBound
    chunkSize = source.chunkSize
  }

  package convenience init(_ source: any ByteSource, from start: Int = 0) {
    self.init(source, range: Swift.min(start, source.count)..<source.count)
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    let length = Swift.min(buffer.count, end - position)
    guard length > 0 else { return 0 }
    let got = try source.read(
      at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<length]))
    position += got
    return got
  }
}
