"""Finds one constant that all bands of an image are off by: it turns spectra away from those of the training.

A brighter or darker scene keeps the direction of its spectra, seen as vectors (c,); a constant that was added, such as
the 1000 of Sentinel-2 products since processing baseline 04.00, does not.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SPECTRA = 512  # of the image and of the training that are held against each other
STEPS = 32  # constants that are tried, to either side of 0 and again around the best one
BETTER = 1.5  # times nearer to the training's spectra than without it: below, another scene explains as much
AS_NEAR = 4.0  # times the angle between the training's own spectra at most
WORTH_TELLING = 0.2  # of the training's level
DARKEST = 0.01  # share of the pixels that may become negative


def some_spectra(spectra: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return at most SPECTRA of spectra (N, c), from all over them, without those that are zero throughout."""
    lit = spectra[(spectra != 0).any(axis=1)]
    return lit[np.linspace(0, len(lit) - 1, min(len(lit), SPECTRA)).astype(int)] if len(lit) else lit


def find_offset(trained: NDArray[np.float32], values: NDArray[np.float32], gain: NDArray[np.float64]) -> float:
    """Return the constant that values (N, c) are off by against spectra of the training (n, c); 0.0 without one.

    gain: (c,) what a step of 1 in the image comes to in these values; the constant is in the image's units.
    No spectrum of the darkest side may become negative without it: true dark ground speaks against any constant.
    """
    if len(trained) < 2 or not len(values) or not (gain > 0).all():
        return 0.0
    values = some_spectra(values)
    own = _angle(trained[::2], trained[1::2])
    apart = _angle(trained, values)
    if apart <= BETTER * own:
        return 0.0
    low, high = (float((np.quantile(v, DARKEST, axis=0) / gain).min()) for v in (trained, values))

    def angle(constant: float) -> float:
        return _angle(trained, values - (constant * gain).astype(np.float32))

    tried = np.linspace(-max(low, 0.0), max(high, 0.0), 2 * STEPS + 1)
    step, best = tried[1] - tried[0], min(tried, key=angle)
    best = min(np.linspace(best - step, best + step, STEPS + 1), key=angle)
    level = float(np.mean(np.median(trained, axis=0) / gain))
    near = angle(best)
    explains = near * BETTER <= apart and near <= AS_NEAR * own
    return float(best) if explains and abs(best) >= WORTH_TELLING * level else 0.0


def rounded(constant: float) -> float:
    """Return the constant with one digit where that is near enough, as constants that programs add mostly have."""
    short = float(f"{constant:.0e}")
    return short if abs(short - constant) <= 0.1 * abs(constant) else float(f"{constant:.1e}")


def _angle(trained: NDArray[np.float32], values: NDArray[np.float32]) -> float:
    """Return how far the middle one of values (N, c) points away from the nearest of trained (n, c), in degrees."""
    return float(np.degrees(np.arccos(np.clip(np.median((_unit(values) @ _unit(trained).T).max(axis=1)), -1, 1))))


def _unit(spectra: NDArray[np.float32]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(spectra.astype(np.float64), axis=1, keepdims=True)
    return spectra / np.maximum(lengths, 1e-30)
