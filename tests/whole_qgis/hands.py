"""The hands and eyes of the user of a whole QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QPushButton, QToolBar
from telling import TOLD, Wait, later, log, photograph

iface = qgis.utils.iface
LEFT = Qt.MouseButton.LeftButton


def plugin():
    return qgis.utils.plugins["spectralift_qgis"]


def add(path: str, name: str):
    layer = iface.addRasterLayer(path, name)
    assert layer is not None and layer.isValid(), path
    return layer


class Mouse:
    """Counts its clicks; their places are marked on the next picture."""

    def __init__(self) -> None:
        self.clicks = 0
        self.marks: dict[int, QPoint] = {}

    def click(self, widget, place: QPoint | None = None, picture: str = "") -> None:
        """Click a widget, in its middle unless told where; before that, take a picture if it has a name."""
        assert widget.isVisible() and widget.isEnabled(), f"nobody can click on {widget}"
        place = widget.rect().center() if place is None else place
        self.clicks += 1
        self.marks[self.clicks] = widget.mapToGlobal(place)
        if picture:
            photograph(picture, self.marks)
            self.marks.clear()
        log(f"click {self.clicks}: {type(widget).__name__} {widget.accessibleName()}".rstrip())
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place)


def link_in(label) -> QPoint:
    """Move the mouse over a label until it is on its link, and return that place."""
    found: list[str] = []
    label.linkHovered.connect(found.append)
    none = Qt.MouseButton.NoButton
    for y in range(4, label.height(), 6):
        for x in range(label.width() - 8, 0, -8):
            place = QPointF(x, y)
            event = QMouseEvent(QEvent.Type.MouseMove, place, none, none, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(label, event)
            if any(found):
                return QPoint(max(x - 40, 4), y + 4)  # well within it, where it is not at its end
    raise AssertionError(f"there is no link in {label.text()!r}")


def tool_button(action):
    """Return the button of the toolbar that stands for an action."""
    found = (bar.widgetForAction(action) for bar in iface.mainWindow().findChildren(QToolBar))
    return next(button for button in found if button is not None)


def menu_of(action) -> list[str]:
    """Return the titles of the menus that hold the action."""
    return [
        menu.title().replace("&", "") for menu in iface.mainWindow().findChildren(QMenu) if action in menu.actions()
    ]


def press(text: str) -> None:
    """Click a button of the message bar."""
    bar = iface.messageBar()
    button = next(b for b in bar.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible())
    QTest.mouseClick(button, LEFT)


def said() -> str:
    item = iface.messageBar().currentItem()
    return item.text() if item is not None else ""


def pick(combo, text: str) -> None:
    """Choose from a list by its keyboard, by the text or the name of a choice."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText().strip().startswith(text) or combo.currentData() == text:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{text} is not among the choices")


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(QApplication.activePopupWidget() or line, Qt.Key.Key_Tab)  # a list of suggestions has the keyboard
    line.editingFinished.emit()  # a window that no window manager has made active does not send it by itself


def on_canvas(x: float, y: float) -> QPoint:
    pixel = iface.mapCanvas().getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(pixel.x()), round(pixel.y()))


def modal(kind: type):
    window = QApplication.activeModalWidget()
    return window if isinstance(window, kind) else None


def heard(*answers: QMessageBox.StandardButton) -> Wait:
    """Give what QGIS asks the first of these answers that it offers."""
    box = modal(QMessageBox)
    log(f"QGIS asks: {box.text()!r}")
    found = (box.button(answer) for answer in answers)
    QTest.mouseClick(next(button for button in found if button is not None), LEFT)
    return "the answer is heard", lambda: modal(QMessageBox) is not box


def quit_qgis() -> Iterator[Wait]:
    """Say yes, or no to saving, to all that QGIS asks while it is being left; this ends with QGIS."""
    log("quitting")
    later(iface.mainWindow().close)
    while True:
        yield "it asks, or ends", lambda: modal(QMessageBox)
        yield heard(QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Ok)


def drawn(canvas) -> Wait:
    return ("the map is drawn", lambda: not canvas.isDrawing())


def workers() -> list[int]:
    """Return the process IDs of the workers that write into the folder of the results."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = entry.read_bytes()
        except OSError:
            continue
        if b"--worker" in command and TOLD["results"].encode() in command:
            found.append(int(entry.parent.name))
    return found


def files() -> list[str]:
    return sorted(p.name for p in Path(TOLD["results"]).iterdir())
