"""What is sent to workers comes out as it went in, and is nothing else than what was sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.harmonise.radiometry import identity
from spectralift_qgis.core.predict.cluster import packet as packets
from spectralift_qgis.core.predict.job import Job
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays
from spectralift_qgis.core.refine.residual import find_correction
from spectralift_qgis.core.request.request import ApplyRequest, TrainRequest
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.estimator import Estimator
from tests.conftest import Pair


@pytest.fixture(scope="module")
def job(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory):
    """The closed form and what is returned to it, of the tiny pair."""
    path = str(tmp_path_factory.mktemp("model") / "m.npz")
    run_training(
        TrainRequest(str(tiny_pair.hsi), path, msi=str(tiny_pair.msi), srf=str(tiny_pair.srf), preset="preview")
    )
    model = checkpoint.load(path)
    with open_raster(str(tiny_pair.hsi)) as hsi, open_raster(str(tiny_pair.msi)) as msi:
        y, _ = hsi.read(Window(0, 0, 16, 16), range(24))
        m, _ = msi.read(Window(0, 0, 64, 64), range(4))
        pair = pair_of_arrays(y.reshape(16, 16, 24), m.reshape(64, 64, 4))
        predict = Estimator(model, "cpu")
        found = find_correction(pair, predict, model.matrix, seed=0, progress=Silent(), consistent=True)
        assert isinstance(found, Correction)
        encoding = Encoding.float32(24)
        described = replace(msi, _dataset=None, _mask_band=None)  # a dataset closed after QGIS has ended GDAL crashes
    return Job(
        model,
        "cpu",
        described,
        [0, 1, 2, 3],
        Window(0, 0, 64, 64),
        identity(4),
        encoding,
        None,
        {"software": "µ"},
        found,
    )


def same(a, b) -> bool:
    if is_dataclass(a):
        return type(a) is type(b) and all(same(getattr(a, f.name), getattr(b, f.name)) for f in fields(a))
    if isinstance(a, np.ndarray):
        return a.dtype == b.dtype and np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(v, b[k]) for k, v in a.items())
    if isinstance(a, (tuple, list)):
        return type(a) is type(b) and len(a) == len(b) and all(map(same, a, b))
    return a == b or (a != a and b != b)


def written(job: Job, folder: Path) -> str:
    return packets.write(packets.packet_of(job, ApplyRequest("", "", "")), job.model, str(folder))


def test_a_packet_comes_out_as_it_went_in(job: Job, tmp_path: Path) -> None:
    packet, model = packets.read(str(tmp_path), written(job, tmp_path))
    assert same(packet, packets.packet_of(job, ApplyRequest("", "", "")))
    assert same(model, job.model)


def test_two_equal_jobs_have_one_hash_and_another_job_another(job: Job, tmp_path: Path) -> None:
    first = written(job, tmp_path)
    assert written(job, tmp_path) == first
    assert written(replace(job, tags={}), tmp_path) != first


@pytest.mark.parametrize("name", ["tiles.npz", "tiles-model.npz"])
def test_other_bytes_than_those_written_are_refused(job: Job, tmp_path: Path, name: str) -> None:
    expected = written(job, tmp_path)
    data = bytearray((tmp_path / name).read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / name).write_bytes(bytes(data))
    with pytest.raises(SpectraLiftError, match="not those that this run"):
        packets.read(str(tmp_path), expected)
    (tmp_path / name).unlink()
    with pytest.raises(SpectraLiftError, match="cannot be read"):
        packets.read(str(tmp_path), expected)


def test_only_listed_classes_are_sent_and_made(job: Job, tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Encoding:  # of the same name as one of ours
        dtype: str

    other = packets.packet_of(replace(job, encoding=Encoding("x")), ApplyRequest("", "", ""))
    with pytest.raises(TypeError):
        packets.write(other, job.model, str(tmp_path))
    written(job, tmp_path)
    for text in ({"class": "Popen", "is": {}}, {"class": "Axis", "is": {"start": 1}}, {"set": []}, {}, {"array": 9}):
        np.savez(tmp_path / "tiles.npz", description=np.frombuffer(json.dumps(text).encode(), np.uint8))
        with pytest.raises(SpectraLiftError):
            packets.read(str(tmp_path), packets.hash_of(str(tmp_path)))
