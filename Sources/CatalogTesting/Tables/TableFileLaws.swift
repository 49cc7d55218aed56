import Tabular

/// The laws of opening and reading whole files, whatever their format.
///
///     try TableFileLaws.checkCuts(bytes, name: "list.xlsx")
///     try TableFileLaws.checkChunks(bytes, name: "list.xlsx")
public enum TableFileLaws {
  /// Cut after any number of bytes, a file either reads or throws `TabularError`.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: Its name, whose extension tells kinds of text apart.
  ///   - step: How many bytes lie between two cuts; 1 tries every length.
  ///   - mostCells: How many cells of each cut file are read at most.
  /// - Throws: ``LawBroken``.
  public static func checkCuts(
    _ bytes: [UInt8], name: String, stride step: Int = 1, mostCells: Int = 2_000
  ) throws {
    for length in stride(from: 0, to: bytes.count, by: max(step, 1)) {
      // Readers throw nothing but `TabularError`, by their types; what is left is not to trap.
      do throws(TabularError) {
        _ = try cells(of: MemorySource(Array(bytes[..<length])), name: name, limit: mostCells)
      } catch {
        guard !error.code.name.isEmpty else { throw LawBroken("cut at \(length): no code") }
      }
    }
  }

  /// The size of the pieces in which the bytes come makes no difference to rows and errors.
  ///
  /// - Throws: ``LawBroken``.
  public static func checkChunks(
    _ bytes: [UInt8], name: String, sizes: [Int] = [1, 2, 3, 7, 4_096]
  ) throws {
    let whole = outcome(MemorySource(bytes), name)
    for size in sizes where outcome(MemorySource(bytes, chunkSize: size), name) != whole {
      throw LawBroken("pieces of \(size) bytes give other rows")
    }
  }

  /// The cells of all sheets, or the code of the error that ended the reading.
  private static func outcome(
    _ source: MemorySource, _ name: String
  ) -> Outcome {
    do throws(TabularError) {
      return Outcome(cells: try cells(of: source, name: name, limit: .max))
    } catch {
      return Outcome(failure: error.code)
    }
  }

  private struct Outcome: Equatable {
    var cells: [[CellDump]] = []
    var failure: TabularError.Code?
  }

  private static func cells(
    of source: MemorySource, name: String, limit: Int
  ) throws(TabularError) -> [[CellDump]] {
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
