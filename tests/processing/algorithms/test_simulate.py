"""`spectralift:simulate` in the toolbox: real QGIS, real worker processes."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)

from spectralift_qgis.evaluation.simulate import request as core
from spectralift_qgis.processing.algorithms import simulate as simulate_algorithm
from tests.processing.test_qgis_process import profile  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("provider")


class Feedback(QgsProcessingFeedback):
    """Keeps what a user would read in the log."""

    def __init__(self):
        super().__init__(False)
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self.infos: list[str] = []
        self.last = 0.0
        self.progressChanged.connect(self._progress)

    def _progress(self, value):
        self.last = value

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("spectralift:simulate")


def parameters(pair, folder, **changes):
    values = {
        "HSI": str(pair.hsi),
        "SRF": str(pair.srf),
        "LR_HSI": str(folder / "lr.tif"),
        "HR_MSI": str(folder / "hr.tif"),
    }
    return {name: value for name, value in {**values, **changes}.items() if value is not None}


def run(values, feedback=None):
    import processing

    return processing.run("spectralift:simulate", values, feedback=feedback or Feedback())


def test_every_parameter_has_a_name_and_help_for_people():
    names = [definition.name() for definition in algorithm().parameterDefinitions()]
    assert names == [
        *["HSI", "SENSOR", "SRF", "MSI_BANDS", "RATIO", "PSF", "PSF_SIZE", "PSF_SIGMA", "VARIANT", "HSI_SNR"],
        *["MSI_SNR", "SEED", "DTYPE", "MEMORY", "HSI_WAVELENGTHS", "BAD_BANDS", "LR_HSI", "HR_MSI", "TRUTH", "REPORT"],
    ]
    for definition in algorithm().parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
        assert definition.description() not in ("", definition.name())
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = {d.name() for d in algorithm().parameterDefinitions() if not d.flags() & advanced}
    assert plain == {
        "HSI",
        "SENSOR",
        "SRF",
        "RATIO",
        "PSF",
        "HSI_SNR",
        "MSI_SNR",
        "LR_HSI",
        "HR_MSI",
        "TRUTH",
        "REPORT",
    }


def test_the_algorithm_introduces_itself():
    simulate = algorithm()
    assert (simulate.group(), simulate.groupId()) == ("Evaluation", "evaluation")
    assert simulate.displayName() == "Simulate an image pair with known truth" and simulate.shortDescription()
    assert "Wald" in simulate.shortHelpString() and "wald" in simulate.tags()


def test_choices_and_defaults_are_the_cores():
    defaults = core.SimulateRequest("", "", "")
    for name, values in {"PSF": core.PSFS, "VARIANT": core.VARIANTS, "DTYPE": core.DTYPES}.items():
        definition = algorithm().parameterDefinition(name)
        assert tuple(definition.options()) == values and definition.usesStaticStrings()
        assert definition.defaultValue() == getattr(defaults, name.lower())
    for name in ("RATIO", "PSF_SIZE", "PSF_SIGMA", "HSI_SNR", "MSI_SNR", "SEED"):
        assert algorithm().parameterDefinition(name).defaultValue() == getattr(defaults, name.lower())
    sensors = algorithm().parameterDefinition("SENSOR").options()
    assert {"sentinel2a", *core.PAPER_SENSORS} <= set(sensors) and "from-metadata" not in sensors


def test_a_pair_is_made(tiny_pair, tmp_path):
    feedback = Feedback()
    values = parameters(tiny_pair, tmp_path, RATIO=3, PSF="moffat", PSF_SIZE=5, PSF_SIGMA=1.5, SEED=4,
                        HR_MSI=str(tmp_path / "hr.bsq"), TRUTH=str(tmp_path / "truth.tif"), MSI_SNR="none",
                        MSI_BANDS="Red,Blue", REPORT=str(tmp_path / "report.json"))  # fmt: skip
    outputs = run(values, feedback)
    assert outputs == {name: values[name] for name in ("LR_HSI", "HR_MSI", "TRUTH", "REPORT")}
    lr, hr, truth = (QgsRasterLayer(outputs[name], name) for name in ("LR_HSI", "HR_MSI", "TRUTH"))
    assert (lr.bandCount(), lr.height(), lr.width()) == (24, 5, 5)
    assert (hr.bandCount(), hr.height(), hr.width()) == (2, 15, 15)
    assert lr.extent() == hr.extent() == truth.extent() and lr.crs() == QgsRasterLayer(str(tiny_pair.hsi), "").crs()
    asked = json.loads((tmp_path / "report.json").read_text())["request"]
    expected = {"psf": "moffat", "psf_size": 5, "psf_sigma": 1.5, "ratio": 3, "seed": 4, "msi_snr": "none"}
    assert {k: asked[k] for k in expected} == expected
    assert "Blurring and averaging" in feedback.texts and feedback.last == 100
    assert any("Left out" in text for text in feedback.infos + feedback.warnings)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"SRF": None}, "Choose its sensor"),
        ({"SENSOR": "sentinel2a"}, "Leave one of them out"),
        ({"HSI": "/nowhere/a.tif"}, "Hyperspectral image|HSI|a.tif"),
    ],
)
def test_a_wrong_request_is_refused_before_a_worker_starts(tiny_pair, tmp_path, changes, sentence):
    import re

    ok, message = algorithm().checkParameterValues(parameters(tiny_pair, tmp_path, **changes), QgsProcessingContext())
    assert not ok and re.search(sentence, message), message


def test_what_the_worker_refuses_is_told_all_at_once(tiny_pair, tmp_path):
    values = parameters(tiny_pair, tmp_path, PSF_SIZE=4, RATIO=17, HSI_SNR="loud", LR_HSI=str(tmp_path / "lr.xyz"))
    with pytest.raises(QgsProcessingException) as refusal:
        run(values)
    for sentence in ("for 4 reasons", "odd number", "larger than the cube", "in dB", "lr.xyz has no extension"):
        assert sentence in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


def test_what_is_loaded_is_drawn_in_true_colour(tiny_pair, tmp_path):
    import processing

    project = QgsProject.instance()
    try:
        outputs = processing.runAndLoadResults("spectralift:simulate", parameters(tiny_pair, tmp_path))
        layers = {layer.source(): layer for layer in project.mapLayers().values()}
        renderer = layers[outputs["LR_HSI"]].renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (11, 7, 4)
        renderer = layers[outputs["HR_MSI"]].renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
        assert renderer.redContrastEnhancement().maximumValue() > renderer.redContrastEnhancement().minimumValue() > 0
    finally:
        project.clear()


def test_a_sensor_library_that_cannot_be_read_does_not_end_qgis(monkeypatch):
    from spectralift_qgis.core.spectral.response import sensors

    def broken():
        raise OSError("no such file")

    monkeypatch.setattr(sensors, "sensor_index", broken)
    simulate = simulate_algorithm.SimulateAlgorithm().create()
    assert tuple(simulate.parameterDefinition("SENSOR").options()) == core.PAPER_SENSORS


def test_qgis_process_runs_it_from_the_staged_plugin(profile, tiny_pair, tmp_path):  # noqa: F811
    values = [
        f"HSI={tiny_pair.hsi}",
        "SENSOR=paper-4",
        f"LR_HSI={tmp_path / 'lr.tif'}",
        f"HR_MSI={tmp_path / 'hr.tif'}",
    ]
    code, output = profile.call("run", "spectralift:simulate", "--", *values, "VARIANT=published", "PSF=airy")
    assert code == 0, output
    assert "give the wavelengths 421:893" in output and "Simulating the multispectral image" in output
    assert QgsRasterLayer(str(tmp_path / "hr.tif"), "hr").bandCount() == 4
