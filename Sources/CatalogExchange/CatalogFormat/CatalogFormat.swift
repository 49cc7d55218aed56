/// The catalogue's own file format: JSON for one document, NDJSON for a stream.
///
/// A JSON document is an object with `format`, `version` and `products`. NDJSON has the same head as
/// its first line and one product a line after it. The schema is `Schema/catalog-1.schema.json`.
/// Members may be added in a version; none is renamed or given a new meaning.
public enum CatalogFormat {
  /// The value of `format` in every file.
  public static let name = "ocop-catalog"
  /// The version that is written. Older ones are read, newer ones refused.
  public static let version = 1
}

/// Why a catalogue file could not be read.
public struct CatalogFormatError: Error, Hashable, Sendable {
  /// A reason; new ones may be added.
  public struct Code: Hashable, Sendable {
    public let name: String
    public init(_ name: String) { self.name = name }

    /// The text is no JSON.
    public static let notJSON = Self("not-json")
    /// The JSON is no catalogue.
    public static let notACatalog = Self("not-a-catalog")
    /// A newer program wrote the file.
    public static let newerVersion = Self("newer-version")
    /// A member is missing or has a value it must not have.
    public static let invalidValue = Self("invalid-value")
  }

  public var code: Code
  /// Which member, or what the parser said.
  public var detail: String
  /// The line of an NDJSON file, from 1.
  public var line: Int?

  public init(_ code: Code, detail: String = "", line: Int? = nil) {
    self.code = code
    self.detail = detail
    self.line = line
  }
}
