"""Peak memory of `fuse` on a large and on a small MSI, each in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
HSI_BANDS, HSI_SIDE, RATIO, CHUNK = 150, 100, 15, 512
SIDES = (750, 6000)  # 64 times the pixels
SPARE_BYTES = 2 << 30


def run(folder: Path, memory_mib: int, quick: bool) -> list[dict[str, Any]]:
    """Return one row a size. The HSI is the same size in both, as a small sensor's scene would be."""
    rows = []
    for side in (SIDES[0], SIDES[0] * 2) if quick else SIDES:
        need = side * side * HSI_BANDS * 2 + SPARE_BYTES
        if shutil.disk_usage(folder).free < need:
            raise SystemExit(f"{folder} needs {need / 2**30:.0f} GiB of free disk space for {side} × {side} pixels.")
        hsi, msi, output = folder / "hsi.tif", folder / "msi.tif", folder / "fused.tif"
        write_pair(hsi, msi, side)
        command = [
            sys.executable, "-m", "spectralift_qgis", "fuse", "--hsi", str(hsi), "--msi", str(msi),
            "--sensor", "ikonos", "--msi-bands", "1,2,3,4", "--radiometry", "none", "--output", str(output),
            "--memory-mib", str(memory_mib), "--seed", "0",
        ]  # fmt: skip
        started = time.perf_counter()
        peak_mib = peak_memory_mib(command)
        row = {
            "MSI": f"{side} × {side} × 4",
            "--memory-mib": memory_mib,
            "peak_mib": peak_mib,
            "seconds": time.perf_counter() - started,
        }
        row["output_gib"] = output.stat().st_size / 2**30
        if rows:
            row["peak_mib ratio"] = peak_mib / rows[0]["peak_mib"]
        rows.append(row)
        print(f"  {row}", flush=True)
        for path in (hsi, msi, output):
            path.unlink()
    return rows


_LAUNCH = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
"""
"""A small process between: the kernel counts what a child's parent held when it was started as the child's."""


def peak_memory_mib(command: list[str]) -> float:
    """Run a command and return the largest resident set it had, as the kernel counts it."""
    told = subprocess.run([sys.executable, "-c", _LAUNCH, *command], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    code, kib = map(int, told.stdout.split())
    if code:
        raise SystemExit(f"{' '.join(command)} ended with exit code {code}.")
    return kib / 1024


def write_pair(
    hsi: Path, msi: Path, side: int, *, hsi_side: int = HSI_SIDE, hsi_bands: int = HSI_BANDS, noise: int = 0
) -> None:
    """Write tiled int16 rasters of one ground: mixtures of five smooth spectra, reflectance × 10000.

    noise: up to so much is added to or taken from every value, so that compressed files are as large as real ones.
    """
    from osgeo import gdal, osr

    gdal.UseExceptions()
    random = np.random.default_rng(1)
    centre_nm = np.linspace(405, 2400, hsi_bands)
    knots = np.random.default_rng(0).uniform(0.03, 0.6, (5, 9))
    spectra = np.array([np.interp(centre_nm, np.linspace(400, 2500, 9), k) for k in knots])
    seen = np.array([np.interp((480, 552, 666, 803), centre_nm, s) for s in spectra])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    extent_m = 30.0 * hsi_side

    def create(path: Path, pixels: int, bands: int) -> Any:
        options = ["TILED=YES", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
        raster = gdal.GetDriverByName("GTiff").Create(str(path), pixels, pixels, bands, gdal.GDT_Int16, options)
        size = extent_m / pixels
        raster.SetGeoTransform((600000.0, size, 0, 5300000.0, 0, -size))
        raster.SetProjection(crs.ExportToWkt())
        return raster

    def noisy(values: np.ndarray) -> np.ndarray:
        return (values + random.integers(-noise, noise + 1, values.shape)).astype(np.int16)

    coarse = create(hsi, hsi_side, hsi_bands)
    shares = _shares(hsi_side, 0, hsi_side)
    for i, nm in enumerate(centre_nm):
        band = coarse.GetRasterBand(i + 1)
        band.WriteArray(noisy(shares @ spectra[:, i] * 10000))
        band.SetMetadataItem("wavelength", f"{nm:.3f}")
        band.SetMetadataItem("wavelength_units", "Nanometers")
        band.SetScale(1e-4)
    fine = create(msi, side, 4)
    for i, name in enumerate(("Blue", "Green", "Red", "NIR")):
        fine.GetRasterBand(i + 1).SetDescription(name)
        fine.GetRasterBand(i + 1).SetScale(1e-4)
    for top in range(0, side, CHUNK):
        rows = min(CHUNK, side - top)
        pixels = _shares(side, top, rows) @ seen * 10000
        fine.WriteArray(noisy(pixels).transpose(2, 0, 1), 0, top)


def _shares(side: int, top: int, rows: int) -> np.ndarray:
    """Return (rows, side, 5) shares of the five materials, smooth waves over the ground, summing to 1."""
    y = (np.arange(top, top + rows)[:, None] + 0.5) / side
    x = (np.arange(side)[None, :] + 0.5) / side
    waves = [1 + np.sin(2 * np.pi * ((3 + 2 * k) * x + (5 - k) * y + 0.37 * k)) for k in range(5)]
    total = np.stack(waves, axis=-1) ** 2
    return total / total.sum(axis=-1, keepdims=True)
