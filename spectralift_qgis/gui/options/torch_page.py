"""Window that shows whether PyTorch is installed, installs it and removes it."""

from __future__ import annotations

import shutil
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.adapters.torch_install.jobs import jobs_of_this_qgis
from spectralift_qgis.adapters.torch_install.target import Target
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError
from spectralift_qgis.gui.options.torch_choice import TorchChoice
from spectralift_qgis.gui.widgets.field_note import pixmap

translate = QCoreApplication.translate

STEPS = 1000
MAX_HEIGHT = 700  # for screens of 768 lines


class TorchPage(QDialog):
    """The window. Not modal; an installation continues in the task manager after it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("SpectraLift", "SpectraLift: PyTorch"))
        self.target: Target | None = None
        self._jobs = jobs_of_this_qgis()
        self._lay_out()
        self._jobs.examined.connect(self._on_examined)
        self._jobs.progressed.connect(self._on_progress)
        self._jobs.logged.connect(self.log.appendPlainText)
        self._jobs.ended.connect(self._on_ended)
        self.resize(620, 540)
        self.log.setPlainText("\n".join(self._jobs.lines))
        self._on_progress(*self._jobs.progress)
        self._examine()

    # ── widgets

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        self.intro = _paragraph(
            translate(
                "SpectraLift",
                "SpectraLift trains a small neural network with PyTorch, which is not part of "
                "QGIS. It is installed in a folder of its own in your profile; QGIS and its "
                "Python stay unchanged. Previews and applying a saved model on the CPU work "
                "without it.",
            )
        )
        layout.addWidget(self.intro)
        layout.addLayout(self._state_row())
        self.choice = TorchChoice(self)
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.choice)
        self.folder = _paragraph("")
        layout.addWidget(self.folder)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, STEPS)
        self.progress.setToolTip(translate("SpectraLift", "Progress of the installation"))
        self.progress.setAccessibleName(self.progress.toolTip())
        self.step = QLabel(self)
        layout.addWidget(self.progress)
        layout.addWidget(self.step)
        layout.addWidget(self._log_box(), 10)
        layout.addStretch(1)
        layout.addWidget(self._buttons())

    def _state_row(self) -> QHBoxLayout:
        self._icon, self.state = QLabel(self), _paragraph("")
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addWidget(self.state, 1)
        return row

    def _log_box(self) -> QgsCollapsibleGroupBox:
        self.log_box = QgsCollapsibleGroupBox(translate("SpectraLift", "Log"), self)
        self.log_box.setSaveCollapsedState(False)
        self.log_box.setAccessibleName(self.log_box.title())
        self.log_box.setToolTip(translate("SpectraLift", "Output of pip, for a bug report"))
        self.log = QPlainTextEdit(self.log_box)
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setMinimumHeight(70)
        self.log.setAccessibleName(self.log_box.toolTip())
        self.log.setToolTip(self.log_box.toolTip())
        self.copy = _button(translate("SpectraLift", "Copy"), translate("SpectraLift", "Copy the log to the clipboard"))
        self.copy.clicked.connect(self._copy)
        inside = QVBoxLayout(self.log_box)
        inside.addWidget(self.log)
        inside.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.log_box.setCollapsed(True)
        self.log_box.collapsedStateChanged.connect(lambda: QTimer.singleShot(0, self._make_room))
        return self.log_box

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Help, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.install = _button(
            translate("SpectraLift", "&Install"),
            translate("SpectraLift", "Install PyTorch into the plugin's own folder"),
        )
        self.cancel = _button(
            translate("SpectraLift", "&Cancel"),
            translate("SpectraLift", "Stop the installation and remove its files"),
        )
        self.remove = _button(
            translate("SpectraLift", "&Remove"),
            translate("SpectraLift", "Remove the PyTorch that SpectraLift installed, and nothing else"),
        )
        for button in (self.install, self.cancel, self.remove):
            box.addButton(button, role)
        close, help_ = (box.button(getattr(QDialogButtonBox.StandardButton, name)) for name in ("Close", "Help"))
        close.setToolTip(translate("SpectraLift", "Close this window; a running installation continues"))
        help_.setToolTip(translate("SpectraLift", "How to get PyTorch on each system"))
        for button in (close, help_):
            button.setAccessibleName(button.toolTip())
            button.setAutoDefault(False)
        box.rejected.connect(self.reject)
        help_.clicked.connect(self._help)
        self.install.clicked.connect(self._install)
        self.cancel.clicked.connect(self._jobs.cancel)
        self.remove.clicked.connect(self._remove)
        return box

    # ── display

    def _examine(self) -> None:
        self._show_state("note", translate("SpectraLift", "Examining QGIS's Python…"))
        self._enable()
        self._jobs.examine()

    def _on_examined(self, outcome: Target | SpectraLiftError) -> None:
        if isinstance(outcome, SpectraLiftError):
            self.target = None
            self._show_error(outcome)
        else:
            self.target = outcome
            self.choice.offer(outcome.builds, outcome.facts)
            self.choice.show_proxy()
            self.folder.setText(_folder_text(outcome))
            self._show_state(*_state_of(outcome))
        if self._jobs.busy:
            self._show_state("note", self._busy_text())
        self._enable()

    def _busy_text(self) -> str:
        return translate("SpectraLift", "Installing or removing PyTorch… You can close this window.")

    def _on_progress(self, fraction: float, text: str) -> None:
        self.progress.setValue(round(STEPS * fraction))
        self.step.setText(text)

    def _on_ended(self, error: SpectraLiftError | None) -> None:
        if error is None or self.target is None:
            self._examine()
            return
        self._show_error(error)
        self._enable()

    def _show_error(self, error: SpectraLiftError) -> None:
        cancelled = isinstance(error, Cancelled)
        text = translate("SpectraLift", "Cancelled. Nothing has changed.") if cancelled else error_text(error)
        self._show_state("note" if cancelled else "error", text)
        report = getattr(error, "report", "")
        if report and not self.log.toPlainText():
            self.log.setPlainText(report)
        self.log_box.setCollapsed(cancelled or not self.log.toPlainText())

    def _make_room(self) -> None:
        """Grow for new text and widgets; with text that wraps, Qt does not do so."""
        layout, width = self.layout(), self.width()
        self.setMinimumHeight(min(MAX_HEIGHT, layout.minimumHeightForWidth(width)))
        self.resize(width, max(self.height(), min(MAX_HEIGHT, layout.heightForWidth(width))))

    def _show_state(self, level: str, text: str) -> None:
        self._icon.setPixmap(pixmap(level))
        self.state.setText(text)
        self.state.setAccessibleName(text)
        QTimer.singleShot(0, self._make_room)

    def _enable(self) -> None:
        busy, target = self._jobs.busy, self.target
        ready = not busy and target is not None and not target.obstacle and self.choice.has_builds()
        self.choice.setEnabled(ready)
        self.install.setEnabled(ready)
        self.remove.setEnabled(not busy and target is not None and target.receipt is not None)
        install_again, install = translate("SpectraLift", "&Install again"), translate("SpectraLift", "&Install")
        self.install.setText(install_again if self.remove.isEnabled() else install)
        for widget in (self.cancel, self.progress, self.step):
            widget.setVisible(busy)

    # ── actions

    def _install(self) -> None:
        if self.target is None:
            return
        self.choice.remember()
        self.log.clear()
        self._show_state("note", self._busy_text())
        self._jobs.install(self.target, self.choice.build(), self.choice.source())
        self._enable()

    def _remove(self) -> None:
        if self.target is None:
            return
        self.log.clear()
        self._show_state("note", self._busy_text())
        self._jobs.remove(self.target)
        self._enable()

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join([self.state.text(), self.log.toPlainText()]))

    def _help(self) -> None:
        from spectralift_qgis.gui.widgets.help_window import HelpWindow

        HelpWindow("install-torch", self).show()


def _state_of(target: Target) -> tuple[str, str]:
    """Return the level of the icon and a sentence on the installation."""
    python = "{}.{}".format(*target.facts["version"][:2])
    if target.receipt is not None and target.receipt.python != python:
        text = translate(
            "SpectraLift",
            "The folder has PyTorch for Python {theirs}, and QGIS has Python {python}. Install it again.",
        )
        return "warning", text.format(theirs=target.receipt.python, python=python)
    if target.receipt is not None:
        text = translate("SpectraLift", "PyTorch {version} is installed for SpectraLift ({size:.1f} GB).")
        return "good", text.format(version=target.receipt.torch, size=target.receipt.bytes / 1e9)
    if target.by_hand:
        text = translate(
            "SpectraLift", "{folder} has a PyTorch that was installed by hand. It is used and never changed."
        )
        return "good", text.format(folder=target.folder)
    if target.facts["torch"]:
        text = translate("SpectraLift", "{python} already has PyTorch {version}. Nothing needs to be installed.")
        return "good", text.format(python=target.python, version=target.facts["torch"])
    if target.obstacle:
        return "error", target.obstacle
    return "warning", translate("SpectraLift", "PyTorch is not installed.")


def _folder_text(target: Target) -> str:
    """Return a sentence on the folder and its free disk space."""
    existing: Any = target.folder
    while not existing.exists() and existing != existing.parent:
        existing = existing.parent
    text = translate("SpectraLift", "It will be installed in {folder}, where {free:.0f} GB are free.")
    return text.format(folder=target.folder, free=shutil.disk_usage(existing).free / 1e9)


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab skips it
    return label


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAccessibleName(text.replace("&", ""))
    button.setAccessibleDescription(tip)
    button.setAutoDefault(False)
    return button
