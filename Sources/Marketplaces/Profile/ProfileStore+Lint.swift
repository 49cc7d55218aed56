internal import FoundationEssentials

extension ProfileStore {
  /// Returns what is wrong with a profile's file: the faults of the profile and keys that mean nothing,
  /// which are mostly misspelt.
  ///
  /// - Throws: ``ProfileError`` when the file is no profile at all.
  public static func lint(path: String) throws(ProfileError) -> [ProfileProblem] {
    let profile = try read(path: path)
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let tree = try? JSONDecoder().decode(KeyTree.self, from: data)
    else { throw ProfileError(.unreadable, path: path) }
    return tree.unknown(in: "").map {
      ProfileProblem(place: "\(profile.id): \($0)", text: "there is no such key")
    } + profile.lint()
  }
}

/// The keys of a JSON document, whatever it is.
private struct KeyTree: Decodable {
  var children: [(key: String, value: KeyTree)] = []
  var items: [KeyTree] = []

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let box = try? decoder.container(keyedBy: AnyKey.self) {
      for key in box.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
        children.append((key.stringValue, try box.decode(KeyTree.self, forKey: key)))
      }
    } else if var list = try? decoder.unkeyedContainer() {
      while !list.isAtEnd { items.append(try list.decode(KeyTree.self)) }
    }
  }

  /// The keys by the place they stand in; places whose keys are free are not among them.
  private static let known: [String: Set<String>] = [
    "": Set(Profile.Keys.allCases.map(\.rawValue)).union(["$schema"]),
    "evidence": ["source", "date", "confidence"],
    "output": Set(OutputForm.Keys.allCases.map(\.rawValue)),
    "output.producers": ["sheet", "fields"],
    "output.producers.fields": Set(ProfileField.Keys.allCases.map(\.rawValue)),
    "fields": Set(ProfileField.Keys.allCases.map(\.rawValue)),
    "title": ["template"],
    "text": ["banned"],
    "media": Set(MediaRules.Keys.allCases.map(\.rawValue)),
    "categories": Set(CategoryMap.Keys.allCases.map(\.rawValue)),
    "offers": Set(OfferRules.Keys.allCases.map(\.rawValue)),
    "template": Set(TemplateForm.Keys.allCases.map(\.rawValue)),
    "template.columns": ["key", "label"],
    "template.switches": ["keyPrefix", "on"],
  ]

  func unknown(in place: String) -> [String] {
    var found = items.flatMap { $0.unknown(in: place) }
    for (key, value) in children {
      let path = place.isEmpty ? key : "\(place).\(key)"
      if let known = Self.known[place], !known.contains(key) {
        found.append(path)
      } else {
        found += value.unknown(in: path)
      }
    }
    return found
  }
}
