import Foundation
import Tabular
import Testing

@Suite struct WorkbookEditorCorpusTests {
  @Test func `opens most workbooks of the corpus and refuses the others with a reason`() throws {
    #expect(WorkbookFixtures.names.count > 50)
    var refused: [String: String] = [:]
    for name in WorkbookFixtures.names {
      do {
        let editor = try WorkbookEditor(bytes: try WorkbookFixtures.bytes(name))
        #expect(!editor.sheets.isEmpty || name.contains("BlankSheetTypes"), "\(name)")
      } catch let error as TabularError {
        refused[name] = error.code.name
      }
    }
    #expect(refused.count < WorkbookFixtures.names.count / 5, "\(refused)")
    #expect(refused["spreadsheets/excelize__encryptAES.xlsx"] == "encrypted")
    #expect(refused["spreadsheets/edr__agile_DES_MD5_CBC_pwd_password.xlsx"] == "encrypted")
  }

  @Test func `open and save changes nothing`() throws {
    for (name, bytes, editor) in try WorkbookFixtures.editable() {
      #expect(try editor.bytes() == bytes, "\(name)")
    }
  }

  @Test(arguments: [OutputValue.integer(7), .text("Chanh _x000D_ \u{1}")])
  func `setting one cell changes only the parts it must`(value: OutputValue) throws {
    var count = 0
    for (name, bytes, opened) in try WorkbookFixtures.editable() {
      var editor = opened
      guard let sheet = editor.sheets.first?.name else { continue }
      let address = CellAddress(row: 3, column: 2)
      try editor.setCell(address, inSheet: sheet, to: value)
      let edited: [UInt8]
      do throws(TabularError) {
        edited = try editor.bytes()
      } catch {
        // A shared formula in the cell, or a part that is broken beyond reading.
        #expect(["unsupported", "malformed", "truncated"].contains(error.code.name), "\(name)")
        continue
      }
      count += 1
      let changed = try WorkbookFixtures.difference(bytes, edited)
      let sheets = changed.filter { $0.lowercased().contains("sheet") && !$0.contains("_rels") }
      #expect(sheets.count <= 1, "\(name): \(changed)")
      let others = changed.subtracting(sheets).map { $0.lowercased() }.filter {
        !$0.contains("sharedstrings") && !$0.contains("calcchain")
      }
      if case .integer = value, !changed.contains(where: { $0.contains("calcChain") }) {
        #expect(others.isEmpty, "\(name): \(changed)")
      } else {
        #expect(
          others.allSatisfy {
            $0 == "[content_types].xml" || $0.hasSuffix("_rels/workbook.xml.rels")
          }, "\(name): \(changed)")
      }
      // Setting it again to the same changes nothing more than the first time.
      var again = try WorkbookEditor(bytes: edited)
      try again.setCell(address, inSheet: sheet, to: .integer(7))
      #expect(throws: Never.self) { try again.bytes() }
    }
    #expect(count > 40)
  }

  @Test func `a change in every way leaves a workbook that opens again`() throws {
    for (name, _, opened) in try WorkbookFixtures.editable() {
      var editor = opened
      guard let sheet = editor.sheets.first?.name else { continue }
      try WorkbookEditorCorpusTests.changeInEveryWay(&editor, sheet)
      do throws(TabularError) {
        let again = try WorkbookEditor(bytes: try editor.bytes())
        #expect(again.sheets.count == opened.sheets.count + 1, "\(name)")
        let extent = try again.extent(ofSheet: sheet)
        #expect(extent.row >= 5, "\(name)")
      } catch {
        #expect(["unsupported", "malformed", "truncated"].contains(error.code.name), "\(name)")
      }
    }
  }

  static func changeInEveryWay(_ editor: inout WorkbookEditor, _ sheet: String) throws {
    let address = CellAddress(row: 5, column: 30)
    try editor.setCell(
      address, inSheet: sheet, to: .text("sửa"),
      style: CellStyleChange(fill: .bad, bold: true, wrap: true))
    try editor.setCell(
      CellAddress(row: 5, column: 31), inSheet: sheet, to: .date(year: 2025, month: 7, day: 1))
    try editor.addNote(CellNote("Giá còn thiếu", author: "ocop"), at: address, inSheet: sheet)
    try editor.setLink(.url("https://example.vn/"), at: address, inSheet: sheet)
    var rule = CellValidation(.list(["kg", "túi"]), column: 33, rows: 2...9)
    rule.inputMessage = "Chọn đơn vị"
    try editor.add(rule, toSheet: sheet)
    try editor.setWidth(30, ofColumn: 30, inSheet: sheet)
    try editor.addSheet(named: "Kiểm tra 1", options: SheetOptions())
    try editor.setCell(CellAddress(row: 1, column: 1), inSheet: "Kiểm tra 1", to: .text("mới"))
  }

  @Test(.enabled(if: Python.isThere, "needs openpyxl and python-calamine"))
  func `others read the edited workbooks as before but for the changes`() throws {
    let folder = try TemporaryFolder()
    for (index, (name, bytes, opened)) in try WorkbookFixtures.editable().enumerated() {
      var editor = opened
      guard let sheet = editor.sheets.first?.name else { continue }
      try WorkbookEditorCorpusTests.changeInEveryWay(&editor, sheet)
      guard let edited = try? editor.bytes() else { continue }
      let safe = name.replacingOccurrences(of: "/", with: "-")
      try folder.write(bytes, to: "\(index)-\(safe).before.xlsx")
      try folder.write(edited, to: "\(index)-\(safe).after.xlsx")
      try folder.write(Array(sheet.utf8), to: "\(index)-\(safe).sheet")
    }
    let program = """
      import sys, os, json, warnings, python_calamine, openpyxl
      warnings.simplefilter("ignore")
      folder = sys.argv[1]
      wrong = []
      read = 0
      def cells(path, sheet):
        rows = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_name(sheet)
        found = {}
        start = rows.start or (0, 0)
        for r, row in enumerate(rows.to_python(skip_empty_area=False)):
          for c, value in enumerate(row):
            if value != "": found[(r + 1, c + 1)] = str(value)
        return found
      for name in sorted(os.listdir(folder)):
        if not name.endswith(".before.xlsx"): continue
        base = name[:-12]
        before, after = os.path.join(folder, name), os.path.join(folder, base + ".after.xlsx")
        sheet = open(os.path.join(folder, base + ".sheet"), encoding="utf-8").read()
        try: old = cells(before, sheet)
        except BaseException as e: old = None
        if old is not None:
          try:
            new = cells(after, sheet)
            if new.pop((5, 30), None) != "sửa": wrong.append(base + ": cell")
            # It looks for the formats of this one under their usual name only.
            date = new.pop((5, 31), "")
            if not date.startswith("2025-07-01") and "rootZip" not in base: wrong.append(base + ": date")
            old.pop((5, 30), None); old.pop((5, 31), None)
            if new != old: wrong.append(base + ": other cells " + str(list(set(new.items()) ^ set(old.items()))[:4]))
            if cells(after, "Kiểm tra 1") != {(1, 1): "mới"}: wrong.append(base + ": new sheet")
            read += 1
          except BaseException as e: wrong.append(base + ": calamine " + repr(e))
        try: book = openpyxl.load_workbook(before)
        except BaseException: continue
        # It shows no sheets of strict workbooks.
        if sheet not in book.sheetnames: continue
        try:
          book = openpyxl.load_workbook(after)
          cell = book[sheet].cell(5, 30)
          if cell.value != "sửa": wrong.append(base + ": openpyxl cell " + str(cell.value))
          if cell.comment is None or "Giá còn thiếu" not in cell.comment.text: wrong.append(base + ": note")
          if cell.fill.fgColor.rgb != "FFFFC7CE" or not cell.font.b: wrong.append(base + ": style")
          if not cell.alignment.wrap_text: wrong.append(base + ": wrap")
          if cell.hyperlink is None or cell.hyperlink.target != "https://example.vn/": wrong.append(base + ": link")
          if not any(v.formula1 == '"kg,túi"' for v in book[sheet].data_validations.dataValidation): wrong.append(base + ": list")
        except BaseException as e: wrong.append(base + ": openpyxl " + repr(e))
      print(json.dumps({"wrong": wrong, "read": read}, ensure_ascii=False))
      """
    let json = try Python.run(program, [folder.path])
    let seen = try #require(
      try JSONSerialization.jsonObject(
        with: Data(json.split(separator: "\n").last.map { Array($0.utf8) } ?? [])) as? [String: Any]
    )
    #expect(seen["wrong"] as? [String] == [])
    #expect((seen["read"] as? Int ?? 0) > 40)
  }
}
