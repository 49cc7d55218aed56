import FoundationEssentials

/// Reads the files beside the tests.
enum Fixture {
  static func bytes(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let data = try? Data(contentsOf: URL(filePath: folder + "/Fixtures/" + name))
    return data.map(Array.init) ?? []
  }

  static func lines(_ name: String) -> [String] {
    String(decoding: bytes(name), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
