import Foundation
import Marketplaces
import OCOPCatalog
import Testing

@Suite struct `What has to change in a picture` {
  static let sizes = [(1, 1), (640, 480), (480, 640), (3_000, 2), (1, 5_000), (12_000, 8_000)]
  static let rules = [
    MediaRules(hosting: .file, maxCount: 1),
    MediaRules(hosting: .file, maxCount: 1, wantsSquare: true),
    MediaRules(hosting: .file, maxCount: 1, maxPixels: 500),
    MediaRules(hosting: .file, maxCount: 1, maxPixels: 500, wantsSquare: true),
  ]

  @Test(arguments: sizes, rules)
  func `it keeps its shape, is never enlarged and lies within the limits`(
    size: (Int, Int), rules: MediaRules
  ) {
    for scale in [1, 0.8, 0.01] {
      let fit = ImageFit(width: size.0, height: size.1, rules: rules, scale: scale)
      let place = fit.picture
      #expect((1...max(size.0, 1)).contains(place.width))
      #expect((1...max(size.1, 1)).contains(place.height))
      #expect(place.x >= 0 && place.x + place.width <= fit.canvas.width)
      #expect(place.y >= 0 && place.y + place.height <= fit.canvas.height)
      if rules.wantsSquare { #expect(fit.canvas.width == fit.canvas.height) }
      if let limit = rules.maxPixels { #expect(max(fit.canvas.width, fit.canvas.height) <= limit) }
      // As near to its shape as whole pixels allow.
      let wanted = Double(place.width) * Double(size.1) / Double(size.0)
      let tolerance = 1 + 0.5 * Double(size.1) / Double(size.0)
      #expect(
        place.width == 1 || place.height == 1 || abs(Double(place.height) - wanted) <= tolerance)
    }
  }

  @Test(arguments: rules)
  func `what fits once needs no second change`(rules: MediaRules) {
    for (width, height) in Self.sizes {
      let fit = ImageFit(width: width, height: height, rules: rules)
      let header = ImageHeader(format: .jpeg, width: fit.canvas.width, height: fit.canvas.height)
      #expect(!ImageFit.isNeeded(header, bytes: 1, as: .jpeg, rules: rules))
      #expect(
        ImageFit(width: header.width, height: header.height, rules: rules).canvas == fit.canvas)
    }
  }

  @Test(
    arguments: [
      (.jpeg, [], .jpeg), (.png, [], .png), (.webp, [], .webp), (.heic, [], .jpeg),
      (.gif, [], .jpeg),
      (.webp, ["jpeg", "png"], .jpeg), (.png, ["png"], .png), (.jpeg, ["png"], .png),
      (.gif, ["gif", "jpeg"], .jpeg), (.heic, ["heic", "jpeg"], .jpeg),
    ] as [(ImageHeader.Format, [String], ImageHeader.Format)])
  func `the copy has a format that is taken`(
    source: ImageHeader.Format, taken: [String], format: ImageHeader.Format
  ) {
    let rules = MediaRules(hosting: .file, maxCount: 1, formats: taken)
    #expect(ImageFit.format(for: source, rules: rules) == format)
  }
}

@Suite struct `A picture folder with a fitter` {
  /// Says which pictures it was given, and returns a header with the size it was asked for.
  struct Fitter: ImageFitter {
    var failure: ImageFitError?

    func fitted(
      _ picture: [UInt8], header: ImageHeader, as format: ImageHeader.Format, rules: MediaRules
    ) throws(ImageFitError) -> [UInt8] {
      if let failure { throw failure }
      let fit = ImageFit(width: header.width, height: header.height, rules: rules)
      return format == .png
        ? Headers.png(fit.canvas.width, fit.canvas.height)
        : Headers.jpeg(fit.canvas.width, fit.canvas.height)
    }
  }

  @Test func `holds copies that fit, and the seller's own files stay as they are`() throws {
    let pictures = try Scratch()
    let folder = try Scratch()
    try pictures.write(Headers.png(800, 600), to: "tra.png")
    try pictures.write(Headers.jpeg(700, 700), to: "vuong.jpg")
    try pictures.write(Headers.heic(4_032, 3_024), to: "dien-thoai.HEIC")
    let (listing, report) = try export(
      ["tra.png", "vuong.jpg", "dien-thoai.HEIC"], from: pictures, to: folder, fitter: Fitter())
    #expect((report.copiedImages, report.fittedImages) == (3, 2))
    #expect(listing.images.map(\.target) == ["A-1.png", "A-2.jpg", "A-3.jpg"])
    #expect(
      listing.findings.filter { $0.message.key.hasPrefix("listing-image-unsuitable") }.map(
        \.message.key) == [])
    #expect(try size(of: "A-1.png", in: folder) == [800, 800])
    #expect(try size(of: "A-3.jpg", in: folder) == [4_032, 4_032])
    // What fits already is the same file.
    #expect(try folder.bytes("postmart-anh/A-2.jpg") == Headers.jpeg(700, 700))
    #expect(pictures.names == ["dien-thoai.HEIC", "tra.png", "vuong.jpg"])
    #expect(try pictures.bytes("tra.png") == Headers.png(800, 600))
  }

  @Test(
    arguments: [
      (.unreadable, "broken"), (.tooLarge, "huge"), (.tooHeavy, "heavy"),
    ] as [(ImageFitError, String)])
  func `tells what could not be fitted, and copies it only under a name that is true`(
    failure: ImageFitError, variant: String
  ) throws {
    let pictures = try Scratch()
    let folder = try Scratch()
    try pictures.write(Headers.png(800, 600), to: "tra.png")
    try pictures.write(Headers.heic(4_032, 3_024), to: "dien-thoai.heic")
    let (listing, report) = try export(
      ["tra.png", "dien-thoai.heic"], from: pictures, to: folder, fitter: Fitter(failure: failure))
    #expect((report.copiedImages, report.fittedImages) == (1, 0))
    let keys = listing.findings.map(\.message.key)
    #expect(keys.count { $0 == "listing-image-unsuitable.\(variant)" } == 2)
    #expect(try folder.bytes("postmart-anh/A-1.png") == Headers.png(800, 600))
  }

  @Test func `is not given what was cut off, which is told`() throws {
    let pictures = try Scratch()
    let folder = try Scratch()
    // A small picture among the headers has an end of its own.
    let thumbnail: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 1, 0xFF, 0xD9, 2]
    let whole = thumbnail + Headers.jpeg(900, 600).dropFirst(2)
    try pictures.write(whole + Array("SAMSUNG".utf8), to: "nguyen.jpg")
    try pictures.write(whole.dropLast(2), to: "do.jpg")
    try pictures.write(Headers.png(800, 600).dropLast(4), to: "do.png")
    let (listing, report) = try export(
      ["nguyen.jpg", "do.jpg", "do.png"], from: pictures, to: folder, fitter: Fitter())
    #expect((report.copiedImages, report.fittedImages) == (3, 1))
    let cut = listing.findings.filter { $0.message.key == "listing-image-unsuitable.cut" }
    #expect(cut.compactMap { $0.message.arguments["image"] } == ["do.jpg", "do.png"])
  }

  @Test func `is not given what would not fit into memory`() throws {
    let pictures = try Scratch()
    try pictures.write(Headers.png(1_000_000, 900_000), to: "bom.png")
    let (listing, _) = try export(["bom.png"], from: pictures, to: Scratch(), fitter: Fitter())
    #expect(listing.findings.map(\.message.key).contains("listing-image-unsuitable.huge"))
  }

  @Test func `a feed with web addresses names the copies that are to be uploaded`() throws {
    let pictures = try Scratch()
    let folder = try Scratch()
    try pictures.write(Headers.heic(800, 800), to: "tra.heic")
    let (listing, report) = try export(
      ["tra.heic", "https://shop.example/x.png"], from: pictures, to: folder, fitter: Fitter(),
      channel: "google-merchant")
    #expect(report.fittedImages == 1)
    let feed = try folder.read("google-merchant.xml")
    #expect(feed.contains("<g:image_link>https://shop.example/i/A-1.jpg</g:image_link>"))
    #expect(feed.contains("https://shop.example/x.png"))
    #expect(listing.images.map(\.target) == ["A-1.jpg"])
  }

  private func export(
    _ images: [String], from pictures: Scratch, to folder: Scratch, fitter: Fitter,
    channel: String = "postmart"
  ) throws -> (Listing, ExportReport) {
    var options = try Samples.options()
    options.imageFolder = pictures.path
    options.imageFitter = fitter
    options.listing.imageBase = "https://shop.example/i/"
    options.listing.pageBase = "https://shop.example/p/"
    let profile = try ProfileStore.load().profile(channel, asOf: options.listing.asOf)
    let export = try MarketplaceExporter(profile: profile, options: options).begin(in: folder.path)
    var product = Samples.tea(sku: "A")
    product.images = images
    let listing = try export.add(product)
    return (listing, try export.finish())
  }

  private func size(of name: String, in folder: Scratch) throws -> [Int] {
    let header = try #require(ImageHeader.read(folder.bytes("postmart-anh/" + name)))
    return [header.width, header.height]
  }
}

/// The beginning and the end of pictures, which is all that is read of them.
enum Headers {
  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + big32(width) + big32(height) + Array("IEND".utf8)
  }

  static func jpeg(_ width: Int, _ height: Int) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8] + big32(height).suffix(2) + big32(width).suffix(2)
      + [UInt8](repeating: 0, count: 10) + [0xFF, 0xDA, 0, 2, 7, 0xFF, 0xD9]
  }

  static func heic(_ width: Int, _ height: Int) -> [UInt8] {
    [0, 0, 0, 16] + Array("ftypheic".utf8) + [0, 0, 0, 0, 0, 0, 0, 20] + Array("ispe".utf8)
      + [0, 0, 0, 0] + big32(width) + big32(height) + [0, 0, 0, 0]
  }

  private static func big32(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

extension Scratch {
  fileprivate func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
  }

  fileprivate func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
  }
}
