import CatalogExchange
import Marketplaces
import OCOPCatalog
import Tabular

/// Runs a command; what stops it is said in one sentence, with exit code 2.
func reporting(in language: Language, file: String = "", _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as TabularError {
    var error = error
    if error.path == nil, !file.isEmpty { error.path = file }
    Output.error(UserMessage.text(for: error, in: language))
    throw ReportedExit(code: 2)
  } catch let error as CatalogFormatError {
    Output.error(UserMessage.text(for: error, file: file, in: language))
    throw ReportedExit(code: 2)
  } catch let error as ProfileError {
    Output.error(error.sentence[language])
    throw ReportedExit(code: 2)
  } catch let error as ExportError {
    Output.error(error.sentence[language])
    throw ReportedExit(code: 2)
  }
}

extension ProfileError {
  /// What is wrong and what to do, in one sentence.
  fileprivate var sentence: LocalizedText {
    switch code {
    case .unknown:
      LocalizedText(
        vi: "Không có kênh bán “\(detail)”; gõ “ocop profiles” để xem danh sách.",
        en: "There is no channel “\(detail)”; type “ocop profiles” for the list.")
    case .builtInsMissing:
      LocalizedText(
        vi: "Không thấy thư mục kênh bán cạnh chương trình; xin cài lại chương trình.",
        en: "The channels' folder is missing beside the program; please install it again.")
    case .newerFormat:
      LocalizedText(
        vi: "Tệp kênh bán “\(path ?? "")” do bản mới hơn ghi ra; xin cập nhật chương trình.",
        en: "The channel file “\(path ?? "")” needs a newer program; please update.")
    default:
      LocalizedText(
        vi: "Không dùng được tệp kênh bán “\(path ?? "")” (\(detail)); xin kiểm tra lại tệp.",
        en: "The channel file “\(path ?? "")” cannot be used (\(detail)); please check it.")
    }
  }
}

extension ExportError {
  /// What is wrong and what to do, in one sentence.
  fileprivate var sentence: LocalizedText {
    switch code {
    case .emptyFeed:
      LocalizedText(
        vi: "Tệp xuất sẽ trống và kênh bán sẽ xóa hết hàng, nên chương trình đã dừng; "
          + "xin sửa các lỗi trước.",
        en: "The feed would be empty and the channel would delete everything, so nothing was "
          + "written; please mend the errors first.")
    case .shrinks:
      LocalizedText(
        vi: "Tệp xuất mất quá nhiều mặt hàng so với lần trước, nên chương trình đã dừng; "
          + "nếu đúng ý, xin thêm --allow-shrink.",
        en: "The feed would lose too many items against the last one, so nothing was written; "
          + "add --allow-shrink if you mean it.")
    default:
      LocalizedText(
        vi: "Không xuất được (\(detail)); xin kiểm tra ổ đĩa và thử lại.",
        en: "The export failed (\(detail)); please check the disk and try again.")
    }
  }
}
