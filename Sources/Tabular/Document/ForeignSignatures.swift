/// The first bytes of files that are surely no tables, whatever their names say.
///
/// Without them a picture or a PDF with little binary content could pass for text.
enum ForeignSignatures {
  private static let list: [(name: String, bytes: [UInt8])] = [
    ("PDF", Array("%PDF-".utf8)), ("RTF", Array("{\\rtf".utf8)),
    ("PNG", [0x89, 0x50, 0x4e, 0x47]), ("JPEG", [0xff, 0xd8, 0xff]),
    ("GIF", Array("GIF8".utf8)), ("RAR", Array("Rar!".utf8)),
    ("7-Zip", [0x37, 0x7a, 0xbc, 0xaf]), ("gzip", [0x1f, 0x8b, 8]),
    ("PostScript", Array("%!PS".utf8)),
  ]

  /// The name of the format that a file starts like, or `nil`.
  static func name(of head: [UInt8]) -> String? {
    list.first { head.starts(with: $0.bytes) }?.name
  }
}
