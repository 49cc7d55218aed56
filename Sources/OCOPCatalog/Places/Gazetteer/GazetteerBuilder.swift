/// Reads the literals of units into columns.
struct GazetteerBuilder {
  private static let none = GazetteerTables.none
  /// One more than the highest commune code in use, 32248, with room.
  private static let communeCodes = 32_768

  var nameStart: [UInt32] = []
  var nameLength: [UInt8] = []
  var code: [UInt16] = []
  var letter: [UInt8] = []
  var level: [UInt8] = []
  var parent: [UInt16] = []
  var oldProvince: [UInt8] = []
  var newProvince: [UInt8] = []
  var oldProvinces = [UInt16](repeating: none, count: 100)
  var oldDistricts = [UInt16](repeating: none, count: 1_000)
  var oldCommunes = [UInt16](repeating: none, count: communeCodes)
  var newProvinces = [UInt16](repeating: none, count: 100)
  var newCommunes = [UInt16](repeating: none, count: communeCodes)

  /// The units above the line being read: `none`, or the last of their level.
  private var currentProvince = none
  private var currentDistrict = none

  init() {
    let expected = 15_500
    nameStart.reserveCapacity(expected)
    nameLength.reserveCapacity(expected)
    code.reserveCapacity(expected)
    letter.reserveCapacity(expected)
    level.reserveCapacity(expected)
    parent.reserveCapacity(expected)
    oldProvince.reserveCapacity(expected)
    newProvince.reserveCapacity(expected)
  }

  mutating func readBeforeReform() {
    UnitsBeforeReform.text.withUTF8Buffer { bytes in
      Lines.forEach(in: bytes) { line in
        // A province names the province it became: `93T92Hậu Giang`.
        let skip = line.digits == 2 ? 2 : 0
        let became = skip == 0 ? 0 : Lines.number(bytes, line.start + 3, line.start + 5)
        append(line, bytes, skip: skip, isNew: false, became: UInt8(became))
      }
    }
  }

  mutating func readSinceReform() {
    currentDistrict = Self.none
    UnitsSinceReform.text.withUTF8Buffer { bytes in
      Lines.forEach(in: bytes) { line in
        append(line, bytes, skip: 0, isNew: true, became: 0)
      }
    }
  }

  mutating func readRetired() {
    RetiredUnits.text.withUTF8Buffer { bytes in
      Lines.forEach(in: bytes) { line in
        // A line of digits alone points at a unit in force.
        if line.start + line.digits == line.end {
          if line.digits == 2 {
            currentProvince = oldProvinces[line.code]
          } else {
            currentDistrict = oldDistricts[line.code]
          }
        } else {
          append(line, bytes, skip: 10, isNew: false, became: 0)
        }
      }
    }
  }

  private mutating func append(
    _ line: Lines.Line, _ bytes: UnsafeBufferPointer<UInt8>, skip: Int, isNew: Bool, became: UInt8
  ) {
    let unit = UInt16(code.count)
    let nameFrom = line.start + line.digits + 1 + skip
    nameStart.append(UInt32(nameFrom))
    nameLength.append(UInt8(line.end - nameFrom))
    code.append(UInt16(line.code))
    letter.append(bytes[line.start + line.digits])
    switch line.digits {
    case 2:
      level.append(0)
      parent.append(Self.none)
      currentProvince = unit
      if isNew { newProvinces[line.code] = unit } else { oldProvinces[line.code] = unit }
      oldProvince.append(isNew ? 0 : UInt8(line.code))
      newProvince.append(isNew ? UInt8(line.code) : became)
      return
    case 3:
      level.append(1)
      parent.append(currentProvince)
      currentDistrict = unit
      oldDistricts[line.code] = unit
    default:
      level.append(2)
      parent.append(isNew ? currentProvince : currentDistrict)
      if isNew {
        newCommunes[line.code] = unit
      } else if oldCommunes[line.code] == Self.none {
        // A former name does not take the code from the commune in force.
        oldCommunes[line.code] = unit
      }
    }
    oldProvince.append(isNew ? 0 : oldProvince[Int(currentProvince)])
    newProvince.append(newProvince[Int(currentProvince)])
  }

  /// Notes for each commune since the reform the one province before it that its land lay in.
  mutating func setProvinces(of newUnits: Range<Int>, from map: ReformMap) {
    for unit in newUnits where level[unit] == 2 {
      if let source = map.sources(of: UInt16(unit)).first {
        oldProvince[unit] = oldProvince[Int(source)]
      }
    }
  }
}

/// Splits a literal into lines that start with a code.
enum Lines {
  struct Line {
    let start: Int
    let end: Int
    /// How many digits stand at the start.
    let digits: Int
    let code: Int
  }

  static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Line) -> Void) {
    var start = 0
    while start < bytes.count {
      var end = start
      var digits = 0
      var code = 0
      while end < bytes.count, bytes[end] != 0x0A {
        if digits == end - start, bytes[end] >= 0x30, bytes[end] <= 0x39 {
          code = code * 10 + Int(bytes[end] - 0x30)
          digits += 1
        }
        end += 1
      }
      if end > start { body(Line(start: start, end: end, digits: digits, code: code)) }
      start = end + 1
    }
  }

  /// The value of the digits in a range.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var value = 0
    for at in start..<end { value = value * 10 + Int(bytes[at] &- 0x30) }
    return value
  }
}
