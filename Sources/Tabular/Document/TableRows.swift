/// The rows of one sheet of a document, one at a time, in bounded memory.
///
/// Copies share their place in the file: keep one.
public struct TableRows: TableReading {
  private var reader: any TableReading
  private let path: String?
  private let sheet: String
  private var isFinished = false

  init(_ reader: any TableReading, path: String?, sheet: String) {
    self.reader = reader
    self.path = path
    self.sheet = sheet
  }

  public mutating func readRow(into row: inout TableRow) throws(TabularError) -> Bool {
    guard !isFinished else { return false }
    do throws(TabularError) {
      if try reader.readRow(into: &row) { return true }
      isFinished = true
      return false
    } catch {
      isFinished = true
      var located = error
      located.path = error.path ?? path
      located.sheet = error.sheet ?? sheet
      throw located
    }
  }
}
