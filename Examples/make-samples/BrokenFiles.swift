import Tabular

/// Files that are no product lists, each with its own reason.
enum BrokenFiles {
  static func write(to writer: SampleWriter) throws {
    try writer.bytes([], as: "empty.xlsx")
    try writer.bytes(Array("Tên sản phẩm,Giá bán\n".utf8), as: "header-only.csv")
    // A ZIP archive with one text file in it.
    try writer.bytes(
      zip(name: "ghi-chu.txt", content: Array("khong phai bang tinh".utf8)),
      as: "not-a-workbook.xlsx")
    var random = SplitMix64(seed: 8)
    try writer.bytes(
      (0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: "rubbish.xlsx")
    // A workbook under a text file's name.
    try writer.workbook(
      SampleTable(
        sheet: "Sheet1", header: ["Tên sản phẩm", "Giá bán", "Quy cách"],
        rows: [["Rau má sạch", .number(15_000), "gói 500 g"]]),
      as: "wrong-extension.csv")
  }

  /// An archive with one stored entry.
  private static func zip(name: String, content: [UInt8]) -> [UInt8] {
    let fields: (Int, Int) -> [UInt8] = { value, width in
      (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let crc = Int(crc32(content))
    let common =
      fields(0, 2) + fields(0, 2) + fields(0, 2) + fields(0x21, 2) + fields(crc, 4)
      + fields(content.count, 4) + fields(content.count, 4) + fields(name.utf8.count, 2)
      + fields(0, 2)
    let local = fields(0x0403_4B50, 4) + fields(20, 2) + common + Array(name.utf8) + content
    let central =
      fields(0x0201_4B50, 4) + fields(20, 2) + fields(20, 2) + common + fields(0, 2)
      + fields(0, 2) + fields(0, 2) + fields(0, 4) + fields(0, 4) + Array(name.utf8)
    let end =
      fields(0x0605_4B50, 4) + fields(0, 4) + fields(1, 2) + fields(1, 2)
      + fields(central.count, 4) + fields(local.count, 4) + fields(0, 2)
    return local + central + end
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
