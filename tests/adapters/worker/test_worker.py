"""The worker process: its messages, its end, and the files it leaves. Real processes throughout."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from spectralift_qgis import paths
from spectralift_qgis.adapters.worker import process as worker
from spectralift_qgis.adapters.worker.process import environment
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker.warm import WarmWorker
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.base.errors import Cancelled, Finding
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.messages import VERSION, Command, SelfTestRequest

FUSE = Command("fuse", FusionRequest("a.tif", "b.tif", "c.tif"))


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
    result = run_worker(FUSE, recorder, python=program)
    assert result["output"] == "x.tif" and result["seed"] == 3
    assert recorder.updates == [("check", 0.1, None, None), ("train", 0.5, 0.25, 12.5)]
    assert recorder.findings == [Finding("note", "msi.units", "Grüße, 10 µm")]


def test_the_worker_receives_the_command_as_it_is(make_worker):
    program = make_worker("""
        received = json.loads(sys.stdin.readline())
        say(type="result", argv=sys.argv[1:], cwd=os.getcwd(), got=received)
    """)
    request = FusionRequest("a b'c\"$HOME;*.tif", "-m.tif", "ü.tif", seed=7)
    result = run_worker(Command("fuse", request, check=True), Recorder(), outputs=["ü.tif"], python=program)
    assert result["argv"] == ["-m", "spectralift_qgis", "--worker", "fuse", "ü.tif"]  # for the list of processes
    assert result["cwd"] == str(paths.IMPORT_ROOT)
    got = result["got"]
    assert (got["version"], got["command"], got["check"]) == (VERSION, "fuse", True)
    assert FusionRequest(**got["request"]) == request


def test_other_lines_than_json_are_ignored_but_reported(make_worker):
    program = make_worker("""
        print("Downloading…", flush=True); print("[1, 2]"); print("{broken"); print()
        say(type="result", ok=True)
    """)
    assert run_worker(FUSE, Recorder(), python=program)["ok"]

    program = make_worker("print('a library says hello'); sys.exit(5)", name="failing")
    with pytest.raises(WorkerCrashed) as caught:
        run_worker(FUSE, Recorder(), python=program)
    assert "a library says hello" in caught.value.report


def test_a_refusal_has_all_problems(make_worker):
    program = make_worker("""
        problems = [{"level": "error", "code": "hsi.missing", "message": "There is no file a.tif."},
                    {"level": "error", "code": "srf.unknown", "message": "No sensor xyz."}]
        say(type="error", code="refused", message="two problems", problems=problems, exit_code=2)
        sys.exit(2)
    """)
    with pytest.raises(WorkerRefused) as caught:
        run_worker(FUSE, Recorder(), python=program)
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
        run_worker(FUSE, Recorder(), python=program)
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
        run_worker(FUSE, Recorder(), python=program)
    assert caught.value.stderr == tuple(f"line {n}" for n in range(960, 1000))


def test_a_worker_killed_for_memory_is_reported_as_such(make_worker):
    program = make_worker("os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(WorkerCrashed, match="memory"):
        run_worker(FUSE, Recorder(), python=program)


def test_an_end_without_a_result_is_an_error(make_worker):
    with pytest.raises(WorkerCrashed, match="without a result"):
        run_worker(FUSE, Recorder(), python=make_worker("pass"))


def test_a_crash_after_the_result_is_still_a_result(make_worker):
    program = make_worker("say(type='result', ok=True); os.abort()")
    assert run_worker(FUSE, Recorder(), python=program)["ok"]


def test_a_flood_on_stderr_does_not_block_the_worker(make_worker):
    program = make_worker("sys.stderr.write('x' * 2_000_000); say(type='result', ok=True)")
    assert run_worker(FUSE, Recorder(), python=program)["ok"]


ECHO = """
    for line in sys.stdin:
        command = json.loads(line)
        if "request" in command:
            say(type="result", pid=os.getpid(), msi=command["request"]["msi"])
"""


@pytest.fixture
def warm(set_python):
    """Return a function that starts a warm worker with this program."""
    warm_worker = WarmWorker()

    def of(program: str) -> WarmWorker:
        set_python(program)
        warm_worker.prepare()
        wait_until(lambda: warm_worker._process is not None)
        return warm_worker

    yield of
    warm_worker.end()


def wait_until(happened) -> None:
    deadline = time.monotonic() + 5
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert happened()


def of_msi(name: str) -> Command:
    return Command("fuse", FusionRequest("a.tif", name, "c.tif"))


def test_one_process_serves_all_commands(make_worker, warm):
    before = children()
    worker = warm(make_worker(ECHO))
    (pid,) = children() - before
    results = [run_worker(of_msi(name), Recorder(), warm=worker) for name in ("ü.tif", "b.tif", "c.tif")]
    assert [r["msi"] for r in results] == ["ü.tif", "b.tif", "c.tif"] and {r["pid"] for r in results} == {pid}
    assert children() - before == {pid}


def test_a_process_that_has_died_is_replaced(make_worker, warm):
    worker = warm(make_worker(ECHO))
    first = run_worker(FUSE, Recorder(), warm=worker)["pid"]
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: not worker._process.alive)
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] != first


def test_a_process_that_dies_during_a_command_is_reported_and_replaced(make_worker, warm):
    program = make_worker("""
        for line in sys.stdin:
            if json.loads(line)["request"]["msi"] == "bad.tif":
                print("deep inside", file=sys.stderr)
                os.abort()
            say(type="result", pid=os.getpid())
    """)
    worker = warm(program)
    first = run_worker(FUSE, Recorder(), warm=worker)["pid"]
    with pytest.raises(WorkerCrashed, match="signal 6") as caught:
        run_worker(of_msi("bad.tif"), Recorder(), warm=worker)
    assert "deep inside" in caught.value.report and "bad.tif" in caught.value.report
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] != first


def test_a_refused_command_does_not_end_the_process(make_worker, warm):
    program = make_worker("""
        for line in sys.stdin:
            if json.loads(line)["number"] == 1:
                problem = {"level": "error", "code": "hsi.missing", "message": "There is no file a.tif."}
                say(type="error", code="refused", message="", problems=[problem], exit_code=2, facts={"ratio": 4})
            else:
                say(type="result", pid=os.getpid())
    """)
    worker = warm(program)
    pid = worker._process._popen.pid
    with pytest.raises(WorkerRefused, match="There is no file") as caught:
        run_worker(FUSE, Recorder(), warm=worker)
    assert caught.value.facts == {"ratio": 4}
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] == pid


def test_a_cancelled_command_leaves_the_process_if_it_answers(make_worker, warm):
    program = make_worker("""
        for line in sys.stdin:
            command = json.loads(line)
            if command.get("cancel") == 1:
                say(type="error", code="cancelled", message="Cancelled.", problems=[], exit_code=130)
            elif command["number"] == 1:
                say(type="progress", stage="predict", fraction=0.8)
            else:
                say(type="result", pid=os.getpid())
    """)
    worker, recorder = warm(program), Recorder(cancel_after=1)
    pid = worker._process._popen.pid
    with pytest.raises(Cancelled):
        run_worker(FUSE, recorder, warm=worker)
    assert time.monotonic() - recorder.cancelled_at < 0.5
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] == pid


def test_a_cancelled_command_that_does_not_answer_is_killed_with_its_part_files(make_worker, warm, tmp_path):
    output = tmp_path / "out.tif"
    worker = warm(
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
        run_worker(FUSE, recorder, outputs=[str(output)], warm=worker)
    assert time.monotonic() - recorder.cancelled_at < 0.5
    assert set(tmp_path.iterdir()) == before


def test_an_exception_in_the_caller_ends_the_command(make_worker, warm):
    class Broken(Recorder):
        def update(self, *_, **__):
            raise RuntimeError("the layer was deleted")

    program = make_worker("""
        for line in sys.stdin:
            say(type="progress", stage="check", fraction=0)
            say(type="result", pid=os.getpid())
    """)
    worker = warm(program)
    pid = worker._process._popen.pid
    with pytest.raises(RuntimeError, match="layer was deleted"):
        run_worker(FUSE, Broken(), warm=worker)
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] != pid  # the rest of the answer belongs to nobody


def test_a_process_with_another_environment_is_replaced(make_worker, warm, monkeypatch):
    worker = warm(make_worker(ECHO))
    pid = run_worker(FUSE, Recorder(), warm=worker)["pid"]
    monkeypatch.setenv("SPECTRALIFT_TEST", "1")
    assert run_worker(FUSE, Recorder(), warm=worker)["pid"] != pid
    assert pid not in children()


def test_a_command_that_waits_for_another_one_can_be_cancelled(make_worker, warm):
    worker = warm(make_worker("sys.stdin.readline(); time.sleep(1); say(type='result', ok=True); sys.stdin.read()"))
    results: list[dict] = []
    first = threading.Thread(target=lambda: results.append(run_worker(FUSE, Recorder(), warm=worker)))
    first.start()
    wait_until(worker._lock.locked)
    started = time.monotonic()
    with pytest.raises(Cancelled):
        run_worker(FUSE, Recorder(cancel_after=0), warm=worker)
    assert time.monotonic() - started < 0.5
    first.join()
    assert results == [{"ok": True}]


def test_there_is_at_most_one_process_and_none_after_the_end(make_worker, warm):
    before = children()
    worker = warm(make_worker(ECHO))
    worker.prepare()  # it runs already
    time.sleep(0.1)
    assert len(children() - before) == 1
    worker.end()
    assert children() == before
    worker.prepare()
    worker.end()  # before it has started
    time.sleep(0.2)
    assert children() == before


def test_a_released_worker_ends_after_its_command(make_worker, warm):
    before = children()
    worker = warm(make_worker("sys.stdin.readline(); time.sleep(0.3); say(type='result', ok=True); sys.stdin.read()"))
    results: list[dict] = []
    thread = threading.Thread(target=lambda: results.append(run_worker(FUSE, Recorder(), warm=worker)))
    thread.start()
    wait_until(worker._lock.locked)
    worker.release()
    thread.join()
    assert results == [{"ok": True}]
    wait_until(lambda: children() == before)


def test_no_process_if_none_can_be_started(set_python, tmp_path):
    worker = WarmWorker()
    set_python(str(tmp_path / "nowhere"))
    worker.prepare()
    time.sleep(0.1)
    with pytest.raises(WorkerCrashed, match="cannot be started"):
        run_worker(FUSE, Recorder(), warm=worker)


def test_a_real_worker_answers_twice(warm):
    before = children()
    worker = warm(sys.executable)
    for _ in range(2):
        with pytest.raises(WorkerRefused, match="There is no file a.tif"):
            run_worker(FUSE, Recorder(), warm=worker)
    assert run_worker(Command("selftest", SelfTestRequest()), Recorder(), warm=worker)["versions"]["GDAL"]
    worker.end()
    assert children() == before


def test_a_missing_interpreter_is_reported(tmp_path):
    with pytest.raises(WorkerCrashed, match="cannot be started .*. Choose another Python in the options"):
        run_worker(FUSE, Recorder(), python=str(tmp_path / "nowhere"))


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
        run_worker(FUSE, recorder, python=program)
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
        run_worker(FUSE, recorder, python=program)
    assert time.monotonic() - recorder.cancelled_at < 0.5


def test_a_late_cancel_does_not_lose_the_result(make_worker):
    program = make_worker("""
        say(type="progress", stage="publish", fraction=1)
        say(type="result", ok=True)
        sys.stdin.read()
    """)
    late = Recorder(cancel_after=1)
    late.update_once, late.update = late.update, lambda *a, **k: (time.sleep(0.3), late.update_once(*a, **k))
    assert run_worker(FUSE, late, python=program)["ok"]


def test_the_messages_of_the_worker_count_and_not_its_exit_code(make_worker):
    program = make_worker("""
        say(type="error", code="raster", message="The disk is full.", problems=[], exit_code=1)
        os._exit(130)
    """)
    with pytest.raises(WorkerFailed, match="The disk is full"):
        run_worker(FUSE, Recorder(), python=program)


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
        run_worker(FUSE, Recorder(cancel_after=1), outputs=[str(output)], python=program)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("source", ["say(type='result')", "os.abort()", "say(type='progress'); time.sleep(60)"])
def test_no_process_and_no_zombie_is_left(make_worker, source):
    before = children()
    try:
        run_worker(FUSE, Recorder(cancel_after=1), python=make_worker(source))
    except (Cancelled, WorkerCrashed):
        pass
    assert children() == before


def test_an_exception_in_the_caller_ends_the_worker(make_worker):
    class Broken(Recorder):
        def update(self, *_, **__):
            raise RuntimeError("the layer was deleted")

    before = children()
    with pytest.raises(RuntimeError, match="layer was deleted"):
        run_worker(FUSE, Broken(), python=make_worker("say(type='progress'); time.sleep(60)"))
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
        from spectralift_qgis.core.request.request import FusionRequest
        from spectralift_qgis.messages import Command
        class P:
            def update(self, *a, **k): os.kill(os.getpid(), signal.SIGKILL)
            def report(self, f): pass
            def is_cancelled(self): return False
        run_worker(Command("fuse", FusionRequest("a", "b", "c")), P(), python={program!r})
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
        run_worker(FUSE, Recorder())
