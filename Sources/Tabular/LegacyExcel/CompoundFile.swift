/// The OLE compound file ([MS-CFB]) around old Office documents: a small file system of sectors.
struct CompoundFile {
  private let bytes: [UInt8]
  private let sectorShift: Int
  private let miniShift: Int
  private let cutoff: Int
  private var fat: [UInt32] = []
  private var miniFat: [UInt32] = []
  private var miniStream: [UInt8] = []
  private var streams: [(name: String, start: Int, size: Int)] = []

  /// Reads the tables and the directory; every chain is bounded by the number of sectors.
  init(_ bytes: [UInt8]) throws(TabularError) {
    self.bytes = bytes
    guard bytes.count >= 512, let shift = bytes.uint16(at: 30), let mini = bytes.uint16(at: 32),
      let firstDirectory = bytes.uint32(at: 48), let cutoff = bytes.uint32(at: 56),
      let firstMiniFat = bytes.uint32(at: 60), let firstMore = bytes.uint32(at: 68)
    else { throw TabularError(.truncated, detail: "OLE header") }
    guard shift == 9 || shift == 12, mini >= 4, mini <= shift else {
      throw TabularError(.malformed, detail: "OLE sector size")
    }
    (sectorShift, miniShift, self.cutoff) = (shift, mini, cutoff)
    try readFat(firstMore)
    for sector in try chain(firstMiniFat, in: fat) {
      miniFat += try numbers(ofSector: sector)
    }
    try readDirectory(firstDirectory)
  }

  /// Whether there is a stream of that name.
  func hasStream(_ name: String) -> Bool { streams.contains { $0.name == name } }

  /// The bytes of a stream, or `nil` when there is none of that name.
  func stream(_ name: String) throws(TabularError) -> [UInt8]? {
    guard let entry = streams.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      return nil
    }
    let isMini = entry.size < cutoff
    let shift = isMini ? miniShift : sectorShift
    let source = isMini ? miniStream : bytes
    var content: [UInt8] = []
    content.reserveCapacity(min(entry.size, bytes.count))
    for sector in try chain(entry.start, in: isMini ? miniFat : fat) {
      let start = (isMini ? sector : sector + 1) << shift
      guard start < source.count, content.count < entry.size else { break }
      content += source[start..<min(start + (1 << shift), source.count)]
    }
    guard content.count >= entry.size else { throw TabularError(.truncated, detail: name) }
    content.removeSubrange(entry.size...)
    return content
  }

  private mutating func readFat(_ firstMore: Int) throws(TabularError) {
    let most = (bytes.count >> sectorShift) + 1
    var tables = (0..<109).compactMap { bytes.uint32(at: 76 + 4 * $0) }
    var more = firstMore
    var steps = 0
    while more < 0xffff_fffa, steps < most {
      steps += 1
      var listed = try numbers(ofSector: more)
      more = Int(listed.popLast() ?? 0xffff_fffe)
      tables += listed.map { Int($0) }
    }
    for table in tables.filter({ $0 < 0xffff_fffa }).prefix(most) {
      fat += try numbers(ofSector: table)
    }
  }

  private mutating func readDirectory(_ first: Int) throws(TabularError) {
    // Only the first root counts: a file of roots would have the same bytes copied over and over.
    var hasRoot = false
    for sector in try chain(first, in: fat) {
      let base = (sector + 1) << sectorShift
      for entry in stride(from: base, to: base + (1 << sectorShift), by: 128) {
        guard entry + 128 <= bytes.count, let length = bytes.uint16(at: entry + 64),
          let start = bytes.uint32(at: entry + 116), let size = bytes.uint32(at: entry + 120)
        else { throw TabularError(.truncated, detail: "OLE directory") }
        if bytes[entry + 66] == 5 {
          if hasRoot { continue }
          hasRoot = true
          for sector in try chain(start, in: fat) {
            let place = (sector + 1) << sectorShift
            guard place < bytes.count else { break }
            miniStream += bytes[place..<min(place + (1 << sectorShift), bytes.count)]
          }
        } else if bytes[entry + 66] == 2 {
          let name = bytes[entry..<entry + max(0, min(64, length) - 2)]
          var decoder = ByteDecoder(.utf16LittleEndian)
          var text: [UInt8] = []
          name.withUnsafeBytes { decoder.decode($0, onto: &text) }
          streams.append((String(decoding: text, as: UTF8.self), start, size))
        }
      }
    }
  }

  private func numbers(ofSector sector: Int) throws(TabularError) -> [UInt32] {
    let start = (sector + 1) << sectorShift
    guard start + (1 << sectorShift) <= bytes.count else {
      throw TabularError(.truncated, detail: "OLE sector \(sector)")
    }
    return stride(from: start, to: start + (1 << sectorShift), by: 4).compactMap {
      bytes.uint32(at: $0).map { UInt32(truncatingIfNeeded: $0) }
    }
  }

  /// The sectors of a chain; one that is longer than its table runs in a circle.
  private func chain(_ first: Int, in table: [UInt32]) throws(TabularError) -> [Int] {
    var sectors: [Int] = []
    var sector = first
    while sector < 0xffff_fffa {
      guard sector < table.count, sectors.count < table.count else {
        throw TabularError(.malformed, detail: "OLE chain")
      }
      sectors.append(sector)
      sector = Int(table[sector])
    }
    return sectors
  }
}
