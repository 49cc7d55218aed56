internal import OCOPCatalog
internal import Tabular

/// By what the marks of an earlier check are known again, so that they are renewed instead of
/// doubled and are never read as part of the list.
enum AnnotationMarks {
  /// What each of our notes begins with. Behind a note of the user's own it starts a new line.
  static let note = "[ocop]"
  /// The author that spreadsheet programs show for our notes.
  static let author = "ocop"

  /// The header of the column with a row's findings.
  static let column = LocalizedText(vi: "Lỗi", en: "Errors")
  static let columns: Set<String> = [column.vi, column.en]

  /// The name of the sheet that lists the findings, and the title in its first cell.
  static let sheet = LocalizedText(vi: "Cách sửa", en: "How to fix")
  static let title = LocalizedText(
    vi: "Cách sửa danh sách sản phẩm", en: "How to fix this product list")

  /// The fills. Each differs by a hair from the shades that spreadsheet programs offer, so a cell
  /// that people colored themselves is not taken for ours.
  static func color(of severity: Severity) -> SheetColor {
    switch severity {
    case .error: SheetColor(0xFFC8CD)
    case .warning: SheetColor(0xFFEB9D)
    case .note: SheetColor(0xDEEBF6)
    }
  }

  static let colors = Set(Severity.allCases.map(color))

  /// The name of our sheet in a workbook, or `nil` when it has none: by its name and its title.
  static func sheet(in document: TableDocument) throws(TabularError) -> String? {
    for (index, info) in document.sheets.enumerated() where isNamed(info.name, sheet) {
      let title = try firstRow(index, document)?.cell(inColumn: 1)?.text
      if title == Self.title.vi || title == Self.title.en { return info.name }
    }
    return nil
  }

  /// The places of sheets that we added to a workbook: they hold no products.
  static func ownSheets(of document: TableDocument) throws(TabularError) -> Set<Int> {
    var own: Set<Int> = []
    let list = try sheet(in: document)
    for (index, info) in document.sheets.enumerated() {
      if info.name == list {
        own.insert(index)
      } else if isNamed(info.name, ChangeLog.sheet) {
        let texts = try firstRow(index, document)?.cells.map(\.text)
        if Language.allCases.contains(where: { texts == ChangeLog.header(in: $0) }) {
          own.insert(index)
        }
      } else if info.name.hasPrefix(TemplateSheets.guide)
        || info.name.hasPrefix(TemplateSheets.choices)
      {
        let title = try firstRow(index, document)?.text(inColumn: 1)
        if TemplateSheets.isOurs(name: info.name, firstCell: title) { own.insert(index) }
      }
    }
    return own
  }

  /// A name gets a number behind it when it was taken.
  private static func isNamed(_ name: String, _ own: LocalizedText) -> Bool {
    name.hasPrefix(own.vi) || name.hasPrefix(own.en)
  }

  private static func firstRow(
    _ index: Int, _ document: TableDocument
  ) throws(TabularError) -> TableRow? {
    var rows = try document.rows(inSheet: index)
    var row = TableRow()
    return try rows.readRow(into: &row) ? row : nil
  }
}
