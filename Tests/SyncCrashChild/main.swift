// Syncs rows with a shop in a folder and kills itself at a chosen request.
//
// Usage: sync-crash-child STATE SHOP ROWS PRICE [REQUEST before|after]
import CatalogTesting
import Foundation
import MarketplaceSync
import Marketplaces
import SyncStores

let arguments = CommandLine.arguments
guard arguments.count >= 5, let rows = Int(arguments[3]), let price = Int(arguments[4]) else {
  exit(64)
}
let shop = FolderShop(
  folder: arguments[2], fatalRequest: arguments.count > 5 ? Int(arguments[5]) : nil,
  diesBefore: arguments.count > 6 && arguments[6] == "before")
let store = try SQLiteStateStore(path: arguments[1])
var session = SyncSession(
  channel: "folder", connector: shop, store: store, time: SystemSyncTime())
session.options.concurrency = 1
let holder = LockHolder(name: "child", process: 1, host: "test", since: 0)
let current = session
let summary = try await current.exclusively(as: holder) {
  try await current.look()
  var plan = SyncPlan()
  try await current.plan(WantedRows(count: rows, price: price), into: &plan)
  return try await current.apply(plan)
}
exit(summary.isComplete ? 0 : 1)
