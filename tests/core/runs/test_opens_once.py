"""A run opens each image once: the check hands over what it opened."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from spectralift_qgis.core.raster import open_file
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.runs.training import run_training
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.evaluation.assess.run import run_assess
from spectralift_qgis.evaluation.simulate.request import SimulateRequest
from spectralift_qgis.evaluation.simulate.run import run_simulation
from tests.conftest import Pair


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often each raster is opened."""
    counts: Counter[str] = Counter()
    real = open_file._open

    def counting(path: str) -> object:
        counts[path] += 1
        return real(path)

    monkeypatch.setattr(open_file, "_open", counting)
    return counts


def test_a_fusion_a_training_and_an_application_open_each_image_once(
    tiny_pair: Pair, tmp_path: Path, opened: Counter[str]
) -> None:
    hsi, msi, srf = str(tiny_pair.hsi), str(tiny_pair.msi), str(tiny_pair.srf)
    model = str(tmp_path / "m.npz")
    fusion = FusionRequest(
        hsi, msi, str(tmp_path / "a.tif"), srf=srf, preset="preview", quality=str(tmp_path / "q.tif")
    )
    run_fusion(fusion)
    assert opened == {hsi: 1, msi: 1}
    opened.clear()
    run_training(TrainRequest(hsi, model, msi=msi, srf=srf, preset="preview"))
    assert opened == {hsi: 1, msi: 1}
    opened.clear()
    run_applying(ApplyRequest(model, msi, str(tmp_path / "b.tif")))
    assert opened == {msi: 1}


def test_a_simulation_and_an_assessment_open_each_image_once(
    tiny_pair: Pair, tmp_path: Path, opened: Counter[str]
) -> None:
    hsi = str(tiny_pair.hsi)
    request = SimulateRequest(
        hsi, str(tmp_path / "l.tif"), str(tmp_path / "h.tif"), srf=str(tiny_pair.srf), ratio=2, psf_size=3, hsi_snr="40"
    )
    run_simulation(request)
    assert opened == {hsi: 1}
    opened.clear()
    run_assess(AssessRequest(hsi, hsi, ratio=4))
    assert opened == {hsi: 2}  # as estimate and as reference
