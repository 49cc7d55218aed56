// Measures loading the gazetteer and reading addresses. Build in release.
import OCOPCatalog

let clock = ContinuousClock()
let load = clock.measure { _ = Gazetteer.standard.units(named: "Hậu Giang") }
print("load and first look-up:", load)

let parser = AddressParser()
let gazetteer = Gazetteer.standard
var addresses: [String] = []
for epoch in AdministrativeEpoch.allCases {
  for unit in gazetteer.units(level: .commune, epoch: epoch) {
    let chain = gazetteer.chain(of: unit).map(\.fullName).joined(separator: ", ")
    addresses.append("Số 12, ấp 3, " + chain)
  }
}
for round in 1...3 {
  var resolved = 0
  let time = clock.measure {
    for address in addresses {
      if case .resolved = parser.parse(address) { resolved += 1 }
    }
  }
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  print(
    "round \(round): \(addresses.count) addresses, \(resolved) resolved,",
    "\(Int(Double(addresses.count) / seconds)) a second")
}
