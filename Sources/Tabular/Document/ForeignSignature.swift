/// Signatures of files that people pick by mistake and that would else be read as odd text.
enum ForeignSignature {
  /// Whether a file begins like a document, picture, sound or archive that holds no table.
  ///
  /// Source of the signatures: the formats' own specifications (PDF 32000-1, RFC 2083, ITU T.81,
  /// GIF89a, RFC 1952, RAR and 7-Zip format notes, RTF 1.9, ISO/IEC 14496-12).
  static func matches(_ head: [UInt8]) -> Bool {
    if signatures.contains(where: { head.starts(with: $0) }) { return true }
    // MP4, HEIC and the like name their kind after the length of the first box.
    return head.count >= 8 && head[4..<8].elementsEqual("ftyp".utf8)
  }

  private static let signatures: [[UInt8]] =
    ["%PDF-", "GIF8", "{\\rtf", "Rar!", "RIFF", "%!PS"].map { Array($0.utf8) } + [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B, 0x08],
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x7F, 0x45, 0x4C, 0x46], [0x4D, 0x5A, 0x90, 0x00],
    ]
}
