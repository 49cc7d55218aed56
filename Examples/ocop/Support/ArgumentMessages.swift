/// What the argument parser says, in Vietnamese: it speaks English only.
///
/// A sentence that is not listed stays in English, so that nothing is lost when the parser changes.
enum ArgumentMessages {
  /// Whether the arguments ask for English: `--lang en` or `--lang=en`.
  static func isEnglish(_ arguments: [String]) -> Bool {
    arguments.contains("--lang=en")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
  }

  /// Returns a help page, or a message about wrong arguments, with the parser's words translated.
  static func vietnamese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let beginning = beginnings.first { line.hasPrefix($0.english) }
        let rest = String(line.dropFirst(beginning?.english.count ?? 0))
        return (beginning?.vietnamese ?? "") + words(sentence(rest))
      }
      .joined(separator: "\n")
  }

  private static let beginnings: [(english: String, vietnamese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH GÕ: "), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "LỰA CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Error: ", "Lỗi: "),
    ("Help:  ", "Giải thích: "), ("Usage: ", "Cách gõ: "),
  ]

  private static func words(_ line: String) -> String {
    line.replacing("Show the version.", with: "Cho biết phiên bản.")
      .replacing("Show help information.", with: "Xem hướng dẫn này.")
      .replacing("(default: ", with: "(mặc định: ").replacing("(values: ", with: "(giá trị: ")
      .replacing("; default: ", with: "; mặc định: ")
      .replacing("<subcommand>", with: "<lệnh>").replacing("[<options>]", with: "[<lựa chọn>]")
  }

  /// Whole sentences; what stands in a hole is put into the same hole of the translation.
  private static let sentences: [(english: String, vietnamese: String)] = [
    ("Missing expected argument '{1}'", "Thiếu “{1}”."),
    ("Missing one of: '{1}'", "Thiếu một trong: “{1}”."),
    ("Missing value for '{1}'", "Sau “{1}” chưa có giá trị."),
    ("Unexpected argument '{1}'", "Không rõ “{1}” là gì."),
    ("{1} unexpected arguments: '{2}'", "Không rõ “{2}” là gì."),
    ("Unknown option '{1}'. Did you mean '{2}'?", "Không có “{1}”. Có phải là “{2}” không?"),
    ("Unknown option '{1}'", "Không có “{1}”."),
    (
      "The option '{1}' does not take any value, but '{2}' was specified.",
      "“{1}” không đi kèm giá trị; xin bỏ “{2}”."
    ),
    (
      "The value '{1}' is invalid for '{2}'. Please provide one of '{3}'.",
      "“{1}” không dùng được cho “{2}”. Xin chọn một trong: “{3}”."
    ),
    (
      "The value '{1}' is invalid for '{2}'. Please provide one of the following:",
      "“{1}” không dùng được cho “{2}”. Xin chọn một trong:"
    ),
    ("The value '{1}' is invalid for '{2}'", "“{1}” không dùng được cho “{2}”."),
    ("  See '{1}' for more information.", "  Gõ “{1}” để xem hướng dẫn."),
    ("  See '{1}' for detailed help.", "  Gõ “{1}” để xem chi tiết từng lệnh."),
  ]

  private static func sentence(_ line: String) -> String {
    for (english, vietnamese) in sentences {
      guard let found = holes(of: english, in: line) else { continue }
      return found.enumerated().reduce(vietnamese) { text, hole in
        text.replacing("{\(hole.offset + 1)}", with: listed(hole.element))
      }
    }
    return line
  }

  /// Returns what a line has where a sentence has holes, or `nil` when it is another sentence.
  private static func holes(of sentence: String, in line: String) -> [String]? {
    var parts: [String] = [""]
    for character in sentence {
      switch character {
      case "{": parts.append("")
      case "}": parts[parts.count - 1] = ""
      default: parts[parts.count - 1].append(character)
      }
    }
    guard line.hasPrefix(parts[0]), let last = parts.last, line.hasSuffix(last) else { return nil }
    var rest = line.dropFirst(parts[0].count)
    var holes: [String] = []
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: part) else { return nil }
      holes.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.count >= last.count else { return nil }
    return holes + [String(rest.dropLast(last.count))]
  }

  /// `a', 'b' or 'c` with the quotes of Vietnamese.
  private static func listed(_ text: String) -> String {
    text.replacing("', '", with: "”, “").replacing("' or '", with: "”, “")
      .replacing("' and '", with: "”, “")
  }
}
