"""Correlates the quality raster's bands with the true error, pixel by pixel (Spearman's rank correlation).

python benchmarks/quality.py [--epochs N] [--seed 0] [--scene jasper …] [--plain]

Wald's protocol (benchmarks/wald.py), three scenes, r 4, 3, 4 and 8 MSI bands, Gaussian PSF, the default preset,
refined; --plain: the networks alone. Beside the raster's own bands: the distance of a pixel to the training spectra
(Mahalanobis, seen by the sensor), and its brightness, which says as much for free.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import wald
from corrected import corrected

from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.predict.quality import Quality
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays
from spectralift_qgis.core.refine.residual import find_correction
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import preset

BANDS = (3, 4, 8)


def correlations(case: wald.Case, epochs: int, seed: int, plain: bool) -> dict[str, dict[str, float]]:
    """Return {error: {indicator: rank correlation}} over all pixels of a case; the flag as ratio of median errors."""
    pair = wald.simulate(case, seed)
    y = pair.lr_hsi.reshape(-1, pair.lr_hsi.shape[-1])
    m, truth = (a.reshape(-1, a.shape[-1]) for a in (pair.hr_msi, pair.truth))
    options = preset("default", epochs=epochs)
    bands = BandTable.unknown(tuple(f"band {i + 1}" for i in range(y.shape[1])))
    names = tuple(str(i + 1) for i in range(m.shape[1]))
    matrix = pair.srf.astype(np.float64)
    model = fit_model(y, matrix, bands, names, options, seed=seed, device="cpu", progress=Silent())
    estimator = Estimator(model, "cpu")
    scaled, spread = estimator.run(m, spread=True)
    assert spread is not None  # of several networks
    x, _ = estimator.finish(scaled, m)
    if not plain:
        images = pair_of_arrays(pair.lr_hsi, pair.hr_msi)
        correction = find_correction(images, estimator, matrix, seed=seed, progress=Silent())
        if not isinstance(correction, Correction):
            raise SystemExit(f"{case}: the refinement stands aside ({correction.code})")
        x = corrected(estimator, correction, pair.hr_msi)
    quality = Quality(model)
    found = dict(zip(quality.bands, quality.of(m, x, spread).T))
    outside = found.pop("outside_training") > 0
    found["distance"] = _mahalanobis(y @ pair.srf, m)
    found["absolute spread"] = spread
    found["brightness"] = m.mean(axis=1)
    result = {}
    for name, error in _errors(truth, x).items():
        result[name] = {k: spearman(v, error) for k, v in found.items()}
        result[name]["outside share"] = float(outside.mean())
        result[name]["outside"] = spearman(outside.astype(float), error)
        some = 0 < outside.sum() < len(outside)
        ratio = np.median(error[outside]) / np.median(error[~outside]) if some else np.nan
        result[name]["outside error ratio"] = float(ratio)
    return result


def _errors(truth: NDArray[np.float32], x: NDArray[np.float32]) -> dict[str, NDArray[np.float64]]:
    """Return each pixel's RMSE over the bands and its spectral angle in degrees."""
    t, e = truth.astype(np.float64), x.astype(np.float64)
    norms = np.maximum(np.linalg.norm(t, axis=1) * np.linalg.norm(e, axis=1), 1e-12)
    return {
        "RMSE": np.sqrt(((t - e) ** 2).mean(axis=1)),
        "SAM": np.degrees(np.arccos(np.clip((t * e).sum(axis=1) / norms, -1, 1))),
    }


def _mahalanobis(z: NDArray[np.float32], m: NDArray[np.float32]) -> NDArray[np.float64]:
    centre = z.mean(axis=0, dtype=np.float64)
    precision = np.linalg.pinv(np.cov(z.T.astype(np.float64)))
    off = m - centre
    return np.sqrt(np.maximum(((off @ precision) * off).sum(axis=1), 0))


def spearman(a: NDArray[np.floating], b: NDArray[np.floating]) -> float:  # type: ignore[type-arg]
    """Return the rank correlation of two (N,), ties at their mean rank; NaN entries left out."""
    keep = np.isfinite(a) & np.isfinite(b)
    ranks = [_ranks(v[keep]) for v in (a, b)]
    if any(r.std() == 0 for r in ranks):
        return float("nan")
    return float(np.corrcoef(*ranks)[0, 1])


def _ranks(values: NDArray[np.floating]) -> NDArray[np.float64]:  # type: ignore[type-arg]
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray((last - (counts - 1) / 2)[inverse])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=int, default=0, help="instead of the preset's")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scene", nargs="+", default=wald.SCENES, choices=wald.SCENES)
    parser.add_argument("--plain", action="store_true")
    args = parser.parse_args()
    rows: dict[str, list[dict[str, float]]] = {"RMSE": [], "SAM": []}
    for scene in args.scene:
        for bands in BANDS:
            case = wald.Case(scene, 4, bands)
            for error, values in correlations(case, args.epochs, args.seed, args.plain).items():
                rows[error].append(values)
                print(case, error, {k: round(v, 2) for k, v in values.items()}, flush=True)
    columns = list(rows["RMSE"][0])
    print("\n| error | " + " | ".join(columns) + " |\n|---|" + "---|" * len(columns))
    for error, found in rows.items():
        table = np.array([[v[c] for c in columns] for v in found])
        cells = [
            f"{np.nanmean(t):.2f} ({np.nanmin(t):.2f} … {np.nanmax(t):.2f})" if np.isfinite(t).any() else "–"
            for t in table.T
        ]
        print(f"| {error} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
