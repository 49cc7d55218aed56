/// Finds picture cells that lead to a page or a shared folder instead of a picture.
public struct ImageIsPage: ProductRule {
  public static let info = RuleInfo(
    id: "image-is-page", severity: .warning,
    title: LocalizedText(
      vi: "Liên kết ảnh không phải là ảnh",
      en: "The picture is a page"),
    message: LocalizedText(
      vi: "“{image}” là trang web hoặc thư mục, không phải ảnh. Xin gửi tệp ảnh.",
      en: "“{image}” is a page or folder, not a picture. Please send the file itself."),
    explanation: LocalizedText(
      vi: "Sàn không lấy được ảnh từ Drive hay Facebook.",
      en: "Marketplaces cannot fetch pictures from Drive or Facebook."),
    source: "seen in producer lists",
    goodExample: "https://vidu.example/tra.jpg",
    badExample: "https://drive.google.com/…")

  public static let good: [Product] = [
    RuleExamples.food
  ]

  public static let bad: [Product] = [
    RuleExamples.food { $0.images = ["https://drive.google.com/drive/folders/1a2b"] }
  ]

  public init() {}

  public func check(
    _ product: Product, in context: RuleContext, report: (ProductFinding) -> Void
  ) {
    let pages = [
      "drive.google.com", "docs.google.com", "photos.app.goo.gl", "facebook.com", "zalo.me",
      "dropbox.com", "1drv.ms", "onedrive.live.com",
    ]
    for image in product.images where image.utf8.contains(UInt8(ascii: "/")) {
      guard pages.contains(where: { image.contains($0) }) else { continue }
      report(ProductFinding(Self.info, ["image": String(image.prefix(60))], field: .image))
      return
    }
  }
}
