"""Bicubic upsampling: the baseline that a fusion has to beat."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.refine.spreading import cubic_weights


def upsample(image: NDArray[np.float64], placement: Placement) -> NDArray[np.float64]:
    """Return an image upsampled to the HR pixels by cubic convolution.

    Args:
        image: (LR rows, LR cols, n); HR pixels to which a NaN contributes are NaN.
        placement: Positions of the LR pixels.

    Returns:
        (HR rows, HR cols, n).
    """
    down, across = (_matrix(axis) for axis in placement.axes)
    invalid = ~np.isfinite(image).all(axis=-1)
    rows, cols, planes = image.shape
    filled = np.where(invalid[..., None], 0.0, image)
    # (rows, cols, n) → (HR rows, cols, n) → (HR rows, HR cols, n)
    tall = (down @ filled.reshape(rows, cols * planes)).reshape(len(down), cols, planes)
    large = np.matmul(across, tall)
    if invalid.any():
        large[(np.abs(down) @ invalid @ np.abs(across).T) > 0] = np.nan
    return np.asarray(large)


def covered(placement: Placement) -> NDArray[np.bool_]:
    """Return a mask (HR rows, HR cols) of the HR pixels whose centres the LR pixels cover."""
    rows, cols = (np.arange(axis.hr) + 0.5 for axis in placement.axes)
    down, across = (
        (p > axis.start) & (p < axis.start + axis.step * axis.lr) for p, axis in zip((rows, cols), placement.axes)
    )
    return np.asarray(down[:, None] & across)


def _matrix(axis: Axis) -> NDArray[np.float64]:
    """Return (HR, LR) weights; the outermost LR pixels are repeated beyond the edge."""
    position = axis.to_lr(np.arange(axis.hr) + 0.5)
    first = np.floor(position).astype(int)
    weights = np.zeros((axis.hr, axis.lr))
    for tap in range(-1, 3):
        index = np.clip(first + tap, 0, axis.lr - 1)
        np.add.at(weights, (np.arange(axis.hr), index), cubic_weights(np.abs(position - first - tap)))
    return weights
