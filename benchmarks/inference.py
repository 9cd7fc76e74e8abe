"""End-to-end inference (read, predict, scale, write) beside its two floors, measured in the same run.

python benchmarks/inference.py [--side 2000] [--bands 150] [--compress none|deflate|zstd] [--rounds 3]
    [--epochs 200] [--folder DIR]

The floors: twice what the networks' matrix products take at the peak of torch's own float32 product on the same cores,
and GDAL writing the result's array with the result's creation options. Goal: at most 1.5 times the larger. Medians of
the rounds, in each of which everything runs once; wall seconds, and seconds of the processor of all threads together.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line and QGIS's worker have it

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import memory  # noqa: E402

from spectralift_qgis.core.base.progress import Silent  # noqa: E402
from spectralift_qgis.core.train.options import MOST_STEPS  # noqa: E402

PEAK_SIDE, PEAK_TURNS = 2048, 6
WINDOW_ROWS = 256  # the height of the result's blocks

Timed = tuple[float, float]  # wall s, CPU s


def timed(run: Callable[[], object]) -> Timed:
    started, cpu = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - started, time.process_time() - cpu


class Stages(Silent):
    """Notes when each stage of a run begins."""

    def __init__(self) -> None:
        self.began: dict[str, Timed] = {}

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        self.began.setdefault(stage, (time.perf_counter(), time.process_time()))

    def took(self) -> dict[str, Timed]:
        """Return what each stage took but the last one."""
        names, began = list(self.began), list(self.began.values())
        return {n: (b[0] - a[0], b[1] - a[1]) for n, a, b in zip(names, began, began[1:])}


def peak_flops() -> Timed:
    """Return operations a second of a float32 product on all cores, by wall and by CPU time: the best of some."""
    import torch

    a, b = (torch.rand(PEAK_SIDE, PEAK_SIDE) for _ in range(2))
    out = torch.empty(PEAK_SIDE, PEAK_SIDE)
    torch.mm(a, b, out=out)
    taken = [timed(lambda: torch.mm(a, b, out=out)) for _ in range(PEAK_TURNS)]
    operations = 2 * PEAK_SIDE**3
    return operations / min(wall for wall, _ in taken), operations / min(cpu for _, cpu in taken)


def product_operations(msi_bands: int, hsi_bands: int, networks: int) -> int:
    """Return the operations a pixel of the products alone: two for each weight."""
    from spectralift_qgis.core.train.architecture import Architecture

    return 2 * networks * sum(i * o for i, o in Architecture().sizes(msi_bands, hsi_bands))


def write_again(source: Path, target: Path, compress: str) -> Timed:
    """Return what GDAL takes to write the result's array with its creation options; reading it is not counted."""
    from osgeo import gdal

    from spectralift_qgis.core.base.grid import RasterGrid
    from spectralift_qgis.core.raster.write.encoding import Encoding
    from spectralift_qgis.core.raster.write.writer import _creation_options

    gdal.UseExceptions()
    given = gdal.Open(str(source))
    rows, cols, bands = given.RasterYSize, given.RasterXSize, given.RasterCount
    encoding = Encoding("int16", np.ones(bands), np.zeros(bands), -9999.0)
    options = _creation_options("GTiff", compress, RasterGrid((rows, cols)), encoding)
    wall = cpu = 0.0
    kind = given.GetRasterBand(1).DataType
    written = gdal.GetDriverByName("GTiff").Create(str(target), cols, rows, bands, kind, options)
    for row in range(0, rows, WINDOW_ROWS):
        planes = given.ReadAsArray(0, row, cols, min(WINDOW_ROWS, rows - row))
        more = timed(partial(written.WriteArray, planes, 0, row))
        wall, cpu = wall + more[0], cpu + more[1]
    more = timed(written.FlushCache)
    written = None
    target.unlink()
    return wall + more[0], cpu + more[1]


def measure(folder: Path, side: int, compress: str, rounds: int, epochs: int) -> None:
    from spectralift_qgis.core.request.request import FusionRequest
    from spectralift_qgis.core.runs.fusion import run_fusion

    hsi, msi, output = folder / "hsi.tif", folder / "msi.tif", folder / "fused.tif"
    memory.write_pair(hsi, msi, side)
    request = FusionRequest(
        str(hsi), str(msi), str(output), sensor="ikonos", msi_bands="1,2,3,4", radiometry="none",
        compress=compress, training=f"epochs={epochs}", expect="auto" if epochs == MOST_STEPS else "none",
    )  # fmt: skip
    operations = product_operations(4, memory.HSI_BANDS, 4) * side * side
    for name, refine in (("networks alone", "none"), ("with refinement", "auto")):
        rows: list[dict[str, Timed]] = []
        for _ in range(rounds):
            before = peak_flops()
            stages = Stages()
            run_fusion(replace(request, refine=refine), stages)
            after = peak_flops()
            wall, cpu = (2 * operations / median((a, b)) for a, b in zip(before, after))
            written = write_again(output, folder / "again.tif", compress)
            rows.append({"inference": stages.took()["predict"], "products × 2": (wall, cpu), "GDAL writing": written})
            print_row(name, rows)
            output.unlink()
        said = ", ".join(f"{stage} {wall:.2f} s ({cpu:.2f} s CPU)" for stage, (wall, cpu) in stages.took().items())
        print(f"stages of the last round, {name}: {said}", flush=True)


def print_row(name: str, rows: list[dict[str, Timed]]) -> None:
    """Print the medians so far; the last line of a name is that of all rounds."""
    wall, cpu = ({k: median(r[k][i] for r in rows) for k in rows[0]} for i in (0, 1))
    ratio, cpu_ratio = (median(r["inference"][i] / _floor(r, i) for r in rows) for i in (0, 1))
    said = ", ".join(f"{k} {wall[k]:.2f} s ({cpu[k]:.2f} s CPU)" for k in wall)
    print(f"{name}, {len(rows)} rounds: {said}; over the larger floor: {ratio:.2f} (CPU: {cpu_ratio:.2f})", flush=True)


def _floor(row: dict[str, Timed], which: int) -> float:
    return max(row["products × 2"][which], row["GDAL writing"][which])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=2000, help="of the MSI, pixels")
    parser.add_argument("--bands", type=int, default=memory.HSI_BANDS)
    parser.add_argument("--compress", default="none", choices=("none", "deflate", "zstd"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--epochs", type=int, default=200, help=f"of the training; {MOST_STEPS} for stages as users have them"
    )
    parser.add_argument("--folder", help="where the rasters lie: on the disk to be measured")
    wanted = parser.parse_args()
    memory.HSI_BANDS = wanted.bands
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        measure(Path(folder), wanted.side, wanted.compress, wanted.rounds, wanted.epochs)


if __name__ == "__main__":
    main()
