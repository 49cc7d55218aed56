/// The proper names among a product's words, by how its texts write them.
///
/// A name in capitals does not show which of its words are names; "Cơ sở Ba Nhựt" in the producer's
/// column does.
struct ProperNames {
  private var capitals: Set<String> = []
  private var small: Set<String> = []
  /// Two words that a column of names writes with capitals, side by side: "vị thủy".
  private var pairs: Set<String> = []

  init() {}

  /// Reads a product's texts, and the columns in which names stand.
  init(of product: Product) {
    for text in [product.shortDescription, product.description, product.ingredients] {
      read(text ?? "", isName: false)
    }
    let names = [
      product.brand, product.producer?.name, product.producer?.address, product.place?.text,
    ]
    for text in names { read(text ?? "", isName: true) }
  }

  /// A word at the beginning of a sentence tells nothing, nor does one in capitals.
  private mutating func read(_ text: String, isName: Bool) {
    var startsSentence = true
    var previous: String?
    for word in text.split(whereSeparator: \.isWhitespace) {
      let letters = word.filter(\.isLetter)
      let isCapital =
        letters.first?.isUppercase == true && letters.dropFirst().allSatisfy(\.isLowercase)
      if isCapital, !startsSentence {
        let written = letters.lowercased()
        capitals.insert(written)
        if isName, let previous { pairs.insert(previous + " " + written) }
      } else if letters.allSatisfy(\.isLowercase) {
        small.insert(letters)
      }
      previous = isCapital ? letters.lowercased() : nil
      startsSentence = word.last.map { ".!?:;-–•".contains($0) } ?? false
    }
  }

  /// Whether a word, given in small letters with those beside it, has a capital in the texts.
  func has(_ word: String, before: String, after: String) -> Bool {
    capitals.contains(word) && !small.contains(word)
      || pairs.contains(before + " " + word) || pairs.contains(word + " " + after)
  }
}
