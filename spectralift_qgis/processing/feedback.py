"""A QgsProcessingFeedback that understands the core's progress."""

from __future__ import annotations

import time

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProcessingMultiStepFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from spectralift_qgis.adapters.text.messages import finding_text, stage_text, training_text
from spectralift_qgis.core.base.errors import Finding

TRAINING_TEXT_EVERY_S = 5.0
"""Each text becomes a line in the log of the algorithm dialog: often enough to see life, not a flood."""


class FeedbackProgress:
    """`core.progress.Progress` around a Processing feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage = ""
        self._next_text_at = 0.0
        self._holds_up_events = _holds_up_events(feedback)

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(stage_text(stage))
        if loss is not None and time.monotonic() >= self._next_text_at:
            self._next_text_at = time.monotonic() + TRAINING_TEXT_EVERY_S
            self._feedback.setProgressText(training_text(loss, remaining_s))

    def report(self, finding: Finding) -> None:
        if finding.level == "note":
            self._feedback.pushInfo(finding_text(finding))
        else:
            self._feedback.pushWarning(finding_text(finding))

    def is_cancelled(self) -> bool:
        if self._holds_up_events:
            QCoreApplication.processEvents()
        return bool(self._feedback.isCanceled())


def _holds_up_events(feedback: QgsProcessingFeedback) -> bool:
    """Return whether a cancel waits in the event queue of this thread, which handles it only with its events.

    qgis_process turns Ctrl-C into an event. QGIS 3.22's batch dialog runs its rows in the main thread, with a
    feedback of several steps. A script that calls `processing.run` in QGIS has a plain one: there nobody
    expects QGIS to handle clicks in the middle of the call.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return False
    return QgsApplication.platform() == "qgis_process" or isinstance(feedback, QgsProcessingMultiStepFeedback)
