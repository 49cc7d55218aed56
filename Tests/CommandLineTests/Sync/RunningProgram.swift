import Foundation

/// The command line while it runs, so that a test can disturb it.
struct RunningProgram {
  let process: Process
  private let output: URL
  private let errors: URL

  /// Starts the program in the folder of another one.
  init(_ arguments: [String], in program: Program, environment: [String: String] = [:]) throws {
    process = Process()
    process.executableURL = try Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = program.folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let name = UUID().uuidString
    output = program.folder.appending(path: ".\(name).out")
    errors = program.folder.appending(path: ".\(name).err")
    for url in [output, errors] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// What it has written to standard error so far.
  func errorsSoFar() throws -> String {
    String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end; whether it was a signal that ended it is told too.
  func ending() throws -> (outcome: Program.Outcome, wasKilled: Bool) {
    process.waitUntilExit()
    let outcome = Program.Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    return (outcome, process.terminationReason == .uncaughtSignal)
  }

  /// Waits until something holds, for at most a minute; `false` when it never did.
  ///
  /// It blocks its thread like every test here, which all wait for programs: a task that slept would
  /// be woken only after another test's program has ended.
  func waits(until holds: () throws -> Bool) throws -> Bool {
    for _ in 0..<6_000 {
      if try holds() { return true }
      guard process.isRunning else { return try holds() }
      usleep(10_000)
    }
    return false
  }
}
