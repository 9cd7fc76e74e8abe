"""Reads a small sample of a large LR-HSI once, with several threads: all pixels that a preview uses."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from queue import SimpleQueue

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window
from spectralift_qgis.core.harmonise.overlap import common_box
from spectralift_qgis.core.raster import PreviewSample, Raster, ReadWindow, decimated, gdal_quiet
from spectralift_qgis.core.raster.read.sampling import spread_order
from spectralift_qgis.core.request.plan import Plan

SMALL_BYTES = 32 << 20  # a raster of no more stays in GDAL's cache after it was read once
SIDE = 64  # pixels along a side of a place: whole blocks, several if they are small
READ_BYTES = 128 << 20  # unpacked, in all bands …
LEAST, MOST = 2, 64  # … of this many places
TRIES = 4  # times as many places are tried, until enough have data
LEAST_SHARE = 0.25  # of a place that has data
PIXELS = 16384  # from all over these places; and in the windows that the MSI is compared with
LEAST_PIXELS = PIXELS // 8  # with fewer, the whole raster is searched
COMPARED = 4  # windows
THREADS = 4

STRIPS = 16  # of the area: reading can stop after each
MOST_S = 10.0  # the rest is read when it is needed

_latest_ahead: dict[tuple[object, ...], PreviewSample] = {}


@dataclass(frozen=True)
class _Place:
    """Whole blocks, and a window in them within the overlap of both images, if there is one."""

    blocks: Window
    window: Window | None


def read_preview_sample(
    hsi: Raster, msi: RasterGrid | None, bands: Sequence[int] | NDArray[np.intp], *, seed: int
) -> PreviewSample | None:
    """Return the sample of an LR-HSI that a preview uses; None for a small raster, and for one with hardly any data.

    Unpacking a block can take as long as the rest of a preview: each block read serves all uses, with pixels from all
    over it. The latest sample is cached: a worker that waits for a preview has read it already.

    Args:
        hsi: the open LR-HSI.
        msi: grid of the HR-MSI; if given, half of the places are in the overlap.
        bands: band indices that are read.
        seed: decides which places are read.

    Raises:
        RasterError: when the image cannot be read.
    """
    if hsi.grid.size * len(hsi) * hsi.itemsize <= SMALL_BYTES or hsi.masked_by_band:
        return None
    key = (hsi.path, hsi.stamp, hsi.dtype, hsi.grid, msi, tuple(int(b) for b in bands), seed)
    if hsi.stamp is None or key not in _latest:
        windows = _read_windows(hsi, msi, bands, seed)
        _latest.clear()
        _latest[key] = windows
    return _latest[key]


_latest: dict[tuple[object, ...], PreviewSample | None] = {}


def _read_windows(
    hsi: Raster, msi: RasterGrid | None, bands: Sequence[int] | NDArray[np.intp], seed: int
) -> PreviewSample | None:
    # Size of a place in whole blocks, their number from the budget, and the step for about PIXELS pixels of all of them
    pixel_bytes = len(hsi) * hsi.itemsize
    rows, cols = (min(-(-SIDE // b) * b, n) for b, n in zip(hsi.block, hsi.grid.shape))
    count = min(MOST, max(LEAST, READ_BYTES // (rows * cols * pixel_bytes)))
    places = islice(_places(hsi.grid, msi, (rows, cols), count, np.random.default_rng(seed)), TRIES * count)
    every = max(1, math.isqrt(rows * cols * count // PIXELS))
    readers: SimpleQueue[Raster] = SimpleQueue()
    copies = hsi.copies(min(THREADS, count))
    for copy in copies:
        readers.put(copy)

    def look(numbered: tuple[int, _Place]) -> tuple[ReadWindow | None, ReadWindow] | None:
        reader, (i, place) = readers.get(), numbered
        try:
            return _look_at(reader, place, bands, every, compared=i < COMPARED)
        finally:
            readers.put(reader)

    pairs: list[tuple[ReadWindow | None, ReadWindow]] = []
    with gdal_quiet(), ThreadPoolExecutor(len(copies)) as pool:  # quiet here: ending it in a thread would affect others
        while len(pairs) < count and (batch := list(islice(places, count - len(pairs)))):
            pairs += [pair for pair in pool.map(look, enumerate(batch)) if pair is not None]
    if sum(pixels.planes[0].size for _, pixels in pairs) < LEAST_PIXELS:
        return None
    windows = tuple(window for window, _ in pairs if window is not None)
    return PreviewSample([int(b) + 1 for b in bands], windows, _row([pixels for _, pixels in pairs]))


def _look_at(
    raster: Raster, place: _Place, bands: Sequence[int] | NDArray[np.intp], every: int, *, compared: bool
) -> tuple[ReadWindow | None, ReadWindow] | None:
    """Return the window of a place, and every n-th pixel of its blocks; None with hardly any data."""
    blocks, index = place.blocks, np.asarray(bands, np.intp)
    if not _has_data(raster, blocks, index):
        return None
    # (b, rows, cols) of the blocks → every n-th pixel each way, and the whole inner window for comparing units
    thin = np.s_[every // 2 :: every, every // 2 :: every]
    inner = None
    if compared and place.window is not None and _has_data(raster, place.window, index):
        inner = place.window.slices_in(blocks)
    planes, inside = [], []
    for stored in raster.read_in_parts(blocks, index):
        planes.append(stored[:, thin[0], thin[1]])
        if inner is not None:
            inside.append(stored[:, inner[0], inner[1]])
    mask = raster.read_masks(blocks, index)
    around = ReadWindow(blocks, np.concatenate(planes), None if mask is None else mask[thin])
    if inner is None or place.window is None:
        return None, around
    return ReadWindow(place.window, np.concatenate(inside), None if mask is None else mask[inner]), around


def _has_data(raster: Raster, window: Window, index: NDArray[np.intp]) -> bool:
    """Return whether enough pixels of a window have data in the middle band; zeros are the edges of products."""
    return raster.declared_data(window, int(index[len(index) // 2])) >= LEAST_SHARE


def _row(places: list[ReadWindow]) -> ReadWindow:
    """Return the pixels of several places as one row, (b, 1, N)."""
    planes = np.concatenate([window.planes.reshape(len(window.planes), 1, -1) for window in places], axis=2)
    masks = [window.mask.reshape(1, -1) for window in places if window.mask is not None]
    return ReadWindow(Window(0, 0, 1, planes.shape[2]), planes, np.concatenate(masks, axis=1) if masks else None)


def _places(
    hsi: RasterGrid, msi: RasterGrid | None, step: tuple[int, int], count: int, rng: np.random.Generator
) -> Iterator[_Place]:
    """Yield places from all over the raster and, in turn, in the overlap; no block twice."""
    whole = Window(0, 0, *hsi.shape)
    box = (None if msi is None else common_box(hsi, msi)) or whole
    areas = [whole] if box == whole else [box, whole]
    side = math.isqrt(PIXELS // min(count, COMPARED))
    taken: set[Window] = set()
    for together in zip_longest(*(_blocks(area, step, whole, count, rng) for area in areas)):
        for blocks in together:
            if blocks is None or blocks in taken:
                continue
            taken.add(blocks)
            part = blocks.common(box)
            yield _Place(blocks, None if part is None else _somewhere(part, side, rng))


def _blocks(
    area: Window, step: tuple[int, int], whole: Window, count: int, rng: np.random.Generator
) -> Iterator[Window]:
    """Yield windows of whole blocks that intersect an area, from all over it."""
    row, col = area.row // step[0] * step[0], area.col // step[1] * step[1]
    cells = Tiling((area.row + area.rows - row, area.col + area.cols - col), step)
    for i in spread_order(cells, min(count, len(cells)), rng):
        block = Window(row + cells[i].row, col + cells[i].col, *step).common(whole)
        if block is not None:
            yield block


def _somewhere(part: Window, side: int, rng: np.random.Generator) -> Window:
    """Return a random window of at most `side` pixels a side within another."""
    rows, cols = min(side, part.rows), min(side, part.cols)
    down, across = int(rng.integers(part.rows - rows + 1)), int(rng.integers(part.cols - cols + 1))
    return Window(part.row + down, part.col + across, rows, cols)


def read_ahead(msi: Raster, plan: Plan, stop: Callable[[], bool]) -> None:
    """Read the area of a plan and cache it, in strips from the first row until `stop` returns True.

    Only for a step above 1: every block of an image without overviews is unpacked for these few pixels, which takes as
    long as drawing the image in QGIS. Nothing is read over a network before the user asks for it.

    Args:
        msi: the open HR-MSI.
        plan: the checked request.
        stop: asked after each strip.

    Raises:
        RasterError: when the image cannot be read.
    """
    area = plan.area
    if plan.every == 1 or area is None or msi.network or msi.stamp is None or msi.masked_by_band:
        return
    view = decimated(msi, plan.every)
    key, ends = _key(view, plan.msi_index), time.monotonic() + MOST_S
    latest = _latest_ahead.get(key)
    if latest is not None and latest.windows[0].window == area:
        return
    _latest_ahead.clear()
    strips: list[ReadWindow] = []
    for rows in np.array_split(np.arange(area.rows), min(STRIPS, area.rows)):
        if stop() or time.monotonic() > ends:
            break
        strip = Window(area.row + int(rows[0]), area.col, len(rows), area.cols)
        strips.append(
            ReadWindow(strip, view.read_stored(strip, plan.msi_index), view.read_masks(strip, plan.msi_index))
        )
    if strips:
        _latest_ahead[key] = PreviewSample([b + 1 for b in plan.msi_index], (_together(strips),))


def with_pixels_read_ahead(view: Raster, index: list[int]) -> Raster:
    """Return a decimated MSI with the cached pixels of these band indices; unchanged if there are none."""
    return replace(view, preview_sample=_latest_ahead.get(_key(view, index)))


def _key(view: Raster, index: list[int]) -> tuple[object, ...]:
    return view.path, view.stamp, view.dtype, view.grid, view.every, tuple(index)


def _together(strips: list[ReadWindow]) -> ReadWindow:
    """Return consecutive strips as one."""
    first, rows = strips[0].window, sum(strip.window.rows for strip in strips)
    masks = [strip.mask for strip in strips if strip.mask is not None]
    return ReadWindow(
        replace(first, rows=rows),
        np.concatenate([strip.planes for strip in strips], axis=1),
        np.concatenate(masks) if masks else None,
    )
