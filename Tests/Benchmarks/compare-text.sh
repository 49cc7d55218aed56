#!/usr/bin/env bash
# Runs our text and price readers and their peers from PyPI on the same rows, in one run.
#
#   bash Tests/Benchmarks/compare-text.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
python=.build/python-bench
if ! "$python/bin/python3" -c 'import ftfy, price_parser' 2>/dev/null; then
  python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check ftfy price-parser
fi
swift build -c release --product ocop >&2
"$python/bin/python3" Tests/Benchmarks/compare-text.py "$(swift build -c release --show-bin-path)/ocop"
