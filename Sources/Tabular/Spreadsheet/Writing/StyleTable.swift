/// The styles of a workbook, each kept once, and the part that holds them.
struct StyleTable {
  private var styles: [CellStyle] = [CellStyle()]
  private var indexes: [CellStyle: Int32] = [CellStyle(): 0]
  /// What a date gets when its style has no number format, by style.
  private var dated: [Int32: Int32] = [:]

  mutating func intern(_ style: CellStyle) -> Int32 {
    if let known = indexes[style] { return known }
    let index = Int32(styles.count)
    styles.append(style)
    indexes[style] = index
    return index
  }

  /// The style for a date: a number format is needed, or it shows as a number.
  mutating func date(_ index: Int32, format: String = "dd/mm/yyyy") -> Int32 {
    if let known = dated[index] { return known }
    var style = styles[Int(index)]
    if style.numberFormat == nil { style.numberFormat = format }
    let result = intern(style)
    dated[index] = result
    return result
  }

  func isKnown(_ handle: CellStyleHandle) -> Bool { styles.indices.contains(Int(handle.index)) }

  /// The codes every spreadsheet program knows by number (ECMA-376 part 1, 18.8.30).
  static let builtInFormats: [String: Int] = [
    "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
  ]

  /// The content of `xl/styles.xml`.
  func part() -> [UInt8] {
    var fonts = PartList()
    var fills = PartList([
      "<fill><patternFill/></fill>", #"<fill><patternFill patternType="gray125"/></fill>"#,
    ])
    var borders = PartList()
    var formats = PartList()
    var records = ""
    for style in styles {
      let font = fonts.index(of: Self.font(style))
      let fill = style.fill.map { fills.index(of: Self.fill($0)) } ?? 0
      let border = borders.index(of: Self.border(style.border))
      var format = 0
      if let code = style.numberFormat {
        format = Self.builtInFormats[code] ?? 164 + formats.index(of: code)
      }
      records += Self.record(style, font: font, fill: fill, border: border, format: format)
    }
    var text = SpreadsheetXML.declaration
    text += #"<styleSheet xmlns="\#(SpreadsheetXML.main)">"#
    if !formats.items.isEmpty {
      text += #"<numFmts count="\#(formats.items.count)">"#
      for (index, code) in formats.items.enumerated() {
        text +=
          #"<numFmt numFmtId="\#(164 + index)" formatCode="\#(SpreadsheetXML.attribute(code))"/>"#
      }
      text += "</numFmts>"
    }
    text += fonts.element("fonts") + fills.element("fills") + borders.element("borders")
    text +=
      #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
    text += #"<cellXfs count="\#(styles.count)">\#(records)</cellXfs>"#
    text += #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#
    text += "</styleSheet>"
    return Array(text.utf8)
  }

  static func font(_ style: CellStyle) -> String {
    var text = "<font>"
    if style.isBold { text += "<b/>" }
    if style.isItalic { text += "<i/>" }
    if style.isUnderlined { text += "<u/>" }
    var size = ByteBuffer(capacity: 64)
    size.append(decimal: style.fontSize.isFinite ? min(max(style.fontSize, 1), 409) : 11)
    text += #"<sz val="\#(String(decoding: size.bytes, as: UTF8.self))"/>"#
    if let color = style.fontColor { text += #"<color rgb="\#(color.argb)"/>"# }
    text += #"<name val="\#(SpreadsheetXML.attribute(style.fontName))"/><family val="2"/>"#
    return text + "</font>"
  }

  package static func fill(_ color: SheetColor) -> String {
    #"<fill><patternFill patternType="solid"><fgColor rgb="\#(color.argb)"/>"#
      + #"<bgColor indexed="64"/></patternFill></fill>"#
  }

  static func border(_ border: CellStyle.Border?) -> String {
    guard let border else {
      return "<border><left/><right/><top/><bottom/><diagonal/></border>"
    }
    let sides = ["left", "right", "top", "bottom"].map {
      #"<\#($0) style="\#(border.rawValue)"><color rgb="FFBFBFBF"/></\#($0)>"#
    }
    return "<border>" + sides.joined() + "<diagonal/></border>"
  }

  static func record(
    _ style: CellStyle, font: Int, fill: Int, border: Int, format: Int
  ) -> String {
    var text = #"<xf numFmtId="\#(format)" fontId="\#(font)" fillId="\#(fill)" "#
    text += #"borderId="\#(border)" xfId="0""#
    if format > 0 { text += #" applyNumberFormat="1""# }
    if font > 0 { text += #" applyFont="1""# }
    if fill > 0 { text += #" applyFill="1""# }
    if border > 0 { text += #" applyBorder="1""# }
    var inner = ""
    if style.horizontal != nil || style.vertical != nil || style.wrapsText {
      text += #" applyAlignment="1""#
      inner += "<alignment"
      if let side = style.horizontal { inner += #" horizontal="\#(side.rawValue)""# }
      if let side = style.vertical { inner += #" vertical="\#(side.rawValue)""# }
      if style.wrapsText { inner += #" wrapText="1""# }
      inner += "/>"
    }
    if !style.isLocked {
      text += #" applyProtection="1""#
      inner += #"<protection locked="0"/>"#
    }
    return text + (inner.isEmpty ? "/>" : ">" + inner + "</xf>")
  }
}

/// Distinct texts in the order they came.
private struct PartList {
  private(set) var items: [String]
  private var indexes: [String: Int] = [:]

  init(_ items: [String] = []) {
    self.items = items
    for (index, item) in items.enumerated() { indexes[item] = index }
  }

  mutating func index(of item: String) -> Int {
    if let known = indexes[item] { return known }
    indexes[item] = items.count
    items.append(item)
    return items.count - 1
  }

  func element(_ name: String) -> String {
    "<\(name) count=\"\(items.count)\">" + items.joined() + "</\(name)>"
  }
}
