public import OCOPCatalog

/// What one marketplace wants to be told about a product, and in what form.
///
/// A profile is dated data read from JSON: adding a marketplace takes a file, not code. What is
/// known of a marketplace and from where stands in ``evidence``; a limit that was only observed is
/// marked as such and is never more than a warning.
public struct Profile: Hashable, Sendable {
  /// The version of the profile format that this library reads.
  public static let formatVersion = 1

  /// How far the profile can be relied on.
  public enum Status: String, Hashable, Sendable, CaseIterable, Decodable {
    /// The marketplace works and the facts were documented or measured.
    case active
    /// The marketplace has closed or is about to.
    case legacy
    /// Only a part of what the marketplace wants is documented.
    case experimental
  }

  /// Where a fact came from.
  public struct Evidence: Hashable, Sendable {
    /// How good a source is.
    public enum Confidence: String, Hashable, Sendable, CaseIterable, Decodable {
      case high, medium, low
    }
    public var source: String
    /// The day the source was read or is dated.
    public var date: CalendarDate
    public var confidence: Confidence
  }

  /// The name by which the profile is chosen: `postmart`.
  public var id: String
  /// Other names it answers to: `buudien`.
  public var aliases: [String]
  /// The marketplace, whatever the country: `shopee`.
  public var channel: String
  /// The marketplace's name as people say it.
  public var name: LocalizedText
  /// The country, as an ISO 3166 code: `VN`.
  public var market: String
  /// The day of this revision; of several revisions the newest that has begun is used.
  public var revision: CalendarDate
  public var status: Status
  /// The first and the last day the profile may be used, when known.
  public var effectiveFrom: CalendarDate?
  public var effectiveTo: CalendarDate?
  /// What the seller should be told before using the export.
  public var notice: LocalizedText?
  public var evidence: [Evidence]
  public var output: OutputForm
  public var fields: [ProfileField]
  public var title: TitlePolicy
  public var text: TextPolicy
  public var media: MediaRules
  public var categories: CategoryMap
  public var offers: OfferRules
  /// What a person still has to do on the marketplace's own pages.
  public var tasks: [LocalizedText]
  /// What is known of the marketplace's own template, for those that have one.
  public var template: TemplateForm?
  /// Keys or labels of the columns in the marketplace's own exports.
  public var returns: [ChannelField: [String]]

  /// Returns whether the profile may be used on a day.
  public func isEffective(on date: CalendarDate) -> Bool {
    effectiveFrom.map { $0 <= date } ?? true && effectiveTo.map { date <= $0 } ?? true
  }

  /// Returns whether the profile answers to a name, in any case of its letters.
  public func answers(to name: String) -> Bool {
    let wanted = name.lowercased()
    return id == wanted || aliases.contains(wanted)
  }
}
