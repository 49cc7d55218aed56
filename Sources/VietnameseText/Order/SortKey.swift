extension VietnameseText {
  /// How words are put in order.
  public enum SortOrder: Sendable {
    /// The order of today's dictionaries and of CLDR: letter by letter.
    case standard
    /// The older order in which ch, gh, gi, kh, ng, ngh, nh, ph, qu, th and tr count as letters.
    case traditional
  }

  /// Returns bytes whose plain order is the Vietnamese order of the texts.
  ///
  /// Letters come first (a < ă < â, d < đ, e < ê, o < ô < ơ, u < ư) over the whole text, then tones
  /// (ngang, huyền, hỏi, ngã, sắc, nặng), then case (small before capital); digits are not numbers
  /// (cá 10 < cá 9). Equal keys mean equal texts in that order. The order is that of CLDR for `vi`
  /// as ICU 72 applies it, for the Latin script and common symbols.
  ///
  /// Compare with `lexicographicallyPrecedes`, or store the keys in any byte-ordered index. Compute
  /// keys once for a list; a key costs well under a microsecond.
  public static func sortKey(_ text: String, order: SortOrder = .standard) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count + 12)
    withUTF8(of: text) { appendSortKey(of: $0, order: order, to: &key) }
    return key
  }

  /// Appends the sort key of UTF-8 bytes.
  public static func appendSortKey(
    of bytes: UnsafeBufferPointer<UInt8>, order: SortOrder = .standard, to key: inout [UInt8]
  ) {
    if SortKeyWriter.isComposed(bytes) {
      SortKeyWriter.append(bytes, isTraditional: order == .traditional, to: &key)
      return
    }
    let scalars = Scalars.array(String(decoding: bytes, as: UTF8.self))
    let composed = CanonicalComposition.composed(MarkComposition.composed(scalars))
    Array(Scalars.string(composed).utf8).withUnsafeBufferPointer {
      SortKeyWriter.append($0, isTraditional: order == .traditional, to: &key)
    }
  }
}
