"""Random Fourier features of MSI values: a smooth function of the bands as a sum of cosines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COUNT = 128
WIDTH = 2.0  # how far, in standard deviations of the simulated LR-MSI, the function stays much the same
LEAST_DEVIATION = 0.1  # of the largest principal component: directions with less are noise as much as signal


@dataclass(frozen=True, eq=False)
class Features:
    """φ(m) = √(2 / D) cos(T (m − m̄) Ω + b), whose products approximate a Gaussian kernel (Rahimi & Recht 2007).

    mean (c,), turn (c, p) to softly whitened principal components, omega (p, D), phase (D,).
    """

    mean: NDArray[np.float32]
    turn: NDArray[np.float32]
    omega: NDArray[np.float32]
    phase: NDArray[np.float32]

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return φ, (n, D), of MSI values (n, c)."""
        angle = (m - self.mean) @ (self.turn @ self.omega)
        angle += self.phase
        np.cos(angle, out=angle)
        angle *= np.float32(np.sqrt(2 / len(self.phase)))
        return np.asarray(angle)


def make_features(z: NDArray[np.float64], seed: int) -> Features:
    """Return features scaled to simulated LR-MSI values z (n, c)."""
    mean = z.mean(axis=0)
    _, values, directions = np.linalg.svd(z - mean, full_matrices=False)
    deviation = values / np.sqrt(len(z))
    largest = deviation[0] if deviation[0] > 0 else 1.0
    turn = directions.T / np.maximum(deviation, LEAST_DEVIATION * largest) / WIDTH
    rng = np.random.default_rng(seed)
    omega, phase = rng.standard_normal((turn.shape[1], COUNT)), rng.uniform(0, 2 * np.pi, COUNT)
    return Features(*(np.asarray(a, np.float32) for a in (mean, turn, omega, phase)))
