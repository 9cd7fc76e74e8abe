"""Test on the LR-HSI, where the truth is known, of whether the detail that a model predicts is real."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import product

WIDTH = 1.0  # LR pixels: standard deviation of the Gaussian whose removal leaves the detail
LEADING = 0.1  # share of the predicted variance from which a component counts
# Of measured over predicted detail. Detail that is right by less than half does more harm than good, and that of the
# fine pixels is right by up to 0.25 less than that of the LR-HSI (docs/refinement.md).
LEAST_SLOPE = 0.7


@dataclass(frozen=True, eq=False)
class Detail:
    """Components whose predicted detail is mostly not real.

    Attributes:
        mean: (C,) mean spectrum.
        basis: (k, C) components.
        slope: (k,) share of the predicted detail that is real, 0–1.
    """

    mean: NDArray[np.float32]
    basis: NDArray[np.float32]
    slope: NDArray[np.float32]

    def temper(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return spectra (n, C) with these components moved towards their mean."""
        excess = product(x - self.mean, self.basis.T) * (1 - self.slope)
        return (x - product(excess, self.basis)).astype(np.float32)


def unfounded_detail(truth: list[NDArray[np.float64]], predicted: list[NDArray[np.float64]]) -> Detail | None:
    """Return the components of which little of the predicted detail is real; None if there are none.

    A single MSI band can be bright for reasons that have nothing to do with the rest of the spectrum.

    Args:
        truth: LR-HSI boxes (rows, cols, C), NaN for no data.
        predicted: Predictions of the model on their simulated LR-MSI, of the same shapes.
    """
    valid = [np.isfinite(t).all(axis=-1) & np.isfinite(p).all(axis=-1) for t, p in zip(truth, predicted)]
    spectra = np.concatenate([p[v] for p, v in zip(predicted, valid)])
    if len(spectra) < 2:
        return None
    # leading principal components of the prediction: (n, C) → basis (k, C)
    mean = np.concatenate([t[v] for t, v in zip(truth, valid)]).mean(axis=0)
    _, values, directions = np.linalg.svd(spectra - spectra.mean(axis=0), full_matrices=False)
    power = values**2
    basis = directions[power >= LEADING * max(power.sum(), np.finfo(float).tiny)]
    # slope of measured on predicted detail, component by component: (rows, cols, C) → (rows, cols, k) → (k,)
    both = own = 0.0
    for t, p, v in zip(truth, predicted, valid):
        measured, expected = (_detail(np.where(v[..., None], (a - mean) @ basis.T, 0), v) for a in (t, p))
        both = both + (measured * expected).sum(axis=(0, 1))
        own = own + (expected**2).sum(axis=(0, 1))
    slope = np.clip(np.asarray(both) / np.maximum(np.asarray(own), np.finfo(float).tiny), 0, 1)
    low = slope < LEAST_SLOPE
    if not low.any():
        return None
    return Detail(*(np.asarray(a, np.float32) for a in (mean, basis[low], slope[low])))


def _detail(image: NDArray[np.float64], valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return an image (rows, cols, k) minus a Gaussian mean over its valid pixels, zero elsewhere."""
    down, across = (np.exp(-(np.subtract.outer(r, r) ** 2) / 2 / WIDTH**2) for r in map(np.arange, image.shape[:2]))
    weight = down @ valid @ across.T
    smooth = np.einsum("hi,ijk,wj->hwk", down, image, across, optimize=True) / np.maximum(weight, 1e-12)[..., None]
    return np.asarray((image - smooth) * valid[..., None])
