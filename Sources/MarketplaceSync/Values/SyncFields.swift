public import Marketplaces

/// The fields of one listing row by name, in a fixed order.
///
/// Names are the profile's field keys. The order is that of the bytes of the names, so two values
/// with the same content have the same canonical bytes. A name that is missing means "not said"; a
/// value of `ListingValue.empty` means "said to be empty".
public struct SyncFields: Hashable, Sendable {
  /// One named value.
  public struct Field: Hashable, Sendable {
    public let name: String
    public var value: ListingValue

    public init(_ name: String, _ value: ListingValue) {
      self.name = name
      self.value = value
    }
  }

  /// The fields in the order of their names; each name once.
  public private(set) var all: [Field]

  public init() { all = [] }

  /// Makes fields of pairs; the last one of a repeated name counts.
  public init(_ pairs: some Sequence<(String, ListingValue)>) {
    all = []
    for (name, value) in pairs { self[name] = value }
  }

  public var isEmpty: Bool { all.isEmpty }
  public var count: Int { all.count }
  public var names: [String] { all.map(\.name) }

  /// The value of a field; `nil` when nothing is said of it.
  public subscript(name: String) -> ListingValue? {
    get {
      let place = position(of: name)
      return place < all.count && all[place].name == name ? all[place].value : nil
    }
    set {
      let place = position(of: name)
      // Most are built in order.
      if place == all.count {
        if let newValue { all.append(Field(name, newValue)) }
        return
      }
      let exists = all[place].name == name
      switch (newValue, exists) {
      case (let value?, true): all[place].value = value
      case (let value?, false): all.insert(Field(name, value), at: place)
      case (nil, true): all.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// The value of a field that probably has the given place.
  ///
  /// Rows of one channel mostly have the same fields; then this finds one without a search.
  func value(of name: String, near place: Int) -> ListingValue? {
    place < all.count && all[place].name == name ? all[place].value : self[name]
  }

  /// Returns these fields with the given ones put over them.
  public func merging(_ other: SyncFields) -> SyncFields {
    var result = self
    for field in other.all { result[field.name] = field.value }
    return result
  }

  private func position(of name: String) -> Int {
    // Most are built in order, so looking behind the last one saves the search.
    guard let last = all.last else { return 0 }
    if last.name < name { return all.count }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SyncFields: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, ListingValue)...) { self.init(elements) }
}
