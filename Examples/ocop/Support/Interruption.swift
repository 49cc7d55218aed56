import Dispatch
import OCOPCatalog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns Ctrl-C into a cancelled task, so that what was done is stored before the program ends.
enum Interruption {
  /// Runs a body that a first Ctrl-C (or `kill`) asks to end; a second one ends the program at once,
  /// and the journal tells the next run what was under way.
  static func cancelling<Result: Sendable>(
    in language: Language, _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task(operation: body)
    let words = LocalizedText(
      vi: "\nĐang dừng, chờ kênh trả lời yêu cầu đã gửi… (Ctrl-C lần nữa: dừng ngay)",
      en: "\nStopping after the requests under way… (Ctrl-C again: stop at once)")[language]
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        // Nothing has to be tidied up: locks are the system's, and the journal is on the disk.
        if task.isCancelled { _exit(128 + number) }
        task.cancel()
        Output.error(words)
      }
      source.resume()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }
    return try await task.value
  }
}
