/// Tells formats apart by content and opens them.
enum FormatDetection {
  static func open(
    _ source: any ByteSource, name: String, options: ReadingOptions
  ) throws(TabularError) -> any TableFile {
    var options = options
    options.limits = options.limits.clamped
    guard source.count > 0 else { throw TabularError(.empty) }
    guard source.count <= options.limits.fileBytes else {
      throw TabularError(.limitExceeded, detail: "fileBytes \(options.limits.fileBytes)")
    }
    let head = try source.prefix(4_096)
    if ForeignSignature.matches(head) { throw TabularError(.unknownFormat) }
    if head.starts(with: [0x50, 0x4b, 3, 4]) || head.starts(with: [0x50, 0x4b, 5, 6]) {
      return try openArchive(source, options)
    }
    if head.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      return try LegacyWorkbook(source, limits: options.limits)
    }
    if isRecordStream(head) { return try LegacyWorkbook(source, limits: options.limits) }
    if let file = try openMarkup(source, head, options) { return file }
    return try DelimitedFile(source, name: name, options: options)
  }

  /// Opens what is made of tags, or returns `nil` for other text.
  private static func openMarkup(
    _ source: any ByteSource, _ head: [UInt8], _ options: ReadingOptions
  ) throws(TabularError) -> (any TableFile)? {
    let plain = head.filter { $0 != 0 }
    guard isMarkup(plain) else {
      if plain.starts(with: "MIME-Version:".utf8), contains(plain, "multipart/related") {
        throw TabularError(.unsupported, detail: "MHTML")
      }
      if let name = ExchangeFormats.name(of: plain) {
        throw TabularError(.unsupported, detail: name)
      }
      if isObjectNotation(plain) { throw TabularError(.unsupported, detail: "JSON") }
      return nil
    }
    if contains(plain, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") {
      let file = try OpenDocumentFile(.flat(source), limits: options.limits)
      guard !file.sheets.isEmpty else {
        throw TabularError(.unknownFormat, detail: "OpenDocument without sheets")
      }
      return file
    }
    if contains(plain, XMLWorkbookFile.namespace), contains(plain, "Workbook") {
      return try XMLWorkbookFile(source, limits: options.limits)
    }
    if HypertextFile.isHypertext(plain) { return try HypertextFile(source, options: options) }
    if contains(plain, "<?xml") { throw TabularError(.unsupported, detail: "XML") }
    return nil
  }

  /// Whether the first character, behind a mark and blanks, opens a tag.
  private static func isMarkup(_ head: [UInt8]) -> Bool {
    var rest = head[...]
    for mark in [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]] as [[UInt8]]
    where rest.starts(with: mark) {
      rest = rest.dropFirst(mark.count)
    }
    return rest.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Whether text is JSON: an object with a name in quotes, or a list of objects.
  private static func isObjectNotation(_ head: [UInt8]) -> Bool {
    var rest = head[...]
    if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
    let letters = rest.lazy.filter { $0 > 0x20 }.prefix(2)
    return letters.elementsEqual("{\"".utf8) || letters.elementsEqual("[{".utf8)
  }

  private static func openArchive(
    _ source: any ByteSource, _ options: ReadingOptions
  ) throws(TabularError) -> any TableFile {
    let archive = try ZipArchive(source: source, limits: options.limits)
    let package = PartPackage(archive)
    let root = try package.relationships(of: "")
    let main = root.first { $0.isOfKind("officeDocument") && !$0.isExternal }
    let candidates = [main?.target, "xl/workbook.xml"].compactMap { $0 }
    for candidate in candidates where !candidate.hasSuffix(".bin") {
      if let entry = archive.entry(named: candidate) {
        return try WorkbookFile(package: package, workbook: entry)
      }
    }
    if main?.target.hasSuffix(".bin") == true || archive.entry(named: "xl/workbook.bin") != nil {
      throw TabularError(.unsupported, detail: "XLSB")
    }
    if let content = archive.entry(named: "content.xml") {
      if let manifest = archive.entry(named: "META-INF/manifest.xml"),
        try isEncrypted(package.scanner(manifest))
      {
        throw TabularError(.encrypted)
      }
      let file = try OpenDocumentFile(.part(content, package), limits: options.limits)
      if !file.sheets.isEmpty { return file }
    }
    throw TabularError(.notAWorkbook)
  }

  /// Whether the file begins with the record that opens a bare stream of an old workbook.
  private static func isRecordStream(_ head: [UInt8]) -> Bool {
    head.count >= 8 && head[0] == 9 && [0, 2, 4, 8].contains(head[1])
      && (4...16).contains(head[2]) && head[3] == 0
  }

  private static func contains(_ head: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard head.count >= wanted.count else { return false }
    return (0...(head.count - wanted.count)).contains { head[$0...].starts(with: wanted) }
  }

  /// Whether a manifest names parts that need a password.
  private static func isEncrypted(_ manifest: XMLScanner) throws(TabularError) -> Bool {
    var scanner = manifest
    while true {
      let token = try scanner.next()
      if token == .finished { return false }
      if token == .start, scanner.isNamed("encryption-data") { return true }
    }
  }
}
