"""Farmland of the sample scene: the crop of a parcel, its rows and patches, tracks, hedges and woods."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sample_scene.canvas import Canvas
from sample_scene.shapes import Flags, Floats, Mesh, Parcels, fractal_noise, smooth_noise
from sample_scene.spectra import MATERIALS


@dataclass(frozen=True)
class Crop:
    """Appearance of the fields of a crop.

    Attributes:
        material: Material of the plants or the soil.
        share: Share of the fields, 0–1.
        cover: Share of the ground that is covered, 0–1.
        state: Range of the material's state between fields.
        streaks: Contrast of the rows.
        patches: Contrast of the soil.
        tramline: Share of plants missing in the wheel tracks, 0–1.
    """

    material: str
    share: float
    cover: float
    state: tuple[float, float]
    streaks: float
    patches: float
    tramline: float


CROPS = (
    Crop("wheat", 0.25, 0.98, (0.05, 0.55), 0.05, 0.18, 0.20),
    Crop("ripening barley", 0.15, 0.97, (0.15, 0.85), 0.09, 0.24, 0.18),
    Crop("rapeseed in flower", 0.11, 0.98, (0.10, 0.65), 0.09, 0.20, 0.18),
    Crop("sugar beet", 0.09, 0.72, (0.10, 0.60), 0.14, 0.14, 0.15),
    Crop("maize", 0.10, 0.36, (0.20, 0.80), 0.16, 0.16, 0.10),
    Crop("meadow", 0.11, 1.00, (0.05, 0.70), 0.07, 0.22, 0.0),
    Crop("mown meadow", 0.08, 0.97, (0.25, 0.80), 0.28, 0.16, 0.0),
    Crop("loam", 0.06, 1.00, (0.10, 0.50), 0.12, 0.30, 0.0),
    Crop("humus soil", 0.04, 1.00, (0.20, 0.60), 0.12, 0.25, 0.0),
)


MEADOW = next(k for k, crop in enumerate(CROPS) if crop.material == "meadow")


def choose_woods(mesh: Mesh, parcels: Parcels) -> Flags:
    """Return a mask (parcels,) of the woods: the parcels nearest to two corners."""
    size = mesh.size_m
    wood = np.zeros(parcels.angle.size, bool)
    for corner, share in (((0.88, 0.13), 0.105), ((0.03, 0.95), 0.035)):
        order = np.argsort(np.hypot(parcels.centre_x - corner[0] * size, parcels.centre_y - corner[1] * size))
        enough = np.searchsorted(np.cumsum(parcels.area_m2[order]), share * size**2) + 1
        wood[order[:enough]] = True
    return wood


def paint_fields(
    rng: np.random.Generator,
    canvas: Canvas,
    parcels: Parcels,
    river_m: Floats,
    wood: Flags,
    moist: Floats,
    grain: Floats,
) -> None:
    """Paint a crop on every parcel, with its rows, tramlines, headland and the soil showing through."""
    mesh, count = canvas.mesh, parcels.angle.size
    kind = _sow(rng, parcels, river_m, wood)
    x, y = mesh.coordinates()
    angle = parcels.angle[parcels.label]
    across = y * np.cos(angle) - x * np.sin(angle)
    headland = parcels.edge_m < 13
    across[headland] = parcels.edge_m[headland]  # on the headland rows follow the border

    def of_field(values: list[float]) -> Floats:
        return np.asarray(np.array(values, np.float32)[kind][parcels.label])

    streak = _streaks(rng, across, parcels.label)
    patch = fractal_noise(rng, mesh, 170, 4) - 2.2 * (moist - 0.35)
    low, high = np.array([crop.state for crop in CROPS], np.float32)[kind].T
    base = (low + rng.random(count, dtype=np.float32) * (high - low))[parcels.label]
    swing = of_field([c.patches for c in CROPS]) * patch + of_field([c.streaks for c in CROPS]) * streak
    wheels = np.abs(across % 27.0 - 13.5) < 1.0
    gaps = wheels * of_field([crop.tramline for crop in CROPS])
    cover = of_field([crop.cover for crop in CROPS]) * (1 - gaps)
    thin = 1 - 0.10 * np.clip(swing * 2, -0.5, 3) - 0.03 * np.abs(grain)
    indices = np.array([MATERIALS.index(crop.material) for crop in CROPS], np.uint8)
    canvas.material[:] = indices[kind][parcels.label]
    canvas.state[:] = np.clip(base + swing + 0.05 * grain, 0, 1)
    canvas.cover[:] = np.clip(cover * thin, 0, 1)
    canvas.light[:] = 1 + 0.25 * of_field([c.streaks for c in CROPS]) * streak
    margin = (parcels.edge_m < 1.6) & (rng.random(parcels.cut_rank.size) < 0.8)[parcels.cut]
    canvas.paint(margin, "meadow", 0.6 + 0.1 * grain.clip(-2, 2))


def _sow(rng: np.random.Generator, parcels: Parcels, river_m: Floats, wood: Flags) -> NDArray[np.int64]:
    """Return the index into CROPS of each parcel, (parcels,); every crop gets one of the largest fields."""
    count = wood.size
    deck = np.repeat(np.arange(len(CROPS)), [int(np.ceil(crop.share * count)) for crop in CROPS])
    kind = rng.permutation(deck)[:count]
    kind[_flooded(parcels, river_m) & (rng.random(count) < 0.75)] = MEADOW  # too wet to plough
    largest = np.argsort(np.where(wood, 0, -parcels.area_m2))[: 2 * len(CROPS)]
    kind[rng.permutation(largest)[: len(CROPS)]] = np.arange(len(CROPS))
    return kind


def _flooded(parcels: Parcels, river_m: Floats) -> Flags:
    """Return which parcels, (parcels,), lie mostly within 110 m of the river."""
    near = np.bincount(parcels.label.ravel(), river_m.ravel() < 110, parcels.angle.size)
    return near > 0.5 * np.bincount(parcels.label.ravel(), minlength=parcels.angle.size)


def _streaks(rng: np.random.Generator, across: Floats, label: NDArray[np.int32]) -> Floats:
    """Return noise (n, n) that runs along the rows of each field: seed drills and mowers leave it."""
    length = 4096
    fine, broad = rng.standard_normal((2, length)).astype(np.float32)
    shift = rng.integers(0, length, label.max() + 1)[label]
    narrow = fine[(np.floor(across / 2.8).astype(np.int32) + shift) % length]
    wide = broad[(np.floor(across / 10.5).astype(np.int32) + shift) % length]
    return np.asarray(0.6 * narrow + 0.8 * wide)


def paint_tracks(rng: np.random.Generator, canvas: Canvas, parcels: Parcels, river_m: Floats, wood: Flags) -> Floats:
    """Paint tracks along the longest borders; return the density of hedges along some others, (n, n)."""
    near_river = river_m < 75
    track = (parcels.cut_rank <= 1) | ((parcels.cut_rank == 2) & (rng.random(parcels.cut_rank.size) < 0.35))
    on_track = track[parcels.cut] & ~near_river
    verge, ruts = parcels.edge_m < 5.0, parcels.edge_m < 2.4
    worn = smooth_noise(rng, canvas.mesh, 40)
    canvas.paint(on_track & verge, "meadow", np.clip(0.55 + 0.15 * worn, 0, 1))
    canvas.paint(on_track & ruts, "dirt track", np.clip(0.35 + 0.2 * worn, 0, 1))
    hedged = (rng.random(parcels.cut_rank.size) < 0.24) & (parcels.cut_rank >= 2) & ~track
    grown = np.clip(0.9 + 0.7 * smooth_noise(rng, canvas.mesh, 110), 0, 1)
    inside = wood[parcels.label]
    return np.where(hedged[parcels.cut] & (parcels.edge_m < 3.6) & ~near_river & ~inside, grown, 0)


def paint_forest_floor(rng: np.random.Generator, canvas: Canvas, wood: Flags, parcels: Parcels) -> Flags:
    """Paint the litter under the woods and return where conifers are planted, (n, n)."""
    inside = wood[parcels.label]
    canvas.paint(inside & ~canvas.is_any("dirt track"), "humus soil", 0.5)
    stands = wood & (rng.random(wood.size) < 0.4)
    stands[np.flatnonzero(wood)[:1]] = True  # at least one
    return stands[parcels.label] | (inside & (smooth_noise(rng, canvas.mesh, 120) > 1.6))
