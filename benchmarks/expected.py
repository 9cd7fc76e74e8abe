"""Compares the forecast accuracy of fusions with the truth of Wald's protocol.

python benchmarks/expected.py [--psf gaussian …] [--scene jasper …] [--plain]: three scenes, r 4 and 8, 1, 3, 4, 8 and
16 MSI bands, default preset with its refinement (--plain: without). Models and lines are kept in build/bench/expected;
delete that folder after a change of the training (all of it), or its *.json after one of the refinement or the check.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import wald  # noqa: E402
from corrected import corrected  # noqa: E402
from quality import spearman  # noqa: E402

from spectralift_qgis.core.base.progress import Silent  # noqa: E402
from spectralift_qgis.core.forecast.extrapolate import Forecast  # noqa: E402
from spectralift_qgis.core.forecast.forecast import ForecastInputs, forecast_fusion  # noqa: E402
from spectralift_qgis.core.forecast.upsampling import upsample  # noqa: E402
from spectralift_qgis.core.refine.correction import Correction  # noqa: E402
from spectralift_qgis.core.refine.pair import pair_of_arrays  # noqa: E402
from spectralift_qgis.core.refine.residual import NoCorrection, find_correction  # noqa: E402
from spectralift_qgis.core.spectral.bands import BandTable  # noqa: E402
from spectralift_qgis.core.train.estimator import Estimator  # noqa: E402
from spectralift_qgis.core.train.fit import fit_model  # noqa: E402
from spectralift_qgis.core.train.model import SpectralModel  # noqa: E402
from spectralift_qgis.core.train.options import TrainOptions, preset  # noqa: E402

KEPT = ROOT / "build/bench/expected"
BANDS = (1, *wald.MSI_BANDS)


def model_of(case: wald.Case, pair: wald.Pair) -> SpectralModel:
    """Return the case's model by the default preset, its weights from the cache if they are there."""
    path = KEPT / f"{str(case).replace(' ', '_')}.npz"
    y = pair.lr_hsi.reshape(-1, pair.lr_hsi.shape[-1])
    bands = BandTable.unknown(tuple(f"band {i + 1}" for i in range(y.shape[1])))
    names = tuple(str(i + 1) for i in range(case.bands))

    def fitted(options: TrainOptions) -> SpectralModel:
        matrix = pair.srf.astype(np.float64)
        return fit_model(y, matrix, bands, names, options, seed=0, device="cpu", progress=Silent())

    if path.exists():
        with np.load(path) as weights:
            # Everything but the weights is the same for the closed form, which takes no time.
            return replace(fitted(preset("preview")), kind="sin", weights=dict(weights))
    model = fitted(preset("default"))
    np.savez(path, **model.weights)
    return model


def compare(case: wald.Case, plain: bool) -> dict[str, float]:
    """Return what was forecast of a case and what is true of it."""
    data = wald.simulate(case)
    estimator, matrix = Estimator(model_of(case, data), "cpu"), data.srf.astype(np.float64)
    pair = pair_of_arrays(data.lr_hsi, data.hr_msi)
    m = data.hr_msi.reshape(-1, case.bands)
    found = find_correction(pair, estimator, matrix, seed=0, progress=Silent())
    if plain:  # as where the images do not show the same ground, but with the PSF that is known
        found = NoCorrection("unrelated", psf=found.psf)
    x = estimator(m)
    if isinstance(found, Correction):
        x = corrected(estimator, found, data.hr_msi)
    upsampled = upsample(data.lr_hsi.astype(np.float64), pair.placement)
    true, other = (wald.score(data.truth, a.reshape(data.truth.shape), case.ratio) for a in (x, upsampled))
    started = time.perf_counter()
    looked = ForecastInputs(pair.read_lr, pair.lr_shape, pair, found)
    told = forecast_fusion(looked, matrix, preset("default"), device="cpu", seed=0, progress=Silent())
    if not isinstance(told, Forecast):
        raise SystemExit(f"{case}: nothing can be said ({told.code} {told.reason})")
    return {
        "rmse": true["rmse"], "sam": true["sam"], "up_rmse": other["rmse"], "up_sam": other["sam"],
        "told_rmse": told.rmse, "told_sam": told.sam_deg,
        "told_up_rmse": told.upsampling_rmse, "told_up_sam": told.upsampling_sam_deg,
        "worth": float(told.worth), "seconds": time.perf_counter() - started,
    }  # fmt: skip


def lines(psfs: list[str], scenes: list[str], plain: bool) -> Iterator[tuple[wald.Case, dict[str, float]]]:
    KEPT.mkdir(parents=True, exist_ok=True)
    for psf in psfs:
        for scene in scenes:
            for ratio in wald.RATIOS:
                for bands in BANDS:
                    case = wald.Case(scene, ratio, bands, psf)
                    path = KEPT / f"{str(case).replace(' ', '_')}{'_plain' if plain else ''}.json"
                    if not path.exists():
                        path.write_text(json.dumps(compare(case, plain)), encoding="utf-8")
                    yield case, json.loads(path.read_text(encoding="utf-8"))


def row(name: str, found: list[dict[str, float]]) -> str:
    """Return a line of the table over some cases."""

    def of(key: str) -> NDArray[np.float64]:
        return np.array([f[key] for f in found])

    cells = []
    for told, true in (("told_rmse", "rmse"), ("told_sam", "sam"), ("told_up_rmse", "up_rmse")):
        ratio = of(told) / of(true)
        spread = np.exp(np.log(ratio).std())
        cells.append(f"{spearman(of(told), of(true)):.3f}")
        cells.append(f"{ratio.mean():.2f} × / {spread:.2f} ({ratio.min():.2f} … {ratio.max():.2f})")
    right = (of("worth") > 0) == (of("rmse") < of("up_rmse"))
    return f"| {name} | {len(found)} | " + " | ".join(cells) + f" | {right.sum()} ({right.mean():.1%}) |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--psf", nargs="+", default=list(wald.PSFS), choices=wald.PSFS)
    parser.add_argument("--scene", nargs="+", default=list(wald.SCENES), choices=wald.SCENES)
    parser.add_argument("--plain", action="store_true", help="of the network alone")
    args = parser.parse_args()
    found = []
    for case, line in lines(args.psf, args.scene, args.plain):
        found.append((case, line))
        advice = "fuse" if line["worth"] else "upsample"
        print(
            f"{case}: RMSE told {line['told_rmse']:.4f} true {line['rmse']:.4f} | SAM {line['told_sam']:.2f} "
            f"{line['sam']:.2f} | upsampling {line['told_up_rmse']:.4f} {line['up_rmse']:.4f} | {advice}",
            file=sys.stderr, flush=True,
        )  # fmt: skip
    groups: list[tuple[str, Callable[[wald.Case], bool]]] = [
        ("all", lambda c: True),
        ("3 to 16 bands", lambda c: c.bands > 1),
        *((f"{n} bands", lambda c, n=n: c.bands == n) for n in BANDS),
        *((f"r {r}", lambda c, r=r: c.ratio == r) for r in wald.RATIOS),
        *((s, lambda c, s=s: c.scene == s) for s in args.scene),
        *((p, lambda c, p=p: c.psf == p) for p in args.psf),
    ]
    print("| | cases | RMSE rank | told / true | SAM rank | told / true | upsampling rank | told / true | advice |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, chosen in groups:
        print(row(name, [line for case, line in found if chosen(case)]))
    print(f"seconds of the check: {np.mean([line['seconds'] for _, line in found]):.1f}")


if __name__ == "__main__":
    main()
