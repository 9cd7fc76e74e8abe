"""Installing and removing PyTorch as QGIS tasks, one at a time, independent of the window that started them.

jobs = jobs_of_this_qgis()
jobs.examined.connect(…); jobs.examine()
jobs.ended.connect(…);  jobs.install(target, build, source)
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.torch_install import folder, install
from spectralift_qgis.adapters.torch_install.builds import Build
from spectralift_qgis.adapters.torch_install.folder import InstallError
from spectralift_qgis.adapters.torch_install.plan import Source
from spectralift_qgis.adapters.torch_install.target import Target, examine
from spectralift_qgis.adapters.worker import process as worker
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError

LOG_LINES = 500


class Job(QgsTask):
    """A task that emits `ended` with None or with the error, which is Cancelled if it was cancelled."""

    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, title: str, action: Callable[[Job], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._action = action
        self.error: SpectraLiftError | None = None
        self.running = False
        self.completed = threading.Event()  # set when the action has returned

    # ── install.Watcher

    def update(self, fraction: float, text: str) -> None:
        self.setProgress(100.0 * fraction)
        self.progressed.emit(fraction, text)

    def log(self, line: str) -> None:
        self.logged.emit(line)

    def is_cancelled(self) -> bool:
        return bool(self.isCanceled())

    # ── QgsTask

    def run(self) -> bool:
        """Run the action. Called by QGIS in a background thread."""
        self.running = True
        try:
            self._action(self)
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # an exception that leaves run() would be lost, and the task would look finished
            self.error = InstallError(_unexpected(error))
        finally:
            self.completed.set()
        return self.error is None

    def finished(self, successful: bool) -> None:
        """Emit the outcome. Called by QGIS in the main thread."""
        self.ended.emit(None if successful else self.error or Cancelled())


class Jobs(QObject):
    """Examines a Python, installs and removes PyTorch. Signals are emitted in the thread that made this object.

    examined: a Target, or the SpectraLiftError that prevented it. progressed: fraction from 0 to 1, and the step.
    logged: a line. ended: None, or a SpectraLiftError. changed: PyTorch was installed or removed.
    """

    examined = pyqtSignal(object)
    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(str)
    ended = pyqtSignal(object)
    changed = pyqtSignal()
    _examination_ended = pyqtSignal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: deque[str] = deque(maxlen=LOG_LINES)
        self.progress: tuple[float, str] = (0.0, "")
        self._job: Job | None = None
        self._retired: list[Job] = []  # QGIS deletes tasks later; Python must hold them until then
        self._examinations = 0
        self._examination_ended.connect(self._on_examination_ended)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def examine(self) -> None:
        """Examine the worker's Python in the background; `examined` is emitted for the newest call only."""
        self._examinations += 1
        arguments = (self._examinations, worker.packages_folder())
        threading.Thread(target=self._examine, args=arguments, daemon=True).start()

    def install(self, target: Target, build: Build, source: Source) -> None:
        """Install PyTorch, unless a job is running."""
        title = QCoreApplication.translate("SpectraLift", "Install PyTorch for SpectraLift")
        self._start(Job(title, lambda job: install.install(target, build, source, job)))

    def remove(self, target: Target) -> None:
        """Remove what SpectraLift has installed, unless a job is running."""
        title = QCoreApplication.translate("SpectraLift", "Remove the PyTorch of SpectraLift")
        self._start(Job(title, lambda job: folder.remove(target.folder)))

    def cancel(self) -> None:
        """Cancel the running job; `ended` follows."""
        if self._job is not None:
            self._job.cancel()

    def leave(self, wait_s: float = 3.0) -> None:
        """Cancel the running job because QGIS or the plugin closes; it has ended when this returns."""
        job = self._job
        if job is not None:
            self._job = None
            self._retired.append(job)
            job.cancel()
            if job.running:
                job.completed.wait(wait_s)

    def _start(self, job: Job) -> None:
        if self._job is not None:
            return
        self._job = job  # without a reference in Python a task loses its run()
        self.lines.clear()
        self.progress = (0.0, "")
        job.progressed.connect(self._on_progress)
        job.logged.connect(self._on_logged)
        job.ended.connect(self._on_ended)
        QgsApplication.taskManager().addTask(job)

    def _examine(self, number: int, packages: Path) -> None:
        outcome: Target | SpectraLiftError
        try:
            outcome = examine(packages)
        except SpectraLiftError as error:
            outcome = error
        except Exception as error:  # a thread must not end silently
            outcome = InstallError(_unexpected(error))
        try:
            self._examination_ended.emit(number, outcome)
        except RuntimeError:
            pass  # this object was deleted

    def _on_examination_ended(self, number: int, outcome: Target | SpectraLiftError) -> None:
        if number == self._examinations:
            self.examined.emit(outcome)

    def _on_progress(self, fraction: float, text: str) -> None:
        self.progress = (fraction, text)
        self.progressed.emit(fraction, text)

    def _on_logged(self, line: str) -> None:
        self.lines.append(line)
        self.logged.emit(line)

    def _on_ended(self, error: SpectraLiftError | None) -> None:
        job, self._job = self._job, None
        if job is None:
            return  # after `leave`
        self._retired = [job]
        self.ended.emit(error)
        if error is None:
            self.changed.emit()


def _unexpected(error: Exception) -> str:
    text = QCoreApplication.translate("SpectraLift", "Something went wrong that SpectraLift did not foresee ({error}).")
    return text.format(error=f"{type(error).__name__}: {error}")


_jobs: Jobs | None = None


def jobs_of_this_qgis() -> Jobs:
    """Return the object that all windows share. To be called in the main thread."""
    global _jobs
    if _jobs is None:
        _jobs = Jobs()
    return _jobs


def leave() -> None:
    """Cancel the running job because QGIS or the plugin closes."""
    global _jobs
    if _jobs is not None:
        _jobs.leave()
        _jobs = None


def tidy_up() -> None:
    """Remove incomplete installations left by a crash; in a thread, because there may be gigabytes."""
    threading.Thread(target=folder.tidy, args=(worker.packages_folder(),), daemon=True).start()
