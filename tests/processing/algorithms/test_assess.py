"""`spectralift:assess` in a real QGIS, with real worker processes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
)

from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.processing.algorithms import assess
from tests.core.scenes import read, set_wavelengths, write_tif
from tests.processing.algorithms.test_fuse import Feedback

pytestmark = pytest.mark.usefixtures("provider")

NUMBERS = ["SAM", "RMSE", "PSNR", "SSIM", "UIQI", "ERGAS", "CC"]


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("spectralift:assess")


def run(values, feedback=None):
    import processing

    return processing.run("spectralift:assess", values, feedback=feedback or Feedback())


@pytest.fixture
def cubes(tiny_pair, tmp_path: Path) -> dict[str, str]:
    planes = read(str(tiny_pair.hsi))
    noisy = planes + np.random.default_rng(0).integers(-50, 50, planes.shape)
    paths = {
        "ESTIMATE": write_tif(tmp_path / "estimate.tif", noisy.astype(np.int16)),
        "REFERENCE": write_tif(tmp_path / "reference.tif", planes),
    }
    for path in paths.values():
        set_wavelengths(path, np.linspace(400, 1000, 24))
    return paths


def test_the_parameters_and_outputs():
    names = [definition.name() for definition in algorithm().parameterDefinitions()]
    assert names == ["ESTIMATE", "REFERENCE", "RATIO", "DATA_RANGE", "MEMORY", "REPORT", "JSON_REPORT", "MAPS"]
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    folded = {d.name() for d in algorithm().parameterDefinitions() if d.flags() & advanced}
    assert folded == {"DATA_RANGE", "MEMORY", "JSON_REPORT"}
    outputs = {d.name(): d for d in algorithm().outputDefinitions()}
    assert isinstance(outputs["REPORT"], QgsProcessingOutputHtml)
    assert [n for n, d in outputs.items() if isinstance(d, QgsProcessingOutputNumber)] == NUMBERS
    assert algorithm().parameterDefinition("MEMORY").defaultValue() == AssessRequest("", "").memory_mib


def test_every_parameter_has_help_and_a_name_for_people():
    for definition in algorithm().parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
        assert definition.description() not in ("", definition.name())
    assert len(algorithm().shortHelpString()) > 200 and algorithm().shortDescription()
    assert algorithm().displayName() == "Assess a sharpened image" and "ergas" in algorithm().tags()


def test_it_returns_figures_report_and_maps(cubes, tmp_path: Path):
    outputs = {"REPORT": "r.html", "JSON_REPORT": "r.json", "MAPS": "m.tif"}
    outputs = {k: str(tmp_path / v) for k, v in outputs.items()}
    result = run({**cubes, "RATIO": 4, **outputs})
    assert {k: result[k] for k in outputs} == outputs
    figures = json.loads(Path(outputs["JSON_REPORT"]).read_text())["figures"]
    for name, key in assess.FIGURES.items():
        assert result[name] == figures[key] and isinstance(result[name], float)
    difference = read(cubes["ESTIMATE"]).astype(float) - read(cubes["REFERENCE"])
    assert result["RMSE"] == pytest.approx(np.sqrt((difference**2).mean()))
    maps = QgsRasterLayer(outputs["MAPS"], "maps")
    assert maps.isValid() and maps.bandCount() == 3 and maps.bandName(1) == "Band 1: SAM [degrees]"
    assert Path(outputs["REPORT"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_layers_will_do_and_a_report_is_made_by_default(cubes):
    layers = {name: QgsRasterLayer(path, name) for name, path in cubes.items()}
    result = run({**layers, "REPORT": "TEMPORARY_OUTPUT"})
    assert result["REPORT"].endswith(".html") and Path(result["REPORT"]).stat().st_size > 10_000
    assert "ERGAS" not in result and "MAPS" not in result and result["SAM"] > 0


def test_equal_images_have_an_infinite_psnr(cubes):
    result = run({"ESTIMATE": cubes["REFERENCE"], "REFERENCE": cubes["REFERENCE"]})
    assert result["PSNR"] == float("inf") and result["SAM"] == 0 and result["CC"] == pytest.approx(1)


def test_what_the_worker_refuses_is_said_and_nothing_is_written(cubes, tmp_path: Path):
    small = write_tif(tmp_path / "small.tif", read(cubes["ESTIMATE"])[:, :8])
    report = tmp_path / "r.html"
    with pytest.raises(QgsProcessingException) as caught:
        run({**cubes, "ESTIMATE": small, "MAPS": cubes["REFERENCE"], "REPORT": str(report)})
    assert "16 × 8 pixels, and the reference 16 × 16" in str(caught.value)
    assert "also an input" in str(caught.value)
    assert not report.exists()
