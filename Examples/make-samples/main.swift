import FoundationEssentials
import Tabular
import VietnameseText

// Makes the sample lists: the same bytes on every machine.
//
//   swift run make-samples [FOLDER]      (default: catalog-samples)

let root = CommandLine.arguments.dropFirst().first ?? "catalog-samples"
for folder in ["hau-giang", "messy", "broken"] {
  try FileManager.default.createDirectory(
    atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
}

let clean = SampleWriter(folder: "\(root)/hau-giang")
let ocop = OCOPList.make()
let produce = ProduceList.make()
try clean.workbook(ocop, as: "ocop-105.xlsx")
try clean.csv(ocop, as: "ocop-105.csv")
try clean.workbook(produce, as: "produce-1506.xlsx")
try clean.csv(produce, as: "produce-1506.csv")

let messy = SampleWriter(folder: "\(root)/messy")
try messy.workbook(MessyLists.titleRows, as: "01-title-rows.xlsx")
try messy.bytes(Array(MessyTexts.prices.utf8), as: "02-prices.csv")
try messy.workbook(
  MessyLists.legacyText, as: "03-tcvn3.xlsx", font: .init(name: ".VnTime", encoding: .tcvn3))
try messy.workbook(
  MessyLists.legacyText, as: "04-vni.xlsx", font: .init(name: "VNI-Times", encoding: .vniWindows))
try messy.bytes(
  LegacyEncoding.windows1258.encode(MessyTexts.windows1258) ?? [], as: "05-windows-1258.csv")
try messy.workbook(MessyLists.starsInStandards, as: "06-stars-in-standards.xlsx")
try messy.workbook(MessyLists.excelDamage, as: "07-excel-damage.xlsx")
try messy.bytes(Array(MessyTexts.headerRepeated.utf8), as: "08-header-repeated.csv")
try messy.bytes(
  Array((LegacyEncoding.utf8.damaged(MessyTexts.mojibake) ?? "").utf8), as: "09-mojibake.csv")
try messy.bytes(Array(MessyTexts.prefixes.utf8), as: "10-ocop-prefixes.csv")

try BrokenFiles.write(to: SampleWriter(folder: "\(root)/broken"))
