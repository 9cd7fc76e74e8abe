"""A window of QGIS's own widgets to put the plugin into, and eyes for what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMessageBox, QPushButton, QVBoxLayout, QWidget

from tests.conftest import ROOT

SCREENSHOTS = ROOT / "build" / "screenshots"


class Iface:
    """What the plugin uses of QgisInterface, with a ledger of what was added and not yet taken away."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        central = QWidget(self.window)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        self.bar = QgsMessageBar(central)
        self.canvas = QgsMapCanvas(central)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(central)
        self.window.resize(1024, 700)
        self.added: list[object] = []
        self.active = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def activeLayer(self):
        return self.active

    def setActiveLayer(self, layer) -> bool:
        self.active = layer
        return True

    def zoomToActiveLayer(self) -> None:
        self.canvas.setExtent(self.active.extent())

    def addPluginToRasterMenu(self, menu, action) -> None:
        self.added.append(("menu", action))

    def removePluginRasterMenu(self, menu, action) -> None:
        self.added.remove(("menu", action))

    def addCustomActionForLayerType(self, action, menu, kind, every) -> None:
        self.added.append(("layer", action))

    def removeCustomActionForLayerType(self, action) -> bool:
        self.added.remove(("layer", action))
        return True

    def registerOptionsWidgetFactory(self, factory) -> None:
        self.added.append(("options", factory))

    def unregisterOptionsWidgetFactory(self, factory) -> None:
        self.added.remove(("options", factory))

    def addDockWidget(self, area, dock) -> None:
        self.added.append(("dock", dock))
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self.added.remove(("dock", dock))
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, menu, action) -> None:
        self.added.append(("menu", action))

    def removePluginMenu(self, menu, action) -> None:
        self.added.remove(("menu", action))

    def addToolBarIcon(self, action) -> None:
        self.added.append(("toolbar", action))

    def removeToolBarIcon(self, action) -> None:
        self.added.remove(("toolbar", action))


@pytest.fixture
def iface(qgis_app) -> Iterator[Iface]:
    QgsProject.instance().clear()
    iface = Iface()
    yield iface
    QgsApplication.taskManager().cancelAll()
    QgsProject.instance().clear()
    iface.window.close()
    sip.delete(iface.window)


@pytest.fixture
def settings_kept() -> Iterator[None]:
    """Leave QGIS's settings as they were."""
    yield
    QgsSettings().remove("spectralift")


def settle() -> None:
    """Handle what waits in the event loop, deletions included."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(condition: Callable[[], object], seconds: float = 90.0) -> None:
    """Let QGIS live until the condition holds; fail when it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.002)


def photograph(widget: QWidget, name: str, least_colours: int = 60) -> Path:
    """Save a picture of the widget to build/screenshots; it must show something."""
    widget.repaint()
    settle()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    path = SCREENSHOTS / f"{name}.png"
    image = widget.grab().toImage()
    assert image.save(str(path))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colours) >= least_colours, f"{name} shows {len(colours)} colours"
    return path


def button(parent: QWidget, text: str) -> QPushButton:
    """Return the button that says so."""
    return next(b for b in parent.findChildren(QPushButton) if b.text().replace("&", "") == text)


class Answer:
    """Presses a button of the next message box, as the mouse does; `asked` is what it said."""

    def __init__(self, button: str, picture: str = "") -> None:
        self.asked: list[str] = []
        self._button, self._picture = button, picture
        self._timer = QTimer()  # a box is shown by exec, which lets nothing else in
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible():
            self._timer.stop()
            self.asked.append(box.text())
            if self._picture:
                photograph(box, self._picture, 10)
            if self._button == "Esc":
                QTest.keyClick(box, Qt.Key.Key_Escape)
            elif self._button == "Enter":
                QTest.keyClick(box, Qt.Key.Key_Return)
            else:
                named = next(b for b in box.buttons() if b.text().replace("&", "") == self._button)
                QTest.mouseClick(named, Qt.MouseButton.LeftButton)

    def stop(self) -> list[str]:
        self._timer.stop()
        return self.asked
