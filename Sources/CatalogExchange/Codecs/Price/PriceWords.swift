/// What words mean in a price.
enum PriceWord: Sendable, Equatable {
  /// A factor on the number before it.
  case scale(Int64)
  /// Slang for a round sum, never accepted without asking.
  case slang(Int64)
  case currency(PriceCurrency)
  /// A currency that is known and not read.
  case otherCurrency
  /// Words that say no more than "this is the price".
  case label
  case from, to, under, approximately
  /// "trở lên", "trở xuống" and what stands before them.
  case onwards, upwards, downwards
  case retail, wholesale, was, now
  case one, each
  case or
  /// The price is given on request.
  case contact
  case free
  /// "chưa", "không": turns what follows around.
  case negation
  case tax

  static let lexicon = Lexicon<PriceWord>([
    ("k nghìn ngàn nghin ngìn ng n nghìng", .scale(1000)),
    ("tr triệu trieu trđ", .scale(1_000_000)), ("tỷ tỉ", .scale(1_000_000_000)),
    ("củ m", .slang(1_000_000)), ("đ đồng vnd vnđ dong vn", .currency(.vnd)),
    ("usd đô us dollar dola đôla", .currency(.usd)),
    ("eur euro ơrô", .currency(.eur)), ("tệ cny rmb ndt", .currency(.cny)),
    ("yên yen jpy baht bath thb won krw bảng gbp kíp lak riel sgd aud", .otherCurrency),
    ("giá bán đơn niêm yết là chỉ hiện nay vào price nhé ạ tiền mức cả tại vườn xưởng kho", .label),
    ("từ trên hơn", .from), ("đến tới to den", .to), ("dưới tối thấp", .under),
    ("khoảng tầm chừng cỡ xấp xỉ ước độ gần trung bình tb about", .approximately),
    ("trở đổ", .onwards), ("lên", .upwards), ("xuống", .downwards), ("lẻ", .retail),
    ("sỉ buôn", .wholesale), ("gốc cũ trước", .was), ("còn mới giảm sale km khuyến mãi mại", .now),
    ("một", .one), ("mỗi cho", .each), ("hoặc hay và", .or),
    ("liên hệ lh thời thị trường thỏa thuận thương lượng inbox ib call zalo alo", .contact),
    ("miễn phí tặng free biếu", .free), ("chưa không", .negation),
    ("vat gồm bao đã thuế", .tax),
  ])
}
