#!/usr/bin/env bash
# Plans a million rows against a SQLite state, with 1 % changed and with nothing changed, and lets a
# Python dict and DuckDB find the same differences in the same run.
#
#   bash Tests/Benchmarks/compare-sync.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-1000000}
python=.build/python-bench
if ! "$python/bin/python3" -c 'import duckdb' 2>/dev/null; then
  python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check duckdb
fi
swift build -c release --package-path Tests/Benchmarks --product SyncBench >&2
bench=$(swift build -c release --package-path Tests/Benchmarks --show-bin-path)/SyncBench
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bench" prepare "$folder" "$rows"
"$bench" plan "$folder" "$rows" 100
"$bench" plan "$folder" "$rows" 0
"$python/bin/python3" Tests/Benchmarks/compare-sync.py dict "$folder"
"$python/bin/python3" Tests/Benchmarks/compare-sync.py duckdb "$folder"
