public import OCOPCatalog

/// What the reading of lists can find, before any rule looks at the products.
///
/// Reading rules have no switch of their own: ``CatalogImporter`` asks its rule set for their
/// severity, so they are changed and switched off like the others.
public enum ReadingRules {
  /// What there is to know about each reading rule.
  public static let infos: [RuleInfo] = [
    PriceAmbiguous.info,
    PriceUnreadable.info,
    PriceOnRequest.info,
    PricePerUnit.info,
    PriceForeignCurrency.info,
    UnitUnknown.info,
    PackUnreadable.info,
    DateUnreadable.info,
    DateAmbiguous.info,
    StarsUnreadable.info,
    StarsInStandardsColumn.info,
    PhoneAmbiguous.info,
    PhoneOldPrefix.info,
    PhoneLostZero.info,
    TaxCodeDoubtful.info,
    TaxCodeLostZero.info,
    GTINDamaged.info,
    DecisionUnreadable.info,
    StockUnreadable.info,
    LegacyTextRepaired.info,
    LegacyTextSuspect.info,
    TextNotNormalized.info,
    CellError.info,
    HeaderNotFound.info,
    HeaderGuessed.info,
    ColumnIgnored.info,
    RowSkipped.info,
    RowWithoutName.info,
    BlockValueMissing.info,
    SheetHidden.info,
    SheetWithoutProducts.info,
    ListEmpty.info,
    PlaceUnresolved.info,
    PlaceAmbiguous.info,
    PlaceBeforeReform.info,
  ]
}
