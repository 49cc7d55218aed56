/// The content of one cell of an OpenDocument spreadsheet.
struct OpenDocumentCell {
  var kind: CellKind
  var text: [UInt8]
  var number: Double?

  /// Reads the cell whose start tag is current, up to its end; `nil` when it is empty.
  static func read(
    _ scanner: inout XMLScanner, limits: ReadingLimits
  ) throws(TabularError) -> OpenDocumentCell? {
    let isError = try scanner.attribute("calcext:value-type") == "error"
    let type = try valueType(scanner)
    var value: String?
    switch type {
    case "float", "percentage", "currency":
      value = try scanner.attribute("value", anyPrefix: true)
    case "date": value = try scanner.attribute("date-value", anyPrefix: true)
    case "time": value = try scanner.attribute("time-value", anyPrefix: true)
    case "boolean": value = try scanner.attribute("boolean-value", anyPrefix: true)
    case "string": value = try scanner.attribute("string-value", anyPrefix: true)
    default: break
    }
    var text = try paragraphs(&scanner, limits: limits)
    UTF8Check.repair(&text, from: 0)
    if isError, !text.isEmpty { return OpenDocumentCell(kind: .error, text: text) }
    guard let value, !value.isEmpty else {
      return text.isEmpty ? nil : OpenDocumentCell(kind: .text, text: text)
    }
    let bytes = Array(value.utf8)
    switch type {
    case "boolean":
      return OpenDocumentCell(
        kind: .boolean, text: Array(value == "true" ? "true".utf8 : "false".utf8))
    case "date":
      let isMidnight = bytes.suffix(9).elementsEqual("T00:00:00".utf8)
      return OpenDocumentCell(kind: .date, text: isMidnight ? Array(bytes.dropLast(9)) : bytes)
    case "time": return time(value) ?? OpenDocumentCell(kind: .text, text: text)
    case "string": return OpenDocumentCell(kind: .text, text: text.isEmpty ? bytes : text)
    default:
      guard let number = bytes.withUnsafeBufferPointer({ DecimalText.double($0) }) else {
        return OpenDocumentCell(kind: .text, text: bytes)
      }
      return OpenDocumentCell(kind: .number, text: bytes, number: number)
    }
  }

  private static func valueType(_ scanner: XMLScanner) throws(TabularError) -> String {
    if let type = try scanner.attribute("office:value-type") { return type }
    return try scanner.attribute("value-type", anyPrefix: true) ?? ""
  }

  /// A length of time such as `PT08H15M00S`; below a day it is a time of day.
  private static func time(_ value: String) -> OpenDocumentCell? {
    var seconds = 0.0
    var digits: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): digits.append(byte)
      case UInt8(ascii: "D"), UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S"):
        guard let part = digits.withUnsafeBufferPointer({ DecimalText.double($0) }) else {
          return nil
        }
        let unit: Double =
          switch byte {
          case UInt8(ascii: "D"): 86_400
          case UInt8(ascii: "H"): 3_600
          case UInt8(ascii: "M"): 60
          default: 1
          }
        seconds += part * unit
        digits.removeAll()
      default: continue
      }
    }
    var text: [UInt8] = []
    let days = seconds / 86_400
    if seconds < 86_400 {
      guard SerialDate.append(days, uses1904: false, onto: &text) != nil else { return nil }
    } else {
      guard SerialDate.appendSeconds(days, onto: &text) else { return nil }
    }
    return OpenDocumentCell(kind: .time, text: text, number: days)
  }

  /// The paragraphs of a cell, one line each; notes and drawings are left out.
  private static func paragraphs(
    _ scanner: inout XMLScanner, limits: ReadingLimits
  ) throws(TabularError) -> [UInt8] {
    let outer = scanner.depth - 1
    var text: [UInt8] = []
    var raw: [UInt8] = []
    var paragraphs = 0
    var inside = 0
    var endsWithSpace = true
    while true {
      let token = try scanner.next()
      switch token {
      case .finished: return text
      case .end:
        if scanner.depth == outer {
          return text
        }
        if inside > scanner.depth {
          inside = 0
          if endsWithSpace, text.last == 0x20 { text.removeLast() }
        }
      case .start:
        if scanner.isNamed("p") || scanner.isNamed("h"), inside == 0 {
          inside = scanner.depth
          if paragraphs > 0 { text.append(0x0a) }
          paragraphs += 1
          endsWithSpace = true
        } else if scanner.isNamed("s") {
          let range = scanner.attributeRange("c", anyPrefix: true)
          let wanted = range.flatMap { XMLText.integer(scanner.pointer($0)) } ?? 1
          text.append(contentsOf: repeatElement(0x20, count: min(max(wanted, 0), limits.cellBytes)))
          endsWithSpace = false
        } else if scanner.isNamed("tab") {
          text.append(0x09)
          endsWithSpace = false
        } else if scanner.isNamed("line-break") {
          text.append(0x0a)
          endsWithSpace = false
        } else if inside == 0 || scanner.isNamed("annotation") || scanner.isNamed("ruby-text") {
          try scanner.skipElement()
        }
      case .text:
        guard inside > 0 else { continue }
        raw.removeAll(keepingCapacity: true)
        try scanner.appendText(to: &raw)
        for byte in raw {
          let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
          if !isSpace {
            text.append(byte)
          } else if !endsWithSpace {
            text.append(0x20)
          }
          endsWithSpace = isSpace
        }
      }
      guard text.count <= limits.cellBytes else {
        throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)")
      }
    }
  }
}
