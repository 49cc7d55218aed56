/// What the reader needs of a workbook's styles: kinds of number formats and names of fonts.
struct WorkbookStyles: Sendable {
  /// The kind of each cell format.
  private(set) var kinds: [NumberFormatKind] = []
  private var fontOfStyle: [Int] = []
  private var fonts: [String] = []

  /// The styles of a workbook without a styles part: all numbers are plain.
  init() {}

  /// Reads the styles part.
  init(_ entry: ZipEntry, of package: PartPackage) throws(TabularError) {
    var scanner = try package.scanner(entry)
    var codes: [Int: NumberFormatKind] = [:]
    var section: Section = .none
    while true {
      switch try scanner.next() {
      case .finished: return
      case .text: continue
      case .end:
        if scanner.depth == 1 { section = .none }
      case .start:
        if scanner.depth == 2 {
          section =
            scanner.isNamed("fonts") ? .fonts : scanner.isNamed("cellXfs") ? .formats : .none
        } else if scanner.isNamed("numFmt") {
          guard let id = scanner.integer("numFmtId") else { continue }
          codes[id] = NumberFormatKind(code: try scanner.attribute("formatCode") ?? "")
        } else if section == .fonts, scanner.isNamed("font") {
          fonts.append("")
        } else if section == .fonts, scanner.isNamed("name"), !fonts.isEmpty {
          fonts[fonts.count - 1] = try scanner.attribute("val") ?? ""
        } else if section == .formats, scanner.isNamed("xf") {
          let id = scanner.integer("numFmtId") ?? 0
          kinds.append(codes[id] ?? NumberFormatKind(builtIn: id))
          fontOfStyle.append(scanner.integer("fontId") ?? 0)
        }
      }
      guard kinds.count <= 1 << 20, fonts.count <= 1 << 20, codes.count <= 1 << 20 else {
        throw TabularError(.limitExceeded, detail: "styles")
      }
    }
  }

  @inline(__always)
  func kind(ofStyle style: Int) -> NumberFormatKind {
    style >= 0 && style < kinds.count ? kinds[style] : .number
  }

  func fontName(ofStyle style: Int) -> String? {
    guard style >= 0, style < fontOfStyle.count else { return nil }
    let font = fontOfStyle[style]
    guard font >= 0, font < fonts.count, !fonts[font].isEmpty else { return nil }
    return fonts[font]
  }

  private enum Section { case none, fonts, formats }
}
