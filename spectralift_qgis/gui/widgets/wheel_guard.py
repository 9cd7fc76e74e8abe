"""Prevents the mouse wheel from changing settings while scrolling."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

SETTINGS = (QComboBox, QAbstractSpinBox, QAbstractSlider)


class WheelGuard(QObject):
    """Passes wheel events over a setting without keyboard focus on to its parent, which scrolls.

    The wheel does not give the focus to a setting either, as Qt would before it delivers the event.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.extend()

    def extend(self) -> None:
        """Guard all settings of the window, including new ones."""
        for setting in (widget for kind in SETTINGS for widget in self._window.findChildren(kind)):
            if not isinstance(setting, QScrollBar):
                setting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                setting.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False
