internal import FoundationEssentials
internal import OCOPCatalog

/// Checks a seller's pictures and copies them under the names the marketplace should see.
struct ImagePack {
  private let source: String
  private let target: String
  private let rules: MediaRules
  /// Where each content was first seen.
  private var seen: [ImageDigest: Place] = [:]

  private struct Place {
    var product: String
    var image: String
  }

  init(from source: String, to target: String, rules: MediaRules) {
    self.source = source
    self.target = target
    self.rules = rules
  }

  /// Adds a finding for each picture that does not fit or is there twice, and copies those of a product
  /// that is listed.
  ///
  /// Web addresses are left alone; names that lead out of the folder are not followed. A picture that
  /// cannot be copied is a finding, not an error: the listing is still good.
  mutating func check(_ listing: inout Listing, report: inout ExportReport) throws {
    for image in listing.images where !ListingFacts.isWebAddress(image.source) {
      guard let path = inside(image.source), let data = Self.contents(path) else {
        listing.findings += rules.verdict(nil, bytes: 0, name: image.source)
        continue
      }
      let header = ImageHeader.read(Array(data.prefix(256 * 1_024)))
      listing.findings += rules.verdict(header, bytes: data.count, name: image.source)
      if header != nil { noteRepeated(data, image.source, &listing) }
      if !listing.isBlocked, copy(path, to: image.target) { report.copiedImages += 1 }
    }
  }

  /// Marketplaces refuse a picture that another product has already, and a product that shows one
  /// picture twice wastes a place.
  private mutating func noteRepeated(_ data: Data, _ name: String, _ listing: inout Listing) {
    let product = listing.sku ?? listing.name
    guard
      let first = seen.updateValue(Place(product: product, image: name), forKey: ImageDigest(data))
    else { return }
    let isOwn = first.product == product
    listing.findings.append(
      ProductFinding(
        ListingRules.imageRepeated, variant: isOwn ? "own" : "other",
        ["image": name, "first": first.image, "product": first.product],
        field: .image, severity: isOwn ? .note : nil))
  }

  private func inside(_ name: String) -> String? {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    guard !name.hasPrefix("/"), !parts.isEmpty, !parts.contains("..") else { return nil }
    return source + "/" + parts.joined(separator: "/")
  }

  private static func contents(_ path: String) -> Data? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let kind = attributes[.type] as? FileAttributeType, kind == .typeRegular
    else { return nil }
    return try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
  }

  private func copy(_ path: String, to name: String) -> Bool {
    let files = FileManager.default
    do {
      try files.createDirectory(atPath: target, withIntermediateDirectories: true)
      let place = target + "/" + name
      if files.fileExists(atPath: place) { try files.removeItem(atPath: place) }
      try files.copyItem(atPath: path, toPath: place)
      return true
    } catch {
      return false
    }
  }
}
