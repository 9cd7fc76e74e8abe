"""The dock's menus, entry by entry, by the mouse; its trash; and what is left of it in the next project."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QMenu, QToolButton

import spectralift_qgis
from spectralift_qgis.gui.profiles import export as profile_export
from spectralift_qgis.gui.widgets.help_window import HelpWindow
from tests.gui.conftest import Answer, photograph, settle
from tests.gui.fusion.test_new_project import turn
from tests.gui.profiles.test_dock import actions, dock, layers, points, sample

__all__ = ["actions", "dock", "layers", "points", "sample"]  # fixtures

LEFT = Qt.MouseButton.LeftButton
PACKAGE = Path(spectralift_qgis.__file__).parent


@pytest.fixture
def raised(monkeypatch) -> list[str]:
    """What slots have raised: Qt has nobody to hand it to."""
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, _: found.append(f"{kind.__name__}: {error}"))
    return found


def entries(menu: QMenu) -> list[tuple[int, ...]]:
    """Return the way to each entry of a menu and its submenus."""
    found: list[tuple[int, ...]] = []
    for i, action in enumerate(menu.actions()):
        if action.menu() is not None:
            found += [(i, *rest) for rest in entries(action.menu())]
        elif not action.isSeparator() and action.isEnabled():
            found.append((i,))
    return found


def click_entry(button: QToolButton, way: tuple[int, ...]) -> str:
    """Open a button's menu and click through to an entry; windows that open are closed by Esc. Return its text."""
    left, text, over = list(way), [""], []

    def go_on() -> None:
        if over:
            return
        QTimer.singleShot(15, go_on)  # what is clicked may not come back before its window is closed
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(popup, QMenu) and popup.isVisible() and left:
            action = popup.actions()[left.pop(0)]
            text[0] = action.text()
            if action.menu() is not None:
                popup.setActiveAction(action)
                QTest.keyClick(popup, Qt.Key.Key_Right)
            else:
                QTest.mouseClick(popup, LEFT, pos=popup.actionGeometry(action).center())
        elif popup is not None or modal is not None:
            QTest.keyClick(popup or modal, Qt.Key.Key_Escape)

    QTimer.singleShot(15, go_on)
    QTest.mouseClick(button, LEFT)
    QTest.qWait(80)
    over.append(True)
    assert not left, f"{text[0]}: the entry was not reached"
    return text[0]


def spread(dock) -> None:
    """Give the toolbar room for all its buttons."""
    dock.setFloating(True)
    dock.resize(1100, 700)
    settle()


def test_every_entry_of_every_menu_does_something(dock, points, raised, monkeypatch, tmp_path):
    monkeypatch.setattr(profile_export, "FOLDER", "spectralift/test_folder")
    QgsSettings().setValue("spectralift/test_folder", str(tmp_path))
    dock.pin(next(iter(points.values())))
    spread(dock)
    clicked = []
    buttons = [b for b in dock.findChildren(QToolButton) if b.menu() is not None and b.isVisible()]
    assert {dock.bar.display, dock.bar.export, dock.rows.more, dock.rows.scale} <= set(buttons)
    for button in buttons:
        if not button.menu().actions():
            button.menu().aboutToShow.emit()
        for way in entries(button.menu()):
            before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
            clicked.append(click_entry(button, way))
            for window in {w for w in QApplication.topLevelWidgets() if w.isVisible()} - before:
                clicked.append(type(window).__name__)
                window.close()
            settle()
            assert raised == [], clicked[-1]
    assert {"Help", "HelpWindow", "Logarithmic y axis", "Copy the table", "Another factor…"} <= set(clicked)


def test_help_opens_on_the_docks_page(dock, raised):
    spread(dock)
    way = next(w for w in entries(dock.bar.display.menu()) if dock.bar.display.menu().actions()[w[0]].text() == "Help")
    click_entry(dock.bar.display, way)
    (shown,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow) and w.isVisible()]
    assert raised == [] and "profile" in shown.browser.toPlainText().lower()
    shown.close()


def test_every_button_of_the_bar_does_something(dock, points, raised):
    spread(dock)
    for action in dock.bar.actions():
        button = dock.bar.widgetForAction(action)
        if isinstance(button, QToolButton) and button.menu() is None:
            answer = Answer("Cancel")
            QTest.mouseClick(button, LEFT)
            settle()
            answer.stop()
    dock.bar.release_tools()
    assert raised == []


def hidden(module: str, source: str) -> list[str]:
    """Return the attributes of instances that hide a method or signal of their Qt class: self.window = …"""
    found = []
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        bases = inspect.getmro(getattr(importlib.import_module(module), node.name))
        foreign = [b for b in bases if not b.__module__.startswith("spectralift_qgis") and b is not object]
        for part in ast.walk(node):
            written = isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store)
            if written and isinstance(part.value, ast.Name) and part.value.id == "self":
                found += [f"{node.name}.{part.attr} hides {b.__name__}'s" for b in foreign[:1] if hasattr(b, part.attr)]
    return found


@pytest.mark.parametrize(
    "path",
    [p for folder in ("gui", "adapters", "processing") for p in sorted((PACKAGE / folder).rglob("*.py"))],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_no_attribute_hides_what_qt_calls_so(path, qgis_app):
    module = ".".join(["spectralift_qgis", *path.relative_to(PACKAGE).with_suffix("").parts])
    assert hidden(module.removesuffix(".__init__"), path.read_text(encoding="utf-8")) == []


def test_a_hidden_method_is_found(qgis_app):
    source = "class ProfileBar:\n    def __init__(self):\n        self.window = self.size_of_window = 1\n"
    assert hidden("spectralift_qgis.gui.profiles.bar", source) == ["ProfileBar.window hides QToolBar's"]


# ── trash


@pytest.mark.parametrize("way", ["button", "Delete"])
def test_without_a_selection_all_pins_go_only_when_the_user_says_so(dock, points, way):
    for name in list(points)[:3]:
        dock.pin(points[name])
    dock.table.clearSelection()

    def remove():
        if way == "Delete":
            QTest.keyClick(dock.table, Qt.Key.Key_Delete)
        else:
            found = dock.bar.widgetForAction(dock.bar.remove)
            assert isinstance(found, QToolButton)
            QTest.mouseClick(found, LEFT)

    for no in ("Cancel", "Esc", "Enter"):
        answer = Answer(no, "dock_remove_all" if no == "Cancel" else "")
        remove()
        assert answer.stop() == ["No pin is selected. Remove all 3 pins?"]
        assert len(dock.session.pins) == 3
    answer = Answer("Cancel")
    dock.table.selectRow(0)
    remove()  # those that are selected go at once
    assert answer.stop() == [] and len(dock.session.pins) == 2
    dock.table.clearSelection()
    answer = Answer("Remove")
    remove()
    assert len(answer.stop()) == 1 and len(dock.session.pins) == 0
    answer = Answer("Cancel")
    remove()  # there is nothing to ask about
    assert answer.stop() == []


# ── another project


def test_a_new_project_starts_clean(dock, layers, points, sample):
    dock.pin(next(iter(points.values())))
    dock.rows.set_scale(layers["lr"].id(), 0.0001)
    dock.readout.setText("645 nm: 0.1")
    QgsProject.instance().clear()
    settle()
    assert dock.rows.choices() == {"sensor": "", "others": [], "scales": {}}
    assert (dock.session.reader.sensor, dock.session.reader.sources) == ("", ())
    assert len(dock.session.pins) == 0 and dock.plot.drawn() == {}
    assert dock.readout.text() == "" and dock.notes.text() == ""
    photograph(dock, "dock_new_project", 20)


def test_the_sensor_is_guessed_anew_unless_it_was_chosen_by_hand(dock, sample):
    project = QgsProject.instance()
    first, second = (QgsRasterLayer(sample["hr_msi"], name) for name in ("S2A_20220724", "LC08_L1TP"))
    project.addMapLayers([first, second])
    dock.rows.combos["msi"].setLayer(first)
    assert dock.rows.sensor_id() == "sentinel2a"
    dock.rows.combos["msi"].setLayer(second)
    assert dock.rows.sensor_id() == "landsat8_oli"
    QTest.keyClicks(dock.rows.sensor.lineEdit(), "")
    dock.rows.sensor.lineEdit().selectAll()
    QTest.keyClicks(dock.rows.sensor.lineEdit(), "ikonos")
    QTest.keyClick(dock.rows.sensor.completer().popup(), Qt.Key.Key_Down)
    QTest.keyClick(dock.rows.sensor.completer().popup(), Qt.Key.Key_Return)
    dock.rows.combos["msi"].setLayer(first)
    assert dock.rows.sensor_id() == "ikonos"
    project.clear()
    settle()
    project.addMapLayer(QgsRasterLayer(sample["hr_msi"], "S2B_20220724"))
    dock.fill_in()
    assert dock.rows.sensor_id() == "sentinel2b"


# ── wheel


def test_the_wheel_changes_no_setting_without_focus(dock):
    chosen = {combo: combo.currentIndex() for combo in dock.findChildren(QComboBox)}
    assert len(chosen) >= 8
    for combo in chosen:
        assert not combo.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
        turn(combo)
    assert {combo: combo.currentIndex() for combo in chosen} == chosen
