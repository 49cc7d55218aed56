import Foundation
import Testing

/// Readers that others wrote, when the machine has them: `pip install openpyxl python-calamine`.
///
/// `OCOP_TEST_PYTHON` names the interpreter; else `python3` of the path is asked.
enum Python {
  static let reads = "needs a python3 with openpyxl and python-calamine"
  static let isThere: Bool =
    (try? run("import openpyxl, python_calamine\nprint('ok')", [])) == "ok\n"

  struct Failed: Error {
    var message: String
  }

  /// Runs a program with arguments and returns what it printed.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let name = ProcessInfo.processInfo.environment["OCOP_TEST_PYTHON"] ?? "python3"
    process.arguments = [name, "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = complaints.fileHandleForReading.readDataToEndOfFile()
      throw Failed(message: String(decoding: text, as: UTF8.self))
    }
    return String(decoding: data, as: UTF8.self)
  }
}

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }
}
