import CatalogExchange

/// Measures the value readers and the duplicate finder; one line of output per measurement.
///
/// An argument picks the lines whose name begins with it.

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

let wanted = CommandLine.arguments.dropFirst().first ?? ""

func measure<Codec: FieldCodec>(_ name: String, _ codec: Codec, _ cells: [[UInt8]]) {
  guard name.hasPrefix(wanted) else { return }
  let time = seconds {
    var read = 0
    for cell in cells {
      let reading = cell.withUnsafeBufferPointer { codec.parse(utf8: $0, hint: .text) }
      if case .invalid = reading { continue }
      read += 1
    }
    return read
  }
  report("parse " + name, Double(cells.count) / time / 1e6, "million/s")
}

measure("price", PriceCodec(), Values.prices)
let spoken = Values.prices.enumerated().filter { $0.offset % 15 > 9 }.map(\.element)
measure("price ranges, factors and words", PriceCodec(), spoken)
measure("quantity", QuantityCodec(), Values.quantities)
measure("date", DateCodec(), Values.dates)
measure("stars", StarsCodec(), Values.stars)
measure("phone", PhoneCodec(), Values.phones)

if "duplicates".hasPrefix(wanted) {
  for (name, records) in Lists.all {
    var pairs = 0
    let time = seconds(1) {
      pairs = DuplicateFinder().pairs(in: records).count
      return pairs
    }
    report("duplicates, \(records.count) \(name), \(pairs) pairs", time, "s")
  }
}
