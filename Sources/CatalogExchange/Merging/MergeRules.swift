public import OCOPCatalog

/// What the merging of lists can find.
public enum MergeRules {
  /// What there is to know about each of them.
  public static let infos: [RuleInfo] = [joined, conflict, doubtful]

  static let joined = RuleInfo(
    id: "merge-joined", severity: .note,
    title: LocalizedText(
      vi: "Dòng trùng đã được gộp",
      en: "Row of a known product was joined"),
    explanation: LocalizedText(
      vi: "Hai dòng cùng chủ thể hoặc cùng mã vạch, cùng tên và quy cách nên là một sản phẩm.",
      en: "Two rows with one producer or barcode, name and pack are one product."),
    messages: [
      "merge-joined": LocalizedText(
        vi: "“{name}” đã có ở {place} nên được gộp vào dòng ấy.",
        en: "“{name}” is at {place} already, so it was joined to that row."),
      "merge-joined.filled": LocalizedText(
        vi: "“{name}” đã có ở {place} nên được gộp vào dòng ấy, bổ sung: {fields}.",
        en: "“{name}” is at {place} already, so it was joined to that row and added: {fields}."),
    ],
    source: "how lists are merged",
    goodExample: "mỗi sản phẩm một dòng",
    badExample: "cùng một sản phẩm trong hai danh sách")

  static let conflict = RuleInfo(
    id: "merge-conflict", severity: .warning,
    title: LocalizedText(
      vi: "Hai danh sách ghi khác nhau",
      en: "Two lists disagree"),
    message: LocalizedText(
      vi: "“{name}” ghi {field} ở đây là “{dropped}”, còn ở {place} là “{kept}”. Đã lấy “{kept}”; "
        + "xin xem lại chỗ nào đúng.",
      en: "“{name}” has {field} “{dropped}” here but “{kept}” at {place}. “{kept}” was taken; "
        + "please check which is right."),
    explanation: LocalizedText(
      vi:
        "Giá, số quyết định hay địa chỉ sai sẽ theo tin đăng lên mọi sàn. Danh sách ghi trước trong "
        + "lệnh được ưu tiên.",
      en:
        "A wrong price, decision or address goes to every marketplace. The list named first in the "
        + "command has precedence."),
    source: "how lists are merged",
    goodExample: "65.000 và 65.000",
    badExample: "65.000 và 70.000")

  static let doubtful = RuleInfo(
    id: "merge-doubtful", severity: .warning,
    title: LocalizedText(
      vi: "Có thể là cùng một sản phẩm",
      en: "Maybe one product"),
    message: LocalizedText(
      vi: "“{name}” có thể là “{earlier}” ở {place}; chưa gộp. Nếu là một, xin ghi giống nhau tên "
        + "sản phẩm, chủ thể và quy cách rồi gộp lại.",
      en: "“{name}” may be “{earlier}” at {place}; they were left apart. If they are one, please "
        + "write name, producer and pack alike and merge again."),
    explanation: LocalizedText(
      vi: "Gộp nhầm làm mất một sản phẩm, bỏ sót làm sàn ẩn hai tin giống nhau, nên cần người xem.",
      en:
        "A wrong join loses a product and a missed one makes marketplaces hide both listings, so a "
        + "person has to look."),
    source: "how lists are merged",
    goodExample: "Mật ong hoa tràm | HTX Rạch Mới",
    badExample: "Mật ong hoa tràm | (trống)")
}
