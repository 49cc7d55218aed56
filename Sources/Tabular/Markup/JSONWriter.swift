/// Writes JSON (RFC 8259) into a growing buffer, commas and escapes included.
///
/// A building block for documents and for NDJSON: call ``endLine()`` after each value and
/// ``drain(into:atLeast:)`` now and then. The caller keeps begin and end in balance. Text is UTF-8
/// as given; only what JSON demands is escaped, and U+2028 and U+2029, which break older scripts.
public struct JSONWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 64 * 1_024)
  /// Whether something is in the object or array opened last.
  private var hasItem = false
  /// The same for those around it.
  private var outer: [Bool] = []
  private var followsKey = false
  private let isIndented: Bool

  /// - Parameter indented: Whether each item gets a line of its own, two spaces deeper.
  public init(indented: Bool = false) { isIndented = indented }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name that is known beforehand and needs no escape.
  public mutating func key(_ name: StaticString) {
    separate()
    buffer.append("\"", name, isIndented ? "\": " : "\":")
    followsKey = true
  }

  /// Writes a member's name that was made ready before.
  public mutating func key(_ key: JSONKey) {
    separate()
    buffer.append(key.bytes)
    if isIndented { buffer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a member's name.
  public mutating func key(name: String) {
    separate()
    quote(name)
    buffer.append(UInt8(ascii: ":"))
    if isIndented { buffer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  public mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a text given as UTF-8 bytes.
  public mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    separate()
    quote(bytes)
  }

  public mutating func number(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  /// Writes the shortest text that reads back as the same number; `null` for what is no number.
  public mutating func number(_ number: Double) {
    separate()
    if number.isFinite { buffer.append(decimal: number) } else { buffer.append("null") }
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  public mutating func null() {
    separate()
    buffer.append("null")
  }

  /// Ends the line after a whole value.
  public mutating func endLine() { buffer.append(0x0A) }

  /// The number of bytes waiting.
  public var count: Int { buffer.count }
  /// A copy of the bytes waiting.
  public var bytes: [UInt8] { buffer.bytes }

  /// Hands the bytes to a sink when at least so many wait.
  public mutating func drain(
    into sink: any ByteSink, atLeast size: Int = 1
  ) throws(TabularError) {
    if buffer.count >= size { try buffer.drain(into: sink) }
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    buffer.append(byte)
    outer.append(hasItem)
    hasItem = false
  }

  private mutating func close(_ byte: UInt8) {
    let outside = outer.popLast() ?? false
    if hasItem { indent() }
    hasItem = outside
    buffer.append(byte)
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard !outer.isEmpty else { return }
    if hasItem { buffer.append(UInt8(ascii: ",")) }
    hasItem = true
    if isIndented { indent() }
  }

  private mutating func indent() {
    guard isIndented else { return }
    buffer.append(0x0A)
    for _ in outer { buffer.append("  ") }
  }

  private mutating func quote(_ text: String) {
    text.withBytes { quote($0) }
  }

  private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    buffer.append(jsonText: bytes)
    buffer.append(UInt8(ascii: "\""))
  }
}

/// A member's name with its quotes, escapes and colon, for names that are written many times.
public struct JSONKey: Hashable, Sendable {
  let bytes: [UInt8]

  public init(_ name: String) {
    var json = JSONWriter()
    json.string(name)
    bytes = json.bytes + [UInt8(ascii: ":")]
  }
}

extension ByteBuffer {
  /// Appends the inside of a JSON string.
  mutating func append(jsonText bytes: UnsafeBufferPointer<UInt8>) {
    func rare(_ block: ByteBlock) -> UInt32 { block.below(0x20, orAnyOf: 0x22, 0x5C, 0xE2) }
    if append(bytes, unlessAny: rare) { return }
    reserve(bytes.count)
    var start = 0
    var index = 0
    let count = bytes.count
    while true {
      index = ByteSearch.first(in: bytes, from: index, mask: rare) {
        $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0xE2
      }
      guard index < count else { break }
      let byte = bytes[index]
      guard let (text, length) = Self.jsonEscape(bytes, at: index) else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(text)
      if text.utf8CodeUnitCount == 4 {
        let digits: StaticString = "0123456789abcdef"
        append(digits.utf8Start[Int(byte >> 4)])
        append(digits.utf8Start[Int(byte & 15)])
      }
      index += length
      start = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[start..<count]))
  }

  /// The escape of a byte and how many bytes it stands for; four letters want two digits behind.
  private static func jsonEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (StaticString, Int)? {
    switch bytes[index] {
    case 0x22: return ("\\\"", 1)
    case 0x5C: return ("\\\\", 1)
    case 0x08: return ("\\b", 1)
    case 0x09: return ("\\t", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0C: return ("\\f", 1)
    case 0x0D: return ("\\r", 1)
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      if bytes[index + 2] == 0xA8 { return ("\\u2028", 3) }
      return bytes[index + 2] == 0xA9 ? ("\\u2029", 3) : nil
    default: return ("\\u00", 1)
    }
  }
}
