/// Takes the bytes of an output, block by block, and makes them final at the end.
///
/// What a caller may rely on: nothing is visible under the output's final name before ``finish()``
/// returned; after ``abandon()``, or when the sink goes away unfinished, nothing ever is. After an
/// error the caller must abandon. ``finish()`` and ``abandon()`` may be called twice; the second
/// call does nothing. A sink belongs to one writer.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes, all of them.
  ///
  /// - Throws: ``TabularError`` with the code `unwritable`.
  func write(_ bytes: UnsafeRawBufferPointer) throws(TabularError)

  /// Makes the output final.
  ///
  /// - Throws: ``TabularError`` with the code `unwritable`; the output is then abandoned.
  func finish() throws(TabularError)

  /// Throws the output away.
  func abandon()
}

extension ByteSink {
  /// Takes the next bytes of an array.
  public func write(_ bytes: [UInt8]) throws(TabularError) {
    var failure: TabularError?
    bytes.withUnsafeBytes { all in
      do throws(TabularError) { try write(all) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
