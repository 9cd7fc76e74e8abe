"""Residual correction: placement and PSF are estimated, signal is corrected, noise is not added."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.forecast.upsampling import covered, upsample
from spectralift_qgis.core.refine import correction, residual
from spectralift_qgis.core.refine.consistency import consistency
from spectralift_qgis.core.refine.correction import DARK, Correction, PixelPart
from spectralift_qgis.core.refine.detail import unfounded_detail
from spectralift_qgis.core.refine.kriging import CORE, band_noise, blurred_local, shares, solve
from spectralift_qgis.core.refine.learning import ResidualModel, fit_residual_model, local_kernel
from spectralift_qgis.core.refine.pair import NoPlacement, Pair, PlacedPair, pair_of_arrays, placement_of_grids
from spectralift_qgis.core.refine.placement import Axis, Placement, placement_of_shapes
from spectralift_qgis.core.refine.psf import SPREADS, Psf, divide, fit_psf, register
from spectralift_qgis.core.refine.residual import NoCorrection, find_correction
from spectralift_qgis.core.refine.spreading import point_kernel, spread_window, upsample_window
from spectralift_qgis.core.runs.fusion import fuse_arrays
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import preset
from tests.scripts import script

UTM = 'PROJCS["a"]'


@pytest.fixture(scope="module")
def protocol(shared_data: Path) -> ModuleType:
    """benchmarks/wald.py, which degrades with code of its own."""
    return script("benchmarks/wald.py")


def ridge(lr_hsi: NDArray[np.float32], srf: NDArray[np.float32]) -> Estimator:
    y = lr_hsi.reshape(-1, lr_hsi.shape[-1])
    bands = BandTable.unknown(tuple(f"band {i}" for i in range(y.shape[1])))
    names = tuple(str(i) for i in range(srf.shape[1]))
    model = fit_model(
        y, srf.astype(np.float64), bands, names, preset("preview"), seed=0, device="cpu", progress=Silent()
    )
    return Estimator(model, "cpu")


def correct(wald: object, lr_hsi: NDArray[np.float32], place: Placement | None = None) -> tuple[object, ...]:
    """Return the correction, the plain and the refined cube."""
    msi, srf = wald.hr_msi, wald.srf
    estimator = ridge(lr_hsi, srf)
    place = place or placement_of_shapes(lr_hsi.shape[:2], msi.shape[:2])
    result = find_correction(
        pair_of_arrays(lr_hsi, msi, place), estimator, srf.astype(np.float64), seed=0, progress=Silent()
    )
    m = msi.reshape(-1, msi.shape[-1])
    plain = estimator(m)
    if isinstance(result, NoCorrection):
        return result, plain, plain
    everything = np.ones(len(m), bool)
    return result, plain, result.for_window(Window(0, 0, *msi.shape[:2]))(plain, m, everything)


def placement(wald: object) -> Placement:
    return placement_of_shapes(wald.lr_hsi.shape[:2], wald.hr_msi.shape[:2])


def rmse(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return float(np.sqrt(((a.reshape(-1) - b.reshape(-1)).astype(np.float64) ** 2).mean()))


# Where pixels lie


@given(st.floats(3, 9), st.floats(-2, 2), st.sampled_from(SPREADS))
@settings(max_examples=50)
def test_a_psf_weighs_to_one_inside_the_image(step: float, start: float, spread: float) -> None:
    axis = Axis(start + 12 * step, step, 1, int(26 * step))
    assert axis.weights((0, 1), (0, axis.hr), spread).sum() == pytest.approx(1, abs=0.03)


# a PSF has no reach (a box) or a good part of a pixel; at 1e-15, rounding decides which pixels touch
@given(st.integers(0, 60), st.integers(1, 30), st.one_of(st.just(0.0), st.floats(1e-6, 4)))
def test_pixels_within_reach_in_one_direction_are_so_in_the_other(begin: int, size: int, reach: float) -> None:
    axis = Axis(-1.3, 4.7, 20, 90)
    first, last = axis.lr_of(begin, begin + size, reach)
    for i in range(20):
        low, high = axis.hr_of(i, i + 1, reach)
        if max(low, begin) < min(high, begin + size):
            assert first <= i < last


def test_georeference_and_shapes_agree_on_one_outline() -> None:
    lr = RasterGrid((20, 30), (1000, 40, 0, 5000, 0, -40), UTM)
    hr = RasterGrid((80, 120), (1000, 10, 0, 5000, 0, -10), UTM)
    assert placement_of_grids(lr, hr) == PlacedPair(placement_of_shapes((20, 30), (80, 120)))


def test_a_grid_that_is_rotated_or_in_another_crs_has_no_placement() -> None:
    lr = RasterGrid((20, 30), (1000, 40, 0, 5000, 0, -40), UTM)
    hr = RasterGrid((80, 120), (1000, 10, 0, 5000, 0, -10), UTM)
    assert placement_of_grids(lr, replace(hr, crs_wkt="another")) == NoPlacement("crs")
    assert placement_of_grids(lr, replace(hr, geotransform=(1000, 10, 1, 5000, 1, -10))) == NoPlacement("turned")
    assert placement_of_grids(lr, replace(hr, geotransform=None)) == NoPlacement("msi")


def test_the_offset_moves_the_placement() -> None:
    lr = RasterGrid((20, 30), (1000, 40, 0, 5000, 0, -40), UTM)
    hr = RasterGrid((80, 120), (1000, 10, 0, 5000, 0, -10), UTM)
    moved = placement_of_grids(lr, hr, (20.0, -10.0))
    assert isinstance(moved, PlacedPair)
    assert (moved.placement.rows.start, moved.placement.cols.start) == (1.0, 2.0)


def test_positions_beyond_the_coarse_image_are_clipped_to_its_edge() -> None:
    place = Placement(Axis(8.0, 4.0, 3, 30), Axis(0.0, 4.0, 5, 20))
    rows, cols = place.where(((0, 30), (2, 4))).reshape(30, 2, 2).transpose(2, 0, 1)
    assert rows[:8].tolist() == [[-0.5, -0.5]] * 8
    assert rows[20:].tolist() == [[2.5, 2.5]] * 10
    assert (rows[10, 0], cols[10, 0]) == (0.125, 0.125)


@pytest.mark.parametrize("side", [24, 48])
def test_functions_of_the_values_vary_only_over_a_completely_sampled_scene(
    monkeypatch: pytest.MonkeyPatch, side: int
) -> None:
    rng = np.random.default_rng(5)
    msi = rng.random((4 * side, 4 * side, 2)).astype(np.float32)
    across = np.linspace(-1, 1, 4 * side, dtype=np.float32)[:, None, None]
    spectra = np.repeat(np.eye(2), 4, axis=1).astype(np.float32)
    truth = msi @ spectra
    truth[..., 2:3] += 0.5 * msi[..., :1] * across  # of the first band's light, less in the north and more in the south
    matrix = np.zeros((8, 2))
    matrix[0, 0] = matrix[5, 1] = 1
    lr_hsi = truth.reshape(side, 4, side, 4, 8).mean(axis=(1, 3))
    lr_hsi += 1e-3 * rng.standard_normal(lr_hsi.shape).astype(np.float32)

    def error() -> tuple[bool, float]:
        pair, m = pair_of_arrays(lr_hsi, msi), msi.reshape(-1, 2)
        result = find_correction(pair, lambda m: m @ spectra, matrix, seed=0, progress=Silent())
        assert isinstance(result, Correction) and result.pixel.features is not None
        refined = result.for_window(Window(0, 0, *msi.shape[:2]))(m @ spectra, m)
        return bool(result.pixel.features.drift.any()), rmse(refined, truth)

    changes, with_it = error()
    assert changes is (side == 24)  # 576 LR pixels are all looked at, of 2,304 four boxes
    monkeypatch.setattr(residual, "DRIFT", np.inf)
    _, without = error()
    assert with_it < 0.8 * without if changes else with_it == without


# The PSF


@pytest.mark.parametrize("psf", ["gaussian", "moffat", "sinc", "delta"])
def test_the_psf_between_two_images_is_estimated(protocol: ModuleType, psf: str) -> None:
    wald = protocol.simulate(protocol.Case("jasper", 4, 8, psf))
    result, _, _ = correct(wald, wald.lr_hsi)
    assert isinstance(result, Correction)
    assert result.psf.r2 > 0.985
    assert sum(result.psf.weights) == pytest.approx(1)


@pytest.mark.parametrize("shift", [(0.5, -0.5), (1.3, 0.4), (-0.2, 1.7)])
def test_an_offset_between_the_images_is_estimated_and_does_no_harm(
    protocol: ModuleType, shift: tuple[float, float]
) -> None:
    wald = protocol.simulate(protocol.Case("jasper", 4, 8, "gaussian"))
    right = placement_of_shapes(wald.lr_hsi.shape[:2], wald.hr_msi.shape[:2])
    _, plain, straight = correct(wald, wald.lr_hsi)
    result, _, refined = correct(wald, wald.lr_hsi, right.moved(*shift))
    assert isinstance(result, Correction)
    assert abs(result.placement.rows.start) / right.rows.step < 0.13
    assert abs(result.placement.cols.start) / right.cols.step < 0.13
    assert rmse(refined, wald.truth) < 1.01 * rmse(straight, wald.truth)


def test_images_of_different_places_are_not_corrected(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("jasper", 4, 4, "gaussian"))
    result, plain, refined = correct(wald, np.ascontiguousarray(wald.lr_hsi[::-1, ::-1]))
    assert isinstance(result, NoCorrection)
    assert result.code == "unrelated"
    assert refined is plain


def test_a_constant_image_has_no_psf() -> None:
    place = placement_of_shapes((8, 8), (32, 32))
    lr, hr = ((0, 8), (0, 8)), ((0, 32), (0, 32))
    psf = fit_psf([np.full((8, 8, 2), 0.3)], [(np.full((32, 32, 2), 0.3), np.ones((32, 32), bool), lr, hr)], place)
    assert psf is None


# What is returned


@pytest.mark.parametrize(
    ("scene", "bands", "most"), [("jasper", 3, 0.85), ("enmap", 3, 0.85), ("hyspex", 4, 0.95), ("jasper", 16, 1.01)]
)
def test_the_refined_cube_is_closer_to_the_truth(protocol: ModuleType, scene: str, bands: int, most: float) -> None:
    wald = protocol.simulate(protocol.Case(scene, 4, bands, "gaussian"))
    _, plain, refined = correct(wald, wald.lr_hsi)
    assert rmse(refined, wald.truth) < most * rmse(plain, wald.truth)


@pytest.mark.parametrize(
    ("scene", "bands", "psf"),
    [
        ("jasper", 1, "gaussian"), ("jasper", 1, "sinc"), ("enmap", 1, "sinc"), ("hyspex", 1, "sinc"),
        ("jasper", 2, "sinc"), ("jasper", 2, "delta"),
    ],
)  # fmt: skip
def test_one_and_two_bands_end_below_plain_upsampling(protocol: ModuleType, scene: str, bands: int, psf: str) -> None:
    wald = protocol.simulate(protocol.Case(scene, 4, bands, psf))
    result, plain, refined = correct(wald, wald.lr_hsi)
    upsampled = upsample(wald.lr_hsi.astype(np.float64), placement(wald))
    assert isinstance(result, Correction)
    assert rmse(plain, wald.truth) > rmse(upsampled, wald.truth) > rmse(refined, wald.truth)


def test_a_fusion_of_two_bands_ends_below_plain_upsampling(protocol: ModuleType) -> None:
    """The networks' own detail is a third right here: whole, it is worse than none."""
    wald = protocol.simulate(protocol.Case("jasper", 4, 2, "delta"))
    upsampled = upsample(wald.lr_hsi.astype(np.float64), placement(wald))
    sharp = fuse_arrays(wald.hr_msi, wald.lr_hsi, wald.srf, seed=0, device="cpu")
    assert rmse(sharp, wald.truth) < rmse(upsampled, wald.truth)


def test_detail_that_is_not_real_is_shrunk(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("jasper", 4, 1, "gaussian"))
    result, _, _ = correct(wald, wald.lr_hsi)
    assert isinstance(result, Correction) and result.pixel.detail is not None


@pytest.mark.parametrize(("there", "kept"), [(0.0, 0.0), (0.55, 0.55), (0.9, None), (1.3, None)])
def test_a_component_is_shrunk_to_the_real_share_of_its_detail(there: float, kept: float | None) -> None:
    """Detail of which less than LEAST_SLOPE is there on the LR-HSI is less than half right on the fine pixels."""
    random = np.random.default_rng(0)
    broad = np.add.outer(np.arange(40.0), np.arange(30.0))[..., None] / 5
    fine = random.standard_normal((40, 30, 1))
    spectrum = np.linspace(0.5, 1, 12)
    predicted, truth = (broad + fine) * spectrum, (broad + there * fine) * spectrum
    detail = unfounded_detail([truth], [predicted])
    assert (detail is None) == (kept is None)
    if detail is not None:
        assert detail.slope == pytest.approx(
            [kept], abs=0.05
        )  # at the border, broad structures count a little as detail


def test_windows_do_not_change_the_result(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("enmap", 4, 3, "sinc"))
    result, plain, whole = correct(wald, wald.lr_hsi)
    assert isinstance(result, Correction) and result.alpha.any() and result.remainder.any()
    height, width, bands = wald.hr_msi.shape
    plain = plain.reshape(height, width, -1)
    pieces = np.empty_like(plain)
    for row in range(0, height, 7):
        for col in range(0, width, 31):
            window = Window(row, col, min(7, height - row), min(31, width - col))
            box = (slice(row, row + window.rows), slice(col, col + window.cols))
            x, m = plain[box].reshape(window.size, -1), wald.hr_msi[box].reshape(window.size, -1)
            refined = result.for_window(window)(x, m)
            pieces[box] = refined.reshape(window.rows, window.cols, -1)
    assert pieces.tobytes() == whole.tobytes()


def test_pixels_without_data_are_neither_read_nor_guessed(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("jasper", 4, 4, "gaussian"))
    lr, msi = wald.lr_hsi.copy(), wald.hr_msi.copy()
    lr[3:6, 4:9] = np.nan
    msi[40:60, 50:70] = np.nan
    place = placement_of_shapes(lr.shape[:2], msi.shape[:2])
    estimator = ridge(wald.lr_hsi, wald.srf)
    result = find_correction(
        pair_of_arrays(lr, msi, place), estimator, wald.srf.astype(np.float64), seed=0, progress=Silent()
    )
    assert isinstance(result, Correction)
    for values in (result.alpha, result.remainder):
        assert np.isfinite(values).all()
        assert (values[3:6, 4:9] == 0).all()
        assert (values[12, 15] == 0).all()  # in the middle of the MSI's hole


def test_noise_is_not_added() -> None:
    rng = np.random.default_rng(0)
    position = np.argwhere(np.ones((20, 20))).astype(float)
    learnt = fit_residual_model(rng.standard_normal((400, 6)), position, None, 0.2)
    # Of six components one or two look a little less white than the others; little of them comes back.
    assert learnt is not None and learnt.noise.min() > 5


def test_slow_variation_is_corrected() -> None:
    position = np.argwhere(np.ones((20, 20))).astype(float)
    signal = np.sin(position[:, :1] / 3) * np.array([[1.0, 2.0, -1.0]])
    learnt = fit_residual_model(signal + 0.01 * np.random.default_rng(0).standard_normal((400, 3)), position, None, 0.2)
    assert learnt is not None
    assert learnt.noise[0] < 0.1
    assert abs(learnt.basis[0] @ np.array([1.0, 2.0, -1.0])) == pytest.approx(np.sqrt(6), rel=1e-2)


@given(st.integers(0, 1000))
@settings(max_examples=10)
def test_the_weights_solve_their_equations(seed: int) -> None:
    rng = np.random.default_rng(seed)
    e = rng.standard_normal((9, 12, 2)).astype(np.float32)
    e[rng.random((9, 12)) < 0.2] = np.nan
    noise, variance = np.array([0.3, 2.0]), 0.25
    alpha = solve(e, noise, variance)
    valid = np.isfinite(e[..., 0])
    where = np.argwhere(valid).astype(float)
    distance2 = ((where[:, None] - where[None]) ** 2).sum(-1)
    for j in range(2):
        again = (local_kernel(distance2, variance) + noise[j] * np.eye(len(where))) @ alpha[valid][:, j]
        assert np.allclose(again, e[valid][:, j], atol=0.02)
    assert (alpha[~valid] == 0).all()


def test_panels_meet_without_a_seam() -> None:
    rng = np.random.default_rng(1)
    e = rng.standard_normal((24, CORE + 40, 1)).astype(np.float32)
    noise = np.array([0.1])
    panels = solve(e, noise, 0.25)
    # The same columns in the middle of one panel: moved so that the seam is elsewhere.
    moved = solve(e[:, 30:], noise, 0.25)
    assert np.abs(panels[:, CORE - 10 : CORE + 10] - moved[:, CORE - 40 : CORE - 20]).max() < 0.02


def test_a_correct_prediction_is_hardly_changed() -> None:
    rng = np.random.default_rng(7)
    matrix = np.kron(np.eye(3), np.full((10, 1), 0.1))
    spectra = np.kron(np.eye(3), np.ones(10)).astype(np.float32)
    msi = rng.random((48, 64, 3)).astype(np.float32)
    coarse = msi.reshape(12, 4, 16, 4, 3).mean(axis=(1, 3)) @ spectra
    lr_hsi = coarse + 0.01 * rng.standard_normal(coarse.shape).astype(np.float32)
    result = find_correction(pair_of_arrays(lr_hsi, msi), lambda m: m @ spectra, matrix, seed=0, progress=Silent())
    if isinstance(result, Correction):  # by chance some components of noise look a little less white than others
        truth = msi.reshape(-1, 3) @ spectra
        assert rmse(result.for_window(Window(0, 0, 48, 64))(truth, msi.reshape(-1, 3)), truth) < 0.004
    else:
        assert result.code == "noise"


def test_water_does_not_get_the_correction_of_the_fields_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(11)
    matrix, spectra = np.kron(np.eye(3), np.full((10, 1), 0.1)), np.kron(np.eye(3), np.ones(10)).astype(np.float32)
    msi = rng.uniform(0.3, 0.6, (96, 96, 3)).astype(np.float32)
    msi[:, 46:50] = 0.02  # a canal across two LR pixels
    wave = 0.3 * np.sin(np.arange(96) / 7)[:, None, None] * np.repeat([1, -1, 1], 10)  # of any field: unknown to bands
    truth = (msi @ spectra * (1 + wave * np.tile([-1, 1], 15))).astype(np.float32)
    lr_hsi = truth.reshape(24, 4, 24, 4, 30).mean(axis=(1, 3)) + 1e-3 * rng.standard_normal((24, 24, 30))
    result = find_correction(
        pair_of_arrays(lr_hsi.astype(np.float32), msi), lambda m: m @ spectra, matrix, seed=0, progress=Silent()
    )
    assert isinstance(result, Correction)

    def errors() -> tuple[float, float]:
        m = msi.reshape(-1, 3)
        refined = result.for_window(Window(0, 0, 96, 96))(m @ spectra, m).reshape(truth.shape)
        return rmse(refined[:, 46:50], truth[:, 46:50]), rmse(refined, truth)

    water, whole = errors()
    monkeypatch.setattr(correction, "DARK", 0.0)
    alike_water, alike_whole = errors()
    assert water < 0.3 * alike_water
    assert whole < alike_whole < 0.5 * rmse((msi @ spectra), truth)


@given(st.floats(0, 10, width=32), st.floats(-1, 10, width=32))
def test_only_dark_pixels_get_less_in_proportion_to_their_light(own: float, around: float) -> None:
    learnt = ResidualModel(np.zeros(4), np.eye(4)[:1], np.ones(1), np.zeros((0, 1)))
    x = np.array([[0, own, 0, 0]], np.float32)
    part = PixelPart(learnt, None, None, True)
    local, light = np.ones((1, 1), np.float32), np.full((1, 1), around, np.float32)
    returned = part.refined(x, np.zeros((1, 3), np.float32), np.zeros((1, 2), np.float32), local, light)[0, 0]
    assert 0 <= returned <= 1
    if own >= DARK * around and own > 1e-6:
        assert returned == 1
    elif around > 1e-6:
        assert returned == pytest.approx(own / (DARK * around), rel=1e-5)


# What kriging leaves


@given(st.floats(1e-3, 1e3), st.floats(0.01, 4))
def test_shares_are_zero_for_noise_and_positive_for_signal(ratio: float, aspect: float) -> None:
    share = shares(np.array([ratio]), np.array([1.0]), aspect)[0]
    assert 0 <= share <= 1
    assert share == 0 or ratio > (1 + aspect**0.5) ** 2
    assert share > 0.9 or ratio < 20 * (1 + aspect)


def test_the_largest_components_of_noise_are_left_out() -> None:
    rng = np.random.default_rng(0)
    for n, bands in ((100, 200), (700, 200), (1000, 60)):
        noise = rng.standard_normal((n, bands))
        power = np.linalg.svd(noise, compute_uv=False) ** 2 / n
        assert shares(power, np.ones(len(power)), bands / n).max() < 0.15


def test_the_noise_of_every_band_is_estimated() -> None:
    rng = np.random.default_rng(0)
    deviation = np.linspace(0.02, 0.05, 120)
    signal = rng.standard_normal((900, 12)) @ rng.standard_normal((12, 120))
    noise = band_noise(signal + deviation * rng.standard_normal((900, 120)))
    assert noise == pytest.approx(deviation**2, rel=0.4)
    assert noise.mean() == pytest.approx((deviation**2).mean(), rel=0.05)


@pytest.mark.parametrize("step", [4.0, 5.3])
def test_the_local_part_is_blurred_as_its_image_is(step: float) -> None:
    rng = np.random.default_rng(5)
    place = Placement(Axis(1.7, step, 70, int(70 * step)), Axis(-2.2, step, 11, int(11 * step)))
    psf, alpha = Psf((0.7, 0.5, -0.2), 1.0, (0.25, 0.6, 1.2)), rng.standard_normal((70, 11, 2)).astype(np.float32)
    image = spread_window(alpha, place, Window(0, 0, place.rows.hr, place.cols.hr), psf.variance)
    whole = ((0, 70), (0, 11)), ((0, place.rows.hr), (0, place.cols.hr))
    expected = divide(*psf.blur(image, np.ones(image.shape[:2], bool), place, *whole))
    np.testing.assert_allclose(blurred_local(alpha, psf, place), expected, atol=1e-3)


def test_an_upsampled_window_is_a_window_of_the_upsampled_image() -> None:
    image = np.random.default_rng(6).standard_normal((9, 7, 3)).astype(np.float32)
    place = Placement(Axis(-3.0, 4.0, 9, 60), Axis(2.0, 4.0, 7, 50))
    whole, inside = upsample_window(image, place, Window(0, 0, 60, 50)), covered(place)
    assert np.abs(whole - upsample(image.astype(np.float64), place))[inside].max() < 1e-6
    assert (whole[40:] == 0).all()  # more than an LR pixel beyond the LR-HSI


@given(
    step=st.floats(0.6, 45), start=st.floats(-30, 30), row=st.integers(0, 69), col=st.integers(0, 69),
    rows=st.integers(1, 40), cols=st.integers(1, 40), variance=st.floats(0, 2),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_no_window_changes_a_bit(step, start, row, col, rows, cols, variance) -> None:
    image = np.random.default_rng(7).standard_normal((9, 7, 3)).astype(np.float32)
    place = Placement(Axis(start, step, 9, 70), Axis(-start / 2, step, 7, 70))
    window = Window(row, col, min(rows, 70 - row), min(cols, 70 - col))
    box = np.s_[row : row + window.rows, col : col + window.cols]
    for bring in (upsample_window, partial(spread_window, psf_variance=variance)):
        whole = bring(image, place, Window(0, 0, 70, 70))
        assert bring(image, place, window).tobytes() == whole[box].tobytes()


@given(step=st.floats(0.6, 45), start=st.floats(-30, 30), variance=st.floats(0, 2))
@settings(max_examples=30, deadline=None)
def test_the_local_part_is_the_sum_of_its_kernel(step, start, variance) -> None:
    alpha = np.random.default_rng(8).standard_normal((6, 5, 2)).astype(np.float32)
    place = Placement(Axis(start, step, 6, 40), Axis(-start / 2, step, 5, 33))
    height, spread = point_kernel(variance)
    down, across = (
        np.exp(-((axis.to_lr(np.arange(axis.hr) + 0.5)[:, None] - np.arange(axis.lr)) ** 2) / 2 / spread)
        for axis in place.axes
    )
    expected = height * np.einsum("hi,ijk,wj->hwk", down, alpha, across)
    local = spread_window(alpha, place, Window(0, 0, 40, 33), variance)
    np.testing.assert_allclose(local, expected, atol=5e-3)  # nothing comes from beyond four standard deviations


def test_averaging_the_msi_first_keeps_the_placement() -> None:
    rng = np.random.default_rng(2)
    msi = rng.random((40, 48, 2), np.float32)
    pair: Pair = pair_of_arrays(np.zeros((5, 6, 3), np.float32), msi, placement_of_shapes((5, 6), (40, 48)))
    coarse = pair.coarser(2)
    values, valid = coarse.read_hr(Window(3, 5, 4, 6))
    expected = msi[6:14, 10:22].reshape(4, 2, 6, 2, 2).mean(axis=(1, 3))
    assert valid.all()
    assert np.allclose(values.reshape(4, 6, 2), expected)
    psf, lr = Psf((0.5, 0.5), 1.0, (0.0, 0.6)), ((0, 5), (0, 6))
    fine = divide(*psf.blur(msi, np.ones((40, 48), bool), pair.placement, lr, ((0, 40), (0, 48))))
    averaged = msi.reshape(20, 2, 24, 2, 2).mean(axis=(1, 3))
    rough = divide(*psf.blur(averaged, np.ones((20, 24), bool), coarse.placement, lr, ((0, 20), (0, 24))))
    assert np.abs(fine - rough).max() < 0.01


def test_register_stays_where_nothing_is_better() -> None:
    place = placement_of_shapes((8, 8), (32, 32))
    there, psf = register(lambda p: Psf((1.0,), 0.97, (0.0,)), place)
    assert there == place and psf is not None


# Agreement with the MSI


def test_spectra_explain_their_msi_values_where_the_images_agree() -> None:
    rng = np.random.default_rng(3)
    matrix = rng.random((20, 4))
    matrix /= matrix.sum(axis=0)
    truth = rng.random((500, 20))
    x = truth + 0.1 * rng.standard_normal(truth.shape)
    m = truth @ matrix
    nothing = np.zeros((50, 4))
    agreed = consistency(matrix, m - x @ matrix, nothing, np.full(4, 1e-9)).apply(x.astype(np.float32), m)
    assert np.abs(agreed @ matrix - m).max() < 1e-3
    assert rmse(agreed, truth) < rmse(x, truth)


def test_an_image_that_does_not_fit_changes_nothing() -> None:
    rng = np.random.default_rng(4)
    matrix = rng.random((20, 4))
    matrix /= matrix.sum(axis=0)
    closure = 0.01 * rng.standard_normal((100, 4))
    assert (consistency(matrix, closure, 0.1 * np.ones((50, 4)), np.ones(4)).gain == 0).all()


def test_consistency_gains_where_many_bands_leave_an_error(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("enmap", 8, 16, "gaussian"))
    errors = [
        rmse(
            fuse_arrays(wald.hr_msi, wald.lr_hsi, wald.srf, preset("default", epochs=300), device="cpu", refine=how),
            wald.truth,
        )
        for how in ("none", "auto", "consistent")
    ]
    assert errors[2] < errors[1] <= errors[0] * 1.01
