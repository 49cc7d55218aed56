import Testing

@testable import Tabular

/// Parts that are large enough for a thread of their own or for a file.
@Suite struct `Large parts read as small ones do` {
  /// A workbook whose sheet packs to more than the size from which a thread inflates it.
  private static func workbook(rows: Int, shared: Bool) throws -> [UInt8] {
    let sink = MemorySink()
    let options = shared ? SpreadsheetOptions.sharedStrings : SpreadsheetOptions()
    let writer = try SpreadsheetWriter(sink: sink, options: options)
    try writer.addSheet(named: "Bảng")
    var state: UInt64 = 7
    for number in 1...rows {
      var cells: [OutputCell] = [.integer(number)]
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        cells.append(.text("ế\(state) & <\(state % 1_000)>"))
      }
      try writer.writeRow(cells)
    }
    try writer.finish()
    return sink.bytes
  }

  private static func texts(_ bytes: [UInt8]) throws -> [String] {
    let document = try TableDocument.open(bytes: bytes, name: "a.xlsx")
    var rows = try document.rows(inSheet: 0)
    var found: [String] = []
    while let row = try rows.nextRow() { found += row.cells.map(\.text) }
    return found
  }

  @Test func `a sheet inflated on its own thread gives the same rows`() throws {
    let bytes = try Self.workbook(rows: 5_000, shared: false)
    let archive = try ZipArchive(source: MemorySource(bytes), readsAhead: false)
    let entry = try #require(archive.entry(named: "xl/worksheets/sheet1.xml"))
    try #require(entry.compressedSize > 1 << 18)
    let plain = try archive.contents(of: entry)
    let ahead = try ZipArchive(source: MemorySource(bytes)).contents(of: entry)
    #expect(plain == ahead)
    #expect(try Self.texts(bytes).count == 5_000 * 7)
  }

  @Test func `a reader can be given up at any row`() throws {
    let bytes = try Self.workbook(rows: 5_000, shared: false)
    for count in [0, 1, 100] {
      let document = try TableDocument.open(bytes: bytes, name: "a.xlsx")
      var rows = try document.rows(inSheet: 0)
      for _ in 0..<count { _ = try rows.nextRow() }
    }
  }

  @Test func `an error in a part inflated on its own thread comes after the rows before it`() throws
  {
    var bytes = try Self.workbook(rows: 5_000, shared: false)
    let archive = try ZipArchive(source: MemorySource(bytes))
    let entry = try #require(archive.entry(named: "xl/worksheets/sheet1.xml"))
    let range = try archive.compressedRange(of: entry)
    for index in range.suffix(2_000) { bytes[index] = 0xff }
    let document = try TableDocument.open(bytes: bytes, name: "a.xlsx")
    var rows = try document.rows(inSheet: 0)
    var count = 0
    let error = #expect(throws: TabularError.self) {
      while try rows.nextRow() != nil { count += 1 }
    }
    #expect(error?.code == .malformed)
    #expect(count > 4_000)
  }

  @Test(arguments: [1, 1_000, 100_000]) func `texts in a file are those that were in memory`(
    memory: Int
  ) throws {
    let sink = MemorySink()
    let writer = try SpreadsheetWriter(sink: sink, options: .sharedStrings)
    try writer.addSheet(named: "Bảng")
    for number in 0..<1_500 {
      try writer.writeRow(texts: [
        "mã \(number)", String(repeating: "ế\(number) ", count: number % 40),
        number % 100 == 0
          ? String(repeating: "dài \(number) ", count: 900) : "_x000D_\(number % 7)",
      ])
    }
    try writer.finish()
    let archive = try ZipArchive(source: MemorySource(sink.bytes))
    let entry = try #require(archive.entry(named: "xl/sharedStrings.xml"))
    let package = PartPackage(archive)
    let whole = try SharedStrings.read(entry, of: package)
    let spilled = try SharedStrings.read(entry, of: package, memoryLimit: memory)
    #expect(whole.storage.file == nil)
    #expect(spilled.storage.file != nil)
    #expect(whole.count == spilled.count)
    var (left, right) = (SharedStringReader(whole), SharedStringReader(spilled))
    for index in 0..<whole.count {
      var texts: [[UInt8]] = []
      let hasLeft = try left.withText(index) { texts.append(Array($0)) }
      let hasRight = try right.withText(index) { texts.append(Array($0)) }
      try #require(hasLeft && hasRight && texts[0] == texts[1])
    }
    let beyond = try right.withText(whole.count) { _ in }
    #expect(!beyond)
  }

  @Test func `a large text in another encoding gives the same rows`() throws {
    let line = "Trà mãng cầu xiêm;120.000;hộp 500 g;" + String(repeating: "ế", count: 400) + "\n"
    let text = String(repeating: line, count: 6_000)
    var bytes: [UInt8] = [0xFF, 0xFE]
    bytes.reserveCapacity(text.utf8.count * 2)
    for unit in text.utf16 {
      bytes.append(UInt8(unit & 0xFF))
      bytes.append(UInt8(unit >> 8))
    }
    try #require(bytes.count > 4 << 20)
    let document = try TableDocument.open(bytes: bytes, name: "a.csv")
    #expect(document.encoding == .utf16LittleEndian)
    var rows = try document.rows(inSheet: 0)
    var count = 0
    let wanted = line.dropLast().split(separator: ";").map(String.init)
    while let row = try rows.nextRow() {
      count += 1
      #expect(row.cells.map(\.text) == wanted)
    }
    #expect(count == 6_000)
  }

  /// A text of up to 15 bytes lies in the string itself; for longer ones it is told beforehand
  /// whether it is all ASCII, which must be true.
  @Test(arguments: 0...40)
  func `text of any length is copied out as it is`(length: Int) {
    for place in -1..<length {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      if place >= 0 { bytes.replaceSubrange(place...place, with: Array("ế".utf8)) }
      let copy = bytes.withUnsafeBufferPointer { CellBytes(utf8: $0, isCheckedUTF8: true).text }
      #expect(Array(copy.utf8) == bytes)
      #expect(copy == String(decoding: bytes, as: UTF8.self))
      #expect(copy.count == length)
    }
  }
}
