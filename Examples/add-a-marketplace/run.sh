#!/usr/bin/env bash
# Checks the made-up marketplace, exports three products to it and compares with what is expected.
#
#   bash Examples/add-a-marketplace/run.sh
set -euo pipefail
cd "$(dirname "$0")"
swift build --package-path ../.. --product ocop >&2
ocop="$(swift build --package-path ../.. --show-bin-path)/ocop"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

"$ocop" profiles lint cho-que.json
"$ocop" export products.csv --profiles . --to cho-que --as-of 2026-11-15 -o "$out"
diff expected/cho-que.csv "$out/cho-que.csv" && echo "✔ expected/cho-que.csv"
