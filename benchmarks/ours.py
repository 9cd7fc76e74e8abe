"""Our counterpart of shared/reference/keras_sin.py: the same scene in, the same figures out.

python benchmarks/ours.py scene.npz out.npz [--preset default]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from spectralift_qgis.core.nn.predict import Predictor  # noqa: E402
from spectralift_qgis.core.nn.train import fit  # noqa: E402
from spectralift_qgis.core.options import preset  # noqa: E402
from spectralift_qgis.core.progress import Silent  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("scene")
    parser.add_argument("out")
    parser.add_argument("--preset", default="default")
    parser.add_argument("--epochs", type=int, default=0, help="instead of the preset's")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    options = preset(args.preset, **({"epochs": args.epochs} if args.epochs else {}))

    scene = np.load(args.scene)
    y = scene["lr_hsi"].reshape(-1, scene["lr_hsi"].shape[-1])
    m = scene["hr_msi"].reshape(-1, scene["hr_msi"].shape[-1])
    z = y @ scene["srf"]
    started = time.perf_counter()
    fitted = fit(z, y, options, seed=args.seed, progress=Silent())
    trained = time.perf_counter()
    estimate = np.clip(Predictor(fitted.weights)(m), 0, 1).reshape(*scene["hr_msi"].shape[:2], -1)
    done = time.perf_counter()
    np.savez(args.out, hr_hsi=estimate, seconds_train=trained - started, seconds_infer=done - trained)


if __name__ == "__main__":
    main()
