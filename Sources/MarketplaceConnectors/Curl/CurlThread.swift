import CCurl
import HTTPTypes

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Starts the thread on which all of libcurl's state lives.
enum CurlThread {
  /// libcurl wants to be set up once in a process; a constant does that without a race.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private final class Start {
    let inbox: CurlInbox
    let options: CurlTransport.Options

    init(inbox: CurlInbox, options: CurlTransport.Options) {
      self.inbox = inbox
      self.options = options
    }
  }

  static func start(inbox: CurlInbox, options: CurlTransport.Options) {
    guard isReady else { return inbox.attach(nil) }
    let context = Unmanaged.passRetained(Start(inbox: inbox, options: options)).toOpaque()
    guard createThread(context) else {
      Unmanaged<Start>.fromOpaque(context).release()
      return inbox.attach(nil)
    }
  }

  private static func run(_ context: UnsafeMutableRawPointer) {
    let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
    blockBrokenPipeSignal()
    guard let loop = CurlLoop(inbox: start.inbox, options: start.options) else {
      return start.inbox.attach(nil)
    }
    loop.run()
  }

  #if canImport(Darwin)
    private static func createThread(_ context: UnsafeMutableRawPointer) -> Bool {
      var thread: pthread_t?
      let code = pthread_create(
        &thread, nil,
        { context in
          CurlThread.run(context)
          return nil
        }, context)
      guard code == 0, let thread else { return false }
      pthread_detach(thread)
      return true
    }
  #else
    private static func createThread(_ context: UnsafeMutableRawPointer) -> Bool {
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { context in
          if let context { CurlThread.run(context) }
          return nil
        }, context)
      guard code == 0 else { return false }
      pthread_detach(thread)
      return true
    }
  #endif

  /// A server that hangs up must be an error of one request, not the end of the process. libcurl is
  /// told to leave signals alone, so the thread keeps this one away itself.
  private static func blockBrokenPipeSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
