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
      ProductFinding(
        ListingRules.imageUnsuitable, variant: variant,
        arguments.merging(["image": name]) { $1 }, field: .image)
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
}
