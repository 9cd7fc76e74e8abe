#!/usr/bin/env bash
# Everything that is checked without running the code. Runs all checks, then fails if one of them did.
# AUDIT=required: it also fails where known vulnerabilities cannot be looked up.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=()

check() {
    local name=$1
    shift
    echo "── $name"
    "$@" || failed+=("$name")
}

no_secrets() {
    # Tracked files and those about to be: a secret is to be found before it is committed.
    git ls-files -z --cached --others --exclude-standard | xargs -0 "$BIN/detect-secrets-hook"
}

BIN=.venv/bin
check "ruff format" $BIN/ruff format --check --quiet .
check "ruff" $BIN/ruff check --quiet .
check "mypy" $BIN/mypy
check "bandit" $BIN/bandit --quiet --recursive spectralift_qgis
check "detect-secrets" no_secrets
check "Qt 6" $BIN/python tools/check_qt6.py
check "pip-audit" tools/audit.sh

if ((${#failed[@]})); then
    echo "lint: failed: ${failed[*]}" >&2
    exit 1
fi
echo "lint: everything is fine"
