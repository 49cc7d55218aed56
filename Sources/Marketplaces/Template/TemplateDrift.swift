public import OCOPCatalog

/// A difference between a template and what is known of it.
public struct TemplateDrift: Hashable, Sendable {
  /// What kind of difference.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A column is not there any more.
    case missing
    /// The column has another key or another label.
    case renamedKey = "renamed-key"
    case renamedLabel = "renamed-label"
    /// The column stands elsewhere among its neighbors.
    case moved
    /// A column that was not known; when it must be filled, nothing fills it.
    case added
    case addedRequired = "added-required"
    /// A carrier's column came or went since the last template of the shop.
    case carriers
    /// The template was made for another shop or in another state of the shop.
    case shop
  }

  public var kind: Kind
  /// An error keeps the template from being filled unless it is accepted.
  public var severity: Severity
  public var key: String
  public var label: String
  public var was: String
  public var now: String

  init(
    _ kind: Kind, _ severity: Severity, key: String = "", label: String = "", was: String = "",
    now: String = ""
  ) {
    self.kind = kind
    self.severity = severity
    self.key = key
    self.label = label
    self.was = was
    self.now = now
  }

  /// What differs, in a sentence.
  public var text: LocalizedText {
    let name = label.isEmpty ? key : label
    switch kind {
    case .missing:
      return LocalizedText(
        vi: "Tệp mẫu không còn cột “\(name)”.", en: "The template has no column “\(name)” now.")
    case .renamedKey:
      return LocalizedText(
        vi: "Cột “\(name)” đổi mã từ \(was) thành \(now); đã nhận ra theo tên cột.",
        en: "The column “\(name)” changed its key from \(was) to \(now); found by its label.")
    case .renamedLabel:
      return LocalizedText(
        vi: "Cột \(key) đổi tên từ “\(was)” thành “\(now)”.",
        en: "The column \(key) is now called “\(now)”, it was “\(was)”.")
    case .moved:
      return LocalizedText(
        vi: "Cột “\(name)” đổi chỗ, nay ở cột \(now).",
        en: "The column “\(name)” moved; it is now column \(now).")
    case .added:
      return LocalizedText(
        vi: "Tệp mẫu có cột mới “\(name)”; chương trình để trống.",
        en: "The template has a new column “\(name)”; it is left empty.")
    case .addedRequired:
      return LocalizedText(
        vi: "Tệp mẫu có cột bắt buộc mới “\(name)” mà chương trình chưa biết điền.",
        en: "The template has a new mandatory column “\(name)” that nothing fills.")
    case .carriers:
      return LocalizedText(
        vi: "Đơn vị vận chuyển thay đổi so với tệp mẫu lần trước: \(was)\(now).",
        en: "The carriers changed since the last template: \(was)\(now).")
    case .shop:
      return LocalizedText(
        vi: "Tệp mẫu khác với lần trước (\(was) → \(now)); xin kiểm tra có đúng gian hàng không.",
        en: "The template differs from the last one (\(was) → \(now)); make sure it is your shop's."
      )
    }
  }
}
