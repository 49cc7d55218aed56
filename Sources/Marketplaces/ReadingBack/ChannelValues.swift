internal import Tabular

/// Reads the cells of marketplaces' own files.
enum ChannelValues {
  /// A code or text; numbers without a point and never in scientific form.
  static func code(_ cell: TableCell?) -> String? {
    guard let cell else { return nil }
    if cell.kind == .number, let number = cell.number, let whole = Int(exactly: number) {
      return String(whole)
    }
    let text = cell.text.trimmed
    return text.isEmpty || text == "-" ? nil : text
  }

  /// A whole amount: `120000`, `120.000`, `120,000.00 ₫`. A separator before three digits groups.
  static func amount(_ cell: TableCell?) -> Int? {
    guard let cell else { return nil }
    if cell.kind == .number, let number = cell.number, number.magnitude < 1e15 {
      return Int(number.rounded())
    }
    var text = cell.text.trimmed[...]
    while let last = text.last, !last.isNumber { text.removeLast() }
    while let first = text.first, !first.isNumber, first != "-" { text.removeFirst() }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let first = groups.first, !groups.isEmpty,
      groups.allSatisfy({ !$0.isEmpty && $0.drop { $0 == "-" }.allSatisfy(\.isNumber) })
    else { return nil }
    var whole = groups.dropFirst()
    // Two digits behind the last separator are hundredths.
    if let last = whole.last, last.count != 3 { whole = whole.dropLast() }
    guard whole.allSatisfy({ $0.count == 3 }) else { return nil }
    return Int(first + whole.joined())
  }

  /// One cell may hold several reasons, a line each.
  static func reasons(_ text: String) -> [String] {
    text.split(whereSeparator: { $0.isNewline || $0 == ";" }).map { String($0).trimmed }
      .filter { !$0.isEmpty && $0 != "-" }
  }
}
