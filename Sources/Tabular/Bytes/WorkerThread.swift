#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread that does one job and is waited for.
///
/// The library has no use for a pool: a worker lives as long as the stream or the output it serves,
/// and it blocks, which tasks of the Swift runtime must not.
struct WorkerThread {
  private let handle: pthread_t

  /// Starts a thread, or returns `nil` when the system has none to give.
  init?(_ job: @escaping @Sendable () -> Void) {
    let argument = Unmanaged.passRetained(Job(run: job))
    #if canImport(Darwin)
      var started: pthread_t?
      let status = pthread_create(&started, nil, Self.body, argument.toOpaque())
    #else
      var started = pthread_t()
      let status = pthread_create(&started, nil, Self.body, argument.toOpaque())
    #endif
    guard status == 0 else {
      argument.release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
    #endif
    handle = started
  }

  /// Waits for the job's end. Call it once.
  func join() { _ = pthread_join(handle, nil) }

  private final class Job: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    private static let body: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run()
        return nil
      }
  #else
    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      {
        if let argument = $0 { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }
  #endif
}
