"""Search for the residual correction of two images and a model, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import Predict, in_blocks
from spectralift_qgis.core.base.grid import Tiling, Window
from spectralift_qgis.core.base.progress import Progress, raise_if_cancelled
from spectralift_qgis.core.refine.consistency import Consistency, consistency
from spectralift_qgis.core.refine.correction import Correction, PixelPart
from spectralift_qgis.core.refine.detail import unfounded_detail
from spectralift_qgis.core.refine.kriging import band_noise, blurred_local, shares, solve
from spectralift_qgis.core.refine.learning import fit_residual_model, make_features
from spectralift_qgis.core.refine.pair import Pair, predict_valid
from spectralift_qgis.core.refine.placement import REACH, Box, Placement, lr_positions
from spectralift_qgis.core.refine.psf import FARTHEST, SPREADS, Psf, divide, fit_psf, register

FINE = 4.0  # HR pixels along an LR pixel that are enough to blur with; more are averaged first
MOST_LEARNT = 1024  # LR pixels whose likelihood is computed: the cost grows with their third power
SIDE = 16  # LR pixels along a box of the sample of a larger scene
STEP = 256  # HR pixels along a window of the residual; always the same, so that memory does not change the result
LEAST_R2 = 0.9  # of the MSI blurred to the LR-HSI: below it the images do not show the same ground at these positions
DRIFT = 0.25  # of the scene's longer side: distance over which a function of the MSI's values stays similar
LEAST_LEARNT = 24  # LR pixels; fewer do not determine a variance

Located = Callable[..., NDArray[np.float32]]  # MSI values (n, c), and positions (n, 2) in LR pixels → (n, …)


@dataclass(frozen=True)
class NoCorrection:
    """Reason why there is no residual correction.

    Attributes:
        code: "unrelated", "small", "noise", "place" or "memory".
        r2: Share of variance that the fitted PSF explains, or NaN.
        psf: Fitted PSF, if the images show the same ground.
        where: Code of `NoPlacement`, for "place".
    """

    code: str
    r2: float = float("nan")
    psf: Psf | None = None
    where: str = ""


@dataclass(frozen=True, eq=False)
class _Sample:
    """Boxes of the scene: their positions, LR spectra (rows, cols, C), and MSI values and validity around them.

    whole: whether they cover all of it.
    """

    whole: bool
    boxes: list[tuple[Box, Box]]
    y: list[NDArray[np.float64]]
    m: list[NDArray[np.float32]]
    valid: list[NDArray[np.bool_]]


def find_correction(
    pair: Pair,
    predict: Predict,
    matrix: NDArray[np.float64],
    *,
    seed: int,
    progress: Progress,
    consistent: bool = False,
) -> Correction | NoCorrection:
    """Return the correction of predictions towards the LR-HSI, or the reason why there is none.

    Args:
        pair: LR-HSI and HR-MSI in HSI units.
        predict: MSI values (n, c) → spectra (n, C), in HSI units.
        matrix: Spectral response R (C, c).
        seed: Seed of the sample and the features.
        progress: Asked whether to stop.
        consistent: Whether to also bring the spectra to the MSI's own values, as far as the two images agree
            (`consistency`).
    """
    # 1. a sample of LR boxes, Z = Y R: (rows, cols, C) → (rows, cols, c)
    factor = max(1, int(pair.placement.ratio / FINE))
    fine = pair.coarser(factor)
    before = fine.placement
    sample = _draw(fine, seed)
    r = matrix.astype(np.float64)
    z = [y @ r for y in sample.y]
    msi = [(m, valid, lr, hr) for m, valid, (lr, hr) in zip(sample.m, sample.valid, sample.boxes)]
    if not msi:
        return NoCorrection("small")
    # 2. PSF and exact placement: A M ≈ Z
    placement, psf = register(lambda p: fit_psf(z, msi, p), fine.placement)
    fine = replace(fine, placement=placement)
    if psf is None:
        return NoCorrection("small")
    if psf.r2 < LEAST_R2:
        return NoCorrection("unrelated", psf.r2)
    raise_if_cancelled(progress)
    # 3. signal in the residual of the sample, in components
    pixel = _fit_pixel_part(sample, z, predict, psf, fine, seed)
    if not isinstance(pixel, PixelPart):
        return NoCorrection(pixel, psf.r2, psf)
    raise_if_cancelled(progress)
    # 4. residual of the whole scene (rows, cols, k), kriging, and the remainder after it
    e, exact, brightness = _residual_components(fine, predict, r, psf, pixel, progress)
    alpha = solve(e, pixel.residual_model.noise, psf.variance)
    remainder = _remainder(exact, alpha, sample, pixel, psf, placement)
    if not (alpha.any() or remainder.any()):
        return NoCorrection("noise", psf.r2, psf)
    # 5. back to the grid of the full-resolution MSI
    moved = ((new.start - old.start) / new.step for new, old in zip(placement.axes, before.axes))
    agree = _consistency(sample, z, predict, r, psf, fine, factor**2) if consistent else None
    return Correction(pair.placement.moved(*moved), psf, pixel, alpha, remainder, brightness, agree)


def _draw(pair: Pair, seed: int) -> _Sample:
    """Return boxes from all over the scene; a small scene is one box."""
    shape = pair.lr_shape
    small = shape[0] * shape[1] <= MOST_LEARNT
    tiling = Tiling(shape, shape if small else (SIDE, SIDE))
    sample = _Sample(small, [], [], [], [])
    remaining = MOST_LEARNT
    for i in tiling.scattered(len(tiling) if len(tiling) < 1000 else 1000, np.random.default_rng(seed)):
        window = tiling[i]
        values, valid_lr = pair.read_lr(window)
        if not small and (valid_lr.mean() < 0.5 or window.size > remaining):
            continue
        lr = window.spans
        reach = REACH * max(SPREADS) + FARTHEST
        hr = pair.placement.rows.hr_of(*lr[0], reach), pair.placement.cols.hr_of(*lr[1], reach)
        if hr[0][0] >= hr[0][1] or hr[1][0] >= hr[1][1]:
            continue
        m, valid = _read_box(pair, hr)
        if not valid.any():
            continue
        y = np.where(valid_lr[:, None], values, np.nan).astype(np.float64)
        sample.boxes.append((lr, hr))
        sample.y.append(y.reshape(window.rows, window.cols, -1))
        sample.m.append(m)
        sample.valid.append(valid)
        remaining -= window.size
        if remaining < SIDE:
            break
    return sample


def _read_box(pair: Pair, box: Box) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    (top, bottom), (west, east) = box
    values, valid = pair.read_hr(Window(top, west, bottom - top, east - west))
    return values.reshape(bottom - top, east - west, -1), valid.reshape(bottom - top, east - west)


def _fit_pixel_part(
    sample: _Sample, z: list[NDArray[np.float64]], predict: Predict, psf: Psf, pair: Pair, seed: int
) -> PixelPart | str:
    """Return the decomposition of the sample's residual, or the code of the reason why there is none."""
    msi = np.concatenate([a.reshape(-1, a.shape[-1]) for a in z])
    msi = msi[np.isfinite(msi).all(axis=1)]
    if len(msi) < LEAST_LEARNT:
        return "small"
    detail = unfounded_detail(sample.y, [_on_box(predict, a) for a in z])
    # If the detail of a model is not real, another function of the same values would not find it either.
    # Between the boxes of a large scene nothing is sampled: changes there are unknown.
    distance = DRIFT * max(pair.lr_shape) if sample.whole else np.inf
    features = None if detail is not None else make_features(msi, distance, seed)

    def tempered(m: NDArray[np.float32], _where: NDArray[np.float32]) -> NDArray[np.float32]:
        return predict(m) if detail is None else detail.temper(predict(m))

    # residuals of both forms (n, C), positions (n, 2) and blurred features (n, D) of the valid LR pixels of each box
    boxes = []
    for y, simulated, m, valid, (lr, hr) in zip(sample.y, z, sample.m, sample.valid, sample.boxes):
        blurred = _Blurred(simulated, m, valid, psf, pair.placement, lr, hr)
        plain, corrected = blurred(tempered)
        use = np.isfinite(y - corrected).all(axis=-1)
        where = np.argwhere(use) + np.array([lr[0][0], lr[1][0]])
        phi = [np.zeros((len(where), 0))] * 2
        if features is not None:  # in double precision, all at once would be several times the result
            phi = [a[use] for a in blurred(partial(in_blocks, features, features.width))]
        boxes.append((where.astype(np.float64), (y - plain)[use], (y - corrected)[use], *phi))
    where, plain, corrected, plain_phi, corrected_phi = (np.concatenate(arrays) for arrays in zip(*boxes))
    if len(where) < LEAST_LEARNT:
        return "small"
    # Both hold the same signal: the one with the smaller variance contains less error of PSF and placement.
    exact = bool(plain.var(axis=0).sum() <= corrected.var(axis=0).sum())
    e, phi = (plain, plain_phi) if exact else (corrected, corrected_phi)
    model = fit_residual_model(e, where, None if features is None else phi, psf.variance)
    return "noise" if model is None else PixelPart(model, features, detail, exact)


@dataclass(frozen=True, eq=False)
class _Blurred:
    """Function f of the MSI's values, blurred to the LR-HSI's pixels of a box: A f(M), or A f(M) + f(Z) − f(A M).

    With the right PSF and placement, A M = Z and both are equal. With slightly wrong ones the difference in the MSI's
    own bands shows the effect on f, to first order, and the second form removes it: without it a quarter of an LR
    pixel of misregistration trebles the error of a 16-band image (docs/refinement.md). The first has less noise.
    """

    z: NDArray[np.float64]
    m: NDArray[np.float32]
    valid: NDArray[np.bool_]
    psf: Psf
    placement: Placement
    lr: Box
    hr: Box

    def __call__(self, f: Located) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return both, (rows, cols, n), NaN where too little of the PSF lies on valid pixels, or without data."""
        flat, valid = self.m.reshape(-1, self.m.shape[-1]), self.valid.ravel()
        values = predict_valid(f, valid, flat, self.placement.where(self.hr))
        fine = self._blur(values.reshape(*self.valid.shape, -1))
        where = lr_positions(self.lr)
        return fine, fine + _on_box(f, self.z, where) - _on_box(f, self._blur(self.m), where)

    def _blur(self, image: NDArray[np.float32]) -> NDArray[np.float64]:
        return divide(*self.psf.blur(image, self.valid, self.placement, self.lr, self.hr))


def _remainder(
    exact: NDArray[np.float32],
    alpha: NDArray[np.float32],
    sample: _Sample,
    pixel: PixelPart,
    psf: Psf,
    placement: Placement,
) -> NDArray[np.float32]:
    """Return the residual Y − A f(M) minus α's part, (rows, cols, k), as far as it is signal; zero where unknown.

    Even the true spectra would leave noise, and the share 1 − R² of Y's own variance that the PSF does not explain.
    """
    y = np.concatenate([a.reshape(-1, a.shape[-1]) for a in sample.y])
    y = y[np.isfinite(y).all(axis=1)]
    basis = pixel.residual_model.basis
    # power per component that is not signal: noise, and misfit of the PSF, (k,)
    unwanted = basis**2 @ band_noise(y) + (1 - psf.r2) * (y @ basis.T).var(axis=0)
    # remainder (rows, cols, k), each component shrunk by its share of signal
    remainder = exact - blurred_local(alpha, psf, placement)
    remainder[~np.isfinite(remainder).all(axis=-1)] = 0
    count = np.count_nonzero(remainder.any(axis=-1))
    power = (remainder**2).sum(axis=(0, 1), dtype=np.float64) / max(count, 1)
    remainder *= shares(power, unwanted, y.shape[1] / len(y)).astype(np.float32)
    return np.asarray(remainder)


def _consistency(
    sample: _Sample,
    z: list[NDArray[np.float64]],
    predict: Predict,
    r: NDArray[np.float64],
    psf: Psf,
    pair: Pair,
    averaged: int,
) -> Consistency:
    closures, mismatches, powers = [], [], []
    for simulated, m, valid, (lr, hr) in zip(z, sample.m, sample.valid, sample.boxes):
        values = m[valid].astype(np.float64)
        closures.append(values - predict(m[valid]) @ r)
        powers.append(values**2)
        mismatch = simulated - divide(*psf.blur(m, valid, pair.placement, lr, hr))
        mismatches.append(mismatch[np.isfinite(mismatch).all(axis=-1)])
    power = np.concatenate(powers).mean(axis=0)
    return consistency(r, np.concatenate(closures), np.concatenate(mismatches), power, averaged)


def _on_box(f: Located, z: NDArray[np.float64], *where: NDArray[np.float32]) -> NDArray[np.float64]:
    flat = z.reshape(-1, z.shape[-1])
    valid = np.isfinite(flat).all(axis=1)
    x = predict_valid(f, valid, np.where(valid[:, None], flat, 0).astype(np.float32), *where).astype(np.float64)
    x[~valid] = np.nan
    return np.asarray(x.reshape(*z.shape[:2], -1))


def _residual_components(
    pair: Pair, predict: Predict, matrix: NDArray[np.float64], psf: Psf, pixel: PixelPart, progress: Progress
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return e (rows, cols, k), the residual over the whole LR grid in components, and Y − A f(M) likewise.

    Both are NaN where unknown. The third result is the brightness of A f(M), (rows, cols, 1), zero where unknown.
    Every HR pixel is predicted once and adds to the LR pixels whose PSF covers it.
    """
    placement, components = pair.placement, len(pixel.residual_model.basis)
    total = np.zeros((*pair.lr_shape, components + matrix.shape[1] + 1), np.float32)
    weights = np.zeros(pair.lr_shape, np.float32)
    for window in Tiling(pair.hr_shape, (STEP, STEP)):
        raise_if_cancelled(progress)
        hr = window.spans
        lr = placement.rows.lr_of(*hr[0], psf.reach), placement.cols.lr_of(*hr[1], psf.reach)
        if lr[0][0] >= lr[0][1] or lr[1][0] >= lr[1][1]:
            continue
        # per HR pixel MSI values, components and brightness side by side: (n, c + k + 1)
        m, valid = pair.read_hr(window)
        values = np.zeros((window.size, total.shape[2]), np.float32)
        if valid.any():
            values[valid] = np.hstack([m[valid], *pixel.components(predict, m[valid], placement.where(hr)[valid])])
        shape = (window.rows, window.cols)
        # → their contribution to the sums over LR pixels, (LR rows, LR cols, c + k + 1)
        contribution, weight = psf.blur(values.reshape(*shape, -1), valid.reshape(shape), placement, lr, hr)
        box = (slice(*lr[0]), slice(*lr[1]))
        total[box] += contribution
        weights[box] += weight
    blurred = divide(total, weights).astype(np.float32)
    brightness = np.nan_to_num(blurred[..., -1:])
    return (*_subtract_from_measured(pair, predict, matrix, pixel, blurred[..., :-1]), brightness)


def _subtract_from_measured(
    pair: Pair, predict: Predict, matrix: NDArray[np.float64], pixel: PixelPart, blurred: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the measured components minus those described at `_Blurred`; blurred: A M and A f(M) side by side."""
    basis, mean, r = (a.astype(np.float32) for a in (pixel.residual_model.basis, pixel.residual_model.mean, matrix))
    exact = np.full((*pair.lr_shape, len(basis)), np.nan, np.float32)
    e = exact if pixel.exact else exact.copy()
    for window in Tiling(pair.lr_shape, (64, 64)):
        y, valid = pair.read_lr(window)
        box = tuple(slice(*span) for span in window.spans)
        values = blurred[box].reshape(window.size, -1)
        use = valid & np.isfinite(values).all(axis=1)
        if not use.any():
            continue
        use_box = use.reshape(window.rows, window.cols)
        # A M (n, c) and A f(M) in components (n, k)
        coarse, fine = np.split(values[use], [matrix.shape[1]], axis=1)
        exact[box][use_box] = (y[use] - mean) @ basis.T - fine
        if not pixel.exact:
            where = lr_positions(window.spans)[use]
            error = pixel.components(predict, y[use] @ r, where)[0] - pixel.components(predict, coarse, where)[0]
            e[box][use_box] = exact[box][use_box] - error
    return e, exact
