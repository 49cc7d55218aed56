#!/usr/bin/env bash
# Installs what is missing, builds the command line and runs the main job:
# two lists of a province in, listings for two marketplaces out.
#
#   bash Examples/quickstart.sh [OUTDIR]      (default: ./ocop-out)
set -euo pipefail
out=${1:-ocop-out}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."
source Examples/lib/packages.sh

need_swift
need_packages "${BUILD_PACKAGES[@]}"

echo "Đang dựng chương trình (vài phút ở lần đầu)… / Building (a few minutes the first time)…" >&2
swift build -c release --product ocop >&2
ocop=$(swift build -c release --show-bin-path)/ocop

# The day of the sample lists, so that the result is the same on every day.
day=2026-06-30
lists=(catalog-samples/hau-giang/ocop-105.xlsx catalog-samples/hau-giang/produce-1506.xlsx)

"$ocop" validate "${lists[@]}" --for voso,postmart --as-of "$day"
"$ocop" validate "${lists[@]}" --for voso,postmart --as-of "$day" --format json \
  -o "$out/findings.json"
for channel in voso postmart; do
  "$ocop" export "${lists[@]}" --to "$channel" --as-of "$day" -o "$out/$channel.xlsx"
done
