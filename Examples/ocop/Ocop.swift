import ArgumentParser

@main
struct Ocop: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ocop")
}
