import Foundation

/// The checkout as files and lines.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files(in folder: String, extensions: Set<String> = ["swift"]) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path()) else { return [] }
    var files: [SourceFile] = []
    for case let path as String in walk
    where extensions.contains(URL(filePath: path).pathExtension) && !path.contains(".build") {
      let data = try Data(contentsOf: base.appending(path: path))
      files.append(SourceFile(path: "\(folder)/\(path)", data: data))
    }
    return files
  }

  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())
  }

  static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
      words[..<position].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) })
    else { return nil }
    return words[position + 1].split(separator: ".").first.map(String.init)
  }

  static func isComment(_ line: String) -> Bool {
    line.drop { $0 == " " }.hasPrefix("//")
  }

  private static let access: Set = ["public", "package", "internal", "private", "fileprivate"]
}

/// A file of the checkout; searched as bytes, since the tables of places are long.
struct SourceFile {
  let path: String
  let data: Data

  func holds(_ words: String) -> Bool { data.range(of: Data(words.utf8)) != nil }

  var lineCount: Int { data.withUnsafeBytes { $0.count(where: { $0 == 0x0A }) } }

  /// Whether the file is a table of data in a raw string, which may be long.
  var isTable: Bool { holds(#"#""""#) }

  /// The lines in which words stand, with their numbers from 1.
  func lines(holding words: String) -> [(number: Int, text: String)] {
    var found: [(Int, String)] = []
    var number = 1
    var rest = data[...]
    while let place = rest.range(of: Data(words.utf8)) {
      number += rest[..<place.lowerBound].count { $0 == 0x0A }
      let start = rest[..<place.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.startIndex
      let end = rest[place.upperBound...].firstIndex(of: 0x0A) ?? rest.endIndex
      found.append((number, String(decoding: rest[start..<end], as: UTF8.self)))
      rest = rest[end...]
    }
    return found
  }
}
