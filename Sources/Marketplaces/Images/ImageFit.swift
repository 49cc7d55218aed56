/// What has to change in a picture so that a marketplace accepts it.
///
/// Pure arithmetic; the pixels are moved by an ``ImageFitter``.
public struct ImageFit: Hashable, Sendable {
  /// The most pixels that are decoded: more than any telephone's camera makes, and 400 MB of memory
  /// while the picture is worked on.
  public static let maxPixels = 100_000_000
  /// The largest file that is decoded, in bytes.
  public static let maxBytes = 64 * 1_024 * 1_024

  /// The size of the copy in pixels.
  public var canvas: (width: Int, height: Int) { (canvasWidth, canvasHeight) }
  /// Where the picture lies on the canvas; the rest is white.
  public var picture: (x: Int, y: Int, width: Int, height: Int) {
    (
      (canvasWidth - pictureWidth) / 2, (canvasHeight - pictureHeight) / 2, pictureWidth,
      pictureHeight
    )
  }

  private let canvasWidth: Int
  private let canvasHeight: Int
  private let pictureWidth: Int
  private let pictureHeight: Int

  /// Lays out a picture of the given upright size, which must be positive.
  ///
  /// A picture is never enlarged, since that makes it no sharper, and never cropped, since only a
  /// person knows what matters in it: a square is made with white borders.
  ///
  /// - Parameters:
  ///   - width: the picture's width in pixels, once it is upright.
  ///   - height: its height.
  ///   - rules: what the marketplace wants.
  ///   - scale: how far to shrink below what the rules ask for, above 0 and at most 1.
  public init(width: Int, height: Int, rules: MediaRules, scale: Double = 1) {
    let longest = Double(max(width, height))
    let limit = rules.maxPixels.map { min(1, Double($0) / longest) } ?? 1
    let factor = limit * scale
    pictureWidth = max(1, Int((Double(width) * factor).rounded()))
    pictureHeight = max(1, Int((Double(height) * factor).rounded()))
    let side = max(pictureWidth, pictureHeight)
    canvasWidth = rules.wantsSquare ? side : pictureWidth
    canvasHeight = rules.wantsSquare ? side : pictureHeight
  }

  /// Returns whether a file has to change at all; one that is fine is copied as it is, byte for byte.
  ///
  /// A picture that is only too small is left alone: no program can add what the camera did not see.
  public static func isNeeded(
    _ header: ImageHeader, bytes: Int, as format: ImageHeader.Format, rules: MediaRules
  ) -> Bool {
    let size = header.shownSize
    return header.format != format || header.orientation != 1
      || rules.maxBytes.map { bytes > $0 } ?? false
      || rules.maxPixels.map { max(size.width, size.height) > $0 } ?? false
      || rules.wantsSquare && size.width != size.height
  }

  /// Returns the format for the copy of a picture: its own where the marketplace takes it, else JPEG,
  /// which all take. HEIC and GIF always become JPEG: browsers do not show the first, and shops show
  /// only a still of the second.
  public static func format(
    for source: ImageHeader.Format, rules: MediaRules
  ) -> ImageHeader.Format {
    func accepts(_ format: ImageHeader.Format) -> Bool {
      rules.formats.isEmpty || rules.formats.contains(format.rawValue)
    }
    switch source {
    case .png, .webp: return accepts(source) ? source : .jpeg
    case .jpeg, .gif, .heic: return accepts(.jpeg) || !accepts(.png) ? .jpeg : .png
    }
  }
}
