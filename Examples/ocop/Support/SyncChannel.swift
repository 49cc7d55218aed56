import MarketplaceSync
import Marketplaces
import OCOPCatalog
import SyncStores

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One channel with everything a command needs for it.
struct SyncChannel: Sendable {
  let profile: Profile
  let configuration: SyncConfiguration
  let state: SyncStateOptions
  let session: SyncSession<AnyConnector, SQLiteStateStore>
  private let language: Language
  private let time: ToldTime
  private let dropFolder: String?
  private let filesBefore: Set<String>

  var title: String { profile.name[language] }

  init(_ options: SyncOptions, allowsRemoval: Bool) throws {
    state = options.state
    language = options.language
    let json = try state.json()
    configuration = try SyncConfiguration(json: json)
    let channel = try configuration.channel(options.channel)
    profile = try ProfileStore.load().profile(channel.profile, asOf: Clock.today)
    let time = ToldTime(title: profile.name[language], language: language)
    self.time = time
    dropFolder =
      channel.connector == "file-drop"
      ? state.path(channel.folder ?? options.channel) : nil
    filesBefore = dropFolder.map(Self.files) ?? []
    let connector = try SyncConnectors.connector(
      SyncConnectors.Setting(
        name: options.channel, channel: channel, profile: profile, json: json,
        folder: state.folder, dropFolder: dropFolder ?? "", time: time))
    let store = try SQLiteStateStore(path: state.path(configuration.state))
    let limits = channel.limits
    let rate = SyncConnectors.pacesItself(channel.connector) ? nil : limits?.requestsPerSecond
    let bucket = rate.map {
      TokenBucket(perSecond: max(0.001, $0), burst: max(1, limits?.burst ?? 1), time: time)
    }
    let budget = limits?.requestsPerDay.map {
      PacedConnector<AnyConnector, SQLiteStateStore>.Budget(
        requests: $0, channel: options.channel, store: store)
    }
    let paced = AnyConnector(
      PacedConnector(connector, bucket: bucket, budget: budget, time: time))
    var session = SyncSession(
      channel: options.channel, connector: paced, store: store, time: time)
    session.policy = try channel.policy(allowsRemoval: allowsRemoval)
    session.options.concurrency = limits?.concurrency ?? 2
    session.options.actor = Self.user
    if let attempts = limits?.attempts { session.options.retry.attempts = max(1, attempts) }
    session.options.retry.seed = UInt64.random(in: 0...(.max))
    session.lineage = String(UInt64.random(in: 0...(.max)), radix: 16)
    self.session = session
  }

  /// Takes the channel for one command.
  func exclusively<Result>(_ body: () async throws -> Result) async throws -> Result {
    let holder = LockHolder(
      name: Self.user, process: Int(getpid()), host: Self.host, since: await time.wallClock())
    return try await session.exclusively(as: holder, body)
  }

  /// Takes what the channel shows into the state, after settling what an earlier run left open.
  func look() async throws {
    if Output.showsProgress { Output.write("\r\u{1B}[K… \(title)", to: 2) }
    defer { if Output.showsProgress { Output.write("\r\u{1B}[K", to: 2) } }
    let open = try await session.store.openEntries(of: session.channel).count
    if open > 0 {
      Output.error(
        LocalizedText(
          vi: "Lần chạy trước dừng giữa chừng, đang tra lại \(open) mặt hàng trên kênh…",
          en: "The last run was cut off; looking \(open) rows up at the channel…")[language])
    }
    try await session.look()
  }

  func text(limit: Int) -> PlanText {
    let names = FieldNames(profile)
    return PlanText(title: title, language: language, limit: max(0, limit)) {
      [profile, language] in names.label(of: $0, in: profile, language)
    }
  }

  /// Files that this command wrote for a person to upload.
  var droppedFiles: [String] {
    guard let dropFolder else { return [] }
    return Self.files(dropFolder).subtracting(filesBefore).sorted()
  }

  private static func files(_ folder: String) -> Set<String> {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var files: Set<String> = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { files.insert("\(folder)/\(name)") }
    }
    return files
  }

  private static var user: String {
    getenv("USER").map { String(cString: $0) } ?? getpwuid(getuid()).map {
      String(cString: $0.pointee.pw_name)
    } ?? "ocop"
  }

  private static var host: String {
    var name = [UInt8](repeating: 0, count: 256)
    name.withUnsafeMutableBytes { raw in
      guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
      gethostname(start, raw.count)
    }
    return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
  }
}
