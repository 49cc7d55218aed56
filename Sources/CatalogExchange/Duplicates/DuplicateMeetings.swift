/// The pairs of kinds of records that are worth comparing.
///
/// A pair needs the same words but for one, and whatever both sides state of producer, pack and
/// barcode must agree. So the kinds are joined on exactly what both state: two thousand producers
/// of one product never meet each other.
struct DuplicateMeetings {
  /// Above this many meetings at one place, each kind meets only the first of each spelling.
  private static let mostMeetings = 1 << 16

  private let profiles: [DuplicateProfile]

  init(_ profiles: [DuplicateProfile]) { self.profiles = profiles }

  /// Calls `body` once for each pair of places in `profiles`, in no order.
  func forEach(_ body: (Int, Int) -> Void) {
    var seen = Set<UInt64>()
    func meet(_ left: Int, _ right: Int) {
      let (low, high) = (min(left, right), max(left, right))
      guard low != high, seen.insert(UInt64(low) << 32 | UInt64(high)).inserted else { return }
      body(low, high)
    }
    var full: [UInt64: [Int]] = [:]
    var reduced: [UInt64: [Int]] = [:]
    var barcodes: [String: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      full[profile.wordKey, default: []].append(index)
      for key in profile.shortenedWordKeys { reduced[key, default: []].append(index) }
      if let gtin = profile.gtin { barcodes[gtin, default: []].append(index) }
    }
    for (key, kinds) in full {
      if kinds.count > 1 { join(kinds, kinds, stated: [], meet) }
      if let longer = reduced[key] { join(kinds, longer, stated: .producer, meet) }
    }
    for kinds in barcodes.values where kinds.count > 1 { cross(kinds, kinds, meet) }
  }

  /// Lets the kinds meet that agree in all that both state; both must state `stated`.
  private func join(
    _ left: [Int], _ right: [Int], stated: DuplicateProfile.Stated, _ meet: (Int, Int) -> Void
  ) {
    if left.count * right.count <= 16 { return cross(left, right, meet) }
    let ours = Dictionary(grouping: left) { profiles[$0].stated.rawValue }
    let theirs = Dictionary(grouping: right) { profiles[$0].stated.rawValue }
    for (mask, some) in ours {
      for (otherMask, others) in theirs {
        let common = DuplicateProfile.Stated(rawValue: mask & otherMask)
        guard common.isSuperset(of: stated) else { continue }
        let one = table(some, by: common)
        let two = table(others, by: common)
        for (key, kinds) in one {
          if let found = two[key] { cross(kinds, found, meet) }
        }
      }
    }
  }

  private func table(
    _ kinds: [Int], by stated: DuplicateProfile.Stated
  ) -> [UInt64: [Int]] {
    var table: [UInt64: [Int]] = [:]
    for kind in kinds {
      for key in profiles[kind].keys(of: stated) { table[key, default: []].append(kind) }
    }
    return table
  }

  private func cross(_ left: [Int], _ right: [Int], _ meet: (Int, Int) -> Void) {
    guard left.count * right.count > Self.mostMeetings else {
      for one in left { for other in right { meet(one, other) } }
      return
    }
    let (ours, theirs) = (firstOfEachSpelling(left), firstOfEachSpelling(right))
    for one in left { for other in theirs { meet(one, other) } }
    for other in right { for one in ours { meet(one, other) } }
  }

  private func firstOfEachSpelling(_ kinds: [Int]) -> [Int] {
    var seen = Set<[DuplicateWord]>()
    var firsts: [Int] = []
    for kind in kinds where firsts.count < 64 {
      if seen.insert(profiles[kind].nameWords).inserted { firsts.append(kind) }
    }
    return firsts
  }
}
