#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stream whose bytes are made on a thread of their own, a few chunks ahead of the reader.
///
/// It lets a large part be inflated on one core while it is read on another. The bytes and the
/// errors are those of the stream inside, in the same order. At most ``chunkCount`` chunks wait.
/// Giving up the stream ends the thread after the chunk it is at.
final class ReadAheadStream: ByteStream {
  private static let chunkCount = 4
  private static let size = 1 << 17
  let chunkSize = ReadAheadStream.size
  private let shared: Ring
  private var thread: pthread_t?
  private var position = 0

  init(_ stream: any ByteStream) {
    shared = Ring(stream, count: Self.chunkCount, size: Self.size)
  }

  deinit {
    guard let thread else { return }
    shared.stop()
    pthread_join(thread, nil)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(TabularError) -> Int {
    guard buffer.count > 0 else { return 0 }
    // Without a thread to be had, the chunks are made here.
    if thread == nil, !start() { return try shared.stream.read(into: buffer) }
    guard let chunk = try shared.current() else { return 0 }
    let length = min(buffer.count, chunk.count - position)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: chunk[position..<position + length]))
    position += length
    if position == chunk.count {
      position = 0
      shared.release()
    }
    return length
  }

  private func start() -> Bool {
    var started: pthread_t?
    let argument = Unmanaged.passRetained(shared)
    #if canImport(Darwin)
      let status = pthread_create(&started, nil, Self.body, argument.toOpaque())
    #else
      var handle = pthread_t()
      let status = pthread_create(&handle, nil, Self.body, argument.toOpaque())
      started = handle
    #endif
    guard status == 0 else {
      argument.release()
      return false
    }
    thread = started
    return true
  }

  #if canImport(Darwin)
    private static let body: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        Unmanaged<Ring>.fromOpaque($0).takeRetainedValue().run()
        return nil
      }
  #else
    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      {
        if let argument = $0 { Unmanaged<Ring>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }
  #endif

  /// The chunks between the thread and the reader, used in turn.
  ///
  /// The lock guards the counters. A chunk belongs to the thread until it is counted as filled, and
  /// to the reader until it is counted as free again; so its bytes need no lock. The stream inside
  /// belongs to the thread alone once that runs.
  private final class Ring {
    let stream: any ByteStream
    private let count: Int
    private let size: Int
    private let memory: UnsafeMutableRawBufferPointer
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>
    private var lengths: UnsafeMutablePointer<Int>
    /// How many chunks were filled and how many given back, since the start.
    private var filled = 0
    private var taken = 0
    private var isStopped = false
    private var isAtEnd = false
    private var failure: TabularError?

    init(_ stream: any ByteStream, count: Int, size: Int) {
      self.stream = stream
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

    private func chunk(_ number: Int) -> UnsafeMutableRawBufferPointer {
      let start = number % count * size
      return UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + size])
    }

    /// Fills chunks until the end, an error or ``stop()``. Runs on the thread.
    func run() {
      while true {
        pthread_mutex_lock(lock)
        while filled - taken == count, !isStopped { pthread_cond_wait(changed, lock) }
        let number = filled
        let ends = isStopped
        pthread_mutex_unlock(lock)
        if ends { return }
        var got = 0
        var error: TabularError?
        do throws(TabularError) {
          let target = chunk(number)
          while got < size {
            let more = try stream.read(
              into: UnsafeMutableRawBufferPointer(rebasing: target[got...]))
            if more == 0 { break }
            got += more
          }
        } catch let thrown {
          error = thrown
        }
        pthread_mutex_lock(lock)
        lengths[number % count] = got
        // What came before an error is handed out before it.
        if got > 0 { filled += 1 }
        failure = error
        isAtEnd = error != nil || got < size
        let isDone = isAtEnd
        pthread_cond_signal(changed)
        pthread_mutex_unlock(lock)
        if isDone { return }
      }
    }

    /// The oldest filled chunk, `nil` at the end. Waits for the thread.
    func current() throws(TabularError) -> UnsafeMutableRawBufferPointer? {
      pthread_mutex_lock(lock)
      while filled == taken, !isAtEnd { pthread_cond_wait(changed, lock) }
      let hasChunk = filled > taken
      let number = taken
      let length = lengths[number % count]
      let error = failure
      pthread_mutex_unlock(lock)
      if hasChunk { return UnsafeMutableRawBufferPointer(rebasing: chunk(number)[..<length]) }
      if let error { throw error }
      return nil
    }

    /// Gives the chunk of ``current()`` back.
    func release() {
      pthread_mutex_lock(lock)
      taken += 1
      pthread_cond_signal(changed)
      pthread_mutex_unlock(lock)
    }

    /// Asks the thread to end.
    func stop() {
      pthread_mutex_lock(lock)
      isStopped = true
      pthread_cond_signal(changed)
      pthread_mutex_unlock(lock)
    }
  }
}
