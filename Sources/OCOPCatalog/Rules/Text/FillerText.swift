/// Finds words typed only to fill a cell: "N/A", "khác", "Tốt", "đang cập nhật".
///
/// The cells found are named in one finding. A filler would be shown to buyers as a fact.
public struct FillerText: ProductRule {
  public static let info = RuleInfo(
    id: "filler-text", severity: .warning,
    title: LocalizedText(
      vi: "Ô ghi cho có",
      en: "Cells hold fillers"),
    message: LocalizedText(
      vi: "Ô {fields} ghi “{text}”, chưa phải thông tin. Xin ghi thông tin thật hoặc để trống.",
      en: "{fields}: “{text}” says nothing. Please enter a fact or leave it empty."),
    explanation: LocalizedText(
      vi: "Sàn sẽ hiện nguyên những chữ này cho khách.",
      en: "A marketplace shows these words to buyers as they are."),
    source: "fillers “Tốt”, “khác” and “N/A” in public producer workbooks",
    goodExample: "Bảo quản: nơi khô ráo",
    badExample: "Bảo quản: N/A")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.storage = "N/A" },
    RuleExamples.food {
      $0.ingredients = "Tốt"
      $0.description = "Đang cập nhật"
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    var fields: [ProductField] = []
    var shown: String?
    func look(_ field: ProductField, _ text: String?) {
      guard let text, Self.isFiller(text) else { return }
      fields.append(field)
      if shown == nil { shown = text }
    }
    look(.name, product.name)
    look(.producerName, product.producer?.name)
    look(.category, product.category)
    look(.shortDescription, product.shortDescription)
    look(.description, product.description)
    look(.ingredients, product.ingredients)
    look(.usage, product.usage)
    look(.storage, product.storage)
    look(.shelfLife, product.shelfLife)
    look(.season, product.season)
    look(.growingAreaCode, product.growingAreaCode)
    guard let first = fields.first, let shown else { return }
    report(
      ProductFinding(
        Self.info,
        ["fields": fields.map(\.rawValue).joined(separator: ","), "text": shown], field: first))
  }

  /// Whether a text says nothing.
  static func isFiller(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { LetterCase.isLetter($0.value) }) else {
      return !scalars.contains { (0x30...0x39).contains($0.value) }
    }
    return fillers.contains(TextKey(text))
  }

  private static let fillers = Set(
    [
      "n/a", "na", "null", "none", "nil", "khác", "tốt", "bình thường", "có", "đang cập nhật",
      "chưa cập nhật", "cập nhật sau", "bổ sung sau", "chưa có", "không rõ", "không có",
      "test", "abc", "xxx", "aaa", "asdf", "tạm", "để sau", "như trên", "nt", "v.v",
    ].map { TextKey($0) })
}
