/// Hashes by which records that may be one product find each other.
///
/// They only bring records together; what the records are to each other is then compared in full.
extension DuplicateProfile {
  /// What a record says besides its name; what both records say must agree.
  struct Stated: OptionSet {
    let rawValue: UInt8
    static let producer = Stated(rawValue: 1)
    static let pack = Stated(rawValue: 2)
    static let gtin = Stated(rawValue: 4)
  }

  var stated: Stated {
    var stated: Stated = []
    if !producerWords.isEmpty { stated.insert(.producer) }
    if !packs.isEmpty { stated.insert(.pack) }
    if gtin != nil { stated.insert(.gtin) }
    return stated
  }

  /// All words without their marks, in any order, and the codes.
  var wordKey: UInt64 {
    nameWords.reduce(Self.hash(codes)) { $0 &+ Self.hash($1.text) }
  }

  /// The same with one word left out, where one word more is worth a look: the producer is known
  /// and three words stay.
  var shortenedWordKeys: Set<UInt64> {
    guard nameWords.count > 3, !producerWords.isEmpty else { return [] }
    let key = wordKey
    return Set(nameWords.map { key &- Self.hash($0.text) })
  }

  /// One key for each way in which another record may agree in what is `stated`.
  func keys(of stated: Stated) -> Set<UInt64> {
    var keys: [UInt64] = [0]
    func multiply(_ choices: [UInt64]) {
      keys = keys.flatMap { key in choices.map { (key ^ $0) &* 0x100_0000_01B3 } }
    }
    if stated.contains(.producer) {
      // Producers are one when all their words agree, or those that are not the product's name.
      multiply([Self.hash(of: producerWords) | 1, Self.hash(of: producerCore) & ~1])
    }
    if stated.contains(.pack) { multiply(packs.map(Self.hash)) }
    if stated.contains(.gtin), let gtin { multiply([Self.hash(gtin)]) }
    return Set(keys)
  }

  private static func hash(of words: Set<DuplicateWord>) -> UInt64 {
    Set(words.map(\.text)).reduce(0) { $0 &+ hash($1) }
  }

  private static func hash(_ codes: [String]) -> UInt64 {
    codes.reduce(0) { ($0 ^ hash($1)) &* 0x100_0000_01B3 }
  }

  /// FNV-1a: the same in every run, unlike the standard library's seeded hashing.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash &* (hash | 1)
  }
}
