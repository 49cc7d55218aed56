public import OCOPCatalog

/// One column or element of a marketplace's form: what it is called, where its value comes from and
/// what the marketplace accepts.
public struct ProfileField: Hashable, Sendable {
  /// When the marketplace refuses a product without this field.
  public enum Requirement: String, Hashable, Sendable, CaseIterable, Decodable {
    case always, when, never
  }

  /// When a field with ``Requirement/when`` is required.
  public enum Condition: String, Hashable, Sendable, CaseIterable, Decodable {
    /// Products of the OCOP programme.
    case ocop
    /// Products whose stars may be shown.
    case certified
    /// Products sold in several packs.
    case severalVariants = "several-variants"
  }

  /// What kind of value the field takes.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Decodable {
    case text, integer, decimal, date, image, list
  }

  /// What an empty value becomes in the output.
  public enum BlankPolicy: String, Hashable, Sendable, CaseIterable, Decodable {
    /// An empty cell; in feeds the element is left out.
    case empty
    /// The number 0.
    case zero
  }

  /// How a day is written.
  public enum DateForm: String, Hashable, Sendable, CaseIterable, Decodable {
    case iso
    /// `30-06-2024`.
    case dayFirstDashes = "dd-MM-yyyy"
    /// `30/06/2024`.
    case dayFirstSlashes = "dd/MM/yyyy"
  }

  /// The marketplace's own, unchanging name for the field: `ps_product_name`, `g:title`.
  public var key: String
  /// What people see above the column.
  public var label: LocalizedText
  /// Where the value comes from; `nil` for a field that is always the same or left to the seller.
  public var source: ListingSource?
  /// Which one of several values of the source, from 1: the second image is 2.
  public var index: Int
  /// A value that is the same for every product; used when the source gives none.
  public var constant: String?
  public var requirement: Requirement
  public var condition: Condition?
  /// Whether the field helps a product to be found or bought though it may be empty.
  public var isRecommended: Bool
  public var kind: Kind
  public var minLength: Int?
  public var maxLength: Int?
  public var lengthUnit: TextUnit
  /// Whether the limits were only seen in practice, not stated by the marketplace.
  public var isObserved: Bool
  /// The smallest and the greatest number.
  public var min: Double?
  public var max: Double?
  /// The marketplace's words for our values; a value without an entry is a finding.
  public var values: [String: String]
  public var blank: BlankPolicy
  public var dateForm: DateForm
  /// What goes around the value: `VND` after a price.
  public var prefix: String
  public var suffix: String
  /// What stands between the values of a list.
  public var separator: String
  /// What the seller should know about the field, shown below its label.
  public var guidance: LocalizedText?
  /// Other keys under which the field was seen in the marketplace's templates.
  public var alternatives: [String]
  /// Other labels, in any language, under which it was seen.
  public var otherLabels: [String]
}
