"""Collects the seeds of the fuzz entries from the fixtures: small whole files, and bare parts."""

import pathlib
import sys
import zipfile

root = pathlib.Path(__file__).resolve().parent.parent / "TabularTests" / "Fixtures"
target = pathlib.Path(sys.argv[1])
largest = 40_000


def put(format, name, data):
    folder = target / format
    folder.mkdir(parents=True, exist_ok=True)
    if 0 < len(data) <= largest:
        (folder / name).write_bytes(data)


def parts(archive):
    """The sheet, strings, styles and workbook of a workbook, between zero bytes."""
    names = archive.namelist()
    wanted = [
        next((n for n in names if "worksheets/" in n and n.endswith(".xml")), None),
        next((n for n in names if n.lower().endswith("sharedstrings.xml")), None),
        next((n for n in names if n.lower().endswith("styles.xml")), None),
    ]
    return b"\0".join(archive.read(n) if n else b"" for n in wanted)


for path in sorted((root / "Corpus").rglob("*")):
    if not path.is_file() or path.suffix in (".ndjson", ".json", ".md"):
        continue
    data, name, kind = path.read_bytes(), path.name, path.suffix[1:]
    if kind in ("xlsx", "xlsm"):
        for format in ("xlsx", "editor", "zip"):
            put(format, name, data)
    if kind == "ods":
        put("ods", name, data)
        put("zip", name, data)
    if kind in ("fods",):
        put("ods", name, data)
    if kind == "xls":
        put("html" if data[:1] == b"<" else "xls", name, data)
    if kind in ("csv", "txt"):
        put("csv", name, data)
    if kind in ("xlsx", "xlsm", "ods") and zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as archive:
                if kind != "ods":
                    bare = parts(archive)
                    put("xlsx", name + ".parts", bare)
                    put("editor", name + ".parts", bare)
                elif "content.xml" in archive.namelist():
                    content = archive.read("content.xml")
                    put("ods", name + ".content", content + b"\n" * (1 - len(content) % 2))
                for part in archive.namelist()[:6]:
                    if part.endswith((".xml", ".rels")):
                        put("xml", name + "." + part.replace("/", "-"), archive.read(part))
        except Exception:
            continue

table = "<table><tr><th colspan=2>S&#7843;n ph&aacute;m<td rowspan=3 sdval=5 sdnum='1033;0;0%'>5%</table>"
put("html", "page", f"<html><meta charset=utf-8><!-- a --><script>x</script>{table}".encode())
put("html", "wide", "\ufeff<html><table><tr><td>gạo</table>".encode("utf-16-le"))
put("html", "vn", b"<meta charset=windows-1258><table><td>m\xe3\xecm")
put(
    "xmlss",
    "book",
    """<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><NumberFormat
 ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="A"><Table><Column ss:Index="2"
 ss:Hidden="1" ss:Span="1"/><Row ss:Index="3" ss:Span="2"><Cell ss:Index="2" ss:MergeAcross="1"
 ss:MergeDown="2" ss:StyleID="s1"><Data ss:Type="Number">45473</Data></Cell><Cell><Data
 ss:Type="DateTime">2024-06-30T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data>
 </Cell><Cell><ss:Data ss:Type="String">a <B>b</B>&#10;</ss:Data></Cell></Row></Table>
 <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>""".encode(),
)
fuzz = root / "Fuzz"
for path in sorted(fuzz.iterdir()) if fuzz.is_dir() else []:
    put(path.name.split("-")[0], path.name, path.read_bytes())
