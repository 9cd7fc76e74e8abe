"""Interpolation from the LR-HSI's grid to any window of HR pixels; the window does not change a pixel's result."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.refine.learning import RANGE
from spectralift_qgis.core.refine.placement import Axis, Placement

REACH = 4.0  # standard deviations, beyond which the kernel is zero
SHARPNESS = -0.5  # Keys 1981, IEEE Transactions on Acoustics, Speech and Signal Processing 29, 1153–1160
BLOCK = 16  # HR pixels along an axis that one small matrix product computes

Weigh = Callable[[NDArray[np.float64], NDArray[np.intp]], NDArray[np.float64]]


def point_kernel(psf_variance: float) -> tuple[float, float]:
    """Return height and variance (LR pixels²) of the covariance of a point and an LR residual: one end is blurred."""
    variance = RANGE**2 + psf_variance
    return (RANGE**2 + 2 * psf_variance) / variance, variance


def spread_window(
    alpha: NDArray[np.float32], placement: Placement, window: Window, psf_variance: float
) -> NDArray[np.float32]:
    """Return the local part in a window of HR pixels.

    Only the LR end is blurred: the covariance is narrower and higher than that between two LR pixels.

    Args:
        alpha: Kriging weights (LR rows, LR cols, k).
        placement: Positions of the LR pixels.
        window: HR pixels.
        psf_variance: Variance of the PSF along one axis, in LR pixels².

    Returns:
        (rows, cols, k).
    """
    height, variance = point_kernel(psf_variance)
    down, across = (_near(axis, *ends, variance) for axis, ends in zip(placement.axes, window.spans))
    return np.asarray(np.float32(height) * _spread(alpha, down, across))


def upsample_window(image: NDArray[np.float32], placement: Placement, window: Window) -> NDArray[np.float32]:
    """Return an LR image in a window of HR pixels, upsampled by cubic convolution (Keys 1981).

    The outermost LR pixels are repeated, and fade to zero over one LR pixel beyond their outline.

    Args:
        image: (LR rows, LR cols, k).
        placement: Positions of the LR pixels.
        window: HR pixels.

    Returns:
        (rows, cols, k).
    """
    down, across = (_cubic(axis, *ends) for axis, ends in zip(placement.axes, window.spans))
    return _spread(image, down, across)


def cubic_weights(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weights of cubic convolution (Keys 1981) at distances ≥ 0 in LR pixels, of the same shape."""
    d, a = distance, SHARPNESS
    near = (a + 2) * d**3 - (a + 3) * d**2 + 1
    far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
    return np.asarray(np.where(d <= 1, near, np.where(d < 2, far, 0.0)))


@dataclass(frozen=True, eq=False)
class _Taps:
    """Weights of one direction, in blocks of BLOCK HR pixels whose limits do not depend on the window.

    index (blocks, T): LR pixels that a block uses. weight (blocks, BLOCK, T): zero for unused ones.
    inner: the requested pixels within the blocks.
    """

    index: NDArray[np.intp]
    weight: NDArray[np.float32]
    inner: slice


def _spread(image: NDArray[np.float32], down: _Taps, across: _Taps) -> NDArray[np.float32]:
    """Return an image (lr rows, lr cols, k) on the HR pixels of both directions.

    All products are of one shape each: a larger one could round differently in another window.
    """
    first = across.index.min()
    narrow = image[:, first : across.index.max() + 1]
    tall = down.weight[:, None] @ narrow[down.index].transpose(0, 2, 1, 3)  # (blocks, lr cols, BLOCK, k)
    tall = tall.transpose(0, 2, 1, 3).reshape(-1, *narrow.shape[1:])[down.inner]
    whole = across.weight @ tall[:, across.index - first]  # (rows, blocks, BLOCK, k)
    return np.asarray(whole.reshape(len(tall), -1, image.shape[2])[:, across.inner])


def _taps(axis: Axis, begin: int, end: int, reach: int, weigh: Weigh) -> _Taps:
    """Return the taps of HR pixels [begin, end): for each those from `reach` LR pixels before it to `reach` + 1 after.

    weigh: returns weights for positions (in LR pixels, from the first one's centre) and LR pixels.
    """
    # positions of all pixels in LR pixels: (blocks, BLOCK)
    block = np.arange(begin // BLOCK, -(-end // BLOCK))
    position = axis.to_lr(block[:, None] * BLOCK + np.arange(BLOCK) + 0.5)
    lowest = np.floor(position).astype(np.intp) - reach
    count = 2 * reach + 2 + math.ceil((BLOCK - 1) / axis.step)
    # LR pixels of each block (blocks, T), and their order within the reach of each pixel (blocks, BLOCK, T)
    index = lowest[:, :1] + np.arange(count)
    near = index[:, None] - lowest[:, :, None]
    weight = weigh(position[:, :, None], index[:, None])
    weight[(near < 0) | (near > 2 * reach + 1)] = 0
    inner = slice(begin - begin // BLOCK * BLOCK, end - begin // BLOCK * BLOCK)
    return _Taps(np.clip(index, 0, axis.lr - 1), weight.astype(np.float32), inner)


def _near(axis: Axis, begin: int, end: int, variance: float) -> _Taps:
    """Return the taps of a Gaussian; LR positions beyond the image have no weight."""

    def weigh(position: NDArray[np.float64], index: NDArray[np.intp]) -> NDArray[np.float64]:
        return np.exp(-((position - index) ** 2) / 2 / variance) * ((index >= 0) & (index < axis.lr))

    return _taps(axis, begin, end, math.ceil(REACH * variance**0.5), weigh)


def _cubic(axis: Axis, begin: int, end: int) -> _Taps:
    def weigh(position: NDArray[np.float64], index: NDArray[np.intp]) -> NDArray[np.float64]:
        beyond = np.maximum(-0.5 - position, position - (axis.lr - 0.5))
        return cubic_weights(np.abs(position - index)) * np.clip(1 - beyond, 0, 1)

    return _taps(axis, begin, end, 1, weigh)
