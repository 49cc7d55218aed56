import OCOPCatalog

/// A number with its noun; English has a form for one.
func counted(
  _ number: Int, vi: String, one: String, many: String, in language: Language
) -> String {
  Dong.grouped(Int64(number)) + " "
    + LocalizedText(vi: vi, en: number == 1 ? one : many)[language]
}
