#if ImageFitting
  import ImageFitting
  import Marketplaces
  import Testing

  @Suite struct `A picture made to fit` {
    static let middles: [(x: Double, y: Double)] = [
      (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75),
    ]

    /// EXIF 2.32, tag 0x0112: where the first row and the first column of the file belong. The quarters
    /// as a person sees them, in reading order: red 0, green 1, blue 2, yellow 3.
    @Test(arguments: [
      (1, [0, 1, 2, 3]), (2, [1, 0, 3, 2]), (3, [3, 2, 1, 0]), (4, [2, 3, 0, 1]),
      (5, [0, 2, 1, 3]), (6, [2, 0, 3, 1]), (7, [3, 1, 2, 0]), (8, [1, 3, 0, 2]),
    ])
    func `stands upright whichever way it was stored`(orientation: Int, seen: [Int]) throws {
      let copy = try fitted(
        Pictures.quarters(640, 480, orientation: orientation), rules: rules(), as: .jpeg)
      let header = try #require(ImageHeader.read(copy))
      #expect(header.orientation == 1)
      #expect((header.width, header.height) == (orientation < 5 ? (640, 480) : (480, 640)))
      #expect(Pictures.look(copy, at: Self.middles) == seen)
    }

    @Test(arguments: ImageHeader.Format.allCases, [.jpeg, .png, .webp] as [ImageHeader.Format])
    func `is square with white borders and within the limits`(
      source: ImageHeader.Format, target: ImageHeader.Format
    ) throws {
      let picture = Pictures.quarters(900, 600, as: source)
      try #require(!picture.isEmpty)
      let copy = try fitted(picture, rules: rules(square: true, maxPixels: 600), as: target)
      let header = try #require(ImageHeader.read(copy))
      #expect(header.format == target)
      #expect((header.width, header.height) == (600, 600))
      let places = [(0.5, 0.05), (0.25, 0.35), (0.75, 0.65), (0.5, 0.95)]
      #expect(Pictures.look(copy, at: places) == [nil, 0, 3, nil])
    }

    @Test func `what can be seen through becomes white`() throws {
      let copy = try fitted(Pictures.clear(400, 400), rules: rules(), as: .jpeg)
      #expect(Pictures.look(copy, at: Self.middles) == [nil, nil, nil, nil])
    }

    @Test(arguments: [.jpeg, .png, .webp] as [ImageHeader.Format])
    func `keeps within the limit of bytes`(format: ImageHeader.Format) throws {
      let picture = Pictures.noise(900, 900, as: format)
      // Noise is the worst case of all, and PNG loses nothing.
      let limit = format == .png ? 600_000 : 300_000
      try #require(picture.count > limit)
      let copy = try fitted(picture, rules: rules(maxBytes: limit), as: format)
      #expect(copy.count <= limit)
      #expect(try #require(ImageHeader.read(copy)).width >= 320)
    }

    @Test func `is refused when nothing that is worth showing keeps within the limit`() {
      #expect(throws: ImageFitError.tooHeavy) {
        try fitted(Pictures.noise(500, 500, as: .jpeg), rules: rules(maxBytes: 2_000), as: .jpeg)
      }
    }

    @Test func `is the same each time`() throws {
      let picture = Pictures.noise(500, 300, as: .jpeg)
      let copies = try (0..<2).map { _ in
        try fitted(picture, rules: rules(square: true, maxPixels: 200), as: .jpeg)
      }
      #expect(copies[0] == copies[1])
    }

    @Test func `carries none of the telephone's notes`() throws {
      let picture = Pictures.quarters(64, 48, orientation: 6)
      try #require(picture.contains(bytes: "Exif"))
      #expect(try !fitted(picture, rules: rules(), as: .jpeg).contains(bytes: "Exif"))
    }

    @Test(arguments: ImageHeader.Format.allCases)
    func `a file cut anywhere is an error or a picture, never a crash`(
      format: ImageHeader.Format
    ) throws {
      let picture = Pictures.quarters(48, 32, as: format)
      let header = try #require(ImageHeader.read(picture))
      for length in stride(from: 0, to: picture.count, by: max(1, picture.count / 97)) {
        let part = Array(picture.prefix(length))
        do {
          let copy = try GDImageFitter().fitted(part, header: header, as: .png, rules: rules())
          #expect(ImageHeader.read(copy) != nil)
        } catch {
          #expect(error == .unreadable)
        }
      }
    }

    @Test func `a file that says it is something else is refused`() {
      let header = ImageHeader(format: .png, width: 64, height: 48)
      #expect(throws: ImageFitError.unreadable) {
        try GDImageFitter().fitted(
          Pictures.quarters(64, 48), header: header, as: .jpeg, rules: rules())
      }
    }

    private func fitted(
      _ picture: [UInt8], rules: MediaRules, as format: ImageHeader.Format
    ) throws -> [UInt8] {
      let header = try #require(ImageHeader.read(picture))
      return try GDImageFitter().fitted(picture, header: header, as: format, rules: rules)
    }

    private func rules(
      square: Bool = false, maxPixels: Int? = nil, maxBytes: Int? = nil
    ) -> MediaRules {
      MediaRules(
        hosting: .file, maxCount: 9, maxBytes: maxBytes, maxPixels: maxPixels, wantsSquare: square)
    }
  }

  extension [UInt8] {
    fileprivate func contains(bytes text: String) -> Bool {
      let wanted = Array(text.utf8)
      return indices.contains { self[$0...].starts(with: wanted) }
    }
  }
#endif
