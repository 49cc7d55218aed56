/// Makes new cell formats out of those a workbook has: the old one with another fill, font or
/// number format. Nothing that is there changes.
struct StylesEditor {
  private let part: String?
  private var bytes: [UInt8] = []
  private(set) var outline: XMLOutline?
  /// The records of each list, as they stand in the file, with new ones behind.
  private(set) var formats: [String] = []
  private var fonts: [String] = []
  private(set) var fills: [String] = []
  private var borders: [String] = []
  private var numberFormats: [(id: Int, code: String)] = []
  private var oldCounts: [String: Int] = [:]
  private var made: [Key: Int] = [:]
  private let limits: ReadingLimits

  private struct Key: Hashable {
    var base: Int
    var change: CellStyleChange
    var isDate: Bool
  }

  static let order: [String: Int] = [
    "numFmts": 1, "fonts": 2, "fills": 3, "borders": 4, "cellStyleXfs": 5, "cellXfs": 6,
    "cellStyles": 7, "dxfs": 8, "tableStyles": 9, "colors": 10, "extLst": 11,
  ]

  init(part: String?, package: WorkbookPackage) throws(TabularError) {
    self.part = part
    limits = package.limits
    if let part, package.has(part) {
      bytes = try package.content(part)
    } else {
      bytes = StyleTable().part()
    }
    let outline = try XMLOutline(bytes, limits: limits)
    self.outline = outline
    formats = try records("cellXfs", outline)
    fonts = try records("fonts", outline)
    fills = try records("fills", outline)
    borders = try records("borders", outline)
    if let list = outline.child("numFmts") {
      for item in try XMLOutline(bytes, in: list.range, limits: limits).children {
        guard let id = item.attribute("numFmtId", bytes).flatMap({ Int($0) }) else { continue }
        numberFormats.append((id, item.attribute("formatCode", bytes) ?? ""))
      }
    }
    oldCounts = [
      "cellXfs": formats.count, "fonts": fonts.count, "fills": fills.count,
      "borders": borders.count, "numFmts": numberFormats.count,
    ]
  }

  private func records(_ name: String, _ outline: XMLOutline) throws(TabularError) -> [String] {
    guard let list = outline.child(name) else { return [] }
    return try XMLOutline(bytes, in: list.range, limits: limits).children.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  /// The format that is `base` with a change; a date also gets a date's number format.
  mutating func index(
    base: Int, change: CellStyleChange, isDate: Bool
  ) throws(TabularError) -> Int {
    let needsDate = isDate && change.numberFormat == nil
    if change == CellStyleChange(), !needsDate { return base }
    let key = Key(base: base, change: change, isDate: needsDate)
    if let known = made[key] { return known }
    let prefix = outline?.root.prefix ?? ""
    let plain = "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    if formats.isEmpty { formats.append(plain) }
    var record = Array((formats.indices.contains(base) ? formats[base] : plain).utf8)
    if let look = change.look { record = Array(self.record(of: look, prefix: prefix).utf8) }
    let span = try XMLOutline(record, limits: limits).root
    var splices = ByteSplices()
    if let code = change.numberFormat {
      span.set("numFmtId", to: String(numberFormat(code)), record, &splices)
      span.set("applyNumberFormat", to: "1", record, &splices)
    } else if needsDate, !isDateFormat(span.attribute("numFmtId", record).flatMap { Int($0) } ?? 0)
    {
      span.set("numFmtId", to: "14", record, &splices)
      span.set("applyNumberFormat", to: "1", record, &splices)
    }
    if let old = change.fillRecord, change.fill == nil {
      span.set("fillId", to: String(try fill(record: old, prefix: prefix)), record, &splices)
    }
    if let color = change.fill {
      span.set("fillId", to: String(fill(color, prefix: prefix)), record, &splices)
      span.set("applyFill", to: "1", record, &splices)
    }
    if change.isBold || change.fontName != nil {
      var font = span.attribute("fontId", record).flatMap { Int($0) } ?? 0
      if let name = change.fontName { font = try named(name, font, prefix: prefix) }
      if change.isBold { font = try bold(font, prefix: prefix) }
      span.set("fontId", to: String(font), record, &splices)
      span.set("applyFont", to: "1", record, &splices)
    }
    if change.wrapsText {
      try wrap(record, span, prefix: prefix, &splices)
    }
    if splices.isEmpty, change.look == nil {
      made[key] = base
      return base
    }
    let text = String(decoding: splices.applied(to: record), as: UTF8.self)
    if let known = formats.firstIndex(of: text) {
      made[key] = known
      return known
    }
    formats.append(text)
    made[key] = formats.count - 1
    return formats.count - 1
  }

  private mutating func fill(_ color: SheetColor, prefix: String) -> Int {
    let text =
      "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\">"
      + "<\(prefix)fgColor rgb=\"\(color.argb)\"/><\(prefix)bgColor indexed=\"64\"/>"
      + "</\(prefix)patternFill></\(prefix)fill>"
    return index(ofFill: text, prefix: prefix)
  }

  private mutating func index(ofFill text: String, prefix: String) -> Int {
    // The first two fills are fixed by the format.
    while fills.count < 2 {
      let pattern = fills.isEmpty ? "none" : "gray125"
      fills.append(
        "<\(prefix)fill><\(prefix)patternFill patternType=\"\(pattern)\"/></\(prefix)fill>")
    }
    if let known = fills.firstIndex(of: text) { return known }
    fills.append(text)
    return fills.count - 1
  }

  /// A fill as the workbook once wrote it; none when it is not one.
  private mutating func fill(record: String, prefix: String) throws(TabularError) -> Int {
    let bytes = Array(record.utf8)
    guard !bytes.isEmpty, bytes.count < 4_096 else { return 0 }
    let outline: XMLOutline
    do throws(TabularError) {
      outline = try XMLOutline(bytes, limits: limits)
    } catch { return 0 }
    guard outline.root.name == "fill", outline.root.prefix == prefix,
      outline.root.range == bytes.indices, outline.children.count == 1,
      ["patternFill", "gradientFill"].contains(outline.children[0].name)
    else { return 0 }
    return index(ofFill: record, prefix: prefix)
  }

  /// The record of a whole look.
  private mutating func record(of look: CellStyle, prefix: String) -> String {
    // What stands first is the look of all cells without one; it must not become ours.
    if fonts.isEmpty { fonts.append("<\(prefix)font/>") }
    if borders.isEmpty { borders.append(Self.prefixed(StyleTable.border(nil), prefix)) }
    let font = index(ofFont: Array(Self.prefixed(StyleTable.font(look), prefix).utf8))
    let fill = look.fill.map { self.fill($0, prefix: prefix) } ?? 0
    let line = Self.prefixed(StyleTable.border(look.border), prefix)
    let border = borders.firstIndex(of: line) ?? borders.count
    if border == borders.count { borders.append(line) }
    let format = look.numberFormat.map { numberFormat($0) } ?? 0
    return Self.prefixed(
      StyleTable.record(look, font: font, fill: fill, border: border, format: format), prefix)
  }

  /// Elements written without a prefix, with one.
  private static func prefixed(_ text: String, _ prefix: String) -> String {
    guard !prefix.isEmpty else { return text }
    var result = ""
    for piece in text.split(separator: "<") {
      result +=
        piece.hasPrefix("/") ? "</" + prefix + piece.dropFirst() : "<" + prefix + piece
    }
    return result
  }

  private mutating func bold(_ base: Int, prefix: String) throws(TabularError) -> Int {
    let record = font(base, prefix: prefix)
    let outline = try XMLOutline(record, limits: limits)
    var splices = ByteSplices()
    if let known = outline.child("b") {
      splices.replace(known.range, with: "<\(prefix)b/>")
    } else if let first = outline.children.first {
      splices.insert("<\(prefix)b/>", at: first.range.lowerBound)
    } else {
      outline.root.append("<\(prefix)b/>", &splices)
    }
    return index(ofFont: splices.applied(to: record))
  }

  private mutating func named(
    _ name: String, _ base: Int, prefix: String
  ) throws(TabularError) -> Int {
    let record = font(base, prefix: prefix)
    let outline = try XMLOutline(record, limits: limits)
    var splices = ByteSplices()
    let text = "<\(prefix)name val=\"\(SpreadsheetXML.attribute(name))\"/>"
    if let known = outline.child("name") {
      splices.replace(known.range, with: text)
    } else {
      outline.root.append(text, &splices)
    }
    // The scheme and the character set would win over the name.
    for child in ["scheme", "charset"] {
      if let known = outline.child(child) { splices.replace(known.range, with: "") }
    }
    return index(ofFont: splices.applied(to: record))
  }

  private mutating func font(_ base: Int, prefix: String) -> [UInt8] {
    let plain = "<\(prefix)font/>"
    if fonts.isEmpty { fonts.append(plain) }
    return Array((fonts.indices.contains(base) ? fonts[base] : plain).utf8)
  }

  private mutating func index(ofFont record: [UInt8]) -> Int {
    let text = String(decoding: record, as: UTF8.self)
    if let known = fonts.firstIndex(of: text) { return known }
    fonts.append(text)
    return fonts.count - 1
  }

  private func wrap(
    _ record: [UInt8], _ span: XMLSpan, prefix: String, _ splices: inout ByteSplices
  ) throws(TabularError) {
    let outline = try XMLOutline(record, limits: limits)
    if let known = outline.child("alignment") {
      known.set("wrapText", to: "1", record, &splices)
    } else {
      span.set("applyAlignment", to: "1", record, &splices)
      let text = "<\(prefix)alignment wrapText=\"1\"/>"
      if let first = outline.children.first {
        splices.insert(text, at: first.range.lowerBound)
      } else {
        span.append(text, &splices)
      }
    }
  }

  private mutating func numberFormat(_ code: String) -> Int {
    if let known = StyleTable.builtInFormats[code] { return known }
    if let known = numberFormats.first(where: { $0.code == code }) { return known.id }
    let id = max(164, (numberFormats.map(\.id).max() ?? 0) + 1)
    numberFormats.append((id, code))
    return id
  }

  private func isDateFormat(_ id: Int) -> Bool {
    if (14...22).contains(id) { return true }
    guard let code = numberFormats.first(where: { $0.id == id })?.code else { return false }
    return code.utf8.contains { $0 | 0x20 == UInt8(ascii: "y") || $0 | 0x20 == UInt8(ascii: "d") }
  }

  /// Writes what was added. Returns the name of a new part, or `nil`.
  func save(to package: inout WorkbookPackage, folder: String) throws(TabularError) -> String? {
    guard let outline else { return nil }
    var splices = ByteSplices()
    let prefix = outline.root.prefix
    let numbers = numberFormats.dropFirst(oldCounts["numFmts"] ?? 0).map {
      "<\(prefix)numFmt numFmtId=\"\($0.id)\" formatCode=\"\(SpreadsheetXML.attribute($0.code))\"/>"
    }
    append("numFmts", Array(numbers), total: numberFormats.count, &splices)
    append("fonts", fresh("fonts", fonts), total: fonts.count, &splices)
    append("fills", fresh("fills", fills), total: fills.count, &splices)
    append("borders", fresh("borders", borders), total: borders.count, &splices)
    append("cellXfs", fresh("cellXfs", formats), total: formats.count, &splices)
    guard !splices.isEmpty else { return nil }
    let isNew = part.map { !package.has($0) } ?? true
    let name = isNew ? "\(folder)styles.xml" : part ?? "\(folder)styles.xml"
    package.set(name, splices.applied(to: bytes))
    return isNew ? name : nil
  }

  private func fresh(_ name: String, _ all: [String]) -> [String] {
    Array(all.dropFirst(oldCounts[name] ?? 0))
  }

  private func append(
    _ name: String, _ items: [String], total: Int, _ splices: inout ByteSplices
  ) {
    guard !items.isEmpty, let outline else { return }
    if let list = outline.child(name) {
      list.set("count", to: String(total), bytes, &splices)
      list.append(items.joined(), &splices)
      return
    }
    let prefix = outline.root.prefix
    let text =
      "<\(prefix)\(name) count=\"\(total)\">\(items.joined())</\(prefix)\(name)>"
    if outline.root.isEmpty {
      outline.root.append(text, &splices)
    } else {
      splices.insert(text, at: outline.place(of: name, in: Self.order))
    }
  }
}
