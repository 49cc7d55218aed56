/// The words of one address, with what each may be.
struct AddressWords {
  /// Only this many words at the end of a text are looked at, so that a long text costs no more
  /// than its folding. An address has fewer.
  static let limit = 40

  /// A word for a type that stands before a name.
  struct Marker {
    /// The first word of the marker.
    let start: Int
    let types: AdministrativeWords.Types

    func fits(_ tables: GazetteerTables, _ unit: UInt16) -> Bool {
      types.allows(level: tables.level[Int(unit)])
        && types.contains(letter: tables.letter[Int(unit)])
    }
  }

  let bytes: [UInt8]
  private(set) var words: [FoldedWords.Word]
  private(set) var kinds: [AdministrativeWords.Kind]
  /// Whether any word of the text has marks, so that a name without marks may be meant so.
  let textHasMarks: Bool

  init(_ folded: FoldedWords) {
    let words =
      folded.words.count > Self.limit ? Array(folded.words.suffix(Self.limit)) : folded.words
    bytes = folded.bytes
    self.words = words
    textHasMarks = folded.hasMarks
    let known = AdministrativeWords.standard
    kinds = folded.bytes.withUnsafeBufferPointer { bytes in
      words.map { known.kind(UnsafeBufferPointer(rebasing: bytes[$0.start..<$0.end])) }
    }
  }

  var count: Int { words.count }

  /// Whether a name cannot reach over the start of this word.
  func isSegmentStart(_ word: Int) -> Bool {
    word == 0 || words[word].breakBefore == FoldedWords.Break.hard
  }

  func hasMarks(_ start: Int, _ end: Int) -> Bool {
    for word in start..<end where words[word].hasMarks { return true }
    return false
  }

  /// The type that stands right before a word.
  func marker(before word: Int) -> Marker? {
    guard word > 0, !isSegmentStart(word) else { return nil }
    let last = kinds[word - 1]
    let first: AdministrativeWords.Kind =
      word > 1 && !isSegmentStart(word - 1) ? kinds[word - 2] : .none
    switch (first, last) {
    case (.thi, .tran), (.letterT, .letterT): return Marker(start: word - 2, types: .township)
    case (.thi, .commune), (.letterT, .letterX): return Marker(start: word - 2, types: .town)
    case (.thanh, .pho), (.letterT, .letterP): return Marker(start: word - 2, types: .city)
    case (.dac, .khu): return Marker(start: word - 2, types: .specialZone)
    case (.tac, .commune): return nil
    default: break
    }
    let types: AdministrativeWords.Types
    switch last {
    case .province, .letterT: types = .province
    case .city: types = .city
    case .urbanDistrict: types = .urbanDistrict
    case .ruralDistrict: types = .ruralDistrict
    case .town: types = .town
    case .ward, .letterP: types = .ward
    case .commune, .letterX: types = .commune
    case .township: types = .township
    case .specialZone: types = .specialZone
    default: return nil
    }
    return Marker(start: word - 1, types: types)
  }

  /// Whether a word for a hamlet, street or cooperative stands right before a word.
  func isPlaceName(_ word: Int) -> Bool {
    guard word > 0, !isSegmentStart(word) else { return false }
    switch kinds[word - 1] {
    case .place, .khu: return true
    case .pho: return !(word > 1 && kinds[word - 2] == .thanh)
    case .commune: return word > 1 && kinds[word - 2] == .tac
    default: return false
    }
  }

  /// Whether a whole type word stands at the end of some words, with a name behind it.
  func hasUnreadType(_ range: Range<Int>) -> Bool {
    for word in range where word + 1 < count {
      guard !isSegmentStart(word + 1), let marker = marker(before: word + 1),
        marker.start >= range.lowerBound
      else { continue }
      // One letter is often no type: "Lô H 12", "T & P"; only "P 5" and "Q 5" are sure.
      let isLetter =
        marker.start == word && words[word].end - words[word].start == 1
      if !isLetter { return true }
      let isWard = !marker.types.isDisjoint(with: [.ward, .urbanDistrict])
      if isWard, words[word + 1].isNumber { return true }
    }
    return false
  }

  /// Gives the folded bytes of a name; a Roman ward or district number in digits too.
  func withName(
    _ start: Int, _ end: Int, marker: Marker?, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let from = words[start].start
    let to = words[end - 1].end
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[from..<to])) }
    guard end - start == 1, let marker,
      !marker.types.isDisjoint(with: [.ward, .urbanDistrict]),
      let value = FoldedWords.romanValue(bytes[from..<to])
    else { return }
    Array(String(value).utf8).withUnsafeBufferPointer(body)
  }

  /// The same address with its parts in the opposite order, for texts that start with the province.
  ///
  /// - Parameter separator: What parts two parts at least.
  func reversed(at separator: UInt8) -> AddressWords? {
    var parts: [Range<Int>] = []
    var start = 0
    for word in 1..<max(count, 1) where words[word].breakBefore >= separator {
      parts.append(start..<word)
      start = word
    }
    parts.append(start..<count)
    guard parts.count > 1 else { return nil }
    var copy = self
    copy.words.removeAll(keepingCapacity: true)
    copy.kinds.removeAll(keepingCapacity: true)
    for part in parts.reversed() {
      let first = copy.words.count
      copy.words.append(contentsOf: words[part])
      copy.kinds.append(contentsOf: kinds[part])
      copy.words[first].breakBefore = FoldedWords.Break.hard
    }
    return copy
  }
}
