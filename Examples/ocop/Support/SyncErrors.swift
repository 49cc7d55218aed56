import MarketplaceConnectors
import MarketplaceSync
import OCOPCatalog

/// Runs a sync command; what stops it is said in one sentence, with exit code 2.
func reportingSync(in language: Language, _ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as SyncStoreError {
    Output.error(SyncErrors.sentence(for: error)[language])
    throw ReportedExit(code: 2)
  } catch let error as PlanError {
    Output.error(SyncErrors.sentence(for: error)[language])
    for reason in error.reasons { Output.error("  " + reason.text[language]) }
    throw ReportedExit(code: 2)
  } catch let error as ConnectorError {
    Output.error(SyncErrors.sentence(for: error)[language])
    throw ReportedExit(code: 2)
  } catch let error as CredentialError {
    Output.error(SyncErrors.sentence(for: error)[language])
    throw ReportedExit(code: 2)
  } catch let error as ConfigurationError {
    Output.error(SyncErrors.sentence(for: error)[language])
    throw ReportedExit(code: 2)
  } catch {
    try reporting(in: language) { throw error }
  }
}

/// What went wrong and what to do, in one sentence.
enum SyncErrors {
  static func sentence(for error: SyncStoreError) -> LocalizedText {
    switch error.code {
    case .locked:
      guard let holder = error.holder else {
        return LocalizedText(
          vi: "Kênh đang được một chương trình khác đồng bộ; xin chờ rồi chạy lại.",
          en: "Another program is syncing this channel; please wait and run again.")
      }
      let time = LocalTime.text(holder.since)
      return LocalizedText(
        vi: "Kênh đang được “\(holder.name)” đồng bộ trên máy “\(holder.host)” (tiến trình "
          + "\(holder.process), từ \(time)); xin chờ rồi chạy lại.",
        en: "“\(holder.name)” is syncing this channel on “\(holder.host)” (process "
          + "\(holder.process), since \(time)); please wait and run again.")
    case .stale:
      return LocalizedText(
        vi: "Kênh đã thay đổi sau khi lập kế hoạch này; xin lập kế hoạch mới.",
        en: "The channel has moved on since this plan was made; please make a new plan.")
    case .otherLineage:
      return LocalizedText(
        vi: "Kế hoạch này thuộc một tệp trạng thái khác; xin lập kế hoạch mới.",
        en: "This plan belongs to another state file; please make a new plan.")
    case .newerFormat:
      return LocalizedText(
        vi: "Tệp trạng thái do bản mới hơn ghi ra; xin cập nhật chương trình.",
        en: "The state file was written by a newer program; please update.")
    case .damaged:
      return LocalizedText(
        vi: "Tệp trạng thái bị hỏng (\(error.detail)); xin dùng bản sao lưu.",
        en: "The state file is damaged (\(error.detail)); please use a backup.")
    default:
      return LocalizedText(
        vi: "Không dùng được tệp trạng thái (\(error.detail)); xin kiểm tra ổ đĩa.",
        en: "The state file cannot be used (\(error.detail)); please check the disk.")
    }
  }

  static func sentence(for error: PlanError) -> LocalizedText {
    switch error.code {
    case .refused:
      LocalizedText(
        vi: "Kế hoạch không được thực hiện vì quá mức an toàn:",
        en: "The plan is not applied because it goes beyond the guards:")
    case .newerVersion:
      LocalizedText(
        vi: "Tệp kế hoạch do bản mới hơn ghi ra; xin cập nhật chương trình.",
        en: "The plan was written by a newer program; please update.")
    case .otherChannel:
      LocalizedText(
        vi: "Kế hoạch này dành cho kênh “\(error.detail)”.",
        en: "This plan is for the channel “\(error.detail)”.")
    case .truncated:
      LocalizedText(
        vi: "Tệp kế hoạch bị thiếu phần cuối; xin lập lại kế hoạch.",
        en: "The plan file is cut off; please make the plan again.")
    default:
      LocalizedText(
        vi: "Tệp này không phải kế hoạch hoặc đã bị sửa (dòng \(error.line ?? 1)).",
        en: "This file is no plan or was changed (line \(error.line ?? 1)).")
    }
  }

  static func sentence(for error: ConfigurationError) -> LocalizedText {
    switch error.code {
    case .unknownChannel:
      let known = error.known.joined(separator: ", ")
      return LocalizedText(
        vi: "Không có kênh “\(error.detail)” trong tệp khai kênh; các kênh có: \(known).",
        en: "There is no channel “\(error.detail)” in the file; there are: \(known).")
    case .unknownConnector:
      return LocalizedText(
        vi: "Không có cách kết nối “\(error.detail)”; các cách có: file-drop, woocommerce.",
        en: "There is no connector “\(error.detail)”; there are: file-drop, woocommerce.")
    case .notJSON:
      return LocalizedText(
        vi: "Tệp khai kênh không đúng dạng JSON (thường do thiếu dấu phẩy hay ngoặc); xin sửa lại.",
        en: "The channels' file is no JSON (often a missing comma or bracket); please mend it.")
    case .newerVersion:
      return LocalizedText(
        vi: "Tệp khai kênh có version \(error.detail), chương trình này chỉ đọc được version 1.",
        en: "The channels' file has version \(error.detail); this program reads version 1.")
    case .invalid where error.detail == "catalog":
      return LocalizedText(
        vi: "Xin cho biết danh sách sản phẩm: ghi sau lệnh hoặc trong ocop.json (catalog).",
        en: "Please name the lists: behind the command or in ocop.json (catalog).")
    default:
      return LocalizedText(
        vi: "Tệp khai kênh chưa đúng (\(error.code.name) \(error.detail)); xin kiểm tra lại.",
        en: "The channels' file is not right (\(error.code.name) \(error.detail)); please check.")
    }
  }
}
