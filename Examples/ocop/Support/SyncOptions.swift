import ArgumentParser
import CatalogExchange
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import SyncStores
import Tabular

/// Where the channels and the state are.
struct SyncStateOptions: ParsableArguments {
  @Option(help: "Tệp khai các kênh bán.", completion: .file(extensions: ["json"]))
  var config = "ocop.json"

  @OptionGroup var languageOption: LanguageOption

  var language: Language { languageOption.language }

  /// The configuration as it was written.
  func json() throws -> [UInt8] { try FileBytes.read(config) }

  func configuration() throws -> SyncConfiguration { try SyncConfiguration(json: json()) }

  func store() throws -> SQLiteStateStore {
    try SQLiteStateStore(path: path(configuration().state))
  }

  /// The folder of the configuration.
  var folder: String {
    guard let slash = config.lastIndex(of: "/") else { return "." }
    return slash == config.startIndex ? "/" : String(config[..<slash])
  }

  /// Paths in the file are seen from the file's folder.
  func path(_ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = config.lastIndex(of: "/") else { return path }
    return config[...slash] + path
  }
}

/// Which channel a command is about.
struct SyncOptions: ParsableArguments {
  @OptionGroup var state: SyncStateOptions

  @Option(help: "Tên kênh trong ocop.json.")
  var channel: String

  @Option(help: "Số mặt hàng kể tên ở mỗi loại.")
  var rows = 10

  var language: Language { state.language }
}

/// What the lists want.
struct SyncWantedOptions: ParsableArguments {
  @Argument(
    help: "Danh sách; bỏ trống để dùng danh sách ghi trong ocop.json.", completion: .file())
  var files: [String] = []

  @OptionGroup var day: DayOption

  @Flag(help: "Cho phép gỡ khỏi kênh những mặt hàng danh mục không còn.")
  var allowDelete = false

  func load(for channel: SyncChannel) throws -> CatalogWanted {
    let named = (channel.configuration.catalog ?? []).map(channel.state.path)
    let lists = files.isEmpty ? named : files
    guard !lists.isEmpty else {
      throw ConfigurationError(.invalid, detail: "catalog")
    }
    let catalog = try Progress.showing(lists) {
      try CatalogImporter(asOf: day.day).read(lists)
    }
    return CatalogWanted(
      catalog.products, profile: channel.profile, options: ListingOptions(asOf: day.day),
      folded: { channel.session.connector.folded($0) })
  }
}

/// Reads small files whole.
enum FileBytes {
  static func read(_ path: String) throws -> [UInt8] {
    try FileSource.open(path: path, limits: ReadingLimits()).prefix(1 << 20)
  }
}
