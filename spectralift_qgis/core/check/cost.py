"""Estimates how long a run takes on a CPU: its arithmetic over rates measured on two laptop-like cores."""

from __future__ import annotations

import os

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.forecast.forecast import reduced_options
from spectralift_qgis.core.forecast.patches import MOST, SIDE
from spectralift_qgis.core.forecast.step import is_forecast
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.refine.refinement import is_refined
from spectralift_qgis.core.refine.residual import FINE
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train.options import TrainOptions, requested_options

# Floating-point operations a second that `make bench` reached: training runs on one core, prediction on all of them.
TRAINING_RATE = 4e10
TWO_AT_ONCE = 1.5  # times faster: networks trained in two groups on two cores
FULL_BATCH_RATE = 2e10
# A million pixels, 4 → 150 bands, took 4.6 CPU seconds, 3.2 of them in the networks (docs/performance.md, Inference).
PREDICTION_RATE_PER_CORE = 7e10
STORING_RATE_PER_CORE = 1e8  # values a second: reading, bounding, encoding, writing
START_S = 3.0  # Python, GDAL, torch
# CPU seconds beside the training, measured on scenes of 64 × 64 to 192 × 192 LR pixels (docs/expected.md); they do not
# grow with the LR-HSI beyond that.
EXPECT_S = 1.4
# Finding the correction, CPU seconds of the stage "refine" of benchmarks/inference.py, 150 bands: 3.9 with 100 × 100 LR
# and 1000 × 1000 HR pixels, 3.8 with 100 × 100 and 2000 × 2000; about 8 with 250 × 250 and 1000 × 1000, of which
# predicting once more what the LR-HSI's sensor sees takes 4.
LEARNING_S = 1.0
RESIDUAL_RATE = 2e4  # LR pixels a second: residuals and kriging
# Adding it: 0.5 s for 1000 × 1000 pixels of 150 bands, 1.0 s for 2000 × 2000 (docs/performance.md, Inference).
REFINING_RATE_PER_CORE = 3e8  # values a second


def seconds(
    options: TrainOptions,
    spectra: int,
    msi_bands: int,
    hsi_bands: int,
    pixels: int,
    *,
    refine: bool = False,
    expect: bool = False,
) -> float:
    """Return roughly how many seconds a run takes; within a factor of three.

    Args:
        options: how the networks are trained.
        spectra: number of training spectra, the pixels of the LR-HSI.
        msi_bands: number of MSI bands, c.
        hsi_bands: number of HSI bands, C.
        pixels: number of HR pixels that are predicted.
        refine: with residual correction.
        expect: with an estimate of the error.
    """
    networks, weights = _size(options, msi_bands, hsi_bands)
    cores = os.cpu_count() or 1
    # One multiplication and one addition a weight and pixel
    prediction = pixels * networks * weights * 2 / (PREDICTION_RATE_PER_CORE * cores)
    storing = pixels * hsi_bands / (STORING_RATE_PER_CORE * cores)
    total = START_S + _training(options, spectra, msi_bands, hsi_bands, cores) + prediction + storing
    # Residual correction: residuals and kriging, the averaged prediction seen by the LR-HSI, adding it to all pixels
    if refine:
        total += LEARNING_S + spectra / RESIDUAL_RATE + prediction / _averaged(pixels / max(spectra, 1))
        total += pixels * hsi_bands / (REFINING_RATE_PER_CORE * cores)
    # Estimated error: one more, smaller training
    if expect:
        total += EXPECT_S + _training(
            reduced_options(options), min(spectra, MOST * SIDE**2), msi_bands, hsi_bands, cores
        )
    return total


def _training(options: TrainOptions, spectra: int, msi_bands: int, hsi_bands: int, cores: int) -> float:
    """Return the seconds of training: three products a weight and step, forward and back to inputs and weights."""
    if options.preset == "preview":
        return 0.0  # closed form
    networks, weights = _size(options, msi_bands, hsi_bands)
    drawn = min(spectra, options.max_spectra or spectra)
    batch = min(options.batch or drawn, drawn)
    rate = TRAINING_RATE * (TWO_AT_ONCE if networks > 2 and cores > 1 else 1) if options.batch else FULL_BATCH_RATE
    return options.steps(drawn) * batch * networks * weights * 6 / rate


def _averaged(ratio_squared: float) -> int:
    """Return how many HR pixels `find_correction` averages into one to simulate the LR-HSI from the prediction."""
    return max(1, int(ratio_squared**0.5 / FINE)) ** 2


def _size(options: TrainOptions, msi_bands: int, hsi_bands: int) -> tuple[int, int]:
    """Return number of networks and weights of each; a pixel's prediction is one product a weight."""
    if options.preset == "preview":
        return 1, (1 + msi_bands + msi_bands * (msi_bands + 1) // 2) * hsi_bands
    return max(1, options.networks), sum(i * o for i, o in options.architecture.sizes(msi_bands, hsi_bands))


def add_cost(request: FusionRequest, hsi: Raster, area: Window | None, preflight: Preflight) -> None:
    """Add device, memory and rough time to the facts.

    Args:
        request: the request.
        hsi: the open LR-HSI.
        area: the window that is predicted, None when only a model is trained.
        preflight: the preflight, with its plan.
    """
    plan = preflight.ready
    options = requested_options(request)
    expected_s = seconds(
        options, hsi.grid.size, len(plan.response), len(plan.bands), area.size if area else 0,
        refine=area is not None and is_refined(request.refine, options, plan.partial),
        expect=area is not None and is_forecast(request.expect, options, plan.partial),
    )  # fmt: skip
    preflight.facts.device = "cpu" if request.preset == "preview" else request.device
    preflight.facts.memory_mib = request.memory_mib
    preflight.facts.seconds_on_cpu = round(expected_s)
