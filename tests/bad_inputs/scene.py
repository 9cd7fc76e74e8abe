"""A made-up scene whose answer is known: LR-HSI, HR-MSI and HR-HSI of five materials, as reflectance."""

from __future__ import annotations

import numpy as np

RATIO = 4  # fine pixels along a coarse one
CENTRES = np.linspace(430, 910, 49)  # nm
SENSOR = {"Blue": (480, 60), "Green": (560, 60), "Red": (660, 60), "NIR": (830, 100)}  # centre and FWHM in nm


def _matrix() -> np.ndarray:
    """Return R (49, 4) of Gaussian responses; columns sum to 1."""
    centre, fwhm = np.array(list(SENSOR.values())).T
    response = np.exp(-4 * np.log(2) * ((CENTRES[:, None] - centre) / fwhm) ** 2)
    return response / response.sum(axis=0)


MATRIX = _matrix()


def scene(side: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return HR-HSI (H, W, 49), HR-MSI (H, W, 4) and LR-HSI (side, side, 49), float32; H = W = RATIO × side."""
    rng = np.random.default_rng(seed)
    t = (CENTRES - CENTRES[0]) / np.ptp(CENTRES)
    materials = np.stack([
        0.05 + 0.04 * np.exp(-(((CENTRES - 550) / 30) ** 2)) + 0.42 / (1 + np.exp(-(CENTRES - 715) / 12)),  # leaves
        0.08 + 0.28 * t**0.8,  # soil
        0.09 * np.exp(-2.2 * t) + 0.01,  # water
        0.10 + 0.22 / (1 + np.exp(-(CENTRES - 600) / 20)) + 0.02 * t,  # roof tiles
        0.28 + 0.06 * t,  # concrete
    ])  # fmt: skip
    n = side * RATIO
    rows, cols = np.mgrid[0:n, 0:n]
    maps = []
    for _ in materials:
        a, b = rng.uniform(-0.12, 0.12, (2, 6))
        waves = np.sin(a[:, None, None] * cols + b[:, None, None] * rows + rng.uniform(0, 6.28, (6, 1, 1))).sum(axis=0)
        maps.append(waves + 1.2 * rng.standard_normal((n // 8 + 1, n // 8 + 1)).repeat(8, 0).repeat(8, 1)[:n, :n])
    abundance = np.exp(2.2 * np.array(maps))
    truth = np.einsum("mrc,mb->rcb", abundance / abundance.sum(axis=0), materials)
    truth *= 1 + 0.1 * (np.sin(cols / 9) * np.cos(rows / 11))[:, :, None]
    coarse = truth.reshape(side, RATIO, side, RATIO, -1).mean(axis=(1, 3))
    return truth.astype(np.float32), (truth @ MATRIX).astype(np.float32), coarse.astype(np.float32)


def angle(a: np.ndarray, b: np.ndarray) -> float:
    """Return the mean spectral angle in degrees between spectra, both (B, N)."""
    cosine = (a * b).sum(axis=0) / np.sqrt((a**2).sum(axis=0) * (b**2).sum(axis=0))
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())
