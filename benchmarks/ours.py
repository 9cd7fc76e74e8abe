"""Our counterpart of shared/reference/keras_sin.py: the same scene in, the same figures out.

python benchmarks/ours.py scene.npz out.npz [--preset default] [--refine]

--refine: as `fuse` runs by default, returning the LR-HSI's own information. Finding it counts as training.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line and QGIS's worker have it

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from corrected import corrected

from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays
from spectralift_qgis.core.refine.residual import find_correction
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import TrainOptions, preset
from spectralift_qgis.core.train.torch.predict_sin import Predictor
from spectralift_qgis.core.train.torch.train_sin import fit


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("scene")
    parser.add_argument("out")
    parser.add_argument("--preset", default="default")
    parser.add_argument("--epochs", type=int, default=0, help="instead of the preset's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--refine", action="store_true")
    args = parser.parse_args()
    options = preset(args.preset, **({"epochs": args.epochs} if args.epochs else {}))

    with np.load(args.scene) as scene:
        lr_hsi, hr_msi, srf = scene["lr_hsi"], scene["hr_msi"], scene["srf"]
    run = refined if args.refine else plain
    estimate, seconds_train, seconds_infer = run(lr_hsi, hr_msi, srf, options, args.seed)
    estimate = estimate.reshape(*hr_msi.shape[:2], -1)
    np.savez(args.out, hr_hsi=estimate, seconds_train=seconds_train, seconds_infer=seconds_infer)


Image = NDArray[np.float32]


def plain(lr_hsi: Image, hr_msi: Image, srf: Image, options: TrainOptions, seed: int) -> tuple[Image, float, float]:
    """Return what the networks say by themselves, and the seconds of training and of inference."""
    y, m = (image.reshape(-1, image.shape[-1]) for image in (lr_hsi, hr_msi))
    z = y @ srf
    started = time.perf_counter()
    fitted = fit(z, y, options, seed=seed, progress=Silent())
    trained = time.perf_counter()
    estimate = np.clip(Predictor(fitted.weights)(m), 0, 1)
    return estimate, trained - started, time.perf_counter() - trained


def refined(lr_hsi: Image, hr_msi: Image, srf: Image, options: TrainOptions, seed: int) -> tuple[Image, float, float]:
    """Return the same for what `fuse` writes."""
    y, m = (image.reshape(-1, image.shape[-1]) for image in (lr_hsi, hr_msi))
    bands = BandTable.unknown(tuple(f"band {i + 1}" for i in range(y.shape[1])))
    names = tuple(str(i + 1) for i in range(m.shape[1]))
    matrix = srf.astype(np.float64)
    started = time.perf_counter()
    model = fit_model(y, matrix, bands, names, options, seed=seed, device="cpu", progress=Silent())
    predict = Estimator(model, "cpu")
    found = find_correction(pair_of_arrays(lr_hsi, hr_msi), predict, matrix, seed=seed, progress=Silent())
    if not isinstance(found, Correction):
        raise SystemExit(f"The refinement stands aside: {found.code}.")
    trained = time.perf_counter()
    estimate = corrected(predict, found, hr_msi)
    return np.clip(estimate, 0, 1), trained - started, time.perf_counter() - trained


if __name__ == "__main__":
    main()
