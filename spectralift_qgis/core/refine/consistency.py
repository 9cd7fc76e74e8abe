"""Exact agreement with the MSI's own values, as far as these can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import product

MSI_NOISE = 0.01  # of a band's root mean square, 40 dB: what a good sensor has and no image tells about itself


@dataclass(frozen=True, eq=False)
class Consistency:
    """x + G (m − Rᵀx): the smallest change of a spectrum that explains its MSI values. matrix (C, c), gain (C, c)."""

    matrix: NDArray[np.float32]
    gain: NDArray[np.float32]

    def apply(self, x: NDArray[np.float32], m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return spectra (n, C) nearer to the MSI values m (n, c)."""
        return (x + product(m - product(x, self.matrix), self.gain.T)).astype(np.float32)


def consistency(
    matrix: NDArray[np.float64],
    closure: NDArray[np.float64],
    mismatch: NDArray[np.float64],
    power: NDArray[np.float64],
    averaged: int = 1,
) -> Consistency:
    """Return G = R (RᵀR + Σ / σ²)⁻¹, which is R (RᵀR)⁻¹ where nothing is amiss and nothing where much is.

    closure: m − Rᵀx (n, c) of predicted spectra; its variance is that of errors in x, σ² in every band, and of
    what Σ holds: the MSI's noise and the mismatch between the images. mismatch: z − A m (k, c), which the right
    SRF, units and place would make nothing but noise. power (c,): mean squares of the MSI's bands.
    averaged: how many MSI pixels were averaged into each one of the closures, which lowers their noise.
    """
    noise, misfit = MSI_NOISE**2 * power, (mismatch**2).mean(axis=0)
    gram = matrix.T @ matrix
    error = (closure.var(axis=0) - noise / averaged - misfit).sum() / np.trace(gram)
    if error <= 0:
        return Consistency(matrix.astype(np.float32), np.zeros(matrix.shape, np.float32))
    gain = np.linalg.solve(gram + np.diag(noise + misfit) / error, matrix.T).T
    return Consistency(matrix.astype(np.float32), np.asarray(gain, np.float32))
