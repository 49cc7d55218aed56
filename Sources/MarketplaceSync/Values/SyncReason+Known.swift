extension SyncReason {
  static let removedAtChannel = SyncReason(
    "removed-at-channel", vi: "Mặt hàng đã bị gỡ trên kênh; xin cho biết có đăng lại không.",
    en: "The row was removed at the channel; please say whether to list it again.")

  static let removalNotAllowed = SyncReason(
    "removal-not-allowed",
    vi: "Danh mục không còn mặt hàng này; vẫn giữ trên kênh (thêm --allow-delete để gỡ).",
    en: "The catalogue no longer has this row; it stays (add --allow-delete to remove it).")

  static let removalImpossible = SyncReason(
    "removal-impossible", vi: "Kênh này không cho gỡ tự động; xin gỡ trên trang người bán.",
    en: "This channel cannot remove rows by program; please remove it in the seller's pages.")

  static func contributorMissing(_ name: String) -> SyncReason {
    SyncReason(
      "contributor-missing", vi: "Lần này không có danh sách của “\(name)”; mặt hàng được giữ.",
      en: "The list of “\(name)” is not there this time; the row stays.")
  }

  static func keyRepeated(_ key: ListingKey, _ other: String) -> SyncReason {
    SyncReason(
      "sku-repeated", vi: "Kênh coi mã “\(key)” trùng với mã của “\(other)”; xin đổi một mã.",
      en: "The channel takes the code “\(key)” for that of “\(other)”; please change one.")
  }

  static let keyMissing = SyncReason(
    "sku-missing", vi: "Mặt hàng chưa có mã (SKU) nên không theo dõi được; xin đặt mã.",
    en: "The row has no code (SKU) and cannot be followed; please give it one.")

  static func severalAtChannel(_ count: Int) -> SyncReason {
    SyncReason(
      "several-at-channel", vi: "Kênh có \(count) mặt hàng cùng mã này; xin gỡ bớt trước.",
      en: "The channel has \(count) rows with this code; please remove the extra ones first.")
  }

  static let existsAtChannel = SyncReason(
    "exists-at-channel",
    vi: "Kênh đã có mặt hàng với mã này; lần chạy sau sẽ cập nhật mặt hàng đó.",
    en: "The channel already has a row with this code; the next run updates it.")
}
