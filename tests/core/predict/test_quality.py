"""The quality raster: bands that are what they are called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.predict.quality import Quality, beyond_training, no_spread_note
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs import fusion
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.model import SpectralModel
from spectralift_qgis.core.train.options import preset
from tests.conftest import Pair
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import read

pytest.importorskip("torch")

RNG = np.random.default_rng(3)
MATRIX = np.kron(np.eye(4), np.ones((5, 1))) / 5
Y = (RNG.dirichlet(np.ones(4) / 2, 300) @ RNG.random((4, 20)) * 5000).astype(np.float32)
M = (Y @ MATRIX)[:50].astype(np.float32)


def fitted(name: str, **changes) -> SpectralModel:
    bands = BandTable.unknown(tuple(f"band {i}" for i in range(20)))
    options = preset(name, **changes)
    return fit_model(Y, MATRIX, bands, tuple("abcd"), options, seed=0, device="cpu", progress=Silent())


@pytest.fixture(scope="module")
def model() -> SpectralModel:
    return fitted("default", epochs=60, networks=3)


@pytest.mark.parametrize("device", ["cpu", "numpy"])
def test_spread_is_the_deviation_of_the_networks_by_themselves(model: SpectralModel, device: str) -> None:
    alone = [
        Estimator(replace(model, weights={k: v[e : e + 1] for k, v in model.weights.items()}), device) for e in range(3)
    ]
    for estimator in alone:
        estimator._range = (-np.inf, np.inf)  # what single networks say is not bounded before it is compared
    expected = np.std([estimator(M) for estimator in alone], axis=0).mean(axis=1)
    _, spread = Estimator(model, device).run(M, spread=True)
    np.testing.assert_allclose(spread, expected, rtol=1e-3)


def test_the_bands_of_several_networks(model: SpectralModel) -> None:
    quality = Quality(model)
    estimator = Estimator(model, "cpu")
    scaled, spread = estimator.run(M, spread=True)
    x, _ = estimator.finish(scaled, M)
    closure, relative, outside = quality.of(M, x, spread).T
    assert quality.bands == ("closure", "spread", "outside_training")
    miss = np.linalg.norm(M - x @ MATRIX, axis=1) / np.linalg.norm(M, axis=1)
    np.testing.assert_allclose(closure, miss, rtol=1e-3)
    np.testing.assert_allclose(relative, spread / x.mean(axis=1), rtol=1e-5)
    assert not outside.any()


def test_pixels_beyond_the_training_spectra_are_marked(model: SpectralModel) -> None:
    span = model.msi_high - model.msi_low
    inside = np.stack([model.msi_low - 0.04 * span, model.msi_high + 0.04 * span]).astype(np.float32)
    outside = np.tile(inside, (2, 1))
    outside[0, 1], outside[1, 2] = model.msi_low[1] - 0.06 * span[1], model.msi_high[2] + 0.06 * span[2]
    assert beyond_training(model, inside).tolist() == [False, False]
    assert beyond_training(model, outside).tolist() == [True, True, False, False]


def test_a_pixel_without_signal_has_no_relative_values(model: SpectralModel) -> None:
    nothing = np.zeros((1, 4), np.float32)
    found = Quality(model).of(nothing, np.zeros((1, 20), np.float32), np.ones(1, np.float32))
    assert np.isnan(found[0, :2]).all()


@pytest.mark.parametrize(("name", "word"), [("paper", "single network"), ("preview", "closed-form model")])
def test_one_network_has_no_spread_and_it_is_said(name: str, word: str) -> None:
    one = fitted(name, epochs=20)
    assert Quality(one).bands == ("closure", "outside_training")
    (note,) = no_spread_note(one)
    assert word in note.message.lower() or word in note.message
    assert note.level == "note"


def test_the_quality_raster_is_named_and_changes_nothing_else(
    tiny_pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fusion, "preset", lambda name, **k: preset(name, epochs=60, **k))
    request = FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "plain.tif"), srf=str(tiny_pair.srf), device="cpu"
    )
    run_fusion(request)
    progress = Recorder()
    asked = replace(request, output=str(tmp_path / "asked.tif"), quality=str(tmp_path / "q.tif"))
    figures = run_fusion(asked, progress).figures
    assert (tmp_path / "asked.tif").read_bytes() == (tmp_path / "plain.tif").read_bytes()
    dataset = gdal.Open(asked.quality)
    names = [dataset.GetRasterBand(i + 1).GetDescription() for i in range(3)]
    assert names == ["closure", "spread", "outside_training"]
    means = dict(zip(names, read(asked.quality).mean(axis=(1, 2), dtype=float)))
    assert figures["mean_spread"] == pytest.approx(means["spread"])
    assert figures["mean_closure"] == pytest.approx(means["closure"])
    assert not [f for f in progress.findings if f.code == "quality.no_spread"]
    run_fusion(replace(asked, preset="preview"), progress)
    assert [f.level for f in progress.findings if f.code == "quality.no_spread"] == ["note"]
    assert gdal.Open(asked.quality).RasterCount == 2
