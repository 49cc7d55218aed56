#!/usr/bin/env bash
# Shows how time and memory grow from 1,611 to 1,000,000 rows.
#
#   bash Tests/Benchmarks/curve.sh
ROWS=${ROWS:-1611 10000 100000 1000000}
export ROWS
source "$(dirname "$0")/tables-setup.sh"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
describe
for job in "products .xlsx" "products .inline.xlsx" "products .csv" "stream xlsx" "stream json" "stream xml"; do
  set -- $job
  printf '\n### %s\n\n' "$job"
  commands=()
  for rows in $ROWS; do
    case $1 in
    products) commands+=("$rows rows|$bench products $data/$rows$2") ;;
    *) commands+=("$rows rows|$bench stream $2 $data/$rows.csv $out/$2") ;;
    esac
  done
  "$python" "$scripts/compare.py" "${ROUNDS:-1}" "${commands[@]}"
done
