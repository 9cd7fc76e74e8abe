"""From a click to the drawn plot: 200 bands, 4000 × 4000, tiled, compressed.

    tools/headless.sh .venv/bin/python benchmarks/profile_click.py [--clicks 30] [--interleave band|pixel]

The file has the full 4000 × 4000 × 200 grid and real, noisy spectra in the tiles that are clicked; the others are
left out of the file (sparse), which changes nothing for a click: it reads the tiles under it and no other. Every
click goes to a tile that was not read before, so GDAL's cache does not help; the system's file cache may.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np  # noqa: E402
from osgeo import gdal, osr  # noqa: E402

SIZE, BANDS, TILE = 4000, 200, 256


def write(path: str, places: list[tuple[int, int]], interleave: str, compress: str) -> None:
    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", f"COMPRESS={compress}", "PREDICTOR=2",
               "SPARSE_OK=TRUE", f"INTERLEAVE={interleave}", "BIGTIFF=YES"]  # fmt: skip
    out = gdal.GetDriverByName("GTiff").Create(path, SIZE, SIZE, BANDS, gdal.GDT_Int16, options)
    out.SetGeoTransform((600000, 10, 0, 5300000, 0, -10))
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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--clicks", type=int, default=20)
    parser.add_argument("--interleave", default="BAND", type=str.upper)
    parser.add_argument("--compress", default="DEFLATE", type=str.upper)
    options = parser.parse_args()
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from spectralift_qgis.core.profile_drawing import drawing
    from spectralift_qgis.core.profile_site import Place, SiteReader, Source
    from spectralift_qgis.core.profile_view import View
    from spectralift_qgis.gui.profile_plot import ProfilePlot

    rng = np.random.default_rng(1)
    tiles = [(int(t) // 15 * TILE, int(t) % 15 * TILE) for t in rng.choice(15 * 15, options.clicks + 1, replace=False)]
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "cube.tif")
        write(path, tiles, options.interleave, options.compress)
        plot = ProfilePlot()
        plot.resize(640, 480)
        plot.show()
        application.processEvents()
        reader = SiteReader((Source("sr", "cube", path),))
        spent = []
        for n, (row, col) in enumerate(tiles):
            place = Place.point(600000 + 10 * (col + 100.5), 5300000 - 10 * (row + 100.5))
            began = time.perf_counter()
            site = reader.read(place)
            read = time.perf_counter()
            plot.set_pin(n % 5, drawing(site, View()), "#0072B2")
            application.processEvents()
            plot.grab()  # painted, whatever the event loop would have put off
            end = time.perf_counter()
            near = Place.point(place.anchor[0] + 10, place.anchor[1])
            plot.set_pin(n % 5, drawing(reader.read(near), View()), "#0072B2")
            application.processEvents()
            plot.grab()
            spent.append((read - began, end - began, time.perf_counter() - end))
            assert site.sr is not None and site.sr.valid.all()
        ms = 1000 * np.array(spent)
        print(f"{options.interleave}, {options.compress}: {SIZE} × {SIZE} × {BANDS}, tiles of {TILE}")
        print(f"first click, file not yet open: {ms[0, 1]:.0f} ms (read {ms[0, 0]:.0f})")
        rest = ms[1:]
        print(f"{len(rest)} clicks where the cursor has just shown the live spectrum, one pixel on: "
              f"median {np.median(rest[:, 2]):.0f} ms, worst {rest[:, 2].max():.0f}")  # fmt: skip
        print(f"{len(rest)} clicks on tiles not read before: median {np.median(rest[:, 1]):.0f} ms, "
              f"90 % under {np.percentile(rest[:, 1], 90):.0f}, worst {rest[:, 1].max():.0f} "
              f"(of which reading: median {np.median(rest[:, 0]):.0f})")  # fmt: skip
    reader.rasters.clear()
    sys.stdout.flush()
    import os

    os._exit(0)  # QGIS's own teardown is not what is measured


if __name__ == "__main__":
    main()
