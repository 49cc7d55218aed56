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

  mutating func all() throws(TabularError) -> [String] {
    _ = try number(4)
    let count = try number(4)
    var strings: [String] = []
    while strings.count < count, !isAtEnd { strings.append(try next()) }
    return strings
  }

  private var isAtEnd: Bool {
    piece >= pieces.count || piece == pieces.count - 1 && place >= pieces[piece].upperBound
  }

  private mutating func next() throws(TabularError) -> String {
    let count = try number(2)
    var flags = try number(1)
    let runs = flags & 8 != 0 ? try number(2) : 0
    let phonetic = flags & 4 != 0 ? try number(4) : 0
    var left = count
    var text = ""
    while left > 0 {
      if place >= pieces[piece].upperBound {
        try advance()
        // A string that goes on in the next record says anew whether it is compressed.
        flags = try number(1)
      }
      let width = flags & 1 != 0 ? 2 : 1
      let characters = min(left, (pieces[piece].upperBound - place) / width)
      let range = place..<(place + characters * width)
      text += width == 2 ? stream.decode(range, .utf16LittleEndian) : stream.latin(range)
      place = characters == 0 ? pieces[piece].upperBound : range.upperBound
      left -= characters
    }
    try skip(4 * runs + phonetic)
    return text
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
