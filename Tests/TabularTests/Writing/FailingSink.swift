import Tabular

/// A disk that fails at a given write, counted from 0; the step after the last write is the finish.
final class FailingSink: ByteSink {
  let inner: any ByteSink
  private var left: Int
  private(set) var writes = 0

  init(_ inner: any ByteSink, failsAt: Int) {
    self.inner = inner
    left = failsAt
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError) {
    try step()
    writes += 1
    try inner.write(bytes)
  }

  func finish() throws(TabularError) {
    try step()
    try inner.finish()
  }

  func abandon() { inner.abandon() }

  private func step() throws(TabularError) {
    if left == 0 { throw TabularError(.unwritable, detail: "no space left") }
    left -= 1
  }
}
