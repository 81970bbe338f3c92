#!/bin/sh
# Add to .venv what a Spark cluster needs, from a lock file of its own: pyspark is large, and most people need none.
# Java comes from the system; where it is missing it is installed (as root) or named.
set -eu
if ! command -v java >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && apt-get install -y -qq default-jre-headless
    else
        echo "Java 17 or later is missing. As root: apt-get install default-jre-headless" >&2
        exit 2
    fi
fi
if ! cmp -s requirements-spark.lock .venv/.spark-ready; then
    .venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps --no-build-isolation \
        -r requirements-spark.lock
    cp requirements-spark.lock .venv/.spark-ready
fi
