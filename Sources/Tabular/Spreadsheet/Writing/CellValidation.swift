/// What people may type into cells, the list they choose from, and the words shown to them.
public struct CellValidation: Hashable, Sendable {
  /// What is allowed.
  public enum Rule: Hashable, Sendable {
    /// Anything; for cells that only show an input message.
    case any
    /// One of a few words. Together, with commas, at most 255 characters, none holding a comma.
    case list([String])
    /// One of the words in cells of a sheet.
    case listRange(sheet: String, CellRange)
    /// One of the words in the cells that a formula gives, such as `OFFSET(…)`: for a list that
    /// depends on another cell. References move along with the cell, as in any formula.
    case listFormula(String)
    /// What a formula finds true.
    case custom(String)
    /// A day between two, as days since 1899-12-30.
    case days(ClosedRange<Int>)
    /// A whole number between two bounds.
    case wholeNumber(ClosedRange<Int>)
    /// A number between two bounds.
    case decimal(ClosedRange<Double>)
    /// A text of so many characters.
    case textLength(ClosedRange<Int>)
  }

  /// What happens when something else is typed.
  public enum Refusal: String, Hashable, Sendable {
    case stop, warning, information
  }

  public var rule: Rule
  public var ranges: [CellRange]
  public var allowsBlank = true
  public var refusal: Refusal = .stop
  /// At most 32 characters; longer is cut.
  public var inputTitle = ""
  /// At most 255 characters; longer is cut.
  public var inputMessage = ""
  /// At most 32 characters; longer is cut.
  public var errorTitle = ""
  /// At most 255 characters; longer is cut.
  public var errorMessage = ""

  public init(_ rule: Rule, in ranges: [CellRange]) {
    self.rule = rule
    self.ranges = ranges
  }

  /// The rule for a column from one row down to another.
  public init(_ rule: Rule, column: Int, rows: ClosedRange<Int>) {
    self.init(
      rule,
      in: [
        CellRange(
          first: CellAddress(row: rows.lowerBound, column: column),
          last: CellAddress(row: rows.upperBound, column: column))
      ])
  }

  /// Whether the words fit into a list inside the rule (255 characters with commas).
  public static func fits(list words: [String]) -> Bool {
    let units = words.reduce(0) { $0 + $1.utf16.count }
    return !words.isEmpty && units + words.count - 1 <= 255
      && words.allSatisfy { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }
  }
}

extension CellValidation {
  /// The `dataValidation` element.
  ///
  /// - Parameter prefix: the namespace prefix with its colon, or nothing.
  /// - Throws: ``TabularError`` with the code `invalid-value` when a list does not fit.
  package func element(prefix: String = "") throws(TabularError) -> String {
    var attributes = ""
    var formulas: [String] = []
    switch rule {
    case .any: break
    case .list(let words):
      guard Self.fits(list: words) else {
        throw TabularError(
          .invalidValue, detail: "a drop-down list has 1 to 255 characters and no comma in a word")
      }
      let text = words.joined(separator: ",").split(
        separator: "\"", omittingEmptySubsequences: false)
      attributes += #" type="list""#
      formulas = ["\"" + text.joined(separator: "\"\"") + "\""]
    case .listRange(let sheet, let range):
      attributes += #" type="list""#
      formulas = [SheetName.quoted(sheet) + "!" + range.absolute]
    case .listFormula(let formula):
      attributes += #" type="list""#
      formulas = [formula]
    case .custom(let formula):
      attributes += #" type="custom""#
      formulas = [formula]
    case .days(let bounds):
      attributes += #" type="date""#
      formulas = [String(bounds.lowerBound), String(bounds.upperBound)]
    case .wholeNumber(let bounds):
      attributes += #" type="whole""#
      formulas = [String(bounds.lowerBound), String(bounds.upperBound)]
    case .decimal(let bounds):
      attributes += #" type="decimal""#
      formulas = [bounds.lowerBound.description, bounds.upperBound.description]
    case .textLength(let bounds):
      attributes += #" type="textLength""#
      formulas = [String(bounds.lowerBound), String(bounds.upperBound)]
    }
    if refusal != .stop { attributes += #" errorStyle="\#(refusal.rawValue)""# }
    if allowsBlank { attributes += #" allowBlank="1""# }
    attributes += #" showInputMessage="1" showErrorMessage="1""#
    attributes += Self.attribute("errorTitle", errorTitle, longest: 32)
    attributes += Self.attribute("error", errorMessage, longest: 255)
    attributes += Self.attribute("promptTitle", inputTitle, longest: 32)
    attributes += Self.attribute("prompt", inputMessage, longest: 255)
    attributes += #" sqref="\#(ranges.map(\.description).joined(separator: " "))""#
    let open = "<\(prefix)dataValidation\(attributes)"
    if formulas.isEmpty { return open + "/>" }
    var inner = ""
    for (index, formula) in formulas.enumerated() {
      let name = "\(prefix)formula\(index + 1)"
      inner += "<\(name)>\(SpreadsheetXML.attribute(formula))</\(name)>"
    }
    return "\(open)>\(inner)</\(prefix)dataValidation>"
  }

  private static func attribute(_ name: String, _ text: String, longest: Int) -> String {
    guard !text.isEmpty else { return "" }
    var cut = ""
    var units = 0
    for character in text {
      units += character.utf16.count
      if units > longest { break }
      cut.append(character)
    }
    return #" \#(name)="\#(SpreadsheetXML.attribute(cut))""#
  }
}

extension CellRange: CustomStringConvertible {
  /// The range as spreadsheet programs write it: `A1:C9`, or `A1` for one cell.
  public var description: String {
    first == last ? first.description : "\(first):\(last)"
  }

  /// The range as formulas write it when it must not move: `$A$1:$C$9`.
  package var absolute: String {
    func fixed(_ address: CellAddress) -> String {
      "$\(CellAddress.letters(ofColumn: address.column))$\(address.row)"
    }
    return "\(fixed(first)):\(fixed(last))"
  }
}

extension TabularError.Code {
  /// A value that the format cannot hold was to be written.
  public static let invalidValue = Self("invalid-value")
}
