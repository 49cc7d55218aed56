internal import Marketplaces
internal import OCOPCatalog

/// What the rows of one file are for.
enum DropKind: CaseIterable {
  case create, update, remove

  init(_ action: SyncAction) {
    switch action {
    case .create: self = .create
    case .update: self = .update
    case .deactivate, .delete: self = .remove
    }
  }

  var fileName: String {
    switch self {
    case .create: "tao-moi"
    case .update: "cap-nhat"
    case .remove: "go-xuong"
    }
  }

  /// What a person has to do for a row, in Vietnamese: sellers read it beside the marketplace's page.
  func tasks(
    for call: ConnectorCall, profile: Profile, names: FieldNames
  ) -> [ListingFile.Task] {
    let texts: [String] =
      switch self {
      case .create: ["Đăng mới mặt hàng này."]
      case .update:
        call.changes.map { change in
          "\(names.label(of: change.field, in: profile, .vietnamese)): "
            + "\(ValueText.short(change.old, .vietnamese)) → "
            + ValueText.short(change.new, .vietnamese)
        }
      case .remove: ["Ẩn mặt hàng này trên trang người bán."]
      }
    return texts.map { ListingFile.Task(sku: call.key.text, name: call.name, text: $0) }
  }
}
