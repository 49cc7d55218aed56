internal import OCOPCatalog

/// The changes of several passes as one: each cell from what it first held to what it holds at last.
struct ChangeMerge {
  private var order: [String] = []
  private var byCell: [String: FixPlan.Change] = [:]

  /// Adds the changes of a pass.
  mutating func add(_ changes: [FixPlan.Change]) {
    for change in changes {
      let key = "\(change.location.sheet ?? "")\u{0}\(change.location.cell ?? "")"
      if byCell[key] == nil {
        order.append(key)
        byCell[key] = change
      } else {
        byCell[key]?.new = change.new
      }
    }
  }

  /// The merged changes, in the order in which their cells were first changed.
  var changes: [FixPlan.Change] { order.compactMap { byCell[$0] } }
}
