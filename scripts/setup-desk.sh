#!/bin/sh
# What the tests of the desk, of capture by a browser and of the PDFs need from the system: a real Chromium, a real
# PostgreSQL server, poppler's tools, and GDAL, which reads the exported maps. What is missing is installed (as root) or named.
set -eu
missing=""
command -v chromium >/dev/null || missing="$missing chromium"
command -v pdftotext >/dev/null || missing="$missing poppler-utils"
command -v ogr2ogr >/dev/null || missing="$missing gdal-bin"
if ! command -v pg_ctl >/dev/null && ! ls /usr/lib/postgresql/*/bin/pg_ctl >/dev/null 2>&1; then
    missing="$missing postgresql"
fi
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    # shellcheck disable=SC2086  # one word a package
    apt-get update -qq && apt-get install -y -qq $missing
else
    echo "The tests need:$missing. As root: apt-get install$missing" >&2
    exit 2
fi
