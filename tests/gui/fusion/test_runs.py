"""A fusion outside the dialog: messages and their buttons, the task manager, unloading."""

from __future__ import annotations

import os

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

import spectralift_qgis
from spectralift_qgis.adapters.layers.layer_choice import rasters
from spectralift_qgis.adapters.layers.preview_layer import previews
from spectralift_qgis.adapters.layers.profile_places import likely_sharp
from spectralift_qgis.adapters.worker_errors import WorkerFailed
from spectralift_qgis.gui.widgets.text_dialog import TextDialog
from tests.adapters.tasks.test_fusion_task import large_msi
from tests.adapters.worker.test_worker import children
from tests.gui.conftest import button, photograph, settle, wait_for

pytestmark = pytest.mark.usefixtures("settings_kept")

NAME = "EnMAP × S2A"


@pytest.fixture
def desktop(iface):
    iface.window.show()
    plugin = spectralift_qgis.classFactory(iface)
    plugin.initGui()
    yield plugin.desktop
    plugin.unload()
    settle()


@pytest.fixture
def layers(wald, iface):
    hsi, msi = QgsRasterLayer(wald.hsi, "EnMAP", "gdal"), QgsRasterLayer(wald.msi, "S2A", "gdal")
    QgsProject.instance().addMapLayers([hsi, msi])
    iface.canvas.setLayers([msi])
    iface.canvas.setDestinationCrs(msi.crs())
    return hsi, msi


def press(iface, text: str) -> None:
    """Click a button of the message that is shown, as the mouse does."""
    widget = button(iface.bar.currentItem(), text)
    assert widget.isVisible() and widget.toolTip() and widget.accessibleName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def start(desktop, layers, wald, output, **changes):
    hsi, msi = layers
    request = wald.request(output, **{"preset": "preview", "report": f"{output}.json", **changes})
    return desktop.runs.start(request, NAME, hsi.id(), msi.id())


def messages(iface) -> list[str]:
    return [item.text() for item in iface.bar.items()]


def test_the_start_message_is_removed_when_the_run_ends(desktop, iface, layers, wald, tmp_path):
    start(desktop, layers, wald, tmp_path / "a.tif")
    start(desktop, layers, wald, tmp_path / "b.tif")
    assert set(messages(iface)) == {
        f"Sharpening {NAME}… The task manager shows the progress.",
        f"{NAME} waits for the running fusion.",
    }
    wait_for(lambda: not len(desktop.runs.queue))
    assert len(messages(iface)) == 2 and all(text.startswith("Sharpened in ") for text in messages(iface))
    assert iface.bar.currentItem().level() == Qgis.MessageLevel.Success


def test_the_buttons_of_the_success_message_work(desktop, iface, layers, wald, tmp_path):
    """Zoom to, Show profiles, Open report: the real buttons in the real message bar."""
    hsi, msi = layers
    start(desktop, layers, wald, tmp_path / "sharp.tif")
    wait_for(lambda: not len(desktop.runs.queue))
    (sharp,) = QgsProject.instance().mapLayersByName(NAME)
    settle()
    labels = [b.text().replace("&", "") for b in iface.bar.currentItem().findChildren(QPushButton)]
    assert labels == ["Zoom to", "Show profiles", "Open report"]

    assert not iface.canvas.extent().contains(sharp.extent())
    press(iface, "Zoom to")
    assert iface.active is sharp
    assert iface.canvas.extent().contains(sharp.extent())

    press(iface, "Show profiles")
    dock = desktop.profiles.dock
    assert dock.isVisible() and desktop.profiles.action.isChecked()
    assert {role: combo.currentLayer() for role, combo in dock.rows.combos.items()} == {
        "lr": hsi, "msi": msi, "sr": sharp,
    }  # fmt: skip
    assert dock.rows.sensor_id() == "sentinel2a"
    dock.pin(sharp.extent().center())
    dock.session.wait()
    site = dock.session.site(next(iter(dock.session.pins)).id)
    assert site.lr and site.msi and site.sr and site.closure

    press(iface, "Open report")
    (report,) = iface.window.findChildren(TextDialog)
    assert report.isVisible() and not report.isModal()
    assert "Training spectra" in report.browser.toPlainText()
    for widget in (*report.findChildren(QPushButton), *report.findChildren(QTextBrowser)):
        assert widget.toolTip() and widget.accessibleName()
    photograph(iface.window, "result_profiles", 300)
    report.close()


def test_the_buttons_work_after_the_layer_was_removed(desktop, iface, layers, wald, tmp_path):
    start(desktop, layers, wald, tmp_path / "sharp.tif")
    wait_for(lambda: not len(desktop.runs.queue))
    QgsProject.instance().removeAllMapLayers()
    (tmp_path / "sharp.tif.json").unlink()
    for text in ("Zoom to", "Show profiles", "Open report"):
        press(iface, text)
    assert iface.active is None
    assert all(combo.currentLayer() is None for combo in desktop.profiles.dock.rows.combos.values())


@pytest.mark.parametrize("stage", ["Training the spectral model", "Sharpening"])
def test_cancelling_in_the_task_manager_is_reported_and_nothing_is_written(
    desktop, iface, layers, wald, tmp_path, stage
):
    folder = tmp_path / "results"
    folder.mkdir()
    preset = "paper" if stage.startswith("Training") else "preview"
    before = children()
    task = start(desktop, layers, wald, folder / "a.tif", preset=preset, memory_mib=64, msi=large_msi(wald, tmp_path))
    wait_for(lambda: f": {stage} (" in task.description(), 60)
    (listed,) = QgsApplication.taskManager().activeTasks()
    assert listed is task and listed.canCancel()
    listed.cancel()
    wait_for(lambda: not len(desktop.runs.queue))
    assert messages(iface) == [f"Sharpening {NAME} was cancelled. Nothing was written."]
    assert children() == before
    assert list(folder.iterdir()) == []
    assert QgsProject.instance().mapLayersByName(NAME) == []


def test_without_an_output_path_the_result_is_a_temporary_file(desktop, iface, layers):
    desktop.open_dialog()
    dialog = desktop.dialog
    dialog.sensor.set_sensor("sentinel2a")
    dialog.advanced.preset.setCurrentIndex(dialog.advanced.preset.findData("preview"))
    wait_for(lambda: dialog.run_button.isEnabled() and not dialog.preflight.busy)
    before = dialog.output.path()
    assert os.path.dirname(before) == QgsProcessingUtils.tempFolder()
    dialog.run()
    assert dialog.output.path() != before  # the next run has another file
    wait_for(lambda: not len(desktop.runs.queue))
    (sharp,) = QgsProject.instance().mapLayersByName(NAME)
    assert sharp.source() == before and sharp.isTemporary()


def test_unloading_during_a_run_shows_no_more_messages(iface, layers, wald, tmp_path):
    plugin = spectralift_qgis.classFactory(iface)
    plugin.initGui()
    task = start(plugin.desktop, layers, wald, tmp_path / "a.tif", preset="paper")
    wait_for(lambda: "Training" in task.description())
    iface.bar.clearWidgets()
    plugin.unload()
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    settle()
    assert messages(iface) == []


def test_the_success_message_fits_two_lines(desktop, iface, layers, wald, tmp_path, monkeypatch):
    """Beside its buttons, in a window of 1024 pixels, with the longest text on the estimated error."""
    from spectralift_qgis.adapters.tasks import fusion_task

    real = fusion_task.run_worker
    expected = {"sam_deg": 13.14, "rmse": 0.004, "rmse_percent": 14.4, "advice": "upsample"}
    expected.update(upsampling_sam_deg=12.5, upsampling_rmse=0.0036)

    def measured(*args, **kwargs):
        result = real(*args, **kwargs)
        return {**result, "figures": {**result["figures"], "expected": expected}}

    monkeypatch.setattr(fusion_task, "run_worker", measured)
    start(desktop, layers, wald, tmp_path / "sharp.tif")
    wait_for(lambda: not len(desktop.runs.queue))
    settle()
    item = iface.bar.currentItem()
    assert item.text() == (
        "Estimated error: SAM 13.1°, RMSE 14 % (upsampling alone: 12.5°, 13 %). Upsampling alone is at least as good."
    )
    assert item.level() == Qgis.MessageLevel.Warning
    assert item.toolTip().startswith(NAME)
    (browser,) = item.findChildren(QTextBrowser)
    assert browser.document().size().height() <= 2 * browser.fontMetrics().lineSpacing() + 1
    assert not browser.verticalScrollBar().isVisible()
    assert browser.viewport().height() >= browser.document().size().height()  # the descenders are visible
    photograph(iface.window, "result_expected")
    (sharp,) = QgsProject.instance().mapLayersByName(NAME)
    assert "Upsampling alone is at least as good." in sharp.metadata().history()


def test_a_long_reason_is_shortened_in_the_bar_and_complete_under_details(desktop, iface, layers, wald, tmp_path):
    reason = f"There is no file {'/a folder of a campaign' * 8}/no.tif: check the path."
    desktop.runs._on_failure(WorkerFailed(reason), NAME)
    settle()
    item = iface.bar.currentItem()
    assert item.text().startswith(f"Sharpening {NAME} failed: There is no file /a") and item.text().endswith(" …")
    assert item.toolTip().endswith("check the path.")
    (browser,) = item.findChildren(QTextBrowser)
    assert browser.document().size().height() <= 2 * browser.fontMetrics().lineSpacing() + 1
    assert not browser.verticalScrollBar().isVisible()
    photograph(iface.window, "failure_long")
    press(iface, "Details")
    (dialog,) = desktop.runs._dialogs
    assert reason in dialog.browser.toPlainText()


def test_the_profiles_of_a_preview_are_shown(desktop, iface, layers):
    """Also without PyTorch, when there is no message of a fusion with that button."""
    hsi, msi = layers
    iface.canvas.setDestinationCrs(msi.crs())
    iface.canvas.setLayers([msi])
    iface.canvas.setExtent(msi.extent())
    desktop.open_dialog()
    dialog = desktop.dialog
    wait_for(dialog.preview_button.isEnabled)
    profiles_button = dialog.buttons.profiles
    assert not profiles_button.isVisible()
    QTest.mouseClick(dialog.preview_button, Qt.MouseButton.LeftButton)
    wait_for(profiles_button.isVisible)
    assert profiles_button.accessibleName() and profiles_button.toolTip()
    QTest.mouseClick(profiles_button, Qt.MouseButton.LeftButton)
    dock = desktop.profiles.dock
    assert dock.isVisible() and not dialog.isVisible()
    (preview,) = previews(QgsProject.instance())
    assert {role: combo.currentLayer() for role, combo in dock.rows.combos.items()} == {
        "lr": hsi, "msi": msi, "sr": preview,
    }  # fmt: skip
    assert iface.canvas.mapTool() is dock.tool  # the next click on the map pins spectra
    desktop.profiles.action.trigger()
    assert not dock.isVisible() and iface.canvas.mapTool() is not dock.tool
    assert preview.bandCount() < hsi.bandCount()
    assert likely_sharp(rasters(QgsProject.instance()), hsi) is preview  # although it lacks the bad bands
    QgsProject.instance().removeMapLayer(preview.id())
    desktop.open_dialog()
    wait_for(dialog.preview_button.isEnabled)
    assert not profiles_button.isVisible()
