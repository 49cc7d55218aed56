internal import OCOPCatalog
internal import Tabular

/// What a correction puts into a cell: a number stays a number and a day a day, so that sums, filters
/// and formats of the workbook go on working. Codes and phone numbers become text, which keeps their
/// zeros.
enum FixedValue {
  private static let numbers: Set<ProductField> = [
    .price, .wholesalePrice, .stock, .stars, .score, .rowNumber,
  ]

  static func of(_ change: FixPlan.Change, in cell: TableCell) -> OutputValue {
    switch cell.kind {
    case .number:
      guard let field = change.field, numbers.contains(field), let number = number(change.new)
      else { break }
      return .number(number)
    case .date:
      guard case .ok(.day(let day)) = DateCodec().parse(change.new) else { break }
      return .date(year: day.year, month: day.month, day: day.day)
    case .text, .boolean, .time, .error: break
    }
    return .text(change.new)
  }

  /// A number as Vietnamese lists write it: `120.000`, `4`, `72,5`; `nil` for anything else.
  static func number(_ text: String) -> Double? {
    var digits: [UInt8] = []
    var groups: [Int] = [0]
    var hasFraction = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        groups[groups.count - 1] += 1
      case UInt8(ascii: ".") where !hasFraction: groups.append(0)
      case UInt8(ascii: ",") where !hasFraction:
        hasFraction = true
        digits.append(UInt8(ascii: "."))
        groups.append(0)
      default: return nil
      }
    }
    let whole = hasFraction ? groups.dropLast() : groups[...]
    guard let first = whole.first, first > 0, groups.last ?? 0 > 0, digits.count <= 15,
      whole.count == 1 || (first <= 3 && whole.dropFirst().allSatisfy { $0 == 3 }),
      !(first > 1 && digits.first == UInt8(ascii: "0"))
    else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}
