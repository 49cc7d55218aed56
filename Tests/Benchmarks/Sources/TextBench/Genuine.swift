import VietnameseText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whole files as lines.
enum Lines {
  static func of(_ paths: some Sequence<String>) -> [String] {
    paths.flatMap { path -> [String] in
      guard let file = fopen(path, "r") else { return [] }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&block, 1, block.count, file), count > 0 {
        bytes += block[..<count]
      }
      return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

/// How often text that is right as it stands is changed, alone and in columns of twelve.
enum Genuine {
  static func run(_ paths: some Sequence<String>) {
    var all = (texts: 0, alone: 0, inColumns: 0)
    for path in paths {
      let texts = Lines.of([path])
      if texts.isEmpty {
        print("\(path): not there, skipped")
        continue
      }
      var changed: [String] = []
      for text in texts where !isSame(TextRepair().repair(text)) { changed.append(text) }
      var inColumns: [String] = []
      for start in stride(from: 0, to: texts.count, by: 12) {
        let column = Array(texts[start..<min(start + 12, texts.count)])
        for result in TextRepair().repairColumn(column) where !isSame(result) {
          inColumns.append(result.original)
        }
      }
      all.texts += texts.count
      all.alone += changed.count
      all.inColumns += inColumns.count
      print(
        "\(path): \(texts.count) texts, \(changed.count) changed, \(inColumns.count) in columns")
      for text in Set(changed + inColumns).sorted().prefix(10) {
        print("  \(text) became \(TextRepair().repair(text).text)")
      }
    }
    let texts = Double(max(all.texts, 1))
    report("genuine texts", Double(all.texts), "texts")
    report("changed alone", Double(all.alone) * 10_000 / texts, "of 10,000")
    report("changed in columns of twelve", Double(all.inColumns) * 10_000 / texts, "of 10,000")
  }

  private static func isSame(_ result: RepairedText) -> Bool {
    result.text.utf8.elementsEqual(result.original.utf8)
  }
}
