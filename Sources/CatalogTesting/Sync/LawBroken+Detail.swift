extension LawBroken {
  /// Names a law and what was seen instead.
  init(_ law: String, _ detail: String) {
    self.init(detail.isEmpty ? law : "\(law): \(detail)")
  }
}
