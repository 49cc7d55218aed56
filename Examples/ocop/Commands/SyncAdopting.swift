import ArgumentParser
import MarketplaceSync

/// Reads what a channel gives back.
struct SyncAdopting: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Đọc tệp kênh trả về để xác nhận những gì đã lên kênh và lấy mã của kênh.",
    discussion: """
      Tệp là danh sách sản phẩm xuất từ trang người bán, hoặc tệp kết quả sau khi tải lên.
      Tệp chỉ có một phần sản phẩm: thêm --partial, để mặt hàng vắng mặt không bị coi là chưa lên.
      """)

  @Argument(help: "Tệp của kênh: XLSX, CSV…", completion: .file())
  var file: String

  @OptionGroup var setup: SyncOptions

  @Flag(help: "Tệp không có đủ mọi sản phẩm.")
  var partial = false

  func run() async throws {
    try await reportingSync(in: setup.language) {
      let channel = try SyncChannel(setup, allowsRemoval: false)
      let rows = try ChannelExportRows(path: file, profile: channel.profile)
      let report = try await channel.exclusively {
        try await channel.session.adopt(rows, isComplete: !partial)
      }
      Output.standard(
        SyncPrinter.text(of: report, channel: channel.title, in: setup.language))
    }
  }
}
