#!/bin/sh
# Make .venv from the lock file. Needs Python 3.11 or later; says plainly what else is missing.
set -eu
python=${1:-python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Clew needs Python 3.11 or later; '$python' is not. Try: make PYTHON=python3.11" >&2
    exit 2
fi
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq && apt-get install -y -qq python3-venv
    else
        echo "Python's venv module is missing. As root: apt-get install python3-venv" >&2
        exit 2
    fi
fi
if [ ! -x .venv/bin/pip ]; then
    rm -rf .venv
    "$python" -m venv .venv
fi
.venv/bin/python -m pip install -qq --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
.venv/bin/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
# Kept as byte code, or each start of the program would translate all of it anew where Python may not write any itself.
.venv/bin/python -m compileall -q .venv/lib src || echo "Some files could not be kept as byte code; Clew starts slower, and works." >&2
