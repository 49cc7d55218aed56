internal import FoundationEssentials

extension ConfirmedCategories: Codable {
  private enum Keys: String, CodingKey { case format, entries }

  /// - Throws: ``ProfileError`` with the code `newer-format`, `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    let format = try box.decode(Int.self, forKey: .format)
    guard format >= 1, format <= Self.formatVersion else {
      throw ProfileError(.newerFormat, detail: "format \(format)")
    }
    self.init(try box.decode([Entry].self, forKey: .entries))
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Keys.self)
    try box.encode(Self.formatVersion, forKey: .format)
    try box.encode(entries, forKey: .entries)
  }

  /// Reads a file; one that is not there is empty.
  ///
  /// - Throws: ``ProfileError``.
  public static func read(path: String) throws(ProfileError) -> ConfirmedCategories {
    guard FileManager.default.fileExists(atPath: path) else { return ConfirmedCategories() }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw ProfileError(.unreadable, path: path)
    }
    do {
      return try JSONDecoder().decode(Self.self, from: data)
    } catch var error as ProfileError {
      error.path = path
      throw error
    } catch {
      throw ProfileError(.malformed, detail: String(describing: error), path: path)
    }
  }

  /// Writes the file, whole or not at all.
  ///
  /// - Throws: ``ProfileError`` with the code `unwritable`.
  public func write(path: String) throws(ProfileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      var data = try encoder.encode(self)
      data.append(UInt8(ascii: "\n"))
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw ProfileError(.unwritable, path: path)
    }
  }
}
