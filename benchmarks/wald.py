"""Wald's protocol over the real scenes of shared/data: known truth, degraded in space and in spectrum.

Its own few lines rather than the package's `simulate`, so that a mistake in one does not hide in the other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SHARED = Path(os.environ.get("SPECTRALIFT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
SCENES = ("jasper", "enmap", "hyspex")
PSFS = ("gaussian", "moffat", "sinc", "delta")
RATIOS = (4, 8)
MSI_BANDS = (3, 4, 8, 16)
HSI_SNR_DB = {4: 35.0, 8: 30.0}  # as published
MSI_SNR_DB = 40.0
PSF_SIZE, PSF_SIGMA = 15, 3.4
IKONOS = ((421, 539), (480, 624), (602, 729), (713, 893))  # band edges in nm of the authors' Gaussians


@dataclass(frozen=True)
class Case:
    """One configuration: scene, ratio r, number of MSI bands, PSF."""

    scene: str
    ratio: int
    bands: int
    psf: str = "gaussian"

    def __str__(self) -> str:
        return f"{self.scene} r{self.ratio} {self.bands}b {self.psf}"


@dataclass(frozen=True, eq=False)
class Pair:
    """truth (H, W, C), lr_hsi (h, w, C), hr_msi (H, W, c), all float32 in the truth's units; srf (C, c)."""

    truth: NDArray[np.float32]
    lr_hsi: NDArray[np.float32]
    hr_msi: NDArray[np.float32]
    srf: NDArray[np.float32]


def cases(psfs: tuple[str, ...] = PSFS) -> Iterator[Case]:
    for psf in psfs:
        for scene in SCENES:
            for ratio in RATIOS:
                for bands in MSI_BANDS:
                    yield Case(scene, ratio, bands, psf)


@cache
def scene(name: str) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Return truth (H, W, C), cut to [0, 1] at the global 1st and 99th percentile, and band centres in nm."""
    from osgeo import gdal

    data = SHARED / "data"
    gdal.UseExceptions()
    if name == "jasper":
        raster = gdal.Open(str(data / "jasper_ridge/jasper_ridge_198.tif"))
        centre = [float(raster.GetRasterBand(b + 1).GetMetadataItem("wavelength")) for b in range(198)]
        keep = np.arange(198)
    elif name == "enmap":
        raster = gdal.Open(str(data / "enmap_potsdam/enmap_potsdam_north_96x64.tif"))
        centre = [float(raster.GetRasterBand(b + 1).GetMetadataItem("wavelength")) for b in range(224)]
        keep = np.array([b for b in range(224) if not 129 <= b <= 134])
    elif name == "hyspex":
        raster = gdal.Open(str(data / "dlr_hysu/hyspex_full.tif"))
        table = np.loadtxt(data / "dlr_hysu/hyspex_135_wavelengths.csv", delimiter=",", skiprows=1)
        centre, keep = list(table[:, 1]), np.arange(135)
    else:
        raise ValueError(f"There is no scene {name!r}; the scenes are {', '.join(SCENES)}.")
    cube = raster.ReadAsArray().astype(np.float32).transpose(1, 2, 0)[:, :, keep]
    low, high = (float(v) for v in np.percentile(cube, (1, 99)))  # NumPy 2 would make the cube float64 with its own
    order = np.argsort(np.array(centre)[keep], kind="stable")
    cube = np.clip((cube - low) / (high - low), 0, 1)[:, :, order]
    height, width = (n - n % 8 for n in cube.shape[:2])
    return np.ascontiguousarray(cube[:height, :width]), np.array(centre)[keep][order]


def response(centre_nm: NDArray[np.float64], bands: int) -> NDArray[np.float32]:
    """Return R (C, c): the authors' IKONOS Gaussians for 3 and 4 bands, else bands spread over the range."""
    if bands <= 4:
        edges = np.array(IKONOS[:bands], float)
    else:
        cuts = np.linspace(centre_nm[0], centre_nm[-1], bands + 1)
        edges = np.stack([cuts[:-1], cuts[1:]], axis=1)
    middle, sigma = edges.mean(axis=1), (edges[:, 1] - edges[:, 0]) / 4.2
    r = np.exp(-0.5 * ((centre_nm[:, None] - middle) / sigma) ** 2)
    return (r / r.sum(axis=0)).astype(np.float32)


def kernel(psf: str) -> NDArray[np.float64]:
    """Return the PSF (15, 15), sum 1."""
    axis = np.arange(PSF_SIZE) - PSF_SIZE // 2
    rho = np.hypot(axis[:, None], axis[None, :]) / PSF_SIGMA
    k = {
        "gaussian": np.exp(-0.5 * rho**2),
        "moffat": (1 + rho**2) ** -3.5,
        "sinc": np.sinc(rho),
        "delta": (rho == 0).astype(float),
    }[psf]
    return np.asarray(k / k.sum())


def blur(cube: NDArray[np.float32], psf: str) -> NDArray[np.float32]:
    """Convolve every band with the PSF; the border reflects, as no sensor sees darkness there."""
    if psf == "delta":
        return cube
    k, half = kernel(psf), PSF_SIZE // 2
    padded = np.pad(cube, ((half, half), (half, half), (0, 0)), mode="reflect")
    height, width = cube.shape[:2]
    total = np.zeros(cube.shape, np.float64)
    for i in range(PSF_SIZE):
        for j in range(PSF_SIZE):
            total += k[i, j] * padded[i : i + height, j : j + width]
    return total.astype(np.float32)


def downsample(cube: NDArray[np.float32], ratio: int) -> NDArray[np.float32]:
    height, width, bands = cube.shape
    return cube.reshape(height // ratio, ratio, width // ratio, ratio, bands).mean(axis=(1, 3))


def add_noise(cube: NDArray[np.float32], snr_db: float, random: np.random.Generator) -> NDArray[np.float32]:
    power = (cube.astype(np.float64) ** 2).mean(axis=(0, 1)) / 10 ** (snr_db / 10)
    return cube + (random.standard_normal(cube.shape) * np.sqrt(power)).astype(np.float32)


def simulate(case: Case, seed: int = 0) -> Pair:
    truth, centre_nm = scene(case.scene)
    random = np.random.default_rng(seed)
    srf = response(centre_nm, case.bands)
    lr_hsi = add_noise(_blurred(case.scene, case.psf, case.ratio), HSI_SNR_DB[case.ratio], random)
    hr_msi = add_noise(truth @ srf, MSI_SNR_DB, random)
    return Pair(truth, lr_hsi, hr_msi, srf)


@cache
def _blurred(name: str, psf: str, ratio: int) -> NDArray[np.float32]:
    return downsample(blur(scene(name)[0], psf), ratio)


def score(truth: NDArray[np.float32], estimate: NDArray[np.float32], ratio: int) -> dict[str, float]:
    """Return RMSE, SAM in degrees and ERGAS (textbook: 100 / ratio), of two cubes (H, W, C)."""
    t, e = (a.reshape(-1, a.shape[-1]).astype(np.float64) for a in (truth, estimate))
    mse = ((t - e) ** 2).mean(axis=0)
    norms = np.linalg.norm(t, axis=1) * np.linalg.norm(e, axis=1)
    some = norms > 0
    cosine = np.clip((t * e).sum(axis=1)[some] / norms[some], -1, 1)
    mean = t.mean(axis=0)
    lit = mean > 0
    return {
        "rmse": float(np.sqrt(mse.mean())),
        "sam": float(np.degrees(np.arccos(cosine)).mean()),
        "ergas": float(100 / ratio * np.sqrt((mse[lit] / mean[lit] ** 2).mean())),
    }
