import Tabular

/// Makes templates with the defects of real ones, part by part.
struct TemplateMaker {
  /// A cell: text, number, or nothing but a style.
  enum Cell {
    case text(String)
    case number(String)
    case styled(Int)
    case formula(String)
  }

  struct Sheet {
    var name: String
    /// The number in the part's name; gaps and any order are allowed.
    var number: Int
    var state: String?
    var rows: [Int: [Int: Cell]] = [:]
    var hiddenRows: Set<Int> = []
    var dimension = "A1:U5"
    var views = #"<sheetViews><sheetView workbookViewId="0"/></sheetViews>"#
    /// What stands behind the rows.
    var tail = ""
  }

  var sheets: [Sheet] = []
  var styles = TemplateMaker.styles()
  /// Further parts, by name.
  var extra: [(name: String, text: String)] = []
  var names = ""
  private var strings: [String] = []

  init(_ sheets: [Sheet]) { self.sheets = sheets }

  static func styles(numberFormat: String = "0") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1">\
    <font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill \
    patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders \
    count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs \
    count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="49" xfId="0"/><xf numFmtId="\(numberFormat)" \
    xfId="0"/><xf numFmtId="3" xfId="0"/></cellXfs></styleSheet>
    """
  }

  mutating func bytes() throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    var parts: [(String, String)] = []
    var overrides = ""
    var tabs = ""
    var targets = ""
    for (position, sheet) in sheets.enumerated() {
      let file = "worksheets/sheet\(sheet.number).xml"
      let state = sheet.state.map { #" state="\#($0)""# } ?? ""
      tabs +=
        #"<sheet name="\#(sheet.name)" sheetId="\#(position + 1)"\#(state) r:id="rId\#(position + 7)"/>"#
      targets +=
        #"<Relationship Id="rId\#(position + 7)" Type="\#(links)/worksheet" Target="\#(file)"/>"#
      overrides +=
        #"<Override PartName="/xl/\#(file)" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
      parts.append(("xl/" + file, head + xml(sheet, main, links)))
    }
    targets += #"<Relationship Id="rId1" Type="\#(links)/styles" Target="styles.xml"/>"#
    targets +=
      #"<Relationship Id="rId2" Type="\#(links)/sharedStrings" Target="sharedStrings.xml"/>"#
    overrides +=
      #"<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"#
    overrides +=
      #"<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>"#
    let shared =
      #"<sst xmlns="\#(main)" count="9999" uniqueCount="\#(strings.count)">"#
      + strings.map { #"<si><t xml:space="preserve">\#(Self.escaped($0))</t></si>"# }.joined()
      + "</sst>"
    let sink = MemorySink()
    let zip = try ZipWriter(sink: sink, level: 6)
    func add(_ name: String, _ text: String) throws { try zip.add(name, Array(text.utf8)) }
    // A folder's own entry, as the marketplaces' files have.
    try add("xl/", "")
    for part in parts.reversed() { try add(part.0, part.1) }
    for part in extra { try add(part.name, part.text) }
    try add("xl/sharedStrings.xml", head + shared)
    try add("xl/styles.xml", styles)
    try add(
      "xl/workbook.xml",
      head
        + #"<workbook xmlns="\#(main)" xmlns:r="\#(links)"><sheets>\#(tabs)</sheets>\#(names)</workbook>"#
    )
    let package = "http://schemas.openxmlformats.org/package/2006"
    try add(
      "xl/_rels/workbook.xml.rels",
      head + #"<Relationships xmlns="\#(package)/relationships">\#(targets)</Relationships>"#)
    try add(
      "_rels/.rels",
      head
        + #"<Relationships xmlns="\#(package)/relationships"><Relationship Id="rId1" Type="\#(links)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    )
    try add(
      "[Content_Types].xml",
      head
        + #"<Types xmlns="\#(package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\#(overrides)</Types>"#
    )
    try zip.finish()
    return sink.bytes
  }

  private mutating func xml(_ sheet: Sheet, _ main: String, _ links: String) -> String {
    var data = ""
    for number in sheet.rows.keys.sorted() {
      // Booleans are words here, as in files of some writers.
      let hidden = sheet.hiddenRows.contains(number) ? #" hidden="true""# : ""
      data += #"<row r="\#(number)"\#(hidden)>"#
      for (column, cell) in (sheet.rows[number] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let place = CellAddress(row: number, column: column)
        switch cell {
        case .text(let text):
          let index = strings.firstIndex(of: text) ?? strings.count
          if index == strings.count { strings.append(text) }
          data += #"<c r="\#(place)" s="1" t="s"><v>\#(index)</v></c>"#
        case .number(let digits): data += #"<c r="\#(place)"><v>\#(digits)</v></c>"#
        case .styled(let style): data += #"<c r="\#(place)" s="\#(style)"/>"#
        case .formula(let text):
          data += #"<c r="\#(place)"><f>\#(Self.escaped(text))</f><v>1</v></c>"#
        }
      }
      data += "</row>"
    }
    return
      #"<worksheet xmlns="\#(main)" xmlns:r="\#(links)"><dimension ref="\#(sheet.dimension)"/>\#(sheet.views)<sheetData>\#(data)</sheetData>\#(sheet.tail)</worksheet>"#
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

extension TemplateMaker.Sheet {
  /// Puts texts into a row, from column A on; empty ones are left out.
  mutating func set(_ row: Int, _ texts: [String]) {
    for (index, text) in texts.enumerated() where !text.isEmpty {
      rows[row, default: [:]][index + 1] = .text(text)
    }
  }

  /// A rule for typing.
  mutating func validate(_ rules: [String]) {
    tail += "<dataValidations count=\"\(rules.count)\">" + rules.joined() + "</dataValidations>"
  }
}
