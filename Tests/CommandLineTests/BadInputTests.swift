import Foundation
import Testing

/// What people drop on the program by mistake: each gets one sentence that says what to do.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    /// Words that the Vietnamese message must have.
    var says: String
    var testDescription: String { name }
  }

  static let zipOfNothing: [UInt8] =
    [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)

  /// The beginning of an OLE container with a stream called EncryptedPackage, as Excel writes when a
  /// workbook has a password.
  static let encrypted: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 2_048)
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes.replaceSubrange(0..<8, with: magic)
    bytes.replaceSubrange(24..<32, with: [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0])
    bytes.replaceSubrange(32..<34, with: [6, 0])
    bytes.replaceSubrange(44..<48, with: [1, 0, 0, 0])
    bytes.replaceSubrange(48..<52, with: [1, 0, 0, 0])
    bytes.replaceSubrange(56..<60, with: [0, 16, 0, 0])
    for offset in [60, 68] {
      bytes.replaceSubrange(offset..<(offset + 4), with: [0xFE, 0xFF, 0xFF, 0xFF])
    }
    for index in 0..<109 {
      let entry: [UInt8] = index == 0 ? [0, 0, 0, 0] : [0xFF, 0xFF, 0xFF, 0xFF]
      bytes.replaceSubrange((76 + index * 4)..<(80 + index * 4), with: entry)
    }
    // Sector 0 is the table, sector 1 the directory.
    for index in 0..<128 {
      bytes.replaceSubrange((512 + index * 4)..<(516 + index * 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
    }
    bytes.replaceSubrange(512..<516, with: [0xFD, 0xFF, 0xFF, 0xFF])
    bytes.replaceSubrange(516..<520, with: [0xFE, 0xFF, 0xFF, 0xFF])
    func entry(_ index: Int, _ name: String, kind: UInt8, child: UInt32) {
      let start = 1_024 + index * 128
      let units = Array(name.utf16)
      for (offset, unit) in units.enumerated() { bytes[start + offset * 2] = UInt8(unit & 0xFF) }
      bytes[start + 64] = UInt8((units.count + 1) * 2)
      bytes[start + 66] = kind
      bytes[start + 67] = 1
      for offset in [68, 72, 76] {
        bytes.replaceSubrange(
          (start + offset)..<(start + offset + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
      }
      bytes[start + 76] = UInt8(truncatingIfNeeded: child)
      if child != .max { for offset in 77..<80 { bytes[start + offset] = 0 } }
      bytes.replaceSubrange((start + 116)..<(start + 120), with: [0xFE, 0xFF, 0xFF, 0xFF])
    }
    entry(0, "Root Entry", kind: 5, child: 1)
    entry(1, "EncryptedPackage", kind: 2, child: .max)
    return bytes
  }()

  static let unreadable: [Case] = [
    Case(name: "trong.xlsx", bytes: [], says: "không có nội dung"),
    Case(name: "trong.csv", bytes: [], says: "không có nội dung"),
    Case(name: "khong-phai-bang.xlsx", bytes: zipOfNothing, says: "Excel"),
    Case(name: "co-mat-khau.xlsx", bytes: encrypted, says: "mật khẩu"),
    Case(
      name: "rac.xlsx", bytes: (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ 31) },
      says: "rac.xlsx"),
    Case(
      name: "anh.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [0, 1, 1, 0],
      says: "anh.jpg"),
    Case(name: "van-ban.pdf", bytes: Array("%PDF-1.7\n1 0 obj\n".utf8), says: "van-ban.pdf"),
  ]

  @Test(arguments: unreadable)
  func `a file that is no list gets one sentence and leaves nothing behind`(_ bad: Case) throws {
    let program = try Program()
    let path = try program.file(bad.name, bad.bytes)
    let jobs: [[String]] = [
      ["validate", path], ["validate", path, "--format", "json", "-o", "ket-qua.json"],
      ["convert", path, "-o", "ket-qua.ndjson"], ["convert", path, "-o", "ket-qua.xlsx"],
      ["export", path, "--to", "voso", "-o", "ket-qua.xlsx"], ["fix", path, "-o", "ket-qua.xlsx"],
      ["inspect", path],
    ]
    for job in jobs {
      let outcome = try program.run(job)
      #expect(outcome.status == 2, "\(job): \(outcome.errors)")
      #expect(outcome.errors.contains(bad.says), "\(job): \(outcome.errors)")
      let sentences = outcome.errors.split(separator: "\n").count
      #expect((1...2).contains(sentences), "\(job): \(outcome.errors)")
      #expect(try program.names == [bad.name], "\(job)")
    }
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test func `a folder and a missing file are told apart`() throws {
    let program = try Program()
    let folder = try program.run(["validate", program.folder.path])
    #expect(folder.status == 2)
    #expect(folder.errors.contains("thư mục"), "\(folder.errors)")
    let missing = try program.run(["validate", "khong-co.xlsx"])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("khong-co.xlsx"), "\(missing.errors)")
    #expect(!missing.errors.contains("thư mục này"), "\(missing.errors)")
    let english = try program.run(["validate", "khong-co.xlsx", "--lang", "en"])
    #expect(english.errors.contains("khong-co.xlsx"))
    #expect(!english.errors.contains("tệp"), "\(english.errors)")
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test(.enabled(if: getuid() != 0, "the administrator may read every file"))
  func `a file that may not be read is named with its reason`() throws {
    let program = try Program()
    let path = try program.file("khoa.csv", Array("Tên sản phẩm\nMật ong\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let outcome = try program.run(["validate", path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("quyền"), "\(outcome.errors)")
  }

  @Test func `a text without a list is told what is looked for and becomes no file`() throws {
    let program = try Program()
    let path = try program.file("thu.txt", Array("Kính gửi ông bà,\nXin chào.\n".utf8))
    #expect(try program.run(["validate", path]).status == 1)
    for job in [
      ["convert", path, "-o", "a.xlsx"], ["export", path, "--to", "voso", "-o", "a.xlsx"],
    ] {
      let outcome = try program.run(job)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("dòng tiêu đề"), "\(outcome.errors)")
      #expect(try program.names == ["thu.txt"])
    }
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test func `a list with a header only is read and told to be empty`() throws {
    let program = try Program()
    let path = try program.file("tieu-de.csv", Array("Tên sản phẩm,Giá bán,Chủ thể\n".utf8))
    let outcome = try program.run(["validate", path])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("chưa có sản phẩm"), "\(outcome.output)")
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test func `a workbook called csv and a csv called xlsx are read for what they are`() throws {
    let program = try Program()
    let sample = Program.root.appending(path: "catalog-samples/hau-giang/ocop-105.xlsx")
    let workbook = try program.file("danh-sach.csv", try Data(contentsOf: sample))
    let text = try program.file(
      "danh-sach.xlsx", Array("Tên sản phẩm,Giá bán\nMật ong tràm,120000\n".utf8))
    for path in [workbook, text] {
      let outcome = try program.run(["validate", path, "--as-of", "2026-06-30"])
      #expect(outcome.status == 0, "\(path): \(outcome.errors)\(outcome.output)")
    }
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test func `a cell of ten million bytes is refused by its place`() throws {
    let program = try Program()
    var bytes = Array("Tên sản phẩm,Giá bán\nMật ong,120000\n\"".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000)
    bytes += Array("\",5\n".utf8)
    let path = try program.file("o-lon.csv", bytes)
    let outcome = try program.run(["convert", path, "-o", "ket-qua.ndjson"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("dòng 3"), "\(outcome.errors)")
    #expect(try program.names == ["o-lon.csv"])
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test(arguments: ["json", "ndjson", "csv", "xlsx"])
  func `a conversion whose second list is broken leaves the former file as it was`(
    ending: String
  ) throws {
    let program = try Program()
    let sample = Program.root.appending(path: "catalog-samples/hau-giang/ocop-105.csv").path
    let kept = try program.file("ket-qua.\(ending)", Array("kept".utf8))
    let broken = try program.file("rac.xlsx", Self.zipOfNothing)
    let outcome = try program.run(["convert", sample, broken, "-o", kept])
    #expect(outcome.status == 2)
    #expect(try Data(contentsOf: URL(filePath: kept)) == Data("kept".utf8))
    #expect(try program.names.sorted() == ["ket-qua.\(ending)", "rac.xlsx"])
    try FileManager.default.removeItem(at: program.folder)
  }

  @Test func `an export that cannot be written leaves the former file as it was`() throws {
    let program = try Program()
    let sample = Program.root.appending(path: "catalog-samples/hau-giang/ocop-105.csv").path
    let kept = try program.file("ket-qua.xlsx", Array("kept".utf8))
    let broken = try program.file("rac.xlsx", Self.zipOfNothing)
    let outcome = try program.run(["export", sample, broken, "--to", "voso", "-o", kept])
    #expect(outcome.status == 2)
    #expect(try Data(contentsOf: URL(filePath: kept)) == Data("kept".utf8))
    try FileManager.default.removeItem(at: program.folder)
  }
}
