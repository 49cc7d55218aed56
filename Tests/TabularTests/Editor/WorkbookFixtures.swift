import Foundation
import Tabular

/// The workbooks of other projects' test suites, and how to look into one.
enum WorkbookFixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Corpus").path

  /// Every XLSX and XLSM below the folder, as paths relative to it.
  static let names: [String] = {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm") }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  /// The workbooks that can be edited, opened.
  static func editable() throws -> [(name: String, bytes: [UInt8], editor: WorkbookEditor)] {
    var found: [(name: String, bytes: [UInt8], editor: WorkbookEditor)] = []
    for name in names {
      let bytes = try bytes(name)
      // What is refused is another test's matter.
      if let editor = try? WorkbookEditor(bytes: bytes) { found.append((name, bytes, editor)) }
    }
    return found
  }

  /// The local records of an archive, byte for byte, by name; headers and compressed data included.
  static func records(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(source: MemorySource(bytes))
    var found: [String: [UInt8]] = [:]
    for entry in archive.entries {
      let end = try archive.compressedRange(of: entry).upperBound
      found[entry.name, default: []] += bytes[entry.localHeaderOffset..<end]
    }
    return found
  }

  static func text(_ part: String, in bytes: [UInt8]) throws -> String {
    let archive = try ZipArchive(source: MemorySource(bytes))
    guard let entry = archive.entry(named: part) else { return "" }
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  /// The names of the parts that differ between two archives.
  static func difference(_ first: [UInt8], _ second: [UInt8]) throws -> Set<String> {
    let (before, after) = (try records(first), try records(second))
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
  }

  /// A workbook of given parts.
  static func make(_ parts: [(String, String)]) throws -> [UInt8] {
    let sink = MemorySink()
    let zip = try ZipWriter(sink: sink, level: 6)
    for (name, content) in parts { try zip.add(name, Array(content.utf8)) }
    try zip.finish()
    return sink.bytes
  }

  /// A small workbook around the content of one sheet.
  static func workbook(sheet: String, styles: String? = nil) throws -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var parts = [
      (
        "[Content_Types].xml",
        #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
      ),
      (
        "_rels/.rels",
        #"<Relationships xmlns="\#(package)"><Relationship Id="rId1" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
      ),
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets><sheet name="Mẫu" sheetId="1" r:id="rId1"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships xmlns="\#(package)"><Relationship Id="rId1" Type="\#(office)/worksheet" Target="worksheets/sheet7.xml"/>"#
          + (styles == nil
            ? "" : #"<Relationship Id="rId9" Type="\#(office)/styles" Target="/xl/styles.xml"/>"#)
          + "</Relationships>"
      ),
      ("xl/worksheets/sheet7.xml", sheet),
    ]
    if let styles { parts.append(("xl/styles.xml", styles)) }
    return try make(parts)
  }
}
