"""A fusion as a task of QGIS: seen in the task manager, cancelled from there, one at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.text.messages import stage_text, training_text
from spectralift_qgis.adapters.worker.arguments import command_line, written_files
from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.ready import ReadyWorker
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest

TELL_EVERY_S = 0.25
"""Interval of the progress in the task manager, whose list is redrawn each time."""


class FusionTask(QgsTask):
    """Runs one request in the worker process.

    succeeded: the worker's result. failed: a SpectraLiftError. abandoned: cancelled, nothing was written. All of
    them come from the thread the task was made in, and one of them always comes.
    """

    begun_running = pyqtSignal()
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(object)
    abandoned = pyqtSignal()
    ended = pyqtSignal()
    _said = pyqtSignal(str)

    def __init__(self, request: FusionRequest, title: str, ready: ReadyWorker | None = None) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._ready = ready
        self.request = request
        self.title = title
        self.findings: list[Finding] = []
        self.result: dict[str, Any] | None = None
        self.error: SpectraLiftError | None = None
        self.started = False
        self.gone = threading.Event()  # the worker is no more
        self._said.connect(self.setDescription)  # from here on in the thread that reads the description

    def run(self) -> bool:
        """Called by QGIS in a thread of its own."""
        self.started = True
        self.begun_running.emit()
        try:
            self.result = run_worker(
                command_line("fuse", self.request),
                _TaskProgress(self, self._said.emit),
                outputs=written_files(self.request),
                packages=packages_folder(),
                ready=self._ready,
            )
        except Cancelled:
            return False
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # an exception that leaves run() would be lost, and the task seem finished
            text = QCoreApplication.translate("SpectraLift", "The progress of the fusion is unknown ({error}).")
            self.error = WorkerError(text.format(error=error))
        finally:
            self.gone.set()
        return self.error is None

    def finished(self, successful: bool) -> None:
        """Called by QGIS in the main thread."""
        if self.result is not None and successful:
            self.succeeded.emit(self.result)
        elif self.error is not None:
            self.failed.emit(self.error)
        else:
            self.abandoned.emit()
        self.ended.emit()


class _TaskProgress:
    """`core.progress.Progress` for a task: its bar, and its line of text."""

    def __init__(self, task: FusionTask, say: Callable[[str], None]) -> None:
        self._task = task
        self._say = say
        self._stage = ""
        self._next_at = 0.0

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        if stage == self._stage and time.monotonic() < self._next_at:
            return
        self._stage, self._next_at = stage, time.monotonic() + TELL_EVERY_S
        self._task.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        details = training_text(loss, remaining_s)
        text = f"{stage_text(stage)} ({details})" if details else stage_text(stage)
        self._say(f"{self._task.title}: {text}")

    def report(self, finding: Finding) -> None:
        self._task.findings.append(finding)

    def is_cancelled(self) -> bool:
        return bool(self._task.isCanceled())


class FusionQueue(QObject):
    """Hands fusions to QGIS's task manager, one at a time; the others wait there, and can be cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: list[FusionTask] = []  # without a reference in Python a task loses its run()
        self._retired: list[FusionTask] = []

    def __len__(self) -> int:
        return len(self._tasks)

    @property
    def tasks(self) -> tuple[FusionTask, ...]:
        return tuple(self._tasks)

    def add(self, task: FusionTask) -> None:
        """Run the task when its turn comes."""
        waiting = bool(self._tasks)
        self._tasks.append(task)
        task.ended.connect(self._advance)
        if waiting:
            task.hold()
        QgsApplication.taskManager().addTask(task)

    def cancel_all(self, wait_s: float = 2.0) -> None:
        """End every fusion; when this returns their workers are gone and their part files removed."""
        tasks, self._tasks = self._tasks, []
        for task in reversed(tasks):  # the waiting ones first, or one would begin
            task.cancel()
        deadline = time.monotonic() + wait_s
        for task in tasks:
            if task.started:
                task.gone.wait(max(0.0, deadline - time.monotonic()))
        # QGIS deletes them in its own time; until then they must stay whole
        self._retired += tasks

    def _advance(self) -> None:
        ended = self.sender()
        self._tasks = [task for task in self._tasks if task is not ended]
        self._retired = [task for task in self._retired if task is not ended]
        if self._tasks and not self._tasks[0].started:
            self._tasks[0].unhold()
