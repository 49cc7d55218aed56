/// What is known of a marketplace's own template: enough to find the columns in it and to notice when
/// it has changed.
public struct TemplateForm: Hashable, Sendable {
  /// A column of the template when it was last looked at.
  public struct Column: Hashable, Sendable, Decodable {
    public var key: String
    public var label: String?
  }

  /// The columns that turn something on or off, one for each carrier of the shop.
  public struct Switches: Hashable, Sendable, Decodable {
    /// What their keys begin with: `channel_id`.
    public var keyPrefix: String
    /// The words for on, best first, when the template has no list of its own.
    public var on: [String]
  }

  /// Names of the sheet that takes products, in the languages seen; any sheet is looked at when none
  /// of them is there.
  public var sheets: [String]
  /// What is added to a sheet's name to name the hidden sheet with its keys: `_hide`.
  public var keySheetSuffix: String?
  /// All columns in the order last seen; empty when the order is not known.
  public var columns: [Column]
  /// Keys of columns the marketplace fills: the reason of a failure.
  public var resultKeys: [String]
  public var switches: Switches?
  /// The most rows the marketplace takes in a file.
  public var maxRows: Int?

  public init(
    sheets: [String] = [], keySheetSuffix: String? = nil, columns: [Column] = [],
    resultKeys: [String] = [], switches: Switches? = nil, maxRows: Int? = nil
  ) {
    self.sheets = sheets
    self.keySheetSuffix = keySheetSuffix
    self.columns = columns
    self.resultKeys = resultKeys
    self.switches = switches
    self.maxRows = maxRows
  }
}

extension TemplateForm: Decodable {
  enum Keys: String, CodingKey, CaseIterable {
    case sheets, keySheetSuffix, columns, resultKeys, switches, maxRows
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    sheets = try box.decodeIfPresent([String].self, forKey: .sheets) ?? []
    keySheetSuffix = try box.decodeIfPresent(String.self, forKey: .keySheetSuffix)
    columns = try box.decodeIfPresent([Column].self, forKey: .columns) ?? []
    resultKeys = try box.decodeIfPresent([String].self, forKey: .resultKeys) ?? []
    switches = try box.decodeIfPresent(Switches.self, forKey: .switches)
    maxRows = try box.decodeIfPresent(Int.self, forKey: .maxRows)
  }
}
