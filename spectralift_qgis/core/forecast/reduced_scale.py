"""Errors at reduced resolution, where the LR-HSI is the truth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled
from spectralift_qgis.core.base.spectral_angle import spectral_angles
from spectralift_qgis.core.forecast.patches import MsiPatch
from spectralift_qgis.core.forecast.upsampling import covered, upsample
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays, predict_valid
from spectralift_qgis.core.refine.placement import Axis, Placement
from spectralift_qgis.core.refine.psf import Psf, divide
from spectralift_qgis.core.refine.residual import find_correction
from spectralift_qgis.core.train.estimator import Estimator

STEP = 2  # LR pixels along a coarser one: with more of them, too few pixels would remain
SHIFTED = 2048  # LR pixels up to which the coarser grid is placed in all STEP² positions: more samples of a small scene

Image = NDArray[np.float64]
Train = Callable[[NDArray[np.float32]], Estimator]


@dataclass(frozen=True)
class Reduced:
    """Errors at reduced resolution: mean squares in HSI units squared, and mean spectral angles.

    Attributes:
        plain: Mean square error of the network alone.
        refined: Mean square error with the residual correction.
        upsampled: Mean square error of bicubic upsampling.
        plain_sam_deg: Mean spectral angle of the network alone, degrees.
        upsampled_sam_deg: Mean spectral angle of upsampling, degrees.
        mean: Mean of the true values, HSI units.
        msi_patches: The simulated MSI, for its detail.
    """

    plain: float
    refined: float
    upsampled: float
    plain_sam_deg: float
    upsampled_sam_deg: float
    mean: float
    msi_patches: list[MsiPatch]


@dataclass(frozen=True, eq=False)
class _ReducedPatch:
    """Patch at reduced resolution: truth (rows, cols, C), the position of the coarser grid, and Y' on it."""

    truth: Image
    valid: NDArray[np.bool_]
    placement: Placement
    psf: Psf
    coarse: Image

    def blur(self, image: Image) -> Image:
        """Return an image (rows, cols, n) of the patch blurred to the coarser grid."""
        return _blur(self.psf, image, self.valid & np.isfinite(image).all(axis=-1), self.placement)


@dataclass
class _Score:
    """Mean squared error and mean spectral angle over the pixels added so far."""

    squares: float = 0.0
    values: int = 0
    angles: float = 0.0
    pixels: int = 0

    def add(self, truth: Image, estimate: Image) -> None:
        """Add the errors of an estimate, (rows, cols, C) like the truth; pixels with NaN in either are left out."""
        t, e = truth.reshape(-1, truth.shape[-1]), estimate.reshape(-1, truth.shape[-1])
        valid = np.isfinite(t).all(axis=1) & np.isfinite(e).all(axis=1)
        t, e = t[valid], e[valid]
        self.squares += float(((t - e) ** 2).sum())
        self.values += t.size
        angles = spectral_angles(t, e)
        self.angles += float(np.nansum(angles))
        self.pixels += int(np.isfinite(angles).sum())

    @property
    def mean(self) -> float:
        """Mean squared error; NaN without pixels."""
        return self.squares / self.values if self.values else float("nan")

    @property
    def sam_deg(self) -> float:
        """Mean spectral angle, degrees; NaN without pixels."""
        return self.angles / self.pixels if self.pixels else float("nan")


@dataclass
class _Scores:
    plain: _Score = field(default_factory=_Score)
    refined: _Score = field(default_factory=_Score)
    residual_upsampled: _Score = field(default_factory=_Score)
    upsampled: _Score = field(default_factory=_Score)


def measure(
    patches: Sequence[Image],
    matrix: NDArray[np.float64],
    psf: Psf,
    train: Train,
    *,
    refine: bool,
    consistent: bool,
    seed: int,
    progress: Progress,
) -> Reduced:
    """Return the errors of predicting LR-HSI patches from their own image at reduced resolution.

    Args:
        patches: LR-HSI (rows, cols, C) in HSI units, NaN for no data.
        matrix: Spectral response R (C, c).
        psf: Point spread function between the images.
        train: Y' (n, C) → an estimator.
        refine: Whether to apply the residual correction from Y' as well, as `find_correction` does.
        consistent: Whether the correction also brings spectra to the MSI's own values.
        seed: Seed of the correction.
        progress: Asked whether to stop.

    Raises:
        Cancelled: The user asked to stop.
    """
    pixels = sum(p[..., 0].size for p in patches)
    reduced = [r for patch in patches for r in _reduce(patch, psf, pixels)]
    # train on Y', (n, C)
    spectra = np.concatenate([r.coarse.reshape(-1, matrix.shape[0]) for r in reduced])
    predict = train(spectra[np.isfinite(spectra).all(axis=1)].astype(np.float32))
    scores, msi_patches = _Scores(), []
    for r in reduced:
        raise_if_cancelled(progress)
        z = np.where(r.valid[..., None], r.truth @ matrix, np.nan).astype(np.float32)  # Z = Y R
        msi_patches.append(MsiPatch(np.where(r.valid[..., None], z, 0), r.valid, r.placement))
        # f(Z) against Y, and ↑Y' against Y: (rows, cols, C)
        x = _predict(predict, z, r.valid)
        scores.plain.add(r.truth, np.where(covered(r.placement)[..., None], x, np.nan))
        scores.upsampled.add(r.truth, _upsample_covered(r.coarse, r.placement))
        if refine:
            _refine(scores, r, predict, z, x, matrix, consistent, seed, progress)
    truth = np.concatenate([p[np.isfinite(p).all(axis=-1)] for p in patches])
    plain = scores.plain.mean
    # If too few pixels remain to fit a residual correction, the upsampled residual replaces it.
    lost = next((s.mean for s in (scores.refined, scores.residual_upsampled) if s.values), plain)
    return Reduced(
        plain, lost if scores.refined.values else min(lost, plain), scores.upsampled.mean,
        scores.plain.sam_deg, scores.upsampled.sam_deg, float(truth.mean()), msi_patches,
    )  # fmt: skip


def _reduce(patch: Image, psf: Psf, pixels: int) -> Iterator[_ReducedPatch]:
    """Yield a patch at reduced resolution, at every position of the coarser grid if the scene has few pixels."""
    valid = np.isfinite(patch).all(axis=-1)
    rows, cols = valid.shape
    offsets = range(STEP) if pixels <= SHIFTED else range(1)
    for top in offsets:
        for left in offsets:
            down, across = (rows - top) // STEP, (cols - left) // STEP
            grid = Placement(Axis(float(top), float(STEP), down, rows), Axis(float(left), float(STEP), across, cols))
            yield _ReducedPatch(patch, valid, grid, psf, _blur(psf, patch, valid, grid))


def _blur(psf: Psf, image: Image, valid: NDArray[np.bool_], placement: Placement) -> Image:
    rows, cols = placement.axes
    return divide(*psf.blur(image, valid, placement, ((0, rows.lr), (0, cols.lr)), ((0, rows.hr), (0, cols.hr))))


def _upsample_covered(coarse: Image, placement: Placement) -> Image:
    return np.asarray(np.where(covered(placement)[..., None], upsample(coarse, placement), np.nan))


def _predict(predict: Estimator, z: NDArray[np.float32], valid: NDArray[np.bool_]) -> Image:
    flat = np.where(valid[..., None], z, 0).reshape(-1, z.shape[-1])
    x = predict_valid(predict, valid.ravel(), flat).astype(np.float64)
    x[~valid.ravel()] = np.nan
    return x.reshape(*valid.shape, -1)


def _refine(
    scores: _Scores,
    reduced: _ReducedPatch,
    predict: Estimator,
    z: NDArray[np.float32],
    x: Image,
    matrix: NDArray[np.float64],
    consistent: bool,
    seed: int,
    progress: Progress,
) -> None:
    # simplest correction: the upsampled residual
    truth, placement = reduced.truth, reduced.placement
    scores.residual_upsampled.add(truth, x + _upsample_covered(reduced.blur(truth - x), placement))
    # the correction of a run, fitted to Y' and Z
    pair = pair_of_arrays(reduced.coarse.astype(np.float32), z, placement)
    correction = find_correction(pair, predict, matrix, seed=seed, progress=progress, consistent=consistent)
    refined = x
    if isinstance(correction, Correction):
        flat, valid = z.reshape(-1, z.shape[-1]), reduced.valid.ravel()
        refine = correction.for_window(Window(0, 0, *reduced.valid.shape))
        refined = np.full((len(flat), x.shape[-1]), np.nan)
        refined[valid] = predict.estimate(flat[valid], refine, np.flatnonzero(valid))
        refined = refined.reshape(x.shape)
    elif correction.code == "small":
        return
    scores.refined.add(truth, np.where(covered(placement)[..., None], refined, np.nan))
