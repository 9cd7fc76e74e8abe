"""The line under a field: what is known about its choice, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

ICON_PX = 16
_QGIS_ICONS = {"warning": "/mIconWarning.svg", "good": "/mIconSuccess.svg"}
_STYLE_ICONS = {
    "error": QStyle.StandardPixmap.SP_MessageBoxCritical,
    "note": QStyle.StandardPixmap.SP_MessageBoxInformation,
}
LEVELS = (*_QGIS_ICONS, *_STYLE_ICONS)


def pixmap(level: str) -> QPixmap:
    """Return the icon of a finding's level, or of "good". QGIS's own for errors is white, for its red bar."""
    if level in _QGIS_ICONS:
        icon = QgsApplication.getThemeIcon(_QGIS_ICONS[level])
    else:
        icon = QApplication.style().standardIcon(_STYLE_ICONS.get(level, _STYLE_ICONS["note"]))
    return icon.pixmap(ICON_PX, ICON_PX)


class FieldNote(QWidget):
    """A small text with an icon; without a text it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        self._fact = ""
        self._problems: tuple[str, ...] = ()
        self._show()

    def text(self) -> str:
        return str(self._text.text())

    def problems(self) -> tuple[str, ...]:
        return self._problems

    def set_fact(self, fact: str) -> None:
        """Say what is known; shown as long as nothing is wrong."""
        self._fact = fact
        self._show()

    def set_problems(self, sentences: Sequence[str]) -> None:
        """Say what is wrong; none of them: nothing is."""
        self._problems = tuple(sentences)
        self._show()

    def _show(self) -> None:
        wrong = bool(self._problems)
        self._text.setText("\n".join(self._problems) if wrong else self._fact)
        role = QPalette.ColorRole.WindowText if wrong else QPalette.ColorRole.PlaceholderText
        self._text.setForegroundRole(role)
        self._icon.setVisible(wrong)
        if wrong:
            self._icon.setPixmap(pixmap("error"))
        self.setVisible(wrong or bool(self._fact))
        self.setAccessibleName(self._text.text())
