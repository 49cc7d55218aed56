import ArgumentParser
import MarketplaceSync
import OCOPCatalog
import SyncStores

/// Says how each channel stands.
struct SyncStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tình hình các kênh: đã đăng, đang chờ, bị từ chối.")

  @OptionGroup var setup: SyncStateOptions

  @Option(help: "Chỉ xem một kênh.")
  var channel: String?

  func run() async throws {
    try await reportingSync(in: setup.language) {
      let store = try setup.store()
      var names = try await store.channels()
      if let channel { names = names.filter { $0 == channel } }
      if names.isEmpty {
        Output.standard(
          LocalizedText(vi: "Chưa đồng bộ kênh nào.", en: "No channel was synced yet.")[
            setup.language])
      }
      for name in names {
        let status = try await ChannelStatus(of: name, store: store)
        Output.standard(SyncPrinter.text(of: status, name: name, in: setup.language))
      }
    }
  }
}
