"""Line under a field with a fact about its value or its problems."""

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
    """Return the icon of a finding's level or of "good". QGIS's icon for errors is white, made for its red bar."""
    if level in _QGIS_ICONS:
        icon = QgsApplication.getThemeIcon(_QGIS_ICONS[level])
    else:
        icon = QApplication.style().standardIcon(_STYLE_ICONS.get(level, _STYLE_ICONS["note"]))
    return icon.pixmap(ICON_PX, ICON_PX)


class FieldNote(QWidget):
    """A text with an icon; hidden while it is empty."""

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
        """Return the text shown."""
        return str(self._text.text())

    def problems(self) -> tuple[str, ...]:
        """Return the problems shown."""
        return self._problems

    def set_fact(self, fact: str) -> None:
        """Set the fact, which is shown while there are no problems."""
        self._fact = fact
        self._show()

    def set_problems(self, sentences: Sequence[str]) -> None:
        """Set the problems; an empty sequence shows the fact again."""
        self._problems = tuple(sentences)
        self._show()

    def _show(self) -> None:
        has_problems = bool(self._problems)
        self._text.setText("\n".join(self._problems) if has_problems else self._fact)
        role = QPalette.ColorRole.WindowText if has_problems else QPalette.ColorRole.PlaceholderText
        self._text.setForegroundRole(role)
        self._icon.setVisible(has_problems)
        if has_problems:
            self._icon.setPixmap(pixmap("error"))
        self.setVisible(has_problems or bool(self._fact))
        self.setAccessibleName(self._text.text())
