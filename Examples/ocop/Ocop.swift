import ArgumentParser

/// The command line: reads arguments, calls the library, prints. No logic lives here.
@main
struct Ocop: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocop",
    abstract: "Kiểm tra danh sách sản phẩm OCOP, nông sản và đưa lên sàn.",
    discussion: """
      Thường dùng:
        ocop validate danh-sach.xlsx              kiểm tra, chỉ rõ ô cần sửa
        ocop fix danh-sach.xlsx -o da-sua.xlsx    sửa những lỗi chắc chắn
        ocop new-template -o mau.xlsx             bảng mẫu để điền, ít sai nhất
        ocop report danh-sach.xlsx -o bao-cao.html
        ocop export danh-sach.xlsx --to postmart -o thu-muc

      Thêm --lang en để xem thông báo bằng tiếng Anh (messages in English).
      Kết quả trả về: 0 không có lỗi, 1 có lỗi cần sửa, 2 không chạy được.
      """,
    version: "0.1.0",
    subcommands: [
      Validate.self, Fix.self, Convert.self, Merge.self, Export.self, Inspect.self, Rules.self,
      Profiles.self,
      Text.self, Parse.self, NewTemplate.self, Report.self, Sync.self,
    ])

  /// Runs a command; whatever goes wrong ends in one sentence and exit code 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as ReportedExit {
      exit(withError: ExitCode(error.code))
    } catch {
      // Wrong arguments and --help are the parser's own; its usage errors also mean "could not run".
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      let isEnglish = ArgumentMessages.isEnglish(CommandLine.arguments)
      let text = isEnglish ? message : ArgumentMessages.vietnamese(message)
      if code == .success {
        Output.standard(text)
        exit(withError: ExitCode.success)
      }
      Output.error(text)
      exit(withError: ExitCode(2))
    }
  }
}

/// The end of a command that has said everything there is to say.
struct ReportedExit: Error {
  var code: Int32
}
