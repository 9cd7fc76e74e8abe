"""Measures training on scenes of 10⁴ to 10⁷ LR pixels: drawing spectra from a compressed raster, and fitting.

python benchmarks/scaling.py [--bands 150] [--steps N] [--pixels 10000,…] [--folder DIR]: each size in a fresh
process. The rasters are DEFLATE GeoTIFFs in blocks of 256 × 256, by bands, which is the dearest layout: a pixel's
spectrum costs a block of every band. Costs are compared in seconds of the processor, all threads together: other
programs disturb them least.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

PIXELS = (10**4, 10**5, 10**6, 10**7)
BLOCK, MSI_BANDS, MATERIALS = 256, 4, 6


def write_scene(path: Path, pixels: int, bands: int) -> None:
    """Write an int16 scene of about so many pixels, square: mixtures of smooth spectra with noise."""
    from osgeo import gdal

    gdal.UseExceptions()
    side = round(math.sqrt(pixels))
    random = np.random.default_rng(0)
    knots = random.uniform(300, 6000, (MATERIALS, 9))
    spectra = np.array([np.interp(np.linspace(0, 8, bands), np.arange(9), k) for k in knots]).astype(np.float32)
    options = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "INTERLEAVE=BAND", "COMPRESS=DEFLATE",
               "PREDICTOR=2", "ZLEVEL=1", "BIGTIFF=YES", "NUM_THREADS=2"]  # fmt: skip
    raster = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, gdal.GDT_Int16, options)
    shares = random.dirichlet(np.full(MATERIALS, 0.3), BLOCK * BLOCK).astype(np.float32)
    tile = shares @ spectra + random.normal(0, 8, (BLOCK * BLOCK, bands)).astype(np.float32)
    planes = tile.T.reshape(bands, BLOCK, BLOCK).astype(np.int16)
    for row in range(0, side, BLOCK):
        for col in range(0, side, BLOCK):
            rows, cols = min(BLOCK, side - row), min(BLOCK, side - col)
            raster.WriteArray(np.ascontiguousarray(planes[:, :rows, :cols]), col, row)


def measure(path: Path, steps: int) -> dict[str, Any]:
    """Return what drawing and fitting cost, and how much of the file was read."""
    from spectralift_qgis.core.base.progress import Silent
    from spectralift_qgis.core.raster import limit_cache, open_raster
    from spectralift_qgis.core.raster.read.sampling import draw_spectra
    from spectralift_qgis.core.train.fit import fit_model
    from spectralift_qgis.core.train.options import preset

    limit_cache(64)
    options = preset("default", epochs=steps)
    with open_raster(str(path)) as raster:
        before, started, cpu = bytes_read(), time.perf_counter(), time.process_time()
        y = draw_spectra(raster, list(range(len(raster))), options.max_spectra, seed=0)
        draw_s, draw_cpu_s = time.perf_counter() - started, time.process_time() - cpu
        read = bytes_read() - before
        pixels, bands = raster.grid.size, raster.bands
    matrix = np.zeros((len(bands), MSI_BANDS))
    for band, rows in enumerate(np.array_split(np.arange(len(bands)), MSI_BANDS)):
        matrix[rows, band] = 1 / len(rows)
    names = tuple(str(i + 1) for i in range(MSI_BANDS))
    started, cpu = time.perf_counter(), time.process_time()
    fit_model(y, matrix, bands, names, options, seed=0, device="cpu", progress=Silent())
    return {
        "pixels": pixels, "spectra": len(y), "read_share": read / path.stat().st_size, "read_mib": read / 2**20,
        "draw_s": draw_s, "draw_cpu_s": draw_cpu_s,
        "train_s": time.perf_counter() - started, "train_cpu_s": time.process_time() - cpu,
    }  # fmt: skip


def bytes_read() -> int:
    """Return how many bytes this process has read from files so far; 0 where the system does not count them."""
    try:
        counts = Path("/proc/self/io").read_text(encoding="ascii").split()
    except OSError:
        return 0
    return int(counts[counts.index("rchar:") + 1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bands", type=int, default=150)
    parser.add_argument("--steps", type=int, default=0, help="instead of the preset's")
    parser.add_argument("--pixels", default=",".join(map(str, PIXELS)), help="sizes, comma between")
    parser.add_argument("--folder", help="where the scenes are written, and kept")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.measure:
        print(json.dumps(measure(Path(wanted.measure), wanted.steps)))
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(wanted.folder or temporary)
        rows = []
        for pixels in (int(n) for n in wanted.pixels.split(",")):
            path = folder / f"scene_{pixels}_{wanted.bands}.tif"
            if not path.exists():
                write_scene(path, pixels, wanted.bands)
            command = [sys.executable, __file__, "--measure", str(path), "--steps", str(wanted.steps)]
            rows.append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
            print_row(rows[-1], rows[0])


def print_row(row: dict[str, Any], first: dict[str, Any]) -> None:
    cost, least = (r["draw_cpu_s"] + r["train_cpu_s"] for r in (row, first))
    print(
        f"{row['pixels']:>9} LR pixels: {row['spectra']} spectra, {row['read_mib']:.1f} MiB or {row['read_share']:.1%} "
        f"of the file read; draw {row['draw_s']:.2f} s ({row['draw_cpu_s']:.2f} s CPU), train {row['train_s']:.1f} s "
        f"({row['train_cpu_s']:.1f} s CPU); CPU over the first {cost / least:.2f}",
        flush=True,
    )


if __name__ == "__main__":
    main()
