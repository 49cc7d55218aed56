/// Changes to a run of bytes: ranges to be replaced. Everything else stays as it is.
struct ByteSplices {
  private var changes: [(range: Range<Int>, order: Int, bytes: [UInt8])] = []

  var isEmpty: Bool { changes.isEmpty }

  mutating func replace(_ range: Range<Int>, with text: String) {
    changes.append((range, changes.count, Array(text.utf8)))
  }

  mutating func insert(_ text: String, at position: Int) {
    replace(position..<position, with: text)
  }

  /// The bytes with all changes made. Insertions at one place keep their order.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    let sorted = changes.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.order)
        < ($1.range.lowerBound, $1.range.upperBound, $1.order)
    }
    for change in sorted where change.range.lowerBound >= position {
      result.append(contentsOf: bytes[position..<change.range.lowerBound])
      result.append(contentsOf: change.bytes)
      position = change.range.upperBound
    }
    result.append(contentsOf: bytes[position...])
    return result
  }
}
