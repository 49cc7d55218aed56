/// The archive of an existing workbook: its parts as they are, and those that were changed.
struct WorkbookPackage: Sendable {
  let archive: ZipArchive
  let limits: ReadingLimits
  /// Changed and new parts, by name.
  private(set) var changed: [String: [UInt8]] = [:]
  private var added: [String] = []
  private var removed: Set<String> = []

  init(source: any ByteSource, limits: ReadingLimits) throws(TabularError) {
    let limits = limits.clamped
    self.limits = limits
    guard source.count > 0 else { throw TabularError(.empty) }
    guard source.count <= limits.fileBytes else {
      throw TabularError(.limitExceeded, detail: "fileBytes \(limits.fileBytes)")
    }
    let head = try source.prefix(8)
    if head == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] {
      // An OLE container: a workbook behind a password, or the old binary format.
      let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let bytes = try source.prefix(1 << 20)
      let isLocked = Self.contains(bytes, name)
      throw TabularError(
        isLocked ? .encrypted : .unsupported,
        detail: isLocked ? "the workbook has a password" : "the old binary format (.xls)")
    }
    guard head.starts(with: [0x50, 0x4B]) else { throw TabularError(.unknownFormat) }
    archive = try ZipArchive(source: source, limits: limits)
    for entry in archive.entries {
      if entry.isEncrypted { throw TabularError(.encrypted, detail: entry.name) }
      if entry.partName.hasPrefix("_xmlsignatures/") {
        throw TabularError(
          .unsupported, detail: "the workbook is digitally signed; a change would break the seal")
      }
    }
  }

  var isChanged: Bool { !changed.isEmpty || !removed.isEmpty }

  func has(_ name: String) -> Bool {
    let key = key(name)
    return changed[key] != nil || (!removed.contains(key) && archive.entry(named: name) != nil)
  }

  /// The name as the archive spells it.
  private func key(_ name: String) -> String { archive.entry(named: name)?.partName ?? name }

  /// The bytes of a part, as UTF-8 when it is XML.
  func content(_ name: String) throws(TabularError) -> [UInt8] {
    if let bytes = changed[key(name)] { return bytes }
    guard !removed.contains(key(name)), let entry = archive.entry(named: name) else {
      throw TabularError(.malformed, detail: "part \(name) is missing")
    }
    return PartEncoding.utf8(try archive.contents(of: entry))
  }

  mutating func set(_ name: String, _ bytes: [UInt8]) {
    let key = key(name)
    if archive.entry(named: name) == nil, changed[key] == nil { added.append(key) }
    changed[key] = bytes
  }

  mutating func remove(_ name: String) {
    if let entry = archive.entry(named: name) { removed.insert(entry.partName) }
  }

  /// A name no part has: `prefix` + number + `suffix`.
  func freeName(_ prefix: String, _ suffix: String) -> String {
    var number = 1
    while has("\(prefix)\(number)\(suffix)") { number += 1 }
    return "\(prefix)\(number)\(suffix)"
  }

  /// Writes the archive: untouched entries as they are, byte for byte.
  func write(to sink: any ByteSink) throws(TabularError) {
    let source = archive.source
    guard isChanged else {
      var offset = 0
      while offset < source.count {
        let block = try source.bytes(at: offset, count: min(1 << 20, source.count - offset))
        try sink.write(block)
        offset += block.count
      }
      return
    }
    let zip = try ZipWriter(sink: sink, level: 6)
    let records = try centralRecords()
    let ends = localEnds()
    for (index, entry) in archive.entries.enumerated() {
      let name = entry.partName
      if removed.contains(name) { continue }
      // Of two entries with one name only the last counts, and only it is replaced.
      if let bytes = changed[name], !entry.isDirectory,
        archive.entry(named: name)?.localHeaderOffset == entry.localHeaderOffset
      {
        try zip.add(entry.name, bytes)
        continue
      }
      let record = records[index]
      guard record[42..<46] != [0xFF, 0xFF, 0xFF, 0xFF] else {
        try zip.add(entry.name, try archive.contents(of: entry))
        continue
      }
      let start = entry.localHeaderOffset
      let end = ends[start] ?? start
      let data = try archive.compressedRange(of: entry)
      guard end >= data.upperBound else {
        throw TabularError(.malformed, detail: "ZIP entries overlap: \(entry.name)")
      }
      try zip.addRaw(local: try source.bytes(at: start, count: end - start), central: record)
    }
    for name in added {
      if let bytes = changed[name] { try zip.add(name, bytes) }
    }
    try zip.finish(comment: archive.comment)
  }

  /// The records of the central directory, as stored, in the order of the entries.
  private func centralRecords() throws(TabularError) -> [[UInt8]] {
    var records: [[UInt8]] = []
    var offset = archive.directoryOffset
    for entry in archive.entries {
      let size = 46 + entry.rawName.count + entry.extra.count + entry.comment.count
      records.append(try archive.source.bytes(at: offset, count: size))
      offset += size
    }
    return records
  }

  /// Where each local record ends: at the next one, or at the directory.
  private func localEnds() -> [Int: Int] {
    let starts = Set(archive.entries.map(\.localHeaderOffset)).sorted()
    var ends: [Int: Int] = [:]
    for (index, start) in starts.enumerated() {
      ends[start] = index + 1 < starts.count ? starts[index + 1] : archive.directoryOffset
    }
    return ends
  }

  private static func contains(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
    guard bytes.count >= pattern.count else { return false }
    for start in 0...bytes.count - pattern.count
    where bytes[start] == pattern[0] && bytes[start..<start + pattern.count] == pattern[...] {
      return true
    }
    return false
  }
}

/// Parts in UTF-16, which XML allows, are edited as UTF-8.
enum PartEncoding {
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 2 else { return bytes }
    let isBig = bytes[0] == 0xFE && bytes[1] == 0xFF
    guard isBig || (bytes[0] == 0xFF && bytes[1] == 0xFE) else { return bytes }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
    }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    // The declaration must not name the old encoding.
    let head = text.prefix(200)
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) {
      text.replaceSubrange(0...end, with: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
    }
    return text
  }
}
