internal import OCOPCatalog
internal import Tabular

/// Finds the parts of a template: rows move and change from revision to revision, only keys and labels
/// stay.
struct AnatomyFinder {
  let book: TemplateBook
  let profile: Profile
  let keys: Set<String>
  let labels: Set<String>

  /// Where a sheet has its keys or labels and how many were recognized.
  struct Candidate {
    var sheet: Int
    var head: HeadCells
    var keySheet: Int?
    var keyHead: HeadCells
    var keyRow: Int?
    var labelRow: Int?
    var matches: Int
  }

  init(book: TemplateBook, profile: Profile) {
    self.book = book
    self.profile = profile
    var keys: Set<String> = []
    var labels: Set<String> = []
    for field in profile.fields {
      for key in [field.key] + field.alternatives { keys.insert(TemplateKey.plain(key)) }
      labels.formUnion(field.labelKeys)
    }
    for column in profile.template?.columns ?? [] {
      keys.insert(TemplateKey.plain(column.key))
      if let label = column.label { labels.insert(LabelKey.key(label)) }
    }
    keys.formUnion((profile.template?.resultKeys ?? []).map(TemplateKey.plain))
    self.keys = keys
    self.labels = labels
  }

  func find(sheet wanted: String?) throws -> TemplateAnatomy {
    var candidates: [Candidate] = []
    for (index, info) in book.document.sheets.enumerated() {
      if let wanted, info.name != wanted { continue }
      if wanted == nil, info.visibility != .visible { continue }
      if let candidate = try candidate(index) { candidates.append(candidate) }
    }
    let named = Set((profile.template?.sheets ?? []).map { $0.lowercased() })
    func rank(_ candidate: Candidate) -> (Int, Int, Int) {
      let name = book.document.sheets[candidate.sheet].name.lowercased()
      // Example sheets repeat the keys of the real one, so a known name counts first.
      return (named.contains(name) ? 1 : 0, candidate.keyRow == nil ? 0 : 1, candidate.matches)
    }
    guard let best = candidates.max(by: { rank($0) <= rank($1) && rank($0) != rank($1) }) else {
      throw TemplateError(
        .notRecognized, detail: wanted ?? book.document.sheets.map(\.name).joined(separator: ", "))
    }
    let others = candidates.filter { $0.sheet != best.sheet && rank($0) == rank(best) }
    return try AnatomyBuilder(finder: self, found: best).build(
      others: others.map { book.document.sheets[$0.sheet].name })
  }

  private func candidate(_ index: Int) throws -> Candidate? {
    let head = try HeadCells(book.document, sheet: index)
    var found = Candidate(
      sheet: index, head: head, keyHead: head, labelRow: labelRow(in: head), matches: 0)
    let (row, count) = best(head) { keys.contains(TemplateKey.plain($0)) }
    if let suffix = profile.template?.keySheetSuffix,
      let hidden = book.index(ofSheet: book.document.sheets[index].name + suffix)
    {
      let keyHead = try HeadCells(book.document, sheet: hidden)
      let (hiddenRow, hiddenCount) = best(keyHead) { keys.contains(TemplateKey.plain($0)) }
      if hiddenCount >= max(count, 2) {
        found.keySheet = hidden
        found.keyHead = keyHead
        found.keyRow = hiddenRow
        found.matches = hiddenCount
        return found
      }
    }
    if count >= 2 {
      found.keyRow = row
      found.matches = count
      return found
    }
    guard let labelRow = found.labelRow else { return nil }
    found.matches = (head.rows[labelRow] ?? [:]).values.count {
      labels.contains(LabelKey.key($0.text))
    }
    return found.matches >= 2 ? found : nil
  }

  private func labelRow(in head: HeadCells) -> Int? {
    let (row, count) = best(head) { labels.contains(LabelKey.key($0)) }
    return count >= 2 ? row : nil
  }

  /// The row with most cells that pass, the upper one of two.
  func best(_ head: HeadCells, _ passes: (String) -> Bool) -> (row: Int?, count: Int) {
    var best: (row: Int?, count: Int) = (nil, 0)
    for number in head.rows.keys.sorted() {
      let count = (head.rows[number] ?? [:]).values.count { passes($0.text) }
      if count > best.count { best = (number, count) }
    }
    return best
  }
}

extension ProfileField {
  /// The labels under which the field is known, in the form in which they are compared.
  var labelKeys: [String] {
    ([label.vi, label.en] + otherLabels).map(LabelKey.key).filter { !$0.isEmpty }
  }
}
