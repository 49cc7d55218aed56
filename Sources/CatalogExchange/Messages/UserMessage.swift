public import OCOPCatalog
public import Tabular

/// Says in one sentence what is wrong with a file and what to do about it.
public enum UserMessage {
  /// Returns the sentence for a table that could not be read or written.
  public static func text(for error: TabularError, in language: Language) -> String {
    let message = messages[error.code] ?? unknown
    return message.filled(
      [
        "file": error.path.map(fileName) ?? LocalizedText(vi: "tệp này", en: "this file")[language],
        "detail": error.detail, "place": place(of: error, in: language),
      ], in: language)
  }

  /// Returns the sentence for a catalogue file that could not be read.
  public static func text(
    for error: CatalogFormatError, file: String, in language: Language
  ) -> String {
    let message: LocalizedText =
      switch error.code {
      case .newerVersion:
        LocalizedText(
          vi:
            "“{file}” do bản mới hơn của chương trình ghi ra; xin cập nhật chương trình rồi thử lại.",
          en:
            "“{file}” was written by a newer version of this program; please update and try again.")
      case .notACatalog:
        LocalizedText(
          vi: "“{file}” là tệp JSON nhưng không phải danh mục sản phẩm; xin chọn tệp khác.",
          en: "“{file}” is JSON but no product catalogue; please choose another file.")
      case .invalidValue:
        LocalizedText(
          vi: "“{file}” có giá trị sai ở mục {detail}{place}; xin sửa hoặc xuất lại tệp.",
          en: "“{file}” has a wrong value at {detail}{place}; please correct or export it again.")
      default:
        LocalizedText(
          vi: "“{file}” không phải tệp JSON đúng chuẩn{place}; xin xuất lại tệp.",
          en: "“{file}” is no valid JSON{place}; please export it again.")
      }
    let place = error.line.map { LocalizedText(vi: ", dòng \($0)", en: ", line \($0)")[language] }
    return message.filled(
      ["file": fileName(file), "detail": error.detail, "place": place ?? ""], in: language)
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func place(of error: TabularError, in language: Language) -> String {
    switch (error.sheet, error.row) {
    case (let sheet?, let row?):
      LocalizedText(vi: " (trang “\(sheet)”, dòng \(row))", en: " (sheet “\(sheet)”, row \(row))")[
        language]
    case (nil, let row?): LocalizedText(vi: " (dòng \(row))", en: " (row \(row))")[language]
    case (let sheet?, nil):
      LocalizedText(vi: " (trang “\(sheet)”)", en: " (sheet “\(sheet)”)")[language]
    case (nil, nil): ""
    }
  }

  private static let unknown = LocalizedText(
    vi: "Không đọc được “{file}”; xin mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.",
    en: "“{file}” cannot be read; please open it in Excel, save it as .xlsx and try again.")

  private static let messages: [TabularError.Code: LocalizedText] = [
    .notFound: LocalizedText(
      vi: "Không thấy tệp “{file}”; xin kiểm tra lại tên và thư mục.",
      en: "There is no file “{file}”; please check its name and folder."),
    .unreadable: LocalizedText(
      vi: "Không được phép đọc “{file}”; xin đóng tệp ở chương trình khác hoặc cấp quyền đọc.",
      en: "“{file}” may not be read; please close it elsewhere or allow reading."),
    .isDirectory: LocalizedText(
      vi: "“{file}” là thư mục; xin chọn một tệp danh sách trong đó.",
      en: "“{file}” is a folder; please choose a list inside it."),
    .empty: LocalizedText(
      vi: "“{file}” không có nội dung; xin chọn tệp có danh sách sản phẩm.",
      en: "“{file}” is empty; please choose a file with a list of products."),
    .unknownFormat: LocalizedText(
      vi: "“{file}” không phải bảng tính; xin chọn tệp .xlsx hoặc .csv.",
      en: "“{file}” is no table; please choose an .xlsx or .csv file."),
    .notAWorkbook: LocalizedText(
      vi:
        "“{file}” là tệp nén, không phải bảng tính Excel; xin giải nén rồi chọn tệp .xlsx bên trong.",
      en: "“{file}” is an archive, no Excel workbook; please unpack it and choose the .xlsx inside."
    ),
    .encrypted: LocalizedText(
      vi: "“{file}” có mật khẩu; xin bỏ mật khẩu trong Excel, lưu lại rồi thử lại.",
      en: "“{file}” has a password; please remove it in Excel, save and try again."),
    .truncated: LocalizedText(
      vi: "“{file}” bị thiếu phần cuối{place}, có lẽ do tải chưa xong; xin tải hoặc chép lại.",
      en: "“{file}” is cut off{place}, perhaps by an incomplete download; please copy it again."),
    .malformed: LocalizedText(
      vi: "“{file}” bị hỏng{place}; xin mở bằng Excel, lưu lại dạng .xlsx rồi thử lại.",
      en: "“{file}” is damaged{place}; please open it in Excel, save it as .xlsx and try again."),
    .limitExceeded: LocalizedText(
      vi: "“{file}” có ô hoặc phần quá lớn{place}; xin bỏ bớt nội dung thừa rồi thử lại.",
      en: "“{file}” has a cell or part that is too large{place}; please remove it and try again."),
    .unsupported: LocalizedText(
      vi: "Chưa đọc được dạng tệp “{file}”; xin mở bằng Excel và lưu lại dạng .xlsx.",
      en: "The format of “{file}” is not read; please save it as .xlsx in Excel."),
    .notEditable: LocalizedText(
      vi:
        "Không ghi thẳng được vào “{file}” (dạng .{detail}); với CSV xin dùng --format csv, còn lại "
        + "xin đổi sang .xlsx bằng “ocop convert … -o ban-moi.xlsx” rồi làm lại với bản mới.",
      en:
        "“{file}” (.{detail}) cannot be edited in place; use --format csv for CSV, or make an .xlsx "
        + "of it with “ocop convert … -o copy.xlsx” and use that."),
    .noSuchSheet: LocalizedText(
      vi: "“{file}” không có trang tính cần đọc{place}; xin kiểm tra tên trang.",
      en: "“{file}” has no such sheet{place}; please check the sheet's name."),
    .unwritable: LocalizedText(
      vi: "Không ghi được “{file}”; xin kiểm tra quyền ghi, ổ đĩa còn trống hay tệp đang mở.",
      en: "“{file}” cannot be written; please check permissions, free space or whether it is open."),
    .cancelled: LocalizedText(vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked."),
  ]
}
