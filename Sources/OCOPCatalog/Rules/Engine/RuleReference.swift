/// The reference page of rules, written from what the rules say about themselves.
public enum RuleReference {
  /// Returns a page in Markdown with every rule: severity, why, source and examples.
  ///
  /// The page depends on nothing but the infos and the language, so a test can tell when a copy of
  /// it is stale.
  public static func markdown(
    _ language: Language, infos: [RuleInfo] = RuleSet.standard.infos
  ) -> String {
    let words = Words(language)
    var page = "# \(words.title)\n\n\(words.abstract)\n\n## \(words.overview)\n\n"
    page +=
      "\(words.count(infos.count))\n\n| \(words.rule) | \(words.severity) | |\n|---|---|---|\n"
    for info in infos {
      page +=
        "| `\(info.id)` | \(words.name(of: info.severity)) | \(cell(info.title[language])) |\n"
    }
    for info in infos { page += "\n" + section(info, language, words) }
    return page
  }

  private static func section(_ info: RuleInfo, _ language: Language, _ words: Words) -> String {
    var text = "## \(info.id)\n\n**\(info.title[language])** (\(words.name(of: info.severity)))\n\n"
    text += info.explanation[language] + "\n\n"
    text += "- \(words.good): \(info.goodExample)\n- \(words.bad): \(info.badExample)\n"
    for (_, message) in info.messages.sorted(by: { $0.key < $1.key }) {
      text += "- \(words.message): \(message[language])\n"
    }
    if let date = info.effectiveFrom { text += "- \(words.since): \(date)\n" }
    return text + "- \(words.source): \(info.source)\n"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// The page's own words.
  private struct Words {
    let language: Language
    init(_ language: Language) { self.language = language }

    private func pick(_ vi: String, _ en: String) -> String {
      LocalizedText(vi: vi, en: en)[language]
    }

    var title: String { pick("Các quy tắc kiểm tra", "Rules") }
    var abstract: String {
      pick(
        "Những điều được kiểm tra ở mỗi sản phẩm, vì sao, và dựa vào đâu.",
        "What is checked about a product, why, and where each rule comes from.")
    }
    var overview: String { pick("Danh sách", "Overview") }
    var rule: String { pick("Quy tắc", "Rule") }
    var severity: String { pick("Mức", "Severity") }
    var good: String { pick("Đúng", "Good") }
    var bad: String { pick("Chưa đúng", "Bad") }
    var message: String { pick("Thông báo", "Message") }
    var since: String { pick("Áp dụng từ", "Applies from") }
    var source: String { pick("Nguồn", "Source") }

    func count(_ count: Int) -> String {
      pick(
        "Có \(count) quy tắc. Trang này được tạo từ mã nguồn của các quy tắc.",
        "There are \(count) rules. This page is written by the rules themselves.")
    }

    func name(of severity: Severity) -> String {
      switch severity {
      case .error: pick("lỗi", "error")
      case .warning: pick("cảnh báo", "warning")
      case .note: pick("lưu ý", "note")
      }
    }
  }
}
