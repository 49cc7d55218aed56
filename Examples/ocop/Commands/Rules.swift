import ArgumentParser
import CatalogExchange
import Marketplaces
import OCOPCatalog

/// Lists what is checked, or explains one rule.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liệt kê các quy tắc kiểm tra; thêm mã quy tắc để xem giải thích.")

  @Argument(help: "Mã quy tắc, ví dụ price-missing.")
  var id: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let infos = AllRules.infos
    guard let id else {
      for info in infos { Output.standard(Self.line(info, in: language.language)) }
      return
    }
    guard let info = infos.first(where: { $0.id.name == id }) else {
      Output.error(
        LocalizedText(
          vi: "Không có quy tắc “\(id)”. Gõ “ocop rules” để xem danh sách.",
          en: "There is no rule “\(id)”. Type “ocop rules” for the list.")[language.language])
      throw ReportedExit(code: 2)
    }
    Output.standard(Self.page(info, in: language.language))
  }

  private static func line(_ info: RuleInfo, in language: Language) -> String {
    let name = info.id.name + String(repeating: " ", count: max(1, 34 - info.id.name.utf8.count))
    return
      "\(Palette.standard.severity(info.severity, in: language)) \(name)\(info.title[language])"
  }

  private static func page(_ info: RuleInfo, in language: Language) -> String {
    let palette = Palette.standard
    let labels = LocalizedText(vi: "Đúng|Sai|Nguồn|Áp dụng từ", en: "Good|Bad|Source|Applies from")
    let names = labels[language].split(separator: "|").map(String.init)
    var lines = [
      palette.bold(info.title[language]) + "  " + palette.severity(info.severity, in: language),
      "", info.explanation[language], "",
      "\(names[0]): \(info.goodExample)", "\(names[1]): \(info.badExample)",
      "\(names[2]): \(info.source)",
    ]
    if let day = info.effectiveFrom { lines.append("\(names[3]): \(day.dayFirst)") }
    return lines.joined(separator: "\n")
  }
}

extension Palette {
  /// The word for a severity, coloured and padded to one width.
  func severity(_ severity: Severity, in language: Language) -> String {
    switch (severity, language) {
    case (.error, .vietnamese): red("lỗi     ")
    case (.error, .english): red("error   ")
    case (.warning, .vietnamese): yellow("cảnh báo")
    case (.warning, .english): yellow("warning ")
    case (.note, .vietnamese): dim("lưu ý   ")
    case (.note, .english): dim("note    ")
    }
  }
}
