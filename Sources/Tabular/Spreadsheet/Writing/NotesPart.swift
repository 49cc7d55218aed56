/// The two parts that hold a sheet's notes: the texts, and the drawing that older programs and
/// Excel place them with.
enum NotesPart {
  /// A note and its cell.
  struct Placed: Sendable {
    var address: CellAddress
    var note: CellNote
  }

  /// The content of `xl/commentsN.xml`. The notes must be in order of their cells.
  static func comments(_ notes: [Placed]) -> [UInt8] {
    var authors: [String] = []
    for placed in notes where !authors.contains(placed.note.author) {
      authors.append(placed.note.author)
    }
    var text = SpreadsheetXML.declaration + #"<comments xmlns="\#(SpreadsheetXML.main)"><authors>"#
    for author in authors { text += "<author>\(SpreadsheetXML.cellText(author))</author>" }
    text += "</authors><commentList>"
    for placed in notes {
      let author = authors.firstIndex(of: placed.note.author) ?? 0
      text += comment(placed, author: author)
    }
    return Array((text + "</commentList></comments>").utf8)
  }

  /// One `comment` element.
  static func comment(_ placed: Placed, author: Int, prefix: String = "") -> String {
    #"<\#(prefix)comment ref="\#(placed.address)" authorId="\#(author)"><\#(prefix)text>"#
      + #"<\#(prefix)r><\#(prefix)rPr><\#(prefix)sz val="9"/><\#(prefix)rFont val="Tahoma"/>"#
      + #"</\#(prefix)rPr><\#(prefix)t xml:space="preserve">"#
      + SpreadsheetXML.cellText(placed.note.text)
      + "</\(prefix)t></\(prefix)r></\(prefix)text></\(prefix)comment>"
  }

  /// How many blocks of 1,024 shape numbers so many notes need.
  static func blocks(_ count: Int) -> Int { count / 1_024 + 1 }

  /// The content of `xl/drawings/vmlDrawingN.vml`.
  ///
  /// - Parameter block: the first block of 1,024 shape numbers that no other drawing uses, from 1.
  static func drawing(_ notes: [Placed], block: Int) -> [UInt8] {
    let blocks = (block..<block + blocks(notes.count)).map(String.init).joined(separator: ",")
    var text = #"<xml xmlns:v="urn:schemas-microsoft-com:vml" "#
    text += #"xmlns:o="urn:schemas-microsoft-com:office:office" "#
    text += #"xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">"#
    text += #"<o:idmap v:ext="edit" data="\#(blocks)"/></o:shapelayout>"#
    text += #"<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" "#
    text += #"path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>"#
    text += #"<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"#
    for (index, placed) in notes.enumerated() {
      text += shape(placed, number: block * 1_024 + 1 + index)
    }
    return Array((text + "</xml>").utf8)
  }

  /// One note's shape: a box right of the cell, as high as its text needs.
  static func shape(_ placed: Placed, number: Int) -> String {
    let lines = placed.note.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    let height = min(max(lines.reduce(1) { $0 + 1 + $1.count / 40 }, 4), 20)
    let row = placed.address.row - 1
    let column = placed.address.column - 1
    let top = max(row - 1, 0)
    let left = min(column + 1, 16_380)
    return ##"<v:shape id="_x0000_s\##(number)" type="#_x0000_t202" "##
      + #"style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:60pt;"#
      + ##"z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">"##
      + ##"<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>"##
      + #"<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">"#
      + #"<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">"#
      + "<x:MoveWithCells/><x:SizeWithCells/>"
      + "<x:Anchor>\(left), 15, \(top), 2, \(left + 3), 15, \(top + height), 4</x:Anchor>"
      + "<x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row><x:Column>\(column)</x:Column>"
      + "</x:ClientData></v:shape>"
  }
}
