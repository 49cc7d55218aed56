// Measures exports of 100,000 made-up products: products per second of processor time, and the
// process's peak memory.
//
// Usage: ExportBench [--lazy] [--out FOLDER] [PRODUCTS] [PROFILE…]
//
// Without --lazy the products are made before the clock starts, so that only the export is measured.
// With --lazy each product is made when it is asked for: the memory is then the export's own.
import Foundation
import Marketplaces
import OCOPCatalog

var arguments = Array(CommandLine.arguments.dropFirst())
let isLazy = arguments.first == "--lazy"
if isLazy { arguments.removeFirst() }
var folder = NSTemporaryDirectory() + "export-bench"
let keepsFiles = arguments.first == "--out" && arguments.count > 1
if keepsFiles {
  folder = arguments[1]
  arguments.removeFirst(2)
}
let count = arguments.first.flatMap { Int($0) } ?? 100_000
let names =
  arguments.count > 1
  ? Array(arguments.dropFirst())
  : ["meta-catalog", "google-merchant", "schema-org", "generic-csv", "postmart"]

func product(_ number: Int) -> Product {
  Product(
    sku: "HG-\(number)", name: "Trà mãng cầu sấy lạnh \(number)",
    producer: Producer(name: "Hợp tác xã Ví Dụ"),
    place: Place(text: "xã Ví Dụ, thành phố Cần Thơ", province: "Cần Thơ"),
    certification: OCOPCertification(
      stars: 4,
      decision: RecognitionDecision(
        number: "1358", symbol: "QĐ-UBND", date: CalendarDate(year: 2025, month: 7, day: 20))),
    productSet: ProductSet.set(number: 12),
    variants: [
      ProductVariant(
        packSize: PackSize(each: .mass(grams: 500), packaging: "hộp"),
        price: Price(Dong(120_000)), stock: 40, gtin: "8938501234568")
    ],
    shortDescription: "Trà sấy lạnh, giữ hương tự nhiên, vị dịu.",
    description: String(repeating: "Trà được hái buổi sớm, sấy lạnh trong ngày. ", count: 6),
    storage: "Nơi khô mát, tránh nắng", shelfLife: "12 tháng", images: ["\(number).jpg"])
}

func usage() -> (seconds: Double, peakMegabytes: Int) {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    let unit = 1_048_576
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let unit = 1_024
  #endif
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Int(usage.ru_maxrss) / unit)
}

guard let day = CalendarDate(year: 2026, month: 11, day: 25) else { exit(2) }
var options = ExportOptions(asOf: day)
options.listing.pageBase = "https://shop.example/p/"
options.listing.imageBase = "https://shop.example/i/"
options.allowsShrinking = true
let store = try ProfileStore.load()
let products = isLazy ? [] : (0..<count).map(product)
for name in names {
  let exporter = MarketplaceExporter(
    profile: try store.profile(name, asOf: day), options: options)
  let before = usage().seconds
  let report =
    isLazy
    ? try exporter.export((0..<count).lazy.map(product), to: folder)
    : try exporter.export(products, to: folder)
  let spent = usage().seconds - before
  print(
    "\(name): \(report.rows) rows, \(Int(Double(count) / spent)) products/s,",
    "peak \(usage().peakMegabytes) MB")
}
if !keepsFiles { try? FileManager.default.removeItem(atPath: folder) }
