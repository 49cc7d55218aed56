public import OCOPCatalog
public import Tabular

/// What was read from which file and how it was understood.
public struct ImportReport: Hashable, Sendable {
  public var files: [FileReport] = []

  public init() {}

  /// The number of products of all files.
  public var products: Int { files.reduce(0) { $0 + $1.products } }
}

/// One file of an import.
public struct FileReport: Hashable, Sendable {
  /// The file's name as the user gave it.
  public var file: String
  public var sheets: [SheetReport] = []

  public init(file: String) { self.file = file }

  public var products: Int { sheets.reduce(0) { $0 + $1.counts.products } }
}

/// One sheet of a workbook, or the one table of a text file.
public struct SheetReport: Hashable, Sendable {
  /// The sheet's name, or `nil` in a text file.
  public var sheet: String?
  public var visibility: SheetInfo.Visibility
  /// How the list was understood; `nil` when the sheet holds none or was not read.
  public var layout: ListLayout?
  public var counts = ListCounts()
  /// Whether the sheet has no filled cell.
  public var isBlank = false

  public init(sheet: String?, visibility: SheetInfo.Visibility = .visible) {
    self.sheet = sheet
    self.visibility = visibility
  }
}

/// The products of one or several lists, with all that was found in them.
public struct Catalog: Sendable {
  public var products: [Sourced<Product>] = []
  /// Findings of reading and of the rules, in the order of the rows.
  public var findings: [Finding] = []
  public var report = ImportReport()

  public init() {}

  /// Whether nothing keeps the products from being listed.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
