import ArgumentParser
import Marketplaces
import OCOPCatalog

/// Lists the channels, explains one, or checks a profile file.
struct Profiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liệt kê các kênh bán; thêm tên kênh để xem trường và nguồn tin.",
    subcommands: [Show.self, Lint.self], defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Liệt kê hoặc giải thích kênh bán.")

    @Argument(help: "Tên kênh, ví dụ postmart.")
    var id: String?

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var profiles: ProfilesOption

    func run() throws {
      try reporting(in: language.language) {
        let store = try profiles.load()
        if let id {
          let page = ProfilePage(
            profile: try store.profile(id, asOf: day.day), language: language.language)
          Output.standard(page.text)
        } else {
          for profile in store.newest {
            Output.standard(ProfilePage(profile: profile, language: language.language).line)
          }
        }
      }
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kiểm tra một tệp kênh bán (JSON).")

    @Argument(help: "Tệp JSON của kênh bán.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var language: LanguageOption

    func run() throws {
      try reporting(in: language.language) {
        let problems = try ProfileStore.lint(path: file)
        for problem in problems { Output.standard(problem.description) }
        if !problems.isEmpty { throw ReportedExit(code: 1) }
        Output.standard(
          LocalizedText(vi: "✔ Tệp dùng được", en: "✔ The file is fine")[language.language])
      }
    }
  }
}
