"""Grids of rasters, windows of them, and tilings whose windows fit a memory budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from spectralift_qgis.core.base.sentence import Sentence

_COLUMNS_AND_ROWS = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels.

    Attributes:
        row: row of the upper left pixel.
        col: column of the upper left pixel.
        rows: number of rows.
        cols: number of columns.
    """

    row: int
    col: int
    rows: int
    cols: int

    @property
    def size(self) -> int:
        """Number of pixels."""
        return self.rows * self.cols

    @property
    def spans(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Its rows [first, last) and its columns [first, last)."""
        return (self.row, self.row + self.rows), (self.col, self.col + self.cols)

    def slices_in(self, outer: Window) -> tuple[slice, slice] | None:
        """Return the row and column slices of this window within an outer window; None if it is not inside."""
        down, across = self.row - outer.row, self.col - outer.col
        inside = 0 <= down <= outer.rows - self.rows and 0 <= across <= outer.cols - self.cols
        return (slice(down, down + self.rows), slice(across, across + self.cols)) if inside else None

    def common(self, other: Window) -> Window | None:
        """Return the intersection of both windows; None if it is empty."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        rows = min(self.row + self.rows, other.row + other.rows) - row
        cols = min(self.col + self.cols, other.col + other.cols) - col
        return Window(row, col, rows, cols) if rows > 0 and cols > 0 else None


@dataclass(frozen=True)
class RasterGrid:
    """Position and size of the pixels of a raster.

    Attributes:
        shape: (rows, cols).
        geotransform: GDAL's six numbers, x = g0 + col g1 + row g2, y = g3 + col g4 + row g5; None if there are none.
        crs_wkt: the CRS, "" if unknown.
        gcps: ground control points (row, col, x, y) if the file has these instead of a geotransform. The geotransform
            is then the best affine one through them: good enough to compare images, not to measure in.
    """

    shape: tuple[int, int]
    geotransform: tuple[float, float, float, float, float, float] | None = None
    crs_wkt: str = ""
    gcps: tuple[tuple[float, float, float, float], ...] = ()

    @property
    def size(self) -> int:
        """Number of pixels."""
        return self.shape[0] * self.shape[1]

    @property
    def pixel_size(self) -> tuple[float, float] | None:
        """Length of a column step and of a row step in CRS units; None without a geotransform."""
        if self.geotransform is None:
            return None
        _, a, b, _, d, e = self.geotransform
        return (a * a + d * d) ** 0.5, (b * b + e * e) ** 0.5

    @property
    def counts_pixels(self) -> bool:
        """True if the geotransform only numbers columns and rows, as programs write it if there is no georeference."""
        return self.geotransform in (_COLUMNS_AND_ROWS, (*_COLUMNS_AND_ROWS[:5], -1.0))

    def moved(self, east: float, north: float) -> RasterGrid:
        """Return the grid moved east and north, in units of the CRS; unchanged without a geotransform."""
        if self.geotransform is None:
            return self
        x, a, b, y, d, e = self.geotransform
        return replace(self, geotransform=(x + east, a, b, y + north, d, e))

    def reversed(self, rows: bool, cols: bool) -> RasterGrid:
        """Return the grid of the same pixels with rows, columns or both counted from the other end."""
        height, width = self.shape
        geotransform = None
        if self.geotransform is not None:
            _, a, b, _, d, e = self.geotransform
            x, y = self.to_map(height if rows else 0, width if cols else 0)
            across, down = (-1 if flipped else 1 for flipped in (cols, rows))
            geotransform = (x, a * across, b * down, y, d * across, e * down)
        points = tuple((height - r if rows else r, width - c if cols else c, x, y) for r, c, x, y in self.gcps)
        return replace(self, geotransform=geotransform, gcps=points)

    def part(self, window: Window) -> RasterGrid:
        """Return the grid of a window of this raster."""
        if window == Window(0, 0, *self.shape):
            return self
        geotransform = None
        if self.geotransform is not None:
            _, a, b, _, d, e = self.geotransform
            x, y = self.to_map(window.row, window.col)
            geotransform = (x, a, b, y, d, e)
        points = tuple((r - window.row, c - window.col, x, y) for r, c, x, y in self.gcps)
        return RasterGrid((window.rows, window.cols), geotransform, self.crs_wkt, points)

    def coarser(self, every: int) -> RasterGrid:
        """Return the coarser grid whose pixels each cover `every` × `every` pixels of this one.

        Rows and columns at the far edges that do not fill a coarse pixel are not covered.

        Args:
            every: step, in pixels along rows and columns.

        Raises:
            ValueError: The step leaves no pixel.
        """
        if not 1 <= every <= min(self.shape):
            raise ValueError(
                Sentence(
                    "a step of {every} leaves no pixel of {rows} × {cols}",
                    every=every,
                    rows=self.shape[0],
                    cols=self.shape[1],
                )
            )
        geotransform = None
        if self.geotransform is not None:
            x, a, b, y, d, e = self.geotransform
            geotransform = (x, a * every, b * every, y, d * every, e * every)
        points = tuple((r / every, c / every, x, y) for r, c, x, y in self.gcps)
        return RasterGrid((self.shape[0] // every, self.shape[1] // every), geotransform, self.crs_wkt, points)

    def to_map(self, row: float, col: float) -> tuple[float, float]:
        """Return the map coordinates (x, y) of a pixel position; (0, 0) is the upper left corner of the first pixel."""
        if self.geotransform is None:
            return col, row
        x0, a, b, y0, d, e = self.geotransform
        return x0 + col * a + row * b, y0 + col * d + row * e

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Return the position (row, col) in pixels of map coordinates.

        Raises:
            ValueError: The geotransform cannot be inverted.
        """
        if self.geotransform is None:
            return y, x
        x0, a, b, y0, d, e = self.geotransform
        # Inverse of x = x0 + a col + b row, y = y0 + d col + e row (Cramer's rule)
        determinant = a * e - b * d
        if determinant == 0:
            raise ValueError(Sentence("the geotransform cannot be inverted"))
        dx, dy = x - x0, y - y0
        return (a * dy - d * dx) / determinant, (e * dx - b * dy) / determinant


@dataclass(frozen=True)
class Tiling:
    """Sequence of windows that cover a raster in reading order, each computed when it is asked for.

    Attributes:
        shape: (rows, cols) of the raster.
        step: (rows, cols) of a window; those at the far edges may be smaller.
        tall: number of steps down before the next step across.
    """

    shape: tuple[int, int]
    step: tuple[int, int]
    tall: int = 1

    def __len__(self) -> int:
        return -(-self.shape[0] // self.step[0]) * -(-self.shape[1] // self.step[1])

    def __getitem__(self, index: int) -> Window:
        if not 0 <= index < len(self):
            raise IndexError(index)
        steps_down, steps_across = (-(-size // step) for size, step in zip(self.shape, self.step))
        strip, position = divmod(index, self.tall * steps_across)
        across, down = divmod(position, min(self.tall, steps_down - strip * self.tall))
        row, col = (strip * self.tall + down) * self.step[0], across * self.step[1]
        return Window(row, col, min(self.step[0], self.shape[0] - row), min(self.step[1], self.shape[1] - col))

    def completes(self, index: int) -> bool:
        """Return True if the window is the last one of `tall` steps down."""
        down = self[index].row // self.step[0] + 1
        return down % self.tall == 0 or down * self.step[0] >= self.shape[0]

    def __iter__(self) -> Iterator[Window]:
        return (self[i] for i in range(len(self)))

    def scattered(self, count: int, rng: np.random.Generator) -> list[int]:
        """Return the indices of at most `count` windows drawn from the whole raster, in random order."""
        return [int(i) for i in rng.choice(len(self), min(count, len(self)), replace=False)]


def windows(shape: tuple[int, int], block: tuple[int, int], max_pixels: int) -> Tiling:
    """Return windows that cover a raster once, aligned to blocks where one fits the budget.

    A window is as many whole blocks as fit the budget: along a row of blocks first, then several rows of them, so that
    a block of a tiled file is written once. A block larger than the budget is cut into rows.

    Args:
        shape: (rows, cols) of the raster.
        block: (rows, cols) of a block of the file.
        max_pixels: largest number of pixels of a window.
    """
    rows, cols = shape
    block_rows, block_cols = min(block[0], rows), min(block[1], cols)
    if block_rows * block_cols > max_pixels:
        step_cols = min(block_cols, max_pixels)
        return Tiling(shape, (max(1, max_pixels // block_cols), max(1, step_cols)))
    across = min(-(-cols // block_cols), max_pixels // (block_rows * block_cols))
    step_rows, step_cols = block_rows, across * block_cols
    if step_cols >= cols:
        step_rows *= max(1, max_pixels // (block_rows * cols))
    return Tiling(shape, (step_rows, step_cols))


def block_windows(shape: tuple[int, int], block: tuple[int, int], max_pixels: int) -> Tiling:
    """Return windows as `windows` does, ordered for writing: a block cut into rows is finished before the next begins.

    The rows of a window divide those of the block, so that no window reaches into the block below.
    """
    whole = windows(shape, block, max_pixels)
    block_rows, block_cols = min(block[0], shape[0]), min(block[1], shape[1])
    if block_rows * block_cols <= max_pixels:
        return whole
    rows = max(n for n in range(1, whole.step[0] + 1) if block[0] % n == 0)
    return Tiling(shape, (rows, whole.step[1]), block[0] // rows)
