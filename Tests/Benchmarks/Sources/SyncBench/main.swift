// Measures planning against a SQLite state: seconds and the process's peak memory.
//
// Usage: SyncBench prepare FOLDER [ROWS]        writes the state, and the same rows as CSV for peers
//        SyncBench plan FOLDER [ROWS] [EVERY]   plans; every EVERY-th row is changed, 0 for none
import Foundation
import MarketplaceSync
import Marketplaces
import SyncStores
import Tabular

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(2) }
let folder = arguments[2]
let rows = arguments.count > 3 ? Int(arguments[3]) ?? 1_000_000 : 1_000_000
let every = arguments.count > 4 ? Int(arguments[4]) ?? 100 : 100

func row(_ number: Int, changed: Bool) -> WantedListing {
  let digits = String(number)
  let code = "HG-" + String(repeating: "0", count: 7 - digits.utf8.count) + digits
  return WantedListing(
    key: ListingKey(code), name: "Trà mãng cầu sấy lạnh \(number)",
    fields: [
      "brand": .text("Hợp tác xã Ví Dụ"),
      "category": .text("140 - Đặc sản miền Tây"),
      "origin": .text("xã Ví Dụ, thành phố Cần Thơ"),
      "price": .integer(changed ? 130_000 : 120_000 + number % 7 * 1_000),
      "shortDescription": .text("Trà sấy lạnh, giữ hương tự nhiên, vị dịu."),
      "stock": .integer(number % 90),
      "title": .text("OCOP 4 sao - Trà mãng cầu sấy lạnh \(number) - hộp 500 g"),
      "weight": .decimal(500),
    ], contributor: "HTX Ví Dụ")
}

/// Makes the rows while they are asked for.
struct MadeRows: WantedSource {
  let contributors: Set<String> = ["HTX Ví Dụ"]
  let count: Int
  let every: Int
  var number = 0

  mutating func next() -> WantedListing? {
    guard number < count else { return nil }
    defer { number += 1 }
    return row(number, changed: every > 0 && number % every == 0)
  }
}

func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  #if canImport(Darwin)
    return usage.ru_maxrss / 1_048_576
  #else
    return usage.ru_maxrss / 1_024
  #endif
}

func processorSeconds() -> Double {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

func csv(_ row: WantedListing) -> String {
  let values = row.fields.all.map { field -> String in
    switch field.value {
    case .text(let text): "\"\(text)\""
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    default: ""
    }
  }
  return row.key.text + "," + values.joined(separator: ",") + "\n"
}

let store = try SQLiteStateStore(path: folder + "/state.sqlite")
let session = SyncSession(
  channel: "bench", connector: MemoryConnector(), store: store, time: SystemSyncTime())

if arguments[1] == "prepare" {
  _ = try await store.open("bench", lineage: "bench")
  let header = "key," + row(0, changed: false).fields.names.joined(separator: ",") + "\n"
  let base = try FileSink(path: folder + "/base.csv")
  let wanted = try FileSink(path: folder + "/wanted.csv")
  try base.write(Array(header.utf8))
  try wanted.write(Array(header.utf8))
  for start in stride(from: 0, to: rows, by: 20_000) {
    let some = (start..<min(rows, start + 20_000)).map { row($0, changed: false) }
    let records = some.map { row in
      SyncRecord(
        key: row.key, name: row.name, contributor: row.contributor,
        externalID: String(row.key.text.utf8.count), applied: row.fields, shown: row.fields,
        status: .live, outcome: .live)
    }
    try await store.see(records, removed: [], upTo: nil, audit: [], of: "bench")
    try base.write(Array(some.map(csv).joined().utf8))
    let edited = (start..<min(rows, start + 20_000)).map { row($0, changed: $0 % 100 == 0) }
    try wanted.write(Array(edited.map(csv).joined().utf8))
  }
  try base.finish()
  try wanted.finish()
} else {
  let clock = ContinuousClock()
  let start = clock.now
  var writer = PlanFileWriter(sink: try FileSink(path: folder + "/plan.ndjson"))
  let summary = try await session.plan(MadeRows(count: rows, every: every), into: &writer)
  let took = (clock.now - start) / .seconds(1)
  let figures =
    "ours\trows \(rows)\tupdates \(summary.counts[.update])\t"
    + "seconds \((took * 100).rounded() / 100)\tcpu \((processorSeconds() * 100).rounded() / 100)\t"
    + "MB \(peakMegabytes())"
  FileHandle.standardOutput.write(Data((figures + "\n").utf8))
}
