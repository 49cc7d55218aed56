/// Turns raw XML text into the text it stands for.
package enum XMLText {
  /// Appends raw text with its references resolved.
  ///
  /// Line ends become one line feed in text, spaces in attributes, as XML wants it.
  /// - Throws: ``TabularError`` with `malformed` for a reference that is none of XML's own.
  package static func decode(
    _ raw: UnsafeBufferPointer<UInt8>, isAttribute: Bool, onto bytes: inout [UInt8]
  ) throws(TabularError) {
    var plain = 0
    var index = 0
    let count = raw.count
    while index < count {
      let byte = raw[index]
      if byte == UInt8(ascii: "&") {
        bytes.append(contentsOf: raw[plain..<index])
        index = try reference(raw, at: index, onto: &bytes)
        plain = index
      } else if byte == 0x0d {
        bytes.append(contentsOf: raw[plain..<index])
        bytes.append(isAttribute ? 0x20 : 0x0a)
        index += 1
        if index < count, raw[index] == 0x0a { index += 1 }
        plain = index
      } else if isAttribute, byte == 0x0a || byte == 0x09 {
        bytes.append(contentsOf: raw[plain..<index])
        bytes.append(0x20)
        index += 1
        plain = index
      } else {
        index += 1
      }
    }
    if plain == 0 {
      bytes.append(contentsOf: raw)
    } else {
      bytes.append(contentsOf: raw[plain..<count])
    }
  }

  static func appendUnifyingLineEnds(
    _ raw: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    for (index, byte) in raw.enumerated() {
      if byte != 0x0d {
        bytes.append(byte)
      } else if index + 1 == raw.count || raw[index + 1] != 0x0a {
        bytes.append(0x0a)
      }
    }
  }

  /// The whole number a text consists of, blanks around it allowed.
  static func integer(_ raw: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    var isNegative = false
    for byte in raw {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = product.addingReportingOverflow(Int(byte & 15))
        guard !overflow, !overflow2 else { return nil }
        value = sum
        digits += 1
      case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
      case 0x20, 0x09, 0x0a, 0x0d, UInt8(ascii: "+"): continue
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    return isNegative ? -value : value
  }

  private static func reference(
    _ raw: UnsafeBufferPointer<UInt8>, at start: Int, onto bytes: inout [UInt8]
  ) throws(TabularError) -> Int {
    let limit = min(raw.count, start + 12)
    guard let end = raw[start..<limit].firstIndex(of: UInt8(ascii: ";")) else {
      throw TabularError(.malformed, detail: "XML reference")
    }
    let name = raw[(start + 1)..<end]
    if name.first == UInt8(ascii: "#") {
      appendScalar(name.dropFirst(), to: &bytes)
    } else if name.elementsEqual("amp".utf8) {
      bytes.append(UInt8(ascii: "&"))
    } else if name.elementsEqual("lt".utf8) {
      bytes.append(UInt8(ascii: "<"))
    } else if name.elementsEqual("gt".utf8) {
      bytes.append(UInt8(ascii: ">"))
    } else if name.elementsEqual("quot".utf8) {
      bytes.append(UInt8(ascii: "\""))
    } else if name.elementsEqual("apos".utf8) {
      bytes.append(UInt8(ascii: "'"))
    } else {
      throw TabularError(
        .malformed, detail: "XML entity \(String(decoding: name, as: UTF8.self))")
    }
    return end + 1
  }

  private static func appendScalar(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]
  ) {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    let scalar = UInt32(text, radix: isHex ? 16 : 10).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
    bytes.append(contentsOf: String(Character(scalar)).utf8)
  }
}
