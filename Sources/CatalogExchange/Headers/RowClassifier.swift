internal import OCOPCatalog
internal import Tabular

/// Why a row below the header is no product.
public enum SkippedRowKind: String, Hashable, Sendable, CaseIterable {
  /// The header once more, as on every printed page.
  case repeatedHeader = "repeated-header"
  /// The numbers of the columns: (1) (2) (3).
  case columnNumbers = "column-numbers"
  /// A sum: `Tổng cộng`.
  case total
  /// The title of a section: `I. Nhóm thực phẩm`.
  case section
  /// A remark or a signature below the list.
  case remark
}

/// Tells products from the other rows of a list.
struct RowClassifier {
  private let header: HeaderFinder.Found
  private let fieldColumns: [Int: ProductField]
  private let nameColumn: Int
  private let numberColumn: Int?

  init(_ header: HeaderFinder.Found) {
    self.header = header
    var columns: [Int: ProductField] = [:]
    for column in header.mapping.columns {
      if let field = column.field { columns[column.column] = field }
    }
    fieldColumns = columns
    nameColumn = header.mapping.columnOfField[.name] ?? 0
    numberColumn = header.mapping.columnOfField[.rowNumber]
  }

  /// Returns why the row is skipped, or `nil` for a product.
  func skip(_ row: TableRow) -> SkippedRowKind? {
    let count = row.count
    // The usual row has most columns filled and a number or text of its own in each; only rows that
    // are thin or look like the header cost more than a glance.
    if count >= 2, isHeaderAgain(row) { return .repeatedHeader }
    if count >= 3, isColumnNumbers(row) { return .columnNumbers }
    guard count <= max(4, fieldColumns.count / 2) else { return nil }
    let cells = row.cells
    let texts = cells.filter { $0.kind == .text }
    if let first = texts.first, isTotal(HeaderKey.fold(first.text)),
      texts.count <= 2 || cells.count < fieldColumns.count / 2
    {
      return .total
    }
    if let kind = thin(cells, texts) { return kind }
    return nil
  }

  private func thin(_ cells: [TableCell], _ texts: [TableCell]) -> SkippedRowKind? {
    guard let first = texts.first, cells.count == texts.count, cells.count <= 2 else { return nil }
    let name = cells.first { $0.column == nameColumn }
    if cells.count == 1 {
      if first.column != nameColumn { return isRemark(first.text) ? .remark : .section }
      if isRemark(first.text) { return .remark }
      // A name alone is a product without facts, unless the other rows have numbers.
      return isOutlined(first.text) || numberColumn != nil ? .section : nil
    }
    if let number = cells.first(where: { $0.column == numberColumn }), name != nil {
      return isOutlineMark(number.text) ? .section : nil
    }
    if name == nil { return cells.contains { isRemark($0.text) } ? .remark : nil }
    return nil
  }

  private func isHeaderAgain(_ row: TableRow) -> Bool {
    var same = 0
    for index in 0..<row.count {
      let column = row.column(at: index)
      guard let keys = header.keys[column] else { continue }
      // A cheap look at the length first: no header is long, few values are headers.
      let matches = row.withUTF8(at: index) { bytes -> Bool in
        guard bytes.count <= 120, let first = bytes.first, !(0x30...0x39).contains(first) else {
          return false
        }
        return keys.contains(HeaderKey.fold(String(decoding: bytes, as: UTF8.self)))
      }
      if matches { same += 1 } else if index - same >= 2 { return false }
    }
    return same >= 2 && same * 10 >= row.count * 6
  }

  /// Whether the cells count up by one in brackets or alone: (1) (2) (3), or A, B, 1, 2.
  private func isColumnNumbers(_ row: TableRow) -> Bool {
    var previous: Int?
    var counted = 0
    for index in 0..<row.count {
      let number = row.withUTF8(at: index) { Self.bareNumber($0) }
      guard let number else {
        // `A`, `B` may stand over the first two columns.
        if index <= 1, previous == nil, row.withUTF8(at: index, { $0.count == 1 }) { continue }
        return false
      }
      if let previous, number != previous + 1 { return false }
      previous = number
      counted += 1
    }
    return counted >= 3 && (previous ?? 0) <= 200
  }

  private static func bareNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var value = 0
    var digits = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 3 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: " "):
        continue
      default: return nil
      }
    }
    return digits > 0 ? value : nil
  }

  private func isTotal(_ key: String) -> Bool {
    ["tong", "cong", "tongso", "total", "subtotal", "grandtotal", "tongcongtien"].contains(key)
      || key.hasPrefix("tongcong") || key.hasPrefix("tongso") || key.hasPrefix("congnhom")
  }

  private func isRemark(_ text: String) -> Bool {
    let key = HeaderKey.fold(text)
    return Self.remarkStarts.contains { key.hasPrefix($0) }
  }

  private static let remarkStarts = [
    "ghichu", "luuy", "nguoilap", "thutruong", "ngaythang", "ktchutich", "tmuyban", "noinhan",
    "chutich", "giamdoc", "nguon", "donvitinh", "dvt", "kybia", "danhsachnay", "xacnhan",
  ]

  private func isOutlined(_ text: String) -> Bool {
    guard let dot = text.firstIndex(where: { $0 == "." || $0 == ")" || $0 == "/" }) else {
      return false
    }
    return isOutlineMark(String(text[..<dot]))
  }

  /// Whether the text is a Roman number or one letter, as sections are counted.
  private func isOutlineMark(_ text: String) -> Bool {
    let mark = text.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") }
    guard (1...5).contains(mark.count) else { return false }
    if mark.count == 1 { return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(mark[0]) }
    return mark.allSatisfy { "IVX".utf8.contains($0) }
  }
}
