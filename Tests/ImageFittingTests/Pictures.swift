#if ImageFitting
  import CGd
  import Marketplaces

  /// Pictures made and looked at with libgd alone, not with the code under test.
  enum Pictures {
    static let colours: [Int32] = [0xE01010, 0x10C010, 0x1010E0, 0xE0E010]

    /// Returns a picture whose quarters are red, green, blue and yellow, in reading order.
    static func quarters(
      _ width: Int32, _ height: Int32, as format: ImageHeader.Format = .jpeg, orientation: Int = 1
    ) -> [UInt8] {
      let image = gdImageCreateTrueColor(width, height)
      defer { gdImageDestroy(image) }
      for row in 0..<2 as Range<Int32> {
        for column in 0..<2 as Range<Int32> {
          gdImageFilledRectangle(
            image, column * width / 2, row * height / 2, (column + 1) * width / 2 - 1,
            (row + 1) * height / 2 - 1, colours[Int(row * 2 + column)])
        }
      }
      return withOrientation(orientation, encoded(image, as: format))
    }

    /// Returns pixels that no compression makes small; the same each time.
    static func noise(_ width: Int32, _ height: Int32, as format: ImageHeader.Format) -> [UInt8] {
      let image = gdImageCreateTrueColor(width, height)
      defer { gdImageDestroy(image) }
      var state: UInt64 = 7
      for y in 0..<height {
        for x in 0..<width {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          gdImageSetPixel(image, x, y, Int32(truncatingIfNeeded: state >> 40))
        }
      }
      return encoded(image, as: format)
    }

    /// Returns a see-through PNG.
    static func clear(_ width: Int32, _ height: Int32) -> [UInt8] {
      let image = gdImageCreateTrueColor(width, height)
      defer { gdImageDestroy(image) }
      gdImageAlphaBlending(image, 0)
      gdImageSaveAlpha(image, 1)
      gdImageFilledRectangle(image, 0, 0, width - 1, height - 1, 0x7F00_0000)
      return encoded(image, as: .png)
    }

    /// The colour that comes nearest at each place, as its index in ``colours``; `nil` is white.
    static func look(_ bytes: [UInt8], at places: [(x: Double, y: Double)]) -> [Int?] {
      var bytes = bytes
      let count = Int32(bytes.count)
      let image =
        switch ImageHeader.read(bytes)?.format {
        case .png: gdImageCreateFromPngPtr(count, &bytes)
        case .webp: gdImageCreateFromWebpPtr(count, &bytes)
        default: gdImageCreateFromJpegPtr(count, &bytes)
        }
      guard let image else { return [] }
      defer { gdImageDestroy(image) }
      return places.map { place in
        let pixel = gdImageGetTrueColorPixel(
          image, Int32(place.x * Double(image.pointee.sx)),
          Int32(place.y * Double(image.pointee.sy)))
        let all = colours + [0xFFFFFF]
        let nearest = all.indices.min { distance(all[$0], pixel) < distance(all[$1], pixel) }
        return nearest == colours.count ? nil : nearest
      }
    }

    private static func distance(_ left: Int32, _ right: Int32) -> Int32 {
      [16, 8, 0].reduce(0) { $0 + abs((left >> $1 & 255) - (right >> $1 & 255)) }
    }

    private static func encoded(_ image: gdImagePtr?, as format: ImageHeader.Format) -> [UInt8] {
      var count: Int32 = 0
      let data =
        switch format {
        case .jpeg: gdImageJpegPtr(image, &count, 95)
        case .png: gdImagePngPtr(image, &count)
        case .webp: gdImageWebpPtrEx(image, &count, 95)
        case .gif: gdImageGifPtr(image, &count)
        case .heic: gdImageHeifPtr(image, &count)
        }
      defer { gdFree(data) }
      return [UInt8](UnsafeRawBufferPointer(start: data, count: Int(count)))
    }

    /// Puts an EXIF segment behind the first marker of a JPEG file.
    private static func withOrientation(_ orientation: Int, _ jpeg: [UInt8]) -> [UInt8] {
      guard orientation != 1 else { return jpeg }
      let tiff: [UInt8] =
        [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation)]
        + [0, 0, 0, 0, 0, 0]
      let body = Array("Exif".utf8) + [0, 0] + tiff
      return jpeg.prefix(2) + [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + jpeg.dropFirst(2)
    }
  }
#endif
