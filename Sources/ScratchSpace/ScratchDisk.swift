/// Where temporary files come from.
package struct ScratchDisk: Sendable {
  /// Makes a file; `nil` when the disk has no room for one.
  package var makeFile: @Sendable () -> UnnamedFile?

  package init(makeFile: @escaping @Sendable () -> UnnamedFile?) { self.makeFile = makeFile }

  /// The system's folder for temporary files.
  package static let temporary = ScratchDisk { UnnamedFile() }
}
