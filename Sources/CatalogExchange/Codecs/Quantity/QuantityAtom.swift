/// One piece of a quantity text, before the pieces are put together.
enum QuantityAtom: Equatable {
  /// A number with a measure or a counting word; several values when the separators leave doubt.
  case measure([QuantityMeasure], UnitWord)
  /// A number with the word of a package or piece.
  case count(Int64, String, isPackage: Bool)
  /// A number alone.
  case bare(NumberLiteral)
  /// A package word without a number.
  case pack(String)
  case sign(UInt8)

  static func == (left: Self, right: Self) -> Bool {
    if case .sign(let one) = left, case .sign(let two) = right { return one == two }
    return false
  }
}

/// What words around a quantity mean.
enum QuantityWord: Sendable, Equatable {
  case approximately, from, to, over, under, label, descriptor, times, gift, empty, time
  static let lexicon = Lexicon<QuantityWord>([
    ("khoảng tầm chừng cỡ xấp xỉ ước", .approximately), ("từ", .from), ("đến tới", .to),
    ("trên", .over), ("dưới", .under),
    (
      "khối trọng lượng quy cách net nw dung tích tịnh loại đóng mỗi một gồm có chứa klt kl tl weight thể thực",
      .label
    ),
    (
      "zip thủy thuỷ tinh nhựa giấy thiếc sắt carton hút chân không kraft bạc nhôm gỗ tre kính",
      .descriptor
    ),
    ("x", .times), ("quà", .gift),
    ("theo nhiều tùy tuỳ các cập", .empty), ("ngày tháng năm giờ phút sao", .time),
  ])
}
