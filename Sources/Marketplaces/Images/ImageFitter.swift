/// Makes a copy of a picture that a marketplace accepts.
///
/// The library itself only reads headers. `ImageFitting` is a fitter over libgd; an embedding program
/// that already has an imaging library brings its own.
public protocol ImageFitter: Sendable {
  /// Returns the bytes of a copy: upright, square where wanted, within the limits, without metadata.
  ///
  /// - Parameters:
  ///   - picture: the whole file.
  ///   - header: what its first bytes say.
  ///   - format: the format of the copy: JPEG, PNG or WebP.
  ///   - rules: what the marketplace wants.
  /// - Throws: ``ImageFitError``.
  func fitted(
    _ picture: [UInt8], header: ImageHeader, as format: ImageHeader.Format, rules: MediaRules
  ) throws(ImageFitError) -> [UInt8]
}

/// Why a picture could not be made to fit.
public enum ImageFitError: Error, Hashable, Sendable {
  /// It is broken, or of a kind that the fitter does not read.
  case unreadable
  /// It has more pixels or bytes than ``ImageFit/maxPixels`` and ``ImageFit/maxBytes`` allow.
  case tooLarge
  /// No quality that is worth showing keeps within the limit of bytes.
  case tooHeavy
}
