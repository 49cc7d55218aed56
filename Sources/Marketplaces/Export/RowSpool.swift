#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Keeps rows of text outside of memory until their sheet is written.
///
/// A workbook is written sheet after sheet, but what belongs on the later sheets is known while the
/// first is written. The rows wait in a nameless temporary file that goes away by itself.
final class RowSpool {
  private let file: UnsafeMutablePointer<FILE>
  private(set) var count = 0

  /// - Throws: ``ExportError`` with the code `no-temporary-space`.
  init() throws(ExportError) {
    guard let file = tmpfile() else { throw ExportError(.noTemporarySpace) }
    self.file = file
  }

  deinit { fclose(file) }

  func append(_ cells: [String]) throws(ExportError) {
    try put(UInt32(cells.count))
    for var cell in cells {
      let good = cell.withUTF8 { bytes in
        var length = UInt32(clamping: bytes.count)
        guard fwrite(&length, 4, 1, file) == 1 else { return false }
        return bytes.isEmpty || fwrite(bytes.baseAddress, bytes.count, 1, file) == 1
      }
      if !good { throw ExportError(.noTemporarySpace) }
    }
    count += 1
  }

  /// Calls `body` with each row, in order.
  func forEach(_ body: ([String]) throws -> Void) throws {
    rewind(file)
    for _ in 0..<count {
      let width = try take()
      var cells: [String] = []
      for _ in 0..<width {
        let length = Int(try take())
        var failed = false
        let text = String(unsafeUninitializedCapacity: length) { buffer in
          failed = length > 0 && fread(buffer.baseAddress, length, 1, file) != 1
          return failed ? 0 : length
        }
        if failed { throw ExportError(.noTemporarySpace) }
        cells.append(text)
      }
      try body(cells)
    }
  }

  private func put(_ number: UInt32) throws(ExportError) {
    var number = number
    if fwrite(&number, 4, 1, file) != 1 { throw ExportError(.noTemporarySpace) }
  }

  private func take() throws(ExportError) -> UInt32 {
    var number: UInt32 = 0
    if fread(&number, 4, 1, file) != 1 { throw ExportError(.noTemporarySpace) }
    return number
  }
}
