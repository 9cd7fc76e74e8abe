"""Kriging weights on the LR-HSI's grid: (K + ρ I) α = e for every component, at pixels where e is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.refine.learning import RANGE
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.refine.psf import Psf, divide, separable
from spectralift_qgis.core.refine.spreading import REACH, point_kernel

CORE, HALO = 160, 16  # LR pixels along the result of one solve, and around it
TOLERANCE, MOST_STEPS = 1e-3, 200

SIGNAL = 12  # principal components that may hold signal; the others are noise
PANEL = 64  # LR pixels along a panel that is computed at once


def solve(e: NDArray[np.float32], noise: NDArray[np.float64], psf_variance: float) -> NDArray[np.float32]:
    """Return the kriging weights α of residual components.

    The grid is solved in overlapping panels, always the same ones, so that the memory does not change the result.

    Args:
        e: Residual components (rows, cols, k), NaN where unknown.
        noise: ρ (k,), noise variance relative to the local part; infinite for pure noise.
        psf_variance: Variance of the PSF along one axis, in LR pixels squared.

    Returns:
        α (rows, cols, k), zero where e is NaN or a component is noise.
    """
    alpha = np.zeros_like(e)
    signal = np.isfinite(noise)
    if not signal.any():
        return alpha
    for row in range(0, e.shape[0], CORE):
        for col in range(0, e.shape[1], CORE):
            panel, core = _panel(e.shape, row, col)
            solved = _solve_panel(e[panel][..., signal].astype(np.float64), noise[signal], RANGE**2 + 2 * psf_variance)
            inner = (slice(row - panel[0].start, None), slice(col - panel[1].start, None))
            alpha[core[0], core[1], signal] = solved[inner][: core[0].stop - row, : core[1].stop - col]
    return alpha


def _panel(shape: tuple[int, ...], row: int, col: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return the slices of a panel with its surroundings, and of the panel alone."""
    ends = [min(begin + CORE, size) for begin, size in zip((row, col), shape)]
    wide = [slice(max(0, begin - HALO), min(end + HALO, n)) for begin, end, n in zip((row, col), ends, shape)]
    return (wide[0], wide[1]), (slice(row, ends[0]), slice(col, ends[1]))


def _solve_panel(e: NDArray[np.float64], noise: NDArray[np.float64], variance: float) -> NDArray[np.float64]:
    """Solve by preconditioned conjugate gradients, all components at once (Hestenes & Stiefel 1952).

    K is the product of two Gaussians, one along each axis: if every pixel is known, their eigenvectors solve the
    equation in one step. If some are missing, that is close, and a few steps suffice instead of hundreds.
    """
    # (rows, cols, 1); K = down ⊗ across, with eigenvectors u ⊗ v and eigenvalues rows · cols + ρ: (rows, cols, k)
    valid = np.isfinite(e[..., 0])[..., None]
    down, across = (np.exp(-(np.subtract.outer(r, r) ** 2) / 2 / variance) for r in map(np.arange, e.shape[:2]))
    (rows, u), (cols, v) = (np.linalg.eigh(kernel) for kernel in (down, across))
    spectrum = np.outer(rows.clip(0), cols.clip(0))[..., None] + noise

    def times(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((separable(down, x, across) + noise * x) * valid)

    def nearly_solved(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return separable(u, separable(u.T, x, v.T) / spectrum, v) * valid

    def squared(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((x * y).sum(axis=(0, 1)))

    tiny = np.finfo(float).tiny
    # conjugate gradients: step along the direction, update the residual, make the next direction conjugate
    residual = np.where(valid, e, 0.0)
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


def band_noise(spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the noise power of each band, (C,), of spectra (n, C): the part outside their leading components."""
    rank = min(spectra.shape)
    leading = min(SIGNAL, rank // 2)
    # residual outside the leading components; its degrees of freedom are fewer by their number
    centred = spectra - spectra.mean(axis=0)
    directions = np.linalg.svd(centred, full_matrices=False)[2][:leading]
    residual = centred - (centred @ directions.T) @ directions
    return np.asarray((residual**2).mean(axis=0) / (1 - leading / rank))


def shares(power: NDArray[np.float64], unwanted: NDArray[np.float64], aspect: float) -> NDArray[np.float64]:
    """Return the share of each component's amplitude to keep, (k,), 0 to 1.

    Components lie in the directions of largest power, also of the noise: power above (1 + √β)² of it is signal, and is
    shrunk by the rule that is optimal in mean square (Gavish & Donoho 2017, IEEE Transactions on Information Theory 63,
    2137–2152): η / y = √((y² − β − 1)² − 4β) / y², y² = power / unwanted.

    Args:
        power: (k,) mean squares of the components.
        unwanted: (k,) power of noise in them, as white noise has in any direction.
        aspect: β, the number of bands over that of the spectra the components were computed from.
    """
    y2 = power / np.maximum(unwanted, np.finfo(float).tiny)
    excess = np.clip((y2 - aspect - 1) ** 2 - 4 * aspect, 0, None)
    return np.where(y2 > (1 + np.sqrt(aspect)) ** 2, np.sqrt(excess) / np.maximum(y2, 1), 0.0)


def blurred_local(alpha: NDArray[np.float32], psf: Psf, placement: Placement) -> NDArray[np.float32]:
    """Return the local part of weights α (rows, cols, k), blurred to the LR-HSI's pixels, in the same shape.

    All HR pixels are taken as valid: the local part varies little within the PSF. NaN where no PSF reaches.
    """
    result = np.empty_like(alpha)
    shape = (alpha.shape[0], alpha.shape[1])
    height, variance = point_kernel(psf.variance)
    for window in Tiling(shape, (PANEL, PANEL)):
        spans = window.spans
        sources = [_around(span, size, psf.reach + REACH * variance**0.5) for span, size in zip(spans, shape)]
        # α of the panel and its surroundings; Σ_s w_s (PSF · kernel) along rows and columns: → (rows, cols, k)
        source_alpha = alpha[slice(*sources[0]), slice(*sources[1])].astype(np.float64)
        total, weights = np.zeros((window.rows, window.cols, alpha.shape[2])), np.zeros((window.rows, window.cols))
        for weight, spread in zip(psf.weights, psf.spreads):
            (down, rows), (across, cols) = (
                _through(axis, span, source, psf.reach, spread, variance)
                for axis, span, source in zip(placement.axes, spans, sources)
            )
            total += weight * height * separable(down, source_alpha, across)
            weights += weight * np.outer(rows, cols)
        result[slice(*spans[0]), slice(*spans[1])] = divide(total, weights)
    return result


def _around(span: tuple[int, int], size: int, reach: float) -> tuple[int, int]:
    margin = int(np.ceil(reach)) + 1
    return max(0, span[0] - margin), min(size, span[1] + margin)


def _through(
    axis: Axis, lr: tuple[int, int], source: tuple[int, int], reach: float, spread: float, variance: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return weights (LR, source) of one Gaussian of the PSF over the kernel of α, and the PSF's own sums (LR,)."""
    begin, end = axis.hr_of(*lr, reach)
    if begin >= end:
        return np.zeros((lr[1] - lr[0], source[1] - source[0])), np.zeros(lr[1] - lr[0])
    weights = axis.weights(lr, (begin, end), spread)
    distance = np.subtract.outer(axis.to_lr(np.arange(begin, end) + 0.5), np.arange(*source))
    return weights @ np.exp(-(distance**2) / 2 / variance), weights.sum(axis=1)
