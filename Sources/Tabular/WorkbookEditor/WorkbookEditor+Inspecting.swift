/// A rule for what may be typed into cells, as a workbook states it.
package struct StatedValidation: Hashable, Sendable {
  /// `list`, `whole`, `decimal`, `textLength` and others.
  package var kind: String
  /// `between` when the workbook says nothing.
  package var operation: String
  package var ranges: [CellRange]
  /// The formulas without an equals sign; empty when missing.
  package var first: String
  package var second: String
}

/// What a workbook says besides its cells. Nothing here changes it.
extension WorkbookEditor {
  /// The rules for typing into a sheet, those of newer programs (`x14`) included.
  ///
  /// - Throws: ``TabularError`` when the sheet cannot be read or has more than 200,000 rules.
  package func statedValidations(
    inSheet sheet: String
  ) throws(TabularError) -> [StatedValidation] {
    var scanner = XMLScanner(
      try package.content(entries[try position(sheet)].part), limits: options.limits)
    var found: [StatedValidation] = []
    var rule: StatedValidation?
    var depth = 0
    var texts: [[UInt8]] = [[], [], []]
    var target: Int?
    while true {
      switch try scanner.next() {
      case .finished: return found
      case .start:
        if scanner.isNamed("dataValidation") {
          depth = scanner.depth
          texts = [[], [], []]
          rule = StatedValidation(
            kind: try scanner.attribute("type") ?? "none",
            operation: try scanner.attribute("operator") ?? "between",
            ranges: Self.ranges(try scanner.attribute("sqref") ?? ""), first: "", second: "")
        } else if rule != nil {
          if scanner.isNamed("formula1") { target = 0 }
          if scanner.isNamed("formula2") { target = 1 }
          if scanner.isNamed("sqref") { target = 2 }
        }
      case .text: if let target, rule != nil { try scanner.appendText(to: &texts[target]) }
      case .end:
        target = nil
        guard var done = rule, scanner.depth < depth else { continue }
        done.first = String(decoding: texts[0], as: UTF8.self)
        done.second = String(decoding: texts[1], as: UTF8.self)
        done.ranges += Self.ranges(String(decoding: texts[2], as: UTF8.self))
        found.append(done)
        rule = nil
        guard found.count <= 200_000 else {
          throw TabularError(.limitExceeded, detail: "validations", sheet: sheet)
        }
      }
    }
  }

  private static func ranges(_ text: String) -> [CellRange] {
    text.utf8.split(separator: 0x20).compactMap { CellRange(a1: String(Substring($0))) }
  }

  /// What the names of the workbook stand for, by name.
  package func definedNames() throws(TabularError) -> [String: String] {
    var scanner = XMLScanner(try package.content(workbookPart), limits: options.limits)
    var names: [String: String] = [:]
    while true {
      let token = try scanner.next()
      if token == .finished { return names }
      guard token == .start, scanner.isNamed("definedName"),
        let name = try scanner.attribute("name")
      else { continue }
      var text: [UInt8] = []
      let depth = scanner.depth
      reading: while true {
        switch try scanner.next() {
        case .text: try scanner.appendText(to: &text)
        case .end: if scanner.depth < depth { break reading }
        case .finished: break reading
        case .start: continue
        }
      }
      if names.count < 100_000 { names[name] = String(decoding: text, as: UTF8.self) }
    }
  }

  /// Parts that act or reach outside when the workbook is opened: links to other workbooks,
  /// connections, embedded objects, macros. Plain links that a person clicks are not among them.
  package func activeParts() -> [String] {
    let folders = [
      "/externalLinks/", "/connections.xml", "/embeddings/", "/activeX/", "/vbaProject",
      "/queryTables/", "/macrosheets/",
    ]
    return package.archive.entries.map(\.partName).filter { name in
      let place = "/" + name
      return !name.hasSuffix("/") && !name.hasSuffix(".rels")
        && folders.contains { place.contains($0) }
    }
  }

  /// The cells of a sheet that hold formulas, with their formulas, up to `most`.
  package func formulas(
    inSheet sheet: String, most: Int = 1_000
  ) throws(TabularError) -> [(address: CellAddress, formula: String)] {
    var scanner = XMLScanner(
      try package.content(entries[try position(sheet)].part), limits: options.limits)
    var found: [(address: CellAddress, formula: String)] = []
    var address: CellAddress?
    var formula: [UInt8]?
    var place = CellAddress(row: 0, column: 0)
    while found.count < most {
      switch try scanner.next() {
      case .finished: return found
      case .start:
        if scanner.isNamed("row"), scanner.depth == 3 {
          place = CellAddress(row: scanner.integer("r") ?? place.row + 1, column: 0)
        } else if scanner.isNamed("c"), scanner.depth == 4 {
          let stated = try scanner.attribute("r").flatMap { CellAddress(a1: $0) }
          place.column = stated?.column ?? place.column + 1
          address = stated ?? place
        } else if scanner.isNamed("f"), scanner.depth == 5 {
          formula = []
        }
      case .text:
        if var text = formula {
          formula = nil
          try scanner.appendText(to: &text)
          formula = text
        }
      case .end:
        guard let text = formula, scanner.depth < 5 else { continue }
        formula = nil
        if let address { found.append((address, String(decoding: text, as: UTF8.self))) }
      }
    }
    return found
  }
}
