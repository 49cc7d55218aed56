/// Something that is wrong with a profile though it could be read.
public struct ProfileProblem: Hashable, Sendable, CustomStringConvertible {
  /// The profile and the place in it: `postmart: fields.title`.
  public var place: String
  /// What is wrong, in plain English: profiles are written by developers.
  public var text: String

  public var description: String { "\(place): \(text)" }
}

extension Profile {
  /// Returns what is wrong with the profile; an empty list means that it can be relied on.
  public func lint() -> [ProfileProblem] {
    var problems: [ProfileProblem] = []
    func report(_ place: String, _ text: String) {
      problems.append(ProfileProblem(place: "\(id): \(place)", text: text))
    }
    if id.isEmpty || id.utf8.contains(where: { !Self.isIDByte($0) }) {
      report("id", "use a to z, digits and hyphens")
    }
    if evidence.isEmpty { report("evidence", "say where the facts come from") }
    if let from = effectiveFrom, let to = effectiveTo, to < from {
      report("effectiveTo", "is before effectiveFrom")
    }
    if status == .legacy, notice == nil { report("notice", "a legacy profile must say why") }
    for hole in TitleTemplate(title.template).unknownHoles {
      report("title.template", "there is no hole {\(hole)}")
    }
    if media.minCount > media.maxCount { report("media", "minCount is above maxCount") }
    if output.format == .workbook, output.sheet.isEmpty { report("output.sheet", "is empty") }
    if fields.isEmpty { report("fields", "there are none") }
    if !fields.contains(where: { $0.source == .title || $0.source == .name }) {
      report("fields", "no field holds the name")
    }
    for field in fields {
      for text in field.problems { report("fields.\(field.key)", text) }
    }
    for field in output.producers?.fields ?? [] {
      for text in field.problems { report("output.producers.\(field.key)", text) }
    }
    if output.format == .csv || output.format == .tsv || output.format == .workbook {
      let repeated = Dictionary(grouping: fields, by: \.key).filter { $0.value.count > 1 }
      for key in repeated.keys.sorted() { report("fields.\(key)", "the key is used twice") }
    }
    return problems
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == UInt8(ascii: "-")
  }
}

extension ProfileField {
  fileprivate var problems: [String] {
    var problems: [String] = []
    if key.isEmpty { problems.append("the key is empty") }
    if requirement == .when, condition == nil {
      problems.append("required is `when`, but requiredWhen is missing")
    }
    if let minLength, let maxLength, minLength > maxLength {
      problems.append("minLength is above maxLength")
    }
    if let min, let max, min > max { problems.append("min is above max") }
    if index < 1 { problems.append("index is below 1") }
    if source == .constant, constant == nil { problems.append("the constant is missing") }
    if source == nil, requirement == .always, constant == nil {
      problems.append("required, but nothing fills it")
    }
    return problems
  }
}
