"""Fusions as QGIS tasks, with the real task manager, real worker processes and real images."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.tasks.fusion_task import FusionQueue, FusionTask
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerRefused
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest
from tests.adapters.worker.test_worker import children

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def queue():
    queue = FusionQueue()
    yield queue
    queue.cancel_all()


def request(pair, output: Path, **changes) -> FusionRequest:
    values = {"srf": str(pair.srf), "preset": "preview", **changes}
    return FusionRequest(str(pair.hsi), str(pair.msi), str(output), **values)


class TaskRecorder:
    """Records the signals of a task."""

    def __init__(self, task: FusionTask) -> None:
        self.events: list[str] = []
        self.result: dict = {}
        self.error: SpectraLiftError | None = None
        self.texts: list[str] = []
        task.running.connect(lambda: self.events.append("begun"))
        task.succeeded.connect(self._on_success)
        task.failed.connect(self._on_failure)
        task.abandoned.connect(lambda: self.events.append("abandoned"))
        task._description_changed.connect(self.texts.append)

    def _on_success(self, result: dict) -> None:
        self.events.append("succeeded")
        self.result = result

    def _on_failure(self, error: SpectraLiftError) -> None:
        self.events.append("failed")
        self.error = error

    @property
    def ended(self) -> bool:
        return bool({"succeeded", "failed", "abandoned"} & set(self.events))


def wait_for(condition, seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        QCoreApplication.processEvents()
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.002)


def test_a_fusion_runs_and_reports_its_progress(queue, tiny_pair, tmp_path):
    task = FusionTask(request(tiny_pair, tmp_path / "out.tif", preset="default"), "Sharpen A")
    recorder = TaskRecorder(task)
    queue.add(task)
    assert queue.tasks == (task,)
    wait_for(lambda: recorder.ended)
    assert recorder.events == ["begun", "succeeded"]
    assert recorder.result["output"] == str(tmp_path / "out.tif") and (tmp_path / "out.tif").is_file()
    assert len(queue) == 0
    assert recorder.texts[0] == "Sharpen A: Checking the images"
    assert any("loss 0." in text for text in recorder.texts)
    assert any("s left" in text for text in recorder.texts)


def test_the_task_manager_shows_the_stage(queue, make_worker, set_python, tiny_pair, tmp_path):
    progress = "say(type='progress', stage='train', fraction=0.25, loss=0.5, remaining_s=7)"
    set_python(make_worker(f"{progress}; input(); input()"))
    task = FusionTask(request(tiny_pair, tmp_path / "out.tif"), "Sharpen A")
    queue.add(task)
    wait_for(lambda: "loss" in task.description())
    assert task.description() == "Sharpen A: Training the spectral model (loss 0.50000, about 7 s left)"
    assert task.progress() == 25.0
    assert task in QgsApplication.taskManager().activeTasks()


def test_fusions_run_one_after_the_other(queue, tiny_pair, tmp_path):
    tasks = [FusionTask(request(tiny_pair, tmp_path / f"out{i}.tif"), f"task {i}") for i in range(3)]
    recorder = [TaskRecorder(task) for task in tasks]
    order: list[tuple[int, str]] = []
    for i, task in enumerate(tasks):
        task.running.connect(lambda i=i: order.append((i, "begun")))
        task.ended.connect(lambda i=i: order.append((i, "ended")))
        queue.add(task)
    assert [t.status() for t in tasks[1:]] == [QgsTask.TaskStatus.OnHold] * 2
    wait_for(lambda: all(h.ended for h in recorder))
    assert order == [(i, what) for i in range(3) for what in ("begun", "ended")]
    assert all((tmp_path / f"out{i}.tif").is_file() for i in range(3))


def test_one_that_waits_can_be_cancelled_and_the_next_still_runs(queue, tiny_pair, tmp_path):
    tasks = [FusionTask(request(tiny_pair, tmp_path / f"out{i}.tif"), f"task {i}") for i in range(3)]
    recorder = [TaskRecorder(task) for task in tasks]
    for task in tasks:
        queue.add(task)
    tasks[1].cancel()
    wait_for(lambda: all(h.ended for h in recorder))
    assert recorder[1].events == ["abandoned"]
    assert recorder[0].events == recorder[2].events == ["begun", "succeeded"]


def test_one_that_fails_does_not_stop_the_next(queue, tiny_pair, tmp_path):
    broken = FusionTask(request(tiny_pair, tmp_path / "a.tif", srf=str(tmp_path / "no.csv")), "broken")
    sound = FusionTask(request(tiny_pair, tmp_path / "b.tif"), "sound")
    recorder = [TaskRecorder(broken), TaskRecorder(sound)]
    queue.add(broken)
    queue.add(sound)
    wait_for(lambda: all(h.ended for h in recorder))
    assert isinstance(recorder[0].error, WorkerRefused) and "no.csv" in str(recorder[0].error)
    assert recorder[1].events == ["begun", "succeeded"]


def large_msi(wald, folder: Path) -> str:
    """The MSI of the pair with sixty-four times the pixels: there is time to cancel while its result is written."""
    from osgeo import gdal

    path = folder / "large.tif"
    gdal.Translate(str(path), wald.msi, width=768, height=512)
    return str(path)


@pytest.mark.parametrize("stage", ["Training the spectral model", "Sharpening"])
def test_cancel_leaves_nothing_within_half_a_second(queue, wald, tmp_path, stage):
    """In the middle of training, and in the middle of writing: a real run on the real Wald pair."""
    folder = tmp_path / "results"
    folder.mkdir()
    preset = "default" if stage.startswith("Training") else "preview"
    wanted = wald.request(folder / "out.tif", preset=preset, memory_mib=64, report=str(folder / "out.json"))
    task = FusionTask(replace(wanted, msi=large_msi(wald, tmp_path)), "Sharpen A")
    recorder, before = TaskRecorder(task), children()
    queue.add(task)
    wait_for(
        lambda: recorder.texts and f": {stage} (" in recorder.texts[-1]
    )  # partly done: the remaining time is known
    cancelled_at = time.monotonic()
    task.cancel()
    wait_for(lambda: task.worker_ended.is_set())
    took = time.monotonic() - cancelled_at
    wait_for(lambda: recorder.ended)
    assert recorder.events == ["begun", "abandoned"]
    assert list(folder.iterdir()) == []
    assert children() == before
    assert took < 0.5


def test_cancel_while_a_large_result_is_written_leaves_nothing(queue, make_worker, set_python, tiny_pair, tmp_path):
    """A worker inside one long call of GDAL does not react, and is killed."""
    from spectralift_qgis import paths

    output = tmp_path / "results" / "out.tif"
    output.parent.mkdir()
    set_python(
        make_worker(f"""
            sys.path.insert(0, {str(paths.IMPORT_ROOT)!r})
            from spectralift_qgis.core.base.publish import Staging
            with Staging({str(output)!r}) as staging:
                open(staging.path({str(output)!r}), "wb").write(bytes(10**6))
                say(type="progress", stage="predict", fraction=0.8)
                time.sleep(60)
        """)
    )
    task = FusionTask(request(tiny_pair, output), "Sharpen A")
    recorder = TaskRecorder(task)
    queue.add(task)
    wait_for(lambda: recorder.texts)
    assert len(list(output.parent.iterdir())) == 1
    cancelled_at = time.monotonic()
    task.cancel()
    wait_for(lambda: task.worker_ended.is_set())
    assert time.monotonic() - cancelled_at < 0.5
    wait_for(lambda: recorder.ended)
    assert recorder.events == ["begun", "abandoned"]
    assert list(output.parent.iterdir()) == []


def test_a_killed_worker_is_a_failure_with_a_report(queue, wald, tmp_path):
    task = FusionTask(wald.request(tmp_path / "out.tif"), "Sharpen A")
    recorder = TaskRecorder(task)
    before = children()
    queue.add(task)
    wait_for(lambda: any("Training" in text for text in recorder.texts))
    for pid in children() - before:
        os.kill(pid, signal.SIGKILL)
    wait_for(lambda: recorder.ended)
    assert recorder.events == ["begun", "failed"]
    assert isinstance(recorder.error, WorkerCrashed)
    assert "killed" in str(recorder.error) and "exit code: -9" in recorder.error.report
    assert list(tmp_path.iterdir()) == []


def test_cancel_all_returns_when_the_workers_have_ended(queue, wald, tmp_path):
    tasks = [FusionTask(wald.request(tmp_path / f"out{i}.tif"), f"task {i}") for i in range(2)]
    recorder = [TaskRecorder(task) for task in tasks]
    before = children()
    for task in tasks:
        queue.add(task)
    wait_for(lambda: any("Training" in text for text in recorder[0].texts))
    queue.cancel_all()
    assert children() == before
    assert list(tmp_path.iterdir()) == []
    assert len(queue) == 0
    wait_for(lambda: all(h.ended for h in recorder))
    assert [h.events[-1] for h in recorder] == ["abandoned", "abandoned"]
