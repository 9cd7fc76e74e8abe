"""Point spread function between the two images, fitted to both, and the blur by it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.refine.placement import REACH, Box, Placement

SPREADS = (0.0, 0.25, 0.4, 0.6, 0.85, 1.2, 1.7)  # LR pixels; the LR pixel's own box comes on top
LEAST_WEIGHT = 0.4  # of a PSF: an LR pixel with less of it on valid HR pixels is not used
RIDGE = 1e-3

FIRST_STEP, LAST_STEP, FARTHEST = 0.5, 1 / 16, 2.0  # LR pixels
WORTH_MOVING = 0.95  # largest unexplained variance after a move, relative to that before; a smaller gain is chance

Image = Union[NDArray[np.float32], NDArray[np.float64]]


@dataclass(frozen=True)
class Psf:
    """Point spread function k = Σ_s w_s (Gaussian of spread s ∗ the LR pixel's box), Σ w_s = 1.

    Sharp and wide cores, wings (Moffat) and dark rings (sinc) are all such sums; PSFs that are not round are not.

    Attributes:
        weights: w_s of each spread.
        r2: Share of the simulated LR-MSI's variance that the blurred MSI explains.
        spreads: Standard deviations s in LR pixels.
    """

    weights: tuple[float, ...]
    r2: float
    spreads: tuple[float, ...] = SPREADS

    @property
    def variance(self) -> float:
        """Variance along one axis, in LR pixels squared, including the box's 1/12."""
        wide = sum(w * s * s for w, s in zip(self.weights, self.spreads))
        return max(wide, 0.0) + 1 / 12

    @property
    def fwhm(self) -> float:
        """Full width at half maximum of a Gaussian of this variance, in LR pixels."""
        return 2.3548 * self.variance**0.5

    @property
    def reach(self) -> float:
        """Distance to which the PSF reaches beyond an LR pixel's own outline, in LR pixels."""
        return REACH * max((s for w, s in zip(self.weights, self.spreads) if w), default=0.0)

    def blur(
        self, image: Image, valid: NDArray[np.bool_], placement: Placement, lr: Box, hr: Box
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the contribution of HR pixels to LR pixels, and its weight; `divide` gives the blurred image.

        Args:
            image: HR pixels (rows, cols, n) of box `hr`.
            valid: (rows, cols) valid HR pixels.
            placement: Positions of the LR pixels.
            lr: Box of LR pixels.
            hr: Box of HR pixels.

        Returns:
            Weighted sums (LR rows, LR cols, n), and (LR rows, LR cols) the share of each LR pixel's weight on valid
            pixels.
        """
        shape = (lr[0][1] - lr[0][0], lr[1][1] - lr[1][0])
        total, weights = np.zeros((*shape, image.shape[2])), np.zeros(shape)
        filled = np.where(valid[..., None], image, 0).astype(np.float64)
        for weight, spread in zip(self.weights, self.spreads):
            if weight:
                down = placement.rows.weights(lr[0], hr[0], spread)
                across = placement.cols.weights(lr[1], hr[1], spread)
                total += weight * separable(down, filled, across)
                weights += weight * (down @ valid.astype(np.float64) @ across.T)
        return total, weights


def divide(total: Image, weights: Image) -> NDArray[np.float64]:
    """Return the blurred image (rows, cols, n), NaN if too little of the PSF lies on valid pixels.

    Args:
        total: Weighted sums (rows, cols, n) of `Psf.blur`.
        weights: Weights (rows, cols) of `Psf.blur`.
    """
    enough = weights >= LEAST_WEIGHT
    return np.asarray(np.where(enough, 1.0, np.nan)[..., None] * total / np.where(enough, weights, 1.0)[..., None])


def fit_psf(
    z: Sequence[Image], m: Sequence[tuple[Image, NDArray[np.bool_], Box, Box]], placement: Placement
) -> Psf | None:
    """Return the PSF that blurs the MSI to the simulated LR-MSI, by least squares over all bands.

    Args:
        z: Simulated LR-MSI of each box, (rows, cols, c), NaN for no data.
        m: HR pixels around each box, (rows, cols, c), their validity, and the boxes of LR and of HR pixels.
        placement: Positions of the LR pixels.

    Returns:
        The PSF; None if too few pixels are valid in both images, or nothing varies.
    """
    # MSI blurred by each spread: columns (N, c, S); target (N, c)
    basis, targets = [], []
    for simulated, (image, valid, lr, hr) in zip(z, m):
        columns = [
            divide(*Psf((1.0,), 0.0, (spread,)).blur(image, valid, placement, lr, hr)).reshape(-1, image.shape[2])
            for spread in SPREADS
        ]
        stacked = np.stack(columns, axis=-1)
        flat = simulated.reshape(-1, simulated.shape[2])
        usable = np.isfinite(stacked).all(axis=(1, 2)) & np.isfinite(flat).all(axis=1)
        basis.append(stacked[usable])
        targets.append(flat[usable])
    blurred, target = np.concatenate(basis), np.concatenate(targets)
    if len(target) < 4 * len(SPREADS) or np.ptp(target, axis=0).max() <= 1e-9 * np.abs(target).max():
        return None
    # bands in units of their deviation
    deviation = target.std(axis=0)
    deviation[deviation == 0] = 1  # a constant band does not depend on the PSF
    blurred, target = blurred / deviation[:, None], target / deviation
    # Without each band's mean, which the radiometry matches: only the variation depends on the blur.
    blurred = blurred - blurred.mean(axis=0)
    target = target - target.mean(axis=0)
    # least squares for the weights of all spreads but the box: (N c, S − 1), ridge-regularised
    box = blurred[..., 0].ravel()
    wider = blurred[..., 1:].reshape(len(box), -1) - box[:, None]  # Σ w = 1 leaves all but one free
    gram = wider.T @ wider
    ridge = RIDGE * np.trace(gram) / len(gram) * np.eye(len(gram))
    tail = np.linalg.solve(gram + ridge + np.finfo(float).tiny * np.eye(len(gram)), wider.T @ (target.ravel() - box))
    residual = target.ravel() - box - wider @ tail
    r2 = 1 - float((residual**2).sum() / max((target**2).sum(), np.finfo(float).tiny))
    return Psf((float(1 - tail.sum()), *(float(w) for w in tail)), r2)


def register(fit: Callable[[Placement], Psf | None], placement: Placement) -> tuple[Placement, Psf | None]:
    """Return the placement near the given one at which the MSI blurs best to the LR-HSI, and the PSF there.

    A pattern search (Hooke & Jeeves 1961) in steps of 1/2 down to 1/16 LR pixel: georeferences are rarely better.

    Args:
        fit: Placement → PSF, or None.
        placement: Placement from the georeference.
    """
    psf, at = fit(placement), (0.0, 0.0)
    step = FIRST_STEP
    while psf is not None and step >= LAST_STEP:
        # four neighbours; move if the best one explains clearly more, else halve the step
        moves = [(at[0] + i * step, at[1] + j * step) for i, j in ((-1, 0), (1, 0), (0, -1), (0, 1))]
        fits = [(fit(placement.moved(*move)), move) for move in moves if max(map(abs, move)) <= FARTHEST]
        better, move = max(((p, m) for p, m in fits if p is not None), key=lambda t: t[0].r2, default=(psf, at))
        if 1 - better.r2 < WORTH_MOVING * (1 - psf.r2):
            psf, at = better, move
        else:
            step /= 2
    return placement.moved(*at), psf


def separable(
    down: NDArray[np.float64], image: NDArray[np.float64], across: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return down · image · acrossᵀ for every plane.

    Args:
        down: (r, rows).
        image: (rows, cols, n).
        across: (k, cols).

    Returns:
        (r, k, n).
    """
    rows, cols, planes = image.shape
    narrow = (down @ image.reshape(rows, cols * planes)).reshape(len(down), cols, planes)
    return np.asarray(np.einsum("ijn,kj->ikn", narrow, across, optimize=True))
