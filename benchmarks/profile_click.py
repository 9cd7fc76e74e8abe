"""From a click on the canvas to the drawn plot of the profile dock: 200 bands, 4000 × 4000, tiled, compressed.

    tools/headless.sh .venv/bin/python benchmarks/profile_click.py [--clicks 25] [--only deflate]

The files have the full 4000 × 4000 × 200 grid and real, noisy spectra in the tiles that are clicked; the others are
left out of the file (sparse), which changes nothing for a click: it reads the tiles under it and no other. A cold
click goes to a tile that was not read before, so GDAL's cache does not help; the system's file cache does. A warm one
follows beside it, as after a live reading. Measured is the release of the mouse button until the dock is painted,
table and marks included. "others" is what else took of the machine's cores meanwhile, "least" the fastest cold click,
"CPU" what a cold one takes of all cores together: the reading of band-interleaved files is spread over them. The last
line is the dock's return with 200 pins: made, shown and painted, and read to the last.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPoint, Qt

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.raster.write import writer
from spectralift_qgis.core.raster.write.encoding import Encoding

SIZE, BANDS, TILE, GSD = 4000, 200, 256, 10
WEST, NORTH = 600000, 5300000
FOREIGN = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "PREDICTOR=2",
           "INTERLEAVE=PIXEL", "BIGTIFF=YES"]  # fmt: skip
ROWS = ("none", "deflate", "zstd", "pixel")


def options_of(row: str) -> tuple[str, list[str]]:
    """Return what a row is called and how its file is made: by our own writer, or as others may have made it."""
    if row == "pixel":
        return "not ours: 256 × 256, DEFLATE, pixel-interleaved", FOREIGN
    grid = RasterGrid((SIZE, SIZE), (WEST, GSD, 0, NORTH, 0, -GSD))
    encoding = Encoding("int16", np.full(BANDS, 1e-4), np.zeros(BANDS), -9999.0)
    made = writer._creation_options("GTiff", row, grid, encoding)
    blocks = next(o for o in made if o.startswith("BLOCKXSIZE")).split("=")[1]
    interleave = next(o for o in made if o.startswith("INTERLEAVE")).split("=")[1].lower()
    return f"our writer, compress {row}: {blocks} × {blocks}, {interleave}-interleaved", made


def write(path: str, places: list[tuple[int, int]], options: list[str]) -> None:
    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    made = [*options, "SPARSE_OK=TRUE"]
    out = gdal.GetDriverByName("GTiff").Create(path, SIZE, SIZE, BANDS, gdal.GDT_Int16, made)
    out.SetGeoTransform((WEST, GSD, 0, NORTH, 0, -GSD))
    out.SetSpatialRef(reference)
    rng = np.random.default_rng(0)
    centre = np.linspace(420, 2450, BANDS)
    for i, nm in enumerate(centre, 1):
        out.GetRasterBand(i).SetMetadataItem("wavelength", f"{nm:.3f}")
        out.GetRasterBand(i).SetMetadataItem("wavelength_units", "Nanometers")
        out.GetRasterBand(i).SetScale(1e-4)
    shape = 2000 + 1500 * np.sin(centre / 300)
    for row, col in places:
        fields = rng.uniform(0.3, 1.5, (TILE // 16, TILE // 16))
        brightness = np.kron(fields, np.ones((16, 16)))
        noise = rng.normal(0, 12, (BANDS, TILE, TILE))  # a signal-to-noise ratio of 250 at a reflectance of 0.3
        block = (shape[:, None, None] * brightness + noise).astype(np.int16)
        rows, cols = min(TILE, SIZE - row), min(TILE, SIZE - col)
        out.WriteRaster(col, row, cols, rows, block[:, :rows, :cols].tobytes())
    del out


def click(dock: Any, point: QgsPointXY) -> float:
    """Click on the canvas; return the seconds until the dock is painted."""
    pixel = dock.canvas.getCoordinateTransform().transform(point)
    where = QPoint(round(pixel.x()), round(pixel.y()))
    left = Qt.MouseButton.LeftButton
    event = QgsMapMouseEvent(dock.canvas, QEvent.Type.MouseButtonRelease, where, left)
    began = time.perf_counter()
    dock.tool.canvasReleaseEvent(event)
    dock.grab()  # painted, whatever the event loop would have put off
    return time.perf_counter() - began


def busy() -> tuple[float, float]:
    """Return the core-seconds of the whole machine that were busy, and those of this process."""
    ticks = [int(v) for v in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
    own = os.times()
    return (sum(ticks) - ticks[3] - ticks[4]) / os.sysconf("SC_CLK_TCK"), own.user + own.system


def measure(dock: Any, path: str, tiles: list[tuple[int, int]]) -> dict[str, np.ndarray]:
    """Return milliseconds of the first click, of cold and of warm ones, and what others took of the machine."""
    from qgis.PyQt.QtWidgets import QApplication

    layer = QgsRasterLayer(path, "cube")
    QgsProject.instance().addMapLayer(layer)
    dock.canvas.setDestinationCrs(layer.crs())
    dock.show_layers({"lr": None, "msi": None, "sr": layer})
    for _ in range(5):
        QApplication.processEvents()
    found: dict[str, list[float]] = {"cold": [], "warm": [], "others": [], "cpu": []}
    for row, col in tiles:
        x, y = WEST + GSD * (col + 100.5), NORTH - GSD * (row + 100.5)
        dock.canvas.setExtent(QgsRectangle(x - 50 * GSD, y - 50 * GSD, x + 50 * GSD, y + 50 * GSD))
        dock.session.remove([p.id for p in list(dock.session.pins)[:-4]])  # five pins, the new one among them
        QApplication.processEvents()
        clock, (machine, own), spent = time.perf_counter(), busy(), time.process_time()
        found["cold"].append(1e3 * click(dock, QgsPointXY(x, y)))
        found["cpu"].append(1e3 * (time.process_time() - spent))
        after, owned = busy()
        found["others"].append(max(0.0, after - machine - owned + own) / (time.perf_counter() - clock))
        found["warm"].append(1e3 * click(dock, QgsPointXY(x + 3 * GSD, y)))
        site = dock.session.site(list(dock.session.pins)[-1].id)
        assert site.sr is not None and site.sr.valid.all()
    dock.session.remove([p.id for p in dock.session.pins])
    QgsProject.instance().removeAllMapLayers()
    return {k: np.array(v) for k, v in found.items()}


def reopen(iface: Any, path: str, tiles: list[tuple[int, int]]) -> tuple[float, float]:
    """Return the seconds until a dock on 200 pins is shown and painted, and until the last of them is read."""
    from qgis.PyQt.QtWidgets import QApplication

    from spectralift_qgis.gui.profiles.actions import ProfileActions

    layer = QgsRasterLayer(path, "cube")
    QgsProject.instance().addMapLayer(layer)
    actions = ProfileActions(iface)
    dock = actions.show()
    dock.show_layers({"sr": layer})
    rng = np.random.default_rng(2)
    for row, col in rng.integers(0, TILE, (200, 2)):
        n = int(rng.integers(len(tiles)))
        point = QgsPointXY(WEST + GSD * (tiles[n][1] + col + 0.5), NORTH - GSD * (tiles[n][0] + row + 0.5))
        dock.pin(point)
    QApplication.processEvents()
    actions.unload()
    QApplication.processEvents()
    began = time.perf_counter()
    actions = ProfileActions(iface)
    dock = actions.show()
    QApplication.processEvents()
    dock.grab()
    shown = time.perf_counter() - began
    assert len(dock.session.pins) == 200
    while dock.session._waiting:
        QApplication.processEvents()
    dock.grab()
    return shown, time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--clicks", type=int, default=25)
    parser.add_argument("--only", choices=ROWS, action="append")
    arguments = parser.parse_args()
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from spectralift_qgis.gui.profiles.actions import ProfileActions
    from tests.gui.conftest import Iface

    iface = Iface()
    iface.window.show()
    actions = ProfileActions(iface)
    dock = actions.show()
    dock.bar.tools["point"].setChecked(True)
    rng = np.random.default_rng(1)
    chosen = rng.choice(15 * 15, arguments.clicks + 1, replace=False)
    tiles = [(int(t) // 15 * TILE, int(t) % 15 * TILE) for t in chosen]
    heads = ("file", "first", "cold: median", "p95", "least", "CPU", "warm: median", "p95", "others")
    print(f"milliseconds\n\n| {' | '.join(heads)} |\n{'|---' * len(heads)}|")
    with tempfile.TemporaryDirectory() as folder:
        for row in arguments.only or ROWS:
            name, options = options_of(row)
            path = str(Path(folder) / f"{row}.tif")
            write(path, tiles, options)
            ms = measure(dock, path, tiles)
            cold, warm, others = (ms[k][1:] for k in ("cold", "warm", "others"))
            figures = (ms["cold"][0], np.median(cold), np.percentile(cold, 95), cold.min(), np.median(ms["cpu"][1:]),
                       np.median(warm), np.percentile(warm, 95))  # fmt: skip
            print(f"| {name} | {' | '.join(f'{v:.0f}' for v in figures)} | {others.mean():.1f} cores |")
            sys.stdout.flush()
        actions.unload()
        shown, read = reopen(iface, path, tiles)
        print(f"\n200 pins: the dock is back after {shown:.2f} s, all of them read after {read:.2f} s")
    sys.stdout.flush()
    os._exit(0)  # QGIS's own teardown is not what is measured


if __name__ == "__main__":
    main()
