import CatalogExchange
import Marketplaces
import OCOPCatalog

/// Every rule of every module, for pages and messages.
enum AllRules {
  static let infos: [RuleInfo] =
    ReadingRules.infos + MergeRules.infos + RuleSet.standard.infos + ListingRules.all
  static let messages = MessageCatalog(infos)
}
