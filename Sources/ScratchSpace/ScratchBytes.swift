/// Bytes that are added at the end and read back by their place; but for the last of them they lie on
/// disk, so that a run over a million rows takes no more memory than one over a thousand.
///
/// Where no temporary file can be made or the disk is full, the bytes stay in memory. A copy is a
/// value of its own: the first byte added to either copies the file.
package struct ScratchBytes {
  private var tail: [UInt8] = []
  /// How many bytes before the tail lie in the file.
  private var moved = 0
  private var file: UnnamedFile?
  private let memoryLimit: Int
  private let disk: ScratchDisk
  private var canMove = true

  /// Makes an empty store.
  ///
  /// - Parameters:
  ///   - memoryLimit: how many bytes are kept in memory.
  ///   - disk: where the others go.
  package init(memoryLimit: Int = 1 << 17, disk: ScratchDisk = .temporary) {
    (self.memoryLimit, self.disk) = (memoryLimit, disk)
  }

  package var count: Int { moved + tail.count }

  /// Adds bytes at the end. O(bytes), amortised.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    if tail.count + bytes.count > memoryLimit, canMove, !tail.isEmpty { move() }
    tail.append(contentsOf: bytes)
  }

  /// Returns the bytes at places that were added; `nil` for others, and when the disk cannot be read.
  package func read(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    guard range.lowerBound < moved else {
      return Array(tail[(range.lowerBound - moved)..<(range.upperBound - moved)])
    }
    guard let file else { return nil }
    let onDisk = min(range.upperBound, moved) - range.lowerBound
    var read = [UInt8](repeating: 0, count: onDisk)
    guard read.withUnsafeMutableBytes({ file.read(at: range.lowerBound, into: $0) }) == onDisk
    else { return nil }
    if range.upperBound > moved { read += tail[..<(range.upperBound - moved)] }
    return read
  }

  private mutating func move() {
    if file == nil {
      file = disk.makeFile()
    } else if !isKnownUniquelyReferenced(&file) {
      copyFile()
    }
    guard let file, tail.withUnsafeBytes({ file.append($0, at: moved) }) else {
      canMove = false
      return
    }
    moved += tail.count
    tail.removeAll(keepingCapacity: true)
  }

  /// Takes a file of its own for what two copies share; without room for it, takes it into memory.
  private mutating func copyFile() {
    let shared = file
    file = disk.makeFile()
    var position = 0
    while let file, position < moved {
      let part = min(1 << 16, moved - position)
      let bytes = Self.read(shared, position..<(position + part))
      guard bytes.withUnsafeBytes({ file.append($0, at: position) }) else { break }
      position += part
    }
    guard file == nil || position < moved else { return }
    tail = Self.read(shared, 0..<moved) + tail
    (moved, file, canMove) = (0, nil, false)
  }

  private static func read(_ file: UnnamedFile?, _ range: Range<Int>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    _ = bytes.withUnsafeMutableBytes { file?.read(at: range.lowerBound, into: $0) }
    return bytes
  }
}
