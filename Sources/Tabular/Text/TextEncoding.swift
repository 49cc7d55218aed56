/// How the characters of a text file are stored.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Western European Windows; also what text in legacy Vietnamese fonts is stored in.
  case windows1252 = "windows-1252"
  /// Vietnamese Windows: letters followed by tone marks.
  case windows1258 = "windows-1258"
}
