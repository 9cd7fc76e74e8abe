"""How long a run will take on a CPU, roughly: its arithmetic over rates measured on two laptop-like cores."""

from __future__ import annotations

import os

from spectralift_qgis.core.options import TrainOptions

# Floating-point operations a second that `make bench` reached: training runs on one core, prediction on all of them.
TRAINING_RATE = 4e10
FULL_BATCH_RATE = 2e10
PREDICTION_RATE_PER_CORE = 8e9
START_S = 3.0  # Python, GDAL, torch


def seconds(options: TrainOptions, spectra: int, msi_bands: int, hsi_bands: int, pixels: int) -> float:
    """Return roughly how many seconds a run of that many spectra and pixels takes; within a factor of three.

    A step of training is three products a weight (forward, and backward to inputs and weights), a pixel one.
    """
    networks = max(1, options.networks)
    weights = sum(i * o for i, o in options.architecture.sizes(msi_bands, hsi_bands))
    if options.preset == "preview":
        weights, networks = (1 + msi_bands + msi_bands * (msi_bands + 1) // 2) * hsi_bands, 1
    drawn = min(spectra, options.max_spectra or spectra)
    batch = min(options.batch or drawn, drawn)
    rate = TRAINING_RATE if options.batch else FULL_BATCH_RATE
    training = options.epochs * batch * networks * weights * 6 / rate
    prediction = pixels * networks * weights * 2 / (PREDICTION_RATE_PER_CORE * (os.cpu_count() or 1))
    return START_S + training + prediction
