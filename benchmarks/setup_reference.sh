#!/usr/bin/env bash
# Makes .venv-reference: TensorFlow for shared/reference/keras_sin.py, apart from the project's own environment.
set -euo pipefail
cd "$(dirname "$0")/.."
READY=.venv-reference/.ready-2.15.1
[ -e "$READY" ] && exit 0
python3 -m venv --clear .venv-reference
.venv-reference/bin/python -m pip install --quiet --disable-pip-version-check 'tensorflow-cpu==2.15.1' 'numpy==1.26.4'
.venv-reference/bin/python -c 'import tensorflow'  # fails here rather than in the middle of a benchmark
touch "$READY"
