"""Kriging weights on the LR-HSI's grid: (K + ρ I) α = e for every component, where e is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.refine.learning import RANGE

CORE, HALO = 160, 16  # LR pixels: what one solve keeps, and what it sees around that
REACH = 4.0  # standard deviations, beyond which nothing is returned
TOLERANCE, MOST_STEPS = 1e-3, 200


def solve(e: NDArray[np.float32], noise: NDArray[np.float64], psf_variance: float) -> NDArray[np.float32]:
    """Return α (rows, cols, k) of residual components e (rows, cols, k), zero where e is NaN.

    noise: ρ (k,). The grid is solved in overlapping panels, always the same ones: what the memory is does not
    change the result.
    """
    alpha = np.zeros_like(e)
    for row in range(0, e.shape[0], CORE):
        for col in range(0, e.shape[1], CORE):
            seen, core = _panel(e.shape, row, col)
            solved = _solve_panel(e[seen].astype(np.float64), noise, RANGE**2 + 2 * psf_variance)
            inner = (slice(row - seen[0].start, None), slice(col - seen[1].start, None))
            alpha[core] = solved[inner][: core[0].stop - row, : core[1].stop - col]
    return alpha


def _panel(shape: tuple[int, ...], row: int, col: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    ends = [min(begin + CORE, size) for begin, size in zip((row, col), shape)]
    wide = [slice(max(0, begin - HALO), min(end + HALO, n)) for begin, end, n in zip((row, col), ends, shape)]
    return (wide[0], wide[1]), (slice(row, ends[0]), slice(col, ends[1]))


def _solve_panel(e: NDArray[np.float64], noise: NDArray[np.float64], variance: float) -> NDArray[np.float64]:
    """Conjugate gradients, all components at once (Hestenes & Stiefel 1952)."""
    known = np.isfinite(e[..., 0])[..., None]
    down, across = (np.exp(-(np.subtract.outer(r, r) ** 2) / 2 / variance) for r in map(np.arange, e.shape[:2]))

    def times(v: NDArray[np.float64]) -> NDArray[np.float64]:
        spread = np.tensordot(down, v, axes=(1, 0))
        spread = np.einsum("kj,ijn->ikn", across, spread, optimize=True)
        return np.asarray((spread + noise * v) * known)

    residual = np.where(known, e, 0.0)
    alpha, direction = np.zeros_like(residual), residual.copy()
    power = (residual**2).sum(axis=(0, 1))
    target = TOLERANCE**2 * np.maximum(power, np.finfo(float).tiny)
    for _ in range(MOST_STEPS):
        if (power <= target).all():
            break
        image = times(direction)
        step = power / np.maximum((direction * image).sum(axis=(0, 1)), np.finfo(float).tiny)
        alpha += step * direction
        residual -= step * image
        before, power = power, (residual**2).sum(axis=(0, 1))
        direction = residual + power / np.maximum(before, np.finfo(float).tiny) * direction
    return alpha


def spread_window(
    alpha: NDArray[np.float32],
    rows: NDArray[np.float64],
    cols: NDArray[np.float64],
    psf_variance: float,
) -> NDArray[np.float32]:
    """Return the local part (len(rows), len(cols), k) at positions in LR pixels, 0 the first LR pixel's centre.

    Only the LR end is blurred: the covariance is narrower and higher than that between two LR pixels.
    """
    variance = RANGE**2 + psf_variance
    height = (RANGE**2 + 2 * psf_variance) / variance
    down, across = (_taps(positions, size, variance) for positions, size in zip((rows, cols), alpha.shape[:2]))
    narrow = alpha[:, across[0][:, 0].min() : across[0][:, -1].max() + 1]
    first = across[0][:, 0].min()
    part = sum(w[:, None, None] * narrow[i] for i, w in zip(down[0].T, down[1].T))
    whole = sum(w[:, None] * part[:, i - first] for i, w in zip(across[0].T, across[1].T))
    return np.asarray(np.float32(height) * whole)


def _taps(positions: NDArray[np.float64], size: int, variance: float) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """Return the LR pixels (n, T) around each position and their weights, zero for those beyond the image.

    Always as many, and added up one by one: a matrix product could round differently in another window.
    """
    reach = int(np.ceil(REACH * variance**0.5))
    index = np.floor(positions).astype(np.intp)[:, None] + np.arange(-reach, reach + 2)
    weight = np.exp(-((positions[:, None] - index) ** 2) / 2 / variance)
    weight[(index < 0) | (index >= size)] = 0
    return np.clip(index, 0, size - 1), weight.astype(np.float32)
