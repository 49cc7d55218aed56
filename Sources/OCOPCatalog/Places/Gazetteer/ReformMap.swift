/// Which communes became which on 2025-07-01, readable in both directions.
///
/// Two lists of indices, each cut into the runs of one unit.
struct ReformMap: Sendable {
  /// The sources of every new commune, in the order of the communes.
  private let sources: [UInt16]
  private let sourceStart: [UInt16]
  private let firstNew: Int
  /// The targets of every old unit, in the order of the units.
  private let targets: [UInt16]
  private let targetStart: [UInt16]
  /// Whether the source at the same place in `sources` gave only a part of its land.
  private let isPart: [Bool]

  init(builder: GazetteerBuilder) {
    let unitCount = builder.code.count
    let firstNew = Int(builder.newProvinces.min() ?? 0)
    var sources: [UInt16] = []
    var isPart: [Bool] = []
    sources.reserveCapacity(10_600)
    isPart.reserveCapacity(10_600)
    // The map's lines are in the order of codes, the units' in the order of provinces.
    var start = [UInt16](repeating: 0, count: unitCount - firstNew)
    var length = [UInt16](repeating: 0, count: unitCount - firstNew)
    var targetCount = [UInt16](repeating: 0, count: firstNew + 1)
    CommuneMap.text.withUTF8Buffer { bytes in
      Lines.forEach(in: bytes) { line in
        let unit = builder.newCommunes[line.code]
        let from = sources.count
        var at = line.start + line.digits + 1
        while at < line.end {
          var digits = 0
          while at + digits < line.end, bytes[at + digits] >= 0x30 { digits += 1 }
          let code = Lines.number(bytes, at, at + digits)
          let source = digits == 3 ? builder.oldDistricts[code] : builder.oldCommunes[code]
          at += digits
          let part = at < line.end && bytes[at] == UInt8(ascii: "*")
          sources.append(source)
          isPart.append(part)
          targetCount[Int(source)] += 1
          at += part ? 2 : 1
        }
        start[Int(unit) - firstNew] = UInt16(from)
        length[Int(unit) - firstNew] = UInt16(sources.count - from)
      }
    }
    var orderedSources: [UInt16] = []
    var orderedParts: [Bool] = []
    var sourceStart: [UInt16] = []
    orderedSources.reserveCapacity(sources.count)
    orderedParts.reserveCapacity(sources.count)
    sourceStart.reserveCapacity(start.count + 1)
    var targetStart = [UInt16](repeating: 0, count: firstNew + 1)
    for unit in 0..<firstNew { targetStart[unit + 1] = targetStart[unit] + targetCount[unit] }
    var cursor = targetStart
    var targets = [UInt16](repeating: 0, count: sources.count)
    for unit in start.indices {
      sourceStart.append(UInt16(orderedSources.count))
      for place in Int(start[unit])..<Int(start[unit]) + Int(length[unit]) {
        let source = sources[place]
        orderedSources.append(source)
        orderedParts.append(isPart[place])
        targets[Int(cursor[Int(source)])] = UInt16(firstNew + unit)
        cursor[Int(source)] += 1
      }
    }
    sourceStart.append(UInt16(orderedSources.count))
    self.sources = orderedSources
    self.sourceStart = sourceStart
    self.firstNew = firstNew
    self.targets = targets
    self.targetStart = targetStart
    self.isPart = orderedParts
  }

  /// The units before the reform whose land, or a part of it, is in this commune.
  func sources(of unit: UInt16) -> ArraySlice<UInt16> {
    sources[range(of: unit)]
  }

  /// The communes since the reform that hold this unit's land.
  func targets(of unit: UInt16) -> ArraySlice<UInt16> {
    let at = Int(unit)
    guard at + 1 < targetStart.count else { return [] }
    return targets[Int(targetStart[at])..<Int(targetStart[at + 1])]
  }

  /// Whether the old unit gave only a part of its land to the new one.
  func isPart(_ source: UInt16, of unit: UInt16) -> Bool {
    for place in range(of: unit) where sources[place] == source { return isPart[place] }
    return false
  }

  private func range(of unit: UInt16) -> Range<Int> {
    let at = Int(unit) - firstNew
    guard at >= 0, at + 1 < sourceStart.count else { return 0..<0 }
    return Int(sourceStart[at])..<Int(sourceStart[at + 1])
  }
}
