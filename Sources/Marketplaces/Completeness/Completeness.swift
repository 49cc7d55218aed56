public import OCOPCatalog

/// How ready a product is for one channel.
public struct ChannelCompleteness: Hashable, Sendable {
  /// The profile's id.
  public var channel: String
  /// 0 to 100: the share of required (weight 3) and recommended (weight 1) fields that are filled.
  public var score: Int
  /// Whether nothing blocks the listing.
  public var isReady: Bool
  /// The required and the recommended fields that are empty.
  public var missing: [ProfileField]
  public var missingRecommended: [ProfileField]
}

/// What to fill in next, and what for.
public struct NextFix: Hashable, Sendable {
  /// The column of the list to fill.
  public var field: ProductField
  /// The field's name as the first channel that wants it says it.
  public var label: LocalizedText
  /// The channels that become ready by this alone.
  public var unlocks: [String]
  /// The channels whose score rises.
  public var improves: [String]

  /// The advice in words.
  public func text(in language: Language) -> String {
    let wording =
      unlocks.isEmpty
      ? LocalizedText(
        vi: "Điền “{field}” → tin đầy đủ hơn trên {count} kênh",
        en: "Fill in “{field}” → a fuller listing on {count} channels")
      : LocalizedText(
        vi: "Điền “{field}” → đủ điều kiện đăng trên {count} kênh",
        en: "Fill in “{field}” → ready for {count} channels")
    let count = unlocks.isEmpty ? improves.count : unlocks.count
    return wording.filled(["field": label[language], "count": String(count)], in: language)
  }
}

/// Scores products against channels.
public struct Completeness: Sendable {
  private let makers: [ListingMaker]

  public init(profiles: [Profile], asOf: CalendarDate) {
    makers = profiles.map {
      ListingMaker(profile: $0, options: ListingOptions(asOf: asOf))
    }
  }

  /// Returns how ready a product is for each channel, in the order of the profiles.
  public func scores(of product: Product) -> [ChannelCompleteness] {
    makers.map { maker in
      let listing = maker.listing(for: product)
      var result = ChannelCompleteness(
        channel: maker.profile.id, score: 100, isReady: !listing.isBlocked, missing: [],
        missingRecommended: [])
      guard let row = listing.rows.first else { return result }
      var all = 0
      var filled = 0
      for (field, value) in zip(maker.profile.fields, row.values) {
        let isRequired = field.requirement == .always
        guard isRequired || field.isRecommended, field.constant == nil else { continue }
        let weight = isRequired ? 3 : 1
        all += weight
        if !value.isEmpty {
          filled += weight
        } else if isRequired {
          result.missing.append(field)
        } else {
          result.missingRecommended.append(field)
        }
      }
      result.score = all == 0 ? 100 : filled * 100 / all
      return result
    }
  }

  /// Returns the one field whose filling helps most: it unlocks the most channels, then improves the
  /// most; `nil` when nothing is missing.
  public func cheapestFix(for product: Product) -> NextFix? {
    let scores = scores(of: product)
    var fixes: [ProductField: NextFix] = [:]
    for score in scores {
      for field in score.missing + score.missingRecommended {
        guard let column = field.source?.productField else { continue }
        var fix =
          fixes[column]
          ?? NextFix(field: column, label: field.label, unlocks: [], improves: [])
        fix.improves.append(score.channel)
        if !score.isReady, score.missing.allSatisfy({ $0.source?.productField == column }),
          !score.missing.isEmpty
        {
          fix.unlocks.append(score.channel)
        }
        fixes[column] = fix
      }
    }
    return fixes.values.max { left, right in
      (left.unlocks.count, left.improves.count, right.field.rawValue)
        < (right.unlocks.count, right.improves.count, left.field.rawValue)
    }
  }
}
