"""The worker process: its messages, its end, and the files it leaves. Real processes throughout."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from spectralift_qgis import paths
from spectralift_qgis.adapters.worker import process as worker
from spectralift_qgis.adapters.worker.process import environment
from spectralift_qgis.adapters.worker.ready import ReadyWorker
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.base.errors import Cancelled, Finding
from spectralift_qgis.core.request.request import FusionRequest


@dataclass
class Recorder:
    """A Progress that records its calls and cancels after a number of updates."""

    cancel_after: int | None = None
    updates: list[tuple] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    cancelled_at: float = 0.0

    def update(self, stage, fraction, *, loss=None, remaining_s=None):
        self.updates.append((stage, fraction, loss, remaining_s))

    def report(self, finding):
        self.findings.append(finding)

    def is_cancelled(self):
        cancelled = self.cancel_after is not None and len(self.updates) >= self.cancel_after
        if cancelled and not self.cancelled_at:
            self.cancelled_at = time.monotonic()
        return cancelled


def children() -> set[int]:
    """Return the process IDs of this process's children, zombies included."""
    pids = set()
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == os.getpid():
            pids.add(int(entry.parent.name))
    return pids


def test_progress_warnings_and_result_arrive_in_order(make_worker):
    program = make_worker("""
        say(type="progress", stage="check", fraction=0.1, loss=None, remaining_s=None)
        say(type="warning", level="note", code="msi.units", field="msi", message="Grüße, 10 µm")
        say(type="progress", stage="train", fraction=0.5, loss=0.25, remaining_s=12.5)
        say(type="result", output="x.tif", seed=3)
    """)
    recorder = Recorder()
    result = run_worker(["fuse"], recorder, python=program)
    assert result["output"] == "x.tif" and result["seed"] == 3
    assert recorder.updates == [("check", 0.1, None, None), ("train", 0.5, 0.25, 12.5)]
    assert recorder.findings == [Finding("note", "msi.units", "Grüße, 10 µm")]


def test_the_module_is_called_with_the_arguments_as_they_are(make_worker, tmp_path):
    program = make_worker("say(type='result', argv=sys.argv[1:], cwd=os.getcwd())")
    awkward = ["fuse", "--hsi=a b'c\"$HOME;*.tif", "--output=ü"]
    result = run_worker(awkward, Recorder(), python=program)
    assert result["argv"] == ["-m", "spectralift_qgis", *awkward]
    assert result["cwd"] == str(paths.IMPORT_ROOT)


def test_other_lines_than_json_are_ignored_but_reported(make_worker):
    program = make_worker("""
        print("Downloading…", flush=True); print("[1, 2]"); print("{broken"); print()
        say(type="result", ok=True)
    """)
    assert run_worker(["fuse"], Recorder(), python=program)["ok"]

    program = make_worker("print('a library says hello'); sys.exit(5)", name="failing")
    with pytest.raises(WorkerCrashed) as caught:
        run_worker(["fuse"], Recorder(), python=program)
    assert "a library says hello" in caught.value.report


def test_a_refusal_has_all_problems(make_worker):
    program = make_worker("""
        problems = [{"level": "error", "code": "hsi.missing", "message": "There is no file a.tif."},
                    {"level": "error", "code": "srf.unknown", "message": "No sensor xyz."}]
        say(type="error", code="refused", message="two problems", problems=problems, exit_code=2)
        sys.exit(2)
    """)
    with pytest.raises(WorkerRefused) as caught:
        run_worker(["fuse"], Recorder(), python=program)
    assert [p.message for p in caught.value.problems] == ["There is no file a.tif.", "No sensor xyz."]
    assert [p.field for p in caught.value.problems] == ["hsi", "srf"]
    assert caught.value.exit_code == 2


def test_a_failure_has_its_reason_and_stderr_in_the_report(make_worker):
    program = make_worker("""
        print("Traceback, somewhere deep", file=sys.stderr)
        say(type="error", code="raster", message="The disk is full.", problems=[], exit_code=1)
        sys.exit(1)
    """)
    with pytest.raises(WorkerFailed, match="The disk is full") as caught:
        run_worker(["fuse"], Recorder(), python=program)
    assert caught.value.exit_code == 1
    assert "Traceback, somewhere deep" in caught.value.report
    assert "exit code: 1" in caught.value.report and program in caught.value.report


def test_a_crash_is_reported_with_only_the_last_lines_of_stderr(make_worker):
    program = make_worker("""
        for n in range(1000):
            print("line", n, file=sys.stderr)
        sys.stderr.flush()
        os.abort()
    """)
    with pytest.raises(WorkerCrashed, match="signal 6") as caught:
        run_worker(["fuse"], Recorder(), python=program)
    assert caught.value.stderr == tuple(f"line {n}" for n in range(960, 1000))


def test_a_worker_killed_for_memory_is_reported_as_such(make_worker):
    program = make_worker("os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(WorkerCrashed, match="memory"):
        run_worker(["fuse"], Recorder(), python=program)


def test_an_end_without_a_result_is_an_error(make_worker):
    with pytest.raises(WorkerCrashed, match="without a result"):
        run_worker(["fuse"], Recorder(), python=make_worker("pass"))


def test_a_crash_after_the_result_is_still_a_result(make_worker):
    program = make_worker("say(type='result', ok=True); os.abort()")
    assert run_worker(["fuse"], Recorder(), python=program)["ok"]


def test_a_flood_on_stderr_does_not_block_the_worker(make_worker):
    program = make_worker("sys.stderr.write('x' * 2_000_000); say(type='result', ok=True)")
    assert run_worker(["fuse"], Recorder(), python=program)["ok"]


WAITING_PROGRAM = "line = sys.stdin.readline(); say(type='result', argv=sys.argv[1:], received=json.loads(line))"


@pytest.fixture
def ready(set_python):
    """Return a function that starts a waiting worker with this program."""
    ready_worker = ReadyWorker()

    def of(program: str) -> ReadyWorker:
        set_python(program)
        ready_worker.prepare()
        wait_until(lambda: ready_worker._waiting is not None)
        return ready_worker

    yield of
    ready_worker.end()


def wait_until(happened) -> None:
    deadline = time.monotonic() + 5
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert happened()


def test_a_waiting_worker_receives_its_arguments(make_worker, ready):
    before = children()
    waiting = ready(make_worker(WAITING_PROGRAM))
    (pid,) = children() - before
    result = run_worker(["fuse", "--hsi=ü"], Recorder(), ready=waiting)
    assert result["argv"] == ["-m", "spectralift_qgis", "--later"] and result["received"] == ["fuse", "--hsi=ü"]
    assert pid not in children()
    again = run_worker(["fuse"], Recorder(), python=make_worker("say(type='result', argv=sys.argv[1:])"), ready=waiting)
    assert again["argv"] == ["-m", "spectralift_qgis", "fuse"]  # no worker waits any more


def test_the_report_of_a_waiting_worker_has_its_arguments(make_worker, ready):
    waiting = ready(make_worker("sys.stdin.readline(); sys.exit(5)"))
    with pytest.raises(WorkerCrashed) as caught:
        run_worker(["fuse", "--hsi", "a.tif"], Recorder(), ready=waiting)
    assert "spectralift_qgis fuse --hsi a.tif" in caught.value.report and "--later" not in caught.value.report


def test_a_worker_that_has_waited_can_be_cancelled(make_worker, ready, tmp_path):
    output = tmp_path / "out.tif"
    waiting = ready(
        make_worker(f"""
        sys.stdin.readline()
        sys.path.insert(0, {str(paths.IMPORT_ROOT)!r})
        from spectralift_qgis.core.base.publish import Staging
        with Staging({str(output)!r}) as staging:
            open(staging.path({str(output)!r}), "w").close()
            say(type="progress", stage="predict", fraction=0.8)
            time.sleep(60)
    """)
    )
    before, recorder = set(tmp_path.iterdir()), Recorder(cancel_after=1)
    with pytest.raises(Cancelled):
        run_worker(["fuse"], recorder, outputs=[str(output)], ready=waiting)
    assert time.monotonic() - recorder.cancelled_at < 0.5
    assert set(tmp_path.iterdir()) == before


def test_a_worker_that_died_while_waiting_is_replaced(make_worker, ready):
    program = make_worker("say(type='result', argv=sys.argv[1:])")
    waiting = ready(program)
    wait_until(lambda: not waiting._waiting[2].alive)
    assert run_worker(["fuse"], Recorder(), ready=waiting)["argv"] == ["-m", "spectralift_qgis", "fuse"]


def test_a_worker_that_dies_while_it_receives_its_arguments_is_replaced(make_worker, ready, monkeypatch):
    waiting = ready(make_worker("say(type='result', argv=sys.argv[1:])"))
    wait_until(lambda: not waiting._waiting[2].alive)
    monkeypatch.setattr(type(waiting._waiting[2]), "alive", property(lambda self: True))
    assert run_worker(["fuse"], Recorder(), ready=waiting)["argv"] == ["-m", "spectralift_qgis", "fuse"]


def test_a_waiting_worker_with_another_environment_is_ended(make_worker, ready, monkeypatch):
    before = children()
    waiting = ready(make_worker(WAITING_PROGRAM))
    assert children() != before
    monkeypatch.setenv("SPECTRALIFT_TEST", "1")
    program = make_worker("say(type='result', ok=True)", name="other")
    assert run_worker(["fuse"], Recorder(), python=program, ready=waiting)["ok"]
    assert children() == before


def test_at_most_one_worker_waits_and_none_after_the_end(make_worker, ready):
    before = children()
    waiting = ready(make_worker(WAITING_PROGRAM))
    waiting.prepare()  # one worker waits already
    time.sleep(0.1)
    assert len(children() - before) == 1
    waiting.end()
    assert children() == before
    waiting.prepare()
    waiting.end()  # before it has started
    time.sleep(0.2)
    assert children() == before


def test_a_waiting_worker_receives_the_likely_requests(make_worker, ready):
    program = make_worker(
        "received = [json.loads(line) for line in iter(sys.stdin.readline, '')]; say(type='result', received=received)"
    )
    waiting = ready(program)
    first, second = (FusionRequest("a.tif", name, "c.tif") for name in ("ü.tif", "b.tif"))
    for request in (first, first, second, None):  # each is sent once
        waiting.prepare(request)
        time.sleep(0.05)
    process = waiting._waiting[2]
    process._popen.stdin.close()
    received = json.loads(process.stdout.get(timeout=5))["received"]
    assert [request["msi"] for request in received] == ["ü.tif", "b.tif"]


def test_a_replacement_receives_the_likely_request(make_worker, ready):
    waiting = ready(make_worker("line = sys.stdin.readline(); say(type='result', received=json.loads(line))"))
    waiting.prepare(FusionRequest("a.tif", "b.tif", "c.tif"))
    first = waiting._waiting[2]
    wait_until(lambda: not first.alive)  # the program takes the request for its arguments
    waiting.prepare()

    def answered() -> bool:
        current = waiting._waiting  # None between the two workers
        return current is not None and current[2] is not first and current[2].stdout.qsize() > 0

    wait_until(answered)
    assert json.loads(waiting._waiting[2].stdout.get())["received"]["msi"] == "b.tif"


def test_no_worker_waits_if_none_can_be_started(ready, set_python, tmp_path):
    ready_worker = ReadyWorker()
    set_python(str(tmp_path / "nowhere"))
    ready_worker.prepare()
    time.sleep(0.1)
    with pytest.raises(WorkerCrashed, match="cannot be started"):
        run_worker(["fuse"], Recorder(), ready=ready_worker)


def test_a_real_worker_waits_and_works(ready):
    before = children()
    waiting = ready(sys.executable)
    assert run_worker(["sensors", "--json"], Recorder(), ready=waiting)["sensors"]
    assert children() == before


def test_a_missing_interpreter_is_reported(tmp_path):
    with pytest.raises(WorkerCrashed, match="cannot be started .*. Choose another Python in the options"):
        run_worker(["fuse"], Recorder(), python=str(tmp_path / "nowhere"))


def test_a_cancelled_worker_can_clean_up(make_worker, tmp_path):
    part = tmp_path / "part"
    program = make_worker(f"""
        open({str(part)!r}, "w").close()
        say(type="progress", stage="train", fraction=0.3)
        sys.stdin.read()
        os.remove({str(part)!r})
        sys.exit(130)
    """)
    recorder = Recorder(cancel_after=1)
    with pytest.raises(Cancelled):
        run_worker(["fuse"], recorder, python=program)
    assert time.monotonic() - recorder.cancelled_at < 0.5
    assert not part.exists()


def test_cancel_kills_an_unresponsive_worker_within_half_a_second(make_worker):
    program = make_worker("""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        say(type="progress", stage="train", fraction=0.3)
        time.sleep(60)
    """)
    recorder = Recorder(cancel_after=1)
    with pytest.raises(Cancelled):
        run_worker(["fuse"], recorder, python=program)
    assert time.monotonic() - recorder.cancelled_at < 0.5


def test_a_late_cancel_does_not_lose_the_result(make_worker):
    program = make_worker("""
        say(type="progress", stage="publish", fraction=1)
        say(type="result", ok=True)
        sys.stdin.read()
    """)
    late = Recorder(cancel_after=1)
    late.update_once, late.update = late.update, lambda *a, **k: (time.sleep(0.3), late.update_once(*a, **k))
    assert run_worker(["fuse"], late, python=program)["ok"]


def test_the_messages_of_the_worker_count_and_not_its_exit_code(make_worker):
    program = make_worker("""
        say(type="error", code="raster", message="The disk is full.", problems=[], exit_code=1)
        os._exit(130)
    """)
    with pytest.raises(WorkerFailed, match="The disk is full"):
        run_worker(["fuse"], Recorder(), python=program)


def test_the_part_files_of_a_killed_worker_are_removed(make_worker, tmp_path):
    output = tmp_path / "out.tif"
    program = make_worker(f"""
        sys.path.insert(0, {str(paths.IMPORT_ROOT)!r})
        from spectralift_qgis.core.base.publish import Staging
        with Staging({str(output)!r}) as staging:
            open(staging.path({str(output)!r}), "w").close()
            say(type="progress", stage="predict", fraction=0.8)
            time.sleep(60)
    """)
    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        run_worker(["fuse"], Recorder(cancel_after=1), outputs=[str(output)], python=program)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("source", ["say(type='result')", "os.abort()", "say(type='progress'); time.sleep(60)"])
def test_no_process_and_no_zombie_is_left(make_worker, source):
    before = children()
    try:
        run_worker(["fuse"], Recorder(cancel_after=1), python=make_worker(source))
    except (Cancelled, WorkerCrashed):
        pass
    assert children() == before


def test_an_exception_in_the_caller_ends_the_worker(make_worker):
    class Broken(Recorder):
        def update(self, *_, **__):
            raise RuntimeError("the layer was deleted")

    before = children()
    with pytest.raises(RuntimeError, match="layer was deleted"):
        run_worker(["fuse"], Broken(), python=make_worker("say(type='progress'); time.sleep(60)"))
    assert children() == before


def test_the_worker_ends_by_itself_when_its_supervisor_dies(make_worker, tmp_path):
    """A killed supervisor cannot clean up: the worker has to notice the end of its stdin."""
    pid_file = tmp_path / "pid"
    program = make_worker(f"""
        open({str(pid_file)!r}, "w").write(str(os.getpid()))
        say(type="progress", stage="train", fraction=0.3)
        sys.stdin.read()
    """)
    supervisor = textwrap.dedent(f"""
        import os, signal
        from spectralift_qgis.adapters.worker.run import run_worker
        class P:
            def update(self, *a, **k): os.kill(os.getpid(), signal.SIGKILL)
            def report(self, f): pass
            def is_cancelled(self): return False
        run_worker(["fuse"], P(), python={program!r})
    """)
    done = subprocess.run([sys.executable, "-c", supervisor], cwd=paths.IMPORT_ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    pid = int(pid_file.read_text())
    deadline = time.monotonic() + 3
    while _alive(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not _alive(pid)


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_the_environment_has_only_the_plugins_paths(tmp_path):
    base = {
        "PATH": "/usr/bin",
        "PYTHONHOME": "/opt/qgis/python",
        "PYTHONPATH": "/opt/qgis/site",
        "PYTHONINSPECT": "1",
        "PYTHONSTARTUP": "/home/a/start.py",
        "QT_PLUGIN_PATH": "/opt/qgis/plugins",
        "GDAL_DATA": "/opt/qgis/gdal",
        "PROJ_LIB": "/opt/qgis/proj",
        "HOME": "/home/a",
    }
    foreign = environment("/opt/conda/bin/python", base, own="/opt/qgis/bin/python3")
    assert foreign["PYTHONPATH"] == str(paths.IMPORT_ROOT)
    assert foreign["HOME"] == "/home/a" and foreign["PATH"] == "/usr/bin"
    assert not {
        "PYTHONHOME",
        "PYTHONINSPECT",
        "PYTHONSTARTUP",
        "QT_PLUGIN_PATH",
        "GDAL_DATA",
        "PROJ_LIB",
    } & set(foreign)
    assert foreign["PYTHONUNBUFFERED"] == "1" and foreign["PYTHONIOENCODING"] == "utf-8"

    own = environment(sys.executable, base, own=sys.executable)
    assert own["PYTHONPATH"].split(os.pathsep) == [str(paths.IMPORT_ROOT), "/opt/qgis/site"]
    assert own["PYTHONHOME"] == "/opt/qgis/python" and own["GDAL_DATA"] == "/opt/qgis/gdal"
    assert "PYTHONINSPECT" not in own


def test_the_plugins_packages_are_only_for_qgis_python(tmp_path):
    assert str(tmp_path) in environment(sys.executable, {}, packages=tmp_path)["PYTHONPATH"].split(os.pathsep)
    assert environment("/opt/conda/bin/python", {}, packages=tmp_path)["PYTHONPATH"] == str(paths.IMPORT_ROOT)
    missing = tmp_path / "not there"
    assert str(missing) not in environment(sys.executable, {}, packages=missing)["PYTHONPATH"]


def test_qgis_without_python_is_reported(monkeypatch):
    monkeypatch.setattr(worker.interpreter, "chosen_interpreter", lambda: "")
    monkeypatch.setattr(worker.interpreter, "own_interpreter", lambda: None)
    with pytest.raises(WorkerCrashed, match="was not found.*Choose a Python .* spectralift/python"):
        run_worker(["fuse"], Recorder())
