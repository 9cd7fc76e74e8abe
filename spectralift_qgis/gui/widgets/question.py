"""Questions before data are lost."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from spectralift_qgis.adapters.worker.written_files import written_files
from spectralift_qgis.core.base.publish import replaced
from spectralift_qgis.core.request.request import FusionRequest

translate = QCoreApplication.translate


def confirmed(parent: QWidget, question: str, action: str) -> bool:
    """Ask a question; return True if the user pressed the button for the action instead of Cancel."""
    box = QMessageBox(QMessageBox.Icon.Warning, "SpectraLift", question, QMessageBox.StandardButton.Cancel, parent)
    button = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is button


def may_replace(parent: QWidget, request: FusionRequest, queued: Sequence[FusionRequest]) -> bool:
    """Ask before a run replaces files that exist or that queued runs are going to write."""
    formats = {request.output: request.format, request.quality: "GTiff"}
    upcoming = {path for other in queued for path in written_files(other)}
    files = [
        file
        for path in written_files(request)
        for file in replaced(path, formats.get(path, "")) or [path] * (path in upcoming)
    ]
    if not files:
        return True
    question = translate("SpectraLift", "The run will replace:\n\n{files}").format(files="\n".join(files))
    return confirmed(parent, question, translate("SpectraLift", "Replace"))
