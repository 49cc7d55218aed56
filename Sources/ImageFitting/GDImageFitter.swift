#if ImageFitting
  public import Marketplaces

  /// Makes pictures fit with libgd.
  ///
  /// A copy is upright, lies on white, has no metadata (neither the place where it was taken nor the
  /// telephone that took it) and is the same, byte for byte, for the same picture, rules and version of
  /// libgd. Colour profiles are not applied. A picture takes 4 bytes a pixel while it is worked on.
  public struct GDImageFitter: ImageFitter {
    /// From "no difference to be seen" to "still fine on a telephone".
    static let qualities = [90, 85, 80, 75]
    /// How far a copy that is still too heavy shrinks at a time, and the smallest side that is worth
    /// showing where the marketplace does not name one.
    static let shrinking = 0.8
    static let smallestSide = 320

    public init() { Raster.silenceMessages() }

    public func fitted(
      _ picture: [UInt8], header: ImageHeader, as format: ImageHeader.Format, rules: MediaRules
    ) throws(ImageFitError) -> [UInt8] {
      guard let stored = Raster(decoding: picture, header.format),
        stored.width.multipliedReportingOverflow(by: stored.height).partialValue
          <= ImageFit.maxPixels,
        let upright = stored.turned(by: header.orientation)
      else { throw .unreadable }
      var scale = 1.0
      while true {
        let fit = ImageFit(
          width: upright.width, height: upright.height, rules: rules, scale: scale)
        let floor = rules.minPixels ?? Self.smallestSide
        if scale < 1, min(fit.canvas.width, fit.canvas.height) < floor { throw .tooHeavy }
        guard let copy = upright.laid(out: fit) else { throw .unreadable }
        for quality in format == .png ? [0] : Self.qualities {
          guard let bytes = copy.encoded(as: format, quality: quality) else { throw .unreadable }
          if rules.maxBytes.map({ bytes.count <= $0 }) ?? true { return bytes }
        }
        scale *= Self.shrinking
      }
    }
  }
#endif
