"""Correction of spectra towards exact agreement with the MSI's own values, as far as these can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import product

MSI_NOISE = 0.01  # of a band's root mean square, 40 dB: assumed as for a good sensor, images do not state it


@dataclass(frozen=True, eq=False)
class Consistency:
    """Smallest change of a spectrum that explains its MSI values: x + G (m − Rᵀx).

    Attributes:
        matrix: Spectral response R (C, c).
        gain: G (C, c).
    """

    matrix: NDArray[np.float32]
    gain: NDArray[np.float32]

    def apply(self, x: NDArray[np.float32], m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return spectra closer to the MSI values.

        Args:
            x: Spectra (n, C) in HSI units.
            m: MSI values (n, c) in HSI units.

        Returns:
            Spectra (n, C) in HSI units.
        """
        return (x + product(m - product(x, self.matrix), self.gain.T)).astype(np.float32)


def consistency(
    matrix: NDArray[np.float64],
    closure: NDArray[np.float64],
    mismatch: NDArray[np.float64],
    power: NDArray[np.float64],
    averaged: int = 1,
) -> Consistency:
    """Return G = R (RᵀR + Σ / σ²)⁻¹, which is R (RᵀR)⁻¹ without MSI errors and tends to zero with large ones.

    σ² is the variance of errors in x, equal in every band; Σ holds the MSI's noise and the mismatch of the images.

    Args:
        matrix: Spectral response R (C, c).
        closure: m − Rᵀx (n, c) of predicted spectra, whose variance is that of Rᵀ (errors in x) plus Σ.
        mismatch: z − A m (k, c), which would be noise only with the right SRF, units and placement.
        power: (c,) mean squares of the MSI's bands.
        averaged: Number of MSI pixels averaged into each closure, which lowers their noise.
    """
    # diagonal of Σ: (c,) + (c,)
    noise, misfit = MSI_NOISE**2 * power, (mismatch**2).mean(axis=0)
    gram = matrix.T @ matrix
    # σ² from the traces: tr cov(closure) = σ² tr(RᵀR) + tr Σ
    error = (closure.var(axis=0) - noise / averaged - misfit).sum() / np.trace(gram)
    if error <= 0:
        return Consistency(matrix.astype(np.float32), np.zeros(matrix.shape, np.float32))
    # (c, c) \ (c, C) → (C, c)
    gain = np.linalg.solve(gram + np.diag(noise + misfit) / error, matrix.T).T
    return Consistency(matrix.astype(np.float32), np.asarray(gain, np.float32))
