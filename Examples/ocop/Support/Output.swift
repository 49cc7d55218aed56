#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard streams, written whole.
enum Output {
  /// Writes a line to standard output, where results go.
  static func standard(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  /// Writes a line to standard error, where progress and complaints go.
  static func error(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes bytes to standard output as they are.
  static func standard(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Whether standard output is a terminal, where colour helps.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether standard error is a terminal, where progress is shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let pointer = UnsafeRawBufferPointer(rebasing: rest)
        let written = systemWrite(descriptor, pointer.baseAddress, pointer.count)
        // A closed pipe (`ocop rules | head`) is the reader's wish, not an error.
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  private static func systemWrite(
    _ descriptor: Int32, _ pointer: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, pointer, count)
    #else
      Darwin.write(descriptor, pointer, count)
    #endif
  }
}

/// Colours of a terminal; plain text everywhere else.
struct Palette {
  let isOn: Bool

  static var standard: Palette {
    Palette(isOn: Output.isTerminal && getenv("NO_COLOR") == nil)
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
