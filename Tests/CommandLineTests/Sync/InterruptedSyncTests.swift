import CatalogTesting
import Foundation
import Testing

/// What happens when somebody pulls the plug.
@Suite struct `An ocop sync that is stopped` {
  /// A shop that takes its time with each batch.
  static func slow(_ milliseconds: Int) -> ShopQuirks {
    var quirks = ShopQuirks.recent
    quirks.writeDelay = milliseconds
    return quirks
  }

  @Test func `by Ctrl-C says what is done and goes on the next time`() throws {
    let lab = try ShopLab(quirks: Self.slow(200))
    let running = try lab.start("apply")
    #expect(try running.waits { lab.shop.products.count >= 10 })
    running.send(SIGINT)
    let (outcome, wasKilled) = try running.ending()
    #expect(!wasKilled && outcome.status == 2, "\(outcome)")
    let done = lab.shop.products.count
    #expect((10..<40).contains(done), "\(outcome)")
    #expect(
      outcome.output.contains("Kết quả: \(done) đã tạo, \(40 - done) chưa làm tới"), "\(outcome)")
    #expect(outcome.output.contains("chạy lại để làm tiếp"), "\(outcome)")
    #expect(outcome.errors.contains("Đang dừng"), "\(outcome)")
    let next = try lab.sync("apply")
    #expect(next.status == 0, "\(next)")
    #expect(next.output.contains("Kết quả: \(40 - done) đã tạo"), "\(next)")
    #expect(lab.isComplete)
    #expect(lab.shop.products.allSatisfy { $0.writes == 1 })
  }

  @Test(arguments: [false, true])
  func `at once, in the middle of a request, sends nothing twice`(byPatience: Bool) throws {
    let lab = try ShopLab(quirks: Self.slow(400))
    let running = try lab.start("apply")
    #expect(try running.waits { lab.shop.products.count >= 15 })
    if byPatience {
      // Somebody who presses twice does not want to wait.
      running.send(SIGINT)
      usleep(60_000)
      running.send(SIGINT)
    } else {
      running.send(SIGKILL)
    }
    let (outcome, wasKilled) = try running.ending()
    #expect(byPatience ? outcome.status == 130 : wasKilled, "\(outcome)")
    #expect(lab.shop.products.count < 40)
    let status = try lab.program.run(["sync", "status"])
    #expect(status.output.contains("cần tra lại"), "\(status)")
    let next = try lab.sync("apply")
    #expect(next.status == 0, "\(next)")
    #expect(next.errors.contains("tra lại"), "\(next)")
    #expect(lab.isComplete)
    #expect(lab.shop.products.allSatisfy { $0.writes == 1 })
    #expect(try lab.sync("plan", ["--exit-code"]).status == 0)
  }

  /// A shop that is being mended asks to come back in ten minutes.
  @Test func `while the shop asks it to wait has said until when`() throws {
    let lab = try ShopLab()
    try lab.configure(attempts: 2)
    lab.shop.setFaults(ShopFaults(share: 1, kinds: [.maintenance], seed: 1))
    let running = try lab.start("apply")
    #expect(try running.waits { try running.errorsSoFar().contains("sau 600 giây") })
    running.send(SIGINT)
    let (outcome, wasKilled) = try running.ending()
    #expect(!wasKilled && outcome.status == 2, "\(outcome)")
    #expect(outcome.errors.contains("sẽ gửi lại lúc"), "\(outcome)")
    #expect(lab.shop.products.isEmpty)
    lab.shop.setFaults(nil)
    #expect(try lab.sync("apply").status == 0)
    #expect(lab.isComplete)
  }

  @Test func `keeps others out while it runs and says who it is`() throws {
    let lab = try ShopLab(quirks: Self.slow(300))
    let running = try lab.start("apply")
    #expect(try running.waits { lab.shop.products.count >= 5 })
    let other = try lab.sync("plan")
    #expect(other.status == 2, "\(other)")
    #expect(other.errors.contains("xin chờ rồi chạy lại"), "\(other)")
    #expect(other.errors.contains("tiến trình \(running.process.processIdentifier)"), "\(other)")
    #expect(try running.ending().outcome.status == 0)
    #expect(lab.isComplete)
  }
}
