// Measures exports of 100,000 made-up products: products per second and the process's peak memory.
//
// Usage: ExportBench [PRODUCTS] [PROFILE…]
import Foundation
import Marketplaces
import OCOPCatalog

let arguments = CommandLine.arguments.dropFirst()
let count = arguments.first.flatMap { Int($0) } ?? 100_000
let names =
  arguments.count > 1
  ? Array(arguments.dropFirst())
  : ["generic-csv", "google-merchant", "meta-catalog", "schema-org", "postmart"]

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

func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  #if canImport(Darwin)
    return usage.ru_maxrss / 1_048_576
  #else
    return usage.ru_maxrss / 1_024
  #endif
}

guard let day = CalendarDate(year: 2026, month: 11, day: 25) else { exit(2) }
var options = ExportOptions(asOf: day)
options.listing.pageBase = "https://shop.example/p/"
options.listing.imageBase = "https://shop.example/i/"
options.allowsShrinking = true
let folder = NSTemporaryDirectory() + "export-bench"
let store = try ProfileStore.load()
for name in names {
  let exporter = MarketplaceExporter(
    profile: try store.profile(name, asOf: day), options: options)
  let clock = ContinuousClock()
  var report: ExportReport?
  // The products are made on the way, as a reader would; their cost is part of the time.
  let time = try clock.measure {
    report = try exporter.export((0..<count).lazy.map(product), to: folder)
  }
  let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  print(
    "\(name): \(report?.rows ?? 0) rows, \(Int(Double(count) / seconds)) products/s,",
    "peak \(peakMegabytes()) MB")
}
try? FileManager.default.removeItem(atPath: folder)
