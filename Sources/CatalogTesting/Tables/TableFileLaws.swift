import Tabular

/// The laws of opening and reading whole files.
package enum TableFileLaws {
  /// Cut after any number of bytes, a file either reads or throws ``TabularError``.
  package static func checkCuts(_ bytes: [UInt8], name: String, stride step: Int) throws {
    for length in stride(from: 0, to: bytes.count, by: max(step, 1)) {
      do {
        _ = try cells(of: MemorySource(Array(bytes[..<length])), name: name, limit: 2_000)
      } catch is TabularError {
        continue
      } catch {
        throw LawBroken("cut at \(length): \(error)")
      }
    }
  }

  /// The size of the pieces in which the bytes come makes no difference.
  package static func checkChunks(
    _ bytes: [UInt8], name: String, sizes: [Int] = [1, 2, 3, 7, 4_096]
  ) throws {
    let whole = try cells(of: MemorySource(bytes), name: name, limit: .max)
    for size in sizes {
      let pieces = try cells(of: MemorySource(bytes, chunkSize: size), name: name, limit: .max)
      guard pieces == whole else { throw LawBroken("pieces of \(size) bytes give other rows") }
    }
  }

  private static func cells(
    of source: MemorySource, name: String, limit: Int
  ) throws -> [[CellDump]] {
    let document = try TableDocument.open(source: source, name: name)
    var sheets: [[CellDump]] = []
    for index in document.sheets.indices {
      var rows = try document.rows(inSheet: index)
      var row = TableRow()
      var cells: [CellDump] = []
      while try rows.readRow(into: &row) {
        cells += CellDump.cells(of: row)
        if cells.count > limit { break }
      }
      sheets.append(cells)
    }
    return sheets
  }
}
