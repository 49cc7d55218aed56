#!/usr/bin/env bash
# Shows that reading a list takes the same memory for 1,506 rows as for 100,000.
#
#   bash Tests/Benchmarks/memory.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
swift build -c release --product ocop >&2
ocop=$(swift build -c release --show-bin-path)/ocop
small=catalog-samples/hau-giang/produce-1506.csv
large=$(mktemp --suffix=.csv)
trap 'rm -f "$large"' EXIT
python3 - "$small" "$large" <<'PYTHON'
import itertools, sys
head, *rows = open(sys.argv[1], "rb").read().splitlines(keepends=True)
open(sys.argv[2], "wb").writelines([head, *itertools.islice(itertools.cycle(rows), 100_000)])
PYTHON

for list in "$small" "$large"; do
  python3 - "$ocop" "$list" <<'PYTHON'
import resource, subprocess, sys, time
rows = sum(1 for _ in open(sys.argv[2], "rb")) - 1
begin = time.perf_counter()
subprocess.run([sys.argv[1], "inspect", "--cells", sys.argv[2]], stdout=subprocess.DEVNULL, check=True)
seconds = time.perf_counter() - begin
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{rows:7} rows: {seconds:6.2f} s, peak {peak:5.1f} MB")
PYTHON
done
