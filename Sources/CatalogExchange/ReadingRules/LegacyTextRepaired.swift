internal import OCOPCatalog
internal import VietnameseText

/// Finds text in a legacy encoding (TCVN3, VNI, a wrong code page) that was repaired with proof.
enum LegacyTextRepaired {
  static let info = RuleInfo(
    id: "legacy-text-repaired", severity: .note,
    title: LocalizedText(
      vi: "Chữ phông cũ đã được chuyển",
      en: "Legacy text repaired"),
    explanation: LocalizedText(
      vi: "Sàn chỉ hiển thị được Unicode. Lệnh fix ghi lại tệp bằng Unicode.",
      en: "Marketplaces show Unicode only. The fix command rewrites the file."),
    messages: [
      "legacy-text-repaired": LocalizedText(
        vi: "Chữ dùng bảng mã cũ ({encoding}) đã được đọc là “{new}”.",
        en: "Text in a legacy encoding ({encoding}) was read as “{new}”."),
      "legacy-text-repaired.opened-wrong": LocalizedText(
        vi: "Chữ bị hỏng do mở sai bảng mã, đã được đọc là “{new}”.",
        en: "Text that was opened in the wrong encoding was read as “{new}”."),
    ],
    source: "code tables of TCVN 5712:1993 and VNI",
    goodExample: "Hợp tác xã",
    badExample: "Hîp t¸c x·")

  /// The variant of the message for a repair, and what it tells.
  static func words(
    for repair: RepairedText, text: String
  ) -> (variant: String?, arguments: [String: String]) {
    let encoding = repair.label.encodingName ?? repair.label.rawValue
    return (
      encoding == "UTF-8" ? "opened-wrong" : nil,
      ["encoding": encoding, "new": FindingCollector.quoted(text)]
    )
  }
}
