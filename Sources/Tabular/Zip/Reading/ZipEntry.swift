/// One file in a ZIP archive, as the central directory tells it.
package struct ZipEntry: Sendable {
  /// The name as stored.
  package var name: String
  /// The stored bytes of the name, for a copy that changes nothing.
  package var rawName: [UInt8]
  /// 0 is stored, 8 is deflated.
  package var method: Int
  /// The general purpose flags; bit 0 is encryption, bit 3 a data descriptor.
  package var flags: Int
  /// Date and time in MS-DOS form, time in the low half.
  package var dosDateTime: UInt32
  package var crc32: UInt32
  package var compressedSize: Int
  package var uncompressedSize: Int
  /// Where the local header starts in the file.
  package var localHeaderOffset: Int
  /// The attributes of the file on the system that packed it.
  package var externalAttributes: UInt32
  package var internalAttributes: UInt16
  package var versionMadeBy: UInt16
  package var versionNeeded: UInt16
  /// The extra fields and the comment of the central directory, as stored.
  package var extra: [UInt8]
  package var comment: [UInt8]

  /// Whether the name is that of a folder.
  package var isDirectory: Bool { rawName.last == UInt8(ascii: "/") }
  /// Whether the content needs a password.
  package var isEncrypted: Bool { flags & 1 != 0 }

  /// The name in the form parts are looked up by: `/` between folders, none in front.
  package var partName: String { Self.partName(name) }

  /// Brings the spellings of a part's name into one form.
  package static func partName(_ name: String) -> String {
    var bytes = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    if let first = bytes.firstIndex(where: { $0 != UInt8(ascii: "/") }), first > 0 {
      bytes.removeFirst(first)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
