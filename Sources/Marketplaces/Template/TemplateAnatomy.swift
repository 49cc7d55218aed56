/// What a template says of a column: must it be filled?
public enum TemplateRequirement: String, Hashable, Sendable, CaseIterable, Codable {
  case required, conditional, optional
  /// The column belongs to the marketplace.
  case locked
  /// The template does not say.
  case unstated
}

/// A column of a marketplace's template, as the template itself describes it.
public struct TemplateColumn: Hashable, Sendable {
  /// The column's number, from 1.
  public var index: Int
  /// The key as written, such as `ps_price|1|1`; empty when the template has none.
  public var key: String
  /// What people see above the column.
  public var label: String
  public var requirement: TemplateRequirement
  /// Explanations and constraints below the label.
  public var notes: [String]
  /// The values the column takes, when the template limits them to a list that could be read.
  public var choices: [String]?
  /// Bounds of a text's length, as the template enforces them.
  public var minLength: Int?
  public var maxLength: Int?
  /// Bounds of a number.
  public var min: Double?
  public var max: Double?
  /// The unit of weight the template's own words name: `g` or `kg`.
  public var weightUnit: WeightUnit?

  /// A unit of weight.
  public enum WeightUnit: String, Hashable, Sendable { case gram = "g", kilogram = "kg" }

  /// The key in the form in which keys are compared.
  public var plainKey: String { TemplateKey.plain(key) }
}

/// Where everything is in a marketplace's template.
public struct TemplateAnatomy: Hashable, Sendable {
  /// The sheet that takes the products.
  public var sheet: String
  /// The sheet with the keys, when they are not in the same sheet (Lazada's `…_hide`).
  public var keySheet: String?
  /// Rows, from 1; `nil` when the template has no such row.
  public var keyRow: Int?
  public var metadataRow: Int?
  public var labelRow: Int?
  public var requirementRow: Int?
  /// Rows that show how to fill the template.
  public var exampleRows: [Int]
  /// The first row that may hold a product.
  public var dataStart: Int
  /// The first row below everything that is there already.
  public var firstFreeRow: Int
  /// The last row the template prepared, when it says so.
  public var lastPreparedRow: Int?
  /// What the metadata row says, left to right.
  public var metadata: [String]
  public var columns: [TemplateColumn]
  /// Other sheets that could take products: a template may have one for each category.
  public var otherSheets: [String]
}

/// Brings keys into the form in which they are compared.
enum TemplateKey {
  /// `ps_product_name|1|0` and `PS_Product_Name` are one key, as are `channel_id.8003` and
  /// `channel_id_8003`: both changed between revisions of the same template.
  static func plain(_ key: String) -> String {
    let head = key.utf8.prefix { $0 != UInt8(ascii: "|") }
    var plain: [UInt8] = []
    for byte in head where byte > 0x20 {
      if byte == UInt8(ascii: ".") {
        plain.append(UInt8(ascii: "_"))
      } else {
        plain.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
