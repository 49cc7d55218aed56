internal import FoundationEssentials

/// How a template looked, to notice when the next one differs: carriers were added, the shop is
/// another, columns moved. It is kept as JSON between runs.
public struct TemplateFingerprint: Hashable, Sendable, Codable {
  /// The version of the form in which it is kept.
  public static let formatVersion = 1

  /// A column.
  public struct Column: Hashable, Sendable, Codable {
    public var key: String
    public var label: String
    public var requirement: TemplateRequirement
  }

  public var format = Self.formatVersion
  /// The profile's id.
  public var profile: String
  public var sheet: String
  /// What the metadata row said: a hash and what looks like the shop's number.
  public var metadata: [String]
  public var columns: [Column]

  /// The look of a template.
  public init(profile: String, anatomy: TemplateAnatomy) {
    self.profile = profile
    sheet = anatomy.sheet
    metadata = anatomy.metadata
    columns = anatomy.columns.map {
      Column(key: $0.plainKey, label: $0.label, requirement: $0.requirement)
    }
  }
}

extension TemplateFingerprint {
  /// Reads what was kept; `nil` when nothing was.
  ///
  /// - Throws: ``TemplateError`` with the code `bad-memory`.
  public static func read(path: String) throws(TemplateError) -> TemplateFingerprint? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let kept = try? JSONDecoder().decode(Self.self, from: data), kept.format <= formatVersion
    else { throw TemplateError(.badMemory, detail: path) }
    return kept
  }

  /// Keeps it for the next time, whole or not at all.
  ///
  /// - Throws: ``TemplateError`` with the code `bad-memory`.
  public func write(path: String) throws(TemplateError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw TemplateError(.badMemory, detail: path)
    }
  }
}
