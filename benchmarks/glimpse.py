"""What a preview loses by looking at a few places of a large LR-HSI only (core/glimpse.py).

python benchmarks/glimpse.py [--seeds 6]: real scenes enlarged by cubic interpolation to a satellite's scene of 1100 ×
1100 pixels, in blocks of several sizes. The closed-form model is fitted to the spectra that a preview draws and to as
many from all over the scene; both turn the simulated MSI of 20,000 other pixels back into spectra. It ends with the
table of docs/benchmarks.md: RMSE and SAM as multiples of the second model, geometric means and the worst of all seeds.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from spectralift_qgis.core import quadratic  # noqa: E402
from spectralift_qgis.core.glimpse import glimpse  # noqa: E402
from spectralift_qgis.core.options import preset  # noqa: E402
from spectralift_qgis.core.raster import Raster, open_raster  # noqa: E402
from spectralift_qgis.core.sampling import draw_spectra, find_empty_bands  # noqa: E402
from spectralift_qgis.core.scaling import Scaling  # noqa: E402
from spectralift_qgis.core.srf import load_sensor  # noqa: E402

SCENES = {"AVIRIS": "jasper_ridge/*.tif", "EnMAP": "enmap_potsdam/*.tif", "HySpex": "dlr_hysu/hyspex_full.tif"}
SIDE = 1100
BLOCKS = (64, 256, 512)
JUDGED = 20_000  # pixels
BANDS = ("Blue", "Green", "Red", "NIR")


def run(data: Path, seeds: int) -> list[list[str]]:
    """Return the rows of the table."""
    rows = []
    for name, pattern in SCENES.items():
        source = next(data.glob(pattern))
        for block in BLOCKS:
            with open_raster(str(source)) as original, open_raster(_enlarged(source, block)) as copy:
                hsi = replace(copy, bands=original.bands)  # a header beside the file is not copied
                found = np.array([_multiples(hsi, seed) for seed in range(seeds)])
            means, worst = np.exp(np.log(found).mean(axis=0)), found.max(axis=0)
            cells = [f"{value:.2f}" for pair in zip(means, worst) for value in pair]
            rows.append([name, f"{block} × {block}", *cells])
    return rows


def _enlarged(source: Path, block: int) -> str:
    """Return a file of the scene enlarged, compressed by bands."""
    path = ROOT / f"build/bench/glimpse_{source.stem}_{block}.tif"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        options = ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "INTERLEAVE=BAND", "COMPRESS=DEFLATE"]
        options += ["ZLEVEL=1", "NUM_THREADS=ALL_CPUS"]
        gdal.Translate(str(path), str(source), width=SIDE, height=SIDE, resampleAlg="cubic", creationOptions=options)
    return str(path)


def _multiples(hsi: Raster, seed: int) -> tuple[float, float]:
    """Return RMSE and SAM of a preview's model as multiples of those of a model that was drawn from everywhere."""
    bands = np.flatnonzero(hsi.bands.good)
    bands = bands[~find_empty_bands(hsi, bands)]
    matrix = load_sensor("ikonos").take(BANDS).matrix(hsi.bands.take(bands))
    everywhere = draw_spectra(hsi, bands, JUDGED, seed=1000 + seed)
    most = preset("preview").max_spectra
    some = np.random.default_rng(seed).choice(len(everywhere), most, replace=False)
    seen = draw_spectra(replace(hsi, glimpse=glimpse(hsi, None, bands, seed=seed)), bands, most, seed=seed)
    judged = np.delete(everywhere, some, axis=0)
    ours, theirs = (_errors(y, judged, matrix) for y in (seen, everywhere[some]))
    return ours[0] / theirs[0], ours[1] / theirs[1]


def _errors(y: NDArray[np.float32], judged: NDArray[np.float32], matrix: NDArray[np.float64]) -> tuple[float, float]:
    """Return RMSE and mean SAM, in radians, of spectra that are predicted from their simulated MSI."""
    scaling = Scaling.of(y, clip=False)
    z, m = (np.asarray(scaling.forward(values) @ matrix, np.float32) for values in (y, judged))
    predicted = scaling.inverse(quadratic.predict(m, quadratic.fit(z, scaling.forward(y))))
    x = np.clip(predicted, y.min(), y.max()).astype(np.float64)
    truth = judged.astype(np.float64)
    cosine = (x * truth).sum(axis=1) / (np.linalg.norm(x, axis=1) * np.linalg.norm(truth, axis=1))
    return float(np.sqrt(((x - truth) ** 2).mean())), float(np.arccos(np.clip(cosine, -1, 1)).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--seeds", type=int, default=6)
    args = parser.parse_args()
    gdal.UseExceptions()
    print("| scene | blocks | RMSE: mean | worst | SAM: mean | worst |\n|---|---|---|---|---|---|")
    for row in run(args.data, args.seeds):
        print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
