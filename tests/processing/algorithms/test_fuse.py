"""`spectralift:fuse` in the toolbox, in batch and in a model: real QGIS, real worker processes."""

from __future__ import annotations

import json
import re
import threading
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer

from spectralift_qgis.core.check.fields import LEAST_MEMORY_MIB
from spectralift_qgis.core.request import request
from spectralift_qgis.core.train import options
from spectralift_qgis.processing.algorithms import fuse as fuse_algorithm
from spectralift_qgis.processing.feedback import FeedbackProgress

pytestmark = pytest.mark.usefixtures("provider")

ADVANCED = {"MSI_BANDS", "HSI_WAVELENGTHS", "BAD_BANDS", "RADIOMETRY", "SEED", "DEVICE", "MEMORY", "DTYPE", "MODEL",
            "EXTENT", "FORMAT", "QUALITY", "REFINE", "EXPECT", "EVERY",
            "TRAINING"}  # fmt: skip


class Feedback(QgsProcessingFeedback):
    """Keeps what a user would read in the log."""

    def __init__(self):
        super().__init__(False)
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def setProgressText(self, text):
        self.texts.append(text)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


def algorithm():
    return QgsApplication.processingRegistry().algorithmById("spectralift:fuse")


def parameters(pair, output, **changes):
    values = {
        "HSI": str(pair.hsi),
        "MSI": str(pair.msi),
        "SRF": str(pair.srf),
        "PRESET": "preview",
        "OUTPUT": str(output),
    }
    return {name: value for name, value in {**values, **changes}.items() if value is not None}


def run(values, feedback=None):
    import processing

    return processing.run("spectralift:fuse", values, feedback=feedback or Feedback())


def assert_is_sharpened(path, pair):
    sharp, fine = QgsRasterLayer(str(path), "sharp"), QgsRasterLayer(str(pair.msi), "fine")
    assert sharp.isValid()
    assert (sharp.bandCount(), sharp.height(), sharp.width()) == (pair.bands, *pair.shape)
    assert sharp.extent() == fine.extent() and sharp.crs() == fine.crs()


# ── what the dialog shows


def test_the_parameters_are_those_of_the_issue():
    names = [definition.name() for definition in algorithm().parameterDefinitions()]
    settings = ["PRESET", "TRAINING", "RADIOMETRY", "SEED", "REFINE", "DEVICE", "MEMORY", "DTYPE"]
    bands = ["HSI_WAVELENGTHS", "BAD_BANDS"]
    results = ["EXTENT", "OUTPUT", "QUALITY", "MODEL", "REPORT", "FORMAT", "EXPECT", "EVERY"]
    assert names == ["HSI", "MSI", "SENSOR", "SRF", "MSI_BANDS", *bands, *settings, *results]


def test_every_parameter_has_help_and_a_name_for_people():
    for definition in algorithm().parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
        assert definition.description() not in ("", definition.name())


def test_what_few_people_need_is_advanced():
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert {d.name() for d in algorithm().parameterDefinitions() if d.flags() & advanced} == ADVANCED


def test_the_algorithm_introduces_itself():
    fuse = algorithm()
    assert (fuse.displayName(), fuse.group(), fuse.groupId()) == (
        "Sharpen a hyperspectral image",
        "Fusion",
        "fusion",
    )
    assert fuse.provider().name() == "SpectraLift"
    assert len(fuse.shortHelpString()) > 200 and fuse.shortDescription()
    assert "pansharpening" in fuse.tags()
    assert not fuse.icon().isNull() and not fuse.provider().icon().isNull()


def test_choices_and_defaults_are_the_cores():
    choices = {
        "PRESET": options.PRESETS,
        "RADIOMETRY": request.RADIOMETRY,
        "REFINE": request.REFINE,
        "EXPECT": request.EXPECT,
        "DEVICE": request.DEVICES,
        "DTYPE": request.DTYPES,
    }
    for name, values in choices.items():
        definition = algorithm().parameterDefinition(name)
        assert tuple(definition.options()) == values
        assert definition.defaultValue() == getattr(request.FusionRequest("", "", ""), name.lower())
        assert definition.usesStaticStrings()
    sensors = algorithm().parameterDefinition("SENSOR")
    assert {"sentinel2a", "planetscope_dove_r", "generic_rgb"} <= set(sensors.options())
    assert sensors.defaultValue() is None


@pytest.mark.parametrize("name", ["fuse", "apply", "simulate", "assess"])
def test_no_memory_budget_can_be_chosen_that_the_core_refuses(name: str):
    found = QgsApplication.processingRegistry().algorithmById(f"spectralift:{name}").parameterDefinition("MEMORY")
    assert found.minimum() == LEAST_MEMORY_MIB


def test_a_sensor_library_that_cannot_be_read_does_not_end_qgis(monkeypatch):
    from spectralift_qgis.core.spectral.response import sensors

    def broken():
        raise OSError("no such file")

    monkeypatch.setattr(sensors, "sensor_index", broken)
    fuse = fuse_algorithm.FuseAlgorithm().create()
    assert fuse.parameterDefinition("SENSOR").options() == []


# ── what is refused before a worker starts


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"SRF": None}, "Choose its sensor, or give a spectral response file"),
        ({"SENSOR": "sentinel2a"}, "Leave one of them out"),
        ({"SENSOR": "sentinel9z", "SRF": None}, "SENSOR|sensor"),
        ({"HSI": "/nowhere/a.tif"}, "Hyperspectral image|HSI|a.tif"),
    ],
)
def test_a_wrong_request_is_refused_with_a_sentence(tiny_pair, tmp_path, changes, sentence):
    context = QgsProcessingContext()
    values = parameters(tiny_pair, tmp_path / "out.tif", **changes)
    ok, message = algorithm().checkParameterValues(values, context)
    assert not ok
    assert re.search(sentence, message), message


def test_an_extension_that_is_not_written_is_refused(tiny_pair, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"out\.xyz has no extension that is written: end it in \.tif"):
        run(parameters(tiny_pair, tmp_path / "out.xyz"))


def test_a_layer_that_gdal_does_not_read_is_refused(tiny_pair, tmp_path):
    wms = QgsRasterLayer("url=http://127.0.0.1:9/&layers=a&styles=&format=image/png&crs=EPSG:4326", "map", "wms")
    QgsProject.instance().addMapLayer(wms)
    try:
        values = parameters(tiny_pair, tmp_path / "out.tif", MSI=wms.id())
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        ok, message = algorithm().checkParameterValues(values, context)
    finally:
        QgsProject.instance().removeMapLayer(wms.id())
    assert not ok
    assert "Multispectral image" in message or "MSI" in message


def test_a_script_that_skips_the_check_is_refused_too(tiny_pair, tmp_path):
    values = parameters(tiny_pair, tmp_path / "out.tif", SRF=None)
    feedback = Feedback()
    _, ok = algorithm().run(values, QgsProcessingContext(), feedback)
    assert not ok
    assert "Choose its sensor" in "\n".join(feedback.errors)


# ── the worker's command line


# ── the four ways to run it (the fourth, qgis_process, is in test_qgis_process.py)


def test_toolbox(tiny_pair, tmp_path):
    feedback = Feedback()
    wanted = parameters(
        tiny_pair,
        tmp_path / "out.tif",
        MODEL=str(tmp_path / "model.npz"),
        REPORT=str(tmp_path / "report.json"),
    )
    results = run(wanted, feedback)
    assert {name: results[name] for name in ("OUTPUT", "MODEL", "REPORT")} == {
        name: wanted[name] for name in ("OUTPUT", "MODEL", "REPORT")
    }
    assert_is_sharpened(results["OUTPUT"], tiny_pair)
    assert json.loads((tmp_path / "report.json").read_text())
    assert (tmp_path / "model.npz").stat().st_size > 0
    assert feedback.progress() == 100
    assert "Checking the images" in feedback.texts and "Sharpening" in feedback.texts


def test_toolbox_with_layers_of_the_project_and_a_temporary_output(tiny_pair):
    hsi, msi = QgsRasterLayer(str(tiny_pair.hsi), "hsi"), QgsRasterLayer(str(tiny_pair.msi), "msi")
    QgsProject.instance().addMapLayers([hsi, msi])
    try:
        results = run(parameters(tiny_pair, "TEMPORARY_OUTPUT", HSI=hsi, MSI=msi.id()))
        assert_is_sharpened(results["OUTPUT"], tiny_pair)
    finally:
        QgsProject.instance().removeMapLayers([hsi.id(), msi.id()])
    assert set(results) == {"OUTPUT"}


def test_wavelengths_and_bad_bands_of_the_users(tiny_pair, tmp_path):
    table = tmp_path / "wavelengths.csv"
    table.write_text("wavelength_nm\n" + "".join(f"{400 + i * 600 / 23:.2f}\n" for i in range(24)))
    for words in ("400:1000", str(table)):
        wanted = parameters(tiny_pair, tmp_path / "out.tif", HSI_WAVELENGTHS=words, BAD_BANDS="10,24")
        out = QgsRasterLayer(run(wanted)["OUTPUT"], "out")
        assert out.bandCount() == tiny_pair.bands - 2


def test_envi_output(tiny_pair, tmp_path):
    results = run(parameters(tiny_pair, tmp_path / "out.bsq"))
    assert_is_sharpened(results["OUTPUT"], tiny_pair)
    assert (tmp_path / "out.hdr").read_text().startswith("ENVI")


def test_batch(tiny_pair, tmp_path, monkeypatch):
    """The batch panel loads a batch file of two rows and runs both."""
    from processing.gui import BatchPanel
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    # Since 3.40 a batch file holds values, and QGIS asks before it opens one of before, which holds Python.
    version = getattr(BatchPanel.BatchPanel, "CURRENT_FORMAT", None)
    outputs = [tmp_path / "one.tif", tmp_path / "two.tif"]
    rows = []
    for seed, output in enumerate(outputs):
        values = {name: v for name, v in parameters(tiny_pair, "", SEED=seed).items() if name != "OUTPUT"}
        written = values if version else {name: repr(v) for name, v in values.items()}
        rows.append({"PARAMETERS": written, "OUTPUTS": {"OUTPUT": str(output)}})
    batch = tmp_path / "batch.json"
    batch.write_text(json.dumps({"format": version, "rows": rows} if version else rows))
    monkeypatch.setattr(BatchPanel.QFileDialog, "getOpenFileName", lambda *_, **__: (str(batch), ""))
    dialog = BatchAlgorithmDialog(algorithm().create())
    try:
        dialog.show()  # QGIS 3.40 deletes one that is not to be seen when its tasks are done
        dialog.mainWidget().load()
        dialog.mainWidget().checkLoadLayersOnCompletion.setChecked(False)
        dialog.runAlgorithm()
        deadline = time.monotonic() + 60
        tasks = QgsApplication.taskManager()  # later QGIS versions run the rows as tasks, which report to the dialog
        while (not all(o.exists() for o in outputs) or tasks.countActiveTasks()) and time.monotonic() < deadline:
            QgsApplication.processEvents()
    finally:
        dialog.close()
        dialog.deleteLater()
    for output in outputs:
        assert_is_sharpened(output, tiny_pair)


def test_model(tiny_pair, tmp_path):
    model = QgsProcessingModelAlgorithm("sharpen", "tests")
    for name in ("coarse", "fine"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name), QgsProcessingModelParameter(name))
    child = QgsProcessingModelChildAlgorithm("spectralift:fuse")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("HSI", [source.fromModelParameter("coarse")])
    child.addParameterSources("MSI", [source.fromModelParameter("fine")])
    child.addParameterSources("SRF", [source.fromStaticValue(str(tiny_pair.srf))])
    child.addParameterSources("PRESET", [source.fromStaticValue("preview")])
    sharp = QgsProcessingModelOutput("sharp", "sharp")
    sharp.setChildOutputName("OUTPUT")
    child.setModelOutputs({"sharp": sharp})
    child_id = model.addChildAlgorithm(child)
    assert model.initAlgorithm() is None

    destination = f"{child_id}:sharp"
    values = {
        "coarse": str(tiny_pair.hsi),
        "fine": str(tiny_pair.msi),
        destination: str(tmp_path / "out.tif"),
    }
    feedback = Feedback()
    _, ok = model.run(values, QgsProcessingContext(), feedback)  # under which names it returns them, versions differ
    assert ok, feedback.errors
    assert_is_sharpened(values[destination], tiny_pair)

    saved = tmp_path / "sharpen.model3"
    assert model.toFile(str(saved))
    assert QgsProcessingModelAlgorithm().fromFile(str(saved))


# ── stopping it


@pytest.mark.parametrize("moment", ["at once", "while it starts", "while it trains"])
def test_cancel_returns_within_half_a_second_and_leaves_no_file(tiny_pair, tmp_path, moment):
    feedback = Feedback()
    cancelled_at = []

    def cancel():
        cancelled_at.append(time.monotonic())
        feedback.cancel()

    if moment == "at once":
        cancel()
    elif moment == "while it starts":
        threading.Timer(0.3, cancel).start()
    else:
        say = feedback.setProgressText
        feedback.setProgressText = lambda text: (
            say(text),
            "Training" in text and not cancelled_at and cancel(),
        )
    # The paper preset is the slow one: it would take many seconds to the end.
    results = run(parameters(tiny_pair, tmp_path / "out.tif", PRESET="paper"), feedback)
    assert time.monotonic() - cancelled_at[0] < 0.5
    assert "OUTPUT" not in results
    assert list(tmp_path.iterdir()) == []


# ── when the worker cannot


def test_training_options_reach_the_core_and_are_checked_there(tiny_pair, tmp_path):
    values = parameters(tiny_pair, tmp_path / "out.tif", PRESET="paper", TRAINING="layers=-1,width=many")
    with pytest.raises(QgsProcessingException) as caught:
        run(values)
    assert "The training option layers must be from 0 to 16, not -1." in str(caught.value)
    assert "The training option width must be a whole number, not 'many'." in str(caught.value)
    report = tmp_path / "report.json"
    run(parameters(tiny_pair, tmp_path / "out.tif", PRESET="paper", TRAINING="layers=2, epochs=5", REPORT=str(report)))
    assert json.loads(report.read_text(encoding="utf-8"))["training"]["options"]["layers"] == 2


def test_what_the_core_refuses_is_shown_with_all_problems(tiny_pair, tmp_path):
    values = parameters(tiny_pair, tmp_path / "nowhere" / "out.tif", SRF=None, SENSOR="sentinel2a", MSI_BANDS="1,99")
    with pytest.raises(QgsProcessingException) as caught:
        run(values)
    assert re.match(r"SpectraLift did not start, for \d reasons:\n• ", str(caught.value))
    assert "nowhere" in str(caught.value) and "B8A" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_crash_is_reported_with_the_last_lines_of_stderr(tiny_pair, tmp_path, make_worker, set_python):
    set_python(
        make_worker("""
        print("Fatal Python error: Segmentation fault", file=sys.stderr, flush=True)
        say(type="progress", stage="train", fraction=0.4, loss=0.1, remaining_s=3)
        os.abort()
    """)
    )
    feedback = Feedback()
    with pytest.raises(QgsProcessingException) as caught:
        run(parameters(tiny_pair, tmp_path / "out.tif"), feedback)
    assert "crashed (signal 6)" in str(caught.value)
    assert str(caught.value).endswith("Fatal Python error: Segmentation fault")
    assert not (tmp_path / "out.tif").exists()


def test_an_interpreter_without_torch_is_told_what_to_install(tiny_pair, tmp_path, set_python):
    set_python("/usr/bin/python3")
    with pytest.raises(QgsProcessingException, match="PyTorch") as caught:
        run(parameters(tiny_pair, tmp_path / "out.tif", PRESET="default"))
    assert "Install it with one click" in str(caught.value)
    assert "spectralift/python" in str(caught.value)
    assert not (tmp_path / "out.tif").exists()


def test_an_interpreter_that_is_not_there_is_a_sentence(tiny_pair, tmp_path, set_python):
    set_python(str(tmp_path / "no python"))
    with pytest.raises(QgsProcessingException, match="cannot be started"):
        run(parameters(tiny_pair, tmp_path / "out.tif"))


def test_warnings_and_notes_of_the_core_are_shown(tiny_pair, tmp_path, make_worker, set_python):
    set_python(
        make_worker("""
        say(type="warning", level="warning", code="msi.one", field="msi", message="One band is little.")
        say(type="result", output="", device="cpu", seed=0)
    """)
    )
    feedback = Feedback()
    run(parameters(tiny_pair, tmp_path / "out.tif"), feedback)
    assert feedback.warnings == ["One band is little."]


# ── the feedback


def test_the_cancel_button_of_a_batch_dialog_is_alive_while_the_worker_is_busy():
    dialogs = QgsProcessingFeedback(False)
    progress = FeedbackProgress(QgsProcessingMultiStepFeedback(2, dialogs))
    assert not progress.is_cancelled()
    QTimer.singleShot(0, dialogs.cancel)  # the click
    assert progress.is_cancelled()


def test_a_script_is_not_interrupted_by_clicks():
    feedback = QgsProcessingFeedback(False)
    progress = FeedbackProgress(feedback)
    clicks = []
    QTimer.singleShot(0, lambda: clicks.append(1))
    assert not progress.is_cancelled()
    assert clicks == []


def test_progress_stays_between_0_and_100():
    feedback = QgsProcessingFeedback(False)
    progress = FeedbackProgress(feedback)
    for fraction, percent in ((-1, 0), (0.25, 25), (1.5, 100)):
        progress.update("train", fraction)
        assert feedback.progress() == percent
