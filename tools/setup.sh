#!/usr/bin/env bash
# Brings a Debian machine to where tests, demo and benchmarks run: Debian's QGIS and GDAL, and a venv beside them.
# Safe to run again: installs only what is missing. `make setup` calls it when it or the pins have changed.
set -euo pipefail
cd "$(dirname "$0")/.."

# Not `python3`: another interpreter may come first on PATH, and only Debian's own sees Debian's qgis and osgeo.
PYTHON=/usr/bin/python3
VENV=.venv

PACKAGES=(
    qgis python3-qgis qgis-providers   # QGIS, qgis_process and their Python
    gdal-bin python3-gdal              # rasters
    python3-numpy python3-matplotlib   # arrays; the demo's picture
    python3-pyqtgraph                  # plots in QGIS
    python3-pyqt6                      # what the code is held against for QGIS 4; never beside QGIS in one process
    python3-venv                       # the environment below
    xvfb                               # a whole QGIS on a virtual screen
    iproute2                           # a network that is watched: tests/test_no_network.py
    libfaketime                        # a clock that jumps: tests/test_faults.py
    qttools5-dev-tools                 # lrelease: translations
)

missing_packages() {
    local package
    for package in "${PACKAGES[@]}"; do
        [[ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" == ii* ]] || echo "$package"
    done
}

install_packages() {
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || { echo "setup: run this as root, or install: $*" >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

if command -v dpkg-query >/dev/null; then
    mapfile -t missing < <(missing_packages)
    if ((${#missing[@]})); then
        echo "setup: installing ${missing[*]}"
        install_packages "${missing[@]}"
    fi
elif ! "$PYTHON" -c "import qgis.core, osgeo.gdal, numpy, matplotlib"; then
    echo "setup: this is not Debian; install QGIS, GDAL, NumPy and matplotlib for $PYTHON yourself" >&2
    exit 1
fi

if ! grep -qs "include-system-site-packages = true" "$VENV/pyvenv.cfg" || ! "$VENV/bin/python" -c "" 2>/dev/null; then
    echo "setup: making $VENV"
    rm -rf "$VENV"
    "$PYTHON" -m venv --system-site-packages "$VENV"
fi
echo "setup: installing the pinned tools"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
echo "setup: done"
