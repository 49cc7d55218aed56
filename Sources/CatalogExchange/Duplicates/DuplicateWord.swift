/// A word in the form used for comparing: base letters with i for y, and the marks.
struct DuplicateWord: Hashable, Comparable {
  var text: String
  var marks: Marks

  static func < (left: Self, right: Self) -> Bool {
    (left.text, left.marks) < (right.text, right.marks)
  }

  /// The text as words; single letters with dots between ("H.T.X") become one.
  static func words(of text: String) -> [DuplicateWord?] {
    var text = text
    return text.withUTF8 { bytes in
      var out: [DuplicateWord?] = []
      let tokens = Lexer.tokens(bytes)
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        index += 1
        guard token.kind == .word else {
          out.append(nil)
          continue
        }
        var letters = folded(token)
        var marks = token.marks
        while token.letters == 1, index + 1 < tokens.count, tokens[index].isSymbol("."),
          tokens[index + 1].kind == .word, tokens[index + 1].letters == 1, tokens[index + 1].glued
        {
          letters += folded(tokens[index + 1])
          marks |= tokens[index + 1].marks
          index += 2
        }
        out.append(DuplicateWord(text: letters, marks: marks & 127))
      }
      return out
    }
  }

  /// A token as a word.
  init(_ token: Token) {
    text = Self.folded(token)
    marks = token.marks & 127
  }

  init(text: String, marks: Marks) {
    self.text = text
    self.marks = marks
  }

  /// Small base letters; y reads as i where the two are one sound (Mỹ/Mĩ, quy/qui).
  private static func folded(_ token: Token) -> String {
    guard token.letters <= 8 else { return "+" + String(token.key, radix: 36) }
    var letters: [UInt8] = []
    for shift in (0..<Int(token.letters)).reversed() {
      letters.append(UInt8(truncatingIfNeeded: token.key >> UInt64(shift * 8)))
    }
    let vowels = Set("aeiou".utf8)
    if letters.last == UInt8(ascii: "y") {
      let body = letters.dropLast()
      let isSole = !body.contains { vowels.contains($0) }
      if isSole && !body.isEmpty || body.elementsEqual("qu".utf8) {
        letters[letters.count - 1] = UInt8(ascii: "i")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether two words are one typing habit apart: hỏi and ngã, s and x at the start.
  func isSlip(of other: Self) -> Bool {
    let (one, two) = (marks & 7, other.marks & 7)
    let tones = one == two || (one == 2 || one == 3) && (two == 2 || two == 3)
    return tones && marks & ~7 == other.marks & ~7
  }
}
