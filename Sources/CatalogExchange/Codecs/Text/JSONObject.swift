/// A small JSON object whose keys come out sorted.
struct JSONObject {
  private var fields: [(key: String, value: String)] = []

  init() {}

  /// Adds a text.
  mutating func set(_ key: String, _ text: String) { fields.append((key, Self.quote(text))) }
  /// Adds a whole number.
  mutating func set(_ key: String, _ number: Int64) { fields.append((key, String(number))) }
  /// Adds `true`.
  mutating func setTrue(_ key: String) { fields.append((key, "true")) }
  /// Adds a value that is JSON already.
  mutating func set(_ key: String, json: String) { fields.append((key, json)) }
  /// Adds a number given in parts of `scale` (100 or 1000), without trailing zeros.
  mutating func set(_ key: String, _ number: Int64, scale: Int64) {
    fields.append((key, Decimals.text(number, scale: scale, separator: ".")))
  }

  /// The object as text.
  var text: String {
    let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{" + sorted.map { Self.quote($0.key) + ":" + $0.value }.joined(separator: ",") + "}"
  }

  /// A JSON string: quotes, backslashes and control characters escaped.
  static func quote(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    let hex = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: out += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }
}
