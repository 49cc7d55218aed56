#!/usr/bin/env bash
# Counts how often text that is right is changed: over word lists and translated sentences in seven
# languages, out of Debian packages that are fetched but not installed.
#
#   bash Tests/Benchmarks/genuine-text.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=.build/genuine-text
packages=(
  wamerican wfrench witalian wngerman wportuguese wspanish hunspell-vi
  bash coreutils gcc-12-locales gettext git gnupg-l10n iso-codes libglib2.0-data libgtk-3-common tar wget
)
mkdir -p "$work/packages" "$work/unpacked"
for package in "${packages[@]}"; do
  [[ -e "$work/unpacked/$package" ]] && continue
  (cd "$work/packages" && apt-get download -o APT::Sandbox::User=root "$package" >/dev/null) || {
    echo "genuine-text: $package cannot be fetched, so it is left out" >&2
    continue
  }
  dpkg-deb -x "$work/packages/$package"_*.deb "$work/unpacked/$package"
done
python3 Tests/Benchmarks/genuine-text.py "$work/unpacked" "$work/texts"
swift build -c release --package-path Tests/Benchmarks --product TextBench >&2
"$(swift build -c release --package-path Tests/Benchmarks --show-bin-path)/TextBench" \
  genuine "$work/texts"/*
