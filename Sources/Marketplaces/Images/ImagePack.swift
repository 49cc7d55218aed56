internal import FoundationEssentials
internal import OCOPCatalog

/// Checks a seller's pictures and copies them under the names the marketplace should see.
struct ImagePack {
  private let source: String
  private let target: String
  private let rules: MediaRules

  init(from source: String, to target: String, rules: MediaRules) {
    self.source = source
    self.target = target
    self.rules = rules
  }

  /// Adds a finding for each picture that does not fit and copies those of a product that is listed.
  ///
  /// Web addresses are left alone; names that lead out of the folder are not followed. A picture that
  /// cannot be copied is a finding, not an error: the listing is still good.
  func check(_ listing: inout Listing, report: inout ExportReport) throws {
    for image in listing.images where !ListingFacts.isWebAddress(image.source) {
      guard let path = inside(image.source), let (header, bytes) = Self.probe(path) else {
        listing.findings += rules.verdict(nil, bytes: 0, name: image.source)
        continue
      }
      listing.findings += rules.verdict(header, bytes: bytes, name: image.source)
      if !listing.isBlocked, copy(path, to: image.target) { report.copiedImages += 1 }
    }
  }

  private func inside(_ name: String) -> String? {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    guard !name.hasPrefix("/"), !parts.isEmpty, !parts.contains("..") else { return nil }
    return source + "/" + parts.joined(separator: "/")
  }

  private static func probe(_ path: String) -> (ImageHeader?, Int)? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let kind = attributes[.type] as? FileAttributeType, kind == .typeRegular,
      let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    else { return nil }
    return (ImageHeader.read(Array(data.prefix(256 * 1_024))), data.count)
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
