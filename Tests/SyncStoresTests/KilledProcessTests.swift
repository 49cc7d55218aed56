import Foundation
import Testing

/// A process that is killed leaves a state from which the next one goes on.
@Suite struct `A killed process` {
  private static let rows = 8

  /// The program stands beside the tests.
  private static let program: URL? = {
    var folder = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    for _ in 0..<6 {
      let file = folder.appending(path: "sync-crash-child")
      if FileManager.default.isExecutableFile(atPath: file.path()) { return file }
      folder.deleteLastPathComponent()
    }
    let built = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug/sync-crash-child")
    return FileManager.default.isExecutableFile(atPath: built.path()) ? built : nil
  }()

  private func run(_ arguments: [String]) throws -> (status: Int32, wasKilled: Bool) {
    let process = Process()
    let program: URL = try #require(Self.program)
    process.executableURL = program
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, process.terminationReason == .uncaughtSignal)
  }

  @Test(arguments: 1...7, ["before", "after"])
  func `loses nothing and sends nothing twice`(request: Int, moment: String) throws {
    let folder = try `The SQLite store`.Folder()
    let shop = folder.path + "/shop"
    try FileManager.default.createDirectory(
      atPath: shop, withIntermediateDirectories: true)
    let state = folder.state
    let rows = String(Self.rows)
    // Three requests create eight rows, three update them; the rest have one to look up between.
    var kills = 0
    for price in ["10000", "20000"] {
      let killed = try run([state, shop, rows, price, String(request), moment])
      if killed.wasKilled {
        kills += 1
        #expect(killed.status == SIGKILL)
      }
      let finished = try run([state, shop, rows, price])
      #expect(finished.status == 0 && !finished.wasKilled)
      let names = try FileManager.default.contentsOfDirectory(atPath: shop)
      let keys = names.compactMap { $0.split(separator: "~").first.map(String.init) }
      #expect(keys.count == Self.rows, "\(keys.sorted())")
      #expect(Set(keys).count == Self.rows)
      let last = String(Int(price, radix: 10).map { $0 + Self.rows - 1 } ?? 0)
      let dearest = try names.filter { $0.hasPrefix("SP-0008") }.map {
        try String(contentsOf: URL(filePath: shop + "/" + $0), encoding: .utf8)
      }
      #expect(dearest.allSatisfy { $0.contains(last) })
    }
    #expect(kills == (request <= 3 ? 2 : 0))
  }
}
