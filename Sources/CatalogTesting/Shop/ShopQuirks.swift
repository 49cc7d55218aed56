/// What an emulated shop does unasked. Each was measured at a real one.
package struct ShopQuirks: Hashable, Sendable {
  /// Whether a code in the bin is refused for a new product (11.0.1) or gives a twin (7.9.0).
  package var binHoldsCodes = true
  /// Whether one of several products made at the same moment with one code gets through.
  package var locksCodes = true
  /// Whether products have the field `global_unique_id`.
  package var hasBarcodes = true
  package var weightUnit = "kg"
  /// Addresses of pictures that the shop cannot fetch.
  package var brokenPictures: Set<String> = []
  /// A byte-order mark before each answer, as some plugins print it.
  package var printsByteOrderMark = false
  /// A body larger than this is refused by the server in front, with a page.
  package var largestBody = 8 << 20
  /// An address longer than this is refused by the server in front, with a page.
  package var longestLine = 8_192
  /// Milliseconds that a shop works on after it has stored what it was sent, before it answers.
  package var writeDelay = 0
  /// Keys that may do everything; an empty list lets everybody in.
  package var keys: Set<String> = ["ck_test"]

  package init() {}

  /// The newer of two shops that were measured.
  package static let recent = ShopQuirks()

  /// The older one.
  package static var older: ShopQuirks {
    var quirks = ShopQuirks()
    quirks.binHoldsCodes = false
    quirks.locksCodes = false
    quirks.hasBarcodes = false
    return quirks
  }
}

/// Errors that an emulated shop makes by chance; the same seed makes the same ones.
package struct ShopFaults: Hashable, Sendable {
  /// One way of failing.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// The connection is cut before anything is done.
    case cutBefore
    /// Everything is done, and then the connection is cut.
    case lostAnswer
    /// A page of the server in front: the shop is being mended, with a stated wait.
    case maintenance
    /// A page with the status 500 before anything is done.
    case brokenPage
    /// A page with the status 502 after everything was done.
    case lateGateway
    /// The answer comes behind a byte-order mark.
    case byteOrderMark
    /// The answer comes late.
    case slow
  }

  /// The share of requests that fail, 0 to 1.
  package var share: Double
  package var kinds: [Kind]
  package var seed: UInt64

  package init(share: Double, kinds: [Kind] = Kind.allCases, seed: UInt64) {
    self.share = share
    self.kinds = kinds
    self.seed = seed
  }

  /// The next fault, if this request has one.
  package mutating func next() -> Kind? {
    guard !kinds.isEmpty else { return nil }
    let isFault = Double(step() >> 11) / Double(1 << 53) < share
    let kind = kinds[Int(step() % UInt64(kinds.count))]
    return isFault ? kind : nil
  }

  /// SplitMix64.
  private mutating func step() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var bits = seed
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
