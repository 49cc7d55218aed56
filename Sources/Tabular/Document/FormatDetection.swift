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
    if head.starts(with: [0x50, 0x4b, 3, 4]) || head.starts(with: [0x50, 0x4b, 5, 6]) {
      return try openArchive(source, options)
    }
    if head.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      throw TabularError(.unsupported, detail: "XLS")
    }
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
    throw TabularError(.notAWorkbook)
  }
}
