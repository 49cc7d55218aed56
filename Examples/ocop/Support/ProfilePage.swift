import Marketplaces
import OCOPCatalog

/// A marketplace's profile as text.
struct ProfilePage {
  var profile: Profile
  var language: Language
  var palette = Palette.standard

  /// The profile in one line of the list.
  var line: String {
    let id = profile.id + String(repeating: " ", count: max(1, 18 - profile.id.utf8.count))
    return "\(palette.bold(id))\(status)  \(profile.name[language])"
  }

  /// The profile with its fields and sources.
  var text: String {
    var lines = [line]
    if let notice = profile.notice { lines += ["", notice[language]] }
    lines += ["", LocalizedText(vi: "Trường:", en: "Fields:")[language]]
    for field in profile.fields {
      var words: [String] = []
      switch field.requirement {
      case .always: words.append(LocalizedText(vi: "bắt buộc", en: "required")[language])
      case .when: words.append(LocalizedText(vi: "bắt buộc tùy loại", en: "conditional")[language])
      case .never: break
      }
      if let limit = field.maxLength {
        let observed =
          field.isObserved ? LocalizedText(vi: ", quan sát", en: ", observed")[language] : ""
        words.append("≤ \(limit)\(observed)")
      }
      let detail = words.isEmpty ? "" : palette.dim("  (\(words.joined(separator: "; ")))")
      lines.append("  \(field.label[language])\(detail)")
    }
    lines += ["", LocalizedText(vi: "Nguồn:", en: "Sources:")[language]]
    for evidence in profile.evidence {
      lines.append("  \(evidence.source) (\(evidence.date), \(evidence.confidence))")
    }
    return lines.joined(separator: "\n")
  }

  private var status: String {
    switch profile.status {
    case .active: palette.green(LocalizedText(vi: "đang dùng ", en: "active      ")[language])
    case .legacy: palette.dim(LocalizedText(vi: "đã cũ     ", en: "legacy      ")[language])
    case .experimental:
      palette.yellow(LocalizedText(vi: "thử nghiệm", en: "experimental")[language])
    }
  }
}
