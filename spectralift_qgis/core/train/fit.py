"""Fit of a spectral model to LR-HSI spectra: the common entry for the network and the closed form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train import closed_form
from spectralift_qgis.core.train.constant_offset import sample_spectra
from spectralift_qgis.core.train.model import LEVELS, SpectralModel
from spectralift_qgis.core.train.options import TrainOptions
from spectralift_qgis.core.train.scaling import Scaling


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
    """Return the model that inverts R on the spectra: Z = Y R, then f_Θ(Z) ≈ Y.

    Args:
        y: LR-HSI spectra (N, C) in HSI units.
        matrix: Spectral response R (C, c).
        bands: The C HSI bands.
        msi_bands: Names of the c MSI bands.
        options: Preset and training options.
        seed: Seed of all random draws.
        device: "cpu", "cuda" or "mps".
        progress: Receives stage "train", and is asked whether to stop.
        span: First and last fraction of the progress to report.
    """
    scaling = Scaling.of(y, options.clip)
    scaled = scaling.forward(y)
    # Z = Y R, scaled for training and in HSI units for the record: (N, C) → (N, c)
    z = np.asarray(scaled @ matrix.astype(np.float32), dtype=np.float32)
    value_range = (float(y.min()), float(y.max()))
    msi = np.asarray(y @ matrix.astype(np.float32), np.float32)
    quantiles, sample = msi_quantiles(msi), sample_spectra(msi)
    provenance = {"options": options.as_dict(), "seed": seed, "spectra": len(y), "device": device}
    if options.preset == "preview":
        coefficients = closed_form.fit(z, scaled)
        history = {"train": [float(np.abs(closed_form.predict(z, coefficients) - scaled).mean())]}
        weights = {"coefficients": coefficients}
        return SpectralModel(
            "quadratic", weights, matrix, bands, msi_bands, scaling, value_range, quantiles, history, provenance,
            msi_spectra=sample,
        )  # fmt: skip
    from spectralift_qgis.core.train.torch.train_sin import fit

    fitted = fit(z, scaled, options, seed=seed, device=device, progress=progress, span=span)
    actual = {**options.as_dict(), "epochs": fitted.history["step"][-1]}
    provenance.update(options=actual, best_step=fitted.best_step, device=fitted.device)
    return SpectralModel(
        "sin", fitted.weights, matrix, bands, msi_bands, scaling, value_range, quantiles, fitted.history, provenance,
        architecture=options.architecture, msi_spectra=sample,
    )  # fmt: skip


def msi_quantiles(z: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return quantiles of the simulated LR-MSI, with its exact minimum and maximum at the ends.

    Args:
        z: Simulated LR-MSI (N, c).

    Returns:
        (len(LEVELS), c) in the units of z.
    """
    inner = np.quantile(z, LEVELS[1:-1], axis=0)
    return np.vstack([z.min(axis=0), inner, z.max(axis=0)]).astype(np.float64)
