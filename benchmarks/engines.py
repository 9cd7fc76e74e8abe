"""Prediction on one core with PyTorch and with NumPy, with and without the spread: pixels a second of CPU time.

python benchmarks/engines.py: four networks, 4 bands → 200; the best of twelve passes over 20,480 pixels.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from spectralift_qgis.core.train.sin_numpy import NumpyPredictor
from spectralift_qgis.core.train.torch.predict_sin import Predictor
from spectralift_qgis.core.train.torch.sin import make_sin

PIXELS, PASSES = 20480, 12


def seconds(run: Callable[[Any], Any], m: Any) -> float:
    taken = []
    for _ in range(PASSES):
        started = time.process_time()
        run(m)
        taken.append(time.process_time() - started)
    return min(taken)


def main() -> None:
    weights = {k: v.numpy() for k, v in make_sin(4, 200, seed=0, networks=4).state_dict().items()}
    m = np.random.default_rng(0).random((PIXELS, 4), dtype=np.float32)
    by_torch, by_numpy = Predictor(weights), NumpyPredictor(weights)
    for name, run in (
        ("torch", by_torch),
        ("torch, with spread", by_torch.with_spread),
        ("numpy", by_numpy),
        ("numpy, with spread", by_numpy.with_spread),
    ):
        print(f"{name:>20}: {PIXELS / seconds(run, m) / 1e6:.3f} million pixels a second of CPU time")
    print(f"  largest difference: {np.abs(by_torch(m) - by_numpy(m)).max():.2g} of scaled values")


if __name__ == "__main__":
    main()
