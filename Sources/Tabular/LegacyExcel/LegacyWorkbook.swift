/// A workbook of Excel 2 to 2003 (BIFF2 to BIFF8), held in memory.
struct LegacyWorkbook: TableFile {
  let format = TableFormat.xls
  private(set) var sheets: [SheetInfo] = []
  private(set) var uses1904Dates = false
  private(set) var stream: BinaryStream
  private(set) var strings = LegacyStrings()
  private(set) var kinds: [NumberFormatKind] = []
  private var fontOfStyle: [Int] = []
  private var fonts: [String] = []
  /// The kinds of the number formats by their numbers; in BIFF2 to 4 they are counted.
  private(set) var codes: [Int: NumberFormatKind] = [:]
  private var offsets: [Int] = []
  let limits: ReadingLimits

  /// The largest file; the old format is read whole.
  private static let mostBytes = 128 * 1_024 * 1_024

  /// Opens a workbook in an OLE compound file or a bare stream of records.
  init(_ source: any ByteSource, limits: ReadingLimits) throws(TabularError) {
    // The old format is read whole; real lists in it are far smaller.
    guard source.count <= min(limits.fileBytes, Self.mostBytes) else {
      throw TabularError(.limitExceeded, detail: "XLS: \(Self.mostBytes) bytes")
    }
    let bytes = try source.prefix(source.count)
    self.limits = limits
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      let file = try CompoundFile(bytes)
      if file.hasStream("EncryptedPackage") { throw TabularError(.encrypted) }
      var content = try file.stream("Workbook")
      if content == nil { content = try file.stream("Book") }
      guard let content else {
        throw TabularError(.unknownFormat, detail: "OLE without a workbook")
      }
      stream = BinaryStream(bytes: content)
    } else {
      stream = BinaryStream(bytes: bytes)
    }
    try readGlobals()
  }

  func rows(inSheet index: Int) throws(TabularError) -> any TableReading {
    LegacyRows(try sheet(index), of: self)
  }

  func mergedRanges(inSheet index: Int) throws(TabularError) -> [CellRange] {
    try sheet(index).merged
  }

  func hiddenColumns(inSheet index: Int) throws(TabularError) -> [ClosedRange<Int>] {
    try sheet(index).hiddenColumns
  }

  /// The records of a sheet.
  ///
  /// They end where the next sheet starts, so that many sheets never read the same records.
  private func sheet(_ index: Int) throws(TabularError) -> LegacySheet {
    let start = offsets[index]
    guard !offsets[..<index].contains(start) else {
      throw TabularError(.malformed, detail: "two sheets in one place")
    }
    let end = offsets.lazy.filter { $0 > start }.min() ?? stream.bytes.count
    return try LegacySheet(stream, at: start, before: end)
  }

  func fontName(ofStyle style: Int) -> String? {
    guard fontOfStyle.indices.contains(style) else { return nil }
    // There is no font 4: the numbers jump from 3 to 5.
    let font = fontOfStyle[style] > 4 ? fontOfStyle[style] - 1 : fontOfStyle[style]
    return fonts.indices.contains(font) && !fonts[font].isEmpty ? fonts[font] : nil
  }

  private mutating func readGlobals() throws(TabularError) {
    guard let first = try stream.record(at: 0) else { throw TabularError(.truncated) }
    switch first.type {
    case 0x009: stream.version = 2
    case 0x209: stream.version = 3
    case 0x409: stream.version = 4
    case 0x809: stream.version = stream.bytes.uint16(at: first.data.lowerBound) == 0x600 ? 8 : 5
    default: throw TabularError(.malformed, detail: "BOF")
    }
    let isSheet = stream.bytes.uint16(at: first.data.lowerBound + 2) != 5
    var formats: [(id: Int, format: Int)] = []
    var offset = first.data.upperBound
    while let record = try stream.record(at: offset), record.type != 0x0a {
      offset = record.data.upperBound
      let start = record.data.lowerBound
      let end = record.data.upperBound
      switch record.type {
      case 0x2f: throw TabularError(.encrypted)
      case 0x42: if stream.bytes.uint16(at: start) == 1258 { stream.encoding = .windows1258 }
      case 0x22: uses1904Dates = stream.bytes.uint16(at: start) == 1
      case 0x31, 0x231:
        let name = start + (stream.version >= 5 ? 14 : stream.version == 2 ? 4 : 6)
        fonts.append(stream.string(at: name, isShort: true, end: end) ?? "")
      case 0x1e, 0x41e: readFormat(record)
      case 0xe0:
        formats.append(
          (stream.bytes.uint16(at: start) ?? 0, stream.bytes.uint16(at: start + 2) ?? 0))
      case 0x243, 0x443:
        formats.append((stream.byte(at: start) ?? 0, stream.byte(at: start + 1) ?? 0))
      case 0x85: try readSheet(record)
      case 0xfc:
        var pieces = [record.data]
        while let more = try stream.record(at: offset), more.type == 0x3c {
          pieces.append(more.data)
          offset = more.data.upperBound
        }
        var reader = BinaryStrings(stream, pieces: pieces)
        strings = try reader.all(limits: limits)
      default: continue
      }
    }
    fontOfStyle = formats.map(\.id)
    kinds = formats.map { codes[$0.format] ?? NumberFormatKind(builtIn: $0.format) }
    if isSheet {
      sheets = [SheetInfo(name: "Sheet 1")]
      offsets = [0]
    }
    guard !sheets.isEmpty else { throw TabularError(.notAWorkbook, detail: "no sheets") }
  }

  private mutating func readFormat(_ record: BinaryRecord) {
    let start = record.data.lowerBound
    let id = stream.version >= 5 ? stream.bytes.uint16(at: start) ?? 0 : codes.count
    let text = start + (stream.version >= 4 ? 2 : 0)
    let code = stream.string(
      at: text, isShort: stream.version < 8, end: record.data.upperBound)
    codes[id] = NumberFormatKind(code: code ?? "")
  }

  private mutating func readSheet(_ record: BinaryRecord) throws(TabularError) {
    let start = record.data.lowerBound
    // Charts and macros have no cells to read.
    guard let offset = stream.bytes.uint32(at: start), let state = stream.byte(at: start + 4),
      stream.byte(at: start + 5) == 0
    else { return }
    guard sheets.count < limits.sheets else {
      throw TabularError(.limitExceeded, detail: "sheets \(limits.sheets)")
    }
    let name = stream.string(at: start + 6, isShort: true, end: record.data.upperBound)
    let visibility: SheetInfo.Visibility =
      state & 3 == 0 ? .visible : state & 3 == 1 ? .hidden : .veryHidden
    sheets.append(SheetInfo(name: name ?? "", visibility: visibility))
    offsets.append(offset)
  }
}
