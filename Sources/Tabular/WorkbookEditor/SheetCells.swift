/// Sets cells in a sheet's part: replaces those that are there, inserts the others in the order of
/// rows and columns, and leaves every other byte as it is.
struct SheetCells {
  let bytes: [UInt8]
  let index: SheetIndex
  let prefix: String
  let limits: ReadingLimits
  /// Whether texts go into the sheet instead of the shared strings.
  let inlineStrings: Bool
  let dayShift: Int
  private(set) var removedFormula = false

  init(
    bytes: [UInt8], prefix: String, inlineStrings: Bool, dayShift: Int, limits: ReadingLimits
  ) throws(TabularError) {
    self.bytes = bytes
    self.prefix = prefix
    self.limits = limits
    self.inlineStrings = inlineStrings
    self.dayShift = dayShift
    index = try SheetIndex(bytes, limits: limits)
  }

  /// Gathers the changes for the given cells.
  mutating func apply(
    _ cells: [Int: [Int: SheetEdits.Cell]], heights: [Int: Double], data: XMLSpan,
    styles: inout StylesEditor,
    strings: inout StringsEditor, splices: inout ByteSplices
  ) throws(TabularError) {
    let known = Dictionary(index.rows.map { ($0.number, $0) }) { first, _ in first }
    var fresh = ""
    var places: [Int: String] = [:]
    for number in cells.keys.sorted() {
      guard let wanted = cells[number], !wanted.isEmpty else { continue }
      if let row = known[number] {
        try edit(row, wanted, &styles, &strings, &splices)
        continue
      }
      let height = heights[number].map { " ht=\"\(digits($0))\" customHeight=\"1\"" } ?? ""
      var text = "<\(prefix)row r=\"\(number)\"\(height)>"
      for column in wanted.keys.sorted() {
        guard let cell = wanted[column] else { continue }
        text += try newCell(
          cell, CellAddress(row: number, column: column), &styles, &strings)
      }
      text += "</\(prefix)row>"
      if let next = index.rows.first(where: { $0.number > number }) {
        places[next.range.lowerBound, default: ""] += text
      } else {
        fresh += text
      }
    }
    for (place, text) in places { splices.insert(text, at: place) }
    if !fresh.isEmpty { data.append(fresh, &splices) }
  }

  private mutating func edit(
    _ row: SheetIndex.Row, _ wanted: [Int: SheetEdits.Cell], _ styles: inout StylesEditor,
    _ strings: inout StringsEditor, _ splices: inout ByteSplices
  ) throws(TabularError) {
    let outline = try XMLOutline(bytes, in: row.range, limits: limits)
    let places = Self.columns(outline, bytes)
    var behind = ""
    for column in wanted.keys.sorted() {
      guard let cell = wanted[column] else { continue }
      let address = CellAddress(row: row.number, column: column)
      if let known = places.first(where: { $0.column == column }) {
        try change(known.span, cell, address, &styles, &strings, &splices)
        continue
      }
      let text = try newCell(cell, address, &styles, &strings)
      if let next = places.first(where: { $0.column > column }) {
        splices.insert(text, at: next.span.range.lowerBound)
      } else if let last = outline.children.last, last.name == "extLst" {
        splices.insert(text, at: last.range.lowerBound)
      } else {
        behind += text
      }
    }
    if !behind.isEmpty { outline.root.append(behind, &splices) }
    widenSpans(outline.root, wanted, &splices)
  }

  /// The hint which columns a row uses must not leave out a new cell.
  private func widenSpans(
    _ row: XMLSpan, _ wanted: [Int: SheetEdits.Cell], _ splices: inout ByteSplices
  ) {
    guard let text = row.attribute("spans", bytes), let low = wanted.keys.min(),
      let high = wanted.keys.max()
    else { return }
    let parts = text.utf8.split(separator: UInt8(ascii: ":")).map { Int(String(Substring($0))) }
    guard parts.count == 2, let first = parts[0], let last = parts[1] else { return }
    if low < first || high > last {
      row.set("spans", to: "\(min(low, first)):\(max(high, last))", bytes, &splices)
    }
  }

  static func columns(
    _ row: XMLOutline, _ bytes: [UInt8]
  ) -> [(column: Int, span: XMLSpan)] {
    var column = 0
    var found: [(column: Int, span: XMLSpan)] = []
    for child in row.children where child.name == "c" {
      column = child.attribute("r", bytes).flatMap { CellAddress(a1: $0)?.column } ?? column + 1
      found.append((column, child))
    }
    return found
  }

  private func newCell(
    _ cell: SheetEdits.Cell, _ address: CellAddress, _ styles: inout StylesEditor,
    _ strings: inout StringsEditor
  ) throws(TabularError) -> String {
    var base = 0
    if let model = cell.likeCell { base = try style(of: model) }
    let value = cell.value ?? .empty
    let style = try styles.index(base: base, change: cell.style, isDate: Self.isDate(value))
    let content = content(value, &strings)
    let attributes = (style == 0 ? "" : " s=\"\(style)\"") + content.type
    let open = "<\(prefix)c r=\"\(address)\"\(attributes)"
    return content.inner.isEmpty ? open + "/>" : "\(open)>\(content.inner)</\(prefix)c>"
  }

  /// The format of an existing cell, 0 when there is none.
  func style(of address: CellAddress) throws(TabularError) -> Int {
    guard let row = index.row(address.row) else { return 0 }
    let outline = try XMLOutline(bytes, in: row.range, limits: limits)
    let cell = Self.columns(outline, bytes).first { $0.column == address.column }
    return cell?.span.attribute("s", bytes).flatMap { Int($0) } ?? 0
  }

  private mutating func change(
    _ span: XMLSpan, _ cell: SheetEdits.Cell, _ address: CellAddress,
    _ styles: inout StylesEditor, _ strings: inout StringsEditor, _ splices: inout ByteSplices
  ) throws(TabularError) {
    let old = span.attribute("s", bytes).flatMap { Int($0) } ?? 0
    let isDate = cell.value.map(Self.isDate) ?? false
    let style = try styles.index(base: old, change: cell.style, isDate: isDate)
    if style != old { span.set("s", to: String(style), bytes, &splices) }
    guard let value = cell.value else { return }
    let content = content(value, &strings)
    // `cm` and `vm` tell of the old value.
    for attribute in span.attributeSpans(bytes) where ["t", "cm", "vm"].contains(attribute.name) {
      splices.replace(attribute.whole, with: "")
    }
    if !content.type.isEmpty { splices.insert(content.type, at: span.attributes.upperBound) }
    if span.isEmpty {
      if !content.inner.isEmpty { span.append(content.inner, &splices) }
      return
    }
    let outline = try XMLOutline(bytes, in: span.range, limits: limits)
    for child in outline.children where ["f", "v", "is"].contains(child.name) {
      if child.name == "f" {
        try check(formula: child, at: address)
        removedFormula = true
      }
      splices.replace(child.range, with: "")
    }
    splices.insert(content.inner, at: span.inner.lowerBound)
  }

  /// A formula that other cells share cannot go without them.
  private func check(formula: XMLSpan, at address: CellAddress) throws(TabularError) {
    guard let range = formula.attribute("ref", bytes), range.utf8.contains(UInt8(ascii: ":")) else {
      return
    }
    throw TabularError(
      .unsupported, detail: "cell \(address) holds the formula of the cells \(range)")
  }

  private static func isDate(_ value: OutputValue) -> Bool {
    switch value {
    case .date(let year, let month, let day):
      SerialDay.serial(year: year, month: month, day: day) != nil
    case .serial: true
    default: false
    }
  }

  /// The `t` attribute, with a blank in front, and what is inside the cell.
  private func content(
    _ value: OutputValue, _ strings: inout StringsEditor
  ) -> (type: String, inner: String) {
    switch value {
    case .empty: return ("", "")
    case .text(let text): return self.text(text, &strings)
    case .number(let number):
      return number.isFinite
        ? ("", element(digits(number))) : (" t=\"e\"", element("#NUM!"))
    case .integer(let number):
      if number.magnitude < 1_000_000_000_000_000 { return ("", element(String(number))) }
      return text(String(number), &strings)
    case .boolean(let value): return (" t=\"b\"", element(value ? "1" : "0"))
    case .serial(let serial):
      return serial.isFinite
        ? ("", element(digits(serial - Double(dayShift)))) : (" t=\"e\"", element("#NUM!"))
    case .date(let year, let month, let day):
      if let serial = SerialDay.serial(year: year, month: month, day: day), serial >= dayShift {
        return ("", element(String(serial - dayShift)))
      }
      return text(SerialDay.iso(year, month, day), &strings)
    }
  }

  private func text(
    _ text: String, _ strings: inout StringsEditor
  ) -> (type: String, inner: String) {
    if inlineStrings {
      let inner = StringsEditor.element(text, prefix: prefix)
      return (" t=\"inlineStr\"", "<\(prefix)is>\(inner)</\(prefix)is>")
    }
    return (" t=\"s\"", element(String(strings.index(of: text))))
  }

  private func element(_ text: String) -> String { "<\(prefix)v>\(text)</\(prefix)v>" }

  private func digits(_ number: Double) -> String {
    var buffer = ByteBuffer(capacity: 64)
    buffer.append(decimal: number)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
