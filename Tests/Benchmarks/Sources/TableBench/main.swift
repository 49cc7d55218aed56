// Measures reading and writing of tables as a program of its own, for the scripts beside it.
//
//   TableBench make ROWS FILE            FILE ends in .csv, .xlsx (shared strings) or .inline.xlsx
//   TableBench count|rows|products|products-keep FILE
//   TableBench stream|loaded FORMAT SOURCE.csv TARGET    FORMAT: xlsx, xlsx-shared, csv, json, xml
//
// The last line says what was seen, `work SECONDS`, the time of the job without the start, and
// `peak KILOBYTES`, the largest size of the process.

import Glibc

/// The largest size of this process so far in KB, 0 where the system does not say.
func peak() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    if text.hasPrefix("VmHWM:") { return Int(text.filter(\.isNumber)) ?? 0 }
  }
  return 0
}

func run(_ arguments: [String]) throws -> Int32 {
  let clock = ContinuousClock()
  var seen = ""
  var work: Duration?
  let all = try clock.measure {
    switch (arguments.first ?? "", arguments.count) {
    case ("make", 3): try Workload.make(rows: Int(arguments[1]) ?? 0, path: arguments[2])
    case ("count", 2): seen = try ReadJobs.count(arguments[1])
    case ("rows", 2): seen = try ReadJobs.rows(arguments[1])
    case ("products", 2): seen = try ReadJobs.products(arguments[1], keeping: false)
    case ("products-keep", 2): seen = try ReadJobs.products(arguments[1], keeping: true)
    case ("stream", 4):
      try WriteJobs(source: arguments[2], target: arguments[3]).stream(arguments[1])
    case ("loaded", 4):
      work = try WriteJobs(source: arguments[2], target: arguments[3]).loaded(arguments[1])
    default: seen = "unknown job"
    }
  }
  let time = (work ?? all).components
  print(seen, "work", Double(time.attoseconds) / 1e18 + Double(time.seconds), "peak", peak())
  return seen == "unknown job" ? 2 : 0
}

do {
  let status = try run(Array(CommandLine.arguments.dropFirst()))
  if status != 0 { print("see the top of main.swift for the jobs") }
} catch {
  print("failed:", error)
}
