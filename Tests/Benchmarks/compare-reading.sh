#!/usr/bin/env bash
# Reads the same files with our reader and with its peers, in turn, in one run.
#
#   ROWS="1611 100000" ROUNDS=3 bash Tests/Benchmarks/compare-reading.sh
source "$(dirname "$0")/tables-setup.sh"
rounds=${ROUNDS:-3}
read="$python $scripts/peers/read.py"
describe
for rows in ${ROWS:-100000}; do
  for kind in xlsx inline.xlsx; do
    file=$data/$rows.$kind
    printf '\n### Reading XLSX, %s rows, %s\n\n' "$rows" "$([ $kind = xlsx ] && echo 'shared strings' || echo 'inline strings')"
    "$python" "$scripts/compare.py" "$rounds" \
      "ours: typed products|$bench products $file" \
      "ours: typed products, all kept|$bench products-keep $file" \
      "ours: cells|$bench count $file" \
      "ours: rows of String, all kept|$bench rows $file" \
      "python-calamine|$read calamine $file" \
      "fastexcel|$read fastexcel $file" \
      "polars|$read polars $file" \
      "pandas (calamine)|$read pandas $file" \
      "-openpyxl, read-only|$read openpyxl $file"
  done
  file=$data/$rows.csv
  printf '\n### Reading CSV, %s rows\n\n' "$rows"
  "$python" "$scripts/compare.py" "$rounds" \
    "ours: typed, checked products|$bench products $file" \
    "ours: typed products, all kept|$bench products-keep $file" \
    "ours: cells|$bench count $file" \
    "polars, one thread|/usr/bin/env POLARS_MAX_THREADS=1 $read polars $file" \
    "polars, one thread, typed and checked|/usr/bin/env POLARS_MAX_THREADS=1 $read polars-typed $file" \
    "polars, all threads|$read polars $file" \
    "duckdb, one thread|$read duckdb $file" \
    "pandas|$read pandas $file" \
    "python csv|$read csv $file"
done
