/// Finds pictures in formats that marketplaces refuse: jfif, webp, heic, gif and the like.
public struct ImageFormat: ProductRule {
  public static let info = RuleInfo(
    id: "image-format", severity: .note,
    title: LocalizedText(
      vi: "Định dạng ảnh không thông dụng",
      en: "Picture has an unusual format"),
    message: LocalizedText(
      vi: "Ảnh “{image}” nên lưu lại dạng .jpg hoặc .png.",
      en: "Please save the picture “{image}” as .jpg or .png."),
    explanation: LocalizedText(
      vi: "Nhiều sàn chỉ nhận .jpg và .png.",
      en: "Many marketplaces take .jpg and .png only."),
    source: "jfif 8 and webp 6 of 1,851 public OCOP listings",
    goodExample: "tra.jpg",
    badExample: "tra.jfif")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.images = ["tra.jfif"] }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    for image in product.images {
      let path = image.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { continue }
      let name = path[path.index(after: dot)...]
      // The usual endings are let go without a copy.
      if name.elementsEqual("jpg".utf8) || name.elementsEqual("png".utf8) { continue }
      let ending = String(decoding: Array(name), as: UTF8.self).lowercased()
      guard
        ["jfif", "webp", "heic", "gif", "bmp", "tif", "tiff", "avif", "svg", "pdf", "docx"]
          .contains(ending)
      else { continue }
      report(ProductFinding(Self.info, ["image": String(image.suffix(60))], field: .image))
      return
    }
  }
}
