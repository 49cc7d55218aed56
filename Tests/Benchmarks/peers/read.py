"""Reads a table with a peer, as its own documentation does it: read.py PEER FILE"""

import sys
import time

peer, path = sys.argv[1:3]


def calamine():
    import python_calamine
    begin = time.perf_counter()
    book = python_calamine.CalamineWorkbook.from_path(path)
    rows = book.get_sheet_by_index(0).to_python()
    return begin, len(rows)


def openpyxl():
    import openpyxl
    begin = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
    return begin, rows


def fastexcel():
    import fastexcel
    begin = time.perf_counter()
    return begin, fastexcel.read_excel(path).load_sheet(0).to_arrow().num_rows


def polars():
    import polars
    begin = time.perf_counter()
    if path.endswith(".csv"):
        return begin, len(polars.read_csv(path))
    return begin, len(polars.read_excel(path))


def polars_typed():
    """Numbers and dates as such and the checks of our own job, in polars' own expressions."""
    import polars
    begin = time.perf_counter()
    frame = polars.read_csv(path)
    names = frame.columns
    column = [polars.col(name) for name in names]
    frame = frame.with_columns(
        column[9].str.to_date("%d/%m/%Y"), column[24].str.to_date("%d/%m/%Y"))
    bad = frame.filter(
        (column[0].str.len_bytes() == 0) | (column[1].str.len_bytes() == 0)
        | ~column[7].is_between(3, 5) | (column[10] <= 0) | (column[12] <= 0) | (column[13] < 0)
        | column[9].is_null() | column[24].is_null() | ~column[21].str.starts_with("https://")
        | (column[15].str.len_bytes() > 1_000) | (column[16].str.len_bytes() > 5_000))
    return begin, len(frame) - len(bad)


def duckdb():
    import duckdb
    begin = time.perf_counter()
    database = duckdb.connect()
    database.execute("SET threads = 1")
    return begin, database.read_csv(path).fetch_arrow_table().num_rows


def pandas():
    import pandas
    begin = time.perf_counter()
    if path.endswith(".csv"):
        return begin, len(pandas.read_csv(path))
    return begin, len(pandas.read_excel(path, engine="calamine"))


def csv():
    import csv
    begin = time.perf_counter()
    with open(path, newline="", encoding="utf-8") as file:
        return begin, len(list(csv.reader(file)))


def peak():
    """The largest size of this process so far, in KB."""
    with open("/proc/self/status") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM"))


begin, rows = globals()[peer.replace("-", "_")]()
print("rows", rows, "work", time.perf_counter() - begin, "peak", peak())
