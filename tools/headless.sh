#!/usr/bin/env bash
# Runs a command that uses QGIS where there is no screen. Without a platform plugin and a runtime folder QGIS aborts.
set -euo pipefail
XDG_RUNTIME_DIR=$(mktemp -d) # mktemp makes it 0700, as Qt wants it
export XDG_RUNTIME_DIR QT_QPA_PLATFORM=offscreen
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
"$@"
