#!/usr/bin/env bash
# Looks every package that .venv holds up in PyPI's list of known vulnerabilities; fails for one that has any, and for
# one that could not be looked up. Needs PyPI's own JSON service, which a mirror of packages does not have: that is why
# this is no part of `make lint`. pip-audit lives in an environment of its own, so that it does not audit itself.
set -euo pipefail
cd "$(dirname "$0")/.."
PIP_AUDIT=2.10.1
AUDIT=build/audit

mkdir -p "$AUDIT"
[[ -x $AUDIT/venv/bin/pip-audit ]] || {
    /usr/bin/python3 -m venv "$AUDIT/venv"
    "$AUDIT/venv/bin/python" -m pip install --quiet --disable-pip-version-check "pip-audit==$PIP_AUDIT"
}
# torch 2.13.0+cpu is the 2.13.0 of PyPI, built without CUDA.
.venv/bin/python -m pip freeze --local --disable-pip-version-check | sed 's/+cpu$//' >"$AUDIT/packages.txt"
"$AUDIT/venv/bin/pip-audit" --strict --no-deps --disable-pip --progress-spinner off --requirement "$AUDIT/packages.txt"
