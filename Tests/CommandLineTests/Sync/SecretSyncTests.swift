import CatalogTesting
import Foundation
import Testing

@Suite struct `The secrets of a shop` {
  /// A bad network brings error messages into the state and onto the screen.
  @Test func `are in no file and in no word that a sync leaves behind`() throws {
    let lab = try ShopLab()
    try lab.configure(attempts: 3)
    var words = ""
    let plan = try lab.sync("plan", ["-o", "ke-hoach.ndjson"])
    words += plan.output + plan.errors
    // Without the page that asks to come back in ten minutes: the program would do so.
    let kinds = ShopFaults.Kind.allCases.filter { $0 != .maintenance }
    for seed in 1...3 {
      lab.shop.setFaults(ShopFaults(share: 0.3, kinds: kinds, seed: UInt64(seed)))
      let outcome = try lab.sync("apply", ["--rows", "100"])
      words += outcome.output + outcome.errors
    }
    lab.shop.setFaults(nil)
    // A wrong key is told too, without its words.
    try lab.keys("ck_khac_\(ShopLab.secret)\n\(ShopLab.secret)\n")
    let refused = try lab.sync("plan")
    #expect(refused.status == 2)
    words += refused.output + refused.errors
    for arguments in [["sync", "status"], ["sync", "log", "--limit", "10000"]] {
      let outcome = try lab.program.run(arguments)
      #expect(outcome.status == 0)
      words += outcome.output + outcome.errors
    }
    #expect(words.utf8.count > 2_000)
    try FileManager.default.removeItem(at: lab.program.folder.appending(path: "khoa.txt"))
    let names = try lab.program.names
    #expect(names.contains("state.sqlite") && names.contains("ke-hoach.ndjson"), "\(names)")
    for secret in [ShopLab.secret, ShopLab.key] {
      #expect(!words.contains(secret))
      for name in names {
        let bytes = try Data(contentsOf: lab.program.folder.appending(path: name))
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
      }
    }
  }
}
