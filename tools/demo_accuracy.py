"""Compares a raster of any size with the truth, strip by strip: RMSE, PSNR and SAM."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()

STRIP_ROWS = 64


@dataclass(frozen=True)
class Accuracy:
    """Three figures of merit.

    rmse: over all values, in reflectance.
    psnr_db: mean over the bands; the peak is the truth's maximum in the band.
    sam_deg: mean spectral angle of all pixels.
    """

    rmse: float
    psnr_db: float
    sam_deg: float


def accuracy(truth: gdal.Dataset, estimate: gdal.Dataset) -> Accuracy:
    """Compare two rasters of the same size and bands, pixel by pixel, where both have values."""
    bands = truth.RasterCount
    squares, peak = np.zeros(bands), np.full(bands, -np.inf)
    angles, pixels = 0.0, 0
    for y, x in zip(spectra(truth), spectra(estimate)):
        valid = np.isfinite(y).all(axis=1) & np.isfinite(x).all(axis=1)
        y, x = y[valid], x[valid]
        squares += ((y - x) ** 2).sum(axis=0)
        peak = np.maximum(peak, y.max(axis=0, initial=-np.inf))
        norms = np.linalg.norm(y, axis=1) * np.linalg.norm(x, axis=1)
        cosine = (y * x).sum(axis=1) / np.maximum(norms, np.finfo(float).tiny)
        angles += np.degrees(np.arccos(np.clip(cosine, -1, 1))).sum()
        pixels += len(y)
    if not pixels:
        raise SystemExit("the two rasters have no pixel in common")
    mse = squares / pixels
    psnr = 10 * np.log10(peak**2 / np.maximum(mse, np.finfo(float).tiny))
    return Accuracy(float(np.sqrt(mse.mean())), float(psnr.mean()), float(angles / pixels))


def spectra(dataset: gdal.Dataset) -> Iterator[np.ndarray]:
    """Yield strips of spectra, (pixels, bands), in physical units; nodata is NaN."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    scale = np.array([band.GetScale() or 1.0 for band in bands])
    offset = np.array([band.GetOffset() or 0.0 for band in bands])
    nodata = bands[0].GetNoDataValue()
    for row in range(0, dataset.RasterYSize, STRIP_ROWS):
        rows = min(STRIP_ROWS, dataset.RasterYSize - row)
        planes = dataset.ReadAsArray(0, row, dataset.RasterXSize, rows)
        strip = planes.reshape(len(bands), -1).T.astype(np.float64)
        if nodata is not None:
            strip[strip == nodata] = np.nan
        yield strip * scale + offset


def upsampled(coarse: gdal.Dataset, like: gdal.Dataset) -> gdal.Dataset:
    """Return a coarse raster on a fine grid by cubic convolution: what can be had without any fusion."""
    west, width, _, north, _, height = like.GetGeoTransform()
    bounds = (west, north + like.RasterYSize * height, west + like.RasterXSize * width, north)
    return gdal.Warp(
        "",
        coarse,
        format="MEM",
        outputBounds=bounds,
        width=like.RasterXSize,
        height=like.RasterYSize,
        resampleAlg="cubic",
    )


def table(truth: Path, sharp: Path, hsi: Path) -> str:
    """Return the accuracy of the sharpened raster beside that of the upsampled LR-HSI."""
    reference, coarse = gdal.Open(str(truth)), gdal.Open(str(hsi))
    rows = {
        "SpectraLift": accuracy(reference, gdal.Open(str(sharp))),
        "LR-HSI upsampled (cubic)": accuracy(reference, upsampled(coarse, reference)),
    }
    lines = [f"{'':<26}{'RMSE':>9}{'PSNR [dB]':>12}{'SAM [°]':>10}"]
    lines += [f"{name:<26}{a.rmse:>9.5f}{a.psnr_db:>12.2f}{a.sam_deg:>10.3f}" for name, a in rows.items()]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("truth", "sharp", "hsi"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    print(table(arguments.truth, arguments.sharp, arguments.hsi))


if __name__ == "__main__":
    main()
