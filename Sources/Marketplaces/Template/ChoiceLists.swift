internal import Tabular

/// Reads the lists that a template lets people choose from.
struct ChoiceLists {
  /// The most values of a list; category lists have a few thousand.
  private static let most = 50_000

  private let book: TemplateBook
  private let sheet: String
  private let names: [String: String]

  init(book: TemplateBook, sheet: String) throws {
    self.book = book
    self.sheet = sheet
    names = try book.editor.definedNames()
  }

  /// Returns the values behind a rule's formula: `"On,Off"`, `Lists!$A$1:$A$1048576` or a name for
  /// such a range. Anything else, such as OFFSET, counts as no list: the values depend on other cells.
  func values(of formula: String) -> [String]? {
    let text = formula.trimmed
    if text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      let items = text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }
      return items.isEmpty ? nil : items
    }
    if let named = names[text] { return range(named.trimmed) }
    return range(text)
  }

  private func range(_ text: String) -> [String]? {
    var text = text
    if text.hasPrefix("=") { text.removeFirst() }
    var place = sheet
    if let mark = text.lastIndex(of: "!") {
      var name = String(text[..<mark])
      if name.hasPrefix("'"), name.hasSuffix("'"), name.count >= 2 {
        name = String(name.dropFirst().dropLast()).replacingQuotes
      }
      place = name
      text = String(text[text.index(after: mark)...])
    }
    text.removeAll { $0 == "$" }
    guard let index = book.index(ofSheet: place), let area = Self.area(text) else { return nil }
    guard let found = try? read(index, area), !found.isEmpty else { return nil }
    return found
  }

  /// `A1:A9`, `B2`, or whole columns as `A:A`.
  private static func area(_ text: String) -> CellRange? {
    if let range = CellRange(a1: text) { return range }
    let ends = text.split(separator: ":")
    guard ends.count == 2, let first = CellAddress(a1: ends[0] + "1"),
      let last = CellAddress(a1: ends[1] + "1048576")
    else { return nil }
    return CellRange(first: first, last: last)
  }

  /// Reads used cells only, however far the range reaches.
  private func read(_ index: Int, _ area: CellRange) throws(TabularError) -> [String] {
    var reader = try book.document.rows(inSheet: index)
    var row = TableRow()
    var values: [String] = []
    while try reader.readRow(into: &row), values.count < Self.most {
      guard row.number >= area.first.row, row.number <= area.last.row else { continue }
      for cell in row.cells
      where (area.first.column...area.last.column).contains(cell.column) && !cell.text.isEmpty {
        values.append(cell.text)
      }
    }
    return values
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// Inside quotes, two apostrophes stand for one.
  fileprivate var replacingQuotes: String {
    var result = ""
    var skips = false
    for character in self {
      if character == "'", !skips {
        skips = true
        result.append(character)
      } else if character == "'" {
        skips = false
      } else {
        skips = false
        result.append(character)
      }
    }
    return result
  }
}
