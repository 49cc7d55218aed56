# Sourced by the scripts beside it: builds TableBench, the peers and the workloads once.
#
# Sets `bench`, `python` (with the peers of PyPI), `data` and `peers` (programs in C).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=${TABLE_BENCH_DIR:-.build/table-bench}
mkdir -p "$work/data" "$work/peers"
data=$work/data
peers=$work/peers
python=$work/python/bin/python3
scripts=Tests/Benchmarks
if ! "$python" -c 'import python_calamine, openpyxl, polars, duckdb, pandas, pyarrow, xlsxwriter, fastexcel, \
rustpy_xlsxwriter, fastxlsxio, orjson, lxml' 2>/dev/null; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet --disable-pip-version-check python-calamine openpyxl polars \
    duckdb pandas pyarrow xlsxwriter fastexcel rustpy-xlsxwriter fastxlsxio orjson lxml
fi
# The peers in C need libxlsxwriter-dev and libxml2-dev; without them they count as failed.
cc -O2 -o "$peers/libxlsxwriter" "$scripts/peers/libxlsxwriter.c" -lxlsxwriter -lz 2>/dev/null || true
# shellcheck disable=SC2046
cc -O2 -o "$peers/libxml2" "$scripts/peers/libxml2.c" $(pkg-config --cflags --libs libxml-2.0) 2>/dev/null || true
swift build -c release --package-path "$scripts" --product TableBench >&2
bench=$(swift build -c release --package-path "$scripts" --show-bin-path)/TableBench
for rows in ${ROWS:-100000}; do
  for kind in csv xlsx inline.xlsx; do
    [ -f "$data/$rows.$kind" ] || "$bench" make "$rows" "$data/$rows.$kind" >&2
  done
done
describe() {
  echo "$(date +%F), $(nproc) cores, $(swift --version 2>/dev/null | sed -n 's/.*\(Swift version [0-9.]*\).*/\1/p' | head -1)"
  "$python" -m pip list --disable-pip-version-check 2>/dev/null \
    | grep -iE '^(python-calamine|openpyxl|polars|duckdb|pandas|pyarrow|xlsxwriter|fastexcel|rustpy|fastxlsxio|orjson|lxml) ' \
    | awk '{printf "%s %s; ", $1, $2} END {print ""}'
}
