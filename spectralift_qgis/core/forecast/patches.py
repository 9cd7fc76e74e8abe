"""Choice of the patches of a scene that are examined: all of a small one, a few windows from all over a large one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Tiling, Window
from spectralift_qgis.core.refine.pair import Pair, Read
from spectralift_qgis.core.refine.placement import Axis, Box, Placement

WHOLE = 64  # LR pixels along the longer side of a scene that is one patch
SIDE, MOST = 48, 4  # LR pixels along a window of a larger scene, and the number of windows
LEAST_SIDE = 24  # LR pixels along a window; narrower ones at the edges are left out
LEAST_VALID = 0.5  # of a window's pixels
MOST_TRIED = 64  # windows to try: they may be empty
MOST_FINE = 1024  # HR pixels along a window of the MSI: the middle of a wider one suffices


@dataclass(frozen=True, eq=False)
class MsiPatch:
    """Patch of the MSI.

    Attributes:
        m: Values (rows, cols, c) in HSI units.
        valid: (rows, cols) valid pixels.
        placement: Positions of the LR pixels in it.
        boxes: These LR pixels and the HR ones, counted in the whole images.
    """

    m: NDArray[np.float32]
    valid: NDArray[np.bool_]
    placement: Placement
    boxes: tuple[Box, Box] | None = None


def patch_windows(shape: tuple[int, int], seed: int) -> Iterator[Window]:
    """Yield windows of an LR grid (rows, cols) in a random order that covers all of it."""
    if max(shape) <= WHOLE:
        yield Window(0, 0, *shape)
        return
    tiling = Tiling(shape, (SIDE, SIDE))
    for i in tiling.scattered(min(len(tiling), MOST_TRIED), np.random.default_rng(seed)):
        window = tiling[i]
        if window.rows >= min(LEAST_SIDE, shape[0]) and window.cols >= min(LEAST_SIDE, shape[1]):
            yield window


def read_patches(read: Read, shape: tuple[int, int], seed: int) -> list[tuple[Window, NDArray[np.float64]]]:
    """Return windows of the LR-HSI with their spectra (rows, cols, C), NaN for no data.

    Args:
        read: Reads windows of the LR-HSI.
        shape: (rows, cols) of the LR-HSI.
        seed: Seed of the choice of windows.
    """
    patches: list[tuple[Window, NDArray[np.float64]]] = []
    for window in patch_windows(shape, seed):
        values, valid = read(window)
        if valid.mean() >= LEAST_VALID or (valid.any() and max(shape) <= WHOLE):
            y = np.where(valid[:, None], values, np.nan).astype(np.float64)
            patches.append((window, y.reshape(window.rows, window.cols, -1)))
        if len(patches) == MOST:
            break
    return patches


def read_msi_patch(pair: Pair, window: Window) -> MsiPatch | None:
    """Return the MSI in the middle of a window of LR pixels; None if less than half of it is valid."""
    rows, cols = pair.placement.axes
    # LR pixels [first, last), and the HR pixels under them
    first_row, last_row = _middle(rows, window.row, window.row + window.rows)
    first_col, last_col = _middle(cols, window.col, window.col + window.cols)
    (top, bottom), (west, east) = rows.hr_of(first_row, last_row, 0), cols.hr_of(first_col, last_col, 0)
    if bottom <= top or east <= west:
        return None
    box = Window(top, west, bottom - top, east - west)
    values, valid = pair.read_hr(box)
    if valid.mean() < LEAST_VALID:
        return None
    placement = Placement(
        _cut(rows, first_row, last_row, top, box.rows), _cut(cols, first_col, last_col, west, box.cols)
    )
    boxes = ((first_row, last_row), (first_col, last_col)), ((top, bottom), (west, east))
    return MsiPatch(values.reshape(box.rows, box.cols, -1), valid.reshape(box.rows, box.cols), placement, boxes)


def _middle(axis: Axis, first: int, last: int) -> tuple[int, int]:
    count = min(last - first, max(2, int(MOST_FINE / axis.step)))
    begin = first + (last - first - count) // 2
    return begin, begin + count


def _cut(axis: Axis, first: int, last: int, begin: int, size: int) -> Axis:
    return Axis(axis.start + first * axis.step - begin, axis.step, last - first, size)
