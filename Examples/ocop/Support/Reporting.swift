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
  } catch let error as TemplateError {
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

extension TemplateError {
  /// What is wrong and what to do, in one sentence.
  fileprivate var sentence: LocalizedText {
    switch code {
    case .notRecognized:
      LocalizedText(
        vi: "Không nhận ra tệp mẫu của kênh này (các trang: \(detail)); xin tải lại tệp mẫu từ "
          + "trang người bán.",
        en: "This is no template of the channel (sheets: \(detail)); please download it again from "
          + "the seller centre.")
    case .drifted:
      LocalizedText(
        vi: "Tệp mẫu đã thay đổi nên chưa ghi gì; xem các dòng ✘ ở trên, thêm --accept-drift nếu "
          + "vẫn muốn điền.",
        en: "The template has changed, so nothing was written; see the lines marked ✘, add "
          + "--accept-drift to fill it all the same.")
    case .activeContent:
      LocalizedText(
        vi: "Tệp mẫu có liên kết ngoài, macro hoặc công thức (\(detail)) nên chưa ghi gì; thêm "
          + "--trust-template nếu tin tệp này.",
        en: "The template has outside links, macros or formulas (\(detail)), so nothing was "
          + "written; add --trust-template if you trust it.")
    case .ambiguousColumns:
      LocalizedText(
        vi: "Tệp mẫu có hai cột cùng mã \(detail); xin tải lại tệp mẫu.",
        en: "Two columns of the template have the key \(detail); please download it again.")
    case .badMemory:
      LocalizedText(
        vi: "Không dùng được tệp ghi nhớ “\(detail)”; xin xóa tệp này rồi thử lại.",
        en: "The file “\(detail)” cannot be used; please remove it and try again.")
    default:
      LocalizedText(
        vi: "Không điền được tệp mẫu (\(code) \(detail)).",
        en: "The template could not be filled (\(code) \(detail)).")
    }
  }
}
