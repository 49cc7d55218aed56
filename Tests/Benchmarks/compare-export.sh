#!/usr/bin/env bash
# Writes the same feeds of the same products with the library and with Python (csv, lxml, orjson), one
# after the other, compares what was written and says how many products each did per second of
# processor time.
#
#   bash Tests/Benchmarks/compare-export.sh [PRODUCTS]
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-100000}

python=../../.build/python
if ! "$python/bin/python3" -c 'import lxml, orjson' 2>/dev/null; then
  [ -x "$python/bin/python3" ] || python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check lxml orjson
fi
swift build -c release --product ExportBench >&2
bench="$(swift build -c release --show-bin-path)/ExportBench"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

echo "The library:"
"$bench" --out "$out" "$count" meta-catalog google-merchant schema-org
"$bench" --lazy 1000 meta-catalog google-merchant schema-org | sed 's/^/  memory, 1,000 products: /'
"$bench" --lazy "$count" meta-catalog google-merchant schema-org | sed "s/^/  memory, $count products: /"
echo "Python:"
"$python/bin/python3" compare-export.py "$count" "$out"
