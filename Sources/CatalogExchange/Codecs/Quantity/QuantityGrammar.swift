/// Puts atoms together: pack, count, each, total, ranges, tolerance.
struct QuantityGrammar {
  var scanner: QuantityScanner
  private var pack: String?
  private var tolerance: QuantityExpression.Tolerance?
  /// The word behind a slash that says what an amount is for: "20 gói (10g/gói)".
  private var each: String?

  init(scanner: QuantityScanner) { self.scanner = scanner }

  mutating func reading() -> Reading<QuantityExpression> {
    var atoms = scanner.atoms
    takePack(&atoms)
    guard let contents = body(atoms), !contents.values.isEmpty else {
      return .invalid(reason: .notUnderstood)
    }
    let values = contents.values.map {
      QuantityExpression(
        $0, pack: pack, isApproximate: scanner.isApproximate, tolerance: tolerance)
    }
    if let reason = contents.reason ?? scanner.doubt {
      return .ambiguous(candidates: values, reason: reason)
    }
    return values.count == 1
      ? .ok(values[0])
      : .ambiguous(candidates: values, reason: .groupOrDecimal)
  }

  private mutating func takePack(_ atoms: inout [QuantityAtom]) {
    // "hộp …", and "1 thùng 12 chai".
    if case .pack(let name)? = atoms.first, atoms.count > 1 {
      pack = name
      atoms.removeFirst()
      while case .pack? = atoms.first, atoms.count > 1 { atoms.removeFirst() }
    } else if case .count(1, let name, isPackage: true)? = atoms.first, atoms.count > 1 {
      pack = name
      atoms.removeFirst()
    }
    if let first = atoms.first, first == .sign(UInt8(ascii: "=")) { atoms.removeFirst() }
    // "500g/hộp", "10 trứng/vỉ", "500g (túi)", "500g túi".
    while atoms.count > 1 {
      guard let place = atoms.lastIndex(where: { if case .pack = $0 { true } else { false } }),
        case .pack(let name) = atoms[place]
      else { break }
      atoms.remove(at: place)
      let behindSlash = place > 0 && atoms[place - 1] == .sign(UInt8(ascii: "/"))
      if behindSlash { atoms.remove(at: place - 1) }
      let isCounted = atoms.contains { if case .count(_, name, _) = $0 { true } else { false } }
      if behindSlash, isCounted { each = name } else if pack == nil { pack = name }
    }
    // "1 kg/1 túi"
    if atoms.count == 3, pack == nil, atoms[1] == .sign(UInt8(ascii: "/")),
      case .measure = atoms[0], case .count(1, let name, isPackage: true) = atoms[2]
    {
      pack = name
      atoms.removeLast(2)
    }
    // "500g (±5g)"
    if atoms.count > 3, atoms[1] == .sign(UInt8(ascii: "(")),
      atoms[2] == .sign(UInt8(ascii: "P")),
      atoms[atoms.count - 1] == .sign(UInt8(ascii: ")"))
    {
      atoms.removeLast()
      atoms.remove(at: 1)
    }
    // Parentheses around nothing, and around everything.
    while let place = atoms.indices.dropLast().first(where: {
      atoms[$0] == .sign(UInt8(ascii: "(")) && atoms[$0 + 1] == .sign(UInt8(ascii: ")"))
    }) { atoms.removeSubrange(place...place + 1) }
    if atoms.count > 2, atoms[0] == .sign(UInt8(ascii: "(")),
      atoms[atoms.count - 1] == .sign(UInt8(ascii: ")"))
    {
      atoms = Array(atoms[1..<(atoms.count - 1)])
    }
  }

  private typealias Contents = (values: [QuantityExpression.Content], reason: ReadingReason?)

  private mutating func body(_ atoms: [QuantityAtom]) -> Contents? {
    let times = UInt8(ascii: "x")
    switch atoms.count {
    case 1: return one(atoms[0])
    case 2:
      // "2 chai 500ml"
      if case .count(let count, let name, let isPackage) = atoms[0],
        case .measure(let sizes, _) = atoms[1]
      {
        let values = sizes.map { QuantityExpression.Content.each(count, of: name, $0) }
        if isPackage || each == name { return (values, nil) }
        return (values + sizes.map { .total(count, of: name, $0) }, .severalValues)
      }
      return nil
    case 3, 4:
      guard case .sign(let sign) = atoms[1] else { return nil }
      if sign == UInt8(ascii: "P") { return plusMinus(atoms) }
      if atoms.count == 4 {
        guard sign == UInt8(ascii: "("), atoms[3] == .sign(UInt8(ascii: ")")) else { return nil }
        return inParentheses(atoms[0], atoms[2])
      }
      switch sign {
      case times: return product(atoms[0], atoms[2])
      case UInt8(ascii: "-"): return range(atoms[0], atoms[2])
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"):
        guard let left = one(atoms[0]), let right = one(atoms[2]) else { return nil }
        return (left.values + right.values, .severalValues)
      case UInt8(ascii: "="): return product(atoms[0], atoms[2])
      default: return nil
      }
    case 6:
      // "200g (10 gói x 20g)"
      guard atoms[1] == .sign(UInt8(ascii: "(")), atoms[3] == .sign(times),
        let inner = product(atoms[2], atoms[4]), case .measure(let whole, _) = atoms[0],
        case .each(let count, _, let each)? = inner.values.first,
        let total = each.exact.flatMap({ Decimals.times($0, count) })
      else { return nil }
      return (inner.values, whole.first?.exact == total ? nil : .severalValues)
    default: return list(atoms)
    }
  }

  /// "250g/500g/1kg": several sizes, of which nobody says which.
  private func list(_ atoms: [QuantityAtom]) -> Contents? {
    guard atoms.count % 2 == 1, atoms.count <= 15 else { return nil }
    var values: [QuantityExpression.Content] = []
    for (index, atom) in atoms.enumerated() {
      if index % 2 == 1 {
        guard case .sign(let sign) = atom,
          [UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-")]
            .contains(sign)
        else { return nil }
      } else {
        guard let part = one(atom) else { return nil }
        values += part.values
      }
    }
    return (values, .severalValues)
  }

  private func one(_ atom: QuantityAtom) -> Contents? {
    switch atom {
    case .measure(let values, _):
      return (values.map { .single(bounded($0)) }, nil)
    case .count(let count, let name, _):
      return ([.single(bounded(QuantityMeasure(.count(unit: name), count * 1000)))], nil)
    case .pack(let name):
      return ([.single(QuantityMeasure(.count(unit: name), 1000))], .unitMissing)
    case .bare(let literal):
      guard let value = literal.times(1000) else { return nil }
      return (
        [
          .single(QuantityMeasure(.mass, value)),
          .single(QuantityMeasure(.count(unit: nil), value)),
        ], .unitMissing
      )
    case .sign: return nil
    }
  }

  private func bounded(_ measure: QuantityMeasure) -> QuantityMeasure {
    var measure = measure
    if scanner.bound == .over { measure.maximum = nil }
    if scanner.bound == .under { measure.minimum = nil }
    return measure
  }

  private func product(_ left: QuantityAtom, _ right: QuantityAtom) -> Contents? {
    switch (left, right) {
    case (.bare(let count), .measure(let each, _)), (.measure(let each, _), .bare(let count)):
      guard count.shape == .plain else { return nil }
      return (each.map { .each(count.whole, of: nil, $0) }, nil)
    case (.count(let count, let name, _), .measure(let each, _)),
      (.measure(let each, _), .count(let count, let name, _)):
      return (each.map { .each(count, of: name, $0) }, nil)
    case (.count(let count, let name, isPackage: true), .count(let inner, let piece, _)):
      // "6 vỉ x 10 viên"
      return ([.each(count, of: name, QuantityMeasure(.count(unit: piece), inner * 1000))], nil)
    default: return nil
    }
  }

  private func inParentheses(_ left: QuantityAtom, _ right: QuantityAtom) -> Contents? {
    switch (left, right) {
    case (.count(let count, let name, _), .measure(let total, _)),
      (.measure(let total, _), .count(let count, let name, _)):
      return (
        total.map { each == name ? .each(count, of: name, $0) : .total(count, of: name, $0) }, nil
      )
    default: return nil
    }
  }

  private func range(_ left: QuantityAtom, _ right: QuantityAtom) -> Contents? {
    guard case .measure(let high, let unit) = right, high.count == 1, let top = high[0].exact else {
      guard case .count(let high, let name, _) = right else { return nil }
      let low: Int64? =
        switch left {
        case .bare(let literal) where literal.shape == .plain: literal.whole
        case .count(let count, let other, _) where other == name: count
        default: nil
        }
      guard let low, low < high else { return nil }
      return (
        [.single(QuantityMeasure(.count(unit: name), minimum: low * 1000, maximum: high * 1000))],
        nil
      )
    }
    let bottom: Int64?
    switch left {
    case .measure(let low, _) where low.count == 1 && low[0].dimension == high[0].dimension:
      bottom = low[0].exact
    case .bare(let literal):
      switch unit.kind {
      case .mass(let each), .volume(let each): bottom = literal.times(each)
      default: bottom = nil
      }
    default: bottom = nil
    }
    guard let bottom else { return nil }
    let reason: ReadingReason? = bottom < top ? nil : .oddRange
    return (
      [
        .single(
          QuantityMeasure(
            high[0].dimension, minimum: min(bottom, top), maximum: max(bottom, top)))
      ], reason
    )
  }

  private mutating func plusMinus(_ atoms: [QuantityAtom]) -> Contents? {
    guard case .measure(let value, _) = atoms[0] else { return nil }
    if atoms.count == 4, atoms[3] == .sign(UInt8(ascii: "%")), case .bare(let percent) = atoms[2],
      let thousandths = percent.times(1000)
    {
      tolerance = .percent(thousandths)
    } else if atoms.count == 3, case .measure(let off, _) = atoms[2], off.count == 1,
      let amount = off[0].exact, off[0].dimension == value[0].dimension
    {
      tolerance = .amount(amount)
    } else {
      return nil
    }
    return (value.map { .single($0) }, nil)
  }
}
