"""Counts the requests and bytes for reading images from a server: `.venv/bin/python benchmarks/cloud.py`.

A server in this process answers ranges of files and counts; every figure is of a process of its own, whose GDAL
remembers nothing. The table is in docs/cloud.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from spectralift_qgis.core import raster  # noqa: E402 - from this checkout
from spectralift_qgis.core.base.grid import RasterGrid, Window  # noqa: E402
from spectralift_qgis.core.raster.write.encoding import Encoding  # noqa: E402
from spectralift_qgis.core.spectral.bands import BandTable  # noqa: E402
from spectralift_qgis.core.spectral.response.srf import load_sensor  # noqa: E402
from tests.range_server import Served, serve  # noqa: E402

BANDS, LR_PIXELS, RATIO, CUBE = 150, 100, 20, 1000
EXTENT = "--extent=400100,5799000,400300,5799200"  # 20 × 20 of 2000 × 2000 MSI pixels
# GDAL's own defaults: what is set already is left alone by core/raster/read/gdal_names.py.
PLAIN = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "FALSE", "GDAL_INGESTED_BYTES_AT_OPEN": "16384",
    "CPL_VSIL_CURL_CHUNK_SIZE": "16384", "CPL_VSIL_CURL_CACHE_SIZE": "16777216",
}  # fmt: skip
READ = """
import sys
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import open_raster
with open_raster(sys.argv[1]) as image:
    bands = range(len(image)) if sys.argv[2] == "click" else (30, 15, 5)
    image.read(Window(700, 300, 1, 1) if sys.argv[2] == "click" else Window(300, 400, 512, 512), bands)
"""
DRAW = """
import sys
from osgeo import gdal
from spectralift_qgis.core.raster.read.gdal_names import network_settings
gdal.UseExceptions()
with network_settings(sys.argv[1]):
    image = gdal.Open(sys.argv[1])
    image.ReadRaster(buf_xsize=500, buf_ysize=500, band_list=[31, 16, 6])
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plain", action="store_true", help="with GDAL's own settings instead of ours")
    environment = PLAIN if parser.parse_args().plain else {}
    with tempfile.TemporaryDirectory() as folder, serve(Path(folder)) as served:
        _make(Path(folder))
        print("| what | file | requests | MB read | of MB |\n|---|---|---|---|---|")
        for layout in ("pixel", "tile", "strips"):
            names = (f"hsi_{layout}.tif", f"msi_{layout}.tif")
            for what, more in (("fuse, all", []), ("fuse, 20 × 20 pixels", [EXTENT])):
                served.forget()
                images = ["--hsi", served.curl(names[0]), "--msi", served.curl(names[1])]
                given = ["--sensor=sentinel2a", "--preset=preview", "--output", f"{folder}/out.tif", *more]
                _call(["-m", "spectralift_qgis", "fuse", *images, *given], environment)
                for name in names:
                    _row(what, served, name)
                _row(what, served, "everything else", [r for r in served.requests if r[1] not in names])
        for name in ("cube_tile.tif", "cube_pixel.tif", "cube_plain.tif"):
            for what, script in (("click", READ), ("512 × 512, 3 bands", READ), ("whole, 3 bands at 500 × 500", DRAW)):
                served.forget()
                _call(["-c", script, served.curl(name), what], environment)
                _row(what, served, name)


def _call(arguments: list[str], environment: dict[str, str]) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=env, check=True, capture_output=True)


def _row(what: str, served: Served, name: str, requests: list[tuple[str, str, int, int]] | None = None) -> None:
    file = served.folder / name
    size = f"{file.stat().st_size / 1e6:.1f}" if file.exists() else ""
    asked = [r for r in served.requests if r[1] == name] if requests is None else requests
    print(f"| {what} | {name} | {len(asked)} | {sum(r[3] for r in asked) / 1e6:.1f} | {size} |", flush=True)


def _make(folder: Path) -> None:
    """Write an LR-HSI of 100 × 100 × 150, an HR-MSI of 2000 × 2000 × 6 and a cube of 1000 × 1000 × 150, each thrice."""
    started, rng = time.perf_counter(), np.random.default_rng(0)
    nm, pixels = np.linspace(420, 2450, BANDS), LR_PIXELS * RATIO
    members = np.stack(
        [0.05 + 0.4 / (1 + np.exp((720 - nm) / 15)), 0.1 + 3e-4 * (nm - 400) / 2, 0.1 * np.exp(-nm / 900)]
    )
    shares = sum(_noise(rng, pixels, step) for step in (4, 10, 25, 50, 100, 400)) ** 4
    shares /= shares.sum(axis=0)
    response = load_sensor("sentinel2a").take(("B2", "B3", "B4", "B8A", "B11", "B12"))
    table = BandTable(tuple(f"b{i}" for i in range(BANDS)), nm, np.full(BANDS, 12.0), np.ones(BANDS, bool))
    broad = BandTable(response.band_names, response.centre_nm, response.fwhm_nm, np.ones(6, bool))
    coarse = shares.reshape(3, LR_PIXELS, RATIO, LR_PIXELS, RATIO).mean(axis=(2, 4))
    _put(folder / "hsi.tif", _image(rng, coarse, members), 10.0 * RATIO, table)
    _put(folder / "msi.tif", _image(rng, shares, members @ response.matrix(table)), 10.0, broad)
    _put(folder / "cube.tif", _image(rng, shares[:, :CUBE, :CUBE], members), 10.0, table)
    for name in ("hsi", "msi", "cube"):
        source = str(folder / f"{name}.tif")
        raster.write_cog(source, str(folder / f"{name}_tile.tif"), compress="deflate")
        options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "BLOCKSIZE=256"]
        gdal.Translate(str(folder / f"{name}_pixel.tif"), source, format="COG", creationOptions=options)
        strips = ["COMPRESS=DEFLATE"] if name != "cube" else ["COMPRESS=DEFLATE", "TILED=YES", "INTERLEAVE=BAND"]
        plain = folder / f"{name}_{'plain' if name == 'cube' else 'strips'}.tif"
        gdal.Translate(str(plain), source, creationOptions=strips)
    print(f"made in {time.perf_counter() - started:.0f} s", file=sys.stderr)


def _noise(rng: np.random.Generator, pixels: int, step: int) -> np.ndarray:
    index = np.arange(pixels) * step // pixels
    return rng.random((3, step, step))[:, index][:, :, index]


def _image(rng: np.random.Generator, shares: np.ndarray, spectra: np.ndarray) -> np.ndarray:
    """Return (rows, cols, bands), reflectance × 10000, with noise."""
    values = np.empty((*shares.shape[1:], spectra.shape[1]), np.int16)
    for row in range(len(values)):
        clean = np.tensordot(shares[:, row], spectra, axes=(0, 0)) * 1e4
        values[row] = clean + rng.integers(-20, 20, clean.shape)
    return values


def _put(path: Path, cube: np.ndarray, gsd_m: float, table: BandTable) -> None:
    rows, cols, count = cube.shape
    grid = RasterGrid((rows, cols), (4e5, gsd_m, 0, 5.8e6, 0, -gsd_m), raster.crs_wkt("EPSG:32633"))
    encoding = Encoding("int16", np.full(count, 1e-4), np.zeros(count), -32768.0)
    with raster.create(str(path), grid, table, encoding) as out:
        for row in range(0, rows, 256):
            part = cube[row : row + 256]
            out.write(Window(row, 0, len(part), cols), part.reshape(-1, count), np.ones(part.shape[:2], bool).ravel())


if __name__ == "__main__":
    gdal.UseExceptions()
    main()
