/// Writes text as a JSON string.
func jsonString(_ text: String) -> String {
  var out: [UInt8] = [UInt8(ascii: "\"")]
  let hex = Array("0123456789abcdef".utf8)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      out.append(UInt8(ascii: "\\"))
      out.append(byte)
    case UInt8(ascii: "\n"): out.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): out.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): out.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      out.append(contentsOf: #"\u00"#.utf8)
      out.append(hex[Int(byte >> 4)])
      out.append(hex[Int(byte & 15)])
    default: out.append(byte)
    }
  }
  out.append(UInt8(ascii: "\""))
  return String(decoding: out, as: UTF8.self)
}
