internal import OCOPCatalog

extension ProductAssembler {
  /// Where the product comes from: the columns for commune, district and province, else the origin,
  /// else the producer's address.
  mutating func place(from values: RowValues) -> Place? {
    let columns: [ProductField] = [.commune, .district, .province]
    let cells = columns.compactMap { values[$0] }
    let codes = (
      commune: code(values[.communeCode] ?? values[.commune], digits: 5),
      province: code(values[.provinceCode] ?? values[.province], digits: 2)
    )
    let names = cells.filter { !$0.code.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if let cell = names.first {
      let text = names.map(\.text).joined(separator: ", ")
      let isNew = values[.district] == nil && values[.province] != nil
      return read(
        text, cell: cell, field: fieldOf(cell, values), isCertain: true, codes: codes,
        communeWithoutDistrict: isNew ? values[.commune]?.text : nil)
    }
    let origin = values[.origin]
    if let cell = origin, !isCountry(cell.text) {
      return read(
        cell.text, cell: cell, field: .origin, isCertain: true, codes: codes,
        near: values[.address]?.text)
    }
    if let cell = values[.address],
      let place = read(cell.text, cell: cell, field: .address, isCertain: false, codes: codes)
    {
      return place
    }
    return origin.map { Place(text: $0.text) }
  }

  /// Whether an origin says no more than the country: true, but no place to look up.
  private func isCountry(_ text: String) -> Bool {
    ["việt nam", "vietnam", "viet nam", "vn"].contains(text.lowercased())
  }

  private func fieldOf(_ cell: CellValue, _ values: RowValues) -> ProductField {
    [.commune, .district, .province].first { values[$0]?.column == cell.column } ?? .commune
  }

  /// A code with its zeros, which number cells lose.
  private func code(_ cell: CellValue?, digits: Int) -> String? {
    guard let cell else { return nil }
    let code = cell.code
    guard !code.isEmpty, code.utf8.count <= digits,
      code.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return String(repeating: "0", count: digits - code.utf8.count) + code
  }

  private mutating func read(
    _ text: String, cell: CellValue, field: ProductField, isCertain: Bool,
    codes: (commune: String?, province: String?), communeWithoutDistrict: String? = nil,
    near address: String? = nil
  ) -> Place? {
    guard options.resolvesPlaces else { return isCertain ? Place(text: text) : nil }
    let outcome = places.read(
      text, communeWithoutDistrict: communeWithoutDistrict, near: address)
    var place = outcome.place
    if place.communeCode == nil { place.communeCode = codes.commune }
    if place.provinceCode == nil { place.provinceCode = codes.province }
    let quoted = FindingCollector.quoted(text)
    switch outcome.doubt {
    case .none: break
    case .unresolved:
      // An address may well name no commune; only a place column has to.
      guard isCertain else { return place.provinceCode == nil ? nil : place }
      findings.add(PlaceUnresolved.info, ["text": quoted], cell: cell, field: field)
    case .ambiguous(let candidates):
      guard isCertain else { return nil }
      findings.add(
        PlaceAmbiguous.info, variant: PlaceAmbiguous.variant(of: candidates.count),
        [
          "text": quoted, "count": String(candidates.count),
          "candidates": Self.list(Array(candidates.prefix(PlaceAmbiguous.mostShown))),
        ], cell: cell, field: field)
    case .old(let new):
      findings.add(
        PlaceBeforeReform.info, ["text": quoted, "new": new], cell: cell, field: field)
    case .divided(let candidates):
      findings.add(
        PlaceBeforeReform.info, variant: "divided",
        ["text": quoted, "candidates": Self.list(candidates)], cell: cell, field: field)
    case .dissolved(let province):
      findings.add(
        PlaceBeforeReform.info, variant: "dissolved", ["text": quoted, "new": province],
        cell: cell, field: field)
    }
    return place
  }
}
