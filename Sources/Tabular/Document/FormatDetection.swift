/// Tells formats apart by content and opens them.
enum FormatDetection {
  static func open(
    _ source: any ByteSource, name: String, options: ReadingOptions
  ) throws(TabularError) -> any TableFile {
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
    if contains(head, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") {
      let file = try OpenDocumentFile(.flat(source), limits: options.limits)
      guard !file.sheets.isEmpty else { throw TabularError(.notAWorkbook) }
      return file
    }
    if contains(head, "<html") || contains(head, "<!DOCTYPE html") || contains(head, "<HTML") {
      throw TabularError(.unsupported, detail: "HTML")
    }
    if contains(head, "<?xml") { throw TabularError(.unsupported, detail: "XML") }
    return try DelimitedFile(source, name: name, options: options)
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
