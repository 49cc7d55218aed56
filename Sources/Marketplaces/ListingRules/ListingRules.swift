public import OCOPCatalog

/// What a marketplace can object to in a product. The ids begin with `listing-`.
public enum ListingRules {
  /// All rules, in the order of the reference page.
  public static let all: [RuleInfo] = [
    fieldMissing, titleShortened, textShortened, textTooShort, contactRemoved,
    personalNumberRemoved, starsNotShown, starClaimRemoved, priceNotSingle, priceForOtherAmount,
    numberOutOfRange, valueUnknown, gtinInvalid, imageMissing, imageNotPublic, imagesTooMany,
    imageUnsuitable,
    categoryUnmapped, skuRepeated, nameMissing, valueNotInList,
    refused, matchUnconfirmed, imageRepeated,
  ]

  /// Returns the rule with an id.
  public static func info(_ id: RuleID) -> RuleInfo? { all.first { $0.id == id } }

  /// Returns the wording of a finding of these rules.
  public static func text(of finding: ProductFinding, in language: Language) -> String {
    let wording = info(finding.rule)?.messages[finding.message.key]
    return wording?.filled(finding.message.arguments, in: language) ?? finding.message.key
  }

  static let nameMissing = RuleInfo(
    id: "listing-name-missing", severity: .error,
    title: LocalizedText(vi: "Sản phẩm không có tên", en: "The product has no name"),
    message: LocalizedText(
      vi: "Sản phẩm chưa có tên nên không đăng được. Xin ghi tên sản phẩm.",
      en: "The product has no name and cannot be listed. Please enter it."),
    explanation: LocalizedText(
      vi: "Tên là thứ đầu tiên người mua nhìn và tìm.", en: "Buyers look for the name first."),
    source: "every marketplace needs a title",
    goodExample: "Trà mãng cầu", badExample: "(ô trống)")

  static let fieldMissing = RuleInfo(
    id: "listing-field-missing", severity: .error,
    title: LocalizedText(
      vi: "Thiếu thông tin bắt buộc của kênh bán", en: "A field the channel requires is missing"),
    message: LocalizedText(
      vi: "Thiếu “{field}”: {channel} cần thông tin này để đăng.",
      en: "“{field}” is missing: {channel} needs it."),
    explanation: LocalizedText(
      vi: "Kênh bán từ chối sản phẩm thiếu thông tin này. Hãy điền vào danh sách rồi xuất lại.",
      en: "The channel refuses a product without it. Fill it in and export again."),
    source: "the channel's profile, field marked as required",
    goodExample: "Giá: 120.000", badExample: "Giá: (ô trống)")

  static let titleShortened = RuleInfo(
    id: "listing-title-shortened", severity: .warning,
    title: LocalizedText(vi: "Tên quá dài, đã rút gọn", en: "The title was shortened"),
    message: LocalizedText(
      vi: "Tên đăng dài {length} ký tự, {channel} nhận tối đa {limit}; đã rút gọn ở cuối từ.",
      en: "The title has {length} characters, {channel} takes {limit}; it was cut after a word."),
    explanation: LocalizedText(
      vi: "Nên đặt tên ngắn hơn để phần quan trọng không bị mất.",
      en: "A shorter name keeps what matters."),
    source: "the channel's profile, length of the title",
    goodExample: "OCOP 4 sao - Trà mãng cầu - hộp 500 g", badExample: "tên dài hơn giới hạn")

  static let textShortened = RuleInfo(
    id: "listing-text-shortened", severity: .note,
    title: LocalizedText(vi: "Nội dung quá dài, đã rút gọn", en: "A text was shortened"),
    message: LocalizedText(
      vi: "“{field}” dài hơn {limit} ký tự; đã rút gọn ở cuối từ.",
      en: "“{field}” is longer than {limit} characters; it was cut after a word."),
    explanation: LocalizedText(
      vi: "Hãy tự viết bản ngắn nếu muốn giữ ý quan trọng.",
      en: "Write a short version if something important is lost."),
    source: "the channel's profile, length of the field",
    goodExample: "mô tả ngắn 120 ký tự", badExample: "mô tả ngắn 300 ký tự")

  static let textTooShort = RuleInfo(
    id: "listing-text-too-short", severity: .error,
    title: LocalizedText(vi: "Nội dung quá ngắn", en: "A text is too short"),
    message: LocalizedText(
      vi: "“{field}” có {length} ký tự, {channel} cần ít nhất {limit}.",
      en: "“{field}” has {length} characters, {channel} needs at least {limit}."),
    explanation: LocalizedText(
      vi: "Hãy viết thêm: nguyên liệu, cách dùng, cách bảo quản, nơi sản xuất.",
      en: "Write more: ingredients, use, storage, where it is made."),
    source: "the channel's profile, least length of the field",
    goodExample: "mô tả 200 ký tự", badExample: "mô tả: “ngon”")

  static let contactRemoved = RuleInfo(
    id: "listing-contact-removed", severity: .warning,
    title: LocalizedText(
      vi: "Số điện thoại hoặc liên kết trong nội dung", en: "Phone or link in a text"),
    message: LocalizedText(
      vi: "Đã bỏ số điện thoại hoặc liên kết khỏi “{field}” vì {channel} không cho phép.",
      en: "A phone number or link was taken out of “{field}”: {channel} does not allow it."),
    explanation: LocalizedText(
      vi: "Sàn thường ẩn hoặc khóa tin có liên hệ ngoài sàn.",
      en: "Marketplaces hide or block listings with outside contacts."),
    source: "sellers' practice on Vietnamese marketplaces; 37 of 1,851 listings seen held a phone",
    goodExample: "Trà thơm, vị dịu.", badExample: "Trà thơm, gọi 0912 000 111.")

  static let personalNumberRemoved = RuleInfo(
    id: "listing-personal-number-removed", severity: .warning,
    title: LocalizedText(vi: "Số định danh cá nhân", en: "Personal number"),
    message: LocalizedText(
      vi: "Đã bỏ số định danh cá nhân (12 số) khỏi “{field}”; số này không được công khai.",
      en: "A personal number (12 digits) was taken out of “{field}”; it must not be public."),
    explanation: LocalizedText(
      vi: "Số định danh là dữ liệu cá nhân; tin đăng là nơi công khai.",
      en: "It is personal data and a listing is public."),
    source:
      "Circular 86/2024/TT-BTC lets the number stand in for a tax code; it stays personal data",
    goodExample: "MST 6300000770", badExample: "MST 093000000000")

  static let starsNotShown = RuleInfo(
    id: "listing-stars-not-shown", severity: .warning,
    title: LocalizedText(vi: "Hạng sao không được ghi vào tin đăng", en: "Stars are not shown"),
    explanation: LocalizedText(
      vi: "Chỉ ghi hạng sao khi có quyết định công nhận còn hiệu lực và từ 3 sao trở lên.",
      en: "Stars are shown only with a decision in force and from 3 stars on."),
    messages: [
      "listing-stars-not-shown.claimed": LocalizedText(
        vi: "Không ghi {stars} sao vào tin đăng: chưa có số quyết định hoặc dưới 3 sao.",
        en: "{stars} stars are not shown: no decision number, or fewer than 3 stars."),
      "listing-stars-not-shown.expired": LocalizedText(
        vi: "Không ghi {stars} sao vào tin đăng: giấy chứng nhận hết hạn ngày {date}.",
        en: "{stars} stars are not shown: the certificate ended on {date}."),
    ],
    source: "Decisions 1048/QĐ-TTg and 148/QĐ-TTg: certificates carry 3 to 5 stars for 36 months",
    goodExample: "4 sao, QĐ 1358/QĐ-UBND ngày 20/07/2025", badExample: "4 sao, không có quyết định")

  static let starClaimRemoved = RuleInfo(
    id: "listing-star-claim-removed", severity: .warning,
    title: LocalizedText(
      vi: "Số sao chưa được chứng minh trong nội dung", en: "Unproven stars in a text"),
    message: LocalizedText(
      vi: "Đã bỏ “{text}” khỏi “{field}”: không khớp quyết định còn hiệu lực nào trong danh sách.",
      en: "“{text}” was taken out of “{field}”: no decision in force in the list proves it."),
    explanation: LocalizedText(
      vi: "Số sao trong tên hay bài viết cũng là công bố, phải có quyết định còn hiệu lực.",
      en: "Stars in a name or a text are a claim too and need a decision in force."),
    source: "Decisions 1048/QĐ-TTg and 148/QĐ-TTg: certificates carry 3 to 5 stars for 36 months",
    goodExample: "Trà mãng cầu", badExample: "Trà mãng cầu OCOP 4 sao, không có quyết định")

  static let priceNotSingle = RuleInfo(
    id: "listing-price-not-single", severity: .error,
    title: LocalizedText(vi: "Giá là một khoảng", en: "The price is a range"),
    message: LocalizedText(
      vi: "Giá {low} đến {high}: {channel} cần một giá bán cụ thể. Xin ghi một giá.",
      en: "The price is {low} to {high}: {channel} needs a single one."),
    explanation: LocalizedText(
      vi: "Hãy ghi một giá, hoặc mỗi quy cách một dòng.",
      en: "Enter one price, or a row for each pack."),
    source: "price fields of all marketplaces take one number",
    goodExample: "120.000", badExample: "100.000 - 120.000")

  static let priceForOtherAmount = RuleInfo(
    id: "listing-price-other-amount", severity: .error,
    title: LocalizedText(vi: "Giá không phải của gói hàng", en: "The price is not for the pack"),
    message: LocalizedText(
      vi: "Giá ghi cho {per}, còn hàng bán theo {pack}. Xin ghi giá của {pack}.",
      en: "The price is for {per}, the pack is {pack}. Please enter the pack's price."),
    explanation: LocalizedText(
      vi: "Nếu đăng nguyên giá này, người mua trả sai tiền.",
      en: "Listed as it is, buyers would pay the wrong amount."),
    source: "price fields are for one sales unit",
    goodExample: "hộp 500 g, 60.000/hộp", badExample: "hộp 500 g, 120.000/kg")

  static let numberOutOfRange = RuleInfo(
    id: "listing-number-out-of-range", severity: .error,
    title: LocalizedText(vi: "Số ngoài giới hạn của kênh", en: "A number is out of range"),
    explanation: LocalizedText(
      vi: "Kênh bán từ chối hoặc sửa số ngoài giới hạn.",
      en: "The channel refuses or changes numbers out of range."),
    messages: [
      "listing-number-out-of-range.low": LocalizedText(
        vi: "“{field}” là {value}, {channel} nhận từ {limit}.",
        en: "“{field}” is {value}, {channel} takes {limit} and more."),
      "listing-number-out-of-range.high": LocalizedText(
        vi: "“{field}” là {value}, {channel} nhận tối đa {limit}.",
        en: "“{field}” is {value}, {channel} takes at most {limit}."),
    ],
    source: "the channel's profile, range of the field",
    goodExample: "Giá: 120.000", badExample: "Giá: 120")

  static let valueUnknown = RuleInfo(
    id: "listing-value-unknown", severity: .warning,
    title: LocalizedText(vi: "Kênh không có giá trị này", en: "The channel lacks the value"),
    message: LocalizedText(
      vi: "{channel} không có lựa chọn “{value}” cho “{field}”; ô này để trống.",
      en: "{channel} has no choice “{value}” for “{field}”; it is left empty."),
    explanation: LocalizedText(
      vi: "Hãy chọn giá trị trên trang của sàn.", en: "Choose the value on the channel's page."),
    source: "the channel's profile, list of values", goodExample: "OCOP", badExample: "khác")

  static let gtinInvalid = RuleInfo(
    id: "listing-gtin-left-out", severity: .warning,
    title: LocalizedText(vi: "Mã vạch sai, không đưa vào tin", en: "A wrong GTIN is left out"),
    message: LocalizedText(
      vi: "Mã vạch {gtin} sai số kiểm tra hoặc độ dài nên không đưa vào tin đăng.",
      en: "The GTIN {gtin} has a wrong check digit or length and is left out."),
    explanation: LocalizedText(
      vi: "Mã sai có thể làm sàn từ chối cả sản phẩm. Xin xem lại trên bao bì.",
      en: "A wrong code can get the product refused. Look at the pack."),
    source: "GS1 General Specifications, section 7.9",
    goodExample: "8938501234568", badExample: "8938501234567")

  static let imageMissing = RuleInfo(
    id: "listing-image-missing", severity: .warning,
    title: LocalizedText(vi: "Thiếu ảnh sản phẩm", en: "Pictures are missing"),
    message: LocalizedText(
      vi: "Có {count} ảnh, {channel} cần ít nhất {limit}. Xin thêm ảnh.",
      en: "There are {count} pictures, {channel} needs {limit}. Please add some."),
    explanation: LocalizedText(
      vi: "Sản phẩm không có ảnh hầu như không bán được.",
      en: "Without a picture hardly anything sells."),
    source: "the channel's profile, media rules", goodExample: "tra-1.jpg", badExample: "(ô trống)")

  static let imageNotPublic = RuleInfo(
    id: "listing-image-not-public", severity: .warning,
    title: LocalizedText(
      vi: "Ảnh không phải địa chỉ web", en: "A picture is no public address"),
    message: LocalizedText(
      vi: "{channel} chỉ nhận ảnh có địa chỉ https; “{image}” là tên tệp. Xin ghi địa chỉ của ảnh.",
      en: "{channel} takes web addresses only; “{image}” is a file name."),
    explanation: LocalizedText(
      vi: "Hãy đưa ảnh lên trang web, rồi cho biết địa chỉ gốc của ảnh.",
      en: "Put the pictures on a site and state the base address."),
    source: "the channel's profile, media rules",
    goodExample: "https://shop.example/tra-1.jpg", badExample: "tra-1.jpg")

  static let imagesTooMany = RuleInfo(
    id: "listing-images-too-many", severity: .note,
    title: LocalizedText(vi: "Nhiều ảnh hơn mức nhận", en: "More pictures than taken"),
    message: LocalizedText(
      vi: "Có {count} ảnh, {channel} nhận {limit}; các ảnh sau bị bỏ.",
      en: "There are {count} pictures, {channel} takes {limit}; the rest is left out."),
    explanation: LocalizedText(
      vi: "Hãy xếp ảnh quan trọng lên đầu.", en: "Put the important ones first."),
    source: "the channel's profile, media rules", goodExample: "5 ảnh", badExample: "20 ảnh")

  static let imageUnsuitable = RuleInfo(
    id: "listing-image-unsuitable", severity: .warning,
    title: LocalizedText(vi: "Ảnh chưa đạt yêu cầu", en: "A picture does not meet the rules"),
    explanation: LocalizedText(
      vi: "Ảnh không đạt thường bị từ chối với thông báo khó hiểu.",
      en: "Such pictures are refused, often with a vague message."),
    messages: [
      "listing-image-unsuitable.unreadable": LocalizedText(
        vi: "Không đọc được ảnh “{image}”. Xin lưu lại dạng .jpg hoặc chọn ảnh khác.",
        en: "The picture “{image}” cannot be read."),
      "listing-image-unsuitable.format": LocalizedText(
        vi: "Ảnh “{image}” là {format}; nên dùng {wanted}.",
        en: "The picture “{image}” is {format}; use {wanted}."),
      "listing-image-unsuitable.small": LocalizedText(
        vi: "Ảnh “{image}” {size} điểm ảnh; cần từ {limit}×{limit}. Xin chọn ảnh lớn hơn.",
        en: "The picture “{image}” is {size} pixels; {limit}×{limit} and more is needed."),
      "listing-image-unsuitable.large": LocalizedText(
        vi: "Ảnh “{image}” {size} điểm ảnh; tối đa {limit}×{limit}. Xin thu nhỏ ảnh.",
        en: "The picture “{image}” is {size} pixels; at most {limit}×{limit}."),
      "listing-image-unsuitable.bytes": LocalizedText(
        vi: "Tệp ảnh “{image}” nặng {size} MB; tối đa {limit} MB. Xin thu nhỏ ảnh.",
        en: "The file “{image}” has {size} MB; at most {limit} MB."),
      "listing-image-unsuitable.shape": LocalizedText(
        vi: "Ảnh “{image}” {size} chưa vuông; sàn sẽ thêm viền. Nên dùng ảnh vuông.",
        en: "The picture “{image}” ({size}) is not square; borders will be added."),
      "listing-image-unsuitable.cut": LocalizedText(
        vi: "Ảnh “{image}” thiếu phần cuối, có lẽ do chép chưa xong. Xin chép lại ảnh.",
        en: "The end of the picture “{image}” is missing, perhaps it was not copied whole. Please "
          + "copy it again."),
      "listing-image-unsuitable.broken": LocalizedText(
        vi: "Không chỉnh được ảnh “{image}” vì tệp hỏng. Xin lưu lại ảnh rồi xuất lại.",
        en: "The picture “{image}” cannot be fitted: the file is broken. Please save it anew."),
      "listing-image-unsuitable.huge": LocalizedText(
        vi: "Không chỉnh được ảnh “{image}” vì quá lớn. Xin thu nhỏ xuống dưới {limit} triệu điểm "
          + "ảnh.",
        en: "The picture “{image}” is too large to be fitted. Please keep it below {limit} million "
          + "pixels."),
      "listing-image-unsuitable.heavy": LocalizedText(
        vi: "Không nén được ảnh “{image}” xuống dưới {limit} KB mà vẫn rõ. Xin chọn ảnh khác.",
        en: "The picture “{image}” cannot be kept below {limit} KB and clear. Please take another."),
      "listing-image-unsuitable.uncopied": LocalizedText(
        vi: "Không ghi được bản sao của ảnh “{image}”. Xin kiểm tra ổ đĩa rồi xuất lại.",
        en: "The copy of the picture “{image}” cannot be written. Please check the disk."),
    ],
    source: "the channel's profile, media rules", goodExample: "800×800 JPEG",
    badExample: "300×200 GIF")

  static let categoryUnmapped = RuleInfo(
    id: "listing-category-unmapped", severity: .note,
    title: LocalizedText(vi: "Chưa biết ngành hàng trên kênh", en: "No category on the channel"),
    message: LocalizedText(
      vi: "Chưa xác định được ngành hàng trên {channel}. Xin chọn khi đăng.",
      en: "The category on {channel} is not known. Please choose it when listing."),
    explanation: LocalizedText(
      vi: "Ghi bộ sản phẩm vào danh sách để chọn ngành hàng tự động.",
      en: "State the product set to have it chosen."),
    source: "the channel's profile, category map",
    goodExample: "Bộ sản phẩm: Chè tươi, chế biến", badExample: "(ô trống)")

  static let skuRepeated = RuleInfo(
    id: "listing-sku-repeated", severity: .error,
    title: LocalizedText(vi: "Mã sản phẩm bị trùng", en: "A product code is used twice"),
    message: LocalizedText(
      vi: "Mã {sku} đã dùng cho sản phẩm hoặc quy cách trước đó trong cùng tệp.",
      en: "The code {sku} belongs to an earlier product or pack of the same file."),
    explanation: LocalizedText(
      vi: "Sàn nhận ra sản phẩm theo mã; mã trùng làm sản phẩm sau ghi đè sản phẩm trước.",
      en: "Marketplaces know products by code; the second would overwrite the first."),
    source: "all marketplaces: the seller's code is unique in a shop",
    goodExample: "HG-001, HG-002", badExample: "HG-001, HG-001")
}
