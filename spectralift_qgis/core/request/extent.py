"""Parts of a raster given in map coordinates, and the step of a quick preview."""

from __future__ import annotations

import math

from spectralift_qgis.core.base.errors import InvalidText
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.sentence import Sentence

QUICK_VALUES = 40_000_000
"""Pixels × bands sharpened and written in a few tenths of a second: 512 × 512 pixels of 150 bands."""

THINNED_VALUES = 27_000_000
"""The same with a step above 1, which allows fewer: picking every n-th pixel takes time too, for the whole window."""

_ROUNDING = 1e-6  # of a pixel: rounding error of coordinates written with a dozen digits


def parse_extent(text: str) -> tuple[float, float, float, float]:
    """Return (xmin, ymin, xmax, ymax) of a text "xmin,ymin,xmax,ymax".

    Raises:
        InvalidText: The text is anything else.
    """
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != 4 or not all(math.isfinite(n) for n in numbers):
        raise InvalidText(
            Sentence(
                "The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.", extent=repr(text[:100])
            )
        )
    xmin, ymin, xmax, ymax = numbers
    if xmin >= xmax or ymin >= ymax:
        raise InvalidText(
            Sentence(
                "The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.",
                extent=repr(text[:100]),
            )
        )
    return xmin, ymin, xmax, ymax


def extent_window(grid: RasterGrid, text: str) -> Window:
    """Return the window of a raster that covers an extent, in whole pixels.

    Args:
        grid: the grid of the raster.
        text: "xmin,ymin,xmax,ymax" in the raster's CRS; "" for the whole raster.

    Raises:
        InvalidText: The text is not an extent or lies outside the raster.
    """
    rows, cols = grid.shape
    if not text.strip():
        return Window(0, 0, rows, cols)
    xmin, ymin, xmax, ymax = parse_extent(text)
    if grid.geotransform is None:
        raise InvalidText(
            Sentence("The multispectral image has no georeference, so no extent can be located in it. Leave it out.")
        )
    corners = [grid.to_pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    low = [max(0, math.floor(min(c[i] for c in corners) + _ROUNDING)) for i in (0, 1)]
    high = [min(n, math.ceil(max(c[i] for c in corners) - _ROUNDING)) for i, n in ((0, rows), (1, cols))]
    if low[0] >= high[0] or low[1] >= high[1]:
        outline = [grid.to_map(r, c) for r in (0, rows) for c in (0, cols)]
        (left, right), (bottom, top) = ((min(v), max(v)) for v in zip(*outline))
        raise InvalidText(
            Sentence(
                "The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to "
                "{right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.",
                extent=repr(text[:100]), left=left, right=right, bottom=bottom, top=top,
            )
        )  # fmt: skip
    return Window(low[0], low[1], high[0] - low[0], high[1] - low[1])


def quick_step(area: Window, bands: int) -> int:
    """Return the step (every n-th pixel along rows and columns) that makes a preview of a window quick.

    Args:
        area: the window.
        bands: number of bands of the result.
    """
    values = area.size * bands
    return 1 if values <= QUICK_VALUES else math.ceil(math.sqrt(values / THINNED_VALUES))


def decimated_window(area: Window, every: int, shape: tuple[int, int]) -> Window:
    """Return the window of a decimated raster that covers a window of the full raster.

    Pixels of the area at the far edges of the raster that do not fill a step are not covered.

    Args:
        area: the window of the full raster.
        every: step, in pixels of the full raster along rows and columns.
        shape: (rows, cols) of the decimated raster.
    """
    first = [min(start // every, n - 1) for start, n in zip((area.row, area.col), shape)]
    ends = (area.row + area.rows, area.col + area.cols)
    last = [max(b + 1, min(-(-end // every), n)) for b, end, n in zip(first, ends, shape)]
    return Window(first[0], first[1], last[0] - first[0], last[1] - first[1])
