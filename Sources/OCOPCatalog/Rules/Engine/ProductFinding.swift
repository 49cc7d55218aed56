/// A finding about a product, before it is given its place in a file.
public struct ProductFinding: Hashable, Sendable {
  public var rule: RuleID
  public var severity: Severity
  public var message: Finding.Message
  /// The field whose cell is to be marked; `nil` marks the row.
  public var field: ProductField?
  /// A correction of that field's cell: how safe, and the new text.
  public var fix: (safety: FixIt.Safety, text: String)?
  /// The earlier product of the run that it is about, such as the first of two duplicates.
  ///
  /// The wording's `{place}` tells where it stands and `{other}`, unless the rule gives one, its name.
  public var relatedIndex: Int?

  /// Makes a finding of a rule with the rule's own severity.
  public init(
    _ info: RuleInfo, variant: String? = nil, _ arguments: [String: String] = [:],
    field: ProductField? = nil, fix: (safety: FixIt.Safety, text: String)? = nil,
    severity: Severity? = nil, relatedIndex: Int? = nil
  ) {
    rule = info.id
    self.severity = severity ?? info.severity
    let key = variant.map { "\(info.id.name).\($0)" } ?? info.id.name
    var arguments = arguments
    if let relatedIndex, arguments["place"] == nil {
      // Whoever knows the files puts the cell in its stead.
      arguments["place"] = "#\(relatedIndex + 1)"
    }
    message = Finding.Message(key, arguments)
    self.field = field
    self.fix = fix
    self.relatedIndex = relatedIndex
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.rule == right.rule && left.severity == right.severity && left.message == right.message
      && left.field == right.field && left.relatedIndex == right.relatedIndex
      && left.fix?.safety == right.fix?.safety && left.fix?.text == right.fix?.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(message)
    hasher.combine(field)
  }
}
