/// What the first bytes of a picture say about it.
public struct ImageHeader: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case jpeg, png, webp, gif, heic

    /// Reads the extension of a file name or web address; JPEG when it names no picture.
    init(ofName name: String) {
      let path = name.prefix { $0 != "?" && $0 != "#" }
      let dot = path.lastIndex(of: ".")
      switch dot.map({ path[path.index(after: $0)...].lowercased() }) {
      case "png": self = .png
      case "webp": self = .webp
      case "gif": self = .gif
      case "heic", "heif": self = .heic
      default: self = .jpeg
      }
    }

    var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
  }

  public var format: Format
  /// The size in pixels as stored, before ``orientation`` is applied.
  public var width: Int
  public var height: Int
  /// The EXIF orientation, 1 to 8; 5 to 8 swap width and height when the picture is shown.
  public var orientation = 1

  public init(format: Format, width: Int, height: Int, orientation: Int = 1) {
    self.format = format
    self.width = width
    self.height = height
    self.orientation = orientation
  }

  /// The size as people see it.
  public var shownSize: (width: Int, height: Int) {
    orientation >= 5 ? (height, width) : (width, height)
  }

  /// Reads the header from the beginning of a file, without decoding the picture.
  ///
  /// 64 KB are enough for nearly every file. Returns `nil` for what is no picture or ends too early.
  /// Sources: ITU-T T.81 (JPEG), W3C PNG, RFC 9649 (WebP), GIF89a, ISO/IEC 23008-12 (HEIF).
  public static func read(_ bytes: [UInt8]) -> ImageHeader? {
    let reader = ByteView(bytes)
    if reader.matches([0xFF, 0xD8, 0xFF], at: 0) { return JPEGHeader.read(reader) }
    if reader.matches([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      guard reader.matches("IHDR", at: 12), let width = reader.big32(16),
        let height = reader.big32(20)
      else { return nil }
      return make(.png, width, height)
    }
    if reader.matches("GIF8", at: 0) {
      guard let width = reader.little16(6), let height = reader.little16(8) else { return nil }
      return make(.gif, width, height)
    }
    if reader.matches("RIFF", at: 0), reader.matches("WEBP", at: 8) { return webp(reader) }
    if reader.matches("ftyp", at: 4) { return HEICHeader.read(reader) }
    return nil
  }

  static func make(_ format: Format, _ width: Int, _ height: Int) -> ImageHeader? {
    width > 0 && height > 0 ? ImageHeader(format: format, width: width, height: height) : nil
  }

  private static func webp(_ reader: ByteView) -> ImageHeader? {
    if reader.matches("VP8X", at: 12) {
      guard let width = reader.little24(24), let height = reader.little24(27) else { return nil }
      return make(.webp, width + 1, height + 1)
    }
    if reader.matches("VP8 ", at: 12) {
      guard reader.matches([0x9D, 0x01, 0x2A], at: 23), let width = reader.little16(26),
        let height = reader.little16(28)
      else { return nil }
      return make(.webp, width & 0x3FFF, height & 0x3FFF)
    }
    guard reader.matches("VP8L", at: 12), reader.byte(20) == 0x2F,
      let low = reader.little16(21), let high = reader.little16(23)
    else { return nil }
    let bits = low | high << 16
    return make(.webp, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  }
}
