extension WorkbookEditor {
  /// Writes the workbook into a file, which appears whole or not at all.
  ///
  /// - Throws: ``TabularError``: `unwritable`; `malformed` or `unsupported` for a part that is to be
  ///   changed and cannot be. Nothing is left then but what was there before.
  public func save(toPath path: String) throws(TabularError) {
    try save(to: try FileSink(path: path))
  }

  /// Writes the workbook into a sink, which is finished or abandoned.
  public func save(to sink: any ByteSink) throws(TabularError) {
    do throws(TabularError) {
      try changedPackage().write(to: sink)
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
  }

  /// The whole workbook in memory.
  public func bytes() throws(TabularError) -> [UInt8] {
    let sink = MemorySink()
    try save(to: sink)
    return sink.bytes
  }

  private func changedPackage() throws(TabularError) -> WorkbookPackage {
    guard hasChanges else { return package }
    var package = package
    var relationships = workbookRelationships
    let folder = Self.folder(of: workbookPart)
    var styles = try StylesEditor(part: relationships.first("styles")?.target, package: package)
    var strings = try StringsEditor(
      part: relationships.first("sharedStrings")?.target, package: package)
    try registerSheets(in: &package, &relationships)
    var removedFormula = false
    for entry in entries where !entry.edits.isEmpty {
      let editor = SheetPartEditor(
        part: entry.part, edits: entry.edits, inlineStrings: options.inlineStrings,
        dayShift: countsFrom1904 ? 1_462 : 0, base: relationshipBase)
      do throws(TabularError) {
        let removed = try editor.apply(to: &package, styles: &styles, strings: &strings)
        removedFormula = removed || removedFormula
      } catch {
        var named = error
        named.sheet = entry.info.name
        throw named
      }
    }
    if let name = try styles.save(to: &package, folder: folder) {
      _ = relationships.add(type: relationshipBase + "/styles", target: name)
      try ContentTypes.add(part: name, type: ContentTypes.spreadsheet + "styles+xml", in: &package)
    }
    if let name = try strings.save(to: &package, folder: folder) {
      _ = relationships.add(type: relationshipBase + "/sharedStrings", target: name)
      try ContentTypes.add(
        part: name, type: ContentTypes.spreadsheet + "sharedStrings+xml", in: &package)
    }
    try relationships.save(to: &package)
    // The order of calculation names cells with formulas; programs make it anew when it is missing.
    if removedFormula, let chain = relationships.first("calcChain")?.target {
      package.remove(chain)
      try Relationships.remove(kind: "calcChain", of: workbookPart, in: &package)
      try ContentTypes.remove(part: chain, in: &package)
    }
    return package
  }

  /// Enters new sheets into the workbook's list.
  private func registerSheets(
    in package: inout WorkbookPackage, _ relationships: inout Relationships
  ) throws(TabularError) {
    let fresh = entries.filter(\.isNew)
    guard !fresh.isEmpty else { return }
    let bytes = try package.content(workbookPart)
    let outline = try XMLOutline(bytes, limits: package.limits)
    guard let list = outline.child("sheets") else { throw TabularError(.notAWorkbook) }
    let known = try XMLOutline(bytes, in: list.range, limits: package.limits).children
    var number = known.compactMap { $0.attribute("sheetId", bytes).flatMap { Int($0) } }.max() ?? 0
    number = min(number, 1 << 20)
    let isDeclared = outline.root.attribute("xmlns:r", bytes) == relationshipBase
    var text = ""
    for sheet in fresh {
      number += 1
      let id = relationships.add(type: relationshipBase + "/worksheet", target: sheet.part)
      text += "<\(list.prefix)sheet name=\"\(SpreadsheetXML.attribute(sheet.info.name))\""
      text += " sheetId=\"\(number)\""
      if sheet.info.visibility != .visible {
        text += " state=\"\(sheet.info.visibility.rawValue)\""
      }
      text += (isDeclared ? "" : " xmlns:r=\"\(relationshipBase)\"") + " r:id=\"\(id)\"/>"
      try ContentTypes.add(
        part: sheet.part, type: ContentTypes.spreadsheet + "worksheet+xml", in: &package)
    }
    var splices = ByteSplices()
    list.append(text, &splices)
    package.set(workbookPart, splices.applied(to: bytes))
  }

  private static func folder(of part: String) -> String {
    let bytes = Array(part.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
