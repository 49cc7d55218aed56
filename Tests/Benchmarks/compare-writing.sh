#!/usr/bin/env bash
# Writes the same rows with our writers and with their peers, in turn, in one run.
#
#   ROWS=100000 ROUNDS=3 bash Tests/Benchmarks/compare-writing.sh
#
# `streamed` reads the CSV file row by row and writes as it goes; `loaded` and all peers load the rows
# first, so compare their `work`.
source "$(dirname "$0")/tables-setup.sh"
rounds=${ROUNDS:-3}
write="$python $scripts/peers/write.py"
# Files in memory: ours are forced to the disk before they get their name, the peers' are not.
out=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$out"' EXIT
describe
for rows in ${ROWS:-100000}; do
  file=$data/$rows.csv
  printf '\n### Writing XLSX, %s rows\n\n' "$rows"
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: streamed|$bench stream xlsx $file $out/a.xlsx" \
    "ours: loaded|$bench loaded xlsx $file $out/b.xlsx" \
    "ours: loaded, shared strings|$bench loaded xlsx-shared $file $out/b.xlsx" \
    "libxlsxwriter, constant memory|$peers/libxlsxwriter 1 $file $out/c.xlsx" \
    "libxlsxwriter|$peers/libxlsxwriter 0 $file $out/d.xlsx" \
    "rust_xlsxwriter (rustpy)|$write rust-xlsxwriter $file $out/e.xlsx" \
    "fastxlsxio|$write fastxlsxio $file $out/f.xlsx" \
    "-XlsxWriter, constant memory|$write xlsxwriter-constant $file $out/g.xlsx" \
    "-openpyxl, write-only|$write openpyxl $file $out/h.xlsx"
  ls -l "$out" | awk 'NF > 8 {printf "%s %.1f MB  ", $9, $5 / 1e6} END {print ""}'
  printf '\n### Writing NDJSON, XML, CSV, %s rows\n\n' "$rows"
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: NDJSON, streamed|$bench stream json $file $out/a.json" \
    "ours: NDJSON, loaded|$bench loaded json $file $out/a.json" \
    "orjson|$write orjson $file $out/b.json" \
    "polars NDJSON|$write polars-ndjson $file $out/c.json"
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: XML, streamed|$bench stream xml $file $out/a.xml" \
    "ours: XML, loaded|$bench loaded xml $file $out/a.xml" \
    "libxml2|$peers/libxml2 $file $out/b.xml" \
    "lxml|$write lxml $file $out/c.xml"
  # Half of the time above is the system's, which makes room for the files.
  printf '\n### The same into /dev/null: what the writers themselves cost\n\n'
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: NDJSON, loaded|$bench loaded json $file /dev/null" \
    "orjson|$write orjson $file /dev/null" \
    "ours: XML, loaded|$bench loaded xml $file /dev/null" \
    "libxml2|$peers/libxml2 $file /dev/null"
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: CSV, streamed|$bench stream csv $file $out/a.csv" \
    "ours: CSV, loaded|$bench loaded csv $file $out/a.csv" \
    "polars CSV|$write polars-csv $file $out/b.csv" \
    "python csv|$write csv-module $file $out/c.csv"
done
