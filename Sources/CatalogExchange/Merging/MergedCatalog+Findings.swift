public import OCOPCatalog

extension MergedCatalog {
  /// What was joined, what disagreed and what a person should look at, in the order of the lists.
  public var findings: [Finding] {
    var found: [Finding] = []
    for join in joined {
      func place(_ field: ProductField) -> String {
        ImportRun.words(join.kept.location(of: field), besides: join.row.table)
      }
      let name = join.row.value.name
      var arguments = ["name": name, "place": place(.name)]
      var key = MergeRules.joined.id.name
      if !join.filled.isEmpty {
        key += ".filled"
        arguments["fields"] = join.filled.map(\.rawValue).joined(separator: ",")
      }
      found.append(finding(MergeRules.joined, key, arguments, .name, join.row))
      for conflict in join.conflicts {
        found.append(
          finding(
            MergeRules.conflict, MergeRules.conflict.id.name,
            [
              "field": conflict.field.rawValue, "name": name, "place": place(conflict.field),
              "kept": conflict.kept,
              "dropped": conflict.dropped,
            ], conflict.field, join.row))
      }
    }
    for doubt in doubtful {
      let arguments = [
        "name": doubt.row.value.name, "earlier": doubt.earlier.value.name,
        "place": ImportRun.words(
          doubt.earlier.location(of: .name), besides: doubt.row.table),
      ]
      found.append(
        finding(MergeRules.doubtful, MergeRules.doubtful.id.name, arguments, .name, doubt.row))
    }
    return found
  }

  private func finding(
    _ info: RuleInfo, _ key: String, _ arguments: [String: String], _ field: ProductField,
    _ row: Sourced<Product>
  ) -> Finding {
    Finding(
      rule: info.id, severity: info.severity, message: Finding.Message(key, arguments),
      location: row.location(of: field), field: field, sku: row.value.sku, product: row.value.name)
  }
}
