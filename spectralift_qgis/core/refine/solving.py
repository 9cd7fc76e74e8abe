"""Kriging weights on the LR-HSI's grid: (K + ρ I) α = e for every component, where e is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.refine.learning import RANGE
from spectralift_qgis.core.refine.psf import separable

CORE, HALO = 160, 16  # LR pixels: what one solve keeps, and what it sees around that
TOLERANCE, MOST_STEPS = 1e-3, 200


def solve(e: NDArray[np.float32], noise: NDArray[np.float64], psf_variance: float) -> NDArray[np.float32]:
    """Return α (rows, cols, k) of residual components e (rows, cols, k), zero where e is NaN.

    noise: ρ (k,), infinite where all is noise: α is zero. The grid is solved in overlapping panels, always the same
    ones: what the memory is does not change the result.
    """
    alpha = np.zeros_like(e)
    some = np.isfinite(noise)
    if not some.any():
        return alpha
    for row in range(0, e.shape[0], CORE):
        for col in range(0, e.shape[1], CORE):
            seen, core = _panel(e.shape, row, col)
            part = e[seen][..., some].astype(np.float64)
            solved = _solve_panel(part, noise[some], RANGE**2 + 2 * psf_variance)
            inner = (slice(row - seen[0].start, None), slice(col - seen[1].start, None))
            alpha[core[0], core[1], some] = solved[inner][: core[0].stop - row, : core[1].stop - col]
    return alpha


def _panel(shape: tuple[int, ...], row: int, col: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    ends = [min(begin + CORE, size) for begin, size in zip((row, col), shape)]
    wide = [slice(max(0, begin - HALO), min(end + HALO, n)) for begin, end, n in zip((row, col), ends, shape)]
    return (wide[0], wide[1]), (slice(row, ends[0]), slice(col, ends[1]))


def _solve_panel(e: NDArray[np.float64], noise: NDArray[np.float64], variance: float) -> NDArray[np.float64]:
    """Conjugate gradients, all components at once (Hestenes & Stiefel 1952), preconditioned.

    K is the product of two Gaussians, one along each axis: where every pixel is known, their eigenvectors solve the
    equation in one step. Where some are missing that is close, and a few steps do in place of some hundred.
    """
    known = np.isfinite(e[..., 0])[..., None]
    down, across = (np.exp(-(np.subtract.outer(r, r) ** 2) / 2 / variance) for r in map(np.arange, e.shape[:2]))
    (rows, u), (cols, v) = (np.linalg.eigh(kernel) for kernel in (down, across))
    spectrum = np.outer(rows.clip(0), cols.clip(0))[..., None] + noise

    def times(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((separable(down, x, across) + noise * x) * known)

    def nearly_solved(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return separable(u, separable(u.T, x, v.T) / spectrum, v) * known

    def squared(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((x * y).sum(axis=(0, 1)))

    tiny = np.finfo(float).tiny
    residual = np.where(known, e, 0.0)
    near = nearly_solved(residual)
    alpha, direction, power = np.zeros_like(residual), near, squared(residual, near)
    target = TOLERANCE**2 * np.maximum(squared(residual, residual), tiny)
    for _ in range(MOST_STEPS):
        if (squared(residual, residual) <= target).all():
            break
        image = times(direction)
        step = power / np.maximum(squared(direction, image), tiny)
        alpha += step * direction
        residual -= step * image
        near = nearly_solved(residual)
        before, power = power, squared(residual, near)
        direction = near + power / np.maximum(before, tiny) * direction
    return alpha
