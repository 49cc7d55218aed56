internal import OCOPCatalog
internal import Tabular

/// The columns that turn a shop's carriers on, and the word for "on" in each.
struct SwitchWords {
  /// The word by column.
  private(set) var words: [Int: String] = [:]

  /// The word comes from the template: from the column's list, from an example sheet, from the
  /// explanation, in this order; it changed with language and year.
  init(
    form: TemplateForm.Switches?, wanted: [String], examination: TemplateExamination,
    finder: DriftFinder, book: TemplateBook
  ) throws {
    guard let form, !wanted.isEmpty else { return }
    let on = Set(form.on.map(LabelKey.key))
    for column in examination.anatomy.columns where finder.isSwitch(column) {
      guard Self.isWanted(column, wanted) else { continue }
      let listed = column.choices?.first { on.contains(LabelKey.key($0)) }
      words[column.index] =
        try listed
        ?? Self.example(of: column, on, book, besides: examination.anatomy.sheet)
        ?? Self.explained(column, form.on) ?? form.on.first
    }
  }

  private static func isWanted(_ column: TemplateColumn, _ wanted: [String]) -> Bool {
    wanted.contains { name in
      name == "*" || LabelKey.key(name) == LabelKey.key(column.label)
        || TemplateKey.plain(name) == column.plainKey
        || column.plainKey.hasSuffix("_" + TemplateKey.plain(name))
    }
  }

  private static func example(
    of column: TemplateColumn, _ on: Set<String>, _ book: TemplateBook, besides sheet: String
  ) throws -> String? {
    for (index, info) in book.document.sheets.enumerated() where info.name != sheet {
      let head = try HeadCells(book.document, sheet: index)
      for number in head.rows.keys.sorted() {
        let place = head.rows[number]?.first { TemplateKey.plain($0.value.text) == column.plainKey }
        guard let place else { continue }
        let below = head.rows.keys.sorted().filter { $0 > number }
        for row in below {
          let text = head.text(row, place.key)
          if on.contains(LabelKey.key(text)) { return text }
        }
      }
    }
    return nil
  }

  private static func explained(_ column: TemplateColumn, _ on: [String]) -> String? {
    let words = Set(
      column.notes.flatMap { $0.split { !$0.isLetter } }.map { LabelKey.key(String($0)) })
    return on.first { words.contains(LabelKey.key($0)) }
  }
}
