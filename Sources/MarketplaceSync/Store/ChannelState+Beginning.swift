extension ChannelState {
  /// Returns the state after a plan was begun, as every store must have it.
  ///
  /// - Throws: `SyncStoreError` with `stale` or `other-lineage`.
  public func beginning(
    plan: String, lineage: String, serial: Int
  ) throws(SyncStoreError) -> ChannelState {
    guard lineage == self.lineage else {
      throw SyncStoreError(.otherLineage, detail: "\(lineage), \(self.lineage)")
    }
    // A run that stopped half-way goes on with its own plan.
    if self.plan == plan, self.serial == serial + 1 { return self }
    guard self.serial == serial else {
      throw SyncStoreError(.stale, detail: "plan \(serial), state \(self.serial)")
    }
    var next = self
    next.serial += 1
    next.plan = plan
    return next
  }
}
