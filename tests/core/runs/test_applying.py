"""Train once, apply many: the same result as fusing, with torch or without, and only to images that fit."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled, RequestRefused
from spectralift_qgis.core.check import model_fit
from spectralift_qgis.core.check.apply import preflight_applying
from spectralift_qgis.core.check.fusion import preflight_training
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs import fusion, training
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.options import requested_options
from spectralift_qgis.core.train.torch import device as devices
from tests.conftest import ROOT, Pair
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import WaldPair, read, set_wavelengths, write_tif

torch = pytest.importorskip("torch")

SIX = "B2,B3,B4,B8A,B11,B12"


@pytest.fixture(scope="module")
def trained(wald: WaldPair, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A model of real EnMAP spectra for six bands of Sentinel-2, without any multispectral image."""
    path = str(tmp_path_factory.mktemp("model") / "enmap.npz")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "requested_options", lambda wanted: replace(requested_options(wanted), epochs=300))
        run_training(TrainRequest(wald.hsi, path, sensor="sentinel2a", msi_bands=SIX, device="cpu"))
    return path


@pytest.fixture(scope="module")
def preview(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("model") / "tiny.npz")
    run_training(
        TrainRequest(str(tiny_pair.hsi), path, msi=str(tiny_pair.msi), srf=str(tiny_pair.srf), preset="preview")
    )
    return path


@pytest.fixture
def apply(preview: str, tiny_pair: Pair, tmp_path: Path) -> ApplyRequest:
    return ApplyRequest(preview, str(tiny_pair.msi), str(tmp_path / "applied.tif"))


@pytest.fixture
def few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (fusion, training):
        monkeypatch.setattr(module, "requested_options", lambda wanted: replace(requested_options(wanted), epochs=60))


def codes(request: ApplyRequest, level: str = "error") -> set[str]:
    return {f.code for f in preflight_applying(request)[0].findings if f.level == level}


def message(request: ApplyRequest, code: str) -> str:
    return next(f.message for f in preflight_applying(request)[0].findings if f.code == code)


# ── the same as fusing


@pytest.mark.parametrize("radiometry", ["auto", "match"])
def test_applying_the_model_of_a_fusion_gives_its_values(
    tiny_pair: Pair, tmp_path: Path, few_steps: None, radiometry: str
) -> None:
    request = FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "fused.tif"), srf=str(tiny_pair.srf), device="cpu",
        radiometry=radiometry, model=str(tmp_path / "m.npz"), quality=str(tmp_path / "fused_q.tif"),
        refine="none",  # a model carries the networks; what is returned to one image is that image's alone
    )  # fmt: skip
    run_fusion(request)
    result = run_applying(
        ApplyRequest(
            request.model, request.msi, str(tmp_path / "applied.tif"), device="cpu",
            quality=str(tmp_path / "applied_q.tif"),
        )
    )  # fmt: skip
    with_ratio = gdal.Open(request.output)  # a fusion's one more tag: a model does not know the ratio
    assert with_ratio.GetMetadataItem("ratio", "SPECTRALIFT") == "4"
    told = (gdal.Open(str(tmp_path / "applied.tif")), with_ratio)
    tags = [{k: v for k, v in d.GetMetadata("SPECTRALIFT").items() if k != "ratio"} for d in told]
    assert tags[0] == tags[1]
    np.testing.assert_array_equal(told[0].ReadAsArray(), told[1].ReadAsArray())
    for name in ("{}.qml", "{}_q.tif"):
        fused, applied = (tmp_path / name.format(kind) for kind in ("fused", "applied"))
        assert applied.read_bytes() == fused.read_bytes(), name
    assert (result.engine, result.device) == ("torch", "cpu")


def test_training_alone_makes_the_model_that_a_fusion_makes(tiny_pair: Pair, tmp_path: Path, few_steps: None) -> None:
    pair = {"srf": str(tiny_pair.srf), "device": "cpu", "seed": 4}
    hsi, msi = str(tiny_pair.hsi), str(tiny_pair.msi)
    run_fusion(FusionRequest(hsi, msi, str(tmp_path / "o.tif"), model=str(tmp_path / "fused.npz"), **pair))
    result = run_training(TrainRequest(hsi, str(tmp_path / "trained.npz"), msi=msi, **pair))
    assert (tmp_path / "trained.npz").read_bytes() == (tmp_path / "fused.npz").read_bytes()
    assert (result.bands, result.msi_bands, result.seed) == (24, ("Blue", "Green", "Red", "NIR"), 4)
    assert result.figures["training_mae"] > 0


def test_a_model_trained_without_an_image_sharpens_real_ones(wald: WaldPair, trained: str, tmp_path: Path) -> None:
    result = run_applying(ApplyRequest(trained, wald.msi, str(tmp_path / "o.tif"), report=str(tmp_path / "r.json")))
    estimate = read(result.output) * 1e-4
    assert estimate.shape == wald.truth.shape
    a, b = (v.reshape(len(v), -1) for v in (estimate, wald.truth))
    cosine = (a * b).sum(axis=0) / np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
    assert np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean() < 4
    datasets = gdal.Open(result.output), gdal.Open(wald.hsi)
    out, hsi = (d.GetRasterBand(9) for d in datasets)
    assert (out.GetNoDataValue(), out.GetScale(), out.DataType) == (hsi.GetNoDataValue(), 1e-4, gdal.GDT_Int16)
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["msi_bands"] == {name: {"raster_band": i} for i, name in enumerate(SIX.split(","), 1)}
    assert report["training"]["hsi"] == "hsi.tif"


# ── without torch


def test_numpy_and_torch_agree_on_real_pixels(wald: WaldPair, trained: str) -> None:
    model = checkpoint.load(trained)
    m = np.clip(read(wald.msi).reshape(6, -1).T.astype(np.float32) * np.float32(1e-4), 0, 1)
    m = np.concatenate([m, 3 * m[:100], -m[:100]])  # also where no pixel has been
    by_torch, by_numpy = Estimator(model, "cpu"), Estimator(model, "numpy")
    (a, a_spread), (b, b_spread) = by_torch.run(m, spread=True), by_numpy.run(m, spread=True)
    a, b = by_torch.finish(a, m)[0], by_numpy.finish(b, m)[0]
    span = model.value_range[1] - model.value_range[0]
    assert np.abs(a - b).max() < 1e-4 * span
    assert np.abs(a_spread - b_spread).max() < 1e-4 * span
    assert (by_torch.engine, by_numpy.engine) == ("torch", "numpy")
    np.testing.assert_array_equal(by_torch(m), a)  # asking for the spread changes no spectrum
    np.testing.assert_array_equal(by_numpy(m), b)


def test_numpy_gives_a_pixel_the_same_bits_however_pixels_are_grouped(wald: WaldPair, trained: str) -> None:
    predict = Estimator(checkpoint.load(trained), "numpy")
    m = read(wald.msi).reshape(6, -1).T.astype(np.float32)[:5000] * np.float32(1e-4)
    apart = np.concatenate([predict(part) for part in np.split(m, [1, 700, 2748, 4999])])
    np.testing.assert_array_equal(predict(m), apart)


def without_torch(how: str, folder: Path, *arguments: str) -> tuple[int, list[dict], str]:
    """Run the command line in a process that cannot import torch."""
    block = "sys.modules['torch'] = None"
    if how == "broken":
        (folder / "stub" / "torch").mkdir(parents=True)
        (folder / "stub" / "torch" / "__init__.py").write_text("raise OSError('libtorch.so: cannot open')\n")
        block = f"sys.path.insert(0, {str(folder / 'stub')!r})"
    source = f"import sys; {block}; from spectralift_qgis.cli.main import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", source, *arguments, "--json"], cwd=ROOT, capture_output=True, text=True
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


@pytest.mark.parametrize("how", ["missing", "broken"])
def test_a_model_is_applied_where_there_is_no_torch(wald: WaldPair, trained: str, tmp_path: Path, how: str) -> None:
    (tmp_path / "out").mkdir()
    output = tmp_path / "out" / "o.tif"
    with_torch = run_applying(ApplyRequest(trained, wald.msi, str(tmp_path / "torch.tif"), device="cpu"))
    code, messages, err = without_torch(
        how, tmp_path, "apply", "--model", trained, "--msi", wald.msi, "--output", str(output)
    )
    assert code == 0, err
    assert (messages[-1]["engine"], messages[-1]["device"]) == ("numpy", "cpu")
    difference = np.abs(read(str(output)).astype(float) - read(with_torch.output))
    assert difference.max() <= 1  # a stored step of 0.0001 in reflectance, where rounding falls to the other side
    assert (difference > 0).mean() < 1e-3


def test_a_device_of_torch_is_refused_where_there_is_no_torch(wald: WaldPair, trained: str, tmp_path: Path) -> None:
    arguments = ["apply", "--model", trained, "--msi", wald.msi, "--output", str(tmp_path / "o.tif")]
    code, messages, _ = without_torch("missing", tmp_path, *arguments, "--device", "cuda")
    assert code == 2
    assert [p["code"] for p in messages[-1]["problems"]] == ["device.no_torch"]


# ── only to images that fit


def test_other_units_are_refused_with_the_way_out(apply: ApplyRequest, tmp_path: Path) -> None:
    run_applying(apply)
    msi = write_tif(tmp_path / "reflectance.tif", (read(apply.msi) / 1e4).astype(np.float32), 7.5)
    other = replace(apply, msi=msi, output=str(tmp_path / "other.tif"))
    with pytest.raises(RequestRefused, match="1e\\+04 times darker.*radiometry factor") as e:
        run_applying(other)
    assert e.value.problems[0].field == "radiometry"
    assert not (tmp_path / "other.tif").exists()
    assert codes(replace(other, radiometry="none")) == set()
    assert "radiometry.other_units" in codes(replace(other, radiometry="none"), "warning")
    for radiometry, near in (("factor", 0.1), ("match", 25)):  # mean difference, in 1 / 10000 of reflectance
        result = run_applying(replace(other, radiometry=radiometry))
        assert result.figures["radiometry"] == radiometry
        assert np.abs(read(other.output).astype(float) - read(apply.output)).mean() < near


def test_units_that_no_usual_factor_explains_are_left_to_matching(apply: ApplyRequest, tmp_path: Path) -> None:
    msi = write_tif(tmp_path / "odd.tif", (read(apply.msi) / 3e6).astype(np.float32), 7.5)
    assert codes(replace(apply, msi=msi, radiometry="factor")) == {"radiometry.no_factor"}
    assert codes(replace(apply, msi=msi, radiometry="match")) == set()


def test_values_the_training_never_saw_are_told_and_then_refused(apply: ApplyRequest, tmp_path: Path) -> None:
    planes = read(apply.msi).astype(np.int16)
    planes[1, :, :10] = 9000  # a sixth of the image
    some = replace(apply, msi=write_tif(tmp_path / "some.tif", planes, 7.5))
    assert "radiometry.outside" in codes(some, "warning")
    assert "17 % of the multispectral pixels" in message(some, "radiometry.outside")
    planes[1, :, :40] = 9000
    most = replace(apply, msi=write_tif(tmp_path / "most.tif", planes, 7.5))
    assert codes(most) == {"radiometry.outside"}
    assert codes(replace(most, radiometry="model")) == set()
    assert preflight_applying(most)[0].facts.radiometry.outside > 0.5


def test_bands_are_those_of_the_training_image_when_they_have_its_names(apply: ApplyRequest, tmp_path: Path) -> None:
    found, plan = preflight_applying(apply)
    assert plan is not None
    assert plan.mapping.numbers == (1, 2, 3, 4)
    assert found.facts.msi_bands.how == "the image that the model was trained with"
    assert "msi_bands.guess" in codes(apply, "warning")  # "Band 1" says nothing: it may be another order
    assert codes(replace(apply, msi_bands="1,2,3,4"), "warning") == set()


def test_named_bands_are_found_in_any_order(apply: ApplyRequest, tmp_path: Path) -> None:
    run_applying(apply)
    msi = write_tif(tmp_path / "turned.tif", read(apply.msi)[::-1].copy(), 7.5)
    dataset = gdal.Open(msi, gdal.GA_Update)
    for i, name in enumerate(("NIR", "Red", "Green", "Blue"), 1):
        dataset.GetRasterBand(i).SetDescription(name)
    del dataset
    turned = replace(apply, msi=msi, output=str(tmp_path / "turned_out.tif"))
    run_applying(turned)
    np.testing.assert_array_equal(read(turned.output), read(apply.output))


def test_missing_bands_are_named(apply: ApplyRequest, tmp_path: Path) -> None:
    msi = write_tif(tmp_path / "three.tif", read(apply.msi)[:3], 7.5)
    assert codes(replace(apply, msi=msi)) == {"msi_bands.mismatch"}
    given = replace(apply, msi=msi, msi_bands="Blue=1,Green=2,Red=3")
    assert "needs the bands Blue, Green, Red and NIR" in message(given, "msi_bands.mismatch")


@pytest.mark.parametrize(
    ("centre_nm", "given", "errors", "warnings"),
    [
        ((470, 560, 660, 830), "", set(), set()),
        ((470, 560, 685, 830), "", set(), {"msi_bands.other_centres"}),
        ((470, 560, 1600, 2200), "", {"msi_bands.mismatch"}, set()),
        ((470, 560, 1600, 2200), "1,2,3,4", set(), {"msi_bands.other_centres"}),
    ],
)
def test_bands_are_told_by_their_centres(
    apply: ApplyRequest, tmp_path: Path, centre_nm, given, errors, warnings
) -> None:
    msi = write_tif(tmp_path / "centres.tif", read(apply.msi), 7.5)
    set_wavelengths(msi, centre_nm)
    request = replace(apply, msi=msi, msi_bands=given)
    assert codes(request) == errors
    assert codes(request, "warning") - {"msi_bands.guess"} == warnings


def test_all_problems_are_told_at_once_and_nothing_is_written(tmp_path: Path) -> None:
    bad = ApplyRequest(
        "/no/model.npz", "/no/msi.tif", str(tmp_path / "no" / "o.tif"), radiometry="guess", device="tpu", dtype="int8",
        format="PNG", compress="zip", memory_mib=1, quality=str(tmp_path),
    )  # fmt: skip
    with pytest.raises(RequestRefused) as e:
        run_applying(bad)
    assert {p.code for p in e.value.problems} == {
        "model.invalid", "msi.unreadable", "output.unwritable", "radiometry.unknown", "device.unknown", "dtype.unknown",
        "format.unknown", "compress.unknown", "memory.small", "quality.unwritable",
    }  # fmt: skip
    assert all(p.message.endswith(".") for p in e.value.problems)
    assert list(tmp_path.iterdir()) == []


def test_the_model_is_an_input(apply: ApplyRequest) -> None:
    assert codes(replace(apply, report=apply.model)) == {"report.is_input"}


@pytest.mark.parametrize("stage", ["check", "predict", "publish"])
def test_cancelling_an_application_leaves_no_file(apply: ApplyRequest, tmp_path: Path, stage: str) -> None:
    with pytest.raises(Cancelled):
        run_applying(replace(apply, report=str(tmp_path / "r.json")), Recorder(stop_at=stage))
    assert list(tmp_path.iterdir()) == []


def test_requests_travel_through_json(apply: ApplyRequest) -> None:
    assert ApplyRequest.from_json(apply.to_json()) == apply
    train = TrainRequest("a", "b", seed=3)
    assert TrainRequest.from_json(train.to_json()) == train
    with pytest.raises(ValueError, match="memory_mib"):
        ApplyRequest.from_json('{"model": "", "msi": "", "output": "", "memory_mib": "1"}')


# ── training


def test_the_bands_of_the_usual_product_are_taken_as_far_as_the_hsi_shows_them(tiny_pair: Pair, tmp_path: Path) -> None:
    train = TrainRequest(str(tiny_pair.hsi), str(tmp_path / "m.npz"), sensor="sentinel2a", preset="preview")
    found = preflight_training(train)
    assert "B11 (0 % covered) and B12 (0 % covered)" in found.findings[0].message
    result = run_training(train)
    assert result.msi_bands == ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9")
    assert checkpoint.load(train.model).training_msi.numbers == ()
    assert [p.name for p in tmp_path.iterdir()] == ["m.npz"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"msi_bands": "B2,B99"}, {"msi_bands.mismatch"}),
        ({"msi_bands": "B2,B2"}, {"msi_bands.mismatch"}),
        ({"msi_bands": "B3,B11"}, {"msi_bands.outside"}),
        ({"sensor": "from-metadata"}, {"sensor.no_image"}),
        ({"sensor": "", "hsi": "/no.tif", "model": "/no/m.npz", "preset": "fast"},
         {"sensor.choice", "hsi.unreadable", "model.unwritable", "preset.unknown"}),
        ({"model": ""}, {"model.missing"}),
        ({"msi": "/no.tif"}, {"msi.unreadable"}),
    ],
)  # fmt: skip
def test_what_cannot_be_trained_is_refused(tiny_pair: Pair, tmp_path: Path, changes: dict, expected: set) -> None:
    train = TrainRequest(str(tiny_pair.hsi), str(tmp_path / "m.npz"), sensor="sentinel2a", preset="preview")
    with pytest.raises(RequestRefused) as e:
        run_training(replace(train, **changes))
    assert {p.code for p in e.value.problems} == expected
    assert list(tmp_path.iterdir()) == []


def test_bands_that_cannot_be_simulated_leave_the_names_of_those_that_can(tiny_pair: Pair, tmp_path: Path) -> None:
    train = TrainRequest(str(tiny_pair.hsi), str(tmp_path / "m.npz"), sensor="sentinel2a", msi_bands="B3,B11")
    assert preflight_training(train).errors[0].message.endswith("use the bands B3.")


@pytest.mark.parametrize("stage", ["check", "sample", "harmonise", "train", "publish"])
def test_cancelling_a_training_leaves_no_file(tiny_pair: Pair, tmp_path: Path, few_steps: None, stage: str) -> None:
    train = TrainRequest(str(tiny_pair.hsi), str(tmp_path / "m.npz"), srf=str(tiny_pair.srf))
    with pytest.raises(Cancelled):
        run_training(train, Recorder(stop_at=stage))
    assert list(tmp_path.iterdir()) == []


def test_a_device_that_is_none_of_torchs_needs_no_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "importable", lambda: False)
    assert [devices.for_applying(d) for d in ("auto", "cpu", "numpy")] == ["numpy"] * 3


def test_levels_are_compared_where_both_are_positive(preview: str) -> None:
    model = checkpoint.load(preview)
    middle = model.msi_quantiles[len(model.msi_quantiles) // 2]
    assert model_fit._level(model, np.tile(middle * 2, (5, 1)).astype(np.float32)) == pytest.approx(2)
    assert np.isnan(model_fit._level(model, np.full((5, 4), -1, np.float32)))
