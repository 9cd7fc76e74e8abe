"""The dialog, filled through its widgets and run on a real Wald pair: texts, errors, stored choices."""

from __future__ import annotations

import os
import signal

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTextBrowser

from spectralift_qgis.gui.fusion.dialog import FusionDialog
from spectralift_qgis.gui.fusion.runs import FusionRuns
from spectralift_qgis.gui.widgets.text_dialog import TextDialog
from tests.adapters.worker.test_worker import children
from tests.gui.conftest import button, photograph, settle, wait_for

pytestmark = pytest.mark.usefixtures("settings_kept")


@pytest.fixture
def runs(iface):
    runs = FusionRuns(iface)
    yield runs
    runs.unload()


@pytest.fixture
def dialog(iface, runs):
    iface.window.show()
    dialog = FusionDialog(runs, iface.window)
    dialog.show()
    settle()
    yield dialog
    dialog.unload()
    dialog.deleteLater()
    settle()


@pytest.fixture
def layers(wald, iface):
    """The two images as layers, called as their products are."""
    hsi = QgsRasterLayer(wald.hsi, "EnMAP_Potsdam_L2A", "gdal")
    msi = QgsRasterLayer(wald.msi, "S2A_20220724_30m", "gdal")
    QgsProject.instance().addMapLayers([msi, hsi])
    return hsi, msi


def known(dialog) -> None:
    """Wait for the checks of the newest choices."""
    wait_for(lambda: not dialog.preflight.busy and dialog._outlook is not None)


def choose(combo: QComboBox, text: str) -> None:
    items = range(combo.count())
    index = next(i for i in items if combo.itemText(i).strip().startswith(text) or combo.itemData(i) == text)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def limits(layer) -> dict[int, tuple[float, float]]:
    """Return band number → stretch limits of the drawn bands."""
    stretches = {}
    for colour in ("red", "green", "blue"):
        enhancement = getattr(layer.renderer(), f"{colour}ContrastEnhancement")()
        low, high = enhancement.minimumValue(), enhancement.maximumValue()
        stretches[getattr(layer.renderer(), f"{colour}Band")()] = (low, high)
    return stretches


def test_in_an_empty_project_there_is_a_hint_and_run_is_disabled(dialog):
    assert "create the sample scene" in dialog.sample.text() and dialog.sample.isVisible()
    assert not dialog.run_button.isEnabled()
    assert dialog.run_button.toolTip() == "Choose a hyperspectral and a multispectral image first."
    assert dialog.hsi.combo.currentText() == "Add or choose a raster"
    photograph(dialog, "dialog_empty")


def test_it_fits_a_small_screen_and_is_not_modal(dialog, layers):
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    dialog.advanced_box.setCollapsed(False)
    settle()
    assert not dialog.isModal()
    assert dialog.width() <= 1024 and dialog.height() <= 768 - 60  # a panel and a title bar
    assert dialog.minimumSizeHint().height() < 400


def test_plausible_layers_and_sensor_are_chosen_automatically(dialog, layers):
    hsi, msi = layers
    known(dialog)
    assert (dialog.hsi.layer(), dialog.msi.layer()) == (hsi, msi)
    assert dialog.sensor.sensor() == "sentinel2a"
    assert dialog.notes["sensor"].text() == "assumed from the name of the image"
    assert dialog.notes["hsi"].text().startswith("224 bands · 120 m · 418–2446 nm")
    assert dialog.notes["msi"].text().startswith("6 bands · 30 m")
    assert not dialog.sample.isVisible()
    assert dialog.run_button.isEnabled()


def test_filled_by_hand_and_run_to_the_end(dialog, iface, runs, layers, tmp_path):
    """Every field through its widget; then the layer is there, where and as it should be."""
    hsi, msi = layers
    root = QgsProject.instance().layerTreeRoot()
    choose(dialog.hsi.combo, hsi.name())
    choose(dialog.msi.combo, msi.name())
    choose(dialog.sensor.combo, "Sentinel-2A MSI")
    dialog.output.lineEdit().setText(str(tmp_path / "sharp.tif"))
    dialog.advanced_box.setCollapsed(False)
    choose(dialog.advanced.preset, "preview")
    dialog.advanced.seed.setValue(7)
    dialog.advanced.quality.click()
    dialog.advanced.model.lineEdit().setText(str(tmp_path / "model.npz"))
    known(dialog)
    assert [e.message for e in dialog._outlook.errors] == []
    assert dialog.bands.summary() == "B2 = 1 · B3 = 2 · B4 = 3 · B8A = 4 · B11 = 5 · B12 = 6"
    assert ("good", "Pixels become 4 times finer") in dialog.panel.lines
    assert any(" on this computer's CPU" in text for _, text in dialog.panel.lines)
    assert any(level == "warning" and "130–135" in text for level, text in dialog.panel.lines)
    dialog.advanced_box.setCollapsed(True)
    photograph(dialog, "dialog_filled")

    QTest.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    assert len(runs.queue) == 1
    dialog.hide()  # the dialog may be closed while the fusion runs
    wait_for(lambda: not len(runs.queue), 60)

    group = root.children()[[n.name() for n in root.children()].index("S2A_20220724_30m") - 1]
    assert group.name() == "EnMAP_Potsdam_L2A × S2A_20220724_30m"
    sharp, quality = [node.layer() for node in group.children()]
    assert sharp.name() == group.name() and quality.name() == f"{group.name()}: quality"
    assert (sharp.width(), sharp.height(), sharp.bandCount()) == (msi.width(), msi.height(), 218)
    assert sharp.extent() == msi.extent()
    assert {p.name for p in tmp_path.iterdir() if p.suffix != ".qml"} == {
        "sharp.tif", "sharp.quality.tif", "model.npz",
    }  # fmt: skip
    assert limits(sharp) == {47: limits(msi)[3], 29: limits(msi)[2], 14: limits(msi)[1]}  # red, green, blue
    assert "Trained with preset preview and seed 7" in "\n".join(sharp.metadata().history())
    assert "Method: Shah & Duarte 2025" in sharp.metadata().abstract()

    iface.canvas.setDestinationCrs(sharp.crs())
    iface.canvas.setLayers([sharp])
    button(iface.bar, "Zoom to").click()
    drawn = []
    iface.canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
    iface.canvas.refresh()
    wait_for(lambda: drawn)
    settle()
    assert iface.active is sharp
    assert iface.bar.currentItem().text().startswith("Sharpened in ")
    assert iface.bar.currentItem().toolTip().startswith("EnMAP_Potsdam_L2A × S2A_20220724_30m\nSharpened in ")
    photograph(iface.window, "result_message", 1000)
    button(iface.bar, "Open report").click()
    report = next(d for d in iface.window.findChildren(TextDialog))
    assert "Training spectra" in report.browser.toPlainText() and "seed 7" in report.browser.toPlainText()
    photograph(report, "report")


def test_errors_are_shown_beside_their_fields_in_the_list_and_on_the_button(dialog, layers):
    hsi, msi = layers
    choose(dialog.sensor.combo, "IKONOS OSA")
    dialog.output.lineEdit().setText("/no/such/folder/out.tif")
    dialog.advanced.bad_bands.setText("900")
    known(dialog)
    assert not dialog.run_button.isEnabled()
    (problem,) = dialog.notes["output"].problems()
    assert "/no/such/folder does not exist" in problem
    assert problem in dialog.run_button.toolTip()
    assert ("error", problem) in dialog.panel.lines
    assert "900" in dialog.notes["bad_bands"].problems()[0]
    assert not dialog.advanced_box.isCollapsed()
    photograph(dialog, "dialog_errors")
    dialog.output.lineEdit().setText("")
    dialog.advanced.bad_bands.setText("")
    choose(dialog.sensor.combo, "Sentinel-2A MSI")
    known(dialog)
    assert all(note.problems() == () for note in dialog.notes.values())
    assert dialog.run_button.isEnabled()


def test_an_extension_that_is_not_written_is_refused(dialog, layers):
    dialog.output.lineEdit().setText("/tmp/out.jpg")
    known(dialog)
    assert dialog.notes["output"].problems()[0].startswith("/tmp/out.jpg has no extension that is written")
    assert not dialog.run_button.isEnabled()


def test_without_a_sensor_the_images_are_described(dialog, layers):
    dialog.sensor.set_sensor("")
    known(dialog)
    assert dialog.notes["hsi"].text().startswith("224 bands")
    assert "Choose the multispectral sensor" in dialog.notes["sensor"].problems()[0]
    assert not dialog.run_button.isEnabled()


def test_a_custom_response_file(dialog, iface, tiny_pair):
    QgsProject.instance().addMapLayers(
        [QgsRasterLayer(str(tiny_pair.hsi), "coarse"), QgsRasterLayer(str(tiny_pair.msi), "fine")]
    )
    dialog.hsi.set_source(str(tiny_pair.hsi))
    dialog.msi.set_source(str(tiny_pair.msi))
    choose(dialog.sensor.combo, "Custom response file")
    assert dialog.sensor.file.isVisible()
    dialog.sensor.file.lineEdit().setText(str(tiny_pair.srf))
    known(dialog)
    assert dialog.request().srf == str(tiny_pair.srf) and dialog.request().sensor == ""
    assert dialog.bands.summary() == "Blue = 1 · Green = 2 · Red = 3 · NIR = 4"
    assert dialog.run_button.isEnabled()
    dialog.sensor.file.lineEdit().setText(str(tiny_pair.srf) + ".missing")
    known(dialog)
    assert dialog.notes["sensor"].problems()


def test_bands_are_set_by_hand_and_reset(dialog, layers):
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    assert dialog.bands.table.item(1, 3).text() == "from band descriptions"
    dialog.bands._combos["B2"].setCurrentIndex(0)  # not used
    known(dialog)
    assert dialog.request().msi_bands == "B3=2,B4=3,B8A=4,B11=5,B12=6"
    assert dialog._outlook.facts.msi_bands.how == "given"
    assert dialog.bands.table.item(2, 3).text() == "set by hand"
    dialog.bands._combos["B2"].setCurrentIndex(2)  # the file's band 2, which B3 loses
    assert dialog.request().msi_bands == "B2=2,B4=3,B8A=4,B11=5,B12=6"
    known(dialog)
    photograph(dialog, "dialog_bands")
    dialog.bands.reset.click()
    known(dialog)
    assert dialog.request().msi_bands == ""
    assert dialog.bands.summary().startswith("B2 = 1")


def test_a_sensor_is_found_by_typing(dialog):
    line = dialog.sensor.combo.lineEdit()
    QTest.keyClicks(line, "landsat8")
    assert dialog.sensor.combo.completer().completionCount() >= 1
    QTest.keyClick(line, Qt.Key.Key_Tab)
    line.editingFinished.emit()
    assert dialog.sensor.sensor() == "landsat8_oli"


def test_makers_are_headings_that_cannot_be_chosen(dialog):
    model = dialog.sensor.combo.model()
    headings = [model.item(i) for i in range(model.rowCount()) if not model.item(i).data(Qt.ItemDataRole.UserRole)]
    assert len(headings) > 5
    assert not any(h.flags() & Qt.ItemFlag.ItemIsSelectable for h in headings)


def test_choices_are_stored_in_the_project(dialog, iface, runs, layers, tmp_path, monkeypatch):
    monkeypatch.setattr(runs, "start", lambda *args: None)
    choose(dialog.advanced.preset, "preview")
    dialog.advanced.seed.setValue(11)
    choose(dialog.sensor.combo, "Sentinel-2B MSI")
    dialog.output.lineEdit().setText(str(tmp_path / "stored.tif"))
    known(dialog)
    dialog.run_button.click()
    again = FusionDialog(runs, iface.window)
    again.suggest()
    assert again.request() == dialog.request()
    assert again.request().seed == 11 and again.request().sensor == "sentinel2b"
    again.unload()
    again.deleteLater()


def test_the_preflight_follows_quick_changes_with_one_worker(dialog, layers):
    for seed in range(20):
        dialog.advanced.seed.setValue(seed)
        QTest.qWait(20)
    assert len(children()) <= 2  # with the one that waits for the preview
    known(dialog)
    assert dialog.run_button.isEnabled()


def test_closing_the_dialog_ends_the_check_and_its_worker(dialog, runs, layers):
    known(dialog)
    pid = runs.previews.warm._process._popen.pid
    dialog.advanced.seed.setValue(1)
    wait_for(lambda: dialog.preflight.busy)
    dialog.close()
    assert not dialog.preflight.busy
    wait_for(lambda: pid not in children())


def test_a_worker_that_cannot_start_is_reported_and_run_stays_disabled(dialog, layers, settings_kept):
    from qgis.core import QgsSettings

    QgsSettings().setValue("spectralift/python", "/no/such/python")
    dialog.advanced.seed.setValue(2)
    known(dialog)
    assert "/no/such/python cannot be started" in dialog.run_button.toolTip()


def test_enter_does_not_start_a_run(dialog, runs, layers):
    known(dialog)
    QTest.keyClick(dialog.sensor.combo.lineEdit(), Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(runs.queue) == 0


def test_every_widget_has_a_tooltip_and_an_accessible_name(dialog, layers):
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    settle()
    qgis_own = ("QgsFileWidget", "QgsCollapsibleGroupBox", "QgsSpinBox", "QTableWidget", "QgsFilterLineEdit")
    nameless = []
    for kind in (QComboBox, QAbstractButton, QLineEdit):
        for widget in dialog.findChildren(kind):
            inside = widget.objectName().startswith(("qt_", "mCollapse"))
            if inside or widget.parent().metaObject().className() in qgis_own and kind is not QComboBox:
                continue
            if not (widget.accessibleName() or getattr(widget, "text", str)()):
                nameless.append(("name", widget.metaObject().className(), widget.objectName()))
            if not (widget.toolTip() or widget.parent().toolTip()):
                nameless.append(("tip", widget.metaObject().className(), widget.accessibleName()))
    assert nameless == []


def test_the_dark_theme_applies(dialog, layers):
    known(dialog)
    before = (QgsApplication.themeName(), QApplication.palette(), QApplication.instance().styleSheet())
    try:
        QgsApplication.setUITheme("Night Mapping")
        settle()
        path = photograph(dialog, "dialog_dark")
    finally:
        QgsApplication.setUITheme(before[0])
        QApplication.setPalette(before[1])
        QApplication.instance().setStyleSheet(before[2])
        settle()

    image = QImage(str(path))
    places = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    pixels = [QColor(image.pixel(x, y)).lightness() for x, y in places]
    assert sum(1 for p in pixels if p < 100) > 0.85 * len(pixels)


def test_the_sample_scene_is_created_and_can_be_run(dialog):
    dialog.sample.linkActivated.emit("sample")
    known(dialog)
    assert dialog.hsi.name() == "Sample HSI" and dialog.msi.name() == "Sample MSI"
    assert dialog.run_button.isEnabled()
    assert not dialog.sample.isVisible()


def test_a_killed_worker_is_reported_with_details_to_copy(dialog, iface, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    known(dialog)
    dialog.hide()
    runs.previews.warm.end()
    before = children()
    dialog.run()
    (task,) = runs.queue.tasks
    wait_for(lambda: "Training" in task.description())
    for pid in children() - before:
        os.kill(pid, signal.SIGKILL)
    wait_for(lambda: not len(runs.queue))
    assert " failed: " in iface.bar.currentItem().text() and "killed" in iface.bar.currentItem().text()
    (browser,) = iface.bar.currentItem().findChildren(QTextBrowser)
    assert browser.document().size().height() <= 2 * browser.fontMetrics().lineSpacing() + 1  # all of it is visible
    button(iface.bar, "Details").click()
    shown = next(d for d in iface.window.findChildren(TextDialog))
    button(shown, "Copy").click()
    assert "exit code: -9" in QApplication.clipboard().text()
    assert "QGIS" in QApplication.clipboard().text()
    photograph(iface.window, "failure_message")
    assert list(tmp_path.iterdir()) == []


def test_closing_the_project_ends_the_fusion_and_leaves_no_file(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    known(dialog)
    dialog.hide()
    runs.previews.warm.end()
    before = children()
    dialog.run()
    (task,) = runs.queue.tasks
    wait_for(lambda: "Training" in task.description())
    QgsProject.instance().clear()
    assert children() == before
    assert list(tmp_path.iterdir()) == []
    wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_an_input_layer_may_be_removed_during_the_run(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    choose(dialog.advanced.preset, "preview")
    known(dialog)
    dialog.run()
    for layer in layers:
        QgsProject.instance().removeMapLayer(layer.id())
    wait_for(lambda: not len(runs.queue))
    settle()
    assert (tmp_path / "out.tif").is_file()
    assert [layer.bandCount() for layer in QgsProject.instance().mapLayers().values()] == [218]
