import ArgumentParser
import MarketplaceSync
import Tabular

/// Says what a sync would do, and does nothing.
struct SyncPlanning: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Xem trước những gì sẽ thay đổi trên kênh; chưa làm gì cả.",
    discussion: """
      Kết quả trả về: 0 đã lập kế hoạch, 1 còn thay đổi đang chờ (với --exit-code), 2 không lập được
      hoặc kế hoạch vượt mức an toàn.
      """)

  @OptionGroup var wanted: SyncWantedOptions
  @OptionGroup var setup: SyncOptions

  @Option(name: .short, help: "Ghi kế hoạch ra tệp để làm sau: ocop sync apply --plan TỆP.")
  var output: String?

  @Flag(help: "Trả về 1 khi có thay đổi đang chờ.")
  var exitCode = false

  func run() async throws {
    try await reportingSync(in: setup.language) {
      let channel = try SyncChannel(setup, allowsRemoval: wanted.allowDelete)
      let summary = try await Interruption.cancelling(in: setup.language) {
        try await channel.exclusively { try await work(on: channel) }
      }
      if !summary.refusals.isEmpty { throw ReportedExit(code: 2) }
      if exitCode, summary.counts.pending > 0 { throw ReportedExit(code: 1) }
    }
  }

  private func work(on channel: SyncChannel) async throws -> PlanSummary {
    let rows = try wanted.load(for: channel)
    try await channel.look()
    let text = channel.text(limit: setup.rows)
    if let output {
      let writer = PlanFileWriter(sink: try FileSink(path: output))
      var sink = TeePlanSink(text, writer)
      let summary = try await channel.session.plan(rows, into: &sink)
      SyncPrinter.print(sink.first)
      return summary
    }
    var sink = text
    let summary = try await channel.session.plan(rows, into: &sink)
    SyncPrinter.print(sink)
    return summary
  }
}
