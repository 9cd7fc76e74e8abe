"""The dialog in a new project, and the mouse wheel over its settings."""

from __future__ import annotations

import shutil
import sys

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis.gui.fusion.dialog import FusionDialog
from spectralift_qgis.gui.options.options_page import OptionsPage
from spectralift_qgis.gui.widgets.wheel_guard import WheelGuard
from tests.gui.conftest import Answer, photograph, settle, wait_for
from tests.gui.fusion.test_dialog import choose, dialog, known, layers, runs

__all__ = ["dialog", "layers", "runs"]  # fixtures

pytestmark = pytest.mark.usefixtures("settings_kept")

LEFT = Qt.MouseButton.LeftButton


def state(dialog) -> dict[str, object]:
    """Return the visible state of the dialog and its request."""
    return {
        "request": dialog.request(),
        "values": dialog.advanced.values(),
        "sensor": (dialog.sensor.combo.currentText(), dialog.sensor.srf(), dialog.sensor.file.isVisible()),
        "pickers": [(p.combo.currentText(), p.combo.additionalItems()) for p in (dialog.hsi, dialog.msi)],
        "output": dialog.output.filePath(),
        "bands": (dialog.bands.summary(), dialog.bands.text(), dialog.bands.table.rowCount()),
        "titles": [
            (box.title(), box.isCollapsed(), box.maximumHeight()) for box in (dialog.bands_box, dialog.advanced_box)
        ],
        "notes": {name: (note.text(), note.isVisible()) for name, note in dialog.notes.items()},
        "panel": (dialog.panel.browser.toPlainText(), dialog.panel.title()),
        "hint": dialog.sample.isVisible(),
        "curves": dialog.plot._drawn[0] if dialog.plot._drawn else (),
        "foot": (dialog.buttons.note.text(), dialog.buttons.profiles.isVisible(), dialog.buttons.torch.isVisible()),
        "run": (dialog.run_button.isEnabled(), dialog.run_button.toolTip()),
    }


def fill(dialog, tmp_path) -> None:
    """Choose something in every field."""
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    dialog.bands._combos["B2"].setCurrentIndex(0)
    choose(dialog.sensor.combo, "Sentinel-2B MSI")
    dialog.output.lineEdit().setText(str(tmp_path / "out.tif"))
    choose(dialog.advanced.preset, "preview")
    choose(dialog.advanced.radiometry, "none")
    choose(dialog.advanced.refine, "none")
    choose(dialog.advanced.format, "COG")
    dialog.advanced.seed.setValue(7)
    dialog.advanced.memory_mib.setValue(512)
    dialog.advanced.quality.click()
    dialog.advanced.bad_bands.setText("12")
    dialog.advanced.model.lineEdit().setText(str(tmp_path / "m.npz"))
    dialog.advanced_box.setCollapsed(False)
    known(dialog)


@pytest.mark.parametrize("visible", [True, False], ids=["open", "closed"])
def test_a_new_project_starts_clean(dialog, iface, runs, wald, tmp_path, visible):
    """Like a dialog opened for the first time, whatever was chosen, previewed and run before."""
    fresh = FusionDialog(runs, iface.window)
    fresh.show()
    settle()
    expected = state(fresh)
    fresh.unload()
    fresh.deleteLater()
    msi = QgsRasterLayer(wald.msi, "S2A_2022", "gdal")
    QgsProject.instance().addMapLayers([QgsRasterLayer(wald.hsi, "EnMAP", "gdal"), msi])
    settle()
    iface.canvas.setLayers([msi])
    iface.canvas.setDestinationCrs(msi.crs())
    iface.canvas.setExtent(msi.extent())
    runs.show_profiles = runs.previews.show_profiles = lambda fused: None
    fill(dialog, tmp_path)
    QTest.mouseClick(dialog.preview_button, LEFT)
    wait_for(lambda: not len(runs.previews.queue))
    QTest.mouseClick(dialog.run_button, LEFT)
    wait_for(lambda: not len(runs.queue))
    assert dialog.buttons.note.text() and any("Sharpened" in item.text() for item in iface.bar.items())
    dialog.setVisible(visible)
    QgsProject.instance().clear()
    dialog.show()
    settle()
    assert state(dialog) == expected
    assert iface.bar.items() == []
    photograph(dialog, "dialog_new_project")


def add(*images: tuple[str, str]) -> None:
    QgsProject.instance().addMapLayers([QgsRasterLayer(path, name, "gdal") for path, name in images])
    settle()


@pytest.mark.parametrize("how", ["by hand", "sample", "guess"])
def test_the_sensor_of_the_next_pair_is_guessed_again(dialog, wald, how):
    add((wald.hsi, "EnMAP"), (wald.msi, "S2A_20220724"))
    assert dialog.sensor.sensor() == "sentinel2a"
    if how == "by hand":
        choose(dialog.sensor.combo, "IKONOS OSA")
        dialog.msi.set_layer(None)
        add((wald.msi, "S2B_20220724"))
        assert dialog.sensor.sensor() == "ikonos", "a choice by hand stays until the project is closed"
    elif how == "sample":
        made = [QgsRasterLayer(wald.hsi, "Sample HSI"), QgsRasterLayer(wald.msi, "Sample MSI")]
        QgsProject.instance().addMapLayers(made)
        dialog.sample.made.emit(*made, "planetscope_dove_r")
        assert dialog.sensor.sensor() == "planetscope_dove_r"
    QgsProject.instance().clear()
    assert dialog.sensor.sensor() == ""
    add((wald.hsi, "EnMAP"), (wald.msi, "S2B_20220724"))
    assert (dialog.msi.name(), dialog.sensor.sensor()) == ("S2B_20220724", "sentinel2b")
    assert dialog.notes["sensor"].text() == "assumed from the name of the image"


def test_the_sensor_of_an_image_chosen_after_the_sample_is_guessed(dialog, wald, tmp_path):
    made = [QgsRasterLayer(wald.hsi, "Sample HSI"), QgsRasterLayer(wald.msi, "Sample MSI")]
    other = QgsRasterLayer(str(shutil.copy(wald.msi, tmp_path / "other.tif")), "S2B_20220724")
    QgsProject.instance().addMapLayers([*made, other])
    dialog.sample.made.emit(*made, "planetscope_dove_r")
    dialog.msi.combo.setLayer(other)
    assert dialog.sensor.sensor() == "sentinel2b"


def test_the_hint_of_an_empty_project_goes_when_files_are_chosen(dialog, wald):
    assert dialog.sample.isVisible()
    dialog.hsi.set_source(wald.hsi)
    assert not dialog.sample.isVisible()
    dialog.hsi.set_source("")
    assert dialog.sample.isVisible()


def test_a_preview_that_is_running_shows_nothing_in_the_next_project(dialog, iface, runs, layers):
    iface.canvas.setDestinationCrs(layers[1].crs())
    iface.canvas.setExtent(layers[1].extent())
    known(dialog)
    QTest.mouseClick(dialog.preview_button, LEFT)
    QgsProject.instance().clear()
    wait_for(lambda: not len(runs.previews.queue))
    QTest.qWait(300)
    assert dialog.buttons.note.text() == "Choose a hyperspectral and a multispectral image first." or (
        not dialog.buttons.note.isVisible()
    )


# ── wheel


def turn(widget: QWidget, notches: int = -1) -> None:
    """Turn the wheel over a widget; if it ignores the event, its parent gets it, as Qt does with real events."""
    position = QPointF(widget.rect().center())
    event = QWheelEvent(
        position, QPointF(widget.mapToGlobal(position.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    over: QWidget | None = widget
    while over is not None:
        event.ignore()
        QApplication.sendEvent(over, event)
        over = None if event.isAccepted() or over.isWindow() else over.parentWidget()


def values(window: QWidget) -> dict[QWidget, object]:
    values: dict[QWidget, object] = {combo: combo.currentIndex() for combo in window.findChildren(QComboBox)}
    values.update({box: box.text() for box in window.findChildren(QAbstractSpinBox)})
    values.update({slider: slider.value() for slider in window.findChildren(QSlider)})
    return values


def takes_focus_by_wheel(widget: QWidget) -> bool:
    return widget.focusPolicy() & Qt.FocusPolicy.WheelFocus == Qt.FocusPolicy.WheelFocus


def test_the_wheel_scrolls_over_every_setting(dialog, layers):
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    dialog.advanced_box.setCollapsed(False)
    dialog.resize(820, 400)
    settle()
    dialog.run_button.setFocus()
    before = values(dialog)
    assert len(before) >= 3 + 6 + 7 + 2, "the pickers, the sensor, the bands, the choices and numbers of Advanced"
    scroll = dialog.findChild(QScrollArea)
    for notches in (-1, 1):
        for setting in before:
            scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum() // 2)
            at = scroll.verticalScrollBar().value()
            turn(setting, notches)
            assert values(dialog) == before, setting.accessibleName()
            inside = setting in dialog.bands.findChildren(QComboBox)  # the table scrolls, as far as it can
            assert inside or (scroll.verticalScrollBar().value() - at) * notches < 0, setting.accessibleName()
    assert not [s.accessibleName() for s in before if takes_focus_by_wheel(s)]


def test_the_wheel_changes_a_setting_with_the_focus(dialog, layers):
    known(dialog)
    dialog.advanced_box.setCollapsed(False)
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    dialog.advanced.seed.setFocus()
    turn(dialog.advanced.seed, 1)
    assert dialog.advanced.seed.value() == 1


def test_new_rows_of_the_band_table_are_guarded(dialog, layers):
    known(dialog)
    choose(dialog.sensor.combo, "Landsat-8 OLI")
    known(dialog)
    dialog.bands_box.setCollapsed(False)
    combos = dialog.bands.findChildren(QComboBox)
    before = [combo.currentIndex() for combo in combos]
    for combo in combos:
        turn(combo)
    assert [combo.currentIndex() for combo in combos] == before and dialog.bands.text() == ""


def test_the_options_are_guarded(qgis_app):
    page = OptionsPage()
    page.show()
    before = values(page)
    for setting in before:
        turn(setting)
        assert not takes_focus_by_wheel(setting)
    assert values(page) == before and len(before) >= 3
    sip.delete(page)


def test_a_slider_is_guarded_and_a_scroll_bar_is_not(qgis_app):
    window, slider = QWidget(), QSlider()
    area = QScrollArea(window)
    layout = QVBoxLayout(window)
    layout.addWidget(slider)
    layout.addWidget(area)
    inside = QWidget()
    inside.setFixedSize(100, 4000)
    area.setWidget(inside)
    window.show()
    slider.setValue(50)
    WheelGuard(window)
    turn(slider)
    turn(area.verticalScrollBar())
    assert slider.value() == 50 and area.verticalScrollBar().value() > 0
    sip.delete(window)


# ── buttons


def test_every_button_of_the_dialog_does_something(dialog, layers, monkeypatch):
    """The message boxes and windows that open are closed again."""
    raised: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _: raised.append(f"{kind.__name__}: {error}"))
    monkeypatch.setattr("qgis.PyQt.QtWidgets.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    known(dialog)
    excluded = {dialog.run_button, dialog.preview_button, dialog.buttons.close_button}  # have tests of their own
    for button in dialog.findChildren(QAbstractButton):
        file_button = type(button.parent()).__name__ in ("OutputField", "QgsFileWidget")
        if button.isVisible() and button.isEnabled() and button not in excluded and not file_button:
            answer = Answer("Cancel")
            QTest.mouseClick(button, LEFT)
            settle()
            answer.stop()
            for window in dialog.findChildren(QDialog):
                window.close()
    assert raised == []
