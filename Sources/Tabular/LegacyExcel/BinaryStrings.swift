/// Reads the shared strings of BIFF8, which run on from record to record.
struct BinaryStrings {
  private let stream: BinaryStream
  private let pieces: [Range<Int>]
  private var piece = 0
  private var place: Int

  /// `pieces` are the data of the SST record and of the CONTINUE records behind it.
  init(_ stream: BinaryStream, pieces: [Range<Int>]) {
    self.stream = stream
    self.pieces = pieces
    place = pieces.first?.lowerBound ?? 0
  }

  /// All shared strings.
  mutating func all(limits: ReadingLimits) throws(TabularError) -> LegacyStrings {
    let limit = min(limits.sharedStringBytes, Int(UInt32.max))
    _ = try number(4)
    let count = try number(4)
    var strings = LegacyStrings()
    while strings.count < count, !isAtEnd {
      var text: [UInt8] = []
      try next(onto: &text)
      strings.add(text)
      guard strings.size <= limit else {
        throw TabularError(.limitExceeded, detail: "sharedStringBytes \(limit)")
      }
    }
    return strings
  }

  /// One string.
  mutating func single() throws(TabularError) -> String {
    var bytes: [UInt8] = []
    try next(onto: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var isAtEnd: Bool {
    piece >= pieces.count || piece == pieces.count - 1 && place >= pieces[piece].upperBound
  }

  private mutating func next(onto text: inout [UInt8]) throws(TabularError) {
    let count = try number(2)
    var flags = try number(1)
    let runs = flags & 8 != 0 ? try number(2) : 0
    let phonetic = flags & 4 != 0 ? try number(4) : 0
    var left = count
    while left > 0 {
      if place >= pieces[piece].upperBound {
        try advance()
        // A string that goes on in the next record says anew whether it is compressed.
        flags = try number(1)
      }
      let width = flags & 1 != 0 ? 2 : 1
      let characters = min(left, (pieces[piece].upperBound - place) / width)
      let range = place..<(place + characters * width)
      stream.append(range, isWide: width == 2, to: &text)
      place = characters == 0 ? pieces[piece].upperBound : range.upperBound
      left -= characters
    }
    try skip(4 * runs + phonetic)
  }

  private mutating func advance() throws(TabularError) {
    piece += 1
    guard piece < pieces.count else { throw TabularError(.truncated, detail: "SST") }
    place = pieces[piece].lowerBound
  }

  private mutating func number(_ count: Int) throws(TabularError) -> Int {
    var value = 0
    for index in 0..<count {
      guard piece < pieces.count else { throw TabularError(.truncated, detail: "SST") }
      while place >= pieces[piece].upperBound { try advance() }
      value |= Int(stream.bytes[place]) << (8 * index)
      place += 1
    }
    return value
  }

  private mutating func skip(_ count: Int) throws(TabularError) {
    var left = count
    while left > 0 {
      let here = min(left, pieces[piece].upperBound - place)
      place += here
      left -= here
      if left > 0 { try advance() }
    }
  }
}
