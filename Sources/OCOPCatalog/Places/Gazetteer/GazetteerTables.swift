/// All units of both epochs as plain columns of numbers.
///
/// The names stay where they are, in the binary's read-only literals; a unit is an index into the
/// columns. Reading the literals takes a few milliseconds and about 0.6 MB in all, and makes no
/// object for any unit.
final class GazetteerTables: Sendable {
  /// Stands for "no unit" in columns of indices.
  static let none = UInt16.max

  static let standard = GazetteerTables()

  let nameStart: [UInt32]
  let nameLength: [UInt8]
  /// The numerical value of the code.
  let code: [UInt16]
  /// The type's letter in the data.
  let letter: [UInt8]
  /// The raw value of the level.
  let level: [UInt8]
  let parent: [UInt16]
  /// The code of the province before the reform.
  let oldProvince: [UInt8]
  /// The code of the province since the reform.
  let newProvince: [UInt8]

  /// Units before this index are of the first epoch and in force until the reform.
  let firstNew: Int
  /// Units from this index on were dissolved before the reform.
  let firstRetired: Int

  let oldProvinces: [UInt16]
  let oldDistricts: [UInt16]
  let oldCommunes: [UInt16]
  let newProvinces: [UInt16]
  let newCommunes: [UInt16]
  let map: ReformMap
  let names: NameIndex

  private init() {
    var builder = GazetteerBuilder()
    builder.readBeforeReform()
    let firstNew = builder.code.count
    builder.readSinceReform()
    let firstRetired = builder.code.count
    builder.readRetired()
    let map = ReformMap(builder: builder)
    builder.setProvinces(of: firstNew..<firstRetired, from: map)

    nameStart = builder.nameStart
    nameLength = builder.nameLength
    code = builder.code
    letter = builder.letter
    level = builder.level
    parent = builder.parent
    oldProvince = builder.oldProvince
    newProvince = builder.newProvince
    self.firstNew = firstNew
    self.firstRetired = firstRetired
    oldProvinces = builder.oldProvinces
    oldDistricts = builder.oldDistricts
    oldCommunes = builder.oldCommunes
    newProvinces = builder.newProvinces
    newCommunes = builder.newCommunes
    self.map = map
    names = NameIndex(builder: builder, firstNew: firstNew, firstRetired: firstRetired)
  }

  var count: Int { code.count }

  /// Whether the unit belongs to the epoch since the reform.
  func isNew(_ unit: UInt16) -> Bool { Int(unit) >= firstNew && Int(unit) < firstRetired }

  func isRetired(_ unit: UInt16) -> Bool { Int(unit) >= firstRetired }

  /// The unit with this code in this epoch, or `none`.
  func find(code: Int, level: AdministrativeLevel, epoch: AdministrativeEpoch) -> UInt16 {
    let column: [UInt16]
    switch (level, epoch) {
    case (.province, .beforeReform): column = oldProvinces
    case (.district, .beforeReform): column = oldDistricts
    case (.commune, .beforeReform): column = oldCommunes
    case (.province, .sinceReform): column = newProvinces
    case (.commune, .sinceReform): column = newCommunes
    case (.district, .sinceReform): return Self.none
    }
    return column.indices.contains(code) ? column[code] : Self.none
  }

  /// Makes the value that callers see. Complexity: constant.
  func unit(_ index: UInt16) -> AdministrativeUnit? {
    let at = Int(index)
    guard at < count, let level = AdministrativeLevel(rawValue: Int(level[at])),
      let listed = AdministrativeType(letter: letter[at])
    else { return nil }
    // A small letter: the type changed in 2026.
    let changed = letter[at] & 0x20 != 0
    let later: AdministrativeType? =
      changed ? (level == .province ? .city : .ward) : nil
    let above = parent[at]
    return AdministrativeUnit(
      code: Self.text(of: code[at], digits: level.codeLength), name: name(index), type: listed,
      typeSince2026: later, level: level, epoch: isNew(index) ? .sinceReform : .beforeReform,
      parentCode: above == Self.none
        ? nil
        : Self.text(
          of: code[Int(above)], digits: level == .district || isNew(index) ? 2 : 3),
      lastListed: isRetired(index) ? retiredText(before: at) : nil)
  }

  /// The unit and all above it, the most specific first.
  func chain(_ index: UInt16) -> [AdministrativeUnit] {
    var chain: [AdministrativeUnit] = []
    chain.reserveCapacity(3)
    var next = index
    while let unit = unit(next) {
      chain.append(unit)
      next = parent[Int(next)]
    }
    return chain
  }

  func name(_ index: UInt16) -> String {
    let at = Int(index)
    return literal(at).withUTF8Buffer { bytes in
      let start = Int(nameStart[at])
      return String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start..<start + Int(nameLength[at])]),
        as: UTF8.self)
    }
  }

  private func literal(_ at: Int) -> StaticString {
    if at < firstNew { return UnitsBeforeReform.text }
    return at < firstRetired ? UnitsSinceReform.text : RetiredUnits.text
  }

  /// The ten bytes of the date that stand before the name of a retired unit.
  private func retiredText(before at: Int) -> String {
    RetiredUnits.text.withUTF8Buffer { bytes in
      let end = Int(nameStart[at])
      return String(
        decoding: UnsafeBufferPointer(rebasing: bytes[end - 10..<end]), as: UTF8.self)
    }
  }

  private static func text(of code: UInt16, digits: Int) -> String {
    var rest = code
    var scale = digits
    return String(unsafeUninitializedCapacity: digits) { buffer in
      while scale > 0 {
        scale -= 1
        buffer[scale] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      return digits
    }
  }
}
