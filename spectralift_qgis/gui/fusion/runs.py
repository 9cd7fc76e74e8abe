"""Runs fusions outside the dialog: messages in the message bar, results as layers."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from spectralift_qgis.adapters.layers.result_layer import add_result, details_of, history
from spectralift_qgis.adapters.tasks.fusion_task import FusionQueue, FusionTask
from spectralift_qgis.adapters.text.messages import (
    error_text,
    finding_text,
    headline,
    is_better_than_upsampling,
    success_text,
)
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.gui.fusion.fused import Fused
from spectralift_qgis.gui.fusion.preview import Previews
from spectralift_qgis.gui.widgets.text_dialog import TextDialog, report_page

translate = QCoreApplication.translate

TITLE = "SpectraLift"
STARTED_S = 6


class FusionRuns(QObject):
    """Starts fusions and shows their messages. show_profiles: shows the spectra of a result; None without a dock."""

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.queue, self.previews = FusionQueue(self), Previews(iface, self)
        self.show_profiles: Callable[[Fused], None] | None = None
        self._dialogs: list[TextDialog] = []
        self._messages: list[Any] = []
        self._silent = False
        QgsProject.instance().cleared.connect(self._on_cleared)

    def start(
        self,
        request: FusionRequest,
        name: str,
        hsi_id: str = "",
        msi_id: str = "",
        undo: Sequence[Callable[[], None]] = (),
    ) -> FusionTask:
        """Run a request.

        name: name of the result layer. hsi_id, msi_id: layer IDs of the inputs, "" for files.
        undo: called if the run fails or is cancelled.
        """
        title = translate("SpectraLift", "Sharpen {name}").format(name=name)
        task = FusionTask(request, title)
        start = time.monotonic()
        task.succeeded.connect(lambda result: self._on_success(task, result, name, hsi_id, msi_id, start))
        task.failed.connect(lambda error: self._on_failure(error, name))
        task.abandoned.connect(lambda: self._on_cancel(name))
        for action in undo:
            task.failed.connect(lambda _, action=action: action())
            task.abandoned.connect(action)
        text = translate("SpectraLift", "Sharpening {name}… The task manager shows the progress.")
        if len(self.queue):
            text = translate("SpectraLift", "{name} waits for the running fusion.")
        item = self._bar().createMessage(TITLE, text.format(name=name))
        task.ended.connect(lambda: self._remove_message(item))
        self._show_message(item, Qgis.MessageLevel.Info, STARTED_S)
        self.queue.add(task)
        return task

    def _on_cleared(self) -> None:
        """Cancel the fusions and remove the messages of a project that was closed."""
        self.queue.cancel_all()
        for item in self._messages[:]:
            self._remove_message(item)
        self.previews.cancel_all()

    def leave(self) -> None:
        """End every worker because QGIS or the plugin closes, and show no more messages: the window may be gone.

        At the end of a session QGIS may close without unloading plugins, and its tasks end after its window is gone.
        """
        self._silent = True
        self.queue.cancel_all()
        self.previews.leave()

    def unload(self) -> None:
        """End every worker and close all windows."""
        QgsProject.instance().cleared.disconnect(self._on_cleared)
        self.leave()
        for dialog in self._dialogs:
            dialog.close()
        self._dialogs.clear()
        self.show_profiles = self.previews.show_profiles = None

    def _bar(self) -> Any:
        return self._iface.messageBar()

    def _on_success(
        self, task: FusionTask, result: Mapping[str, Any], name: str, hsi_id: str, msi_id: str, start: float
    ) -> None:
        if self._silent:
            return
        project = QgsProject.instance()
        msi = project.mapLayer(msi_id) if msi_id else None
        layer = add_result(project, result, name, msi if isinstance(msi, QgsRasterLayer) else None)
        for finding in task.findings:
            level = Qgis.MessageLevel.Warning if finding.level == "warning" else Qgis.MessageLevel.Info
            QgsMessageLog.logMessage(finding_text(finding), TITLE, level)
        # No title, and the name in the tooltip: beside the buttons there is little room.
        item = self._bar().createMessage(success_text(result, time.monotonic() - start))
        item.setToolTip(f"{name}\n{item.text()}")
        if layer is not None:
            self._add_button(item, translate("SpectraLift", "Zoom to"), lambda: self._zoom_to(layer.id()))
            fused = Fused(task.request, result, hsi_id, msi_id, layer.id())
            if self.show_profiles is not None:
                self._add_button(item, translate("SpectraLift", "Show profiles"), lambda: self._show_profiles(fused))
        self._add_button(item, translate("SpectraLift", "Open report"), lambda: self._open_report(name, result))
        level = Qgis.MessageLevel.Success if is_better_than_upsampling(result) else Qgis.MessageLevel.Warning
        self._show_message(item, level)
        _show_two_lines(item)

    def _on_failure(self, error: SpectraLiftError, name: str) -> None:
        if self._silent:
            return
        text = translate("SpectraLift", "Sharpening {name} failed: {reason}")
        reason = headline(error, before=text.format(name=name, reason=""))
        item = self._bar().createMessage(TITLE, text.format(name=name, reason=reason))
        item.setToolTip(text.format(name=name, reason=error_text(error)))
        self._add_button(item, translate("SpectraLift", "Details"), lambda: self._open_details(name, error))
        self._show_message(item, Qgis.MessageLevel.Critical)
        _show_two_lines(item)
        QgsMessageLog.logMessage(details(error), TITLE, Qgis.MessageLevel.Critical, notifyUser=False)

    def _on_cancel(self, name: str) -> None:
        if self._silent:
            return
        text = translate("SpectraLift", "Sharpening {name} was cancelled. Nothing was written.").format(name=name)
        self._bar().pushMessage(TITLE, text, Qgis.MessageLevel.Info, STARTED_S)

    def _show_message(self, item: Any, level: Qgis.MessageLevel, seconds: int = 0) -> None:
        self._messages = [other for other in self._messages if not sip.isdeleted(other)]
        self._messages.append(item)
        self._bar().pushWidget(item, level, seconds)

    def _remove_message(self, item: Any) -> None:
        """Remove an outdated message, if it is still shown."""
        self._messages = [other for other in self._messages if other is not item]
        if not self._silent and not sip.isdeleted(item):
            self._bar().popWidget(item)

    def _add_button(self, item: Any, text: str, action: Callable[[], None]) -> None:
        button = QPushButton(text, item)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: action())
        item.layout().addWidget(button)

    def _zoom_to(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self._iface.setActiveLayer(layer)
            self._iface.zoomToActiveLayer()

    def _show_profiles(self, fused: Fused) -> None:
        if self.show_profiles is not None:
            self.show_profiles(fused)

    def _open_report(self, name: str, result: Mapping[str, Any]) -> None:
        page = report_page(result, history(result), details_of(result))
        title = translate("SpectraLift", "Report on {name}").format(name=name)
        self._open(TextDialog(title, page, parent=self._window()))

    def _open_details(self, name: str, error: SpectraLiftError) -> None:
        text = details(error)
        page = f"<pre style='white-space: pre-wrap'>{html.escape(text)}</pre>"
        title = translate("SpectraLift", "Why {name} failed").format(name=name)
        self._open(TextDialog(title, page, text, self._window()))

    def _open(self, dialog: TextDialog) -> None:
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda: self._dialogs.remove(dialog) if dialog in self._dialogs else None)
        dialog.show()

    def _window(self) -> Any:
        return self._iface.mainWindow()


def _show_two_lines(item: Any) -> None:
    """Make room for two lines of a message in the bar; QGIS's own height cuts descenders, or adds a scroll bar."""
    for text in item.findChildren(QTextBrowser):
        text.document().setDocumentMargin(0)
        margins = text.contentsMargins()
        text.setFixedHeight(2 * text.fontMetrics().lineSpacing() + 1 + margins.top() + margins.bottom())
        text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def details(error: SpectraLiftError) -> str:
    """Return the details for a bug report: sentences, versions, last output of the worker."""
    from spectralift_qgis import __version__

    lines = [error_text(error), "", f"SpectraLift {__version__}, QGIS {Qgis.QGIS_VERSION}, {QgsApplication.osName()}"]
    if isinstance(error, WorkerError) and error.report:
        lines += ["", error.report]
    return "\n".join(lines)
