"""Metrics of one band in moving windows: SSIM and UIQI. Only windows wholly inside the image are used.

Every value is computed from its own window by the same operations in the same order, so that it does not depend on
the tile that the window is read with.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SSIM_SIZE, SSIM_SIGMA = 11, 1.5
UIQI_SIZE = 8
K1, K2 = 0.01, 0.03
HALO = SSIM_SIZE // 2
"""Pixels around a tile that its windows reach into; UIQI's 8 reach 4 up and left, 3 down and right."""

_FLAT = 1e-13  # a variance below this share of the squares is what rounding leaves of none


def _gaussian() -> Floats:
    """(11,) weights of one direction, sum 1."""
    rho = np.arange(SSIM_SIZE) - SSIM_SIZE // 2
    weights = np.exp(-0.5 * (rho / SSIM_SIGMA) ** 2)
    return np.asarray(weights / weights.sum())


_GAUSSIAN = _gaussian()


def filtered(fields: Floats, weights: Floats) -> Floats:
    """Return weighted sums in a moving window, separable and symmetric.

    Args:
        fields: (…, H, W) planes.
        weights: (k,) weights along rows and along columns, symmetric, k odd.

    Returns:
        (…, H−k+1, W−k+1) sums.
    """
    for axis in (-2, -1):
        fields = np.moveaxis(_weighted(np.moveaxis(fields, axis, 0), weights), 0, axis)
    return fields


def _weighted(fields: Floats, weights: Floats) -> Floats:
    size, half = len(weights), len(weights) // 2  # an odd number of them
    count = len(fields) - size + 1
    total = weights[half] * fields[half : half + count]
    for k in range(half):
        mirror = size - 1 - k
        total += weights[k] * (fields[k : k + count] + fields[mirror : mirror + count])
    return total


def window_sums(fields: Floats, size: int) -> Floats:
    """Return plain sums of fields (…, H, W) over k × k pixels, (…, H−k+1, W−k+1); k is `size`."""
    for axis in (-2, -1):
        fields = np.moveaxis(_run_sums(np.moveaxis(fields, axis, 0), size), 0, axis)
    return fields


def _run_sums(fields: Floats, size: int) -> Floats:
    """Return sums over `size` neighbours from sums over 1, 2, 4, 8, …, chosen by the binary digits of the size."""
    count = len(fields) - size + 1
    total, start, run, width = np.zeros((count, *fields.shape[1:])), 0, fields, 1
    while width <= size:
        if size & width:
            total += run[start : start + count]
            start += width
        run = run[:-width] + run[width:]
        width *= 2
    return total


def whole(valid: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """Return which k × k windows of valid (H, W) have valid pixels only, (H−k+1, W−k+1); k is `size`."""
    return window_sums(valid.astype(np.float64), size) == size * size


def own_windows(inner: tuple[slice, slice], valid: NDArray[np.bool_], size: int) -> NDArray[np.bool_] | None:
    """Return the wholly valid windows whose centre lies in the tile.

    Args:
        inner: Slices of the tile's rows and columns.
        valid: (H, W) True for valid pixels of the tile with its halo.
        size: Side k of a window in pixels. The centre of an even window is the pixel below and right of its middle.

    Returns:
        (H−k+1, W−k+1) True for these windows; None if the image is smaller than a window.
    """
    if min(valid.shape) < size:
        return None
    count = tuple(n - size + 1 for n in valid.shape)
    own = np.zeros(count, bool)
    rows, cols = (slice(max(0, s.start - size // 2), max(0, s.stop - size // 2)) for s in inner)
    own[rows, cols] = True
    return own & whole(valid, size)


def gaussian_means(fields: Floats) -> Floats:
    """Return Gaussian means (σ = 1.5 pixels) of fields (…, H, W) in 11 × 11 windows, (…, H−10, W−10)."""
    return filtered(fields, _GAUSSIAN)


def uniform_means(fields: Floats) -> Floats:
    """Return plain means of fields (…, H, W) in 11 × 11 windows, (…, H−10, W−10)."""
    return window_sums(fields, SSIM_SIZE) / SSIM_SIZE**2


def ssim_map(x: Floats, y: Floats, data_range: float, means: Callable[[Floats], Floats] = gaussian_means) -> Floats:
    """Return the structural similarity (SSIM) of two planes in 11 × 11 windows.

    Wang et al. 2004, equation 13, with K1 = 0.01 and K2 = 0.03. Variances are the population's.

    Args:
        x: (H, W) estimate.
        y: (H, W) reference.
        data_range: Range L of the values, in their units.
        means: Function that averages fields (…, H, W) over windows.

    Returns:
        (H−10, W−10) SSIM, at most 1.
    """
    ux, uy, uxx, uyy, uxy = means(np.stack([x, y, x * x, y * y, x * y]))  # (5, H, W) → (5, H−10, W−10)
    c1, c2 = (K1 * data_range) ** 2, (K2 * data_range) ** 2
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(
            (2 * ux * uy + c1)
            * (2 * (uxy - ux * uy) + c2)
            / ((ux * ux + uy * uy + c1) * ((uxx - ux * ux) + (uyy - uy * uy) + c2))
        )


def uiqi_map(x: Floats, y: Floats, shift: float = 0.0) -> Floats:
    """Return the universal image quality index (UIQI) of two planes in 8 × 8 windows.

    Wang & Bovik 2002, equation 2. As in the authors' own img_qi.m, Q is 1 where both windows are flat and zero, and
    the similarity of the means alone where both are flat.

    Args:
        x: (H, W) estimate.
        y: (H, W) reference.
        shift: Value near the mean, subtracted before variances are computed, to limit rounding errors.

    Returns:
        (H−7, W−7) UIQI, −1 to 1.
    """
    n = UIQI_SIZE * UIQI_SIZE
    a, b = x - shift, y - shift
    sa, sb, saa, sbb, sab = window_sums(np.stack([a, b, a * a, b * b, a * b]), UIQI_SIZE)
    # n² times the sum of both variances, and n² times the covariance
    spread = _unless_flat(n * saa - sa * sa, n * saa) + _unless_flat(n * sbb - sb * sb, n * sbb)
    covariance = n * sab - sa * sb
    mx, my = sa / n + shift, sb / n + shift
    return _quality(covariance, spread, mx, my)


def _unless_flat(variance: Floats, squares: Floats) -> Floats:
    return np.where(variance <= _FLAT * squares, 0.0, variance)


def _quality(covariance: Floats, spread: Floats, mx: Floats, my: Floats) -> Floats:
    """Return 4 cov mx my / (spread (mx² + my²)) and its limits for flat windows; spread: sum of both variances."""
    product, energy = mx * my, mx * mx + my * my
    result = np.ones_like(spread)
    flat = (spread == 0) & (energy != 0)
    result[flat] = 2 * product[flat] / energy[flat]
    lively = (spread != 0) & (energy != 0)
    result[lively] = 4 * covariance[lively] * product[lively] / (spread[lively] * energy[lively])
    return result


def uiqi_map_as_published(x: Floats, y: Floats) -> Floats:
    """Return the UIQI of planes x and y (H, W), (H−7, W−7), as sewar's `uqi`, which the authors call, computes it.

    The formula for sums over the window (N Σxy − Σx Σy, N = 64) is applied to means: the products of the means,
    which should count 64 times, vanish beside 64 times the means of the products.
    """
    n = UIQI_SIZE * UIQI_SIZE
    mx, my, mxx, myy, mxy = window_sums(np.stack([x, y, x * x, y * y, x * y]), UIQI_SIZE) / n
    return _quality(n * mxy - mx * my, n * (mxx + myy) - (mx * mx + my * my), mx, my)
