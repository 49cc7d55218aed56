/// Finds the terms of a fixed list in a text, in one pass.
///
/// Words are compared without regard to capitals and with their marks: `chữa` is not `chưa`. Where
/// several terms begin at a word, the longest wins and hides those inside it, so that a harmless
/// phrase (`sửa chữa`) can be listed to keep a word in it from being found. A term never crosses a
/// full stop, a comma or another mark that ends a phrase.
///
/// - Complexity: O(bytes of the text), whatever the number of terms.
struct TermMatcher: Sendable {
  private var words = HashedTable()
  private var edges = HashedTable()
  /// The number of the term that ends at each node, counted from 1; 0 where none ends.
  private var accepts: [UInt16] = [0]
  private(set) var topics: [TermTopic] = []

  /// Makes a matcher for terms by topic; a term is words with a single space between them.
  init(_ list: [(topic: TermTopic, terms: [String])]) {
    for (topic, terms) in list {
      for term in terms { add(term, topic) }
    }
  }

  private mutating func add(_ term: String, _ topic: TermTopic) {
    var hashes: [UInt64] = []
    Array(term.utf8).withUnsafeBufferPointer { bytes in
      WordScanner.scan(bytes) { hash, _, _, _ in hashes.append(hash) }
    }
    var node: UInt16 = 0
    for hash in hashes {
      let word = words.insert(hash, ifNew: UInt16(clamping: words.count + 1))
      let next = edges.insert(
        Self.edge(node, word), ifNew: UInt16(clamping: accepts.count))
      if Int(next) == accepts.count { accepts.append(0) }
      node = next
    }
    guard node != 0, accepts[Int(node)] == 0 else { return }
    topics.append(topic)
    accepts[Int(node)] = UInt16(clamping: topics.count)
  }

  private static func edge(_ node: UInt16, _ word: UInt16) -> UInt64 {
    // Spread over the whole number: the table takes its place from the low bits.
    (UInt64(node) << 16 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A word of the text that occurs in some term.
  struct KnownWord {
    var id: UInt16
    var index: Int32
    var start: Int32
    var end: Int32
  }

  /// Adds the terms found in a text to `hits`, in order.
  ///
  /// - Parameters:
  ///   - field: noted in the hits.
  ///   - scratch: emptied; given so that its memory is used again.
  func find(
    in text: String, field: ProductField, scratch: inout [KnownWord], hits: inout [TermHit]
  ) {
    scratch.removeAll(keepingCapacity: true)
    var text = text
    text.withUTF8 { bytes in
      WordScanner.scan(bytes) { hash, index, start, end in
        guard words.mayHold(hash) else { return }
        let id = words[hash]
        guard id != 0 else { return }
        scratch.append(
          KnownWord(
            id: id, index: Int32(truncatingIfNeeded: index),
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
      }
    }
    var first = 0
    while first < scratch.count {
      var node: UInt16 = 0
      var next = first
      var found: (term: UInt16, last: Int)?
      while next < scratch.count,
        next == first || scratch[next].index == scratch[next - 1].index + 1
      {
        node = edges[Self.edge(node, scratch[next].id)]
        guard node != 0 else { break }
        let term = accepts[Int(node)]
        if term != 0 { found = (term, next) }
        next += 1
      }
      guard let found else {
        first += 1
        continue
      }
      let last = scratch[found.last]
      hits.append(
        TermHit(
          topic: topics[Int(found.term) - 1], field: field,
          words: Int(scratch[first].index)...Int(last.index),
          bytes: Int(scratch[first].start)..<Int(last.end)))
      first = found.last + 1
    }
  }
}

/// A term found in a field of a product.
struct TermHit: Sendable {
  var topic: TermTopic
  var field: ProductField
  /// The words by number; a mark that ends a phrase counts as a word.
  var words: ClosedRange<Int>
  /// Where it stands in the field's UTF-8.
  var bytes: Range<Int>

  /// Returns the term as typed.
  func typed(in text: String) -> String {
    let utf8 = text.utf8
    guard bytes.upperBound <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(text[start..<end])
  }
}
