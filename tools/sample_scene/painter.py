"""Paints the landscape of the sample scene: amounts of materials in each pixel, in the sun and in the shade.

Nothing in it is measured or downloaded, so it can be shown, tested and shipped without permission of others.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sample_scene.landscape import Landscape, draw_landscape
from sample_scene.shapes import Mesh
from sample_scene.spectra import MATERIALS, at_bands, materials, skylight
from spectralift_qgis.evaluation.sample.scene import (
    FINE,
    GSD_M_FINE,
    RATIO,
    STRIP,
    SamplePoint,
    blur_and_average,
    sample_bands,
)

OVERSAMPLING = 2
SOILS = (MATERIALS.index("loam"), MATERIALS.index("humus soil"))
POINTS = (("Wheat field", "wheat"), ("Red roof", "red tile roof"), ("River", "river"))

Floats = NDArray[np.float32]


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


def paint(seed: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a landscape file, as `evaluation.sample.scene.load_landscape` reads them."""
    mesh = Mesh(FINE * OVERSAMPLING, GSD_M_FINE / OVERSAMPLING)
    landscape = draw_landscape(np.random.default_rng(np.random.SeedSequence(seed).spawn(3)[0]), mesh)
    centre_nm, fwhm_nm = sample_bands()
    tops = range(0, FINE, STRIP)
    strips = [_amounts(landscape, slice(top * OVERSAMPLING, (top + STRIP) * OVERSAMPLING)) for top in tops]
    lit, shaded = (np.concatenate(parts, axis=1) for parts in zip(*strips))  # (endmembers, pixels)
    shares = _shares(landscape)
    points = _points(shares, landscape)
    return {
        "spectra": np.vstack(list(materials_at(centre_nm, fwhm_nm).values())),
        "sky": at_bands(skylight, centre_nm, fwhm_nm).astype(np.float32),
        **_sparse("lit", lit),
        **_sparse("shaded", shaded),
        "materials": np.array(MATERIALS),
        "material_map": shares.argmax(axis=0).astype(np.uint8),
        "point_names": np.array([point.name for point in points]),
        "point_pixels": np.array([(point.row, point.col) for point in points]),
    }


def _sparse(name: str, amounts: Floats) -> dict[str, NDArray[np.generic]]:
    """Return the amounts that are not zero, pixel by pixel."""
    pixel, endmember = np.nonzero(amounts.T)
    count = np.bincount(pixel, minlength=amounts.shape[1]).astype(np.uint8)
    values = amounts.T[pixel, endmember]
    return {f"{name}_count": count, f"{name}_index": endmember.astype(np.uint8), f"{name}_amount": values}
