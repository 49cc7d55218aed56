// Keeps one channel in step with a list, round after round, until it is asked to stop.
//
// Usage: embed-sync LIST PROFILE FOLDER [SECONDS]
import CatalogExchange
import Foundation
import Logging
import MarketplaceSync
import Marketplaces
import OCOPCatalog
import ServiceLifecycle
import SyncStores

struct SyncService<Connector: MarketplaceConnector>: Service {
  let session: SyncSession<Connector, SQLiteStateStore>
  let list: String
  let profile: Profile
  let pause: Duration
  let time = SystemSyncTime()
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await round()
        } catch is CancellationError {
          break
        } catch {
          logger.error("the round failed; the next one goes on", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: pause)
      }
    }
    logger.info("stopped; what was done is stored")
  }

  private func round() async throws {
    guard let day = today() else { return }
    let catalog = try CatalogImporter(asOf: day).read([list])
    let wanted = CatalogWanted(
      catalog.products, profile: profile, options: ListingOptions(asOf: day),
      folded: { session.connector.folded($0) })
    let holder = LockHolder(
      name: "embed-sync", process: Int(ProcessInfo.processInfo.processIdentifier),
      host: ProcessInfo.processInfo.hostName, since: await time.wallClock())
    let summary = try await session.exclusively(as: holder) {
      try await session.look()
      var plan = SyncPlan()
      try await session.plan(wanted, into: &plan)
      return try await session.apply(plan)
    }
    let counts = summary.plan.counts
    logger.info(
      "round done",
      metadata: [
        "done": "\(summary.doneCount)", "unchanged": "\(counts[.unchanged])",
        "blocked": "\(counts[.blocked])", "conflicts": "\(counts[.conflict])",
        "problems": "\(summary.problems.count)",
      ])
    for problem in summary.problems {
      logger.warning("\(problem.key): \(problem.result)")
    }
  }
}

func today() -> CalendarDate? {
  CalendarDate(iso: Date().formatted(.iso8601.year().month().day()))
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, let day = today() else {
  FileHandle.standardError.write(Data("embed-sync LIST PROFILE FOLDER [SECONDS]\n".utf8))
  exit(2)
}
let logger = Logger(label: "embed-sync")
let profile = try ProfileStore.load().profile(arguments[2], asOf: day)
try FileManager.default.createDirectory(
  atPath: arguments[3], withIntermediateDirectories: true)
var session = SyncSession(
  channel: profile.id, connector: FileDropConnector(profile: profile, folder: arguments[3]),
  store: try SQLiteStateStore(path: arguments[3] + "/state.sqlite"), time: SystemSyncTime())
session.options.actor = "embed-sync"
session.lineage = UUID().uuidString
let service = SyncService(
  session: session, list: arguments[1], profile: profile,
  pause: .seconds(arguments.count > 4 ? Int(arguments[4]) ?? 3_600 : 3_600), logger: logger)
let group = ServiceGroup(
  services: [service], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
try await group.run()
