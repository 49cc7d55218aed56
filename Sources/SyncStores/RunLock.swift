internal import MarketplaceSync

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Holds one channel of a state file for one process.
///
/// A file beside the state is locked with `flock`, which the system gives back when the process ends,
/// however it ends. The file's text says who holds it.
final class RunLock {
  let holder: LockHolder
  private let descriptor: Int32

  /// - Throws: `SyncStoreError` with `locked` or `unavailable`.
  init(state: String, channel: String, holder: LockHolder) throws(SyncStoreError) {
    let path = "\(state).\(Self.safe(channel)).lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw SyncStoreError(.unavailable, detail: "\(path): \(Self.reason)")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let other = Self.read(descriptor)
      close(descriptor)
      throw SyncStoreError(.locked, holder: other)
    }
    self.holder = holder
    self.descriptor = descriptor
    let text = "\(holder.process)\n\(holder.since)\n\(holder.host)\n\(holder.name)\n"
    _ = ftruncate(descriptor, 0)
    _ = Array(text.utf8).withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit {
    _ = ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func read(_ descriptor: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return nil }
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, let process = Int(lines[0]), let since = Int64(lines[1]) else {
      return nil
    }
    return LockHolder(
      name: String(lines[3]), process: process, host: String(lines[2]), since: since)
  }

  private static var reason: String {
    strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
  }

  /// A channel's name as part of a file name.
  private static func safe(_ name: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var out: [UInt8] = []
    for byte in name.utf8 {
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "_"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
