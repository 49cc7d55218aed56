#!/usr/bin/env bash
# Fuzzes the readers with libFuzzer and the address sanitizer.
#
#   bash Tests/Fuzz/run.sh [SECONDS] [FORMAT…]     60 seconds each format by default
#
# Needs a toolchain with libFuzzer (those of swift.org for Linux have it). A finding is written to
# .build-fuzz/found/ and ends the run with an error; put it into Tests/TabularTests/Fixtures/Fuzz/
# under the name FORMAT-what-it-was, where ordinary tests replay it.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
formats=("$@")
[ ${#formats[@]} -gt 0 ] || formats=(xlsx csv ods xls html xmlss zip xml editor)

build=${OCOP_FUZZ_BUILD:-.build-fuzz}
mkdir -p "$build"/found
common=(-O -sanitize=fuzzer,address -swift-version 6 -package-name ocop_catalog -parse-as-library
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature MemberImportVisibility
  -Xcc "-fmodule-map-file=$PWD/Sources/CZlib/module.modulemap"
  -Xcc "-fmodule-map-file=$PWD/Sources/CByteScan/module.modulemap" -I "$build")

newest() { find "$@" -name '*.swift' -newer "$build/fuzz" 2>/dev/null | head -1; }
if [ ! -x "$build/fuzz" ] || [ -n "$(newest Sources/Tabular Sources/CatalogTesting/Tables Tests/Fuzz)" ]; then
  find Sources/Tabular -name '*.swift' -print0 | sort -z | xargs -0 swiftc "${common[@]}" -wmo \
    -module-name Tabular -emit-module -emit-module-path "$build/Tabular.swiftmodule" \
    -emit-object -o "$build/Tabular.o"
  find Sources/CatalogTesting/Tables -name '*.swift' -print0 | sort -z \
    | xargs -0 swiftc "${common[@]}" -wmo -module-name CatalogTesting -emit-module \
      -emit-module-path "$build/CatalogTesting.swiftmodule" -emit-object \
      -o "$build/CatalogTesting.o"
  swiftc "${common[@]}" -module-name FuzzEntry Tests/Fuzz/Entry/Entry.swift \
    "$build/Tabular.o" "$build/CatalogTesting.o" -lz -o "$build/fuzz"
fi

python3 Tests/Fuzz/seeds.py "$build/seeds"
failed=0
for format in "${formats[@]}"; do
  mkdir -p "$build/corpus/$format"
  log="$build/found/$format.log"
  # Short inputs are tried faster; archives need room.
  case $format in csv | html | xmlss | xml) longest=8192 ;; *) longest=65536 ;; esac
  # Swift's own crash report would trip the sanitizer.
  if SWIFT_BACKTRACE=enable=no OCOP_FUZZ=$format ASAN_OPTIONS=detect_leaks=0 \
    "$build/fuzz" -max_total_time="$seconds" -max_len="$longest" -timeout=20 -rss_limit_mb=1024 \
    -print_final_stats=1 -use_value_profile=1 -artifact_prefix="$build/found/$format-" \
    "$build/corpus/$format" "$build/seeds/$format" >"$log" 2>&1; then
    echo "$format: no finding in $(grep -o 'number_of_executed_units: .*' "$log" | cut -d' ' -f2) inputs"
  else
    echo "$format: FOUND, see $log"
    failed=1
  fi
done
exit "$failed"
