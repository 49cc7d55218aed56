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

# Sync with marketplaces that have no interface: see, do, confirm, and only what changed afterwards.
echo
echo "Đồng bộ / Sync"
rm -rf "$out/sync" && mkdir -p "$out/sync"
cat > "$out/sync/ocop.json" <<'JSON'
{
  "version": 1,
  "state": "state.sqlite",
  "channels": {
    "voso": { "profile": "voso", "connector": "file-drop", "folder": "voso" },
    "postmart": { "profile": "postmart", "connector": "file-drop", "folder": "postmart" }
  }
}
JSON
config=(--config "$out/sync/ocop.json" --rows 2)
"$ocop" convert "${lists[@]}" --as-of "$day" -o "$out/sync/catalog.ndjson" >/dev/null 2>&1
# Every twentieth product gets dearer by 1,000 đồng.
awk 'NR % 20 == 0 && match($0, /"dong":[0-9]+/) {
    price = substr($0, RSTART + 7, RLENGTH - 7) + 1000
    $0 = substr($0, 1, RSTART - 1) "\"dong\":" price substr($0, RSTART + RLENGTH)
  } { print }' "$out/sync/catalog.ndjson" > "$out/sync/edited.ndjson"
for channel in voso postmart; do
  "$ocop" sync plan "${lists[@]}" --channel "$channel" --as-of "$day" "${config[@]}"
  "$ocop" sync apply "${lists[@]}" --channel "$channel" --as-of "$day" "${config[@]}" --rows 0
  # What the marketplace would give back: codes, its own numbers, prices.
  awk 'BEGIN { print "Mã SKU,ID sản phẩm,Giá bán,Trạng thái" }
    match($0, /"sku":"[^"]+"/) {
      sku = substr($0, RSTART + 7, RLENGTH - 8)
      if (match($0, /"dong":[0-9]+/)) price = substr($0, RSTART + 7, RLENGTH - 7)
      print sku ",9" NR "," price ",Đang bán"
    }' "$out/sync/catalog.ndjson" > "$out/sync/$channel-export.csv"
  "$ocop" sync adopt "$out/sync/$channel-export.csv" --channel "$channel" "${config[@]}"
  "$ocop" sync plan "${lists[@]}" --channel "$channel" --as-of "$day" "${config[@]}" --exit-code
  "$ocop" sync plan "$out/sync/edited.ndjson" --channel "$channel" --as-of "$day" "${config[@]}"
done
"$ocop" sync status --config "$out/sync/ocop.json"
