"""Writes resources/sample/landscape.npz: python tools/sample_scene."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from sample_scene.painter import paint  # noqa: E402

file = ROOT / "resources" / "sample" / "landscape.npz"
file.parent.mkdir(exist_ok=True)
np.savez_compressed(file, **paint())
digest = hashlib.sha256(file.read_bytes()).hexdigest()
print(f"{file}: {file.stat().st_size / 1e6:.1f} MB, LANDSCAPE_SHA256 = {digest}")
