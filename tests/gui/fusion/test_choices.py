"""The dialog with the keyboard only, with files instead of layers, and across projects."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QToolButton

from spectralift_qgis.core.request.facts import ImageFacts
from spectralift_qgis.gui.fusion.preflight_panel import raster_fact
from tests.core.raster.test_cog import assert_cloud_optimised
from tests.gui.conftest import button, photograph, settle, wait_for
from tests.gui.fusion.test_dialog import choose, dialog, known, layers, runs

__all__ = ["dialog", "layers", "runs"]  # fixtures

pytestmark = pytest.mark.usefixtures("settings_kept")

KEY, ALT, CTRL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def focus():
    return QApplication.focusWidget()


def key(which, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focus(), which, modifier)


def tab_to(widget) -> None:
    for _ in range(80):
        if focus() is widget:
            return
        key(KEY.Key_Tab)
    raise AssertionError(f"{widget.accessibleName()} is not reached by Tab")


def leave_suggestions(dialog) -> None:
    """Close the suggestions with Esc. Without a window manager the window does not get the keyboard back by itself."""
    if QApplication.activePopupWidget():
        QTest.keyClick(QApplication.activePopupWidget(), KEY.Key_Escape)
    dialog.activateWindow()
    wait_for(lambda: dialog.isActiveWindow())


def test_filled_and_run_with_the_keyboard_only(dialog, runs, layers, tmp_path):
    """No mouse and no calls of methods: all keys go to the focused widget."""
    hsi, msi = layers
    known(dialog)
    dialog.hsi.set_layer(None)
    dialog.msi.set_layer(None)
    dialog.sensor.set_sensor("")
    dialog.activateWindow()
    wait_for(lambda: dialog.isActiveWindow())
    dialog.hsi.combo.setFocus()  # the initial focus depends on the window manager

    key(KEY.Key_M, ALT)
    assert focus() is dialog.msi.combo
    QTest.keyClicks(focus(), "S2A")
    assert dialog.msi.layer() is msi
    key(KEY.Key_H, ALT)
    assert focus() is dialog.hsi.combo
    QTest.keyClicks(focus(), "EnMAP")
    assert dialog.hsi.layer() is hsi
    dialog.sensor.set_sensor("")  # the guess
    key(KEY.Key_S, ALT)
    QTest.keyClicks(focus(), "sentinel2a")
    key(KEY.Key_Return)
    leave_suggestions(dialog)
    key(KEY.Key_Tab)
    assert dialog.sensor.sensor() == "sentinel2a"
    key(KEY.Key_T, ALT)
    assert focus() is dialog.output.lineEdit()
    QTest.keyClicks(focus(), str(tmp_path / "typed.tif"))
    leave_suggestions(dialog)
    tab_to(dialog.advanced_box.findChild(QToolButton))
    key(KEY.Key_Space)
    assert not dialog.advanced_box.isCollapsed()
    settle()
    tab_to(dialog.advanced.preset)
    QTest.keyClicks(focus(), "preview")
    tab_to(dialog.advanced.seed)
    key(KEY.Key_Up)
    known(dialog)
    request = dialog.request()
    assert (request.preset, request.seed, request.sensor) == ("preview", 1, "sentinel2a")
    assert dialog.run_button.isEnabled()
    key(KEY.Key_Return, CTRL)
    wait_for(lambda: len(runs.queue) == 1)  # the button is animated first
    wait_for(lambda: not len(runs.queue))
    assert (tmp_path / "typed.tif").is_file()


def test_tab_follows_the_layout(dialog, layers):
    """Down the form and through the rows of the band table, independent of the order of creation."""
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    dialog.advanced_box.setCollapsed(False)
    settle()
    dialog.activateWindow()
    wait_for(lambda: dialog.isActiveWindow())
    dialog.hsi.combo.setFocus()
    passed = [focus()]
    for _ in range(60):
        key(KEY.Key_Tab)
        passed.append(focus())
    advanced = dialog.advanced
    expected = [
        dialog.hsi.combo, dialog.hsi.button, dialog.msi.combo, dialog.msi.button, dialog.sensor.combo,
        dialog.bands._combos["B2"], dialog.bands._combos["B12"], dialog.output.lineEdit(), advanced.preset,
        advanced.radiometry, advanced.seed, advanced.quality, dialog.panel.browser, dialog.run_button,
    ]  # fmt: skip
    positions = [passed.index(widget) for widget in expected]
    assert positions == sorted(positions)


def test_escape_closes_the_dialog_and_a_run_continues(dialog, runs, layers, tmp_path):
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    choose(dialog.advanced.preset, "preview")
    known(dialog)
    dialog.run()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    wait_for(lambda: not len(runs.queue))
    assert (tmp_path / "out.tif").is_file()


def test_files_without_layers_can_be_chosen(dialog, runs, tiny_pair, wald, tmp_path, monkeypatch):
    """With an empty project; then the result is its only layer."""
    for picker, path in ((dialog.hsi, wald.hsi), (dialog.msi, wald.msi)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (path, ""))
        QTest.mouseClick(picker.button, Qt.MouseButton.LeftButton)
        assert picker.source() == path and picker.layer() is None and picker.combo.currentText() == path
    choose(dialog.sensor.combo, "Sentinel-2A MSI")
    choose(dialog.advanced.preset, "preview")
    dialog.output.lineEdit().setText(str(tmp_path / "out"))  # .tif is added
    known(dialog)
    dialog.run()
    wait_for(lambda: not len(runs.queue))
    (sharp,) = QgsProject.instance().mapLayers().values()
    assert (sharp.name(), sharp.source()) == ("hsi × msi", str(tmp_path / "out.tif"))


def test_the_result_may_be_a_cog(dialog, runs, layers, tmp_path):
    """It is compressed, and its name must not end like that of another format."""
    choose(dialog.advanced.preset, "preview")
    choose(dialog.advanced.format, "COG")
    dialog.output.lineEdit().setText(str(tmp_path / "out.bsq"))
    known(dialog)
    refused = f"{tmp_path / 'out.bsq'} is no name for the format COG: end it in .tif, or choose another format."
    assert dialog.notes["output"].problems() == (refused,)
    assert not dialog.run_button.isEnabled()
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    known(dialog)
    assert (dialog.request().format, dialog.request().compress) == ("COG", "deflate")
    dialog.run()
    wait_for(lambda: not len(runs.queue), 60)
    assert_cloud_optimised(str(tmp_path / "out.tif"))
    assert gdal.Open(str(tmp_path / "out.tif")).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    choose(dialog.advanced.format, "auto")
    assert (dialog.request().format, dialog.request().compress) == ("GTiff", "none")
    dialog.output.lineEdit().setText(str(tmp_path / "out.bsq"))
    assert dialog.request().format == "ENVI"


def test_an_assumption_is_marked(dialog, tiny_pair):
    """The file does not name its bands, so their order is assumed."""
    dialog.hsi.set_source(str(tiny_pair.hsi))
    dialog.msi.set_source(str(tiny_pair.msi))
    choose(dialog.sensor.combo, "Custom response file")
    dialog.sensor.file.lineEdit().setText(str(tiny_pair.srf))
    known(dialog)
    assert not dialog._outlook.facts.msi_bands.certain
    assert dialog.notes["msi_bands"].text() == "an assumption: check it before you run"
    assert dialog.bands.table.item(0, 3).text().startswith("assumed: ")
    dialog.bands._combos["Blue"].setCurrentIndex(2)
    known(dialog)
    assert dialog.notes["msi_bands"].text() == ""


def test_the_response_is_drawn_over_the_bands_of_the_coarse_image(dialog, layers, wald):
    known(dialog)
    names, wavelength, response, centres, good = dialog.plot._drawn
    assert names == wald.response.band_names and response.shape == (6, len(wavelength))
    assert len(centres) == 224 and [i + 1 for i, g in enumerate(good) if not g] == [130, 131, 132, 133, 134, 135]
    image = dialog.plot.grab().toImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#0072b2", "#d55e00"} <= colours  # blue and red
    label = dialog.plot._plot.getPlotItem().getAxis("bottom").label
    middle = label.sceneBoundingRect().center().x()
    assert abs(middle - dialog.plot.width() / 2) < 20, "the label is cut off"


def test_each_project_has_its_own_choices(dialog, iface, runs, layers, wald, tmp_path, monkeypatch):
    """They are stored in the project file and restored when it is opened."""
    monkeypatch.setattr(runs, "start", lambda *args: None)
    project = QgsProject.instance()
    saved = {}
    for name, sensor, seed in (("one", "Sentinel-2A MSI", 11), ("two", "Sentinel-2B MSI", 22)):
        choose(dialog.sensor.combo, sensor)
        dialog.advanced.seed.setValue(seed)
        dialog.output.lineEdit().setText(str(tmp_path / f"{name}.tif"))
        known(dialog)
        dialog.run()
        assert project.write(str(tmp_path / f"{name}.qgz"))
        saved[name] = dialog.request()
    for name in ("one", "two", "one"):
        assert project.read(str(tmp_path / f"{name}.qgz"))
        settle()
        assert dialog.request() == saved[name]
        dialog.hsi.set_source(wald.msi)  # something else, before the next is opened
        dialog.advanced.seed.setValue(99)
    project.clear()
    assert project.layerTreeRoot().children() == [] and dialog.sample.isVisible()


def test_help_is_a_window_of_its_own(dialog):
    button(dialog, "Help").click()
    shown = [w for w in dialog.findChildren(type(dialog).__mro__[1]) if w.isVisible()]
    assert len(shown) == 1 and not shown[0].isModal()
    assert "multispectral" in shown[0].browser.toPlainText().lower()
    photograph(shown[0], "help")


def test_layers_that_the_worker_cannot_open_are_not_offered(dialog, layers):
    """A layer that GDAL does not read, as a web map is."""
    web = QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "web map", "wms")
    QgsProject.instance().addMapLayer(web)
    settle()
    offered = [dialog.hsi.combo.itemText(i) for i in range(dialog.hsi.combo.count())]
    assert "web map" not in offered and len(offered) == 3


def image_facts(bands: int) -> ImageFacts:
    return ImageFacts("a.tif", [2, 3], bands, "int16", "", None, None, "", [])


def test_one_band_is_singular():
    assert raster_fact(image_facts(1)) == "1 band · 3 × 2 pixels"
    assert raster_fact(image_facts(2)).startswith("2 bands")
