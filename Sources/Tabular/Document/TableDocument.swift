/// A file with tables: a workbook or a delimited text.
///
/// The format is told by the content; the extension only decides between kinds of text. Opening
/// reads what all sheets share; rows are read when they are pulled.
public struct TableDocument: Sendable {
  /// The file's name, without folders.
  public let name: String
  private let path: String?
  private let file: any TableFile

  /// Opens a file, or what comes through a pipe.
  ///
  /// - Throws: ``TabularError`` with a code that tells what is wrong with the file.
  public static func open(
    path: String, options: ReadingOptions = ReadingOptions()
  ) throws(TabularError) -> TableDocument {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(TabularError) {
      let source = try FileSource.open(path: path, limits: options.limits)
      return try open(source: source, name: name, path: path, options: options)
    } catch {
      var located = error
      located.path = error.path ?? path
      throw located
    }
  }

  /// Opens a file that is in memory; `name` stands for its file name.
  public static func open(
    bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
  ) throws(TabularError) -> TableDocument {
    try open(source: MemorySource(bytes), name: name, path: nil, options: options)
  }

  package static func open(
    source: any ByteSource, name: String, path: String? = nil,
    options: ReadingOptions = ReadingOptions()
  ) throws(TabularError) -> TableDocument {
    let file = try FormatDetection.open(source, name: name, options: options)
    return TableDocument(name: name, path: path, file: file)
  }

  private init(name: String, path: String?, file: any TableFile) {
    self.name = name
    self.path = path
    self.file = file
  }

  /// The format that was found in the content.
  public var format: TableFormat { file.format }
  /// The sheets in the order of their tabs; a text file has one.
  public var sheets: [SheetInfo] { file.sheets }
  /// The encoding of a text file, `nil` for workbooks.
  public var encoding: TextEncoding? { file.encoding }
  /// The character between the fields of a text file, `nil` for workbooks.
  public var delimiter: Character? { file.delimiter }
  /// Whether the workbook counts its days from 1904, as old Macintosh workbooks do.
  public var uses1904Dates: Bool { file.uses1904Dates }

  /// Starts reading the rows of a sheet, counted from 0.
  ///
  /// - Throws: ``TabularError`` with `noSuchSheet`, or when the sheet cannot be read at all.
  public func rows(inSheet index: Int) throws(TabularError) -> TableRows {
    try check(index)
    do throws(TabularError) {
      return TableRows(
        try file.rows(inSheet: index), path: path, sheet: file.sheets[index].name)
    } catch {
      throw located(error, index)
    }
  }

  /// The merged cells of a sheet, counted from 0, in the order of the file.
  ///
  /// Reads through the whole sheet.
  public func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    try check(index)
    do throws(TabularError) {
      return try file.mergedRanges(inSheet: index)
    } catch {
      throw located(error, index)
    }
  }

  /// The columns of a sheet that are hidden, as ranges of column numbers from 1.
  public func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] {
    try check(index)
    do throws(TabularError) {
      return try file.hiddenColumns(inSheet: index)
    } catch {
      throw located(error, index)
    }
  }

  /// The name of the font of a cell format, as ``TableCell/style`` names it.
  public func fontName(ofStyle style: Int) -> String? { file.fontName(ofStyle: style) }

  private func check(_ index: Int) throws(TabularError) {
    guard file.sheets.indices.contains(index) else {
      throw TabularError(.noSuchSheet, detail: String(index), path: path)
    }
  }

  private func located(_ error: TabularError, _ index: Int) -> TabularError {
    var located = error
    located.path = error.path ?? path
    located.sheet = error.sheet ?? file.sheets[index].name
    return located
  }
}
