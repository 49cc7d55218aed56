#if ImageFitting
  internal import CGd
  internal import Marketplaces

  /// A decoded picture, given back when the value goes away.
  struct Raster: ~Copyable {
    private let image: gdImagePtr

    private init?(_ image: gdImagePtr?) {
      guard let image else { return nil }
      self.image = image
    }

    deinit { gdImageDestroy(image) }

    var width: Int { Int(image.pointee.sx) }
    var height: Int { Int(image.pointee.sy) }

    /// libgd writes what it thinks of a broken file to standard error unless it is told not to.
    static func silenceMessages() { ocop_gd_be_silent() }

    /// Decodes a file; `nil` when it is broken or libgd was built without its format.
    init?(decoding bytes: [UInt8], _ format: ImageHeader.Format) {
      guard let count = Int32(exactly: bytes.count) else { return nil }
      let image = bytes.withUnsafeBytes { raw -> gdImagePtr? in
        // libgd takes what it only reads as mutable.
        let data = UnsafeMutableRawPointer(mutating: raw.baseAddress)
        return switch format {
        case .jpeg: gdImageCreateFromJpegPtr(count, data)
        case .png: gdImageCreateFromPngPtr(count, data)
        case .webp: gdImageCreateFromWebpPtr(count, data)
        case .gif: gdImageCreateFromGifPtr(count, data)
        case .heic: gdImageCreateFromHeifPtr(count, data)
        }
      }
      self.init(image)
    }

    /// Turns the picture upright, as EXIF 2.32 (tag 0x0112) describes the way it was stored.
    consuming func turned(by orientation: Int) -> Raster? {
      switch orientation {
      case 2, 5, 7: gdImageFlipHorizontal(image)
      case 3: gdImageFlipBoth(image)
      case 4: gdImageFlipVertical(image)
      default: break
      }
      return switch orientation {
      case 5, 8: Raster(gdImageRotateInterpolated(image, 90, 0))
      case 6, 7: Raster(gdImageRotateInterpolated(image, 270, 0))
      default: self
      }
    }

    /// Draws the picture on a white canvas, each new pixel the mean of those it covers.
    func laid(out fit: ImageFit) -> Raster? {
      guard
        let canvas = Raster(
          gdImageCreateTrueColor(Int32(fit.canvas.width), Int32(fit.canvas.height)))
      else { return nil }
      gdImageFilledRectangle(
        canvas.image, 0, 0, Int32(fit.canvas.width) - 1, Int32(fit.canvas.height) - 1, 0xFFFFFF)
      let place = fit.picture
      gdImageCopyResampled(
        canvas.image, image, Int32(place.x), Int32(place.y), 0, 0, Int32(place.width),
        Int32(place.height), Int32(width), Int32(height))
      return canvas
    }

    /// Returns the file's bytes; `nil` for formats that no copy is made in.
    func encoded(as format: ImageHeader.Format, quality: Int) -> [UInt8]? {
      var count: Int32 = 0
      let data: UnsafeMutableRawPointer?
      switch format {
      case .jpeg: data = gdImageJpegPtr(image, &count, Int32(quality))
      case .png: data = gdImagePngPtr(image, &count)
      case .webp: data = gdImageWebpPtrEx(image, &count, Int32(quality))
      case .gif, .heic: data = nil
      }
      guard let data else { return nil }
      defer { gdFree(data) }
      return [UInt8](UnsafeRawBufferPointer(start: data, count: Int(count)))
    }
  }
#endif
