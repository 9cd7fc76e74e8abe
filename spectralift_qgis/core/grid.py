"""The grid of a raster, windows of it, and how many rows fit a memory budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; (row, col) of its upper left one, and its size."""

    row: int
    col: int
    rows: int
    cols: int

    @property
    def size(self) -> int:
        return self.rows * self.cols


@dataclass(frozen=True)
class RasterGrid:
    """Where the pixels of a raster lie.

    shape: (rows, cols).
    geotransform: GDAL's six numbers, x = g0 + col g1 + row g2, y = g3 + col g4 + row g5; None without any.
    crs_wkt: the CRS, "" where unknown.
    """

    shape: tuple[int, int]
    geotransform: tuple[float, float, float, float, float, float] | None = None
    crs_wkt: str = ""

    @property
    def size(self) -> int:
        return self.shape[0] * self.shape[1]

    @property
    def pixel_size(self) -> tuple[float, float] | None:
        """Length of a column step and of a row step in CRS units; None without a geotransform."""
        if self.geotransform is None:
            return None
        _, a, b, _, d, e = self.geotransform
        return (a * a + d * d) ** 0.5, (b * b + e * e) ** 0.5

    def to_map(self, row: float, col: float) -> tuple[float, float]:
        """Return map (x, y) of a position in pixels; (0, 0) is the upper left corner of the first pixel."""
        if self.geotransform is None:
            return col, row
        x0, a, b, y0, d, e = self.geotransform
        return x0 + col * a + row * b, y0 + col * d + row * e

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Return (row, col) in pixels of a map position. Raises ValueError for a degenerate geotransform."""
        if self.geotransform is None:
            return y, x
        x0, a, b, y0, d, e = self.geotransform
        determinant = a * e - b * d
        if determinant == 0:
            raise ValueError("the geotransform cannot be inverted")
        dx, dy = x - x0, y - y0
        return (a * dy - d * dx) / determinant, (e * dx - b * dy) / determinant


def windows(shape: tuple[int, int], block: tuple[int, int], max_pixels: int) -> Iterator[Window]:
    """Yield windows that cover (rows, cols) once, aligned to blocks, at most `max_pixels` each where a block fits.

    A window is as many whole blocks as fit the budget: along a row of blocks first, then several rows of
    them, so that a block of a tiled file is written once. A block larger than the budget is cut into rows.
    """
    rows, cols = shape
    block_rows, block_cols = min(block[0], rows), min(block[1], cols)
    if block_rows * block_cols > max_pixels:
        step_rows, step_cols = max(1, max_pixels // block_cols), block_cols
        if block_cols > max_pixels:
            step_rows, step_cols = 1, max(1, max_pixels)
    else:
        across = max(1, min(-(-cols // block_cols), max_pixels // (block_rows * block_cols)))
        step_cols = across * block_cols
        step_rows = block_rows
        if step_cols >= cols:
            step_rows *= max(1, max_pixels // (block_rows * cols))
    for row in range(0, rows, step_rows):
        for col in range(0, cols, step_cols):
            yield Window(row, col, min(step_rows, rows - row), min(step_cols, cols - col))
