"""Maximum-likelihood estimate of the signal in the LR residual, by component: spectral (MSI values) and local part."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import product

MOST_COMPONENTS = 24
RANGE = 0.7  # ℓ, LR pixels: errors are alike within a material patch, and patches are about a pixel wide
MIXES = (0.0, 0.1, 1.0, 10.0)  # τ: variance of the part that follows the MSI's values, relative to the local part's
NOISES = np.exp(np.linspace(-8, 8, 49))  # ρ: variance of the noise, relative to the local part's
LEAST_GAIN = 1.0  # of log likelihood over pure noise

FREQUENCIES = 96  # two features each, of cosine and sine
WIDTH = 2.0  # distance, in standard deviations of the simulated LR-MSI, over which a function stays similar
LEAST_DEVIATION = 0.1  # of the largest principal component: directions with less are noise as much as signal
CHANGING = 0.5  # share of the frequencies whose functions vary over the scene


@dataclass(frozen=True, eq=False)
class ResidualModel:
    """Components of the residual: residual ≈ mean + local · basis + φ(m) · spectral · basis.

    Attributes:
        mean: (C,) mean residual in HSI units.
        basis: (k, C) components.
        noise: (k,) ρ of each component's local part, infinite if white noise explains the component as well.
        spectral: (D, k) coefficients of the features.
    """

    mean: NDArray[np.float64]
    basis: NDArray[np.float64]
    noise: NDArray[np.float64]
    spectral: NDArray[np.float64]


def local_kernel(distance2: NDArray[np.float64], psf_variance: float) -> NDArray[np.float64]:
    """Return the covariance of LR residuals at squared distances in LR pixels²: both ends are blurred."""
    return np.asarray(np.exp(-distance2 / 2 / (RANGE**2 + 2 * psf_variance)))


def fit_residual_model(
    residual: NDArray[np.float64],
    position: NDArray[np.float64],
    features: NDArray[np.float64] | None,
    psf_variance: float,
) -> ResidualModel | None:
    """Return the decomposition of LR residuals; None if they are all equal.

    Each principal component is a Gaussian process with covariance K + τ Φ Φᵀ + ρ I; τ and ρ maximise its
    likelihood, the variance in closed form (Rasmussen & Williams 2006, section 5.4.1).

    Args:
        residual: (n, C) in HSI units.
        position: (n, 2) in LR pixels.
        features: φ blurred to the same LR pixels (n, D); None leaves out the part that follows the MSI's values.
        psf_variance: Variance of the PSF along one axis, in LR pixels².
    """
    # principal components: (n, C) → scores (n, k), directions (k, C)
    mean = residual.mean(axis=0)
    u, values, directions = np.linalg.svd(residual - mean, full_matrices=False)
    count = min(MOST_COMPONENTS, int((values > 1e-9 * values[0]).sum()) if values[0] > 0 else 0)
    if not count:
        return None
    scores = u[:, :count] * values[:count]
    # K and Φ Φᵀ, (n, n) each
    distance2 = ((position[:, None, :] - position[None]) ** 2).sum(axis=-1)
    local = local_kernel(distance2, psf_variance)
    similarity = features @ features.T if features is not None else None
    # for each τ the best ρ per component; α = (K + τ Φ Φᵀ + ρ I)⁻¹ scores, by eigenvectors: (n, k)
    best = _null(scores) - LEAST_GAIN
    noise, mix, alpha = np.full(count, np.inf), np.zeros(count), np.zeros_like(scores)
    mixes = MIXES if similarity is not None else (0.0,)
    with ThreadPoolExecutor(min(len(mixes), os.cpu_count() or 1)) as pool:  # eigh lets other threads work
        eigen = pool.map(lambda tau: np.linalg.eigh(local if similarity is None else local + tau * similarity), mixes)
        for tau, (variance, vectors) in zip(mixes, eigen):
            variance = np.clip(variance, 0, None)
            rotated = vectors.T @ scores
            cost, rho = _fit_noise(variance, rotated)
            better = np.flatnonzero(cost < best)
            best[better], noise[better], mix[better] = cost[better], rho[better], tau
            alpha[:, better] = vectors @ (rotated[:, better] / (variance[:, None] + rho[better]))
    # mean of the process on φ: τ Φᵀ α, (D, k)
    spectral = features.T @ (alpha * mix) if features is not None else np.zeros((0, count))
    return ResidualModel(mean, directions[:count], noise, spectral)


def _fit_noise(
    variance: NDArray[np.float64], rotated: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return for each component the smallest negative log likelihood over NOISES, and its ρ."""
    total = variance + NOISES[:, None]  # (R, n)
    n = len(variance)
    scale = (1 / total) @ rotated**2 / n  # (R, k): the variance that fits best
    cost = 0.5 * (np.log(total).sum(axis=1)[:, None] + n * np.log(np.maximum(scale, np.finfo(float).tiny)))
    chosen = cost.argmin(axis=0)
    return cost[chosen, np.arange(rotated.shape[1])], NOISES[chosen]


def _null(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the negative log likelihood of each component as white noise."""
    return 0.5 * len(scores) * np.log(np.maximum((scores**2).mean(axis=0), np.finfo(float).tiny))


@dataclass(frozen=True, eq=False)
class Features:
    """Random Fourier features φ(m, s) = √(1 / F) [cos, sin](T (m − m̄) Ω + s Δ).

    Their products approximate Gaussian kernels of m and of s (Rahimi & Recht 2007; in pairs, as Sutherland & Schneider
    2015 advise). Without Δ in half of the frequencies, the kernel is k(m, m') (1 + k(s, s')) / 2: a function of the
    MSI's values, and its variation over the scene.

    Attributes:
        mean: m̄ (c,).
        turn: T (c, p), to softly whitened principal components.
        omega: Ω (p, F).
        drift: Δ (2, F), per LR pixel.
    """

    mean: NDArray[np.float32]
    turn: NDArray[np.float32]
    omega: NDArray[np.float32]
    drift: NDArray[np.float32]

    @property
    def width(self) -> int:
        """Number of features of a pixel, 2 F."""
        return 2 * self.omega.shape[1]

    def __call__(self, m: NDArray[np.float32], where: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return φ, (n, 2 F), of MSI values m (n, c) at positions (n, 2) in LR pixels."""
        # (n, c) · (c, F) + (n, 2) · (2, F) → (n, F)
        angle = product(m - self.mean, self.turn @ self.omega)
        angle += product(where, self.drift)
        angle = angle.astype(np.float32)
        count = angle.shape[1]
        phi = np.empty((len(angle), 2 * count), np.float32)
        np.cos(angle, out=phi[:, :count])
        np.sin(angle, out=phi[:, count:])
        phi *= np.float32(1 / np.sqrt(count))
        return phi


def make_features(z: NDArray[np.float64], distance: float, seed: int) -> Features:
    """Return features scaled to simulated LR-MSI values.

    Args:
        z: Simulated LR-MSI values (n, c).
        distance: LR pixels over which the features that vary over the scene stay similar; infinite: none varies.
        seed: Seed of the frequencies.
    """
    mean = z.mean(axis=0)
    # whitening T = V / deviation, with a floor for directions of small variance: (c, p)
    _, values, directions = np.linalg.svd(z - mean, full_matrices=False)
    deviation = values / np.sqrt(len(z))
    largest = deviation[0] if deviation[0] > 0 else 1.0
    turn = directions.T / np.maximum(deviation, LEAST_DEVIATION * largest) / WIDTH
    # frequencies of Gaussian kernels: Ω (p, F), Δ (2, F)
    rng = np.random.default_rng(seed)
    omega = rng.standard_normal((turn.shape[1], FREQUENCIES))
    drift = rng.standard_normal((2, FREQUENCIES)) / distance
    drift[:, int(CHANGING * FREQUENCIES) :] = 0
    return Features(*(np.asarray(a, np.float32) for a in (mean, turn, omega, drift)))
