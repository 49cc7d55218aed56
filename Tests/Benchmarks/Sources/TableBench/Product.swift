import Tabular

/// A calendar day.
struct Day {
  var year: Int
  var month: Int
  var day: Int

  /// Reads `dd/mm/yyyy` or `yyyy-mm-dd`, a time behind it left out.
  init?(_ bytes: some Collection<UInt8>) {
    var parts: (Int, Int, Int) = (0, 0, 0)
    var part = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte & 15)
        if part == 0 { parts.0 = parts.0 * 10 + digit }
        if part == 1 { parts.1 = parts.1 * 10 + digit }
        if part == 2 { parts.2 = parts.2 * 10 + digit }
        guard parts.0 < 10_000, parts.1 < 10_000, parts.2 < 10_000 else { return nil }
      case UInt8(ascii: "/"), UInt8(ascii: "-"): part += 1
      case UInt8(ascii: "T") where part == 2: part = 3
      default: if part < 3 { return nil }
      }
    }
    guard part >= 2 else { return nil }
    (year, month, day) = parts.0 > 31 ? parts : (parts.2, parts.1, parts.0)
    guard (1...12).contains(month), (1...31).contains(day), year >= 1_900 else { return nil }
  }
}

/// A typed and checked product, made of one row.
struct Product {
  var code = ""
  var name = ""
  var group = ""
  var producer = ""
  var address = ""
  var province = ""
  var commune = ""
  var stars = 0
  var decision = ""
  var decided: Day?
  var price = 0
  var unit = ""
  var grams = 0
  var stock = 0
  var barcode = 0
  var summary = ""
  var description = ""
  var ingredients = ""
  var storage = ""
  var shelfLife = ""
  var season = ""
  var image = ""
  var phone = ""
  var certificate = ""
  var updated: Day?
  /// How many of the checks failed.
  var problems = 0

  init(_ row: TableRow) {
    row.forEachCell { column, _, cell in set(column, cell) }
    if code.isEmpty || name.isEmpty || producer.isEmpty { problems += 1 }
    if !(3...5).contains(stars) { problems += 1 }
    if price <= 0 || grams <= 0 || stock < 0 { problems += 1 }
    if decided == nil || updated == nil { problems += 1 }
    if barcode == 0 { problems += 1 }
    if !image.hasPrefix("https://") { problems += 1 }
    if summary.utf8.count > 1_000 || description.utf8.count > 5_000 { problems += 1 }
  }

  private mutating func set(_ column: Int, _ cell: CellBytes) {
    let bytes = cell.utf8
    switch column {
    case 1: code = cell.text
    case 2: name = cell.text
    case 3: group = cell.text
    case 4: producer = cell.text
    case 5: address = cell.text
    case 6: province = cell.text
    case 7: commune = cell.text
    case 8: stars = Self.integer(bytes)
    case 9: decision = cell.text
    case 10: decided = Day(bytes)
    case 11: price = Self.integer(bytes)
    case 12: unit = cell.text
    case 13: grams = Self.integer(bytes)
    case 14: stock = Self.integer(bytes)
    case 15: barcode = Self.barcode(bytes)
    case 16: summary = cell.text
    case 17: description = cell.text
    case 18: ingredients = cell.text
    case 19: storage = cell.text
    case 20: shelfLife = cell.text
    case 21: season = cell.text
    case 22: image = cell.text
    case 23: phone = cell.text
    case 24: certificate = cell.text
    case 25: updated = Day(bytes)
    default: break
    }
  }

  private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < 1 << 50 else { return -1 }
      value = value * 10 + Int(byte & 15)
    }
    return bytes.isEmpty ? -1 : value
  }

  /// The number of a barcode with a right check digit, else 0.
  private static func barcode(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.count == 13 else { return 0 }
    var sum = 0
    for (index, byte) in bytes.enumerated() { sum += Int(byte & 15) * (index % 2 == 0 ? 1 : 3) }
    return sum % 10 == 0 ? integer(bytes) : 0
  }
}
