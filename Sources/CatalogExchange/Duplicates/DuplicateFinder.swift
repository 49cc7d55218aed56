/// A product as far as finding duplicates needs it.
public struct DuplicateCandidate: Sendable, Hashable {
  /// The caller's own number for the record; must differ between records.
  public var id: Int
  /// The product's name.
  public var name: String
  /// The producer's name, empty when unknown.
  public var producer: String
  /// The pack or net content as text, when it stands in its own column.
  public var packText: String?
  /// The trade item number.
  public var gtin: String?
  /// The stock number; equal ones are the same product only with equal names.
  public var sku: String?

  /// A record.
  public init(
    id: Int, name: String, producer: String = "", packText: String? = nil, gtin: String? = nil,
    sku: String? = nil
  ) {
    self.id = id
    self.name = name
    self.producer = producer
    self.packText = packText
    self.gtin = gtin
    self.sku = sku
  }
}

/// Two records that are, or may be, one product.
public struct DuplicatePair: Sendable, Hashable {
  /// What to do with the pair.
  public enum Band: String, Sendable, Hashable {
    /// Suggest merging.
    case same
    /// Show to a person.
    case review
  }
  /// The smaller id.
  public var first: Int
  /// The larger id.
  public var second: Int
  /// What to do.
  public var band: Band
  /// How alike the two are, 0 to 100.
  public var score: Int
  /// Why, as codes such as `marks-missing`, in fixed order.
  public var reasons: [String]
}

/// Finds records of the same product in one list or many put together.
///
/// Words are compared with their marks (dừa, dứa and dưa are three things) unless a whole name was
/// typed without any; packs, codes and producers that differ keep records apart. Takes time near
/// linear in the number of records: only records whose words agree but for one are compared.
public struct DuplicateFinder: Sendable {
  /// A finder; it has no settings.
  public init() {}

  /// Returns the pairs, ordered by first and second id; the order of the records plays no role.
  public func pairs(in records: [DuplicateCandidate]) -> [DuplicatePair] {
    let profiles = records.map(DuplicateProfile.init)
    var blocks: [UInt64: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      for key in profile.blockKeys { blocks[key, default: []].append(index) }
    }
    var byGTIN: [String: [Int]] = [:]
    for (index, record) in records.enumerated() {
      if let gtin = record.gtin, !gtin.isEmpty { byGTIN[gtin, default: []].append(index) }
    }
    var found: [DuplicatePair] = []
    var seen = Set<UInt64>()
    for members in Array(blocks.values) + Array(byGTIN.values) where members.count > 1 {
      for (offset, left) in members.enumerated() {
        for right in members[(offset + 1)...] where left != right {
          guard let pair = Self.compare(profiles[left], profiles[right]) else { continue }
          let (low, high) = (min(left, right), max(left, right))
          if seen.insert(UInt64(low) << 32 | UInt64(high)).inserted { found.append(pair) }
        }
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Compares two records; `nil` when they are different products.
  public func compare(_ left: DuplicateCandidate, _ right: DuplicateCandidate) -> DuplicatePair? {
    Self.compare(DuplicateProfile(left), DuplicateProfile(right))
  }

  private static func compare(
    _ left: DuplicateProfile, _ right: DuplicateProfile
  ) -> DuplicatePair? {
    func pair(_ band: DuplicatePair.Band, _ score: Int, _ reasons: [String]) -> DuplicatePair {
      DuplicatePair(
        first: min(left.id, right.id), second: max(left.id, right.id), band: band, score: score,
        reasons: reasons)
    }
    let sameGTIN = left.gtin != nil && left.gtin == right.gtin
    if let one = left.gtin, let other = right.gtin, one != other { return nil }
    guard
      left.packs.isEmpty || right.packs.isEmpty || left.packs.isSubset(of: right.packs)
        || right.packs.isSubset(of: left.packs)
    else { return sameGTIN ? pair(.review, 60, ["same-gtin", "pack-differs"]) : nil }
    guard left.codes == right.codes, let producer = left.producer(with: right) else {
      return sameGTIN ? pair(.review, 60, ["same-gtin", "name-differs"]) : nil
    }
    var reasons = sameGTIN ? ["same-gtin"] : []
    if producer { reasons.append("same-producer") }
    switch left.words(with: right) {
    case .equal:
      reasons.append("same-words")
      return pair(.same, sameGTIN || producer ? 100 : 95, reasons)
    case .slips:
      reasons.append("spelling")
      return pair(.same, sameGTIN || producer ? 92 : 85, reasons)
    case .marksMissing(let words):
      reasons.append("marks-missing")
      // Two bare words may stand for too many things.
      let isSure = words > 2 || sameGTIN || producer
      return pair(isSure ? .same : .review, isSure ? 90 : 70, reasons)
    case .oneMore(let words):
      reasons.append("extra-word")
      return sameGTIN || producer && words > 2 ? pair(.review, 65, reasons) : nil
    case .different:
      return sameGTIN ? pair(.review, 60, ["same-gtin", "name-differs"]) : nil
    }
  }
}
