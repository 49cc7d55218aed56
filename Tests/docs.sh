#!/usr/bin/env bash
# Builds the documentation of every library module; a warning is an error.
#
#   bash Tests/docs.sh        writes to .build-docs/documentation
set -euo pipefail
cd "$(dirname "$0")/.."
source Examples/lib/packages.sh
need_swift

out=.build-docs
modules=(VietnameseText Tabular OCOPCatalog CatalogExchange Marketplaces MarketplaceSync
  CatalogTesting)
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
graphs=$PWD/$out/graphs
rm -rf "$out/documentation"
mkdir -p "$graphs" "$out/documentation"
# The compiler writes a graph only when it compiles; without one, begin anew.
for module in "${modules[@]}"; do
  [ -s "$graphs/$module.symbols.json" ] || rm -rf "$out/build"
done

swift build --scratch-path "$out/build" --target CatalogTesting \
  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs" >&2

for module in "${modules[@]}"; do
  mkdir -p "$out/by-module/$module"
  cp "$graphs/$module".symbols.json "$graphs/$module"@*.symbols.json "$out/by-module/$module/" \
    2>/dev/null || cp "$graphs/$module".symbols.json "$out/by-module/$module/"
  "$docc" convert "Sources/$module/$module.docc" \
    --fallback-display-name "$module" --fallback-bundle-identifier "ocop-catalog.$module" \
    --additional-symbol-graph-dir "$out/by-module/$module" \
    --output-path "$out/documentation/$module.doccarchive" \
    --transform-for-static-hosting --warnings-as-errors
  echo "✔ $module"
done
