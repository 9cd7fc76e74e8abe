"""The two images of a refinement, read window by window from arrays or from rasters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.grid import Tiling, Window
from spectralift_qgis.core.refine.placement import Placement, placement_of_shapes

AT_ONCE = 1 << 19  # HR pixels that are read together while they are averaged

Read = Callable[[Window], tuple[NDArray[np.float32], NDArray[np.bool_]]]


@dataclass(frozen=True)
class Pair:
    """read_lr, read_hr: pixels (n, bands) of a window in HSI units, in reading order, and which are valid (n,)."""

    placement: Placement
    read_lr: Read
    read_hr: Read

    @property
    def lr_shape(self) -> tuple[int, int]:
        return self.placement.rows.lr, self.placement.cols.lr

    @property
    def hr_shape(self) -> tuple[int, int]:
        return self.placement.rows.hr, self.placement.cols.hr

    def coarser(self, factor: int) -> Pair:
        """Return the pair with factor × factor HR pixels averaged into one; what is left over is not read."""
        if factor == 1:
            return self

        def read_hr(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
            rows = max(1, AT_ONCE // (factor * factor * window.cols))
            strips = Tiling((window.rows, window.cols), (rows, window.cols))
            parts = [self._averaged(replace(w, row=w.row + window.row, col=window.col), factor) for w in strips]
            return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])

        return Pair(self.placement.coarser(factor), self.read_lr, read_hr)

    def _averaged(self, window: Window, factor: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        whole = Window(*(factor * n for n in (window.row, window.col, window.rows, window.cols)))
        values, valid = self.read_hr(whole)
        shape = (window.rows, factor, window.cols, factor)
        mean = values.reshape(*shape, -1).mean(axis=(1, 3), dtype=np.float32)
        return mean.reshape(window.size, -1), valid.reshape(shape).all(axis=(1, 3)).ravel()


def pair_of_arrays(
    lr_hsi: NDArray[np.float32], hr_msi: NDArray[np.float32], placement: Placement | None = None
) -> Pair:
    """Return the pair of an LR-HSI (h, w, C) and an HR-MSI (H, W, c); NaN marks pixels without data.

    placement: by default, that of one outline.
    """
    outline = placement_of_shapes((lr_hsi.shape[0], lr_hsi.shape[1]), (hr_msi.shape[0], hr_msi.shape[1]))
    return Pair(placement or outline, _reader(lr_hsi), _reader(hr_msi))


def _reader(image: NDArray[np.float32]) -> Read:
    def read(window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        part = image[window.row : window.row + window.rows, window.col : window.col + window.cols]
        values = part.reshape(window.size, -1)
        return values, np.isfinite(values).all(axis=1)

    return read


def predict_valid(
    predict: Callable[..., NDArray[np.float32]], valid: NDArray[np.bool_], *pixels: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return predict(*pixels), (n, C), of the valid pixels (n, …), zero elsewhere."""
    if valid.all():
        return predict(*pixels)
    some = predict(*(p[valid] for p in pixels))
    x = np.zeros((len(valid), some.shape[1]), np.float32)
    x[valid] = some
    return x
