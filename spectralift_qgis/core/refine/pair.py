"""LR-HSI and HR-MSI of a residual correction, read window by window from arrays or from rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window
from spectralift_qgis.core.harmonise.compare_images import ImagePair
from spectralift_qgis.core.harmonise.overlap import common_box, overlap
from spectralift_qgis.core.raster import lack_georeference, positions_in, same_crs
from spectralift_qgis.core.refine.placement import Axis, Placement, placement_of_shapes
from spectralift_qgis.core.request.plan import Plan

AT_ONCE = 1 << 19  # HR pixels that are read together while they are averaged
ALONG_AXES = 1e-3  # of the HR-MSI's longer side: largest deviation of the LR-HSI's axes from its own across the scene

Read = Callable[[Window], tuple[NDArray[np.float32], NDArray[np.bool_]]]


@dataclass(frozen=True)
class Pair:
    """Two images with the placement of their pixels.

    Attributes:
        placement: Positions of LR pixels among HR pixels.
        read_lr: Window → LR spectra (n, C) in HSI units, in reading order, and their validity (n,).
        read_hr: Window → MSI pixels (n, c) in HSI units, in reading order, and their validity (n,).
    """

    placement: Placement
    read_lr: Read
    read_hr: Read

    @property
    def lr_shape(self) -> tuple[int, int]:
        """(rows, cols) of the LR-HSI."""
        return self.placement.rows.lr, self.placement.cols.lr

    @property
    def hr_shape(self) -> tuple[int, int]:
        """(rows, cols) of the HR-MSI."""
        return self.placement.rows.hr, self.placement.cols.hr

    def coarser(self, factor: int) -> Pair:
        """Return the pair with factor × factor HR pixels averaged into one; incomplete blocks are not read."""
        if factor == 1:
            return self

        def read_hr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
            rows = max(1, AT_ONCE // (factor * factor * window.cols))
            strips = Tiling((window.rows, window.cols), (rows, window.cols))
            means = [self._averaged(replace(w, row=w.row + window.row, col=window.col), factor) for w in strips]
            return np.concatenate([m for m, _ in means]), np.concatenate([valid for _, valid in means])

        return Pair(self.placement.coarser(factor), self.read_lr, read_hr)

    def _averaged(self, window: Window, factor: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        whole = Window(*(factor * n for n in (window.row, window.col, window.rows, window.cols)))
        values, valid = self.read_hr(whole)
        shape = (window.rows, factor, window.cols, factor)
        # (n · factor², c) → (rows, factor, cols, factor, c) → (rows, cols, c)
        mean = values.reshape(*shape, -1).mean(axis=(1, 3), dtype=np.float32)
        return mean.reshape(window.size, -1), valid.reshape(shape).all(axis=(1, 3)).ravel()


def pair_of_arrays(
    lr_hsi: NDArray[np.float32], hr_msi: NDArray[np.float32], placement: Placement | None = None
) -> Pair:
    """Return the pair of two arrays; NaN marks pixels without data.

    Args:
        lr_hsi: (h, w, C) in HSI units.
        hr_msi: (H, W, c) in HSI units.
        placement: Positions of the LR pixels; by default both images have the same outline.
    """
    outline = placement_of_shapes((lr_hsi.shape[0], lr_hsi.shape[1]), (hr_msi.shape[0], hr_msi.shape[1]))
    return Pair(placement or outline, _reader(lr_hsi), _reader(hr_msi))


def _reader(image: NDArray[np.float32]) -> Read:
    def read(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        box = image[window.row : window.row + window.rows, window.col : window.col + window.cols]
        values = box.reshape(window.size, -1)
        return values, np.isfinite(values).all(axis=1)

    return read


def predict_valid(
    predict: Callable[..., NDArray[np.float32]], valid: NDArray[np.bool_], *pixels: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return predict(*pixels), (n, C), of the valid pixels (n, …), zero elsewhere.

    Args:
        predict: Function of arrays of pixels.
        valid: (n,) pixels to predict.
        *pixels: Arrays (n, …), the arguments of predict.
    """
    if valid.all():
        return predict(*pixels)
    predicted = predict(*(p[valid] for p in pixels))
    x = np.zeros((len(valid), predicted.shape[1]), np.float32)
    x[valid] = predicted
    return x


@dataclass(frozen=True)
class NoPlacement:
    """Reason why the positions of LR pixels among HR pixels are unknown.

    Attributes:
        code: "hsi" or "msi", the image without a georeference; "points", ground control points; "crs", CRSs without a
            transformation; "turned" or "bent", axes that are not parallel, in one CRS or in two; "apart", no overlap.
    """

    code: str


@dataclass(frozen=True)
class PlacedPair:
    """Placement of LR pixels, and the directions of the LR grid.

    Attributes:
        placement: Positions of the LR pixels.
        reversed: Whether LR rows and columns run opposite to those of the HR-MSI, and have to be reversed.
    """

    placement: Placement
    reversed: tuple[bool, bool] = (False, False)


def pair_of_rasters(compared: ImagePair, plan: Plan) -> Pair | NoPlacement:
    """Return the pair of the MSI and the LR pixels that it covers, or the reason why these cannot be placed.

    The placement's HR pixels are the whole MSI's; LR rows and columns run as the MSI's do.

    Args:
        compared: The two rasters with units and offset.
        plan: Bands and spectral response of the run.
    """
    hsi, msi = compared.hsi, compared.msi
    overlapping = Window(0, 0, *hsi.grid.shape)
    if missing := _missing(hsi.grid, msi.grid):
        return NoPlacement(missing)
    if not _outlines(hsi.grid, msi.grid):
        covered = common_box(hsi.grid, msi.grid)
        if covered is None:
            return NoPlacement("crs" if overlap(msi.grid, hsi.grid) is None else "apart")
        overlapping = covered
    located = placement_of_grids(hsi.grid.part(overlapping), msi.grid, compared.offset)
    if isinstance(located, NoPlacement):
        return located
    rows, cols = located.reversed

    def read_lr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        row = overlapping.rows - window.row - window.rows if rows else window.row
        col = overlapping.cols - window.col - window.cols if cols else window.col
        inside = Window(row + overlapping.row, col + overlapping.col, window.rows, window.cols)
        y, valid = hsi.read(inside, plan.hsi_index)
        # pixels of the window in the order of the MSI's rows and columns
        index = np.arange(window.size).reshape(window.rows, window.cols)
        order = index[:: -1 if rows else 1, :: -1 if cols else 1].ravel()
        return (y[order], valid[order]) if rows or cols else (y, valid)

    def read_hr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        return compared.read_msi(window, plan.msi_index)

    return Pair(located.placement, read_lr, read_hr)


def placement_of_grids(
    lr: RasterGrid, hr: RasterGrid, apart: tuple[float, float] = (0.0, 0.0)
) -> PlacedPair | NoPlacement:
    """Return the placement from the georeference, or the reason why there is none.

    Two images without any georeference are assumed to have the same outline.

    Args:
        lr: Grid of the LR-HSI.
        hr: Grid of the HR-MSI.
        apart: Offset (east, north) of the HR-MSI from the LR-HSI, in units of the LR-HSI's CRS.
    """
    if _outlines(lr, hr):
        return PlacedPair(placement_of_shapes(lr.shape, hr.shape))
    if missing := _missing(lr, hr):
        return NoPlacement(missing)
    share = np.array([(r, c) for r in (0, 0.5, 1) for c in (0, 0.5, 1)], float)  # corners, edges, middle
    positions = positions_in(lr.moved(*apart), hr, share * np.array(lr.shape, float))
    if positions is None or not np.isfinite(positions).all():
        return NoPlacement("crs")
    # linear along both axes from corner to corner; the largest deviation from that in HR pixels
    start, length = positions[0], positions[-1] - positions[0]
    deviation = float(np.abs(positions - (start + share * length)).max())
    if deviation > ALONG_AXES * max(hr.shape) or not length.all():
        return NoPlacement("turned" if same_crs(lr.crs_wkt, hr.crs_wkt) else "bent")
    first, step = np.minimum(start, start + length), np.abs(length) / lr.shape
    rows, cols = (Axis(float(first[i]), float(step[i]), lr.shape[i], hr.shape[i]) for i in (0, 1))
    return PlacedPair(Placement(rows, cols), (bool(length[0] < 0), bool(length[1] < 0)))


def _outlines(lr: RasterGrid, hr: RasterGrid) -> bool:
    """Return True if neither image has a georeference."""
    return (lr.geotransform is None and hr.geotransform is None) or lack_georeference(lr, hr)


def _missing(lr: RasterGrid, hr: RasterGrid) -> str:
    """Return the code of the georeference that is missing; "" for two complete ones, or for none in both images."""
    if (lr.geotransform is None) != (hr.geotransform is None):
        return "hsi" if lr.geotransform is None else "msi"
    return "points" if lr.gcps or hr.gcps else ""
