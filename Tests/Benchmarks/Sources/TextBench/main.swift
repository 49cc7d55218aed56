import VietnameseText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures the text functions on made-up product names; one line of output per function.

let names = [
  "Hợp tác xã nông nghiệp Tân Phú", "Công ty TNHH Một thành viên Đông Thạnh", "Bưởi Năm Roi",
  "Cá thát lát rút xương tẩm gia vị", "Mật ong hoa tràm 500ml", "Nước mắm cá cơm truyền thống",
  "Trà mãng cầu xiêm", "Rượu nếp than", "Bánh tráng sữa béo", "Gạo đặc sản hạt ngọc ST25 túi 5kg",
  "Khô cá sặc rằn", "Dưa lưới nhà màng", "Kẹo chuối đậu phộng", "Cà phê rang xay nguyên chất",
  "Sản phẩm đạt chứng nhận OCOP 4 sao, giá bán lẻ 120.000 đồng/kg", "Chả cá", "Cà na", "Bí đao",
]
let texts = (0..<20_000).map { "\(names[$0 % names.count]) \($0 / names.count % 97)" }
let bytes = texts.reduce(0) { $0 + $1.utf8.count }
let damaged = texts.compactMap { LegacyEncoding.tcvn3.damaged($0) }

/// The best of several runs, in seconds.
func seconds(_ runs: Int = 5, _ work: () -> Int) -> Double {
  let clock = ContinuousClock()
  var best = Double.infinity
  for _ in 0..<runs {
    var sum = 0
    let time = clock.measure { sum = work() }
    precondition(sum >= 0)
    let (seconds, attoseconds) = time.components
    best = min(best, Double(seconds) + Double(attoseconds) / 1e18)
  }
  return best
}

func report(_ name: String, _ value: Double, _ unit: String) {
  let hundredths = Int(value * 100 + 0.5)
  let cents = hundredths % 100
  print("\(name): \(hundredths / 100).\(cents < 10 ? "0" : "")\(cents) \(unit)")
}

// `TextBench columns SIZE FILE…`: accuracy on columns of names, one name a line.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "columns", let size = arguments.dropFirst().first.flatMap({ Int($0) }) {
  Columns.run(Lines.of(arguments.dropFirst(2)), size: size, count: 1_000, showing: 24)
  exit(0)
}
// `TextBench genuine FILE…`: how often text that is right is changed, one text a line.
if arguments.first == "genuine" {
  Genuine.run(arguments.dropFirst())
  exit(0)
}

let count = Double(texts.count)
let repair = TextRepair()
let check = seconds { texts.reduce(0) { $0 + (repair.repair($1).status == .unchanged ? 1 : 0) } }
report("repair check, clean text, lone", Double(bytes) / check / 1e6, "MB/s")
let column = seconds { repair.repairColumn(texts).count }
report("repair check, clean text, column", Double(bytes) / column / 1e6, "MB/s")
let legacy = seconds(3) { damaged.reduce(0) { $0 + repair.repair($1).text.utf8.count } }
report("repair of TCVN3, lone", Double(damaged.count) / legacy / 1e6, "million strings/s")
let clean = seconds { texts.reduce(0) { $0 + VietnameseText.normalized($1).utf8.count } }
report("normalized, clean text", Double(bytes) / clean / 1e6, "MB/s")
let order = seconds { texts.reduce(0) { $0 + VietnameseText.sortKey($1).count } }
report("sort keys", count / order / 1e6, "million/s")
let appended = seconds {
  var key: [UInt8] = []
  var sum = 0
  for text in texts {
    key.removeAll(keepingCapacity: true)
    _ = text.utf8.withContiguousStorageIfAvailable {
      VietnameseText.appendSortKey(of: $0, to: &key)
    }
    sum += key.count
  }
  return sum
}
report("sort keys, appended", count / appended / 1e6, "million/s")
let keys = seconds { texts.reduce(0) { $0 + VietnameseText.searchKey($1).utf8.count } }
report("search keys", count / keys / 1e6, "million/s")
let slugs = seconds { texts.reduce(0) { $0 + VietnameseText.slug($1).utf8.count } }
report("slugs", count / slugs / 1e6, "million/s")
