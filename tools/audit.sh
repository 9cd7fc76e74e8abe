#!/usr/bin/env bash
# Looks every package that .venv holds up in PyPI's list of known vulnerabilities; fails for one that has any, and for
# one that could not be looked up. The list is PyPI's own: a mirror of packages does not have it. Where it cannot be
# reached nothing is looked up, and that is said; AUDIT=required makes it a failure. pip-audit lives in an environment
# of its own, so that it does not audit itself.
set -euo pipefail
cd "$(dirname "$0")/.."
PIP_AUDIT=2.10.1
HOME_OF_AUDIT=build/audit
SERVICE=https://pypi.org/pypi

reachable() {
    # `timeout` as well: Python's own does not count while a name is looked up.
    timeout 10 .venv/bin/python - "$SERVICE/pip-audit/$PIP_AUDIT/json" 2>/dev/null <<'END'
import json, sys, urllib.request
with urllib.request.urlopen(sys.argv[1], timeout=5) as answer:
    json.load(answer)["vulnerabilities"]
END
}

if ! reachable; then
    echo "audit: $SERVICE does not answer, so no package was looked up among known vulnerabilities"
    [[ ${AUDIT:-} != required ]]
    exit 0
fi
mkdir -p "$HOME_OF_AUDIT"
[[ -x $HOME_OF_AUDIT/venv/bin/pip-audit ]] || {
    /usr/bin/python3 -m venv "$HOME_OF_AUDIT/venv"
    "$HOME_OF_AUDIT/venv/bin/python" -m pip install --quiet --disable-pip-version-check "pip-audit==$PIP_AUDIT"
}
# torch 2.13.0+cpu is the 2.13.0 of PyPI, built without CUDA.
.venv/bin/python -m pip freeze --local --disable-pip-version-check | sed 's/+cpu$//' >"$HOME_OF_AUDIT/packages.txt"
"$HOME_OF_AUDIT/venv/bin/pip-audit" --strict --no-deps --disable-pip --progress-spinner off \
    --requirement "$HOME_OF_AUDIT/packages.txt"
