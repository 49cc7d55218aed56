import ArgumentParser
import VietnameseText

/// Repairs and orders Vietnamese text, a line of JSON for every line.
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sửa phông chữ hỏng, tạo slug, khóa tìm kiếm, xếp thứ tự tiếng Việt.",
    discussion: """
      Dòng được đọc từ đầu vào chuẩn. Ví dụ:
        echo 'Hîp t¸c x· n«ng nghiÖp' | ocop text repair
      """,
    subcommands: [Repair.self, Slug.self, Key.self, Sort.self])

  /// Repairs text typed for old fonts or read in the wrong code page.
  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sửa chữ TCVN3, VNI, Windows-1258, UTF-8 đọc sai.")

    @Flag(help: "Coi toàn bộ đầu vào là một cột: các ô giúp nhau đoán bảng mã.")
    var column = false

    func run() throws {
      var input = LineInput()
      var output = LineOutput()
      let repair = TextRepair()
      if column {
        // A column is decided as a whole, so its cells must be at hand.
        var cells: [String] = []
        while let line = input.next() { cells.append(line) }
        for repaired in repair.repairColumn(cells) { output.print(Self.json(repaired)) }
      } else {
        while let line = input.next() { output.print(Self.json(repair.repair(line))) }
      }
      output.flush()
    }

    private static func json(_ repaired: RepairedText) -> String {
      var out = "{\"text\":\(jsonString(repaired.text)),\"label\":\"\(repaired.label.rawValue)\""
      out += ",\"changed\":\(!repaired.isSameBytes)"
      out += ",\"confidence\":\(hundredths(repaired.confidence))"
      if !repaired.candidates.isEmpty {
        out += ",\"candidates\":[\(repaired.candidates.map(jsonString).joined(separator: ","))]"
      }
      return out + "}"
    }

    private static func hundredths(_ value: Double) -> String {
      String((value * 100).rounded() / 100)
    }
  }

  /// Makes addresses for web pages.
  struct Slug: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tạo slug: cà phê → ca-phe.")
    func run() throws { mapLines(VietnameseText.slug) }
  }

  /// Makes keys for searching without marks.
  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tạo khóa tìm kiếm không dấu.")
    func run() throws { mapLines(VietnameseText.searchKey) }
  }

  /// Puts lines into Vietnamese order.
  struct Sort: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xếp các dòng theo thứ tự tiếng Việt.")

    func run() throws {
      var input = LineInput()
      var lines: [(key: [UInt8], text: String)] = []
      while let line = input.next() { lines.append((VietnameseText.sortKey(line), line)) }
      lines.sort { $0.key.lexicographicallyPrecedes($1.key) }
      var output = LineOutput()
      for line in lines { output.print("{\"text\":\(jsonString(line.text))}") }
      output.flush()
    }
  }

  private static func mapLines(_ transform: (String) -> String) {
    var input = LineInput()
    var output = LineOutput()
    while let line = input.next() {
      output.print("{\"text\":\(jsonString(transform(line)))}")
    }
    output.flush()
  }
}

extension RepairedText {
  /// Whether the text is unchanged byte for byte; composed and decomposed letters count as equal
  /// in Swift, but not here.
  fileprivate var isSameBytes: Bool { text.utf8.elementsEqual(original.utf8) }
}
