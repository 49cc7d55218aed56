/// Parses JSON text; made for many small lines.
///
/// Nothing but the whole text being one value is accepted. Nesting is limited, so hostile text cannot
/// exhaust the stack.
package struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0
  private static let deepest = 64

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Returns the value, or `nil` when the bytes are not JSON. Linear in the number of bytes.
  package static func parse(_ bytes: some Collection<UInt8>) -> JSONValue? {
    let parsed = bytes.withContiguousStorageIfAvailable { parse(buffer: $0) }
    return parsed ?? Array(bytes).withUnsafeBufferPointer { parse(buffer: $0) }
  }

  private static func parse(buffer: UnsafeBufferPointer<UInt8>) -> JSONValue? {
    var parser = JSONParser(buffer)
    guard let value = parser.value() else { return nil }
    parser.skipBlanks()
    return parser.position == buffer.count ? value : nil
  }

  private mutating func value() -> JSONValue? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return text().map(JSONValue.string)
    case UInt8(ascii: "t"): return word("true", .boolean(true))
    case UInt8(ascii: "f"): return word("false", .boolean(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    let isWhole = forEachMember { name, value in
      members.append(JSONValue.Member(name, value))
      return true
    }
    return isWhole ? .object(members) : nil
  }

  /// Reads an object and hands out its members; stops with `false` when it is none or is not wanted.
  private mutating func forEachMember(_ body: (String, JSONValue) -> Bool) -> Bool {
    guard enter() else { return false }
    skipBlanks()
    var isFirst = true
    while !take(UInt8(ascii: "}")) {
      if !isFirst { guard take(UInt8(ascii: ",")) else { return false } }
      isFirst = false
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\""), let name = text()
      else { return false }
      skipBlanks()
      guard take(UInt8(ascii: ":")), let value = value(), body(name, value) else { return false }
      skipBlanks()
    }
    depth -= 1
    return true
  }

  /// Reads a text that is one object and hands out its members, so that no tree is built of them.
  ///
  /// - Returns: `false` when the text is no object or the closure says so.
  package static func forEachMember(
    of buffer: UnsafeBufferPointer<UInt8>, _ body: (String, JSONValue) -> Bool
  ) -> Bool {
    var parser = JSONParser(buffer)
    parser.skipBlanks()
    guard parser.position < buffer.count, buffer[parser.position] == UInt8(ascii: "{"),
      parser.forEachMember(body)
    else { return false }
    parser.skipBlanks()
    return parser.position == buffer.count
  }

  private mutating func array() -> JSONValue? {
    guard enter() else { return nil }
    var values: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return leave(.array(values)) }
    while true {
      guard let value = value() else { return nil }
      values.append(value)
      skipBlanks()
      if take(UInt8(ascii: "]")) { return leave(.array(values)) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func enter() -> Bool {
    position += 1
    depth += 1
    return depth <= Self.deepest
  }

  private mutating func leave(_ value: JSONValue) -> JSONValue {
    depth -= 1
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count,
      bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D
        || bytes[position] == 0x09
    {
      position += 1
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    let length = word.utf8CodeUnitCount
    guard position + length <= bytes.count else { return nil }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
      return nil
    }
    position += length
    return value
  }

  private mutating func number() -> JSONValue? {
    let start = position
    _ = take(UInt8(ascii: "-"))
    guard let first = digits() else { return nil }
    if first > 1, bytes[position - first] == UInt8(ascii: "0") { return nil }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard digits() != nil else { return nil }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() != nil else { return nil }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .decimal(number)
  }

  /// Passes over digits; returns how many there were, `nil` for none.
  private mutating func digits() -> Int? {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position > start ? position - start : nil
  }

  private mutating func text() -> String? {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let plain = UnsafeBufferPointer(rebasing: bytes[start..<position])
        position += 1
        return Self.text(of: plain)
      case UInt8(ascii: "\\"): return escapedText(from: start)
      case 0..<0x20: return nil
      default: position += 1
      }
    }
    return nil
  }

  /// The text of bytes, `nil` when they are not UTF-8. Decoding repairs, so what was repaired differs.
  private static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var text = String(decoding: bytes, as: UTF8.self)
    return text.withUTF8 { $0.elementsEqual(bytes) } ? text : nil
  }

  private mutating func escapedText(from start: Int) -> String? {
    var out = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return out.withUnsafeBufferPointer { Self.text(of: $0) }
      case UInt8(ascii: "\\"): guard escape(into: &out) else { return nil }
      case 0..<0x20: return nil
      default: out.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(into out: inout [UInt8]) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"):
      guard var code = unit() else { return false }
      if code & 0xFC00 == 0xD800 {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = unit(),
          low & 0xFC00 == 0xDC00
        else { return false }
        code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(code) else { return false }
      out.append(contentsOf: String(Character(scalar)).utf8)
    default: return false
    }
    return true
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return code
  }
}
