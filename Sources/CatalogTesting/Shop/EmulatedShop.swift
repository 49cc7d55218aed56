import MarketplaceSync

/// A shop for tests that behaves like WooCommerce: a small server on this machine with its habits.
///
/// It was written from measurements of two real shops and shares no code with the connector. Faults
/// and quirks are switched on by the test; time is its own, so that a seed gives the same run.
package final class EmulatedShop: Sendable {
  /// What a test may look at afterwards.
  package struct Record: Hashable, Sendable {
    package var requests = 0
    package var faults = 0
    /// Bodies of the batches and single writes that the shop worked on.
    package var writes = 0
    package var largestBatch = 0
  }

  struct State: Sendable {
    var stock: ShopStock
    var faults: ShopFaults?
    var record = Record()
    var nonces: Set<String> = []
  }

  /// Checks the signature of a request; given by the test, which knows the secret.
  package typealias SignatureCheck = @Sendable (ServerRequest, String) -> Bool

  private let state: Locked<State>
  private let server: LoopbackServer

  package init(
    quirks: ShopQuirks = .recent, faults: ShopFaults? = nil, checkSignature: SignatureCheck? = nil
  ) throws(ServerError) {
    let state = Locked(State(stock: ShopStock(quirks: quirks), faults: faults))
    self.state = state
    server = try LoopbackServer { request in
      state.withLock { $0.answer(request, checkSignature) }
    }
  }

  package var address: String { server.address }

  package func stop() { server.stop() }

  /// Switches faults on or off from now on.
  package func setFaults(_ faults: ShopFaults?) { state.withLock { $0.faults = faults } }

  package var record: Record { state.withLock { $0.record } }

  /// All products, those in the bin included, in the order in which they were made.
  package var products: [ShopProduct] {
    state.withLock { $0.stock.products.values.sorted { $0.id < $1.id } }
  }

  package func products(code: String) -> [ShopProduct] { products.filter { $0.sku == code } }

  package var categoryNames: [String] {
    state.withLock { $0.stock.categories.values.sorted { $0.id < $1.id }.map(\.name) }
  }

  /// What a person does in the shop's own pages: changes a product and the time of its change.
  package func edit(code: String, _ change: @Sendable (inout ShopProduct) -> Void) {
    state.withLock { state in
      state.stock.clock += 1
      for var product in state.stock.products.values where product.sku == code {
        change(&product)
        product.modified = state.stock.clock
        state.stock.put(product)
      }
    }
  }

  /// Makes a product as another program would.
  @discardableResult
  package func add(code: String, name: String, status: String = "publish") -> Int {
    state.withLock { state in
      state.stock.clock += 1
      var product = ShopProduct(id: state.stock.nextID())
      product.sku = code
      product.name = name
      product.status = status
      product.modified = state.stock.clock
      state.stock.put(product)
      return product.id
    }
  }
}

extension EmulatedShop.State {
  mutating func answer(
    _ request: ServerRequest, _ checkSignature: EmulatedShop.SignatureCheck?
  ) -> ServerAnswer {
    record.requests += 1
    let fault = faults?.next()
    if fault != nil { record.faults += 1 }
    switch fault {
    case .cutBefore:
      var answer = ServerAnswer(status: 500)
      answer.isLost = true
      return answer
    case .maintenance:
      var answer = ServerAnswer.html(503, "Briefly unavailable for scheduled maintenance.")
      answer.add("Retry-After", "600")
      return answer
    case .brokenPage: return .html(500, "Error establishing a database connection")
    default: break
    }
    var answer = served(request, checkSignature)
    switch fault {
    case .lostAnswer: answer.isLost = true
    case .lateGateway: return .html(502, "502 Bad Gateway")
    case .byteOrderMark: answer.body = [0xEF, 0xBB, 0xBF] + answer.body
    case .slow: answer.delay = 5
    default: break
    }
    if request.method != "GET" { answer.delay = max(answer.delay, stock.quirks.writeDelay) }
    if stock.quirks.printsByteOrderMark { answer.body = [0xEF, 0xBB, 0xBF] + answer.body }
    return answer
  }

  private mutating func served(
    _ request: ServerRequest, _ checkSignature: EmulatedShop.SignatureCheck?
  ) -> ServerAnswer {
    if request.lineSize > stock.quirks.longestLine {
      return .html(414, "414 Request-URI Too Large")
    }
    if request.body.count > stock.quirks.largestBody {
      return .html(413, "413 Request Entity Too Large")
    }
    do throws(ShopRefusal) {
      try authenticate(request, checkSignature)
      return try route(request)
    } catch {
      return ServerAnswer(status: error.status, body: error.json.bytes)
    }
  }

  /// Over plain HTTP only signatures count; Basic is ignored as if there were no key.
  private mutating func authenticate(
    _ request: ServerRequest, _ checkSignature: EmulatedShop.SignatureCheck?
  ) throws(ShopRefusal) {
    guard !stock.quirks.keys.isEmpty else { return }
    guard let key = request["oauth_consumer_key"], stock.quirks.keys.contains(key) else {
      throw ShopRefusal(
        401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
    }
    guard let nonce = request["oauth_nonce"], nonces.insert(nonce).inserted else {
      throw ShopRefusal(
        401, "woocommerce_rest_authentication_error",
        "Invalid nonce - nonce has already been used.")
    }
    let address = "http://\(request.fields["host"] ?? "")\(request.path)"
    if let checkSignature, !checkSignature(request, address) {
      throw ShopRefusal(
        401, "woocommerce_rest_authentication_error",
        "Invalid signature - provided signature does not match.")
    }
  }
}
