"""From LR-HSI spectra to a spectral model, and from a model to predictions: the one way to either network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import quadratic
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.model import SpectralModel
from spectralift_qgis.core.options import TrainOptions
from spectralift_qgis.core.progress import Progress
from spectralift_qgis.core.scaling import Scaling

Predict = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def fit_model(
    y: NDArray[np.float32],
    matrix: NDArray[np.float64],
    bands: BandTable,
    msi_bands: tuple[str, ...],
    options: TrainOptions,
    *,
    seed: int,
    device: str,
    progress: Progress,
    span: tuple[float, float] = (0.0, 1.0),
) -> SpectralModel:
    """Return the model that undoes R (C, c) on spectra y (N, C) in HSI units: Z = Y R, then f_Θ(Z) ≈ Y."""
    scaling = Scaling.of(y, options.clip)
    scaled = scaling.forward(y)
    z = np.asarray(scaled @ matrix.astype(np.float32), dtype=np.float32)
    seen = y @ matrix.astype(np.float32)
    seen_range = (float(y.min()), float(y.max()))
    provenance = {
        "options": options.as_dict(), "seed": seed, "spectra": len(y), "device": device,
        "msi_low": [float(v) for v in seen.min(axis=0)], "msi_high": [float(v) for v in seen.max(axis=0)],
    }  # fmt: skip
    if options.preset == "preview":
        coefficients = quadratic.fit(z, scaled)
        history = {"train": [float(np.abs(quadratic.predict(z, coefficients) - scaled).mean())]}
        weights = {"coefficients": coefficients}
        return SpectralModel("quadratic", weights, matrix, bands, msi_bands, scaling, seen_range, history, provenance)
    from spectralift_qgis.core.nn.train import fit

    fitted = fit(z, scaled, options, seed=seed, device=device, progress=progress, span=span)
    provenance["best_step"] = fitted.best_step
    return SpectralModel(
        "sin", fitted.weights, matrix, bands, msi_bands, scaling, seen_range, fitted.history, provenance
    )


class Estimator:
    """Turns MSI pixels (N, c) in HSI units into spectra (N, C) in HSI units; counts what it had to bound.

    A network goes on in straight lines where it has seen nothing. No value leaves the range of the training
    spectra further than the pixel's own MSI values do: a roof brighter than any coarse pixel may be, in every
    band, as bright as the MSI saw it.
    """

    def __init__(self, model: SpectralModel, device: str) -> None:
        self._scaling, self._range = model.scaling, model.value_range
        self._run = _scaled_predictor(model, device)
        self.bounded = 0

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        x = self._scaling.inverse(self._run(self._scaling.forward(m)))
        low = np.minimum(m.min(axis=1, initial=np.inf), np.float32(self._range[0]))[:, None]
        high = np.maximum(m.max(axis=1, initial=-np.inf), np.float32(self._range[1]))[:, None]
        beyond = (x < low) | (x > high)
        if beyond.any():
            self.bounded += int(beyond.sum())
            np.clip(x, low, high, out=x)
        return x


def _scaled_predictor(model: SpectralModel, device: str) -> Predict:
    if model.kind == "quadratic":
        return partial(quadratic.predict, coefficients=model.weights["coefficients"])
    from spectralift_qgis.core.nn.predict import Predictor

    return Predictor(model.weights, device)
