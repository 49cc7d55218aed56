import FoundationEssentials

/// Reads the files beside the tests.
enum Fixture {
  static func bytes(_ name: String, file: String = #filePath) -> [UInt8] {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let data = try? Data(contentsOf: URL(filePath: folder + "/Fixtures/" + name))
    return data.map(Array.init) ?? []
  }

  static func lines(_ name: String, file: String = #filePath) -> [String] {
    String(decoding: bytes(name, file: file), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
