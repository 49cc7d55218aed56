/// Finds a unit that cannot be right for the kind of product: a tour by the kilo, rice by the liter.
public struct UnitUnfit: ProductRule {
  public static let info = RuleInfo(
    id: "unit-unfit", severity: .warning,
    title: LocalizedText(
      vi: "Đơn vị không hợp với sản phẩm",
      en: "Unit does not fit the product"),
    message: LocalizedText(
      vi: "Đơn vị “{unit}” không hợp với nhóm “{set}”. Xin kiểm tra lại, ví dụ "
        + "{suggestion}.",
      en: "The unit “{unit}” does not fit “{set}”. Please check; usual would be "
        + "{suggestion}."),
    explanation: LocalizedText(
      vi: "Khách sẽ không hiểu mình mua gì, và sàn có thể trả lại hồ sơ.",
      en: "A buyer cannot tell what is for sale, and a marketplace may send it back."),
    source: "units of 1,851 public OCOP listings by product set",
    goodExample: "Du lịch: lượt",
    badExample: "Du lịch: kg")

  public static let good: [Product] = [
    RuleExamples.tour,
    RuleExamples.food,
  ]

  public static let bad: [Product] = [
    RuleExamples.tour { $0.variants[0].unit = "kg" },
    RuleExamples.food {
      $0.productSet = ProductSet.set(number: 3)
      $0.variants[0].unit = "lít"
    },
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    guard let set = product.productSet else { return }
    for unit in product.variants.lazy.compactMap(\.unit) {
      guard let suggestion = Self.suggestion(for: set, instead: unit) else { continue }
      report(
        ProductFinding(
          Self.info, ["unit": unit, "set": set.name, "suggestion": suggestion], field: .unit))
    }
  }

  /// Returns usual units for a set, or `nil` when the unit may be right.
  private static func suggestion(for set: ProductSet, instead unit: String) -> String? {
    // Other sets are sold by weight, volume and piece alike.
    guard [1, 3, 5, 6, 11, 14, 16, 21, 22, 23, 24, 26].contains(set.number) else { return nil }
    let isMass = ["kg", "g", "tạ", "tấn", "yến", "lạng"].contains(unit)
    let isVolume = ["lít", "l", "ml", "xị"].contains(unit)
    switch set.number {
    case 26: return isMass || isVolume || unit == "trái" ? "lượt, vé, đêm" : nil
    // Fresh produce, grain, snacks and tea leaves are never sold by volume.
    case 1, 3, 5, 6, 11: return isVolume ? "kg, túi, hộp" : nil
    case 14, 16: return isMass ? "chai, lít" : nil
    case 21, 22: return isVolume ? "cái, bộ" : nil
    case 23, 24: return isMass || isVolume ? "chậu, cây" : nil
    default: return nil
    }
  }
}
