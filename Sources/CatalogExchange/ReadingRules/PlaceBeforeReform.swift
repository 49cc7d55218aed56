internal import OCOPCatalog

/// Finds places named as before the reform of 1 July 2025.
enum PlaceBeforeReform {
  static let info = RuleInfo(
    id: "place-before-reform", severity: .note,
    title: LocalizedText(
      vi: "Tên địa phương trước sáp nhập",
      en: "Place name from before the reform"),
    explanation: LocalizedText(
      vi: "Từ 1/7/2025 cả nước còn 34 tỉnh, thành phố và không còn cấp huyện.",
      en: "Since 1 July 2025 there are 34 provinces and no districts."),
    messages: [
      "place-before-reform": LocalizedText(
        vi: "“{text}” là tên trước 1/7/2025; nay là {new}.",
        en: "“{text}” is a name from before 1 July 2025; today it is {new}."),
      "place-before-reform.divided": LocalizedText(
        vi: "“{text}” là tên trước 1/7/2025; nay thuộc {candidates}. Xin chọn xã/phường mới.",
        en: "“{text}” is a name from before 1 July 2025; today it lies in {candidates}. Please "
          + "choose."),
      "place-before-reform.dissolved": LocalizedText(
        vi: "“{text}” là địa phương đã sáp nhập trước 1/7/2025, nay thuộc {new}. Xin ghi xã/phường "
          + "hiện nay.",
        en: "“{text}” was merged before 1 July 2025; today it lies in {new}. Please write the "
          + "commune of today."),
    ],
    source: "Resolution 202/2025/QH15",
    goodExample: "xã Hỏa Lựu, Cần Thơ",
    badExample: "xã Hỏa Tiến, Vị Thanh, Hậu Giang")
}
