/// Finds records of the same product in one list or many put together.
///
/// Words are compared with their marks (dừa, dứa and dưa are three things) unless a whole name was
/// typed without any; packs, codes and producers that differ keep records apart.
///
/// Equal records are compared once, and only records whose words, producers, packs and barcodes
/// allow a pair meet: the time grows with the records and the pairs found, even when every record
/// bears the same name.
public struct DuplicateFinder: Sendable {
  /// Above this many equal records, each is paired with the first of them instead of with all.
  private static let largestClique = 64

  /// A finder; it has no settings.
  public init() {}

  /// Returns the pairs, ordered by first and second id; the order of the records plays no role.
  ///
  /// Where more than 64 records are alike, each is paired with the one of the smallest id only:
  /// ten thousand copies of a row are ten thousand pairs, not fifty million.
  public func pairs(in records: [DuplicateCandidate]) -> [DuplicatePair] {
    let classes = DuplicateClasses(records.sorted { $0.id < $1.id })
    var found: [DuplicatePair] = []
    func add(_ verdict: DuplicateVerdict?, _ pairs: [(Int, Int)]) {
      guard let verdict else { return }
      for (left, right) in pairs { found.append(verdict.pair(left, right)) }
    }
    for (profile, ids) in zip(classes.profiles, classes.members) where ids.count > 1 {
      add(profile.verdict(with: profile), Self.within(ids))
    }
    DuplicateMeetings(classes.profiles).forEach { left, right in
      add(
        classes.profiles[left].verdict(with: classes.profiles[right]),
        Self.between(classes.members[left], classes.members[right]))
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Compares two records; `nil` when they are different products.
  public func compare(_ left: DuplicateCandidate, _ right: DuplicateCandidate) -> DuplicatePair? {
    DuplicateProfile(left).verdict(with: DuplicateProfile(right))?.pair(left.id, right.id)
  }

  /// Every pair of equal records, or each with the first where they are too many.
  private static func within(_ ids: [Int]) -> [(Int, Int)] {
    let firsts = ids.count > largestClique ? ids.prefix(1) : ids[...]
    return firsts.indices.flatMap { index in
      ids[(index + 1)...].map { (ids[index], $0) }
    }
  }

  /// Every record of one kind with every one of the other, or each with the other kind's first.
  private static func between(_ left: [Int], _ right: [Int]) -> [(Int, Int)] {
    guard left.count * right.count > largestClique * largestClique else {
      return left.flatMap { one in right.map { (one, $0) } }
    }
    return left.map { ($0, right[0]) } + right.dropFirst().map { (left[0], $0) }
  }
}
