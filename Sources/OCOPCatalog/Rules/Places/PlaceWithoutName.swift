/// Finds places that name no place: a stray number, a house number ("Số 8") or the country alone.
public struct PlaceWithoutName: ProductRule {
  public static let info = RuleInfo(
    id: "place-without-name", severity: .warning,
    title: LocalizedText(
      vi: "Địa chỉ thiếu tên xã, tỉnh",
      en: "Place has no name of commune or province"),
    message: LocalizedText(
      vi: "“{place}” chưa đủ. Xin ghi thêm xã và tỉnh.",
      en: "“{place}” is not enough. Please add commune and province."),
    explanation: LocalizedText(
      vi: "Bưu tá và khách không tìm được nơi này.",
      en: "Neither couriers nor buyers can find it."),
    source: "“Số 8” and a bare number stood for the origin in public listings",
    goodExample: "Số 8, xã Vị Thủy, Cần Thơ",
    badExample: "Số 8")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food {
      $0.place = Place(text: "Số 8")
      $0.producer?.address = nil
    },
    RuleExamples.food {
      $0.place = Place(text: "Việt Nam")
      $0.producer?.address = nil
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let place = product.place, place.province == nil, place.commune == nil,
      place.district == nil
    else { return }
    var words = 0
    for word in place.text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let isName = word.unicodeScalars.contains { LetterCase.isLetter($0.value) }
      if isName, !Self.empty.contains(word.lowercased()) { words += 1 }
    }
    guard words == 0 else { return }
    report(ProductFinding(Self.info, ["place": place.text], field: .address))
  }

  /// Words that do not tell a place by themselves.
  private static let empty: Set<String> = [
    "số", "ấp", "thôn", "khu", "tổ", "việt", "nam", "viet", "vietnam", "vn",
  ]
}
