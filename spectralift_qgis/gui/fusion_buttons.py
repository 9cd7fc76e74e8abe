"""The foot of the fusion dialog: preview, run, close and help, and the line that says how it stands with a preview."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from spectralift_qgis.gui.field_note import FieldNote

translate = QCoreApplication.translate


class FusionButtons(QWidget):
    """`run`, `preview`, `shut` and `help` are buttons; what they do is for whoever owns them to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Help | kinds.Close, self)
        self.preview = QPushButton(translate("SpectraLift", "&Preview"), self)
        self.run = QPushButton(translate("SpectraLift", "&Run"), self)
        self.run.setShortcut("Ctrl+Return")
        for button in (self.preview, self.run):
            self._box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.shut, self.help = self._box.button(kinds.Close), self._box.button(kinds.Help)
        self.help.setToolTip(translate("SpectraLift", "What the fields mean"))
        self.shut.setToolTip(translate("SpectraLift", "Close this window; a running fusion goes on"))
        for button in self.all():
            button.setAutoDefault(False)  # Enter ends a search among the sensors, and must not start a run
            button.setAccessibleName(button.text().replace("&", ""))
        self.note = FieldNote(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.note)
        layout.addWidget(self._box)

    def all(self) -> list[QPushButton]:
        return list(self._box.buttons())


def enable(button: QPushButton, why_not: str, ready: str) -> None:
    """Let a button be pressed, and say what it does; or not, and say why."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not or ready)
    button.setAccessibleDescription(why_not)
