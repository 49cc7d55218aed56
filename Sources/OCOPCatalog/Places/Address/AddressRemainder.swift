/// The part of an address that names no unit.
enum AddressRemainder {
  /// Joins the runs of unread words, as typed and in their order, with commas.
  static func text(of words: AddressWords, without read: [Range<Int>], in text: String) -> String {
    var runs: [Range<Int>] = []
    var last = -2
    for (place, word) in words.words.enumerated() {
      if read.contains(where: { $0.contains(place) }) { continue }
      let isNext = place == last + 1 && word.breakBefore != FoldedWords.Break.hard
      if isNext, let run = runs.last {
        runs[runs.count - 1] = run.lowerBound..<word.sourceEnd
      } else {
        runs.append(word.sourceStart..<word.sourceEnd)
      }
      last = place
    }
    if let first = runs.first, first.lowerBound > 0, words.words.count == AddressWords.limit {
      // The words before the searched ones are unread too.
      runs[0] = 0..<first.upperBound
    }
    runs.sort { $0.lowerBound < $1.lowerBound }
    let utf8 = text.utf8
    return runs.map { run in
      let start = utf8.index(utf8.startIndex, offsetBy: run.lowerBound)
      let end = utf8.index(utf8.startIndex, offsetBy: run.upperBound)
      return String(decoding: utf8[start..<end], as: UTF8.self)
    }.joined(separator: ", ")
  }
}
