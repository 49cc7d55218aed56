import Tabular

/// Wraps bare parts into archives, so that fuzzing changes the markup and not what packs it.
enum HostileParts {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let links = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A workbook around the parts between zero bytes; an archive comes back as it is.
  static func workbook(_ bytes: [UInt8]) throws(TabularError) -> [UInt8] {
    if bytes.starts(with: [0x50, 0x4b]) { return bytes }
    let parts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    func part(_ index: Int) -> [UInt8]? { index < parts.count ? Array(parts[index]) : nil }
    let book =
      "<workbook xmlns:r='\(office)'><sheets><sheet name='a' r:id='1'/></sheets></workbook>"
    let list = [
      ("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml"), ("styles", "styles.xml"),
    ]
    let relations = list.enumerated().map { place, item in
      "<Relationship Id='\(place + 1)' Type='\(office)/\(item.0)' Target='\(item.1)'/>"
    }
    return try archive([
      (
        "_rels/.rels",
        Array(
          ("<Relationships xmlns='\(links)'><Relationship Id='a' "
            + "Type='\(office)/officeDocument' Target='xl/workbook.xml'/></Relationships>").utf8)
      ),
      ("xl/workbook.xml", part(3) ?? Array(book.utf8)),
      (
        "xl/_rels/workbook.xml.rels",
        Array("<Relationships xmlns='\(links)'>\(relations.joined())</Relationships>".utf8)
      ),
      ("xl/sheet.xml", part(0) ?? []),
      ("xl/strings.xml", part(1) ?? Array("<sst><si><t>a</t></si></sst>".utf8)),
      ("xl/styles.xml", part(2) ?? Array("<styleSheet/>".utf8)),
    ])
  }

  /// A packed OpenDocument spreadsheet around its content; others come back as they are.
  static func spreadsheet(_ bytes: [UInt8]) throws(TabularError) -> [UInt8] {
    if bytes.starts(with: [0x50, 0x4b]) || bytes.count % 2 == 0 { return bytes }
    return try archive([("content.xml", bytes)])
  }

  private static func archive(_ parts: [(String, [UInt8])]) throws(TabularError) -> [UInt8] {
    let sink = MemorySink()
    let zip = try ZipWriter(sink: sink, level: 1)
    for (name, content) in parts { try zip.add(name, content) }
    try zip.finish()
    return sink.bytes
  }
}
