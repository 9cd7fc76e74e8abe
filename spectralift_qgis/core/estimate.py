"""How long a run will take on a CPU, roughly: its arithmetic over rates measured on two laptop-like cores."""

from __future__ import annotations

import os
from dataclasses import replace

from spectralift_qgis.core.expected.finding import NETWORKS, STEPS
from spectralift_qgis.core.expected.windows import MOST, SIDE
from spectralift_qgis.core.options import TrainOptions

# Floating-point operations a second that `make bench` reached: training runs on one core, prediction on all of them.
TRAINING_RATE = 4e10
FULL_BATCH_RATE = 2e10
PREDICTION_RATE_PER_CORE = 8e9
START_S = 3.0  # Python, GDAL, torch
# CPU seconds measured on scenes of 64 × 64 to 192 × 192 LR pixels (docs/expected.md, docs/refinement.md); neither grows
# with the LR-HSI beyond that.
EXPECT_S = 1.4  # beside the training
REFINE_S = 2.6
REFINING_RATE_PER_CORE = 1e8  # values a second


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
    """Return roughly how many seconds a run of that many spectra and pixels takes; within a factor of three.

    refine, expect: whether the LR-HSI's own information is returned, and the accuracy forecast.
    """
    networks, weights = _size(options, msi_bands, hsi_bands)
    cores = os.cpu_count() or 1
    prediction = pixels * networks * weights * 2 / (PREDICTION_RATE_PER_CORE * cores)
    total = START_S + _training(options, spectra, msi_bands, hsi_bands) + prediction
    if refine:
        total += REFINE_S + prediction + pixels * hsi_bands / (REFINING_RATE_PER_CORE * cores)
    if expect:
        fewer = replace(options, epochs=min(options.epochs, STEPS), networks=min(options.networks, NETWORKS))
        total += EXPECT_S + _training(fewer, min(spectra, MOST * SIDE**2), msi_bands, hsi_bands)
    return total


def _training(options: TrainOptions, spectra: int, msi_bands: int, hsi_bands: int) -> float:
    """Return the seconds of training: three products a weight and step, forward and back to inputs and weights."""
    networks, weights = _size(options, msi_bands, hsi_bands)
    drawn = min(spectra, options.max_spectra or spectra)
    batch = min(options.batch or drawn, drawn)
    return options.epochs * batch * networks * weights * 6 / (TRAINING_RATE if options.batch else FULL_BATCH_RATE)


def _size(options: TrainOptions, msi_bands: int, hsi_bands: int) -> tuple[int, int]:
    """Return how many networks of how many weights there are; a pixel's prediction is one product a weight."""
    if options.preset == "preview":
        return 1, (1 + msi_bands + msi_bands * (msi_bands + 1) // 2) * hsi_bands
    return max(1, options.networks), sum(i * o for i, o in options.architecture.sizes(msi_bands, hsi_bands))
