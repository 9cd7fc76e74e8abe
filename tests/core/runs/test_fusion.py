"""The spine on real rasters."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, Finding, RasterError, RequestRefused
from spectralift_qgis.core.base.progress import STAGES, Silent
from spectralift_qgis.core.predict import job as predict_job
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs import fusion
from spectralift_qgis.core.runs.fusion import fuse_arrays, run_fusion
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.options import preset
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.evaluation.assess.run import run_assess
from tests.conftest import Pair
from tests.core.scenes import WaldPair, read, write_tif


class Recorder(Silent):
    def __init__(self, stop_at: str = "") -> None:
        self.stages: list[tuple[str, float]] = []
        self.findings: list[Finding] = []
        self.stop_at = stop_at

    def update(self, stage, fraction, *, loss=None, remaining_s=None) -> None:
        self.stages.append((stage, fraction))

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    def is_cancelled(self) -> bool:
        return bool(self.stages) and self.stages[-1][0] == self.stop_at


@pytest.fixture
def tiny(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    return FusionRequest(
        str(tiny_pair.hsi),
        str(tiny_pair.msi),
        str(tmp_path / "out.tif"),
        srf=str(tiny_pair.srf),
        preset="preview",
    )


@pytest.fixture
def few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Presets of 60 steps, for tests that ask how a run goes and not how good its result is."""
    monkeypatch.setattr(fusion, "preset", lambda name, **k: preset(name, epochs=60, **k))


def sam_degrees(a: np.ndarray, b: np.ndarray) -> float:
    """Mean spectral angle of (band, …) cubes."""
    a, b = a.reshape(len(a), -1).astype(float), b.reshape(len(b), -1).astype(float)
    cosine = (a * b).sum(axis=0) / np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


def rmse(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.sqrt(((a.astype(float) - b) ** 2).mean()))


def upsampled(pair: WaldPair) -> np.ndarray:
    """The LR-HSI's good bands brought to the fine grid bilinearly: what a user has without fusing."""
    rows, cols = pair.truth.shape[1:]
    dataset = gdal.Translate("", pair.hsi, format="MEM", width=cols, height=rows, resampleAlg="bilinear")
    good = [i for i in range(224) if not 129 <= i <= 134]
    order = np.argsort([float(dataset.GetRasterBand(i + 1).GetMetadataItem("wavelength")) for i in good], kind="stable")
    return dataset.ReadAsArray()[np.array(good)[order]] * 1e-4


def test_a_wald_pair_of_real_enmap_is_sharpened(wald: WaldPair, tmp_path: Path) -> None:
    progress = Recorder()
    request = wald.request(tmp_path / "hr_hsi.tif", report=str(tmp_path / "report.json"))
    result = run_fusion(request, progress)
    estimate = read(request.output) * 1e-4
    assert estimate.shape == wald.truth.shape == (218, 64, 96)
    plain = upsampled(wald)
    assert sam_degrees(estimate, wald.truth) < 0.7 * sam_degrees(plain, wald.truth)
    assert rmse(estimate, wald.truth) < 0.5 * rmse(plain, wald.truth)
    assert sam_degrees(estimate, wald.truth) < 2.5
    bad = next(f for f in progress.findings if f.code == "hsi.bad_bands")
    assert "130–135 (1331–1391 nm)" in bad.message
    assert [s for s, _ in progress.stages if s in STAGES][0] == "check"
    fractions = [f for _, f in progress.stages]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["radiometry"]["kind"] == "identical"
    assert report["request"]["seed"] == report["result"]["seed"] == 0
    assert report["result"]["figures"]["held_out_mae"] == result.figures["held_out_mae"]
    assert len(report["wavelength_nm"]) == 218


def test_the_real_pair_of_hyspex_and_aerial_rgb_is_fused(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "dlr_hysu"
    request = FusionRequest(
        str(folder / "hyspex_full.tif"), str(folder / "3k_rgb.tif"), str(tmp_path / "out.tif"), sensor="generic_rgb",
        report=str(tmp_path / "r.json"),
    )  # fmt: skip
    result = run_fusion(request)
    out, msi, hsi = (gdal.Open(p) for p in (request.output, request.msi, request.hsi))
    assert (out.RasterXSize, out.RasterYSize, out.RasterCount) == (488, 427, 135)
    assert out.GetGeoTransform() == msi.GetGeoTransform()
    assert out.GetSpatialRef().IsSame(msi.GetSpatialRef())
    assert out.GetRasterBand(1).GetNoDataValue() == 15000
    assert out.GetRasterBand(1).GetMetadataItem("wavelength") == "417.4"
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["radiometry"]["kind"] == "match"
    assert all(v > 0.4 for v in report["radiometry"]["r2"].values())
    fused, original = out.ReadAsArray(), hsi.ReadAsArray()
    original = original[:, (original != 15000).all(axis=0)]
    assert (fused != 15000).all()
    np.testing.assert_allclose(fused.mean(axis=(1, 2)), original.mean(axis=1), rtol=0.15)
    assert result.figures["nodata_pixels"] == 0


def test_a_response_table_of_the_users_serves_as_well(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "dlr_hysu"
    table = tmp_path / "camera.csv"
    table.write_text("wavelength_nm,R,G,B\n430,0,0,0.4\n460,0,0.1,1\n540,0.1,1,0.1\n610,1,0.1,0\n690,0.1,0,0\n")
    request = FusionRequest(
        str(folder / "hyspex_full.tif"), str(folder / "3k_rgb.tif"), str(tmp_path / "out.tif"), srf=str(table),
        msi_bands="1,2,3", preset="preview",
    )  # fmt: skip
    assert run_fusion(request).bands == 135


def test_two_grids_half_a_pixel_apart_are_fused(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "berlin_mini"
    request = FusionRequest(
        str(folder / "qps_enmap.tif"), str(folder / "qps_hymap.tif"), str(tmp_path / "out.tif"), sensor="generic_rgb",
        preset="preview",
    )  # fmt: skip
    assert run_fusion(request).shape == gdal.Open(request.msi).ReadAsArray().shape[1:]


@pytest.mark.parametrize("trained", [True, False], ids=["default", "preview"])
def test_tile_size_does_not_change_the_output(
    tiny: FusionRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few_steps: None, trained: bool
) -> None:
    outputs = []
    for i, pixels in enumerate((70, 1024, 10**6)):
        monkeypatch.setattr(predict_job, "pixels_per_window", lambda *_, n=pixels: n)
        name = "default" if trained else "preview"
        run_fusion(replace(tiny, output=str(tmp_path / f"{i}.tif"), preset=name, quality=str(tmp_path / f"q{i}.tif")))
        outputs.append((read(str(tmp_path / f"{i}.tif")), read(str(tmp_path / f"q{i}.tif"))))
    for out, quality in outputs[1:]:
        np.testing.assert_array_equal(out, outputs[0][0])
        np.testing.assert_array_equal(quality, outputs[0][1])


def test_the_same_request_gives_the_same_bytes_and_another_seed_others(
    tiny: FusionRequest, tmp_path: Path, few_steps: None
) -> None:
    files = []
    for name, seed in (("a", 0), ("b", 0), ("c", 1)):
        output = tmp_path / f"{name}.tif"
        run_fusion(replace(tiny, output=str(output), preset="default", seed=seed, model=str(tmp_path / f"{name}.npz")))
        files.append((output.read_bytes(), (tmp_path / f"{name}.npz").read_bytes()))
    assert files[0] == files[1]
    assert files[0] != files[2]


def test_memory_budget_decides_the_windows(tiny: FusionRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {}
    budget = predict_job.pixels_per_window
    for mib in (64, 1024):
        monkeypatch.setattr(predict_job, "pixels_per_window", lambda m, job, n=mib: found.setdefault(n, budget(m, job)))
        run_fusion(replace(tiny, memory_mib=mib))
    assert found[64] < found[1024]
    assert found[1024] * 24 * 4 < 1024 * 2**20


def test_nodata_of_the_msi_stays_nodata(tiny: FusionRequest, tmp_path: Path) -> None:
    planes = read(tiny.msi)
    planes[2, 5:9, 7:30] = -9  # one band is enough
    msi = write_tif(tmp_path / "holes.tif", planes, 7.5, nodata=-9)
    result = run_fusion(replace(tiny, msi=msi, quality=str(tmp_path / "q.tif")))
    out = gdal.Open(tiny.output)
    empty = out.ReadAsArray() == out.GetRasterBand(1).GetNoDataValue()
    assert empty.all(axis=0).sum() == empty.any(axis=0).sum() == 4 * 23 == result.figures["nodata_pixels"]
    assert empty[0, 5:9, 7:30].all()
    assert np.isnan(read(str(tmp_path / "q.tif"))[:, 5:9, 7:30]).all()
    assert np.isfinite(read(str(tmp_path / "q.tif"))[:, 9:]).all()


@pytest.mark.parametrize(("dtype", "kind"), [("auto", "int16"), ("uint16", "uint16"), ("float32", "float32")])
def test_values_keep_the_units_of_the_hsi_in_every_type(tiny: FusionRequest, dtype: str, kind: str) -> None:
    run_fusion(replace(tiny, dtype=dtype))
    out = read(tiny.output)
    assert str(out.dtype) == kind
    np.testing.assert_allclose(out.mean(), read(tiny.hsi).mean(), rtol=0.02)


def test_floating_point_reflectance_is_stored_as_scaled_integers_when_asked_for(
    tiny: FusionRequest, tmp_path: Path
) -> None:
    hsi = write_tif(tmp_path / "hsi.tif", (read(tiny.hsi) / 1e4).astype(np.float32), 30.0)
    from tests.core.scenes import set_wavelengths

    set_wavelengths(hsi, np.linspace(400, 1000, 24))
    run_fusion(replace(tiny, hsi=hsi, dtype="int16"))
    out = gdal.Open(tiny.output)
    scale = out.GetRasterBand(1).GetScale()
    assert scale < 1e-3
    np.testing.assert_allclose(out.ReadAsArray().mean() * scale, read(hsi).mean(), rtol=0.02)


def test_units_that_differ_by_ten_thousand_are_harmonised(tiny: FusionRequest, tmp_path: Path) -> None:
    run_fusion(tiny)
    msi = write_tif(tmp_path / "reflectance.tif", (read(tiny.msi) / 1e4).astype(np.float32), 7.5)
    request = replace(tiny, msi=msi, output=str(tmp_path / "b.tif"))
    assert run_fusion(request).figures["radiometry"] == "factor"
    np.testing.assert_allclose(read(request.output), read(tiny.output), atol=2)


def test_bands_in_the_wrong_order_are_refused_with_the_right_one(tiny: FusionRequest, tmp_path: Path) -> None:
    with pytest.raises(RequestRefused, match="Blue=1,Green=2,Red=3,NIR=4"):
        run_fusion(replace(tiny, msi_bands="4,2,3,1"))
    assert not Path(tiny.output).exists()


@pytest.mark.parametrize("stage", ["check", "sample", "harmonise", "train", "refine", "predict", "publish"])
def test_cancel_leaves_no_file_and_keeps_the_old_output(
    tiny: FusionRequest, tmp_path: Path, few_steps: None, stage: str
) -> None:
    Path(tiny.output).write_text("the old result")
    request = replace(tiny, preset="default", report=str(tmp_path / "r.json"))
    with pytest.raises(Cancelled):
        run_fusion(request, Recorder(stop_at=stage))
    assert [p.name for p in tmp_path.iterdir()] == ["out.tif"]
    assert Path(tiny.output).read_text() == "the old result"


def test_an_existing_output_is_replaced_when_the_new_one_is_complete(tiny: FusionRequest, tmp_path: Path) -> None:
    Path(tiny.output).write_text("the old result")
    (tmp_path / "out.tif.aux.xml").write_text("its statistics")
    (tmp_path / "out.qml").write_text("the user's own style")
    run_fusion(tiny)
    assert read(tiny.output).shape == (24, 64, 64)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.qml", "out.tif"]
    assert (tmp_path / "out.qml").read_text() == "the user's own style"


def test_a_failing_write_leaves_no_file(tiny: FusionRequest, tmp_path: Path, monkeypatch) -> None:
    def fail(*_: object) -> None:
        raise RasterError("Writing failed: no space left on device.")

    monkeypatch.setattr(fusion.raster.RasterWriter, "finish", fail)
    with pytest.raises(RasterError):
        run_fusion(tiny)
    assert list(tmp_path.iterdir()) == []


def test_envi_output_is_complete(tiny: FusionRequest, tmp_path: Path) -> None:
    request = replace(tiny, output=str(tmp_path / "out.bsq"), format="ENVI")
    run_fusion(request)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.bsq", "out.bsq.aux.xml", "out.hdr", "out.qml"]
    with open_raster(request.output) as out:
        assert out.bands.has_wavelengths
        assert len(out) == 24


def test_the_tags_say_how_it_was_made(tiny: FusionRequest) -> None:
    run_fusion(tiny)
    tags = gdal.Open(tiny.output).GetMetadata("SPECTRALIFT")
    assert tags["seed"] == "0"
    assert tags["srf"] == "four_bands.csv"
    assert tags["hsi"] == "lr_hsi.tif"
    assert float(tags["training_loss"]) > 0
    assert tags["software"].startswith("SpectraLift 0.")
    assert tags["ratio"] == "4"


def test_a_result_is_assessed_without_saying_its_ratio(tiny: FusionRequest) -> None:
    run_fusion(tiny)
    found = run_assess(AssessRequest(tiny.output, tiny.output)).figures
    assert found["ratio"] == 4 and found["ergas"] == 0
    assert run_assess(AssessRequest(tiny.output, tiny.output, ratio=8)).figures["ratio"] == 8


def test_the_saved_model_is_the_one_that_was_run(tiny: FusionRequest, tmp_path: Path) -> None:
    run_fusion(replace(tiny, model=str(tmp_path / "model.npz"), dtype="float32"))
    model = checkpoint.load(str(tmp_path / "model.npz"))
    m = read(tiny.msi).reshape(4, -1).T.astype(np.float32)
    again = fusion.Estimator(model, "cpu")(m).T.reshape(24, 64, 64)
    np.testing.assert_allclose(again, read(tiny.output), rtol=1e-6)


def test_closure_and_novelty_are_written_when_asked_for(tiny: FusionRequest, tmp_path: Path) -> None:
    result = run_fusion(replace(tiny, quality=str(tmp_path / "q.tif")))
    closure, outside = read(str(tmp_path / "q.tif"))
    assert 0 <= closure.min() <= result.figures["mean_closure"] <= closure.max() < 0.5
    assert set(np.unique(outside)) <= {0.0, 1.0}
    assert result.figures["outside_training"] == pytest.approx(outside.mean())


class TestArrays:
    RNG = np.random.default_rng(1)
    ENDMEMBERS = RNG.random((4, 30)).astype(np.float32)
    TRUTH = (RNG.dirichlet(np.ones(4) / 2, (40, 40)).astype(np.float32) @ ENDMEMBERS).astype(np.float32)
    SRF = np.kron(np.eye(5), np.ones((6, 1))) / 6
    LR = TRUTH.reshape(10, 4, 10, 4, 30).mean(axis=(1, 3))
    HR = (TRUTH @ SRF).astype(np.float32)

    def test_runs_with_defaults_alone(self) -> None:
        estimate = fuse_arrays(self.HR, self.LR, self.SRF)
        assert estimate.shape == (40, 40, 30)
        assert estimate.dtype == np.float32
        assert sam_degrees(estimate.transpose(2, 0, 1), self.TRUTH.transpose(2, 0, 1)) < 8

    def test_nan_marks_missing_pixels_and_stays_nan(self) -> None:
        hr, lr = self.HR.copy(), self.LR.copy()
        hr[3, 4, 1], lr[2, 2, 5] = np.nan, np.nan
        estimate = fuse_arrays(hr, lr, self.SRF, preset("preview"))
        assert np.isnan(estimate[3, 4]).all()
        assert np.isfinite(np.delete(estimate.reshape(-1, 30), 3 * 40 + 4, axis=0)).all()

    def test_what_is_masked_is_missing(self) -> None:
        """A masked array holds anything under its mask, mostly the file's nodata value."""
        hr, lr = (np.ma.masked_array(np.where(hole, -9999.0, image), hole) for image, hole in (
            (self.HR, np.zeros(self.HR.shape, bool) | (np.arange(40) < 4)[:, None, None]),
            (self.LR, np.zeros(self.LR.shape, bool) | (np.arange(10) < 1)[:, None, None])))  # fmt: skip
        found = fuse_arrays(hr, lr, self.SRF, preset("preview"))
        expected = fuse_arrays(hr.filled(np.nan), lr.filled(np.nan), self.SRF, preset("preview"))
        assert np.isnan(expected[:4]).all() and np.isfinite(expected[4:]).all()
        np.testing.assert_array_equal(found, expected)

    @pytest.mark.parametrize("change", [{"device": "tpu"}, {"refine": "a bit"}])
    def test_choices_that_are_none_are_refused(self, change) -> None:
        with pytest.raises(ValueError, match=f"{next(iter(change))} must be one of auto, "):
            fuse_arrays(self.HR, self.LR, self.SRF, preset("preview"), **change)

    def test_complex_numbers_are_refused(self) -> None:
        with pytest.raises(ValueError, match="complex"):
            fuse_arrays(self.HR.astype(complex), self.LR, self.SRF)

    def test_the_same_seed_gives_the_same_array(self) -> None:
        options = preset("default", epochs=50)
        a, b, c = (fuse_arrays(self.HR, self.LR, self.SRF, options, seed=s) for s in (1, 1, 2))
        np.testing.assert_array_equal(a, b)
        assert (a != c).any()

    @pytest.mark.parametrize(
        ("hr", "lr", "srf"),
        [
            (HR[..., :4], LR, SRF),
            (HR, LR[..., :29], SRF),
            (HR[0], LR, SRF),
            (HR[:0], LR, SRF),
            (HR, LR[:0], SRF),
            (None, LR, SRF),
            (HR, LR, SRF.T),
            (HR, LR, SRF * 2),
        ],
    )
    def test_shapes_and_sums_that_do_not_fit_are_refused(self, hr, lr, srf) -> None:
        with pytest.raises(ValueError, match="srf"):
            fuse_arrays(hr, lr, srf)

    def test_nothing_is_brighter_than_the_scene_or_the_pixel_itself(self) -> None:
        hr = self.HR.copy()
        hr[0, 0], hr[0, 1] = 1.9, np.linspace(-0.4, 0.4, hr.shape[2])  # beyond anything the network has seen
        estimate = fuse_arrays(hr, self.LR, self.SRF, preset("preview"))
        assert estimate[0, 0].max() <= 1.9
        assert estimate[0, 1].min() >= -0.4
        assert estimate[1:].max() <= max(self.LR.max(), hr[1:].max())
        assert estimate[1:].min() >= min(self.LR.min(), hr[1:].min())

    def test_no_valid_pixel_is_a_refusal(self) -> None:
        with pytest.raises(RequestRefused):
            fuse_arrays(self.HR, np.full_like(self.LR, np.nan), self.SRF)

    def test_the_paper_preset_clips_to_the_scaled_range(self) -> None:
        estimate = fuse_arrays(self.HR, self.LR, self.SRF, preset("paper", epochs=20))
        low, high = np.percentile(self.LR, (1, 99))
        assert estimate.min() >= low - 1e-6
        assert estimate.max() <= high + 1e-6
