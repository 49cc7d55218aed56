/// Who wins when a field was changed on both sides, what may be removed and what stops a plan.
public struct SyncPolicy: Hashable, Sendable {
  /// Whose value of a field counts.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// The catalogue's.
    case ours
    /// The channel's.
    case theirs
    /// Neither, until a person has decided; nothing is sent meanwhile.
    case ask
  }

  /// The side for fields without an entry of their own.
  public var side: Side = .ask
  /// The side by field name; ``statusField`` is whether buyers see the row.
  public var sides: [String: Side] = [:]
  /// Whether rows that the catalogue no longer has are removed from the channel.
  public var allowsRemoval = false
  /// Whether removal deletes although the channel could hide.
  public var prefersDeletion = false
  public var guards = SyncGuards()

  public init() {}

  /// The name under which changes say whether buyers see the row. No profile uses it as a key.
  public static let statusField = "@status"

  public func side(of field: String) -> Side { sides[field] ?? side }
}

/// What keeps half a catalogue from emptying a shop.
public struct SyncGuards: Hashable, Sendable {
  /// The most rows that one plan may remove.
  public var mostRemoved: Int
  /// The most of the rows we keep at the channel that one plan may remove, in percent, 0 to 100.
  public var mostPercent: Int

  public init(mostRemoved: Int = 100, mostPercent: Int = 20) {
    self.mostRemoved = mostRemoved
    self.mostPercent = mostPercent
  }

  /// Returns why a plan must not be applied; empty when it may.
  ///
  /// - Parameters:
  ///   - wanted: rows that the catalogue wants.
  ///   - kept: rows of ours at the channel before the plan.
  ///   - removed: rows that the plan removes.
  public func refusals(wanted: Int, kept: Int, removed: Int) -> [SyncReason] {
    var reasons: [SyncReason] = []
    if wanted == 0, kept > 0 {
      reasons.append(
        SyncReason(
          "source-empty",
          vi: "Danh mục không có sản phẩm nào trong khi kênh đang có \(kept); "
            + "xin kiểm tra lại tệp danh sách.",
          en: "The catalogue is empty while the channel has \(kept); please check the lists."))
    }
    let isTooMany = removed > mostRemoved
    // Products on both sides: no rounding can let a whole small shop through.
    let isTooMuch = removed * 100 > kept * mostPercent
    if removed > 0, isTooMany || isTooMuch {
      reasons.append(
        SyncReason(
          "removes-too-many",
          vi: "Kế hoạch gỡ \(removed) trong \(kept) mặt hàng, quá mức cho phép "
            + "(\(mostRemoved) mặt hàng, \(mostPercent) %).",
          en: "The plan removes \(removed) of \(kept) rows, above the limit "
            + "(\(mostRemoved) rows, \(mostPercent) %)."))
    }
    return reasons
  }
}
