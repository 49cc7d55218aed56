/// Adds texts behind the shared strings of a workbook. Those that are there are not moved.
struct StringsEditor {
  private var first = 0
  private var fresh: [[UInt8]: Int] = [:]
  private var order: [[UInt8]] = []
  private let part: String?

  /// - Parameter part: The part of shared strings, `nil` when the workbook has none.
  init(part: String?, package: WorkbookPackage) throws(TabularError) {
    self.part = part
    guard let part, package.has(part) else { return }
    // The count in the file is often wrong; the elements are what readers count.
    var scanner = XMLScanner(try package.content(part), limits: package.limits)
    while true {
      let token = try scanner.next()
      if token == .finished { break }
      if token == .start, scanner.depth == 2, scanner.isNamed("si") { first += 1 }
    }
  }

  mutating func index(of text: String) -> Int {
    let bytes = Array(text.utf8)
    if let known = fresh[bytes] { return known }
    let index = first + order.count
    fresh[bytes] = index
    order.append(bytes)
    return index
  }

  /// Writes what was added. Returns the name of a new part, or `nil`.
  func save(to package: inout WorkbookPackage, folder: String) throws(TabularError) -> String? {
    guard !order.isEmpty else { return nil }
    guard let part, package.has(part) else {
      var name = "\(folder)sharedStrings.xml"
      if package.has(name) { name = package.freeName("\(folder)sharedStrings", ".xml") }
      let open = #"<sst xmlns="\#(SpreadsheetXML.main)" uniqueCount="\#(order.count)">"#
      let text = SpreadsheetXML.declaration + open + items(prefix: "") + "</sst>"
      package.set(name, Array(text.utf8))
      return name
    }
    let bytes = try package.content(part)
    let outline = try XMLOutline(bytes, limits: package.limits)
    var splices = ByteSplices()
    for name in ["count", "uniqueCount"] {
      guard let value = outline.root.attribute(name, bytes), let number = Int(value) else {
        continue
      }
      let sum = number.addingReportingOverflow(order.count)
      if !sum.overflow { outline.root.set(name, to: String(sum.partialValue), bytes, &splices) }
    }
    let text = items(prefix: outline.root.prefix)
    // Extensions stand last.
    if let last = outline.children.last, last.name == "extLst" {
      splices.insert(text, at: last.range.lowerBound)
    } else {
      outline.root.append(text, &splices)
    }
    package.set(part, splices.applied(to: bytes))
    return nil
  }

  private func items(prefix: String) -> String {
    var text = ""
    for bytes in order {
      text += "<\(prefix)si>"
      text +=
        Self.element(String(decoding: bytes, as: UTF8.self), prefix: prefix) + "</\(prefix)si>"
    }
    return text
  }

  /// A `t` element.
  static func element(_ text: String, prefix: String) -> String {
    let keepsSpace = (text.utf8.first ?? 0x30) <= 0x20 || (text.utf8.last ?? 0x30) <= 0x20
    let open = keepsSpace ? "<\(prefix)t xml:space=\"preserve\">" : "<\(prefix)t>"
    return open + SpreadsheetXML.cellText(text) + "</\(prefix)t>"
  }
}
