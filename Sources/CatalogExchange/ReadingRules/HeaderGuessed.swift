internal import OCOPCatalog

/// Finds columns whose field was guessed.
enum HeaderGuessed {
  static let info = RuleInfo(
    id: "header-guessed", severity: .note,
    title: LocalizedText(
      vi: "Cột được đoán",
      en: "Guessed column"),
    explanation: LocalizedText(
      vi: "Đặt tên cột rõ ràng để không phải đoán.",
      en: "A clear header needs no guess."),
    messages: [
      "header-guessed": LocalizedText(
        vi: "Cột “{header}” được hiểu là {field}. Xin kiểm tra.",
        en: "The column “{header}” was taken for {field}. Please check.")
    ],
    source: "how lists are read",
    goodExample: "Giá bán",
    badExample: "Giá bán ra thị trường quý I")
}
