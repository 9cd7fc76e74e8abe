"""What a system does to a run: kills it, fills its disk, takes its memory, turns its clock. Real processes throughout.

Whatever happens, what bears an output's name is whole, the next run succeeds, and no process stays behind.
"""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from spectralift_qgis.cli.arguments import request_of
from spectralift_qgis.cli.main import command_parser
from spectralift_qgis.core.base.publish import YOUNG_S
from spectralift_qgis.core.check.fields import FUSION
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.train import checkpoint
from tests.conftest import ROOT, Pair
from tests.processing.test_qgis_process import wait_until, workers_on

ONE_THREAD = {**os.environ, "OMP_NUM_THREADS": "1"}
"""Many short runs one after the other: threads that wait for each other only make them slower."""

KILLS_OF_WORKER, KILLS_OF_PARENT = 60, 40
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


def command(pair: Pair, folder: Path, *more: str) -> list[str]:
    made = [
        "fuse", "--hsi", str(pair.hsi), "--msi", str(pair.msi), "--srf", str(pair.srf), "--device", "cpu",
        "--output", str(folder / "out.tif"), "--report", str(folder / "report.json"),
        "--model", str(folder / "model.npz"), "--memory-mib", "64", *more,
    ]  # fmt: skip
    # A short training: what is tested is what comes before and after each of its steps.
    return made if "preview" in more else [*made, "--train-option", "epochs=200"]


def start(arguments: list[str], **options) -> subprocess.Popen[str]:
    whole = [sys.executable, "-m", "spectralift_qgis", *arguments]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(whole, cwd=ROOT, text=True, **{**streams, "env": ONE_THREAD, **options})


def run(arguments: list[str], **options) -> tuple[int, str, str]:
    process = start(arguments, **options)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


@pytest.fixture(scope="module")
def whole(tiny_pair: Pair, tmp_path_factory) -> Path:
    """The folder of runs nothing happened to, by preset."""
    folder = tmp_path_factory.mktemp("whole")
    for preset in ("preview", "default"):
        (folder / preset).mkdir()
        code, _, err = run(command(tiny_pair, folder / preset, "--preset", preset))
        assert code == 0, err
    return folder


def assert_nothing_is_partial(folder: Path, reference: Path) -> None:
    """Whatever bears an output's name is the whole output; the rest lies in part folders."""
    for file in folder.iterdir():
        if file.name == "out.tif":
            assert file.read_bytes() == (reference / "out.tif").read_bytes()
        elif file.name == "report.json":
            json.loads(file.read_text("utf-8"))
        elif file.name == "model.npz":
            checkpoint.load(str(file))
        else:
            assert file.name == "out.qml" or file.name.startswith(".spectralift-part-")


def assert_the_next_run_succeeds(pair: Pair, folder: Path, reference: Path, *more: str) -> None:
    code, _, err = run(command(pair, folder, *more))
    assert code == 0, err
    assert sorted(p.name for p in folder.iterdir()) == sorted(p.name for p in reference.iterdir())
    assert (folder / "out.tif").read_bytes() == (reference / "out.tif").read_bytes()


def test_a_worker_killed_at_any_moment_leaves_nothing_partial(tiny_pair: Pair, whole: Path, tmp_path: Path) -> None:
    moments = random.Random(1)
    code, out, _ = run(command(tiny_pair, tmp_path, "--preset", "default", "--json"))
    messages = len(out.splitlines())
    seen = set()
    for i in range(KILLS_OF_WORKER):
        preset = "default" if i % 6 == 0 else "preview"
        for file in tmp_path.iterdir():
            if file.is_file():
                file.unlink()
        process = start(command(tiny_pair, tmp_path, "--preset", preset, "--json"))
        assert process.stdout is not None
        for _ in range(moments.randrange(messages if preset == "default" else 12)):
            line = process.stdout.readline()
            if line:
                stage = json.loads(line).get("stage", "")
        time.sleep(moments.choice((0, 0, 0.003, 0.03)))
        process.kill()
        process.communicate()
        seen.add(stage if process.returncode == -signal.SIGKILL else "ended")
        assert_nothing_is_partial(tmp_path, whole / preset)
    assert {"train", "predict"} <= seen, seen
    time.sleep(YOUNG_S)  # one that was killed before it locked its part folder might still be about to
    assert_the_next_run_succeeds(tiny_pair, tmp_path, whole / "preview", "--preset", "preview")


NURSERY = """
    import json, os, signal, sys
    from spectralift_qgis.adapters.worker.run import run_worker
    from spectralift_qgis.core.request.request import FusionRequest
    from spectralift_qgis.messages import Command

    class Nobody:
        def update(self, *a, **k): pass
        def report(self, finding): pass
        def is_cancelled(self): return False

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        request = FusionRequest.from_json(line)
        pid = os.fork()
        if pid == 0:
            run_worker(Command("fuse", request), Nobody(), outputs=[request.output], python=sys.executable)
            os._exit(0)
        print(pid, flush=True)
"""
"""Makes one parent after the other, each with a worker of its own; importing QGIS once is enough for all."""


@pytest.fixture
def nursery() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(NURSERY)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    yield process
    process.kill()
    process.communicate()


def test_a_parent_killed_at_any_moment_leaves_no_worker_and_nothing_partial(
    tiny_pair: Pair, whole: Path, tmp_path: Path, nursery
) -> None:
    moments = random.Random(2)
    options = command_parser().parse_args(command(tiny_pair, tmp_path, "--preset", "default"))
    request = request_of(FusionRequest, FUSION, options)
    for _ in range(KILLS_OF_PARENT):
        nursery.stdin.write(request.to_json() + "\n")
        nursery.stdin.flush()
        parent = int(nursery.stdout.readline())
        wait_until(lambda: workers_on(tmp_path), 20)
        time.sleep(moments.uniform(0, 1.6))
        os.kill(parent, signal.SIGKILL)
        wait_until(lambda: not workers_on(tmp_path), 10)
        assert_nothing_is_partial(tmp_path, whole / "default")
    assert_the_next_run_succeeds(tiny_pair, tmp_path, whole / "default", "--preset", "default")


def test_a_disk_that_fills_up_meanwhile_is_a_sentence_and_leaves_nothing(tiny_pair: Pair, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", small]).returncode:
        pytest.skip("a small file system can only be mounted by root")
    try:
        process = start(command(tiny_pair, small, "--json"))
        assert process.stdout is not None
        while json.loads(process.stdout.readline() or '{"stage": "train"}').get("stage") != "train":
            pass
        with (small / "of somebody else").open("wb", buffering=0) as other:
            try:
                while True:
                    other.write(b"\0" * 4096)
            except OSError:
                pass
        out, err = process.communicate(timeout=120)
        last = json.loads(out.splitlines()[-1])
        assert process.returncode == 1 and last["type"] == "error", out
        assert "full" in last["message"] or "space" in last["message"]
        assert "Traceback" not in last["message"] + err
        assert [p.name for p in small.iterdir()] == ["of somebody else"]
    finally:
        subprocess.run(["umount", small], check=True)


@pytest.mark.parametrize(
    ("preset", "limit_mib"),
    [("preview", 200), ("default", 200), ("default", 600), ("preview", 1600), ("default", 1600)],
)  # in between OpenBLAS asks the system for its buffers again and again, for ever
def test_too_little_memory_is_a_sentence_or_enough(
    tiny_pair: Pair, whole: Path, tmp_path: Path, preset: str, limit_mib: int
) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (limit_mib * 2**20, limit_mib * 2**20))

    code, _, err = run(command(tiny_pair, tmp_path, "--preset", preset), preexec_fn=limited)
    assert "Traceback" not in err, err
    if code < 0:  # a library gave up the process: nobody could have said a word
        assert [p.name for p in tmp_path.iterdir() if not p.name.startswith(".spectralift-part-")] == []
    elif code:
        assert code in (1, 2) and "memory" in err, err
        assert list(tmp_path.iterdir()) == []
    assert_the_next_run_succeeds(tiny_pair, tmp_path, whole / preset, "--preset", preset)


def run_while_the_clock_jumps(pair: Pair, folder: Path) -> tuple[int, list[dict[str, Any]]]:
    """Return the exit code, −9 when it did not end, and what it said."""
    clock, results = folder / "clock", folder / "results"
    results.mkdir(parents=True)
    clock.write_text("+0")
    env = {**ONE_THREAD, "LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1"}
    # libfaketime's own repair of waits by the monotonic clock, for an old glibc, stops Python 3.13's pools for good.
    env.update(DONT_FAKE_MONOTONIC="1", FAKETIME_FORCE_MONOTONIC_FIX="0")
    process = start(command(pair, results, "--json"), env=env)
    assert process.stdout is not None
    watchdog = threading.Timer(90, process.kill)
    watchdog.start()
    jumps, said = iter(["-2y", "+3y", "-5d", "+0"]), []
    for line in process.stdout:
        said.append(json.loads(line))
        if said[-1].get("stage") in ("train", "predict"):
            clock.write_text(next(jumps, "+0"))
    watchdog.cancel()
    return process.wait(60), said


def test_a_clock_that_jumps_changes_nothing(tiny_pair: Pair, whole: Path, tmp_path: Path) -> None:
    if not FAKETIME.exists():
        pytest.fail("libfaketime is missing: make setup installs it")
    for attempt in "123":
        code, said = run_while_the_clock_jumps(tiny_pair, tmp_path / attempt)
        if code != -signal.SIGKILL:
            break  # else, on busy cores, Python 3.13's own lock is one that all threads wait for and none has
    assert code == 0
    remaining = [line.get("remaining_s") for line in said if line["type"] == "progress"]
    assert remaining and all(s is None or 0 <= s < 3600 for s in remaining)
    out = tmp_path / attempt / "results/out.tif"
    assert out.read_bytes() == (whole / "default" / "out.tif").read_bytes()


def test_two_runs_to_one_output_leave_one_whole(tiny_pair: Pair, whole: Path, tmp_path: Path) -> None:
    runs = [start(command(tiny_pair, tmp_path, "--preset", preset)) for preset in ("preview", "default")]
    for process in runs:
        _, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["model.npz", "out.qml", "out.tif", "report.json"]
    either = [(whole / preset / "out.tif").read_bytes() for preset in ("preview", "default")]
    assert (tmp_path / "out.tif").read_bytes() in either
