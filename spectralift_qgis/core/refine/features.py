"""Random Fourier features of MSI values: smooth functions of the bands, half of which change over the scene."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.blocks import product

FREQUENCIES = 96  # two features each, of cosine and sine
WIDTH = 2.0  # how far, in standard deviations of the simulated LR-MSI, a function stays much the same
LEAST_DEVIATION = 0.1  # of the largest principal component: directions with less are noise as much as signal
CHANGING = 0.5  # of the frequencies: their functions differ from place to place


@dataclass(frozen=True, eq=False)
class Features:
    """φ(m, s) = √(1 / F) [cos, sin](T (m − m̄) Ω + s Δ), whose products approximate Gaussian kernels of m and of s.

    Rahimi & Recht 2007; in pairs, as Sutherland & Schneider 2015 advise. Without Δ in half of the frequencies, the
    kernel is k(m, m') (1 + k(s, s')) / 2: what MSI values mean, and how that differs from place to place.
    mean (c,), turn (c, p) to softly whitened principal components, omega (p, F), drift (2, F) a LR pixel.
    """

    mean: NDArray[np.float32]
    turn: NDArray[np.float32]
    omega: NDArray[np.float32]
    drift: NDArray[np.float32]

    @property
    def width(self) -> int:
        """How many features a pixel has, 2 F."""
        return 2 * self.omega.shape[1]

    def __call__(self, m: NDArray[np.float32], where: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return φ, (n, 2 F), of MSI values (n, c) at places (n, 2) in LR pixels."""
        angle = product(m - self.mean, self.turn @ self.omega)
        angle += product(where, self.drift)
        angle = angle.astype(np.float32)
        count = angle.shape[1]
        phi = np.empty((len(angle), 2 * count), np.float32)
        np.cos(angle, out=phi[:, :count])
        np.sin(angle, out=phi[:, count:])
        phi *= np.float32(1 / np.sqrt(count))
        return phi


def make_features(z: NDArray[np.float64], alike: float, seed: int) -> Features:
    """Return features scaled to simulated LR-MSI values z (n, c).

    alike: how far apart, in LR pixels, those that change over the scene stay much the same; infinite: none changes.
    """
    mean = z.mean(axis=0)
    _, values, directions = np.linalg.svd(z - mean, full_matrices=False)
    deviation = values / np.sqrt(len(z))
    largest = deviation[0] if deviation[0] > 0 else 1.0
    turn = directions.T / np.maximum(deviation, LEAST_DEVIATION * largest) / WIDTH
    rng = np.random.default_rng(seed)
    omega = rng.standard_normal((turn.shape[1], FREQUENCIES))
    drift = rng.standard_normal((2, FREQUENCIES)) / alike
    drift[:, int(CHANGING * FREQUENCIES) :] = 0
    return Features(*(np.asarray(a, np.float32) for a in (mean, turn, omega, drift)))
