/// Keeps a feed that deletes by omission from emptying a shop.
///
/// Such a channel removes every product that the next file does not name, so a file made from half a
/// catalogue does damage that no message undoes.
public struct ShrinkGuard: Hashable, Sendable {
  /// Why a feed is held back.
  public enum Refusal: Hashable, Sendable {
    /// It holds nothing.
    case empty
    /// It would remove so many rows of so many.
    case shrinks(removed: Int, of: Int)
  }

  /// The most rows that may disappear at once.
  public var mostRemoved: Int
  /// The most of the previous rows that may disappear, in percent, 0 to 100.
  public var mostPercent: Int

  public init(mostRemoved: Int = 100, mostPercent: Int = 20) {
    self.mostRemoved = mostRemoved
    self.mostPercent = mostPercent
  }

  /// Returns why a feed with `next` rows must not replace one with `previous` rows, or `nil` when it
  /// may. A feed without a predecessor only must not be empty.
  public func refusal(previous: Int?, next: Int) -> Refusal? {
    guard next > 0 else { return .empty }
    guard let previous, previous > next else { return nil }
    let removed = previous - next
    let tooMany = removed > mostRemoved || removed * 100 > previous * mostPercent
    return tooMany ? .shrinks(removed: removed, of: previous) : nil
  }
}
