public import OCOPCatalog

extension MediaRules {
  /// Returns what the marketplace will object to in a picture; nothing means that it is fine.
  ///
  /// - Parameters:
  ///   - header: `nil` for what could not be read as a picture.
  ///   - bytes: the size of the file.
  ///   - name: the name to show.
  public func verdict(_ header: ImageHeader?, bytes: Int, name: String) -> [ProductFinding] {
    func finding(_ variant: String, _ arguments: [String: String] = [:]) -> ProductFinding {
      self.finding(variant, image: name, arguments)
    }
    guard let header else { return [finding("unreadable")] }
    var findings: [ProductFinding] = []
    let size = header.shownSize
    let text = "\(size.width)×\(size.height)"
    if !formats.isEmpty, !formats.contains(header.format.rawValue) {
      findings.append(
        finding(
          "format",
          ["format": header.format.rawValue, "wanted": formats.joined(separator: ", ")]))
    }
    if let minPixels, min(size.width, size.height) < minPixels {
      findings.append(finding("small", ["size": text, "limit": String(minPixels)]))
    }
    if let maxPixels, max(size.width, size.height) > maxPixels {
      findings.append(finding("large", ["size": text, "limit": String(maxPixels)]))
    }
    if let maxBytes, bytes > maxBytes {
      let megabyte = 1_000_000
      findings.append(
        finding(
          "bytes",
          [
            "size": String((bytes + megabyte - 1) / megabyte),
            "limit": String(maxBytes / megabyte),
          ]))
    }
    if wantsSquare, size.width != size.height { findings.append(finding("shape", ["size": text])) }
    return findings
  }

  /// Returns why a picture is left as it is.
  func finding(for error: ImageFitError, image: String) -> ProductFinding {
    switch error {
    case .unreadable: finding("broken", image: image)
    case .tooLarge:
      finding("huge", image: image, ["limit": String(ImageFit.maxPixels / 1_000_000)])
    case .tooHeavy:
      finding("heavy", image: image, ["limit": String((maxBytes ?? 0) / 1_000)])
    }
  }

  func finding(
    _ variant: String, image: String, _ arguments: [String: String] = [:]
  ) -> ProductFinding {
    ProductFinding(
      ListingRules.imageUnsuitable, variant: variant, arguments.merging(["image": image]) { $1 },
      field: .image)
  }
}
