"""Writes the rows of a CSV file with a peer: write.py PEER SOURCE.csv TARGET

The rows are loaded first; `work` is the time of writing alone."""

import csv
import sys
import time

peer, source, target = sys.argv[1:4]
NUMERIC = {7, 10, 12, 13}
KEYS = ("code name group producer address province commune stars decision decided price unit grams stock "
        "barcode summary description ingredients storage shelf_life season image phone certificate updated").split()


def rows():
    with open(source, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        yield next(reader)
        for row in reader:
            for column in NUMERIC:
                row[column] = int(row[column])
            yield row


def xlsxwriter(constant=False):
    import xlsxwriter
    data = list(rows())
    begin = time.perf_counter()
    book = xlsxwriter.Workbook(target, {"constant_memory": constant})
    sheet = book.add_worksheet("Sản phẩm")
    for number, row in enumerate(data):
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(number, column, value)
            else:
                sheet.write_string(number, column, value)
    book.close()
    return begin


def xlsxwriter_constant():
    return xlsxwriter(constant=True)


def openpyxl():
    import openpyxl
    data = list(rows())
    begin = time.perf_counter()
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sản phẩm")
    for row in data:
        sheet.append(row)
    book.save(target)
    return begin


def rust_xlsxwriter():
    import rustpy_xlsxwriter
    head, *data = rows()
    data = [dict(zip(head, row)) for row in data]
    begin = time.perf_counter()
    rustpy_xlsxwriter.write_worksheet(data, target, sheet_name="SanPham")
    return begin


def fastxlsxio():
    import fastxlsxio
    data = list(rows())
    begin = time.perf_counter()
    book = fastxlsxio.XIOWWorkbook()
    sheet = book.add_worksheet("SanPham")
    sheet.write_rows(0, 0, data)
    book.save(target)
    return begin


def frame():
    import polars
    return polars.read_csv(source)


def polars_csv():
    data = frame()
    begin = time.perf_counter()
    data.write_csv(target)
    return begin


def polars_ndjson():
    data = frame()
    begin = time.perf_counter()
    data.write_ndjson(target)
    return begin


def csv_module():
    data = list(rows())
    begin = time.perf_counter()
    with open(target, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(data)
    return begin


def records():
    _, *data = rows()
    return [dict(zip(KEYS, row)) for row in data]


def orjson():
    import orjson
    data = records()
    begin = time.perf_counter()
    with open(target, "wb") as file:
        for record in data:
            file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
    return begin


def json_module():
    import json
    data = records()
    begin = time.perf_counter()
    with open(target, "w", encoding="utf-8") as file:
        for record in data:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return begin


def lxml():
    from lxml import etree
    data = records()
    begin = time.perf_counter()
    with etree.xmlfile(target, encoding="utf-8") as file, file.element("products"):
        for record in data:
            product = etree.Element("product")
            for key, value in record.items():
                etree.SubElement(product, key).text = str(value)
            file.write(product)
    return begin


def peak():
    """The largest size of this process so far, in KB."""
    with open("/proc/self/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM"))


begin = globals()[peer.replace("-", "_")]()
print("work", time.perf_counter() - begin, "peak", peak())
