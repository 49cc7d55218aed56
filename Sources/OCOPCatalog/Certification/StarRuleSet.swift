/// The rules by which a decision of the Prime Minister turns points into stars.
///
/// Stars are never recomputed without the rule set they were given under: 69.5 points are three
/// stars under 148/QĐ-TTg and fall between two bands under 1048/QĐ-TTg.
public struct StarRuleSet: Hashable, Sendable {
  /// A decision that sets the rules.
  public enum ID: String, Hashable, Sendable, CaseIterable {
    case decision1048 = "1048/QĐ-TTg"
    case decision148 = "148/QĐ-TTg"
    case decision26 = "26/2026/QĐ-TTg"
  }

  /// The points that give a number of stars.
  public struct Band: Hashable, Sendable {
    public let stars: Int
    public let from: Double
    public let to: Double
    /// Whether ``to`` itself still belongs to the band.
    public let includesUpperEnd: Bool

    /// Whether the points lie in the band.
    public func contains(_ score: Double) -> Bool {
      score >= from && (score < to || (includesUpperEnd && score == to))
    }
  }

  public let id: ID
  /// The first day the rules apply; the day of issue where the commencement was not read.
  public let appliesFrom: CalendarDate?
  /// The bands, from one star to five.
  public let bands: [Band]
  /// The highest points of part A (product and community), B (marketability) and C (quality).
  public let partMaxima: (a: Double, b: Double, c: Double)
  /// How many months a certificate holds; `nil` where no source was found.
  public let validityMonths: Int?

  /// Returns the stars for a number of points (0 to 100), or `nil` when no band holds it.
  public func stars(forScore score: Double) -> Int? {
    bands.first { $0.contains(score) }?.stars
  }

  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The fewest stars that a certificate can carry, in every rule set.
  public static let fewestCertifiableStars = 3
}

extension StarRuleSet {
  /// The rule sets in order of time.
  public static let all: [StarRuleSet] = [
    // Bands as published in 2019: 69.5 is in none of them.
    StarRuleSet(
      id: .decision1048, appliesFrom: CalendarDate(year: 2019, month: 8, day: 21),
      bands: [
        Band(stars: 1, from: 0, to: 30, includesUpperEnd: false),
        Band(stars: 2, from: 30, to: 49, includesUpperEnd: true),
        Band(stars: 3, from: 50, to: 69, includesUpperEnd: true),
        Band(stars: 4, from: 70, to: 89, includesUpperEnd: true),
        Band(stars: 5, from: 90, to: 100, includesUpperEnd: true),
      ], partMaxima: (35, 25, 40),
      // Decision 1358/QĐ-UBND of Hậu Giang (20 July 2021) states three years.
      validityMonths: 36),
    StarRuleSet(
      id: .decision148, appliesFrom: CalendarDate(year: 2023, month: 2, day: 24),
      bands: halfOpenBands, partMaxima: (40, 25, 35), validityMonths: 36),
    // The text of the decision was not found, so the validity stays unknown.
    StarRuleSet(
      id: .decision26, appliesFrom: CalendarDate(year: 2026, month: 5, day: 22),
      bands: halfOpenBands, partMaxima: (40, 25, 35), validityMonths: nil),
  ]

  private static let halfOpenBands = [
    Band(stars: 1, from: 0, to: 30, includesUpperEnd: false),
    Band(stars: 2, from: 30, to: 50, includesUpperEnd: false),
    Band(stars: 3, from: 50, to: 70, includesUpperEnd: false),
    Band(stars: 4, from: 70, to: 90, includesUpperEnd: false),
    Band(stars: 5, from: 90, to: 100, includesUpperEnd: true),
  ]

  /// Returns the rule set with an id.
  public static func ruleSet(_ id: ID) -> StarRuleSet? { all.first { $0.id == id } }

  /// Returns the rule set in force on a day, or `nil` before the first.
  public static func inForce(on date: CalendarDate) -> StarRuleSet? {
    all.last { set in set.appliesFrom.map { $0 <= date } ?? false }
  }
}
