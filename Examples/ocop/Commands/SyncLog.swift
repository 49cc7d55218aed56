import ArgumentParser
import MarketplaceSync
import OCOPCatalog
import SyncStores

/// Shows who did what when.
struct SyncLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Lịch sử: ai làm gì, lúc nào, kết quả ra sao.")

  @OptionGroup var setup: SyncStateOptions

  @Option(help: "Chỉ xem một mã sản phẩm.")
  var sku: String?

  @Option(help: "Chỉ xem một kênh.")
  var channel: String?

  @Option(help: "Số dòng gần nhất.")
  var limit = 50

  func run() async throws {
    try await reportingSync(in: setup.language) {
      let query = AuditQuery(
        channel: channel, key: sku.map { ListingKey($0) }, limit: max(1, limit))
      let lines = try await setup.store().history(query)
      if lines.isEmpty {
        Output.standard(
          LocalizedText(vi: "Chưa có lịch sử.", en: "There is no history yet.")[setup.language])
      }
      for line in lines { Output.standard(SyncPrinter.text(of: line, in: setup.language)) }
    }
  }
}
