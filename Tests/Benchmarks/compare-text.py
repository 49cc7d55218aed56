"""Compares text repair with ftfy and price reading with price-parser on the test vectors."""

import csv
import json
import subprocess
import sys
import time
import unicodedata

import ftfy
import price_parser

OCOP = sys.argv[1]
VECTORS = "Tests/{}/Fixtures/{}.csv"


def unescaped(text):
    out, rest = [], text
    while "\\u" in rest:
        before, rest = rest.split("\\u", 1)
        out.append(before + chr(int(rest[:4], 16)))
        rest = rest[4:]
    return "".join(out) + rest


def ours(arguments, lines):
    start = time.perf_counter()
    done = subprocess.run(
        [OCOP, *arguments], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - start
    return [json.loads(line) for line in done.stdout.splitlines()], seconds


def text():
    rows = [row for row in csv.DictReader(open(VECTORS.format("VietnameseTextTests", "detect"), encoding="utf-8"))
            if not row["group"] and not row["hard"] and "\n" not in row["input"]]
    inputs = [unescaped(row["input"]) for row in rows]
    got, seconds = ours(["text", "repair"], inputs)
    start = time.perf_counter()
    peer = [ftfy.fix_text(line) for line in inputs]
    peer_seconds = time.perf_counter() - start
    same = lambda a, b: unicodedata.normalize("NFC", a).lower() == unicodedata.normalize("NFC", b).lower()
    print("label                        rows   ocop   ftfy")
    for label in sorted({row["label"] for row in rows}):
        picked = [i for i, row in enumerate(rows) if row["label"] == label]
        mine = sum(same(got[i]["text"], rows[i]["text"]) for i in picked)
        theirs = sum(same(peer[i], rows[i]["text"]) for i in picked)
        print(f"{label:26} {len(picked):6} {mine:6} {theirs:6}")
    print(f"whole run: ocop {seconds:.3f} s (process start included), ftfy {peer_seconds:.3f} s")


def prices():
    rows = [row for row in csv.DictReader(open(VECTORS.format("CatalogExchangeTests", "values"), encoding="utf-8"))
            if row["kind"] == "price" and "\n" not in row["input"]]
    got, _ = ours(["parse", "price"], [row["input"] for row in rows])
    mine = {"right": 0, "wrong": 0, "asked": 0}
    peer = {"right": 0, "wrong": 0, "asked": 0}
    for row, answer in zip(rows, got):
        wanted = json.loads(row["expected"]) if row["expected"] and row["status"] == "ok" else None
        right = answer["status"] == row["status"] and (wanted is None or answer["value"] == wanted)
        mine["right" if right else "wrong" if answer["status"] == "ok" else "asked"] += 1
        amount = price_parser.Price.fromstring(row["input"]).amount
        if wanted and amount is not None and wanted.get("vnd") == amount:
            peer["right"] += 1
        elif amount is None:
            peer["right" if wanted is None else "asked"] += 1
        else:
            peer["wrong"] += 1
    print(f"\nprices ({len(rows)} rows)   right  silently wrong  not read")
    print(f"ocop                  {mine['right']:6} {mine['wrong']:15} {mine['asked']:9}")
    print(f"price-parser          {peer['right']:6} {peer['wrong']:15} {peer['asked']:9}")
    many = [row["input"] for row in rows] * 2000
    _, seconds = ours(["parse", "price"], many)
    start = time.perf_counter()
    for line in many[: len(rows) * 50]:
        price_parser.Price.fromstring(line)
    peer_seconds = (time.perf_counter() - start) * 40
    print(f"{len(many)} lines: ocop {seconds:.2f} s (with JSON output), price-parser {peer_seconds:.2f} s (scaled from 1/40)")


text()
prices()
