"""Questions before a run replaces files, and the suggested name of the next output. Real buttons in the real box."""

from __future__ import annotations

import os

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectralift_qgis.gui.widgets.next_name import NextName
from spectralift_qgis.gui.widgets.output_field import OutputField
from tests.gui.conftest import Answer, photograph, wait_for
from tests.gui.fusion.test_dialog import choose, dialog, known, layers, runs

__all__ = ["dialog", "layers", "runs"]  # fixtures

pytestmark = pytest.mark.usefixtures("settings_kept")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def precious(dialog, layers, tmp_path):
    """An existing file that is the output chosen in the dialog."""
    path = tmp_path / "precious.tif"
    path.write_bytes(b"the only copy")
    dialog.output.lineEdit().setText(str(path))
    choose(dialog.advanced.preset, "preview")
    known(dialog)
    return path


def test_an_existing_output_is_named_and_stays_if_the_user_declines(dialog, runs, precious):
    warning = f"{precious} exists and will be replaced."
    assert ("warning", warning) in dialog.panel.lines and dialog.run_button.isEnabled()
    for no in ("Cancel", "Esc", "Enter"):
        answer = Answer(no, "dialog_replace" if no == "Cancel" else "")
        QTest.mouseClick(dialog.run_button, LEFT)
        assert answer.stop() == [f"The run will replace:\n\n{precious}"]
        assert len(runs.queue) == 0
    assert precious.read_bytes() == b"the only copy"
    assert dialog.output.filePath() == str(precious)
    photograph(dialog, "dialog_exists")


def test_it_is_replaced_if_the_user_agrees_and_the_next_run_has_another_name(dialog, runs, precious):
    answer = Answer("Replace")
    QTest.mouseClick(dialog.run_button, LEFT)
    assert answer.stop() and len(runs.queue) == 1
    wait_for(lambda: not len(runs.queue))
    made = precious.read_bytes()
    assert made != b"the only copy"
    assert dialog.output.path() == str(precious.with_name("precious_2.tif"))
    known(dialog)
    assert not any("replaced" in text for _, text in dialog.panel.lines)
    answer = Answer("Cancel")
    QTest.mouseClick(dialog.run_button, LEFT)
    wait_for(lambda: not len(runs.queue))
    assert answer.stop() == [] and precious.read_bytes() == made
    assert precious.with_name("precious_2.tif").is_file()
    assert dialog.output.path() == str(precious.with_name("precious_3.tif"))


def test_a_file_written_after_the_checks_is_asked_about(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "new"))
    dialog.advanced.report.click()
    known(dialog)
    (tmp_path / "new.report.json").write_text("{}")
    answer = Answer("Cancel")
    QTest.mouseClick(dialog.run_button, LEFT)
    assert answer.stop() == [f"The run will replace:\n\n{tmp_path / 'new.report.json'}"]
    assert len(runs.queue) == 0


def test_a_file_that_a_queued_run_will_write_is_asked_about(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "one.tif"))
    choose(dialog.advanced.preset, "preview")
    known(dialog)
    QTest.mouseClick(dialog.run_button, LEFT)
    dialog.output.lineEdit().setText(str(tmp_path / "one.tif"))
    known(dialog)
    answer = Answer("Cancel")
    if len(runs.queue):  # a fast machine may have written it already
        QTest.mouseClick(dialog.run_button, LEFT)
        assert str(tmp_path / "one.tif") in answer.asked[0]
    answer.stop()
    wait_for(lambda: not len(runs.queue))


def test_the_next_run_has_another_model_file(dialog, runs, layers, tmp_path):
    dialog.advanced.model.lineEdit().setText(str(tmp_path / "model.npz"))
    choose(dialog.advanced.preset, "preview")
    known(dialog)
    QTest.mouseClick(dialog.run_button, LEFT)
    wait_for(lambda: not len(runs.queue))
    assert (tmp_path / "model.npz").is_file()
    assert dialog.request().model == str(tmp_path / "model_2.npz")
    assert dialog.output.filePath() == "", "a temporary file stays one"


def test_after_a_cancelled_run_the_name_is_suggested_again(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "name.tif"))
    known(dialog)
    QTest.mouseClick(dialog.run_button, LEFT)
    assert dialog.output.path() == str(tmp_path / "name_2.tif")
    runs.queue.tasks[0].cancel()
    wait_for(lambda: not len(runs.queue))
    assert dialog.output.path() == str(tmp_path / "name.tif")


@pytest.mark.parametrize(
    ("first", "there", "suggested"),
    [
        ("a.tif", (), ("a_2.tif", "a_3.tif")),
        ("a.tif", ("a_2.tif", "a_3.report.json", "a_4.quality.tif"), ("a_5.tif", "a_6.tif")),
        ("scene_2022.tif", (), ("scene_2022_2.tif", "scene_2022_3.tif")),  # a year is not a number of the suggestion
        ("a_2.bsq", (), ("a_2_2.bsq", "a_2_3.bsq")),
        ("a.b.tif", (), ("a.b_2.tif", "a.b_3.tif")),
    ],
)
def test_the_next_name_is_free(qgis_app, tmp_path, first, there, suggested):
    for name in there:
        (tmp_path / name).touch()
    field = OutputField()
    field.setFilePath(str(tmp_path / first))
    for name in suggested:
        field.move_on()
        assert os.path.basename(field.path()) == name


def test_a_name_typed_meanwhile_stays(qgis_app, tmp_path):
    field = OutputField()
    field.setFilePath(str(tmp_path / "a.tif"))
    undo = NextName(field).move_on(field.path())
    field.setFilePath("/tmp/other.tif")
    undo()
    assert field.filePath() == "/tmp/other.tif"
