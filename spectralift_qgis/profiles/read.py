"""Reads spectra: under a point, over a polygon, over the footprint of a coarser pixel, along a line.

A failed read is no exception: a `SpectralProfile` without valid bands has the `reason`, so that a cursor may move off
the image. Values have the file's scale and offset applied; nodata is NaN, never 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window, windows
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.profiles.footprints import Ring, Shape, footprint_ring, pixel_ring, shape_of_rings

PERCENTILES = (5, 25, 50, 75, 95)
WINDOWS = (1, 3, 5)
STATISTICS = ("mean", "median")
KEPT_PIXELS = 20_000  # at most, for percentiles; means and deviations are of all pixels
MOST_PIXELS = 1_000_000  # of a polygon that is read while the user waits
_CHUNK_VALUES = 8_000_000


@dataclass(frozen=True)
class Sampling:
    """Number of pixels around the point and the statistic of them.

    Attributes:
        window: side of the square in pixels, odd.
        statistic: one of STATISTICS.
    """

    window: int = 1
    statistic: str = "mean"

    def __post_init__(self) -> None:
        if self.window < 1 or self.window % 2 == 0 or self.statistic not in STATISTICS:
            raise ValueError(
                Sentence(
                    "a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}",
                    window=self.window,
                    statistic=self.statistic,
                )
            )


ONE_PIXEL = Sampling()


@dataclass(frozen=True, eq=False)
class SpectralProfile:
    """One spectrum of a raster's B bands, in the raster's order, or the reason why there is none.

    Attributes:
        source: name of the raster.
        what: "pixel", "window", "footprint" or "polygon".
        bands: all B bands.
        values, std: (B,) mean or median, and standard deviation; NaN where not valid.
        valid: (B,) True for bands with data.
        percentiles: (5, B), those of PERCENTILES, or empty (0, B).
        pixels: how many pixels had data.
        scale, offset: (B,) that were applied.
        reflectance_scale: value of a reflectance of 1, None when unknown.
        dtype: type of the stored numbers.
        statistic: one of STATISTICS.
        position: (x, y) in the raster's CRS.
        pixel: its (row, col).
        outline: rings around the pixels, in the raster's CRS.
        crs_wkt: the raster's CRS.
        reason: a sentence, "" if at least one band is valid.
        outside: the raster has no pixel there.
    """

    source: str
    what: str
    bands: BandTable
    values: NDArray[np.float64]
    valid: NDArray[np.bool_]
    std: NDArray[np.float64]
    percentiles: NDArray[np.float64]
    pixels: int
    scale: NDArray[np.float64]
    offset: NDArray[np.float64]
    reflectance_scale: float | None
    dtype: str
    statistic: str = "mean"
    position: tuple[float, float] | None = None
    pixel: tuple[int, int] | None = None
    outline: tuple[Ring, ...] = ()
    crs_wkt: str = ""
    reason: str = ""
    outside: bool = False

    @property
    def centre_nm(self) -> NDArray[np.float64]:
        """(B,) band centres in nm."""
        return self.bands.centre_nm

    @property
    def fwhm_nm(self) -> NDArray[np.float64]:
        """(B,) widths (FWHM) in nm."""
        return self.bands.fwhm_nm

    @property
    def good(self) -> NDArray[np.bool_]:
        """(B,) True for bands not marked bad."""
        return self.bands.good

    @property
    def usable(self) -> NDArray[np.bool_]:
        """(B,) True for good bands with a value."""
        return self.valid & self.bands.good

    def __bool__(self) -> bool:
        return bool(self.valid.any())


@dataclass(frozen=True, eq=False)
class LineProfile:
    """The spectra along a line.

    Attributes:
        source: name of the raster.
        bands: its B bands.
        distance: (N,) from the start, in units of the raster's CRS.
        values: (N, B), NaN where not valid.
        valid: (N, B) True for values with data.
        positions: (N, 2) x and y in the raster's CRS.
        reason: a sentence when there are no data, "" otherwise.
    """

    source: str
    bands: BandTable
    distance: NDArray[np.float64]
    values: NDArray[np.float64]
    valid: NDArray[np.bool_]
    positions: NDArray[np.float64]
    reason: str = ""


def read_point(
    raster: Raster, x: float, y: float, sampling: Sampling = Sampling(), source: str = ""
) -> SpectralProfile:
    """Return the spectrum at a map position, or of the window around it if that is larger than a pixel.

    A window is cut at the edge of the raster. Never raises for a position outside or without data.

    Args:
        raster: the open raster.
        x: easting or longitude in its CRS.
        y: northing or latitude in its CRS.
        sampling: size of the window and statistic.
        source: name of the raster, "" for its path.
    """
    source = source or raster.path
    pixel = pixel_at(raster.grid, x, y)
    if pixel is None:
        nothing = _nothing(
            raster, source, "pixel", Sentence("The position lies outside {source}.", source=source), position=(x, y)
        )
        return replace(nothing, outside=True)
    window = window_around(raster.grid, pixel, sampling.window)
    what = "pixel" if sampling.window == 1 else "window"
    profile = _read(raster, Shape(window), source, what, sampling.statistic)
    return replace(profile, position=(x, y), pixel=pixel, outline=(pixel_ring(raster.grid, window),))


def pixel_at(grid: RasterGrid, x: float, y: float) -> tuple[int, int] | None:
    """Return the (row, col) of the pixel at a map position, None outside the raster."""
    try:
        row, col = (np.floor(v) for v in grid.to_pixel(x, y))
    except ValueError:
        return None
    inside = 0 <= row < grid.shape[0] and 0 <= col < grid.shape[1]  # False for NaN too
    return (int(row), int(col)) if inside else None


def window_around(grid: RasterGrid, pixel: tuple[int, int], size: int) -> Window:
    """Return the window of size × size pixels around a pixel, cut at the edge of the raster."""
    (top, bottom), (left, right) = (
        (max(0, p - size // 2), min(n, p + size // 2 + 1)) for p, n in zip(pixel, grid.shape)
    )
    return Window(top, left, bottom - top, right - left)


def read_polygon(
    raster: Raster,
    rings: Sequence[Ring],
    statistic: str = "mean",
    source: str = "",
    most_pixels: int = MOST_PIXELS,
) -> SpectralProfile:
    """Return mean (or median), deviation and percentiles of the pixels whose centres lie in a polygon.

    Args:
        raster: the open raster.
        rings: outlines in its CRS; holes and further parts are rings like the others.
        statistic: one of STATISTICS.
        source: name of the raster, "" for its path.
        most_pixels: a larger polygon is not read; 0 for no limit.
    """
    source = source or raster.path
    shape = shape_of_rings(raster.grid, rings)
    empty = Sentence("The polygon lies outside {source}, or between the centres of its pixels.", source=source)
    return _read_shape(raster, shape, source, "polygon", statistic, empty, most_pixels, tuple(rings))


def read_footprint(
    fine: Raster, coarse: RasterGrid, window: Window, statistic: str = "mean", source: str = ""
) -> SpectralProfile:
    """Return mean and deviation of the fine pixels whose centres lie in a window of coarse pixels.

    The window is transformed between the two CRS; grids may be rotated.

    Args:
        fine: the open fine raster.
        coarse: grid of the coarse raster.
        window: of the coarse raster.
        statistic: one of STATISTICS.
        source: name of the fine raster, "" for its path.
    """
    source = source or fine.path
    ring = footprint_ring(coarse, window, fine.grid)
    if ring is None:
        return _nothing(
            fine,
            source,
            "footprint",
            Sentence("Positions cannot be transformed to the coordinate system of {source}.", source=source),
        )
    shape = shape_of_rings(fine.grid, [ring])
    empty = Sentence("The coarse pixel lies outside {source}.", source=source)
    return _read_shape(fine, shape, source, "footprint", statistic, empty, MOST_PIXELS, (ring,))


def _read_shape(
    raster: Raster,
    shape: Shape | None,
    source: str,
    what: str,
    statistic: str,
    empty: str,
    most_pixels: int,
    outline: tuple[Ring, ...],
) -> SpectralProfile:
    if shape is None:
        return replace(_nothing(raster, source, what, empty, outline=outline), outside=True)
    if most_pixels and shape.size > most_pixels:
        many = Sentence(
            "{size:,} pixels of {source} are more than are read at once ({most_pixels:,})",
            size=shape.size,
            source=source,
            most_pixels=most_pixels,
        )
        reason = Sentence("{many}. Draw a smaller polygon, or use the Processing algorithm.", many=many)
        return _nothing(raster, source, what, reason, outline=outline)
    return replace(_read(raster, shape, source, what, statistic), outline=outline)


def read_line(
    raster: Raster, vertices: Sequence[tuple[float, float]], source: str = "", most: int = 2000
) -> LineProfile:
    """Return the spectra of the pixels along a line.

    Args:
        raster: the open raster.
        vertices: of the line, in its CRS.
        source: name of the raster, "" for its path.
        most: number of positions at most; a longer line has steps of more than a pixel.
    """
    source = source or raster.path
    xy, distance = _steps(raster.grid, np.asarray(vertices, float), most)
    bands = len(raster)
    values, valid = np.full((len(xy), bands), np.nan), np.zeros((len(xy), bands), bool)
    pixels = [pixel_at(raster.grid, x, y) for x, y in xy]
    # Positions by block of the raster: each block is read once
    blocks: dict[tuple[int, int], list[int]] = {}
    for i, p in enumerate(pixels):
        if p is not None:
            blocks.setdefault((p[0] // raster.block[0], p[1] // raster.block[1]), []).append(i)
    reason = "" if blocks else Sentence("The line lies outside {source}.", source=source)
    try:
        for members in blocks.values():
            _read_members(raster, pixels, members, values, valid)
    except RasterError as e:
        reason = e.message
    if not reason and not valid.any():
        reason = Sentence("{source} has no data along the line.", source=source)
    return LineProfile(source, raster.bands, distance, values, valid, xy, reason)


def _read_members(
    raster: Raster,
    pixels: Sequence[tuple[int, int] | None],
    members: list[int],
    values: NDArray[np.float64],
    valid: NDArray[np.bool_],
) -> None:
    """Fill the rows `members` of values and valid (N, B) from the smallest windows that hold their pixels."""
    for part in (members[i : i + 32] for i in range(0, len(members), 32)):
        places = np.array([pixels[i] for i in part])
        low, high = places.min(axis=0), places.max(axis=0) + 1
        rows, cols = (int(v) for v in high - low)
        values_read, ok = raster.read_each(Window(int(low[0]), int(low[1]), rows, cols))
        index = (places[:, 0] - low[0]) * cols + places[:, 1] - low[1]
        values[part], valid[part] = values_read[index], ok[index]


def _steps(
    grid: RasterGrid, vertices: NDArray[np.float64], most: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return positions (N, 2) and distance (N,) along a line in steps of a pixel, or longer ones."""
    lengths = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(vertices, axis=0), axis=1))]
    step = min(grid.pixel_size or (1.0, 1.0))
    count = int(np.clip(lengths[-1] / step, 1, most - 1)) + 1
    distance = np.linspace(0, lengths[-1], count)
    return np.column_stack([np.interp(distance, lengths, vertices[:, k]) for k in (0, 1)]), distance


def _read(raster: Raster, shape: Shape, source: str, what: str, statistic: str) -> SpectralProfile:
    summary = _Summary(len(raster), shape.size)
    try:
        for values, valid in _chunks(raster, shape):
            summary.add(values, valid)
    except RasterError as e:
        return _nothing(raster, source, what, e.message)
    if not summary.count.any():
        where = Sentence("at this position") if shape.size == 1 else Sentence("in any of these pixels")
        return _nothing(raster, source, what, Sentence("{source} has no data {where}.", source=source, where=where))
    percentiles = summary.percentiles()
    median = statistic == "median"
    values = percentiles[PERCENTILES.index(50)] if median else summary.mean
    return replace(
        _nothing(raster, source, what, ""), values=values, valid=summary.count > 0, std=summary.std,
        percentiles=percentiles, pixels=summary.pixels, statistic=statistic,
    )  # fmt: skip


def _chunks(raster: Raster, shape: Shape) -> Iterator[tuple[NDArray[np.float64], NDArray[np.bool_]]]:
    """Yield values and valid, (pixels, B) each, of the pixels of a shape, a bounded number at a time."""
    box = shape.window
    for part in windows((box.rows, box.cols), (box.rows, box.cols), max(1, _CHUNK_VALUES // len(raster))):
        inside = None
        if shape.mask is not None:
            inside = shape.mask[part.row : part.row + part.rows, part.col : part.col + part.cols].ravel()
            if not inside.any():
                continue
        moved = replace(part, row=part.row + box.row, col=part.col + box.col)
        values, valid = raster.read_each(moved)
        yield (values, valid) if inside is None else (values[inside], valid[inside])


class _Summary:
    """Mean and deviation of every band, chunk by chunk (Chan et al. 1979), and the percentiles of a sample."""

    def __init__(self, bands: int, pixels: int) -> None:
        self.count = np.zeros(bands, np.int64)
        self.mean = np.full(bands, np.nan)
        self._squares = np.zeros(bands)
        self._stride = -(-pixels // KEPT_PIXELS)
        self._seen = 0
        self._kept: list[NDArray[np.float64]] = []
        self.pixels = 0

    def add(self, values: NDArray[np.float64], valid: NDArray[np.bool_]) -> None:
        """Add pixels: values and valid (n, B)."""
        # Mean and sum of squared deviations of this chunk alone, (n, B) → (B,)
        count = valid.sum(axis=0)
        filled = np.where(valid, values, 0.0)
        mean = filled.sum(axis=0) / np.maximum(count, 1)
        squares = np.where(valid, (values - mean) ** 2, 0.0).sum(axis=0)
        # Merge with the chunks before: δ = mean − old; M2 = M2a + M2b + δ² na nb / (na + nb)
        total = self.count + count
        old = np.where(self.count > 0, self.mean, 0.0)
        shift = mean - old
        share = count / np.maximum(total, 1)
        self._squares += squares + np.where(count > 0, shift**2 * self.count * share, 0.0)
        self.mean = np.where(total > 0, old + shift * share, np.nan)
        self.count = total
        # Every n-th pixel, counted over all chunks, for the percentiles
        self._kept.append(values[(-self._seen) % self._stride :: self._stride])
        self._seen += len(values)
        self.pixels += int(valid.any(axis=1).sum())

    @property
    def std(self) -> NDArray[np.float64]:
        """(B,) of all pixels (divided by their number, not one less): 0 for a single one."""
        with np.errstate(invalid="ignore"):
            return np.where(self.count > 0, np.sqrt(self._squares / np.maximum(self.count, 1)), np.nan)

    def percentiles(self) -> NDArray[np.float64]:
        """Return (5, B), those of PERCENTILES, of the sample."""
        all_values = np.concatenate(self._kept)
        result = np.full((len(PERCENTILES), all_values.shape[1]), np.nan)
        finite = np.isfinite(all_values).any(axis=0)
        if len(all_values) == 1:
            result[:] = all_values[0]
        elif finite.any():
            whole = bool(np.isfinite(all_values).all())
            result[:, finite] = (np.percentile if whole else np.nanpercentile)(
                all_values[:, finite], PERCENTILES, axis=0
            )
        return result


def _nothing(
    raster: Raster,
    source: str,
    what: str,
    reason: str,
    position: tuple[float, float] | None = None,
    outline: tuple[Ring, ...] = (),
) -> SpectralProfile:
    nan = np.full(len(raster), np.nan)
    return SpectralProfile(
        source, what, raster.bands, nan, np.zeros(len(raster), bool), nan, np.empty((0, len(raster))), 0,
        raster.scale, raster.offset, raster.reflectance_scale, raster.dtype,
        position=position, outline=outline, crs_wkt=raster.grid.crs_wkt, reason=reason,
    )  # fmt: skip
