import CatalogTesting
import Foundation
import MarketplaceConnectors
import MarketplaceSync
import Marketplaces
import Testing

@Suite struct `A server that nobody here wrote` {
  @Test(
    .enabled(
      if: KintoServer.program != nil, "Kinto is missing: Tests/run.sh installs it beside the tests")
  )
  func `Kinto is kept in step, with versions and tombstones`() async throws {
    let program = try #require(KintoServer.program)
    let server = try await KintoServer(program: program)
    defer { server.stop() }
    let connector = KintoConnector(
      transport: CurlTransport(), authority: server.authority, records: server.records,
      authorization: server.authorization)
    let rows = (1...30).map { number in
      WantedListing(
        key: ListingKey("HG-\(number)"), name: "Khóm \(number)",
        fields: ["title": .text("Khóm \(number)"), "price": .integer(10_000 + number)],
        contributor: "HTX Cái Tắc")
    }
    try await ConnectorConformance(
      connector: connector, rows: rows,
      edit: { fields in
        var fields = fields
        fields["price"] = .integer(99_000)
        return fields
      }
    ).run()
    try await versionsAreKept(connector)
  }

  /// What WooCommerce lacks and this server has.
  private func versionsAreKept(_ connector: KintoConnector) async throws {
    let key = ListingKey("CU-1")
    func call(_ action: SyncAction, _ price: Int, _ revision: String? = nil) -> ConnectorCall {
      ConnectorCall(
        action: action, key: key, externalID: key.text, fields: ["price": .integer(price)],
        revision: revision)
    }
    _ = try await connector.perform([call(.create, 1)])
    let again = try await connector.perform([call(.create, 2)])
    guard case .failed(let exists) = again[0] else {
      Issue.record("\(again)")
      return
    }
    #expect(exists.code == .alreadyExists)
    let old = try #require(try await connector.find([key]).first?.revision)
    _ = try await connector.perform([call(.update, 3, old)])
    let late = try await connector.perform([call(.update, 4, old)])
    guard case .failed(let conflict) = late[0] else {
      Issue.record("\(late)")
      return
    }
    #expect(conflict.code == .conflict)
    _ = try await connector.perform([call(.delete, 3)])
    let changes = try await connector.list(nil, since: old).listings
    #expect(changes.contains { $0.key == key && $0.status == .absent })
  }
}

@Suite struct `The article about writing a connector` {
  @Test func `it shows the connector that is run here`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let source = try String(
      contentsOf: folder.appending(path: "KintoConnector.swift"), encoding: .utf8)
    let article = try String(
      contentsOf: folder.appending(
        path:
          "../../../Sources/MarketplaceConnectors/MarketplaceConnectors.docc/Writing-a-connector.md"
      ), encoding: .utf8)
    #expect(article.contains("```swift\n\(source)```"))
  }
}
