"""Forecast of the errors of fusing two images, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Union

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.forecast.extrapolate import Forecast, detail_power, extrapolate, white_noise
from spectralift_qgis.core.forecast.patches import MsiPatch, patch_windows, read_msi_patch, read_patches
from spectralift_qgis.core.forecast.reduced_scale import measure
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import Pair, Read
from spectralift_qgis.core.refine.psf import Psf, fit_psf
from spectralift_qgis.core.refine.residual import LEAST_R2, NoCorrection
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import TrainOptions

STEPS, NETWORKS = 1000, 2  # of the check's own training
LEAST_PIXELS, LEAST_ROWS = 64, 6  # LR pixels in all and along a side; fewer are too few at reduced resolution
ASSUMED = Psf((0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0), float("nan"))  # 1.2 LR pixels FWHM, of most imaging spectrometers
LEAST_DETAIL = 1e-6  # of the signal; less is rounding
MOST_SPECTRA = 4096  # for the estimate of the noise

CorrectionResult = Union[Correction, NoCorrection, None]


@dataclass(frozen=True)
class NoForecast:
    """Reason why there is no forecast.

    Attributes:
        code: "place", "coarser", "unseen", "small", "flat" or "failed".
        reason: Message of a failure.
    """

    code: str
    reason: str = ""


@dataclass(frozen=True)
class ForecastInputs:
    """Inputs of the check.

    Attributes:
        read_lr: Reads windows of the LR-HSI.
        lr_shape: (rows, cols) of the LR-HSI.
        pair: MSI on the same grid of LR pixels, or, if same_ground is False, on one of its own.
        correction: Result of the residual correction; None if it was not requested.
        same_ground: Whether positions of LR pixels in the MSI are known.
    """

    read_lr: Read
    lr_shape: tuple[int, int]
    pair: Pair
    correction: CorrectionResult
    same_ground: bool = True

    @property
    def psf(self) -> Psf | None:
        """PSF between the images, if the residual correction measured it."""
        return self.correction.psf if self.correction is not None else None


def forecast_fusion(
    inputs: ForecastInputs,
    matrix: NDArray[np.float64],
    options: TrainOptions,
    *,
    device: str,
    seed: int,
    progress: Progress,
    consistent: bool = False,
) -> Forecast | NoForecast:
    """Return the forecast of fusing the images, or the reason why there is none.

    Args:
        inputs: The images, in HSI units.
        matrix: Spectral response R (C, c).
        options: Training options of the run.
        device: Device to train on.
        seed: Seed of all random draws.
        progress: Receives stage "train", and is asked whether to stop.
        consistent: Whether the correction also brings spectra to the MSI's own values.

    Raises:
        Cancelled: The user asked to stop.
    """
    # 1. patches of the LR-HSI, (rows, cols, C), and their valid spectra (n, C)
    patches = [(w, y) for w, y in read_patches(inputs.read_lr, inputs.lr_shape, seed) if min(y.shape[:2]) >= LEAST_ROWS]
    valid = [y[np.isfinite(y).all(axis=-1)] for _, y in patches]
    if sum(map(len, valid)) < LEAST_PIXELS:
        return NoForecast("small")
    spectra = np.concatenate(valid)
    windows = (
        [w for w, _ in patches]
        if inputs.same_ground
        else list(patch_windows(inputs.pair.lr_shape, seed))[: len(patches)]
    )
    # 2. the MSI there, with Z = Y R: (rows, cols, C) → (rows, cols, c); and the PSF between them
    read = [(read_msi_patch(inputs.pair, w), w, y @ matrix) for w, (_, y) in zip(windows, patches)]
    pairs = [(msi, w, z) for msi, w, z in read if msi is not None]
    measured = inputs.psf or (_fit_psf(inputs.pair, pairs) if inputs.same_ground else None)
    psf = measured or ASSUMED
    # 3. errors at reduced resolution
    train = _trainer(matrix, options, device, seed, progress)
    refined = isinstance(inputs.correction, Correction)
    reduced = measure(
        [y for _, y in patches], matrix.astype(np.float64), psf, train,
        refine=refined, consistent=consistent, seed=seed, progress=progress,
    )  # fmt: skip
    # 4. ratio of the detail at both resolutions, and the extrapolation
    fine, coarse = detail_power([msi for msi, *_ in pairs], psf), detail_power(reduced.msi_patches, psf)
    least = LEAST_DETAIL**2 * float((spectra**2).mean())
    if not fine > least or not coarse > least or not np.isfinite(reduced.plain + reduced.upsampled):
        return NoForecast("flat" if pairs else "unseen")
    noise = white_noise(_subset(spectra, seed))
    finer = float(np.sqrt(fine / coarse))
    return extrapolate(reduced, noise, finer, reduced.mean, refined=refined, psf_measured=measured is not None)


def _fit_psf(pair: Pair, patches: Sequence[tuple[MsiPatch, Window, NDArray[np.float64]]]) -> Psf | None:
    """Return the PSF between the images at their given positions; None if they do not show the same ground there.

    patches: MSI patches, with their window of the LR-HSI and its simulated LR-MSI (rows, cols, c).
    """
    z, m = [], []
    for msi, window, simulated in patches:
        if msi.boxes is not None:
            lr, hr = msi.boxes
            rows, cols = (slice(a - begin, b - begin) for (a, b), begin in zip(lr, (window.row, window.col)))
            z.append(simulated[rows, cols])
            m.append((msi.m, msi.valid, lr, hr))
    psf = fit_psf(z, m, pair.placement) if m else None
    return psf if psf is not None and psf.r2 >= LEAST_R2 else None


def reduced_options(options: TrainOptions) -> TrainOptions:
    """Return the training options of the check: those of a run, with fewer steps and networks."""
    return replace(options, epochs=min(options.epochs or STEPS, STEPS), networks=min(options.networks, NETWORKS))


def _trainer(
    matrix: NDArray[np.float64], options: TrainOptions, device: str, seed: int, progress: Progress
) -> Callable[[NDArray[np.float32]], Estimator]:
    fewer = reduced_options(options)

    def train(y: NDArray[np.float32]) -> Estimator:
        bands = BandTable.unknown(tuple(f"band {i + 1}" for i in range(y.shape[1])))
        names = tuple(str(i + 1) for i in range(matrix.shape[1]))
        return Estimator(fit_model(y, matrix, bands, names, fewer, seed=seed, device=device, progress=progress), device)

    return train


def _subset(spectra: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    if len(spectra) <= MOST_SPECTRA:
        return spectra
    return spectra[np.random.default_rng(seed).choice(len(spectra), MOST_SPECTRA, replace=False)]
