internal import OCOPCatalog
internal import Tabular

extension ProductAssembler {
  /// The pack size from the content column, the packaging column, or both.
  mutating func packSize(from values: RowValues) -> PackSize? {
    let packaging = values.text(.packaging)
    guard let cell = values[.netContent] else {
      return values[.packaging].flatMap { packSize(of: $0, field: .packaging) }
    }
    var pack = packSize(of: cell, field: .netContent)
    if pack?.packaging == nil, let packaging, let word = ValueReading.unit(packaging.lowercased()) {
      pack?.packaging = word
    }
    return pack
  }

  private mutating func packSize(of cell: CellValue, field: ProductField) -> PackSize? {
    if let number = cell.number ?? Double(cell.text), let unit = cell.unit?.content {
      return bare(number, unit: unit)
    }
    let quoted = FindingCollector.quoted(cell.text)
    switch ValueReading.pack(cell.text) {
    case .ok(let quantity):
      if let pack = PackSize(quantity) { return pack }
      findings.add(
        PackUnreadable.info, variant: "range", ["text": quoted], cell: cell, field: field)
      return nil
    case .ambiguous(let quantities, _):
      let candidates = quantities.compactMap { PackSize($0) }
      findings.add(
        PackUnreadable.info, variant: "several",
        ["text": quoted, "candidates": Self.list(candidates.map(\.description))], cell: cell,
        field: field, fixes: candidates.map { (.needsReview, $0.description) })
      return nil
    case .invalid:
      // A packaging column often holds only the word: `hộp giấy`. That is no content, and no fault.
      if field == .netContent {
        findings.add(PackUnreadable.info, ["text": quoted], cell: cell, field: field)
      }
      return nil
    case .empty: return nil
    }
  }

  private func bare(_ number: Double, unit: String) -> PackSize? {
    guard number > 0, number < 1e9 else { return nil }
    switch unit {
    case "kg": return PackSize(each: .mass(grams: number * 1_000))
    case "g": return PackSize(each: .mass(grams: number))
    case "l": return PackSize(each: .volume(milliliters: number * 1_000))
    default: return PackSize(each: .volume(milliliters: number))
    }
  }

  /// The unit of sale as a canonical word.
  mutating func unit(from values: RowValues) -> String? {
    guard let cell = values[.unit] else { return nil }
    if let unit = ValueReading.unit(cell.text) { return unit }
    findings.add(
      UnitUnknown.info, ["text": FindingCollector.quoted(cell.text)], cell: cell, field: .unit)
    return cell.text.lowercased()
  }

  /// The stock as a whole number.
  mutating func stock(from values: RowValues) -> Int? {
    guard let cell = values[.stock] else { return nil }
    if cell.kind == .number, let number = cell.number, number.magnitude < 1e12 {
      if number >= 0 { return Int(number.rounded(.down)) }
    } else {
      var digits: [UInt8] = []
      var isNumber = true
      for (index, byte) in cell.text.utf8.enumerated() {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "):
          if index == 0 { isNumber = false }
        default:
          // `200 hộp`: the number counts, the word is the unit.
          if digits.isEmpty { isNumber = false }
        }
      }
      let words = HeaderKey.words(of: cell.text)
      if isNumber, digits.count <= 9, words.count <= 2,
        let count = Int(String(decoding: digits, as: UTF8.self))
      {
        return count
      }
      if digits.isEmpty, cell.text.utf8.count <= 3 { return nil }
    }
    findings.add(
      StockUnreadable.info, ["text": FindingCollector.quoted(cell.text)], cell: cell,
      field: .stock)
    return nil
  }

  /// The barcode number, as typed when its check digit is wrong: a rule says so.
  mutating func gtin(from values: RowValues) -> String? {
    guard let cell = values[.gtin] else { return nil }
    switch ValueReading.gtin(cell) {
    case .ok(let digits): return digits
    case .ambiguous(let candidates, _):
      findings.add(
        GTINDamaged.info, variant: "doubtful",
        ["text": cell.text, "candidates": Self.list(candidates)], cell: cell, field: .gtin,
        fixes: candidates.map { (.needsReview, $0) })
      return cell.code
    case .invalid(let reason):
      if reason == .wrongCheckDigit { return cell.code }
      findings.add(
        GTINDamaged.info, ["text": FindingCollector.quoted(cell.text)], cell: cell, field: .gtin)
      return nil
    case .empty: return nil
    }
  }
}
