"""Accuracy forecast without a truth: properties of its steps, and comparison with a known truth."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, Finding, RequestRefused, TrainingError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.forecast import step
from spectralift_qgis.core.forecast.extrapolate import Forecast, detail_power, extrapolate, white_noise
from spectralift_qgis.core.forecast.forecast import ASSUMED, ForecastInputs, NoForecast, forecast_fusion
from spectralift_qgis.core.forecast.patches import MOST, MsiPatch, patch_windows, read_msi_patch, read_patches
from spectralift_qgis.core.forecast.reduced_scale import Reduced
from spectralift_qgis.core.forecast.upsampling import upsample
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays
from spectralift_qgis.core.refine.placement import placement_of_shapes
from spectralift_qgis.core.refine.residual import NoCorrection, find_correction
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import preset
from tests.core.scenes import WaldPair, read, write_tif
from tests.scripts import script

KEYS = {"sam_deg", "rmse", "rmse_percent", "upsampling_sam_deg", "upsampling_rmse", "advice", "note"}
QUICK = "epochs=30,networks=1"


@pytest.fixture(scope="module")
def protocol(shared_data: Path) -> ModuleType:
    """benchmarks/wald.py, which degrades with code of its own."""
    return script("benchmarks/wald.py")


class Recorder(Silent):
    def __init__(self, stop_at: str = "") -> None:
        self.stages: list[str] = []
        self.fractions: list[float] = []
        self.findings: list[Finding] = []
        self.stop_at = stop_at

    def update(self, stage, fraction, *, loss=None, remaining_s=None) -> None:
        self.stages.append(stage)
        self.fractions.append(fraction)

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    def is_cancelled(self) -> bool:
        return bool(self.stop_at) and self.stop_at in self.stages

    def note(self) -> Finding:
        (note,) = (f for f in self.findings if f.code.startswith("expect."))
        return note


# Upsampling


def test_a_plane_is_upsampled_to_the_same_plane() -> None:
    place = placement_of_shapes((9, 12), (36, 48))
    rows, cols = (axis.to_lr(np.arange(axis.hr) + 0.5) for axis in place.axes)
    coarse = np.add.outer(2.0 * np.arange(9), 3.0 * np.arange(12))[..., None]
    inner = (slice(8, -8), slice(8, -8))
    assert upsample(coarse, place)[inner] == pytest.approx(np.add.outer(2 * rows, 3 * cols)[..., None][inner])
    assert upsample(np.full((9, 12, 2), 7.0), place) == pytest.approx(np.full((36, 48, 2), 7.0))
    coarse[4, 6] = np.nan
    unknown = np.isnan(upsample(coarse, place)[..., 0])
    assert unknown[18, 26]
    assert unknown.sum() <= (4 * 4) ** 2


# Choice of patches


@given(st.integers(1, 900), st.integers(1, 900))
def test_windows_lie_inside_and_apart(rows: int, cols: int) -> None:
    taken = np.zeros((rows, cols), int)
    for window in patch_windows((rows, cols), 0):
        assert window.row + window.rows <= rows
        assert window.col + window.cols <= cols
        taken[window.row : window.row + window.rows, window.col : window.col + window.cols] += 1
    assert taken.max() == 1


def test_few_windows_of_a_large_scene_are_read() -> None:
    read: list[Window] = []

    def reader(window: Window) -> tuple[np.ndarray, np.ndarray]:
        read.append(window)
        return np.ones((window.size, 3), np.float32), np.ones(window.size, bool)

    patches = read_patches(reader, (5000, 7000), 0)
    assert len(patches) == len(read) == MOST
    assert sum(y[..., 0].size for _, y in patches) <= 96 * 96


def test_a_wide_window_of_the_msi_is_cut_to_its_middle() -> None:
    pair = pair_of_arrays(np.ones((40, 40, 3), np.float32), np.ones((2000, 2000, 1), np.float32))
    patch = read_msi_patch(pair, Window(0, 0, 40, 40))
    assert patch is not None and patch.boxes is not None
    assert max(patch.m.shape) <= 1024
    (first, last), _ = patch.boxes[0]
    assert first + last == 40


# Detail and noise


@given(st.floats(0.1, 10))
def test_detail_is_as_strong_as_the_image(gain: float) -> None:
    m = np.random.default_rng(0).random((24, 24, 2)).astype(np.float32)
    place = placement_of_shapes((6, 6), (24, 24))
    known = np.ones((24, 24), bool)
    once, more = (detail_power([MsiPatch(a, known, place)], ASSUMED) for a in (m, np.float32(gain) * m))
    assert more == pytest.approx(gain**2 * once, rel=1e-4)
    assert detail_power([MsiPatch(np.ones_like(m), known, place)], ASSUMED) == pytest.approx(0, abs=1e-12)


def test_noise_is_separated_from_signal() -> None:
    rng = np.random.default_rng(0)
    signal = rng.random((800, 5)) @ rng.random((5, 120))
    assert white_noise(signal) < 1e-20
    assert white_noise(signal + 0.02 * rng.standard_normal(signal.shape)) == pytest.approx(0.02**2, rel=0.15)


# From reduced to true resolution

powers = st.floats(1e-6, 1.0)


@given(powers, powers, powers, powers, st.floats(0.3, 4), st.booleans())
def test_the_two_figures_agree_with_the_advice(plain, refined, upsampled, noise, finer, is_refined) -> None:
    reduced = Reduced(plain, refined, upsampled, 3.0, 5.0, 0.4, [])
    forecast = extrapolate(reduced, noise, finer, 0.4, refined=is_refined, psf_measured=True)
    assert (
        (forecast.rmse <= forecast.upsampling_rmse) if forecast.worth else (forecast.rmse >= forecast.upsampling_rmse)
    )
    assert forecast.rmse >= min(noise**0.5, forecast.upsampling_rmse) * (1 - 1e-12)


@given(powers, powers, st.floats(1, 2))
def test_at_the_same_resolution_the_errors_are_those_measured(plain: float, refined: float, factor: float) -> None:
    refined = min(plain, refined)
    reduced = Reduced(plain, refined, 2.0, 3.0, 5.0, 0.4, [])
    forecast = extrapolate(reduced, 0.0, 1.0, 0.4, refined=True, psf_measured=True)
    assert forecast.rmse == pytest.approx(refined**0.5)
    assert forecast.upsampling_rmse == pytest.approx(2**0.5)
    further = extrapolate(reduced, 0.0, factor, 0.4, refined=True, psf_measured=True)
    assert further.rmse >= forecast.rmse * (1 - 1e-12)


# Against the truth


def forecast_and_truth(
    protocol: ModuleType, scene: str, bands: int, *, turned: bool = False
) -> tuple[Forecast, float, float]:
    """Return the forecast of a Wald case at r 4 with the closed form, and the true RMSE of fusion and upsampling."""
    wald = protocol.simulate(protocol.Case(scene, 4, bands, "gaussian"))
    lr_hsi = np.ascontiguousarray(wald.lr_hsi[::-1, ::-1]) if turned else wald.lr_hsi
    y, m, matrix = lr_hsi.reshape(-1, lr_hsi.shape[-1]), wald.hr_msi.reshape(-1, bands), wald.srf.astype(np.float64)
    table = BandTable.unknown(tuple(map(str, range(y.shape[1]))))
    options, quiet = preset("preview"), Silent()
    model = fit_model(y, matrix, table, tuple(map(str, range(bands))), options, seed=0, device="cpu", progress=quiet)
    estimator, pair = Estimator(model, "cpu"), pair_of_arrays(lr_hsi, wald.hr_msi)
    correction = find_correction(pair, estimator, matrix, seed=0, progress=quiet)
    assert isinstance(correction, NoCorrection if turned else Correction)
    x = estimator(m)
    if isinstance(correction, Correction):
        refine = correction.for_window(Window(0, 0, *wald.hr_msi.shape[:2]))
        x = estimator.estimate(m, refine)
    up = upsample(wald.lr_hsi.astype(np.float64), pair.placement).reshape(x.shape)
    truth = wald.truth.reshape(x.shape).astype(np.float64)
    inputs = ForecastInputs(pair.read_lr, pair.lr_shape, pair, correction)
    forecast = forecast_fusion(inputs, matrix, options, device="cpu", seed=0, progress=quiet)
    assert isinstance(forecast, Forecast)
    return forecast, float(np.sqrt(((x - truth) ** 2).mean())), float(np.sqrt(((up - truth) ** 2).mean()))


@pytest.mark.parametrize(("scene", "bands"), [("enmap", 8), ("jasper", 3), ("hyspex", 16), ("hyspex", 3)])
def test_the_forecast_is_near_the_truth(protocol: ModuleType, scene: str, bands: int) -> None:
    forecast, true, upsampled = forecast_and_truth(protocol, scene, bands)
    assert true / 2 < forecast.rmse < 2 * true
    assert upsampled / 1.3 < forecast.upsampling_rmse < 1.3 * upsampled
    assert forecast.advice == "fuse"
    assert forecast.psf_measured


def test_one_band_that_shows_other_ground_gains_nothing(protocol: ModuleType) -> None:
    forecast, true, upsampled = forecast_and_truth(protocol, "jasper", 1, turned=True)
    assert true > upsampled
    assert forecast.advice == "upsample"
    assert not forecast.psf_measured


def test_the_psf_is_measured_without_refinement(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("enmap", 4, 4, "delta"))
    pair = pair_of_arrays(wald.lr_hsi, wald.hr_msi)
    forecast = forecast_fusion(
        ForecastInputs(pair.read_lr, pair.lr_shape, pair, None), wald.srf.astype(np.float64), preset("preview"),
        device="cpu", seed=0, progress=Silent(),
    )  # fmt: skip
    assert isinstance(forecast, Forecast)
    assert forecast.psf_measured


@pytest.mark.parametrize(("shape", "code"), [((5, 40), "small"), ((7, 7), "small"), ((20, 20), "flat")])
def test_too_small_or_flat_images_have_no_forecast(shape: tuple[int, int], code: str) -> None:
    hsi, msi = np.full((*shape, 6), 0.5, np.float32), np.full((shape[0] * 4, shape[1] * 4, 2), 0.5, np.float32)
    matrix = np.repeat([[1 / 3, 0], [0, 1 / 3]], 3, axis=0)
    pair = pair_of_arrays(hsi, msi)
    inputs = ForecastInputs(pair.read_lr, pair.lr_shape, pair, None)
    forecast = forecast_fusion(inputs, matrix, preset("preview"), device="cpu", seed=0, progress=Silent())
    assert isinstance(forecast, NoForecast)
    assert forecast.code == code


def test_an_msi_with_few_valid_pixels_has_no_forecast() -> None:
    rng = np.random.default_rng(0)
    hsi, msi = rng.random((20, 20, 6), np.float32), rng.random((80, 80, 2), np.float32)
    msi[20:] = np.nan
    pair = pair_of_arrays(hsi, msi)
    matrix = np.repeat([[1 / 3, 0], [0, 1 / 3]], 3, axis=0)
    inputs = ForecastInputs(pair.read_lr, pair.lr_shape, pair, None)
    forecast = forecast_fusion(inputs, matrix, preset("preview"), device="cpu", seed=0, progress=Silent())
    assert forecast == NoForecast("unseen")
    assert "has too few valid pixels" in step.forecast_note(forecast).message


@pytest.mark.parametrize(
    ("rmse", "message"),
    [
        (
            0.098,
            "Upsampling alone would be better (RMSE 0.043 instead of 0.098). Estimated error: ",
        ),
        (0.044, "Upsampling alone would be about as good. Estimated error: "),
    ],
)
def test_the_note_distinguishes_better_and_equal_upsampling(rmse: float, message: str) -> None:
    forecast = Forecast(9.0, rmse, 4.0, 0.043, 0.4, worth=False, psf_measured=True)
    assert step.forecast_note(forecast).message.startswith(message)


def test_nodata_is_neither_learnt_nor_scored(protocol: ModuleType) -> None:
    wald = protocol.simulate(protocol.Case("enmap", 4, 4, "delta"))
    lr_hsi, hr_msi = wald.lr_hsi.copy(), wald.hr_msi.copy()
    lr_hsi[:6], hr_msi[:24] = np.nan, np.nan
    pair, cut = pair_of_arrays(lr_hsi, hr_msi), pair_of_arrays(lr_hsi[6:], hr_msi[24:])
    forecasts = [
        forecast_fusion(
            ForecastInputs(p.read_lr, p.lr_shape, p, None), wald.srf.astype(np.float64), preset("preview"),
            device="cpu", seed=0, progress=Silent(),
        )
        for p in (pair, cut)
    ]  # fmt: skip
    assert isinstance(forecasts[0], Forecast) and isinstance(forecasts[1], Forecast)
    assert forecasts[0].rmse == pytest.approx(forecasts[1].rmse, rel=0.1)


# In a fusion of rasters


def test_the_result_is_the_same_with_and_without(wald: WaldPair, tmp_path: Path) -> None:
    request = wald.request(tmp_path / "a.tif", device="cpu", training=QUICK, report=str(tmp_path / "a.json"))
    progress = Recorder()
    result = run_fusion(request, progress)
    silent = run_fusion(replace(request, output=str(tmp_path / "b.tif"), expect="none", report=""))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    figures = result.figures["expected"]
    assert set(figures) == KEYS
    assert figures["advice"] in ("fuse", "upsample")
    assert figures["rmse_percent"] > 0
    assert progress.note().message == figures["note"]
    assert "Estimated error: " in figures["note"]
    assert json.loads((tmp_path / "a.json").read_text())["result"]["figures"]["expected"] == figures
    assert "expected" not in silent.figures
    assert "expect" not in silent.timings_s
    assert progress.fractions == sorted(progress.fractions)


def test_the_command_line_passes_the_figures_on(wald: WaldPair, tmp_path: Path) -> None:
    request = wald.request(tmp_path / "out.tif")
    words = [f"--{k.replace('_', '-')}={getattr(request, k)}" for k in ("hsi", "msi", "output", "sensor", "msi_bands")]
    done = subprocess.run(
        [sys.executable, "-m", "spectralift_qgis", "fuse", *words, "--json", "--preset=preview", "--expect=always"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parents[3], env=os.environ,
    )  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert set(lines[-1]["figures"]["expected"]) == KEYS
    assert "expect" in {line.get("stage") for line in lines}


@pytest.mark.parametrize("changes", [{"preset": "preview"}, {"expect": "none"}])
def test_there_is_no_forecast_without_request(wald: WaldPair, tmp_path: Path, changes: dict[str, str]) -> None:
    progress = Recorder()
    values = {"training": "" if "preset" in changes else QUICK, **changes}
    assert "expected" not in run_fusion(wald.request(tmp_path / "out.tif", device="cpu", **values), progress).figures
    assert "expect" not in progress.stages


def test_images_of_different_places_get_a_forecast_with_an_assumed_psf(wald: WaldPair, tmp_path: Path) -> None:
    far = str(tmp_path / "far.tif")
    dataset = gdal.Translate(far, wald.msi)
    x, a, b, y, d, e = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x + 1e5, a, b, y, d, e))
    del dataset
    request = replace(wald.request(tmp_path / "out.tif", preset="preview", expect="always"), msi=far)
    progress = Recorder()
    assert set(run_fusion(request, progress).figures["expected"]) == KEYS
    assert "was assumed" in progress.note().message


def test_without_a_georeference_of_one_image_the_ratio_is_not_known(wald: WaldPair, tmp_path: Path) -> None:
    bare = write_tif(tmp_path / "bare.tif", read(wald.msi), gsd=None)
    request = replace(wald.request(tmp_path / "out.tif", preset="preview", expect="always"), msi=bare)
    progress = Recorder()
    assert "expected" not in run_fusion(request, progress).figures
    assert progress.note().code == "expect.place"


def test_a_coarser_msi_has_no_forecast(wald: WaldPair, tmp_path: Path) -> None:
    coarse = str(tmp_path / "coarse.tif")
    gdal.Translate(coarse, wald.msi, width=8, height=5, resampleAlg="average")
    request = replace(wald.request(tmp_path / "out.tif", preset="preview", expect="always"), msi=coarse)
    progress = Recorder()
    assert "expected" not in run_fusion(request, progress).figures
    assert progress.note().code == "expect.coarser"


def test_cancelling_it_leaves_nothing(wald: WaldPair, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run_fusion(wald.request(tmp_path / "out.tif", device="cpu", training=QUICK), Recorder(stop_at="expect"))
    assert not list(tmp_path.glob("out*"))


def test_an_error_in_the_forecast_is_reported_and_the_fusion_goes_on(
    wald: WaldPair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise TrainingError("Training diverged.")

    monkeypatch.setattr(step, "forecast_fusion", fail)
    progress = Recorder()
    result = run_fusion(wald.request(tmp_path / "out.tif", preset="preview", expect="always"), progress)
    assert "expected" not in result.figures
    assert progress.note().code == "expect.failed"
    assert "Training diverged." in progress.note().message
    assert (tmp_path / "out.tif").exists()


def test_an_unknown_choice_is_refused(wald: WaldPair, tmp_path: Path) -> None:
    with pytest.raises(RequestRefused, match="'perhaps' of expect is unknown"):
        run_fusion(wald.request(tmp_path / "out.tif", expect="perhaps"))
