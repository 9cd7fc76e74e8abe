"""Measures the loss by reading only parts of a large LR-HSI (core/raster/read/sampling.py): few for a preview, more for
a run.

python benchmarks/preview_sample.py [--seeds 6]: real scenes upsampled by cubic interpolation to the 1100 × 1100
pixels of a satellite's scene, in blocks of several sizes. The closed-form model is fitted to the spectra that a
preview draws, to those that the other presets draw, and to as many as either from anywhere in the scene; each turns
the simulated MSI of 20,000 other pixels back into spectra. It ends with the table of docs/benchmarks.md: RMSE and SAM
as multiples of those of the model from anywhere, geometric means and the worst of all seeds. It needs 3 GB of memory.
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

from spectralift_qgis.core.base.grid import Window  # noqa: E402
from spectralift_qgis.core.raster import Raster, open_raster  # noqa: E402
from spectralift_qgis.core.raster.read.sampling import draw_spectra, find_empty_bands  # noqa: E402
from spectralift_qgis.core.spectral.response.srf import load_sensor  # noqa: E402
from spectralift_qgis.core.train import closed_form  # noqa: E402
from spectralift_qgis.core.train.options import preset  # noqa: E402
from spectralift_qgis.core.train.scaling import Scaling  # noqa: E402

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
                found = _multiples(hsi, seeds)
            means, worst = np.exp(np.log(found).mean(axis=0)), found.max(axis=0)
            cells = [f"{mean:.2f} ({most:.2f})" for mean, most in zip(means, worst)]
            rows.append([name, f"{block} × {block}", *cells])
            print(rows[-1], flush=True)
    return rows


def _enlarged(source: Path, block: int) -> str:
    """Return a file of the scene enlarged, compressed by bands."""
    path = ROOT / f"build/bench/preview_sample_{source.stem}_{block}.tif"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        options = ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}", "INTERLEAVE=BAND", "COMPRESS=DEFLATE"]
        options += ["ZLEVEL=1", "NUM_THREADS=ALL_CPUS"]
        gdal.Translate(str(path), str(source), width=SIDE, height=SIDE, resampleAlg="cubic", creationOptions=options)
    return str(path)


def _multiples(hsi: Raster, seeds: int) -> NDArray[np.float64]:
    """Return (seeds, 4): RMSE and SAM of a preview's model and of one from a run's spectra, as multiples."""
    bands = np.flatnonzero(hsi.bands.good)
    empty, constant = find_empty_bands(hsi, bands)
    bands = bands[~(empty | constant)]
    matrix = load_sensor("ikonos").take(BANDS).matrix(hsi.bands.take(bands))
    values, valid = hsi.read(Window(0, 0, *hsi.grid.shape), bands)
    anywhere = values[valid]
    found = []
    for seed in range(seeds):
        order = np.random.default_rng(seed).permutation(len(anywhere))
        judged, others = anywhere[order[:JUDGED]], order[JUDGED:]
        row: list[float] = []
        for name in ("preview", "default"):
            most = preset(name).max_spectra
            ours = _errors(draw_spectra(hsi, bands, most, seed=seed, quick=name == "preview"), judged, matrix)
            row += np.divide(ours, _errors(anywhere[others[:most]], judged, matrix)).tolist()
        found.append(row)
    return np.array(found)


def _errors(y: NDArray[np.float32], judged: NDArray[np.float32], matrix: NDArray[np.float64]) -> tuple[float, float]:
    """Return RMSE and mean SAM, in radians, of spectra that are predicted from their simulated MSI."""
    scaling = Scaling.of(y, clip=False)
    z, m = (np.asarray(scaling.forward(values) @ matrix, np.float32) for values in (y, judged))
    predicted = scaling.inverse(closed_form.predict(m, closed_form.fit(z, scaling.forward(y))))
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
    rows = run(args.data, args.seeds)
    print("| scene | blocks | preview: RMSE | SAM | a run: RMSE | SAM |\n|---|---|---|---|---|---|")
    print("\n".join("| " + " | ".join(row) + " |" for row in rows))


if __name__ == "__main__":
    main()
