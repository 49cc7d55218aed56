import MarketplaceSync
import OCOPCatalog

/// Tells people what a sync plans, did and knows.
enum SyncPrinter {
  static func print(_ plan: PlanText) {
    let palette = Palette.standard
    for line in plan.lines {
      let text =
        switch line.mark {
        case .title: palette.bold(line.text)
        case .create: palette.green(line.text)
        case .update: palette.yellow(line.text)
        case .remove, .problem: palette.red(line.text)
        case .note: palette.dim(line.text)
        }
      Output.standard(text)
    }
  }

  static func text(of summary: ApplySummary, in language: Language) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ vi: String, _ en: String) {
      if count > 0 { parts.append("\(number(count)) \(language == .vietnamese ? vi : en)") }
    }
    // What a person has yet to upload is not done.
    let isHandedOver = summary.submitted > 0
    add(
      summary.done[.create, default: 0], isHandedOver ? "tạo mới, đã ghi vào tệp" : "đã tạo",
      isHandedOver ? "creations written to the file" : "created")
    add(
      summary.done[.update, default: 0],
      isHandedOver ? "cập nhật, đã ghi vào tệp" : "đã cập nhật",
      isHandedOver ? "updates written to the file" : "updated")
    add(
      summary.done[.deactivate, default: 0] + summary.done[.delete, default: 0], "đã gỡ",
      "removed")
    add(summary.already, "đã xong từ trước", "done before")
    add(summary.plan.counts[.unchanged], "không đổi", "unchanged")
    add(summary.rejected, "bị kênh từ chối", "rejected")
    add(summary.failed, "chưa được", "failed")
    add(summary.unknown, "chưa rõ kết quả", "unknown")
    add(summary.notReached, "chưa làm tới", "not reached")
    let title = LocalizedText(vi: "Kết quả", en: "Result")[language]
    var lines = ["\(title): " + (parts.isEmpty ? "0" : parts.joined(separator: ", "))]
    for problem in summary.problems.prefix(20) {
      lines.append("  \(problem.key)  \(problem.name): \(words(problem.result, language))")
    }
    if summary.problems.count > 20 { lines.append("  … +\(summary.problems.count - 20)") }
    if summary.submitted > 0 {
      lines.append(
        LocalizedText(
          vi: "  \(number(summary.submitted)) mặt hàng chờ kênh xác nhận: "
            + "xin tải tệp lên kênh, rồi chạy “ocop sync adopt” với tệp kênh trả về.",
          en: "  \(number(summary.submitted)) rows wait for the channel: upload the files, then "
            + "run “ocop sync adopt” with the channel's own file.")[language])
    }
    switch summary.stop {
    case .cancelled:
      lines.append(
        LocalizedText(
          vi: "Đã dừng theo yêu cầu; việc đã làm được lưu, chạy lại để làm tiếp.",
          en: "Stopped as asked; what was done is stored, run again to go on.")[language])
    case .connector(let error):
      lines.append(SyncErrors.sentence(for: error)[language])
    case nil: break
    }
    return lines.joined(separator: "\n")
  }

  static func text(of report: LookReport, channel: String, in language: Language) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ vi: String, _ en: String) {
      if count > 0 { parts.append("\(number(count)) \(language == .vietnamese ? vi : en)") }
    }
    add(report.confirmed, "đã xác nhận", "confirmed")
    add(report.learned, "có mã của kênh", "ids learned")
    add(report.refused, "bị kênh từ chối", "refused")
    add(report.missing, "chưa lên kênh", "not arrived")
    add(report.gone, "không còn trên kênh", "gone from the channel")
    add(report.foreign, "ngoài danh mục", "not ours")
    add(report.withoutKey, "không có mã", "without a code")
    add(report.repeated.count, "trùng mã", "with a repeated code")
    let rows = LocalizedText(vi: "dòng", en: "rows")[language]
    let all = ["\(number(report.rows)) \(rows)"] + parts
    return "\(channel): " + all.joined(separator: ", ")
  }

  static func text(of status: ChannelStatus, name: String, in language: Language) -> String {
    var parts = SyncOutcome.allCases.compactMap { outcome -> String? in
      let count = status.outcomes[outcome, default: 0]
      return count == 0 ? nil : "\(number(count)) \(words(outcome, language))"
    }
    if status.gone > 0 {
      parts.append(
        "\(number(status.gone)) "
          + LocalizedText(vi: "không còn trên kênh", en: "gone")[language])
    }
    if status.open > 0 {
      parts.append(
        "\(number(status.open)) "
          + LocalizedText(vi: "cần tra lại", en: "to be looked up")[language])
    }
    let time = status.lastTime.map { " (\(LocalTime.text($0)))" } ?? ""
    let none = LocalizedText(vi: "chưa có mặt hàng", en: "no rows")[language]
    return "\(name): \(parts.isEmpty ? none : parts.joined(separator: ", "))\(time)"
  }

  static func text(of line: AuditEntry, in language: Language) -> String {
    let detail = line.detail.isEmpty ? "" : "  \(line.detail)"
    return "\(LocalTime.text(line.time))  \(line.actor)  \(line.channel)  \(line.key)  "
      + "\(line.action)  \(words(line.outcome, language))\(detail)"
  }

  private static func words(_ result: RowResult, _ language: Language) -> String {
    switch result {
    case .rejected(let reasons): reasons.map { $0.text[language] }.joined(separator: "; ")
    case .failed(let error), .unknown(let error): SyncErrors.sentence(for: error)[language]
    case .done(let outcome): words(outcome, language)
    case .already: ""
    }
  }

  private static func words(_ outcome: SyncOutcome, _ language: Language) -> String {
    let text =
      switch outcome {
      case .submitted: LocalizedText(vi: "chờ kênh xác nhận", en: "submitted")
      case .accepted: LocalizedText(vi: "kênh đã nhận", en: "accepted")
      case .live: LocalizedText(vi: "đang bán", en: "live")
      case .rejected: LocalizedText(vi: "bị từ chối", en: "rejected")
      case .failed: LocalizedText(vi: "chưa được", en: "failed")
      case .unknown: LocalizedText(vi: "chưa rõ", en: "unknown")
      }
    return text[language]
  }

  private static func number(_ value: Int) -> String { Dong.grouped(Int64(value)) }
}
