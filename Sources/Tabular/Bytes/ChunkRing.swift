#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The chunks of bytes between a thread that fills them and one that uses them up, in turn.
///
/// The lock guards the counters. A chunk belongs to the filling side until it is counted as filled,
/// and to the using side until it is counted as free again; so its bytes need no lock. Both sides
/// wait for each other and hold at most `count` chunks.
///
/// Why unchecked: the system's lock guards the counters, which the compiler cannot see; `Mutex` of the
/// standard library has nothing to wait on.
final class ChunkRing: @unchecked Sendable {
  let size: Int
  private let count: Int
  private let memory: UnsafeMutableRawBufferPointer
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private let lengths: UnsafeMutablePointer<Int>
  /// How many chunks were filled and how many given back, since the start.
  private var filled = 0
  private var taken = 0
  private var isAtEnd = false
  private var isStopped = false
  private var failure: TabularError?

  init(count: Int, size: Int) {
    self.count = count
    self.size = size
    memory = .allocate(byteCount: count * size, alignment: 64)
    lengths = .allocate(capacity: count)
    lengths.initialize(repeating: 0, count: count)
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    changed = .allocate(capacity: 1)
    changed.initialize(to: pthread_cond_t())
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
    lengths.deallocate()
    memory.deallocate()
  }

  // MARK: The filling side

  /// A chunk to fill, `nil` once the other side stopped. Waits for one to be given back.
  func spare() -> UnsafeMutableRawBufferPointer? {
    locked {
      while filled - taken == count, !isStopped { pthread_cond_wait(changed, lock) }
      return isStopped ? nil : chunk(filled)
    }
  }

  /// Hands the chunk of ``spare()`` over, filled so far.
  func fill(_ length: Int) {
    locked {
      lengths[filled % count] = length
      filled += 1
    }
  }

  /// Says that no chunk follows, and why if that is not the regular end.
  func end(_ failure: TabularError? = nil) {
    locked {
      isAtEnd = true
      if self.failure == nil { self.failure = failure }
    }
  }

  // MARK: The using side

  /// The oldest filled chunk, `nil` after the last or after ``stop(_:)``. Waits for it.
  ///
  /// - Throws: what ``end(_:)`` was given, after the chunks before it.
  func next() throws(TabularError) -> UnsafeMutableRawBufferPointer? {
    let (next, failure) = locked {
      while filled == taken, !isAtEnd, !isStopped { pthread_cond_wait(changed, lock) }
      if isStopped { return (nil as UnsafeMutableRawBufferPointer?, nil as TabularError?) }
      if filled == taken { return (nil, self.failure) }
      return (UnsafeMutableRawBufferPointer(rebasing: chunk(taken)[..<lengths[taken % count]]), nil)
    }
    if let failure { throw failure }
    return next
  }

  /// Gives the chunk of ``next()`` back.
  func release() { locked { taken += 1 } }

  // MARK: Either side

  /// Ends the work of both sides; what waits is dropped.
  func stop(_ failure: TabularError? = nil) {
    locked {
      isStopped = true
      if self.failure == nil { self.failure = failure }
    }
  }

  /// Why one side ended early.
  var reason: TabularError? { locked { failure } }

  private func chunk(_ number: Int) -> UnsafeMutableRawBufferPointer {
    let start = number % count * size
    return UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + size])
  }

  /// Runs `body` alone and wakes the other side.
  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_signal(changed)
      pthread_mutex_unlock(lock)
    }
    return body()
  }
}
