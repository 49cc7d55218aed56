#if canImport(Darwin)
  internal import Foundation
#else
  internal import FoundationEssentials
#endif
public import Marketplaces
internal import OCOPCatalog
internal import VietnameseText

/// Keeps a channel without an interface in step through files that a person uploads.
///
/// Applying writes the rows to create and to update as the marketplace's own file, with a list of what
/// is to be done by hand. Rows are then submitted. The channel's own export, adopted later, confirms
/// them. A file's name comes from what it holds, so writing it again makes no second one.
public struct FileDropConnector: MarketplaceConnector {
  public let profile: Profile
  public let folder: String
  private let names: FieldNames

  public init(profile: Profile, folder: String) {
    self.profile = profile
    self.folder = folder
    names = FieldNames(profile)
  }

  public var capabilities: ConnectorCapabilities {
    var capabilities = ConnectorCapabilities()
    capabilities.maxBatch = 100_000
    capabilities.canDeactivate = true
    capabilities.repeatsSafely = true
    capabilities.answersLater = true
    return capabilities
  }

  public func folded(_ key: ListingKey) -> String { key.text }

  /// Marketplaces give texts back with other spaces and Unicode forms, and numbers as texts.
  public func agrees(
    _ wanted: ListingValue, with shown: ListingValue, in field: String
  ) -> Bool {
    if wanted == shown || (wanted.isEmpty && shown.isEmpty) { return true }
    return Self.plain(wanted) == Self.plain(shown)
  }

  public func preflight(_ call: ConnectorCall) -> [SyncReason] { [] }

  public func list(
    _ page: PageToken?, since: String?
  ) async throws(ConnectorError) -> RemotePage { throw Self.noInterface }

  public func find(_ keys: [ListingKey]) async throws(ConnectorError) -> [RemoteListing] {
    throw Self.noInterface
  }

  /// Writes one file for what is created, one for what is updated and one for what is taken down.
  public func perform(
    _ calls: [ConnectorCall]
  ) async throws(ConnectorError) -> [CallResult] {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for kind in DropKind.allCases {
        let some = calls.filter { DropKind($0.action) == kind }
        guard !some.isEmpty else { continue }
        let tasks = some.flatMap { kind.tasks(for: $0, profile: profile, names: names) }
        _ = try ListingFile.write(
          some.map { names.row(of: $0.fields, key: $0.key) }, tasks: tasks, profile: profile,
          base: "\(folder)/\(profile.id)-\(kind.fileName)-\(Self.digest(some))")
      }
    } catch {
      throw ConnectorError(
        .file, decision: .stop, effect: .none, detail: String(describing: error))
    }
    return calls.map { call in
      .done(
        CallReceipt(
          externalID: call.externalID, status: call.action.removes ? .hidden : nil,
          outcome: .submitted))
    }
  }

  private static let noInterface = ConnectorError(
    .unsupported, decision: .stop, effect: .none, detail: "the channel has no interface")

  private static func digest(_ calls: [ConnectorCall]) -> String {
    var digest = PlanDigest()
    for call in calls {
      digest.add(call.key.text.utf8)
      digest.add(call.fields.canonicalBytes)
    }
    return String(digest.text.prefix(8))
  }

  private static func plain(_ value: ListingValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text):
      VietnameseText.composed(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .integer(let number): String(number)
    case .decimal(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .date(let day): day.description
    case .list(let items): items.joined(separator: ", ")
    }
  }
}
