/// Changes cells of an existing workbook (XLSX, XLSM) and leaves everything else as it is.
///
/// ```swift
/// var editor = try WorkbookEditor(path: "template.xlsx")
/// try editor.setCell("B7", inSheet: "Template", to: .text("Chanh không hạt"))
/// try editor.addNote("Giá còn thiếu", at: "C7", inSheet: "Template")
/// try editor.save(toPath: "filled.xlsx")
/// ```
///
/// Parts of the workbook that no change touches are written back byte for byte, compressed as they
/// were. In a touched part only the bytes of the change differ: what the editor does not understand
/// stays. Without a change the whole file comes out as it went in. Changes are gathered and made when
/// the workbook is saved; their cost is that of the touched parts, not of their number.
///
/// Workbooks that are signed or have a password are refused. The file that was opened may be saved
/// over.
public struct WorkbookEditor: Sendable {
  /// How an editor writes.
  public struct Options: Hashable, Sendable {
    /// Whether texts are written into the sheet instead of the shared strings, for import tools that
    /// want it so. Others lose such texts, so shared strings are the default.
    public var inlineStrings = false
    public var limits = ReadingLimits.standard

    public init() {}
  }

  struct Sheet: Sendable {
    var info: SheetInfo
    var part: String
    var edits = SheetEdits()
    var isNew = false
  }

  let options: Options
  var package: WorkbookPackage
  var workbookPart: String
  var workbookRelationships: Relationships
  var relationshipBase: String
  var entries: [Sheet] = []
  /// Whether days are counted from 1904, as old programs on the Mac did.
  var countsFrom1904 = false

  /// Opens a workbook in a file.
  ///
  /// - Throws: ``TabularError``: `not-found`, `unreadable`, `encrypted`, `unsupported` (signed, or
  ///   of another format), `not-a-workbook`, `malformed`, `truncated`, `limit-exceeded`.
  public init(path: String, options: Options = Options()) throws(TabularError) {
    do throws(TabularError) {
      try self.init(
        source: try FileSource.open(path: path, limits: options.limits), options: options)
    } catch {
      var named = error
      named.path = path
      throw named
    }
  }

  /// Opens a workbook in memory.
  public init(bytes: [UInt8], options: Options = Options()) throws(TabularError) {
    try self.init(source: MemorySource(bytes), options: options)
  }

  package init(source: any ByteSource, options: Options) throws(TabularError) {
    self.options = options
    let package = try WorkbookPackage(source: source, limits: options.limits)
    self.package = package
    let root = try Relationships(of: "", in: package)
    guard let main = root.first("officeDocument"), package.has(main.target) else {
      throw TabularError(.notAWorkbook)
    }
    guard !main.target.lowercased().hasSuffix(".bin") else {
      throw TabularError(.unsupported, detail: "the binary format (.xlsb)")
    }
    workbookPart = main.target
    relationshipBase = String(decoding: main.type.utf8.dropLast(15), as: UTF8.self)
    workbookRelationships = try Relationships(of: main.target, in: package)
    entries = try Self.sheets(package, part: main.target, workbookRelationships)
    let bytes = try package.content(main.target)
    let properties = try XMLOutline(bytes, limits: package.limits).child("workbookPr")
    let flag = properties?.attribute("date1904", bytes)
    countsFrom1904 = flag == "1" || flag == "true" || flag == "on"
  }

  private static func sheets(
    _ package: WorkbookPackage, part: String, _ relationships: Relationships
  ) throws(TabularError) -> [Sheet] {
    let bytes = try package.content(part)
    let outline = try XMLOutline(bytes, limits: package.limits)
    guard outline.root.name == "workbook", let list = outline.child("sheets") else {
      throw TabularError(.notAWorkbook)
    }
    var found: [Sheet] = []
    for child in try XMLOutline(bytes, in: list.range, limits: package.limits).children {
      guard let name = child.attribute("name", bytes),
        let id = child.prefixedAttribute("id", bytes) ?? child.attribute("id", bytes),
        let target = relationships.items.first(where: { $0.id == id }),
        target.kind == "worksheet"
      else { continue }
      let state = child.attribute("state", bytes).flatMap { SheetInfo.Visibility(rawValue: $0) }
      found.append(
        Sheet(info: SheetInfo(name: name, visibility: state ?? .visible), part: target.target))
    }
    return found
  }

  /// The sheets with cells, in the order of their tabs.
  public var sheets: [SheetInfo] { entries.map(\.info) }

  /// Whether something is to be changed.
  public var hasChanges: Bool { entries.contains { $0.isNew || !$0.edits.isEmpty } }

  func position(_ sheet: String) throws(TabularError) -> Int {
    if let found = entries.firstIndex(where: { $0.info.name == sheet }) { return found }
    // Spreadsheet programs do not tell names apart by case.
    let lower = sheet.lowercased()
    if let found = entries.firstIndex(where: { $0.info.name.lowercased() == lower }) {
      return found
    }
    throw TabularError(.noSuchSheet, detail: sheet, sheet: sheet)
  }

  func checked(_ address: CellAddress, _ sheet: String) throws(TabularError) -> CellAddress {
    guard (1...SpreadsheetWriter.mostRows).contains(address.row),
      (1...SpreadsheetWriter.mostColumns).contains(address.column)
    else { throw TabularError(.limitExceeded, detail: "cell outside the sheet", sheet: sheet) }
    return address
  }
}
