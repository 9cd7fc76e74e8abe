"""Foot of the fusion dialog: the buttons and the note on the preview."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from spectralift_qgis.adapters.text.messages import NO_TORCH
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.gui.widgets.field_note import FieldNote

translate = QCoreApplication.translate


class FusionButtons(QWidget):
    """Buttons of the dialog, which connects `run`, `preview`, `profiles`, `close_button` and `help`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Help | kinds.Close, self)
        self.preview = QPushButton(translate("SpectraLift", "&Preview"), self)
        self.run = QPushButton(translate("SpectraLift", "&Run"), self)
        self.run.setShortcut("Ctrl+Return")
        self.torch = QPushButton(translate("SpectraLift", "&Install PyTorch…"), self)
        self.torch.setToolTip(translate("SpectraLift", "Install PyTorch, which Run needs"))
        self.torch.clicked.connect(self._open_torch)
        self.profiles = QPushButton(translate("SpectraLift", "Show profiles"), self)
        tip = translate("SpectraLift", "Show coarse and sharp spectra under the cursor (SpectraLift)")
        self.profiles.setToolTip(tip)
        for button in (self.torch, self.preview, self.profiles, self.run):
            self._box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button, self.help = self._box.button(kinds.Close), self._box.button(kinds.Help)
        self.help.setToolTip(translate("SpectraLift", "Explain the fields"))
        self.close_button.setToolTip(translate("SpectraLift", "Close this window; a running fusion continues"))
        for button in self.all():
            button.setAutoDefault(False)  # Enter completes the sensor search and must not start a run
            button.setAccessibleName(button.text().replace("&", ""))
        self.torch.setVisible(False)
        self.profiles.setVisible(False)  # until there is a preview
        self.torch_note, self.note = FieldNote(self), FieldNote(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.torch_note)
        layout.addWidget(self.note)
        layout.addWidget(self._box)

    def offer_torch(self, errors: Sequence[Finding]) -> None:
        """Show the button for PyTorch if a run is refused because it is missing."""
        missing = any(error.code == NO_TORCH for error in errors)
        text = translate("SpectraLift", "Run needs PyTorch, which is not installed. Previews work without it.")
        self.torch_note.set_problems([text] if missing else ())
        self.torch.setVisible(missing)

    def _open_torch(self) -> None:
        from spectralift_qgis.gui.options.torch_page import TorchPage

        TorchPage(self.window()).show()

    def all(self) -> list[QPushButton]:
        """Return all buttons in their order."""
        return list(self._box.buttons())


def enable(button: QPushButton, reason: str, tooltip: str) -> None:
    """Enable a button with its tooltip, or disable it with the reason as tooltip."""
    button.setEnabled(not reason)
    button.setToolTip(reason or tooltip)
    button.setAccessibleDescription(reason)
