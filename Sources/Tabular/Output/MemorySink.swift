/// Keeps an output in memory.
public final class MemorySink: ByteSink {
  /// What was written so far; empty after ``abandon()``.
  public private(set) var bytes: [UInt8] = []
  /// Whether the output was made final.
  public private(set) var isFinished = false

  public init() {}

  public func write(_ block: UnsafeRawBufferPointer) throws(TabularError) {
    bytes.append(contentsOf: block)
  }

  public func finish() throws(TabularError) { isFinished = true }

  public func abandon() {
    if !isFinished { bytes = [] }
  }
}
