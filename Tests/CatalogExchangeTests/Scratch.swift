import FoundationEssentials

/// A folder of its own for a test that needs files.
enum Scratch {
  static func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.path() + "/catalog-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
