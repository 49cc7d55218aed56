/// Finds units by folded name.
///
/// A hash table from the name without marks to the names that share it. The names with their marks
/// are kept, so that a caller can tell "Tân Thành" from "Tân Thạnh" when the text has marks.
struct NameIndex: Sendable {
  /// The folded names, one after the other, marks included.
  private let pool: [UInt8]
  private let nameStart: [UInt32]
  /// The first node of each name's list of units.
  private let nameHead: [UInt16]
  private let nodeUnit: [UInt16]
  private let nodeNext: [UInt16]
  private let slots: [UInt16]

  private static let none = UInt16.max
  private static let slotBits = 15

  init(builder: GazetteerBuilder, firstNew: Int, firstRetired: Int) {
    var writer = Writer(expected: builder.code.count + 300)
    var folded = FoldedWords()
    let parts: [(Range<Int>, StaticString)] = [
      (0..<firstNew, UnitsBeforeReform.text), (firstNew..<firstRetired, UnitsSinceReform.text),
      (firstRetired..<builder.code.count, RetiredUnits.text),
    ]
    for (range, literal) in parts {
      literal.withUTF8Buffer { bytes in
        for unit in range {
          let start = Int(builder.nameStart[unit])
          let name = UnsafeBufferPointer(
            rebasing: bytes[start..<start + Int(builder.nameLength[unit])])
          folded.fold(name)
          folded.writeRomanAsDigits()
          writer.add(folded.bytes, unit: UInt16(unit))
          // Provinces are also written in one word: "Haugiang".
          if builder.level[unit] == 0 {
            writer.add(folded.bytes.filter { $0 > 0x20 }, unit: UInt16(unit))
          }
        }
      }
    }
    for alias in ProvinceAliases.all {
      var name = alias.name
      name.withUTF8 { folded.fold($0) }
      for unit in [builder.oldProvinces[alias.code], builder.newProvinces[alias.code]]
      where unit != GazetteerTables.none {
        writer.add(folded.bytes, unit: unit)
      }
    }
    pool = writer.pool
    nameStart = writer.nameStart + [UInt32(writer.pool.count)]
    nameHead = writer.nameHead
    nodeUnit = writer.nodeUnit
    nodeNext = writer.nodeNext
    slots = writer.slots
  }

  /// Calls back with every unit of a name, and whether the name's marks are the same too.
  ///
  /// - Parameter name: Folded bytes, as `FoldedWords` makes them.
  func forEachUnit(
    named name: UnsafeBufferPointer<UInt8>, _ body: (_ unit: UInt16, _ sameMarks: Bool) -> Void
  ) {
    var slot = Self.slot(of: name)
    pool.withUnsafeBufferPointer { pool in
      while slots[slot] != Self.none {
        let entry = Int(slots[slot])
        let stored = UnsafeBufferPointer(
          rebasing: pool[Int(nameStart[entry])..<Int(nameStart[entry + 1])])
        if Self.equalWithoutMarks(name, stored) {
          let same = name.count == stored.count && name.elementsEqual(stored)
          var node = nameHead[entry]
          while node != Self.none {
            body(nodeUnit[Int(node)], same)
            node = nodeNext[Int(node)]
          }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  private static func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: FoldedWords.hashWithoutMarks(name) >> UInt64(64 - slotBits))
  }

  private static func equalWithoutMarks(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var left = 0
    var right = 0
    while true {
      while left < first.count, first[left] < 0x20 { left += 1 }
      while right < second.count, second[right] < 0x20 { right += 1 }
      if left == first.count || right == second.count {
        return left == first.count && right == second.count
      }
      if first[left] != second[right] { return false }
      left += 1
      right += 1
    }
  }

  /// The index while it grows.
  private struct Writer {
    var pool: [UInt8] = []
    var nameStart: [UInt32] = []
    var nameHead: [UInt16] = []
    var nodeUnit: [UInt16] = []
    var nodeNext: [UInt16] = []
    var slots = [UInt16](repeating: none, count: 1 << slotBits)

    init(expected: Int) {
      pool.reserveCapacity(expected * 10)
      nameStart.reserveCapacity(expected)
      nameHead.reserveCapacity(expected)
      nodeUnit.reserveCapacity(expected)
      nodeNext.reserveCapacity(expected)
    }

    private static func isSame(
      _ pool: [UInt8], _ start: Int, _ name: UnsafeBufferPointer<UInt8>
    ) -> Bool {
      for place in 0..<name.count where pool[start + place] != name[place] { return false }
      return true
    }

    mutating func add(_ name: [UInt8], unit: UInt16) {
      name.withUnsafeBufferPointer { name in
        var slot = NameIndex.slot(of: name)
        while slots[slot] != none {
          let entry = Int(slots[slot])
          let start = Int(nameStart[entry])
          let end = entry + 1 < nameStart.count ? Int(nameStart[entry + 1]) : pool.count
          if end - start == name.count, Self.isSame(pool, start, name) {
            if nodeUnit[Int(nameHead[entry])] == unit { return }
            nodeUnit.append(unit)
            nodeNext.append(nameHead[entry])
            nameHead[entry] = UInt16(nodeUnit.count - 1)
            return
          }
          slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = UInt16(nameStart.count)
        nameStart.append(UInt32(pool.count))
        nameHead.append(UInt16(nodeUnit.count))
        nodeUnit.append(unit)
        nodeNext.append(none)
        pool.append(contentsOf: name)
      }
    }
  }
}
