/// What two records are to each other, before their ids are put to it.
struct DuplicateVerdict {
  var band: DuplicatePair.Band
  var score: Int
  var reasons: [String]

  func pair(_ left: Int, _ right: Int) -> DuplicatePair {
    DuplicatePair(
      first: min(left, right), second: max(left, right), band: band, score: score,
      reasons: reasons)
  }
}

extension DuplicateProfile {
  /// Compares two records; `nil` when they are different products.
  func verdict(with other: Self) -> DuplicateVerdict? {
    let sameGTIN = gtin != nil && gtin == other.gtin
    if let one = gtin, let two = other.gtin, one != two { return nil }
    /// What is said of a shared barcode on things that differ otherwise.
    func clash(_ reason: String) -> DuplicateVerdict? {
      sameGTIN ? DuplicateVerdict(band: .review, score: 60, reasons: ["same-gtin", reason]) : nil
    }
    guard
      packs.isEmpty || other.packs.isEmpty || packs.isSubset(of: other.packs)
        || other.packs.isSubset(of: packs)
    else { return clash("pack-differs") }
    guard codes == other.codes, let producer = producer(with: other) else {
      return clash("name-differs")
    }
    let isCertain = sameGTIN || producer
    var reasons = sameGTIN ? ["same-gtin"] : []
    if producer { reasons.append("same-producer") }
    switch words(with: other) {
    case .equal:
      reasons.append("same-words")
      return DuplicateVerdict(band: .same, score: isCertain ? 100 : 95, reasons: reasons)
    case .slips(let words):
      reasons.append("spelling")
      // Hỏi and ngã are mixed up in writing, but in two words they may also name two things.
      let isSure = isCertain || words > 2
      return DuplicateVerdict(
        band: isSure ? .same : .review, score: isCertain ? 92 : isSure ? 85 : 70,
        reasons: reasons)
    case .marksMissing(let words):
      reasons.append("marks-missing")
      // Two bare words may stand for too many things.
      let isSure = isCertain || words > 2
      return DuplicateVerdict(
        band: isSure ? .same : .review, score: isSure ? 90 : 70, reasons: reasons)
    case .oneMore(let words):
      reasons.append("extra-word")
      return sameGTIN || producer && words > 2
        ? DuplicateVerdict(band: .review, score: 65, reasons: reasons) : nil
    case .different: return clash("name-differs")
    }
  }
}
