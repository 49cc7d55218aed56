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

/// How often text that is right as it stands is changed, alone and in columns.
///
/// Letters stored as base and mark that come back composed are the same text, so they are counted
/// apart.
enum Genuine {
  private static let columns = [4, 12]

  static func run(_ paths: some Sequence<String>) {
    var texts = 0
    var composed = 0
    var changed = [Int](repeating: 0, count: 1 + columns.count)
    for path in paths {
      let lines = Lines.of([path])
      if lines.isEmpty {
        print("\(path): not there, skipped")
        continue
      }
      var faults: Set<String> = []
      var counts: [Int] = []
      for size in [1] + columns {
        var count = 0
        for start in stride(from: 0, to: lines.count, by: size) {
          for result in results(Array(lines[start..<min(start + size, lines.count)]))
          where !result.text.utf8.elementsEqual(result.original.utf8) {
            if result.text == result.original {
              if size == 1 { composed += 1 }
              continue
            }
            count += 1
            faults.insert("\(result.original) became \(result.text)")
          }
        }
        counts.append(count)
      }
      texts += lines.count
      for index in counts.indices { changed[index] += counts[index] }
      print("\(path): \(lines.count) texts, \(counts) changed alone and in columns of \(columns)")
      for fault in faults.sorted().prefix(10) { print("  \(fault)") }
    }
    report("genuine texts", Double(texts), "texts")
    report("put together only", Double(composed), "texts")
    for (name, count) in zip(["alone"] + columns.map { "in columns of \($0)" }, changed) {
      report("changed \(name)", Double(count) * 10_000 / Double(max(texts, 1)), "of 10,000")
    }
  }

  private static func results(_ texts: [String]) -> [RepairedText] {
    texts.count == 1 ? [TextRepair().repair(texts[0])] : TextRepair().repairColumn(texts)
  }
}
