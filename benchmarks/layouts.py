"""Interleaves and block sizes of a result side by side: writing it, drawing it in QGIS, clicking into it.

tools/headless.sh .venv/bin/python benchmarks/layouts.py [--repeat 4] [--rounds 5] [--folder DIR]

The sample scene, fused by the preset preview (512 × 512 × 150, int16) and laid out several times each way, as GeoTIFF
in each layout. Written in windows of 256 rows, as a run writes it. Drawn: three bands on 1000 × 700 pixels, at full
resolution in the middle, and the whole image. A click reads every band at one place of a file that is opened for it.
Medians; files lie in the page cache.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from spectralift_qgis.core.base.grid import Window  # noqa: E402
from spectralift_qgis.core.raster import open_raster  # noqa: E402
from spectralift_qgis.core.request.request import FusionRequest  # noqa: E402
from spectralift_qgis.core.runs.fusion import run_fusion  # noqa: E402
from spectralift_qgis.evaluation.sample.files import write_sample  # noqa: E402

LAYOUTS = [("BAND", 128), ("BAND", 256), ("BAND", 512), ("BAND", 0), ("PIXEL", 64), ("PIXEL", 128), ("PIXEL", 256)]
WINDOW_ROWS = 256
CANVAS = (1000, 700)
CLICKS = 12


def fused(folder: Path) -> str:
    sample = write_sample(str(folder / "sample"))
    output = str(folder / "fused.tif")
    wanted = FusionRequest(str(sample["lr_hsi"]), str(sample["hr_msi"]), output, sensor="ikonos", preset="preview")
    run_fusion(wanted)
    return output


def options(interleave: str, block: int, compress: str) -> list[str]:
    """Return creation options; block 0: rows, as GDAL writes a file that is not tiled."""
    found = [f"INTERLEAVE={interleave}", f"COMPRESS={compress}", "BIGTIFF=IF_SAFER", "PHOTOMETRIC=MINISBLACK"]
    if block:
        found += ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    return found + (["PREDICTOR=2", "NUM_THREADS=ALL_CPUS"] if compress != "NONE" else [])


def write(planes: np.ndarray, like: str, path: Path, creation: list[str]) -> tuple[float, float]:
    """Return seconds by the clock and of the processor."""
    source = gdal.Open(like)
    started, cpu = time.perf_counter(), time.process_time()
    bands, rows, cols = planes.shape
    out = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Int16, creation)
    out.SetGeoTransform(source.GetGeoTransform())
    out.SetProjection(source.GetProjection())
    for row in range(0, rows, WINDOW_ROWS):
        out.WriteArray(planes[:, row : row + WINDOW_ROWS], 0, row)
    out.FlushCache()
    del out
    return time.perf_counter() - started, time.process_time() - cpu


def draw(path: Path, whole: bool) -> float:
    from qgis.core import (
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsMultiBandColorRenderer,
        QgsRasterLayer,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    layer = QgsRasterLayer(str(path), "drawn", "gdal")
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 100, 60, 20))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(*CANVAS))
    settings.setDestinationCrs(layer.crs())
    extent, size = layer.extent(), layer.rasterUnitsPerPixelX()
    if not whole:
        middle = extent.center()
        wide, high = (n * size / 2 for n in CANVAS)
        extent = QgsRectangle(middle.x() - wide, middle.y() - high, middle.x() + wide, middle.y() + high)
    settings.setExtent(extent)
    started = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return time.perf_counter() - started


def click(path: Path, place: tuple[int, int], side: int) -> float:
    started = time.perf_counter()
    with open_raster(str(path)) as raster:
        raster.read_each(Window(*place, side, side))
    return time.perf_counter() - started


def milliseconds(act: Callable[..., float], arguments: list[tuple]) -> float:
    return median(act(*a) for a in arguments) * 1e3


def measure(folder: Path, repeat: int, rounds: int) -> None:
    like, path = fused(folder), folder / "layout.tif"
    planes = np.tile(gdal.Open(like).ReadAsArray(), (1, repeat, repeat))
    print(f"{planes.shape[1]} × {planes.shape[2]} × {planes.shape[0]}, {planes.nbytes / 1e6:.0f} MB", flush=True)
    print("compress interleave block | MB | write s (CPU) | draw 1:1, whole, ms | click, 16 × 16 pixels, ms")
    places = np.random.default_rng(0).integers(0, min(planes.shape[1:]) - 16, (CLICKS, 2))
    for compress in ("NONE", "DEFLATE"):
        for interleave, block in LAYOUTS:
            if compress != "NONE" and not block:
                continue  # the copies beside each other in a row would be compressed to one
            wall, cpu = write(planes, like, path, options(interleave, block, compress))
            size = os.path.getsize(path) / 1e6
            drawn = [milliseconds(draw, [(path, whole)] * rounds) for whole in (False, True)]
            clicks = [milliseconds(click, [(path, (int(r), int(c)), side) for r, c in places]) for side in (1, 16)]
            said = f"{compress} {interleave} {block or 'rows'} | {size:.0f} | {wall:.1f} ({cpu:.1f}) | "
            print(said + f"{drawn[0]:.0f}, {drawn[1]:.0f} | {clicks[0]:.0f}, {clicks[1]:.0f}", flush=True)
            path.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder")
    args = parser.parse_args()
    gdal.UseExceptions()
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        measure(Path(folder), args.repeat, args.rounds)
    app.exitQgis()


if __name__ == "__main__":
    main()
