import MarketplaceConnectors
import MarketplaceSync
import OCOPCatalog

extension SyncErrors {
  static func sentence(for error: ConnectorError) -> LocalizedText {
    switch error.code {
    case .unauthorized:
      LocalizedText(
        vi: "Kênh không nhận khóa truy cập (\(error.detail)); xin kiểm tra khóa, bí mật và quyền "
          + "đọc, ghi của khóa.",
        en: "The channel refused the keys (\(error.detail)); please check them and their right to "
          + "read and write.")
    case .untrusted:
      LocalizedText(
        vi: "Không tin được chứng thư của kênh nên chưa gửi gì (\(error.detail)); xin kiểm tra "
          + "“url”, giờ của máy, và “certificates” nếu kênh dùng chứng thư riêng.",
        en: "The channel's certificate is not trusted, so nothing was sent (\(error.detail)); "
          + "please check “url”, the clock, and “certificates” if it has its own.")
    case .unreachable:
      LocalizedText(
        vi:
          "Chưa liên lạc được với kênh (\(error.detail)); xin kiểm tra “url” và mạng rồi thử lại.",
        en: "The channel cannot be reached (\(error.detail)); please check “url” and the network.")
    case .timedOut, .unavailable:
      LocalizedText(
        vi: "Kênh chưa trả lời được (\(error.detail)); xin thử lại sau.",
        en: "The channel cannot answer now (\(error.detail)); please try again later.")
    case .throttled:
      LocalizedText(
        vi: "Kênh yêu cầu gửi chậm lại; xin thử lại sau.",
        en: "The channel asks for fewer requests; please try again later.")
    case .budgetSpent:
      LocalizedText(
        vi: "Đã dùng hết số lượt gọi trong ngày; mai chạy lại để làm tiếp.",
        en: "The day's requests are used up; run again tomorrow to go on.")
    case .cancelled:
      LocalizedText(vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked.")
    case .file:
      LocalizedText(
        vi: "Không ghi được tệp cho kênh (\(error.detail)); xin kiểm tra ổ đĩa.",
        en: "The channel's file cannot be written (\(error.detail)); please check the disk.")
    // What stops a run is about the whole shop, not about one product.
    case .notFound where error.decision == .stop, .refused where error.decision == .stop,
      .malformed:
      LocalizedText(
        vi:
          "Địa chỉ này không trả lời như một cửa hàng (\(error.detail)); xin kiểm tra “url” trong "
          + "tệp khai kênh.",
        en: "The address does not answer like a shop (\(error.detail)); please check “url” in the "
          + "channels' file.")
    case .conflict:
      LocalizedText(
        vi:
          "Mặt hàng đã được sửa trên kênh sau khi lập kế hoạch (\(error.detail)); lần chạy sau sẽ "
          + "cho xem chỗ khác nhau.",
        en: "It was changed at the channel since the plan (\(error.detail)); the next run shows it."
      )
    default:
      LocalizedText(
        vi: "Kênh báo lỗi: \(error.code.name) \(error.detail)",
        en: "The channel reports: \(error.code.name) \(error.detail)")
    }
  }

  /// Names places, never what was read there.
  static func sentence(for error: CredentialError) -> LocalizedText {
    let place = error.place
    switch error.code {
    case .missing where place.contains("/"):
      return LocalizedText(
        vi: "Không đọc được tệp khóa “\(place)”; xin kiểm tra lại tên tệp và quyền đọc.",
        en: "The key file “\(place)” cannot be read; please check its name and rights.")
    case .missing:
      return LocalizedText(
        vi: "Chưa có khóa truy cập: xin đặt biến môi trường “\(place)”, hoặc khai tệp khóa ở "
          + "“credentials”.",
        en: "There are no keys: please set the environment variable “\(place)” or name a key file "
          + "in “credentials”.")
    case .fileOpenToOthers:
      return LocalizedText(
        vi:
          "Tệp khóa “\(place)” để người khác đọc được nên chưa dùng; xin chạy: chmod 600 \(place)",
        en: "Others may read the key file “\(place)”, so it is not used; run: chmod 600 \(place)")
    case .notEncrypted:
      return LocalizedText(
        vi: "Địa chỉ “\(place)” không mã hóa, ai trên đường truyền cũng đọc được khóa; xin dùng "
          + "https://.",
        en: "“\(place)” is not encrypted, everybody on the way could read the keys; use https://.")
    case .malformed where place.hasSuffix(".credentials"):
      return LocalizedText(
        vi: "“credentials” phải là tên biến môi trường hoặc tên tệp, không ghi khóa ở đó; nếu đã "
          + "ghi, xin hủy khóa và tạo khóa mới.",
        en: "“credentials” names environment variables or a file and never holds keys; if it did, "
          + "please revoke them and make new ones.")
    case .malformed where place.hasSuffix(".profile"):
      return LocalizedText(
        vi: "“\(place)” phải là một hồ sơ WooCommerce; xin ghi \"profile\": \"woocommerce\".",
        en: "“\(place)” must be a WooCommerce profile; please write \"profile\": \"woocommerce\".")
    case .malformed where place.hasSuffix(".url"):
      return LocalizedText(
        vi: "“\(place)” phải là địa chỉ cửa hàng, ví dụ https://cua-hang.vn.",
        en: "“\(place)” must be the shop's address, such as https://shop.example.")
    default:
      return LocalizedText(
        vi: "Tệp khóa “\(place)” phải có đúng hai dòng: khóa rồi bí mật.",
        en: "The key file “\(place)” must have two lines: the key, then the secret.")
    }
  }
}
