#!/bin/sh
# Figures on the shared sample: import, run, evaluate; and that ordinary pages give nothing.
set -eu
shared=${1:?where is the shared folder? make bench-sample SHARED=../shared}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
clew=.venv/bin/clew

$clew init "$work/sample" --market DE --sites "$shared/sample-market/sites.csv"
$clew import --project "$work/sample" "$shared"/sample-market/captures/*.warc.gz
$clew run --project "$work/sample" || test $? -eq 3
$clew evaluate --project "$work/sample" --truth "$shared/sample-market/truth"

$clew init "$work/ordinary" --market DE
$clew import --project "$work/ordinary" "$shared/captures/ordinary-web.warc.gz" || test $? -eq 3
$clew run --project "$work/ordinary" || test $? -eq 3
