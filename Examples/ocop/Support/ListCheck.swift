import CatalogExchange
import Marketplaces
import OCOPCatalog

/// A check of lists, a product at a time, that keeps no more of them than its output shows.
struct ListCheck {
  /// The lists' report and findings; the products too, if they are kept.
  private(set) var catalog = Catalog()
  /// What was found in the lists.
  private(set) var findings: FindingDigest
  /// What each channel has to say, in the order in which the channels were asked for.
  private(set) var channels: [(id: String, findings: FindingDigest)] = []

  /// Reads the lists and checks them by the rules and by what the channels ask for.
  ///
  /// - Parameters:
  ///   - keepsProducts: whether the output shows more of the products than their findings.
  ///   - perRule: how many findings of one rule the output shows.
  init(
    _ input: InputFiles, profiles: [Profile], keepsProducts: Bool, perRule: Int = .max
  ) throws {
    var findings = FindingDigest(perRule: perRule)
    var products: [Sourced<Product>] = []
    var channels: [Channel] = []
    for profile in profiles where !channels.contains(where: { $0.id == profile.id }) {
      channels.append(Channel(profile, asOf: input.day.day, perRule: perRule))
    }
    var run = ImportRun(options: ListReadingOptions(asOf: input.day.day))
    try Progress.showing(input.files) {
      for file in input.files {
        try run.read(path: file) { product in
          for index in channels.indices { channels[index].add(product) }
          if keepsProducts { products.append(product) }
        } onFinding: { finding in
          findings.add(finding)
        }
      }
    }
    catalog.report = run.report
    catalog.products = products
    catalog.findings = findings.kept
    self.findings = findings
    self.channels = channels.map { ($0.id, $0.findings) }
  }

  /// Whether nothing keeps the products from being listed.
  var hasErrors: Bool {
    findings.count(.error) > 0 || channels.contains { $0.findings.count(.error) > 0 }
  }

  /// The channels' findings that were kept, one channel after the other.
  var channelFindings: [(channel: String, finding: Finding)] {
    channels.flatMap { channel in channel.findings.kept.map { (channel.id, $0) } }
  }

  /// What one channel says of the products that pass by.
  private struct Channel {
    let id: String
    var findings: FindingDigest
    private let maker: ListingMaker

    init(_ profile: Profile, asOf day: CalendarDate, perRule: Int) {
      id = profile.id
      findings = FindingDigest(perRule: perRule)
      maker = ListingMaker(profile: profile, options: ListingOptions(asOf: day))
    }

    mutating func add(_ product: Sourced<Product>) {
      for finding in maker.listing(for: product.value).findings {
        findings.add(
          Finding(
            rule: finding.rule, severity: finding.severity, message: finding.message,
            location: product.location(of: finding.field), field: finding.field,
            sku: product.value.sku, product: product.value.name))
      }
    }
  }
}

extension ProfileStore {
  /// The profiles of the channels that a user lists with commas between them.
  func profiles(named list: String, asOf day: CalendarDate) throws -> [Profile] {
    try list.split(separator: ",").map { try profile(String($0), asOf: day) }
  }
}
