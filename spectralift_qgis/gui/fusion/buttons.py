"""The foot of the fusion dialog: its buttons, and the line that says how it stands with a preview."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from spectralift_qgis.adapters.text.messages import NO_TORCH
from spectralift_qgis.core.base.errors import Finding
from spectralift_qgis.gui.widgets.field_note import FieldNote

translate = QCoreApplication.translate


class FusionButtons(QWidget):
    """`run`, `preview`, `profiles`, `shut` and `help` are buttons; their owner connects them."""

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
        self.shut, self.help = self._box.button(kinds.Close), self._box.button(kinds.Help)
        self.help.setToolTip(translate("SpectraLift", "Explain the fields"))
        self.shut.setToolTip(translate("SpectraLift", "Close this window; a running fusion continues"))
        for button in self.all():
            button.setAutoDefault(False)  # Enter ends a search among the sensors, and must not start a run
            button.setAccessibleName(button.text().replace("&", ""))
        self.torch.setVisible(False)
        self.profiles.setVisible(False)  # until there is a preview to look at
        self.lack, self.note = FieldNote(self), FieldNote(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.lack)
        layout.addWidget(self.note)
        layout.addWidget(self._box)

    def offer_torch(self, errors: Sequence[Finding]) -> None:
        """Offer to get PyTorch, where a run is refused for want of it."""
        lacking = any(error.code == NO_TORCH for error in errors)
        text = translate("SpectraLift", "Run needs PyTorch, which is not installed. Previews work without it.")
        self.lack.set_problems([text] if lacking else ())
        self.torch.setVisible(lacking)

    def _open_torch(self) -> None:
        from spectralift_qgis.gui.options.torch_page import TorchPage

        TorchPage(self.window()).show()

    def all(self) -> list[QPushButton]:
        return list(self._box.buttons())


def enable(button: QPushButton, why_not: str, ready: str) -> None:
    """Let a button be pressed, and say what it does; or not, and say why."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not or ready)
    button.setAccessibleDescription(why_not)
