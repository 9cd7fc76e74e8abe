"""Fusions as QGIS tasks: shown and cancelled in the task manager, one at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.text.messages import stage_text, training_text
from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker.warm import WarmWorker
from spectralift_qgis.adapters.worker.written_files import written_files
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.messages import Command

UPDATE_INTERVAL_S = 0.25
"""Seconds between updates of the task manager, which redraws its list each time."""


class FusionTask(QgsTask):
    """Runs one request in the worker process.

    Exactly one of these signals is emitted, in the thread that made the task: succeeded, with the worker's result;
    failed, with a SpectraLiftError; abandoned, if the task was cancelled and nothing was written.
    """

    running = pyqtSignal()
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(object)
    abandoned = pyqtSignal()
    ended = pyqtSignal()
    _description_changed = pyqtSignal(str)

    def __init__(self, request: FusionRequest, title: str, warm: WarmWorker | None = None) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._warm = warm
        self.request = request
        self.title = title
        self.findings: list[Finding] = []
        self.result: dict[str, Any] | None = None
        self.error: SpectraLiftError | None = None
        self.started = False
        self.worker_ended = threading.Event()  # set when the worker has ended
        self._description_changed.connect(self.setDescription)  # in the thread that reads the description

    def run(self) -> bool:
        """Run the worker. Called by QGIS in a background thread."""
        self.started = True
        self.running.emit()
        try:
            self.result = run_worker(
                Command("fuse", self.request),
                _TaskProgress(self, self._description_changed.emit),
                outputs=written_files(self.request),
                packages=packages_folder(),
                warm=self._warm,
            )
        except Cancelled:
            return False
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # an exception that leaves run() would be lost, and the task would look finished
            text = QCoreApplication.translate("SpectraLift", "The progress of the fusion is unknown ({error}).")
            self.error = WorkerError(text.format(error=error))
        finally:
            self.worker_ended.set()
        return self.error is None

    def finished(self, successful: bool) -> None:
        """Emit the outcome. Called by QGIS in the main thread."""
        if self.result is not None and successful:
            self.succeeded.emit(self.result)
        elif self.error is not None:
            self.failed.emit(self.error)
        else:
            self.abandoned.emit()
        self.ended.emit()


class _TaskProgress:
    """The core's `Progress` for a task: progress bar and description."""

    def __init__(self, task: FusionTask, describe: Callable[[str], None]) -> None:
        self._task = task
        self._describe = describe
        self._stage = ""
        self._next_at = 0.0

    def update(
        self, stage: str, fraction: float, *, loss: float | None = None, remaining_s: float | None = None
    ) -> None:
        if stage == self._stage and time.monotonic() < self._next_at:
            return
        self._stage, self._next_at = stage, time.monotonic() + UPDATE_INTERVAL_S
        self._task.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        details = training_text(loss, remaining_s)
        text = f"{stage_text(stage)} ({details})" if details else stage_text(stage)
        self._describe(f"{self._task.title}: {text}")

    def report(self, finding: Finding) -> None:
        self._task.findings.append(finding)

    def is_cancelled(self) -> bool:
        return bool(self._task.isCanceled())


class FusionQueue(QObject):
    """Runs fusions in QGIS's task manager one at a time; the others wait there and can be cancelled."""

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
        """Run the task after those that were added before."""
        waiting = bool(self._tasks)
        self._tasks.append(task)
        task.ended.connect(self._advance)
        if waiting:
            task.hold()
        QgsApplication.taskManager().addTask(task)

    def cancel_all(self, wait_s: float = 2.0) -> None:
        """Cancel every fusion; when this returns, their workers have ended and their part files are removed."""
        tasks, self._tasks = self._tasks, []
        for task in reversed(tasks):  # the waiting ones first, or one of them would start
            task.cancel()
        deadline = time.monotonic() + wait_s
        for task in tasks:
            if task.started:
                task.worker_ended.wait(max(0.0, deadline - time.monotonic()))
        # QGIS deletes tasks later; Python must hold them until then
        self._retired += tasks

    def _advance(self) -> None:
        ended = self.sender()
        self._tasks = [task for task in self._tasks if task is not ended]
        self._retired = [task for task in self._retired if task is not ended]
        if self._tasks and not self._tasks[0].started:
            self._tasks[0].unhold()
