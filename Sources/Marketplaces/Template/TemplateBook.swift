internal import OCOPCatalog
internal import Tabular

/// A marketplace's template that was opened: its cells for reading, and an editor to fill it.
public struct TemplateBook: Sendable {
  /// The bounds for templates: the largest seen has 2.7 MB in one expanded sheet, so these leave a
  /// wide margin and still stop what is no template.
  static let limits: ReadingLimits = {
    var limits = ReadingLimits.standard
    limits.fileBytes = 32 * 1_024 * 1_024
    limits.partBytes = 64 * 1_024 * 1_024
    limits.sharedStringBytes = 64 * 1_024 * 1_024
    return limits
  }()

  let document: TableDocument
  var editor: WorkbookEditor

  /// Opens a template.
  ///
  /// - Parameters:
  ///   - path: The template, which stays as it is.
  ///   - inlineStrings: Write texts into the cells instead of the shared strings, for import tools that
  ///     want it so.
  /// - Throws: `TabularError`.
  public init(path: String, inlineStrings: Bool = false) throws {
    document = try TableDocument.open(path: path, options: ReadingOptions(limits: Self.limits))
    editor = try WorkbookEditor(path: path, options: Self.options(inlineStrings))
  }

  /// Opens a template in memory.
  ///
  /// - Throws: `TabularError`.
  public init(bytes: [UInt8], inlineStrings: Bool = false) throws {
    document = try TableDocument.open(
      bytes: bytes, name: "template.xlsx", options: ReadingOptions(limits: Self.limits))
    editor = try WorkbookEditor(bytes: bytes, options: Self.options(inlineStrings))
  }

  private static func options(_ inlineStrings: Bool) -> WorkbookEditor.Options {
    var options = WorkbookEditor.Options()
    options.inlineStrings = inlineStrings
    options.limits = limits
    return options
  }

  /// The position of a sheet among those that are read, or `nil`.
  func index(ofSheet name: String) -> Int? {
    document.sheets.firstIndex { $0.name == name }
      ?? document.sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// Finds out where everything is.
  ///
  /// - Parameters:
  ///   - profile: The marketplace whose template it is.
  ///   - sheet: The sheet to fill, where a template has several; found when `nil`.
  /// - Throws: ``TemplateError`` with `not-recognized` or `ambiguous-columns`, `TabularError`.
  public func anatomy(for profile: Profile, sheet: String? = nil) throws -> TemplateAnatomy {
    try AnatomyFinder(book: self, profile: profile).find(sheet: sheet)
  }
}
