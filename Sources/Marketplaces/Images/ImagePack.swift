internal import FoundationEssentials
internal import OCOPCatalog

/// Checks a seller's pictures and copies them under the names the marketplace should see, made to fit
/// where there is a fitter. The seller's own files are only read.
struct ImagePack {
  private let source: String
  private let target: String
  private let rules: MediaRules
  private let fitter: (any ImageFitter)?
  /// Where each content was first seen.
  private var seen: [ImageDigest: Place] = [:]

  private struct Place {
    var product: String
    var image: String
  }

  /// Returns `nil` when there is no folder with pictures.
  init?(_ options: ExportOptions, to target: String, rules: MediaRules) {
    guard let folder = options.imageFolder else { return nil }
    source = folder
    self.target = target
    self.rules = rules
    fitter = options.imageFitter
  }

  /// Adds a finding for each picture that does not fit or is there twice, and copies those of a product
  /// that is listed.
  ///
  /// Web addresses are left alone; names that lead out of the folder are not followed. A picture that
  /// cannot be copied is a finding, not an error: the listing is still good.
  mutating func check(_ listing: inout Listing, report: inout ExportReport) {
    for image in listing.images where !ListingFacts.isWebAddress(image.source) {
      guard let path = inside(image.source), let data = Self.contents(path) else {
        listing.findings += rules.verdict(nil, bytes: 0, name: image.source)
        continue
      }
      let header = Self.header(data)
      if header != nil { noteRepeated(data, image.source, &listing) }
      let copy = copy(of: data, header, named: image)
      listing.findings += copy.findings
      guard !listing.isBlocked, let contents = copy.data else { continue }
      if write(contents, to: image.target) {
        report.copiedImages += 1
        if copy.isFitted { report.fittedImages += 1 }
      } else {
        listing.findings.append(rules.finding("uncopied", image: image.source))
      }
    }
  }

  /// What will stand in the picture folder.
  private struct Copy {
    var data: Data?
    var isFitted = false
    var findings: [ProductFinding]
  }

  private func copy(of data: Data, _ header: ImageHeader?, named image: PlannedImage) -> Copy {
    let asIs = Copy(
      data: data, findings: rules.verdict(header, bytes: data.count, name: image.source))
    let format = ImageHeader.Format(ofName: image.target)
    if let header, !ImageEnd.isReached(in: data, header.format) {
      var copy = asIs
      copy.findings.append(rules.finding("cut", image: image.source))
      return copy
    }
    guard let fitter, let header,
      ImageFit.isNeeded(header, bytes: data.count, as: format, rules: rules)
    else { return asIs }
    do {
      let fitted = Data(try fitted(data, header, as: format, with: fitter))
      let findings = rules.verdict(
        Self.header(fitted), bytes: fitted.count, name: image.source)
      return Copy(data: fitted, isFitted: true, findings: findings)
    } catch {
      // Under a name of another format the original would be refused, or worse, shown as broken.
      var copy = asIs
      if header.format != format { copy.data = nil }
      copy.findings.append(rules.finding(for: error, image: image.source))
      return copy
    }
  }

  private func fitted(
    _ data: Data, _ header: ImageHeader, as format: ImageHeader.Format, with fitter: any ImageFitter
  ) throws(ImageFitError) -> [UInt8] {
    let (pixels, isHuge) = header.width.multipliedReportingOverflow(by: header.height)
    if isHuge || pixels > ImageFit.maxPixels || data.count > ImageFit.maxBytes {
      throw .tooLarge
    }
    return try fitter.fitted(Array(data), header: header, as: format, rules: rules)
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

  private static func header(_ data: Data) -> ImageHeader? {
    ImageHeader.read(Array(data.prefix(256 * 1_024)))
  }

  private static func contents(_ path: String) -> Data? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let kind = attributes[.type] as? FileAttributeType, kind == .typeRegular
    else { return nil }
    return try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
  }

  private func write(_ data: Data, to name: String) -> Bool {
    do {
      try FileManager.default.createDirectory(
        atPath: target, withIntermediateDirectories: true)
      try data.write(to: URL(filePath: target + "/" + name), options: .atomic)
      return true
    } catch {
      return false
    }
  }
}
