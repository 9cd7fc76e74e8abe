"""Keeps the mouse wheel from changing a setting that the user only scrolls past."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

SETTINGS = (QComboBox, QAbstractSpinBox, QAbstractSlider)


class WheelGuard(QObject):
    """Passes the wheel on from a setting without the keyboard focus to what it lies in, which scrolls.

    Neither does the wheel give the focus to a setting: Qt would, before it delivers the event.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.extend()

    def extend(self) -> None:
        """Guard all settings of the window, those included that it has got meanwhile."""
        for setting in (widget for kind in SETTINGS for widget in self._window.findChildren(kind)):
            if not isinstance(setting, QScrollBar):
                setting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                setting.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False
