import MarketplaceSync
import Marketplaces

extension WooWork {
  typealias Item = (place: Int, body: JSONValue)

  /// Sends one batch and settles each of its items.
  mutating func write() async {
    guard !creates.isEmpty || !updates.isEmpty else { return }
    var members: [JSONValue.Member] = []
    if !creates.isEmpty {
      members.append(JSONValue.Member("create", .array(creates.map(\.body))))
    }
    if !updates.isEmpty {
      members.append(JSONValue.Member("update", .array(updates.map(\.body))))
    }
    do throws(ConnectorError) {
      let reply = try await connector.client.post("products/batch", .object(members))
      settle(creates, reply.json["create"]?.array)
      settle(updates, reply.json["update"]?.array)
    } catch {
      for item in creates + updates { results[item.place] = .failed(error) }
    }
  }

  /// Answers come in the order of the items; the code proves that each belongs where it stands.
  private mutating func settle(_ items: [Item], _ answers: [JSONValue]?) {
    guard !items.isEmpty else { return }
    guard let answers, answers.count == items.count else {
      let error = ConnectorError(
        .malformed, decision: .retry(after: nil), effect: .unknown,
        detail: "\(items.count) items were sent, \(answers?.count ?? 0) answered")
      for item in items { results[item.place] = .failed(error) }
      return
    }
    for (item, answer) in zip(items, answers) {
      let call = calls[item.place]
      if let error = answer["error"] {
        results[item.place] = WooFailure.result(
          of: error, for: call, redact: connector.client.redact)
      } else if let product = WooProduct(answer), product.key == call.key {
        results[item.place] = .done(receipt(product))
      } else {
        results[item.place] = .failed(
          ConnectorError(
            .malformed, decision: .retry(after: nil), effect: .unknown,
            detail: "the answer is about another code"))
      }
    }
  }

  /// Shops before 9.3 make two products when two programs send one code in the same moment. Of twins
  /// the one made first stays; ours, if it is a later one, goes to the bin at once.
  mutating func checkTwins() async {
    let made = creates.filter { item in
      if case .done = results[item.place] { true } else { false }
    }
    guard !made.isEmpty else { return }
    // When this look-up fails nothing is lost: the products are there, and twins show in the next plan.
    guard let found = try? await connector.lookup.twins(of: made.map { calls[$0.place].key }) else {
      return
    }
    let byKey = Dictionary(grouping: found.filter { $0.status != .trashed }, by: \.key)
    for item in made {
      guard case .done(let receipt) = results[item.place],
        let ours = receipt.externalID.flatMap({ Int($0) }),
        let first = byKey[calls[item.place].key]?.map(\.id).min(), first < ours
      else { continue }
      do throws(ConnectorError) {
        _ = try await connector.client.delete("products/\(ours)")
      } catch {
        results[item.place] = .failed(error)
        continue
      }
      results[item.place] = .failed(
        ConnectorError(
          .alreadyExists, decision: .retry(after: nil), effect: .unknown,
          detail: "another program made product \(first) with this code in the same moment"))
    }
  }

  /// Puts products into the bin, one by one: a batch would remove them for good.
  mutating func remove() async {
    for (place, id) in removals {
      do throws(ConnectorError) {
        let reply = try await connector.client.delete("products/\(id)")
        var receipt = WooProduct(reply.json).map(receipt) ?? receipt(id: id, status: .trashed)
        // The answer shows the product as it was.
        receipt.status = .trashed
        results[place] = .done(receipt)
      } catch  where error.code == .notFound {
        let isInBin = error.detail.hasPrefix("410")
        results[place] = .done(receipt(id: id, status: isInBin ? .trashed : .absent))
      } catch {
        results[place] = .failed(error)
        // What stops one stops the others; they were not sent.
        guard error.decision == .stop else { continue }
        for later in removals where results[later.place] == nil {
          var unsent = error
          unsent.effect = .none
          results[later.place] = .failed(unsent)
        }
        return
      }
    }
  }

  func receipt(_ product: WooProduct) -> CallReceipt {
    CallReceipt(
      externalID: product.externalID, shown: product.fields(connector.columns, shop: facts),
      revision: product.revision, status: product.status,
      outcome: product.status == .live ? .live : .accepted)
  }

  func receipt(id: Int, status: RemoteListing.Status) -> CallReceipt {
    CallReceipt(externalID: String(id), status: status)
  }

  static func gone(_ detail: String) -> ConnectorError {
    ConnectorError(.notFound, decision: .skip, effect: .none, detail: detail)
  }

  static func conflict(_ detail: String) -> ConnectorError {
    ConnectorError(.conflict, decision: .skip, effect: .none, detail: detail)
  }
}
