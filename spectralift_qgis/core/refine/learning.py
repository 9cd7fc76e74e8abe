"""How much of the LR residual is signal, and of which kind: maximum likelihood, component by component."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST_COMPONENTS = 24
RANGE = 0.7  # ℓ, LR pixels: errors are alike within a material patch, and patches are about a pixel wide
MIXES = (0.0, 0.1, 1.0, 10.0)  # τ: variance of the part that follows the MSI's values to that of the local part
NOISES = np.exp(np.linspace(-8, 8, 49))  # ρ: variance of the noise to that of the local part
LEAST_GAIN = 1.0  # of log likelihood over pure noise


@dataclass(frozen=True, eq=False)
class Learnt:
    """mean (C,), basis (k, C): residual ≈ mean + local · basis + φ(m) · spectral · basis.

    noise (k,): ρ of each component's local part, infinite where white noise explains the component as well.
    spectral (D, k).
    """

    mean: NDArray[np.float64]
    basis: NDArray[np.float64]
    noise: NDArray[np.float64]
    spectral: NDArray[np.float64]


def local_kernel(distance2: NDArray[np.float64], psf_variance: float) -> NDArray[np.float64]:
    """Return the covariance of LR residuals at squared distances in LR pixels: both ends are blurred."""
    return np.asarray(np.exp(-distance2 / 2 / (RANGE**2 + 2 * psf_variance)))


def learn(
    residual: NDArray[np.float64],
    position: NDArray[np.float64],
    features: NDArray[np.float64] | None,
    psf_variance: float,
) -> Learnt | None:
    """Return what residuals (n, C) at positions (n, 2) in LR pixels consist of; None when they are alike.

    features: φ blurred to the same LR pixels (n, D); None leaves the part that follows the MSI's values out.
    Each principal component is a Gaussian process with covariance K + τ Φ Φᵀ + ρ I; τ and ρ are where its
    likelihood is largest, the variance in closed form (Rasmussen & Williams 2006, section 5.4.1).
    """
    mean = residual.mean(axis=0)
    left, values, directions = np.linalg.svd(residual - mean, full_matrices=False)
    count = min(MOST_COMPONENTS, int((values > 1e-9 * values[0]).sum()) if values[0] > 0 else 0)
    if not count:
        return None
    scores = left[:, :count] * values[:count]
    distance2 = ((position[:, None, :] - position[None]) ** 2).sum(axis=-1)
    local = local_kernel(distance2, psf_variance)
    alike = features @ features.T if features is not None else None
    best = _null(scores) - LEAST_GAIN
    noise, mix, alpha = np.full(count, np.inf), np.zeros(count), np.zeros_like(scores)
    mixes = MIXES if alike is not None else (0.0,)
    with ThreadPoolExecutor(min(len(mixes), os.cpu_count() or 1)) as pool:  # eigh lets other threads work
        spectra = pool.map(lambda tau: np.linalg.eigh(local if alike is None else local + tau * alike), mixes)
        for tau, (variance, vectors) in zip(mixes, spectra):
            variance = np.clip(variance, 0, None)
            turned = vectors.T @ scores
            cost, rho = _fit_noise(variance, turned)
            better = np.flatnonzero(cost < best)
            best[better], noise[better], mix[better] = cost[better], rho[better], tau
            alpha[:, better] = vectors @ (turned[:, better] / (variance[:, None] + rho[better]))
    spectral = features.T @ (alpha * mix) if features is not None else np.zeros((0, count))
    return Learnt(mean, directions[:count], noise, spectral)


def _fit_noise(
    variance: NDArray[np.float64], turned: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each component the smallest negative log likelihood over NOISES, and the ρ that has it."""
    total = variance + NOISES[:, None]  # (R, n)
    n = len(variance)
    scale = (1 / total) @ turned**2 / n  # (R, k): the variance that fits best
    cost = 0.5 * (np.log(total).sum(axis=1)[:, None] + n * np.log(np.maximum(scale, np.finfo(float).tiny)))
    chosen = cost.argmin(axis=0)
    return cost[chosen, np.arange(turned.shape[1])], NOISES[chosen]


def _null(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the negative log likelihood of each component as white noise."""
    return 0.5 * len(scores) * np.log(np.maximum((scores**2).mean(axis=0), np.finfo(float).tiny))
