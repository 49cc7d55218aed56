/// A record of a BIFF stream: its type and where its data lie.
struct BinaryRecord {
  var type: Int
  var data: Range<Int>
}

/// The bytes of a BIFF stream ([MS-XLS]) and what its strings need to be read.
struct BinaryStream: Sendable {
  let bytes: [UInt8]
  /// The version of the record layouts: 2, 3, 4, 5 or 8.
  var version = 8
  var encoding = TextEncoding.windows1252

  /// The record at an offset, or `nil` at the end of the stream.
  func record(at offset: Int) throws(TabularError) -> BinaryRecord? {
    guard offset < bytes.count else { return nil }
    guard let type = bytes.uint16(at: offset), let length = bytes.uint16(at: offset + 2),
      offset + 4 + length <= bytes.count
    else {
      // What fills the last sector is not a record.
      if bytes[offset...].allSatisfy({ $0 == 0 }) { return nil }
      throw TabularError(.truncated, detail: "record at \(offset)")
    }
    return BinaryRecord(type: type, data: (offset + 4)..<(offset + 4 + length))
  }

  /// A string of one record at an offset; its length takes 1 or 2 bytes.
  func string(at offset: Int, isShort: Bool, end: Int) -> String? {
    guard let count = isShort ? byte(at: offset) : bytes.uint16(at: offset) else { return nil }
    var start = offset + (isShort ? 1 : 2)
    guard version == 8 else {
      guard start <= end else { return nil }
      return decode(start..<min(end, start + count), encoding)
    }
    guard let flags = byte(at: start) else { return count == 0 ? "" : nil }
    start += 1
    if flags & 8 != 0 { start += 2 }
    if flags & 4 != 0 { start += 4 }
    guard start <= end else { return nil }
    if flags & 1 != 0 { return decode(start..<min(end, start + 2 * count), .utf16LittleEndian) }
    return latin(start..<min(end, start + count))
  }

  func byte(at offset: Int) -> Int? {
    offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil
  }

  func double(at offset: Int) -> Double? {
    bytes.uint64(at: offset).map { Double(bitPattern: $0) }
  }

  /// A number in the 30 bits of an RK value: part of a double or a whole number, maybe in hundredths.
  func packedNumber(at offset: Int) -> Double? {
    guard let raw = bytes.uint32(at: offset) else { return nil }
    let value =
      raw & 2 != 0
      ? Double(Int32(truncatingIfNeeded: raw) >> 2)
      : Double(bitPattern: UInt64(raw & 0xffff_fffc) << 32)
    return raw & 1 != 0 ? value / 100 : value
  }

  func decode(_ range: Range<Int>, _ encoding: TextEncoding) -> String {
    var decoder = ByteDecoder(encoding)
    var text: [UInt8] = []
    bytes[range].withUnsafeBytes { decoder.decode($0, onto: &text) }
    decoder.finish(onto: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends characters of two bytes, or of one where the upper byte, zero, was left out.
  func append(_ range: Range<Int>, isWide: Bool, to text: inout [UInt8]) {
    guard isWide else {
      for byte in bytes[range] { ByteDecoder.append(UInt32(byte), to: &text) }
      return
    }
    var decoder = ByteDecoder(.utf16LittleEndian)
    bytes[range].withUnsafeBytes { decoder.decode($0, onto: &text) }
    decoder.finish(onto: &text)
  }

  /// Characters whose upper byte, zero, was left out.
  func latin(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    append(range, isWide: false, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
