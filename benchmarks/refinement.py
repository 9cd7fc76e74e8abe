"""Measures the gain of refinement over the network alone, and over plain upsampling, case by case.

    python benchmarks/refinement.py [--psf gaussian …] [--bands 1 3 …] [--scene …] [--ratio …] [--refine consistent]
                                      [--wrong gain]

Wald's protocol of benchmarks/wald.py, and one and two MSI bands besides. RMSE, SAM and ERGAS of the refined cube over
those of the same network's, and its RMSE over that of bicubic upsampling of the LR-HSI. Models are kept in
build/bench/refinement, so that a change of the refinement costs only its own runs. --wrong: with an MSI that is not
what the response and the units say.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from statistics import geometric_mean

import numpy as np
import wald
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from corrected import corrected  # noqa: E402

from spectralift_qgis.core.base.progress import Silent  # noqa: E402
from spectralift_qgis.core.forecast.upsampling import upsample  # noqa: E402
from spectralift_qgis.core.refine.correction import Correction  # noqa: E402
from spectralift_qgis.core.refine.pair import pair_of_arrays  # noqa: E402
from spectralift_qgis.core.refine.residual import find_correction  # noqa: E402
from spectralift_qgis.core.spectral.bands import BandTable  # noqa: E402
from spectralift_qgis.core.train.estimator import Estimator  # noqa: E402
from spectralift_qgis.core.train.fit import fit_model  # noqa: E402
from spectralift_qgis.core.train.model import SpectralModel  # noqa: E402
from spectralift_qgis.core.train.options import preset  # noqa: E402

KEYS = ("rmse", "sam", "ergas")
WRONG = ("gain", "offset", "noise", "response", "saturated", "light")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--psf", nargs="+", default=list(wald.PSFS), choices=wald.PSFS)
    parser.add_argument("--scene", nargs="+", default=wald.SCENES, choices=wald.SCENES)
    parser.add_argument("--bands", nargs="+", type=int, default=[1, 2, *wald.MSI_BANDS])
    parser.add_argument("--ratio", nargs="+", type=int, default=wald.RATIOS)
    parser.add_argument("--refine", default="auto", choices=("auto", "consistent"))
    parser.add_argument("--wrong", choices=WRONG)
    args = parser.parse_args()
    import torch

    torch.set_num_threads(1)
    rows = []
    for psf in args.psf:
        for scene in args.scene:
            for ratio in args.ratio:
                for bands in args.bands:
                    case = wald.Case(scene, ratio, bands, psf)
                    rows.append((case, *measure(case, args.wrong, consistent=args.refine == "consistent")))
                    print(_line(*rows[-1]), flush=True)
    for bands in args.bands:
        _summary(f"{bands} bands", [r for r in rows if r[0].bands == bands])
    _summary("all", rows)


def measure(case: wald.Case, wrong: str | None, *, consistent: bool) -> tuple[dict[str, float], float, str]:
    """Return refined over network alone, refined over upsampling (RMSE), and what the refinement says."""
    pair = wald.simulate(case)
    estimator = Estimator(_model(case, pair), "cpu")
    if wrong:
        pair = replace(pair, hr_msi=_spoilt(pair, wrong))
    images = pair_of_arrays(pair.lr_hsi, pair.hr_msi)
    found = find_correction(
        images, estimator, pair.srf.astype(np.float64), seed=0, progress=Silent(), consistent=consistent
    )
    m = pair.hr_msi.reshape(-1, case.bands)
    plain = refined = estimator(m)
    said = getattr(found, "code", "")
    if isinstance(found, Correction):
        refined = corrected(estimator, found, pair.hr_msi)
        said = f"R² {found.psf.r2:.4f}, {np.isfinite(found.pixel.learnt.noise).sum()} components"
    figures = [wald.score(pair.truth, a.reshape(pair.truth.shape), case.ratio) for a in (refined, plain)]
    above = wald.score(pair.truth, upsample(pair.lr_hsi.astype(np.float64), images.placement), case.ratio)
    return {k: figures[0][k] / figures[1][k] for k in KEYS}, figures[0]["rmse"] / above["rmse"], said


def _spoilt(pair: wald.Pair, how: str) -> NDArray[np.float32]:
    """Return an MSI (H, W, c) that is wrong in one way; its gains and offsets are drawn for each band."""
    msi, bands = pair.hr_msi, pair.hr_msi.shape[2]
    random = np.random.default_rng(1)
    if how == "gain":
        spoilt = msi * (1 + 0.05 * random.standard_normal(bands))
    elif how == "offset":
        spoilt = msi + 0.02 * random.standard_normal(bands)  # of the scene's range
    elif how == "noise":
        spoilt = wald.add_noise(msi, 30, random)
    elif how == "response":  # two HSI bands further
        spoilt = wald.add_noise(pair.truth @ np.roll(pair.srf, 2, axis=0), wald.MSI_SNR_DB, random)
    elif how == "saturated":
        spoilt = np.minimum(msi, np.percentile(msi, 95))
    else:  # half of the image in brighter light
        spoilt = msi * np.where(np.arange(msi.shape[1]) < msi.shape[1] // 2, 1, 1.15)[:, None]
    return np.ascontiguousarray(spoilt, np.float32)


def _model(case: wald.Case, pair: wald.Pair) -> SpectralModel:
    kept = ROOT / "build/bench/refinement" / f"{str(case).replace(' ', '_')}.npz"
    y = pair.lr_hsi.reshape(-1, len(pair.srf))
    names = tuple(str(i) for i in range(case.bands))
    bands = BandTable.unknown(tuple(f"band {i}" for i in range(y.shape[1])))
    if kept.exists():
        with np.load(kept) as stored:
            weights = dict(stored)
        untrained = fit_model(
            y, pair.srf.astype(np.float64), bands, names, preset("default", epochs=1), seed=0, device="cpu",
            progress=Silent(),
        )  # fmt: skip
        untrained.weights.update(weights)
        return untrained
    model = fit_model(
        y, pair.srf.astype(np.float64), bands, names, preset("default"), seed=0, device="cpu", progress=Silent()
    )
    kept.parent.mkdir(parents=True, exist_ok=True)
    np.savez(kept, **model.weights)
    return model


def _line(case: wald.Case, ratios: dict[str, float], above: float, said: str) -> str:
    figures = "  ".join(f"{k} {ratios[k]:.3f}" for k in KEYS)
    return f"{str(case):28s}{figures}  over upsampling {above:.3f}  {said}"


def _summary(name: str, rows: list[tuple[wald.Case, dict[str, float], float, str]]) -> None:
    means = "  ".join(f"{k} {geometric_mean(r[1][k] for r in rows):.3f}" for k in KEYS)
    worst, above = max(rows, key=lambda r: r[1]["rmse"]), max(rows, key=lambda r: r[2])
    print(
        f"{name:10s}{means}  worst rmse {worst[1]['rmse']:.3f} ({worst[0]}), most over upsampling {above[2]:.3f} "
        f"({above[0]}), {len(rows)} cases"
    )


if __name__ == "__main__":
    main()
