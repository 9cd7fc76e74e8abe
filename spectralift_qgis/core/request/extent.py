"""A part of a raster, given in map coordinates."""

from __future__ import annotations

import math

from spectralift_qgis.core.base.grid import RasterGrid, Window

QUICK_VALUES = 40_000_000
"""Pixels × bands that are sharpened and written in a few tenths of a second: 512 × 512 pixels of 150 bands."""

THINNED_VALUES = 27_000_000
"""Less where pixels are left out anyway: to find these few takes time as well, all of the image where all is seen."""

_ROUNDING = 1e-6  # of a pixel: what coordinates written with a dozen digits are off


def parse_extent(text: str) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax) of "xmin,ymin,xmax,ymax". Raises ValueError, a sentence, for anything else."""
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != 4 or not all(math.isfinite(n) for n in numbers):
        raise ValueError(f"The extent {text[:100]!r} is not four numbers: write it as xmin,ymin,xmax,ymax.")
    xmin, ymin, xmax, ymax = numbers
    if xmin >= xmax or ymin >= ymax:
        raise ValueError(
            f"The extent {text[:100]!r} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first."
        )
    return xmin, ymin, xmax, ymax


def extent_window(grid: RasterGrid, text: str) -> Window:
    """Return the window of the raster that covers an extent in its CRS, in whole pixels; all of it for "".

    Raises ValueError, a sentence, when the text is no extent or lies outside the raster.
    """
    rows, cols = grid.shape
    if not text.strip():
        return Window(0, 0, rows, cols)
    xmin, ymin, xmax, ymax = parse_extent(text)
    if grid.geotransform is None:
        raise ValueError("The multispectral image has no georeference: an extent says nothing about it. Leave it out.")
    corners = [grid.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    low = [max(0, math.floor(min(c[i] for c in corners) + _ROUNDING)) for i in (0, 1)]
    high = [min(n, math.ceil(max(c[i] for c in corners) - _ROUNDING)) for i, n in ((0, rows), (1, cols))]
    if low[0] >= high[0] or low[1] >= high[1]:
        places = [grid.to_map(r, c) for r in (0, rows) for c in (0, cols)]
        (left, right), (bottom, top) = ((min(v), max(v)) for v in zip(*places))
        raise ValueError(
            f"The extent {text[:100]!r} lies outside the multispectral image, which reaches from {left:.10g} to "
            f"{right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system."
        )
    return Window(low[0], low[1], high[0] - low[0], high[1] - low[1])


def quick_step(area: Window, bands: int) -> int:
    """Return how coarse a look at a window has to be to be quick: one pixel of so many, each way.

    bands: of the result.
    """
    values = area.size * bands
    return 1 if values <= QUICK_VALUES else math.ceil(math.sqrt(values / THINNED_VALUES))


def thinned_window(area: Window, every: int, shape: tuple[int, int]) -> Window:
    """Return the window of a thinned raster that covers a window of the raster itself. shape: of the thinned one.

    What of the area is left over at the far edges of the raster is not covered.
    """
    first = [min(start // every, n - 1) for start, n in zip((area.row, area.col), shape)]
    ends = (area.row + area.rows, area.col + area.cols)
    last = [max(b + 1, min(-(-end // every), n)) for b, end, n in zip(first, ends, shape)]
    return Window(first[0], first[1], last[0] - first[0], last[1] - first[1])
