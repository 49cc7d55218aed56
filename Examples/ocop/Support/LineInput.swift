#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input as lines, in constant memory.
struct LineInput {
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0
  private var position = 0
  private var isAtEnd = false

  /// Returns the next line without its line break, or `nil` at the end.
  mutating func next() -> String? {
    var line: [UInt8] = []
    while true {
      if position == filled {
        guard refill() else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      }
      if let end = block[position..<filled].firstIndex(of: UInt8(ascii: "\n")) {
        line.append(contentsOf: block[position..<end])
        position = end + 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
      line.append(contentsOf: block[position..<filled])
      position = filled
    }
  }

  private mutating func refill() -> Bool {
    guard !isAtEnd else { return false }
    let count = read(STDIN_FILENO, &block, block.count)
    position = 0
    filled = max(0, count)
    isAtEnd = count <= 0
    return count > 0
  }
}

/// Standard output in blocks, for commands that print a line for every line.
struct LineOutput: ~Copyable {
  private var buffer: [UInt8] = []

  mutating func print(_ line: String) {
    write(line)
    write("\n")
  }

  /// Writes text without a line break.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  mutating func flush() {
    Output.standard(bytes: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
