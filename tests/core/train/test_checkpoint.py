from __future__ import annotations

import io
import json
import pickle
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import ModelError
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.architecture import MOST_LAYERS, MOST_WIDTH, Architecture
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.model import LEVELS, SpectralModel, StoredHsi, TrainingMsi
from spectralift_qgis.core.train.options import MOST_NETWORKS
from spectralift_qgis.core.train.scaling import Scaling


def model(networks: int = 2, c: int = 3, bands: int = 7) -> SpectralModel:
    rng = np.random.default_rng(0)
    inputs, outputs = [c] + [64] * 6, [64] * 6 + [bands]
    weights = {}
    for i, name in enumerate(["phi1", "phi2", "phi3", "phi4", "phi5", "phi6", "head"]):
        weights[f"{name}.weight"] = rng.random((networks, inputs[i], outputs[i]), dtype=np.float32)
        weights[f"{name}.bias"] = rng.random((networks, 1, outputs[i]), dtype=np.float32)
    table = BandTable(
        tuple(f"B{i}" for i in range(bands)),
        np.linspace(400, 1000, bands),
        np.full(bands, np.nan),
        np.ones(bands, bool),
    )
    matrix = rng.random((bands, c))
    history, provenance = {"train": [0.5, 0.1]}, {"seed": 3, "ü": "ß"}
    scaling, value_range = Scaling(0.0, 2.5), (-0.1, 3.0)
    centre, ones, zeros = np.array([650.0, 550.0, 450.0][:c]), np.ones(c), np.zeros(c)
    msi = TrainingMsi(
        "camera.csv", centre, 80 * ones, (("R", "G", "B"),), ("Band 1", "Band 2", "Band 3"), (3, 1, 2), "given", True,
        "match", 1.5 * ones, zeros - 0.25,
    )  # fmt: skip
    hsi = StoredHsi("int16", np.full(bands, 1e-4), np.zeros(bands), -32768.0, 2.5, 1.0)
    quantiles = np.sort(rng.random((len(LEVELS), c)), axis=0)
    names = ("R", "G", "B")
    return SpectralModel(
        "sin", weights, matrix, table, names, scaling, value_range, quantiles, history, provenance, msi, hsi
    )


def test_a_model_comes_back_as_it_was(tmp_path: Path) -> None:
    saved = model()
    checkpoint.save(saved, str(tmp_path / "m.npz"))
    loaded = checkpoint.load(str(tmp_path / "m.npz"))
    assert loaded.weights.keys() == saved.weights.keys()
    for name, weight in saved.weights.items():
        np.testing.assert_array_equal(loaded.weights[name], weight)
    np.testing.assert_array_equal(loaded.matrix, saved.matrix)
    np.testing.assert_array_equal(loaded.bands.centre_nm, saved.bands.centre_nm)
    assert loaded.msi_bands == saved.msi_bands
    assert loaded.scaling == saved.scaling
    assert loaded.value_range == saved.value_range
    assert loaded.history == saved.history
    assert loaded.provenance == saved.provenance
    assert loaded.networks == 2
    np.testing.assert_array_equal(loaded.msi_quantiles, saved.msi_quantiles)
    for side in ("training_msi", "stored_hsi"):
        for name, value in vars(getattr(saved, side)).items():
            np.testing.assert_array_equal(vars(getattr(loaded, side))[name], value)


@pytest.mark.parametrize(
    "architecture", [Architecture(0), Architecture(1), Architecture(8, 32), Architecture(6, 64, "gelu", False)], ids=str
)
def test_a_model_file_records_its_architecture(tmp_path: Path, architecture: Architecture) -> None:
    weights = {}
    for name, (inputs, outputs) in zip(architecture.names, architecture.sizes(3, 7)):
        weights[f"{name}.weight"] = np.ones((2, inputs, outputs), np.float32)
        weights[f"{name}.bias"] = np.ones((2, 1, outputs), np.float32)
    saved = replace(model(), weights=weights, architecture=architecture)
    checkpoint.save(saved, str(tmp_path / "m.npz"))
    loaded = checkpoint.load(str(tmp_path / "m.npz"))
    assert loaded.architecture == architecture and loaded.networks == 2
    m = np.random.default_rng(0).random((5, 3), dtype=np.float32)
    np.testing.assert_array_equal(Estimator(loaded, "numpy")(m), Estimator(saved, "numpy")(m))


def test_the_largest_network_there_may_be_can_be_loaded() -> None:
    largest = Architecture(MOST_LAYERS, MOST_WIDTH).parameters(16, 500)
    assert MOST_NETWORKS * largest * 4 < checkpoint.MAX_BYTES


@pytest.mark.parametrize("nodata", [None, float("nan"), -9999.0])
def test_nodata_comes_back_whatever_it_is(tmp_path: Path, nodata: float | None) -> None:
    saved = model()
    checkpoint.save(replace(saved, stored_hsi=replace(saved.stored_hsi, nodata=nodata)), str(tmp_path / "m.npz"))
    loaded = checkpoint.load(str(tmp_path / "m.npz")).stored_hsi.nodata
    assert loaded is None if nodata is None else loaded == pytest.approx(nodata, nan_ok=True)


def test_a_model_of_another_version_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "m.npz").write_bytes(broken_models(tmp_path)["of the past"])
    with pytest.raises(ModelError, match=r"another version of SpectraLift \(format 1, this one reads 2\): train it"):
        checkpoint.load(str(tmp_path / "m.npz"))


def test_a_model_larger_than_any_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint.save(model(), str(tmp_path / "m.npz"))
    monkeypatch.setattr(checkpoint, "MAX_BYTES", 1000)
    with pytest.raises(ModelError, match="too large"):
        checkpoint.load(str(tmp_path / "m.npz"))


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in "ab":
        checkpoint.save(model(), str(tmp_path / name))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


class Evil:
    def __reduce__(self):
        return Path.touch, (Path("/tmp/spectralift-was-here"),)


def broken_models(folder: Path) -> dict[str, bytes]:
    checkpoint.save(model(), str(folder / "good.npz"))
    good = (folder / "good.npz").read_bytes()
    arrays = dict(np.load(io.BytesIO(good)))
    description = json.loads(arrays["description"].tobytes())

    def changed(**changes: np.ndarray | None) -> bytes:
        buffer = io.BytesIO()
        np.savez(buffer, **{k: v for k, v in {**arrays, **changes}.items() if v is not None})
        return buffer.getvalue()

    def described(**changes: object) -> bytes:
        return changed(description=np.frombuffer(json.dumps({**description, **changes}).encode(), np.uint8))

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("description.npy", pickle.dumps(Evil()))
    objects = io.BytesIO()
    np.save(objects, np.array([Evil()], dtype=object), allow_pickle=True)
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(hostile := io.BytesIO(), "w") as target:
        for name in source.namelist():
            target.writestr(name, objects.getvalue() if name == "matrix.npy" else source.read(name))
    return {
        "empty": b"",
        "text": b"not a model",
        "truncated": good[: len(good) // 2],
        "pickle": pickle.dumps({"weights": [1, 2]}),
        "pickle in the zip": buffer.getvalue(),
        "pickle in an array": hostile.getvalue(),
        "another archive": changed(description=None),
        "of another format": described(format="other"),
        "of the future": described(version=99),
        "of the past": described(version=1),
        "that does not know its image": described(msi=None),
        "with a band number beyond its image": described(msi={**description["msi"], "numbers": [1, 2, 9]}),
        "with a type that is none": described(hsi={**description["hsi"], "dtype": "object"}),
        "without a range": described(scaling={"low": 1.0, "high": 1.0, "clip": False}),
        "with a gain that is no number": changed(msi_gain=np.full(3, np.inf)),
        "with quantiles of other bands": changed(msi_quantiles=np.zeros((len(LEVELS), 2))),
        "with spectra of other bands": changed(msi_spectra=np.zeros((4, 2))),
        "with a spectrum that is no number": changed(msi_spectra=np.full((4, 3), np.nan)),
        "of another kind": described(kind="gan"),
        "with a missing weight": changed(**{"weights/phi3.bias": None}),
        "with a weight of another shape": changed(**{"weights/phi3.bias": np.zeros((2, 1, 5), np.float32)}),
        "of a network that there is not": described(network={"layers": 6, "activation": "tanh"}),
        "of another network than its weights": described(network={"layers": 5}),
        "with a network of other words": described(network={"depth": 5}),
        "with a weight that is no number": changed(**{"weights/phi1.bias": np.full((2, 1, 64), np.nan, np.float32)}),
        "with bands that disagree": changed(centre_nm=np.zeros(3)),
        "with text for numbers": changed(matrix=np.array([["a", "b", "c"]] * 7)),
        "with a description that is no object": changed(description=np.frombuffer(b"[1]", np.uint8)),
    }


def test_a_model_that_is_broken_or_hostile_is_refused_and_runs_no_code(tmp_path: Path) -> None:
    witness = Path("/tmp/spectralift-was-here")
    witness.unlink(missing_ok=True)
    for name, content in broken_models(tmp_path).items():
        path = tmp_path / "model.npz"
        path.write_bytes(content)
        with pytest.raises(ModelError) as e:
            checkpoint.load(str(path))
        assert str(path) in str(e.value), name
    assert not witness.exists()


def test_a_missing_model_is_a_sentence() -> None:
    with pytest.raises(ModelError, match="no model file"):
        checkpoint.load("/nowhere/m.npz")
