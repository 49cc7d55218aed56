import CatalogTesting
import Foundation

// fuzz-tables FORMAT ROUNDS SEED-FILE…: changes the seeds at random, the same way in every run.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 3, let kind = HostileInput.Kind(rawValue: arguments[1]),
  let rounds = Int(arguments[2])
else {
  print(
    "usage: fuzz-tables FORMAT ROUNDS SEED-FILE…; formats:",
    HostileInput.Kind.allCases.map(\.rawValue).joined(separator: " "))
  exit(2)
}
let seeds = try arguments.dropFirst(2).map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }

/// The generator of Knuth's MMIX.
var state: UInt64 = 42
func random(_ bound: Int) -> Int {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return Int(state >> 33) % max(bound, 1)
}

for round in 0..<rounds {
  var bytes = seeds[random(seeds.count)]
  for _ in 0...random(8) where !bytes.isEmpty {
    let place = random(bytes.count)
    switch random(5) {
    case 0: bytes[place] = UInt8(random(256))
    case 1: bytes[place] ^= 1 << UInt8(random(8))
    case 2: bytes.removeSubrange(place..<min(place + random(64), bytes.count))
    case 3:
      let from = random(bytes.count)
      bytes.insert(contentsOf: Array(bytes[from..<min(from + random(64), bytes.count)]), at: place)
    default:
      let value: UInt8 = [0, 1, 0x7f, 0x80, 0xff][random(5)]
      for index in place..<min(place + 1 + random(4), bytes.count) { bytes[index] = value }
    }
  }
  do {
    try HostileInput.check(bytes, as: kind)
  } catch {
    try Data(bytes).write(to: URL(fileURLWithPath: "crash-\(kind.rawValue)-\(round)"))
    print("\(error): written to crash-\(kind.rawValue)-\(round)")
    exit(1)
  }
}
print("\(kind.rawValue): \(rounds) inputs read or refused")
