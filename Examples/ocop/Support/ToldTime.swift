import MarketplaceSync
import OCOPCatalog

/// The machine's clocks, which say when a wait is so long that the program would seem to hang.
struct ToldTime: SyncTime {
  /// Shorter waits pass unnoticed.
  private static let noticed: Duration = .seconds(5)

  private let system = SystemSyncTime()
  /// What is waited for.
  let title: String
  let language: Language

  func elapsed() async -> Duration { await system.elapsed() }

  func wallClock() async -> Int64 { await system.wallClock() }

  func wait(_ duration: Duration) async throws(CancellationError) {
    if duration >= Self.noticed {
      let seconds = duration.components.seconds
      let end = LocalTime.clock(await system.wallClock() + seconds * 1_000)
      let wait = LocalizedText(
        vi: "\(title) chưa nhận được, sẽ gửi lại lúc \(end) (sau \(seconds) giây). Nhấn Ctrl-C để "
          + "dừng; việc đã xong vẫn được ghi.",
        en: "\(title) is not ready; going on at \(end) (in \(seconds) s). Ctrl-C stops; what is "
          + "done stays recorded.")
      Output.error(wait[language])
    }
    try await system.wait(duration)
  }
}
