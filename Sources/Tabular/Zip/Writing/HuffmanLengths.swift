/// Finds how long the Huffman code of each symbol is.
enum HuffmanLengths {
  /// The code lengths for symbols used so often; 0 for those that are not used.
  ///
  /// Codes above the limit are shortened and others lengthened until all fit, which costs little:
  /// it takes very uneven numbers to reach the limit. A symbol alone gets one bit.
  static func make(_ uses: UnsafeBufferPointer<UInt32>, limit: Int) -> [UInt8] {
    var lengths = [UInt8](repeating: 0, count: uses.count)
    // Symbols in ascending order of use, those with equal use in order of symbol.
    var leaves: [UInt64] = []
    for (symbol, count) in uses.enumerated() where count > 0 {
      leaves.append(UInt64(count) << 16 | UInt64(symbol))
    }
    guard leaves.count > 1 else {
      if let only = leaves.first { lengths[Int(only & 0xffff)] = 1 }
      return lengths
    }
    leaves.sort()
    let depths = treeDepths(leaves.map { $0 >> 16 })
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in depths { counts[min(depth, limit)] += 1 }
    fit(&counts, limit: limit)
    // The rarest symbols get the longest codes.
    var index = 0
    for length in stride(from: limit, through: 1, by: -1) {
      for _ in 0..<counts[length] {
        lengths[Int(leaves[index] & 0xffff)] = UInt8(length)
        index += 1
      }
    }
    return lengths
  }

  /// The depth of each leaf of the Huffman tree over ascending weights, deepest first.
  private static func treeDepths(_ weights: [UInt64]) -> [Int] {
    let count = weights.count
    // Inner nodes come about in ascending order too, so two queues do instead of a heap.
    var inner: [UInt64] = []
    var parents = [Int](repeating: 0, count: 2 * count - 1)
    var (leaf, node) = (0, 0)
    while inner.count < count - 1 {
      var sum: UInt64 = 0
      for _ in 0..<2 {
        if leaf < count, node >= inner.count || weights[leaf] <= inner[node] {
          sum += weights[leaf]
          parents[leaf] = count + inner.count
          leaf += 1
        } else {
          sum += inner[node]
          parents[count + node] = count + inner.count
          node += 1
        }
      }
      inner.append(sum)
    }
    var depths = [Int](repeating: 0, count: 2 * count - 1)
    for index in stride(from: 2 * count - 3, through: 0, by: -1) {
      depths[index] = depths[parents[index]] + 1
    }
    return Array(depths[..<count])
  }

  /// Changes the numbers of codes of each length until they make a whole tree.
  private static func fit(_ counts: inout [Int], limit: Int) {
    var total = 0
    for length in 1...limit { total += counts[length] << (limit - length) }
    // Too much: a code at the limit goes, a shorter one is split into two.
    while total > 1 << limit {
      guard let length = (1..<limit).last(where: { counts[$0] > 0 }) else { return }
      counts[length] -= 1
      counts[length + 1] += 2
      counts[limit] -= 1
      total -= 1
    }
  }
}
