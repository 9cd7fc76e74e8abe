"""Search for a constant offset common to all bands, such as Sentinel-2's 1000 since processing baseline 04.00.

A brighter or darker scene keeps the direction of its spectra, taken as vectors (c,), and multiplies their distribution;
a constant that was added to all bands turns the spectra and shifts the distribution.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SPECTRA = 512  # of the image and of the training that are compared
STEPS = 16  # constants that are tried, on either side of 0 and again around the best one
BETTER = 2.0  # least factor by which the constant's removal reduces the angle; below, another scene explains as much
AS_NEAR = 4.0  # largest angle left, in angles between the training's own spectra
SHIFTED = 0.6  # largest difference between the distributions without the constant, relative to that after a factor
TURNED = 1.1  # largest angle without the constant, relative to that with it
WORTH_TELLING = 0.2  # smallest constant that is reported, relative to the training's level
DARKEST = 0.01  # share of the pixels that may become negative
_LEVELS = np.linspace(0.05, 0.95, 19)


def sample_spectra(spectra: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return at most SPECTRA evenly spaced rows of spectra (N, c), leaving out those that are zero in all bands."""
    lit = spectra[(spectra != 0).any(axis=1)]
    return lit[np.linspace(0, len(lit) - 1, min(len(lit), SPECTRA)).astype(int)] if len(lit) else lit


def find_offset(trained: NDArray[np.float32], values: NDArray[np.float32], gain: NDArray[np.float64]) -> float:
    """Return the constant by which image values differ from the training spectra; 0.0 if there is none.

    Dark ground limits the constant: an image with a positive constant has no values below it; with a negative one
    the training has no values as dark, or the image has negative ones.

    Args:
        trained: Spectra of the training (n, c), in HSI units.
        values: Spectra of the image (N, c), in HSI units.
        gain: (c,) change of these values for a step of 1 in the image.

    Returns:
        The constant in units of the image.
    """
    values = sample_spectra(values)
    if len(trained) < 2 or len(values) < 2 or not (gain > 0).all():
        return 0.0
    # range of constants that the darkest pixels allow, in image units
    ours, theirs = (np.quantile(v, DARKEST, axis=0) for v in (trained, values))
    least, most = -float(((ours - np.minimum(theirs, 0)) / gain).min()), float((theirs / gain).min())
    # a constant is reported if it is a sizeable share of the training's level; the test of directions comes first
    level = float(np.mean(np.median(trained, axis=0) / gain))
    for estimate in (_turned, _shifted):
        constant = estimate(trained, values, gain, min(least, 0.0), max(most, 0.0))
        if least <= constant <= most and abs(constant) >= WORTH_TELLING * level:
            return constant
    return 0.0


def _turned(
    trained: NDArray[np.float32], values: NDArray[np.float32], gain: NDArray[np.float64], least: float, most: float
) -> float:
    """Return the constant from `least` to `most` whose removal turns spectra to the training's direction; else 0.0."""
    own, apart = _angle(trained[::2], trained[1::2]), _angle(trained, values)

    def angle(constant: float) -> float:
        return _angle(trained, values - (constant * gain).astype(np.float32))

    # search over the whole range, then refined around the best constant
    constants = np.linspace(least, most, 2 * STEPS + 1)
    step, best = constants[1] - constants[0], min(constants, key=angle)
    best = min(np.linspace(best - step, best + step, STEPS + 1), key=angle)
    near = angle(best)
    return float(best) if near * BETTER <= apart and near <= AS_NEAR * own else 0.0


def _shifted(
    trained: NDArray[np.float32], values: NDArray[np.float32], gain: NDArray[np.float64], least: float, most: float
) -> float:
    """Return the constant by which all quantiles of all bands differ, if a factor explains far less; else 0.0."""
    ours, theirs = (np.quantile(v, _LEVELS, axis=0) for v in (trained, values))  # (Q, c)
    # model 1: theirs = ours + constant · gain; model 2: theirs = factor · ours
    constant = float(np.median((theirs - ours) / gain))
    positive = (ours > 0) & (theirs > 0)
    factor = float(np.exp(np.median(np.log(theirs[positive] / ours[positive])))) if positive.any() else 1.0
    by_constant = np.abs(theirs - constant * gain - ours).mean()
    by_factor = min(np.abs(theirs / f - ours).mean() for f in (1.0, factor))
    shifted = values - (constant * gain).astype(np.float32)
    close = _angle(trained, shifted) <= TURNED * _angle(trained, values)
    return constant if close and by_constant <= SHIFTED * by_factor else 0.0


def rounded(constant: float) -> float:
    """Return the constant with one digit if that is within 10 %, else with two: added constants are mostly round."""
    short = float(f"{constant:.0e}")
    return short if abs(short - constant) <= 0.1 * abs(constant) else float(f"{constant:.1e}")


def _angle(trained: NDArray[np.float32], values: NDArray[np.float32]) -> float:
    """Return the median over values (N, c) of the angle to the nearest of trained (n, c), in degrees."""
    return float(np.degrees(np.arccos(np.clip(np.median((_unit(values) @ _unit(trained).T).max(axis=1)), -1, 1))))


def _unit(spectra: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(spectra, axis=1, keepdims=True)
    return np.divide(spectra, lengths, out=np.zeros_like(spectra), where=lengths > 0)
