"""Installing and removing beside the event loop: one job at a time, seen in QGIS's task manager, outliving its window.

jobs = jobs_of_this_qgis()
jobs.looked.connect(…); jobs.look()
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
from spectralift_qgis.adapters.torch_install import target as where
from spectralift_qgis.adapters.torch_install.builds import Build
from spectralift_qgis.adapters.torch_install.folder import InstallError
from spectralift_qgis.adapters.torch_install.plan import Source
from spectralift_qgis.adapters.torch_install.target import Target
from spectralift_qgis.adapters.worker import process as worker
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError

LOG_LINES = 500


class Job(QgsTask):
    """Does something that takes a while, and ends with `ended`: None, or why not. Cancelled is such a reason."""

    told = pyqtSignal(float, str)
    logged = pyqtSignal(str)
    ended = pyqtSignal(object)

    def __init__(self, title: str, act: Callable[[Job], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._act = act
        self.error: SpectraLiftError | None = None
        self.running = False
        self.gone = threading.Event()

    # ── install.Watcher

    def at(self, fraction: float, text: str) -> None:
        self.setProgress(100.0 * fraction)
        self.told.emit(fraction, text)

    def log(self, line: str) -> None:
        self.logged.emit(line)

    def is_cancelled(self) -> bool:
        return bool(self.isCanceled())

    # ── QgsTask

    def run(self) -> bool:
        """Called by QGIS in a thread of its own."""
        self.running = True
        try:
            self._act(self)
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # one that leaves run() would be lost, and the task seem finished
            self.error = InstallError(_unforeseen(error))
        finally:
            self.gone.set()
        return self.error is None

    def finished(self, successful: bool) -> None:
        """Called by QGIS in the main thread."""
        self.ended.emit(None if successful else self.error or Cancelled())


class Jobs(QObject):
    """Looks, installs and removes. All signals come in the thread it was made in.

    looked: a Target, or the SpectraLiftError of the attempt. told: completed fraction, 0–1, and the step.
    logged: a line. ended: None, or the SpectraLiftError why not. changed: what can be computed is not as it was.
    """

    looked = pyqtSignal(object)
    told = pyqtSignal(float, str)
    logged = pyqtSignal(str)
    ended = pyqtSignal(object)
    changed = pyqtSignal()
    _target_read = pyqtSignal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: deque[str] = deque(maxlen=LOG_LINES)
        self.now: tuple[float, str] = (0.0, "")
        self._job: Job | None = None
        self._retired: list[Job] = []  # QGIS deletes tasks in its own time: until then they must stay whole
        self._looks = 0
        self._target_read.connect(self._on_target)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def look(self) -> None:
        """Examine the worker's Python; `looked` is emitted for the latest call only."""
        self._looks += 1
        threading.Thread(target=self._look, args=(self._looks, worker.packages_folder()), daemon=True).start()

    def install(self, target: Target, build: Build, source: Source) -> None:
        """Install PyTorch, unless something is going on already."""
        title = QCoreApplication.translate("SpectraLift", "Install PyTorch for SpectraLift")
        self._start(Job(title, lambda job: install.install(target, build, source, job)))

    def remove(self, target: Target) -> None:
        """Remove what SpectraLift has installed, unless something is going on already."""
        title = QCoreApplication.translate("SpectraLift", "Remove the PyTorch of SpectraLift")
        self._start(Job(title, lambda job: folder.remove(target.folder)))

    def cancel(self) -> None:
        """Stop the running job; `ended` is emitted afterwards."""
        if self._job is not None:
            self._job.cancel()

    def leave(self, wait_s: float = 3.0) -> None:
        """QGIS or the plugin goes: nothing is going on any more when this returns."""
        job = self._job
        if job is not None:
            self._job = None
            self._retired.append(job)
            job.cancel()
            if job.running:
                job.gone.wait(wait_s)

    def _start(self, job: Job) -> None:
        if self._job is not None:
            return
        self._job = job  # without a reference in Python a task loses its run()
        self.lines.clear()
        self.now = (0.0, "")
        job.told.connect(self._on_progress)
        job.logged.connect(self._on_logged)
        job.ended.connect(self._on_ended)
        QgsApplication.taskManager().addTask(job)

    def _look(self, number: int, packages: Path) -> None:
        target: Any
        try:
            target = where.look(packages)
        except SpectraLiftError as error:
            target = error
        except Exception as error:  # a thread's last line of defence
            target = InstallError(_unforeseen(error))
        try:
            self._target_read.emit(number, target)
        except RuntimeError:
            pass  # the receiver is gone

    def _on_target(self, number: int, target: Any) -> None:
        if number == self._looks:
            self.looked.emit(target)

    def _on_progress(self, fraction: float, text: str) -> None:
        self.now = (fraction, text)
        self.told.emit(fraction, text)

    def _on_logged(self, line: str) -> None:
        self.lines.append(line)
        self.logged.emit(line)

    def _on_ended(self, error: SpectraLiftError | None) -> None:
        job, self._job = self._job, None
        if job is None:
            return  # left
        self._retired = [job]
        self.ended.emit(error)
        if error is None:
            self.changed.emit()


def _unforeseen(error: Exception) -> str:
    text = QCoreApplication.translate("SpectraLift", "Something went wrong that SpectraLift did not foresee ({error}).")
    return text.format(error=f"{type(error).__name__}: {error}")


_jobs: Jobs | None = None


def jobs_of_this_qgis() -> Jobs:
    """Return the one that all windows share. To be called in the main thread."""
    global _jobs
    if _jobs is None:
        _jobs = Jobs()
    return _jobs


def leave() -> None:
    """QGIS or the plugin goes."""
    global _jobs
    if _jobs is not None:
        _jobs.leave()
        _jobs = None


def tidy_up() -> None:
    """Take away what a killed QGIS has left half installed; in a thread, for there may be gigabytes."""
    threading.Thread(target=folder.tidy, args=(worker.packages_folder(),), daemon=True).start()
