import ArgumentParser
import MarketplaceSync
import Tabular

/// Does what a plan says.
struct SyncApplying: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Đưa thay đổi lên kênh, theo kế hoạch có sẵn hoặc lập ngay từ danh sách.",
    discussion: """
      Bấm Ctrl-C để dừng: việc đã làm được lưu, chạy lại lệnh là làm tiếp. Máy tắt giữa chừng cũng vậy.
      Kết quả trả về: 0 đã làm hết, 1 còn mặt hàng bị từ chối hoặc chưa được, 2 phải dừng giữa chừng \
      hoặc không chạy được.
      """)

  @OptionGroup var wanted: SyncWantedOptions
  @OptionGroup var setup: SyncOptions

  @Option(help: "Tệp kế hoạch do “ocop sync plan -o” ghi ra.")
  var plan: String?

  @Flag(help: "Chỉ xem trước, như “ocop sync plan”.")
  var dryRun = false

  func run() async throws {
    try await reportingSync(in: setup.language) {
      let channel = try SyncChannel(setup, allowsRemoval: wanted.allowDelete)
      let summary = try await Interruption.cancelling(in: setup.language) {
        try await channel.exclusively { try await work(on: channel) }
      }
      guard let summary else { return }
      Output.standard(SyncPrinter.text(of: summary, in: setup.language))
      for file in channel.droppedFiles { Output.standard("  → \(file)") }
      if !summary.isComplete { throw ReportedExit(code: summary.stop == nil ? 1 : 2) }
    }
  }

  /// Shows the plan and applies it; `nil` when it was only to be seen.
  private func work(on channel: SyncChannel) async throws -> ApplySummary? {
    if let plan {
      let whole = try SyncPlan(PlanFileReader(path: plan))
      var text = channel.text(limit: setup.rows)
      text.add(all: whole)
      SyncPrinter.print(text)
      return try await dryRun ? nil : apply(whole, channel)
    }
    let rows = try wanted.load(for: channel)
    try await channel.look()
    var sink = TeePlanSink(channel.text(limit: setup.rows), SyncPlan())
    try await channel.session.plan(rows, into: &sink)
    SyncPrinter.print(sink.first)
    return try await dryRun ? nil : apply(sink.second, channel)
  }

  private func apply(_ plan: SyncPlan, _ channel: SyncChannel) async throws -> ApplySummary {
    let total = plan.summary.counts.pending
    return try await channel.session.apply(plan) { done in
      guard Output.showsProgress else { return }
      Output.write("\r\u{1B}[K… \(done)/\(total)\(done == total ? "\n" : "")", to: 2)
    }
  }
}
