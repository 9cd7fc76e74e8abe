"""Built-in sample scene: a synthetic landscape observed by a hyperspectral and a multispectral sensor.

Nothing in it is measured or downloaded, so it can be shown, tested and shipped without permission of others.
It is a fair test, too: pixels are mixed, shaded and noisy, and the network never sees the truth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.evaluation.sample.landscape import Landscape, draw_landscape
from spectralift_qgis.evaluation.sample.shapes import Mesh
from spectralift_qgis.evaluation.sample.spectra import MATERIALS, at_bands, materials, skylight

SCALE = 1e-4  # int16 × SCALE is reflectance
FINE, RATIO, OVERSAMPLING = 512, 8, 2
GSD_M_FINE = 3.75
PSF_SIGMA = 3.4  # fine pixels, as Shah & Duarte 2025; with the averaging an MTF of 0.26 at Nyquist
STRIP = 32  # fine rows that are rendered at a time, to stay small
SOILS = (MATERIALS.index("loam"), MATERIALS.index("humus soil"))
POINTS = (("Wheat field", "wheat"), ("Red roof", "red tile roof"), ("River", "river"))

Floats = NDArray[np.float32]


class SamplePoint(NamedTuple):
    """Named place of interest; row and col refer to the fine grid."""

    name: str
    row: int
    col: int


@dataclass(frozen=True, eq=False)
class SampleScene:
    """Rasters (band, row, col) of the sample, int16, reflectance × 10000, with one upper left corner.

    Attributes:
        truth: (150, 512, 512) sharp hyperspectral cube.
        lr_hsi: (150, 64, 64) hyperspectral image.
        hr_msi: (c, 512, 512) multispectral image.
        centre_nm: (150,) centres of the hyperspectral bands in nm.
        fwhm_nm: (150,) widths (FWHM) of these bands in nm.
        gsd_m_fine: GSD of the truth and the HR-MSI in metres.
        gsd_m_coarse: GSD of the LR-HSI in metres.
        materials: Names of the materials.
        material_map: (512, 512) uint8, index into materials of the one that covers most of the pixel.
        points: Named places of interest.
    """

    truth: NDArray[np.int16]
    lr_hsi: NDArray[np.int16]
    hr_msi: NDArray[np.int16]
    centre_nm: NDArray[np.float64]
    fwhm_nm: NDArray[np.float64]
    gsd_m_fine: float
    gsd_m_coarse: float
    materials: tuple[str, ...]
    material_map: NDArray[np.uint8]
    points: tuple[SamplePoint, ...]


def sample_bands() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return centres and widths in nm, (150,) each: steps of 8 nm up to 1000 nm, then 16 nm; FWHM = spacing.

    They resemble EnMAP's bands but are coarser; the regions of strong water vapour absorption are left out:
    1344–1440 and 1792–1960 nm.
    """
    vnir = np.arange(400.0, 1001.0, 8.0)
    swir = np.concatenate([np.arange(a, b, 16.0) for a, b in ((1016, 1337), (1448, 1785), (1968, 2449))])
    return np.concatenate([vnir, swir]), np.repeat([8.0, 16.0], [vnir.size, swir.size])


def make_scene(response_matrix: NDArray[np.floating[Any]], seed: int = 0) -> SampleScene:
    """Return the sample scene of a seed for a multispectral sensor.

    Args:
        response_matrix: R (150, c) at the bands of `sample_bands()`; its columns sum to 1.
        seed: Seed of the landscape and the noise.

    Raises:
        ValueError: The matrix has another shape or its columns do not sum to 1.
    """
    response = _checked(response_matrix)
    landscape_seed, hsi_seed, msi_seed = np.random.SeedSequence(seed).spawn(3)
    mesh = Mesh(FINE * OVERSAMPLING, GSD_M_FINE / OVERSAMPLING)
    landscape = draw_landscape(np.random.default_rng(landscape_seed), mesh)
    centre_nm, fwhm_nm = sample_bands()
    truth = np.empty((centre_nm.size, FINE, FINE), np.int16)
    hr_msi = np.empty((response.shape[1], FINE, FINE), np.float32)
    for rows, strip in render(landscape, centre_nm, fwhm_nm):
        truth[:, rows] = _to_int16(strip)
        hr_msi[:, rows] = np.tensordot(response.T, strip, 1)  # M = X̂ R
    shares = _shares(landscape)
    return SampleScene(
        truth=truth,
        lr_hsi=_to_int16(_with_noise(np.random.default_rng(hsi_seed), _degrade(truth), centre_nm)),
        hr_msi=_to_int16(_with_noise(np.random.default_rng(msi_seed), hr_msi)),
        centre_nm=centre_nm,
        fwhm_nm=fwhm_nm,
        gsd_m_fine=GSD_M_FINE,
        gsd_m_coarse=GSD_M_FINE * RATIO,
        materials=MATERIALS,
        material_map=shares.argmax(axis=0).astype(np.uint8),
        points=_points(shares, landscape),
    )


def _checked(response_matrix: NDArray[np.floating[Any]]) -> Floats:
    response = np.asarray(response_matrix, dtype=np.float32)
    bands = sample_bands()[0].size
    if response.ndim != 2 or response.shape[0] != bands or not np.allclose(response.sum(axis=0), 1, atol=1e-4):
        raise ValueError(f"the response must be ({bands}, c) with columns that sum to 1, not {response.shape}")
    return response


def render(
    landscape: Landscape, centre_nm: NDArray[np.float64], fwhm_nm: NDArray[np.float64]
) -> Iterator[tuple[slice, Floats]]:
    """Yield (rows, reflectance (bands, rows, cols)) of the fine grid, strip by strip.

    x = E a + s ∘ E b: E (bands, endmembers) are the spectra, a and b (endmembers, pixels) how much of each
    lies in the sun and in the shade of a pixel, summed over the finer pixels inside it, and s (bands,) is the
    share of the light that the sky alone gives.
    """
    spectra = np.vstack([pair for pair in materials_at(centre_nm, fwhm_nm).values()]).T  # (bands, endmembers)
    sky = at_bands(skylight, centre_nm, fwhm_nm).astype(np.float32)[:, None]
    for top in range(0, FINE, STRIP):
        lit, shaded = _amounts(landscape, slice(top * OVERSAMPLING, (top + STRIP) * OVERSAMPLING))
        strip = spectra @ lit + sky * (spectra @ shaded)
        yield slice(top, top + STRIP), np.clip(strip, 0, 1).reshape(-1, STRIP, FINE)


def materials_at(centre_nm: NDArray[np.float64], fwhm_nm: NDArray[np.float64]) -> dict[str, Floats]:
    """Return material → the reflectance of its two states at C bands, (2, C)."""

    def stacked(nm: NDArray[np.float64]) -> NDArray[np.float64]:
        library = materials(nm)
        return np.array([library[name] for name in MATERIALS])

    return dict(zip(MATERIALS, at_bands(stacked, centre_nm, fwhm_nm).astype(np.float32)))


def _amounts(landscape: Landscape, rows: slice) -> tuple[Floats, Floats]:
    """Return the sunlit and the shaded amounts, each (endmembers, pixels), in rows of the finer grid."""
    first, (loam, humus) = 2 * landscape.material[rows].astype(np.int64), (2 * m for m in SOILS)
    state, bare = landscape.state[rows], 1 - landscape.cover[rows]
    moist, dark = landscape.moist[rows], landscape.humus[rows]
    parts = (
        (first, (1 - bare) * (1 - state)),
        (first + 1, (1 - bare) * state),
        (loam, bare * (1 - dark) * (1 - moist)),
        (loam + 1, bare * (1 - dark) * moist),
        (humus, bare * dark),
    )
    light = landscape.light[rows] / OVERSAMPLING**2
    pixel = _fine_pixel(first.shape)
    pixels, kinds = first.size // OVERSAMPLING**2, 2 * len(MATERIALS)
    index = np.concatenate([(kind * pixels + pixel).ravel() for kind, _ in parts])

    def total(weight: Floats) -> Floats:
        values = np.concatenate([(amount * weight).ravel() for _, amount in parts])
        return np.bincount(index, values, kinds * pixels).reshape(kinds, pixels).astype(np.float32)

    shade = landscape.shade[rows]
    return total(light * (1 - shade)), total(light * shade)


def _fine_pixel(shape: tuple[int, ...]) -> NDArray[np.int64]:
    """Return the flat index of the fine pixel that each finer pixel of an array lies in."""
    row, col = np.ogrid[: shape[0], : shape[1]]
    return row // OVERSAMPLING * FINE + col // OVERSAMPLING


def _shares(landscape: Landscape) -> Floats:
    """Return how much of each fine pixel each material covers, (materials, 512, 512), 0–1."""
    index = landscape.material.astype(np.int64) * FINE**2 + _fine_pixel(landscape.material.shape)
    counts = np.bincount(index.ravel(), minlength=len(MATERIALS) * FINE**2)
    return (counts / OVERSAMPLING**2).astype(np.float32).reshape(-1, FINE, FINE)


def blur_and_average() -> Floats:
    """Return the operator D (64, 512) that degrades an axis from fine to coarse: Gaussian PSF, mean of 8.

    The image is mirrored at its border, so the columns sum to the same and no light is lost.
    """
    reach = int(np.ceil(4 * PSF_SIGMA))
    offset = np.arange(-reach, reach + 1)
    kernel = np.exp(-0.5 * (offset / PSF_SIGMA) ** 2)
    mirrored = np.pad(np.eye(FINE), ((reach, reach), (0, 0)), mode="symmetric")
    blur = sum(w * mirrored[k : k + FINE] for k, w in enumerate(kernel / kernel.sum()))
    return np.asarray(np.asarray(blur).reshape(FINE // RATIO, RATIO, FINE).mean(axis=1).astype(np.float32))


def _degrade(truth: NDArray[np.int16]) -> Floats:
    """Return what the hyperspectral sensor sees of the truth, (150, 64, 64) reflectance, noise-free."""
    down = blur_and_average()
    return np.stack([down @ (band * np.float32(SCALE)) @ down.T for band in truth])


def _with_noise(rng: np.random.Generator, image: Floats, centre_nm: NDArray[np.float64] | None = None) -> Floats:
    """Return reflectance (band, row, col) with read-out and photon noise, twice as much in the SWIR.

    At a reflectance of 0.3 the signal-to-noise ratio is about 250, in the SWIR 125.
    """
    level = np.ones(len(image)) if centre_nm is None else np.where(centre_nm > 1000, 2.0, 1.0)
    deviation = np.sqrt(4e-4**2 + 4.3e-6 * image) * level.astype(np.float32)[:, None, None]
    return np.asarray(image + deviation * rng.standard_normal(image.shape, dtype=np.float32))


def _to_int16(reflectance: Floats) -> NDArray[np.int16]:
    return np.asarray(np.rint(reflectance / SCALE).astype(np.int16))


def _points(shares: Floats, landscape: Landscape) -> tuple[SamplePoint, ...]:
    """Return the named places: field and river where the coarse pixel is pure, the roof where it is not."""
    down = blur_and_average()
    margin = np.ones((FINE, FINE), bool)
    margin[6 * RATIO : -6 * RATIO, 6 * RATIO : -6 * RATIO] = False
    sunlit = landscape.light * (1 - landscape.shade)
    sunlit = sunlit.reshape(FINE, OVERSAMPLING, FINE, OVERSAMPLING).mean(axis=(1, 3))
    points = []
    for name, material in POINTS:
        share = shares[MATERIALS.index(material)]
        coarse = np.kron(down @ share @ down.T, np.ones((RATIO, RATIO)))
        sign = -1 if material == "red tile roof" else 1
        score = sign * coarse - 0.2 * np.abs(sunlit - 1)
        score = np.where((share < 1) | margin, -np.inf, score)
        row, col = np.unravel_index(np.argmax(score), score.shape)
        points.append(SamplePoint(name, int(row), int(col)))
    return tuple(points)
