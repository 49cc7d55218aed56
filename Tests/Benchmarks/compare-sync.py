"""Finds the changed fields of two CSV files, with a dict or with DuckDB.

Usage: compare-sync.py dict|duckdb FOLDER
"""
import csv
import resource
import sys
import time

way, folder = sys.argv[1:]
start = time.perf_counter()
if way == "dict":
    with open(folder + "/base.csv", newline="", encoding="utf-8") as file:
        base = {row["key"]: row for row in csv.DictReader(file)}
    updates = 0
    seen = set()
    with open(folder + "/wanted.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            old = base.get(row["key"])
            seen.add(row["key"])
            if old is None or any(old[name] != value for name, value in row.items()):
                updates += 1
    gone = [key for key in base if key not in seen]
    rows = len(base)
else:
    import duckdb

    database = duckdb.connect()
    names = database.execute(f"DESCRIBE SELECT * FROM read_csv('{folder}/base.csv')").fetchall()
    fields = [name[0] for name in names if name[0] != "key"]
    differs = " OR ".join(f"b.{name} IS DISTINCT FROM w.{name}" for name in fields)
    rows, updates = database.execute(
        f"""SELECT count(*), count(*) FILTER ({differs})
        FROM read_csv('{folder}/base.csv') b FULL JOIN read_csv('{folder}/wanted.csv') w USING (key)"""
    ).fetchone()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(
    f"{way}\trows {rows}\tupdates {updates}\tseconds {time.perf_counter() - start:.2f}"
    f"\tcpu {usage.ru_utime + usage.ru_stime:.2f}\tMB {usage.ru_maxrss // 1024}"
)
