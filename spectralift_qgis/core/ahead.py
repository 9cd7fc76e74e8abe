"""What a worker that waits for a preview reads of the fine image meanwhile: the part that the map shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from spectralift_qgis.core.grid import Window
from spectralift_qgis.core.plan import Plan
from spectralift_qgis.core.raster import Glimpse, Kept, Raster, thinned

STRIPS = 16  # whoever waits for the end of a look waits for one of them
MOST_S = 10.0  # what is left then is read when it is wanted

_latest: dict[tuple[object, ...], Glimpse] = {}


def look_ahead(msi: Raster, plan: Plan, stop: Callable[[], bool]) -> None:
    """Read the area of a plan and keep it, from its first row to the one that is reached when `stop` says so.

    Only where pixels are left out: every block of an image without overviews is unpacked for these few, which takes
    as long as drawing the image in QGIS. Nothing is read over a network unasked. Raises RasterError.
    """
    area = plan.area
    if plan.every == 1 or area is None or msi.network or msi.stamp is None or msi.masked_by_band:
        return
    view = thinned(msi, plan.every)
    key, ends = _key(view, plan.msi_index), time.monotonic() + MOST_S
    known = _latest.get(key)
    if known is not None and known.windows[0].window == area:
        return
    _latest.clear()
    kept: list[Kept] = []
    for rows in np.array_split(np.arange(area.rows), min(STRIPS, area.rows)):
        if stop() or time.monotonic() > ends:
            break
        strip = Window(area.row + int(rows[0]), area.col, len(rows), area.cols)
        kept.append(Kept(strip, view.read_stored(strip, plan.msi_index), view.read_masks(strip, plan.msi_index)))
    if kept:
        _latest[key] = Glimpse([b + 1 for b in plan.msi_index], (_together(kept),))


def seen_ahead(view: Raster, index: list[int]) -> Raster:
    """Return a thinned MSI with what was read of these band indices; as it is, where nothing was."""
    return replace(view, glimpse=_latest.get(_key(view, index)))


def _key(view: Raster, index: list[int]) -> tuple[object, ...]:
    return view.path, view.stamp, view.dtype, view.grid, view.every, tuple(index)


def _together(strips: list[Kept]) -> Kept:
    """Return strips that follow each other as one."""
    first, rows = strips[0].window, sum(kept.window.rows for kept in strips)
    masks = [kept.mask for kept in strips if kept.mask is not None]
    return Kept(
        replace(first, rows=rows),
        np.concatenate([kept.planes for kept in strips], axis=1),
        np.concatenate(masks) if masks else None,
    )
