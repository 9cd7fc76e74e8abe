"""The worker process itself: commands on stdin, events on stdout."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.messages import Cancellation, Command, Failure, Result, SelfTestRequest, Update, event_of
from tests.conftest import ROOT, Pair

ARGUMENTS = [sys.executable, "-m", "spectralift_qgis", "--worker"]
WARM = [*ARGUMENTS, "--warm"]


class Worker:
    def __init__(self) -> None:
        self.process = subprocess.Popen(WARM, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self._number = 0

    def send(self, request: FusionRequest, *, check: bool = False) -> int:
        self._number += 1
        self.write(Command("fuse", request, check, self._number).to_json())
        return self._number

    def write(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def outcome(self) -> Result | Failure:
        while True:
            event = event_of(self.read())
            if isinstance(event, (Result, Failure)):
                return event

    def wait_for_stage(self, stage: str) -> None:
        while True:
            event = event_of(self.read())
            if isinstance(event, Update) and event.stage == stage and event.loss is not None:  # torch is imported
                return

    def read(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the worker has ended"
        return line


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.process.kill()
    worker.process.wait()


@pytest.fixture
def request_of_pair(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    return FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "out.tif"), srf=str(tiny_pair.srf), device="cpu"
    )


def preview(request: FusionRequest, output: str) -> FusionRequest:
    return FusionRequest(request.hsi, request.msi, output, srf=request.srf, preset="preview", every=2)


def test_checks_and_previews_follow_each_other_and_give_what_a_command_gives(
    worker: Worker, request_of_pair: FusionRequest, tmp_path: Path
) -> None:
    worker.send(request_of_pair, check=True)
    check = worker.outcome()
    assert isinstance(check, Result) and check.values["facts"]["hsi"]["bands"] == 24
    quick = preview(request_of_pair, str(tmp_path / "a.tif"))
    worker.send(quick)
    assert isinstance(worker.outcome(), Result)
    words = ["--hsi", quick.hsi, "--msi", quick.msi, "--srf", quick.srf, "--preset", "preview", "--every", "2"]
    alone = [sys.executable, "-m", "spectralift_qgis", "fuse", *words, "--output", str(tmp_path / "b.tif")]
    subprocess.run(alone, cwd=ROOT, check=True, capture_output=True)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_a_refusal_has_facts_and_the_next_command_is_carried_out(
    worker: Worker, request_of_pair: FusionRequest
) -> None:
    worker.send(FusionRequest(request_of_pair.hsi, "/nowhere/b.tif", request_of_pair.output, sensor="ikonos"))
    refusal = worker.outcome()
    assert isinstance(refusal, Failure) and refusal.exit_code == 2 and "There is no file" in refusal.message
    worker.send(FusionRequest(request_of_pair.hsi, "/nowhere/b.tif", request_of_pair.output), check=True)
    refusal = worker.outcome()
    assert isinstance(refusal, Failure) and refusal.facts["hsi"]["bands"] == 24
    worker.send(request_of_pair, check=True)
    assert isinstance(worker.outcome(), Result)


def test_an_image_that_changes_between_two_checks_is_opened_again(
    worker: Worker, request_of_pair: FusionRequest, tmp_path: Path
) -> None:
    from osgeo import gdal

    msi = tmp_path / "msi.tif"
    request = FusionRequest(request_of_pair.hsi, str(msi), request_of_pair.output, srf=request_of_pair.srf)
    shapes = []
    for width in (40, 24):
        gdal.Translate(str(msi), request_of_pair.msi, srcWin=[0, 0, width, 40])
        worker.send(request, check=True)
        shapes.append(worker.outcome().values["facts"]["msi"]["shape"])  # type: ignore[union-attr]
    assert shapes == [[40, 40], [40, 24]]


def test_a_cancelled_run_leaves_nothing_and_the_worker_goes_on(
    worker: Worker, request_of_pair: FusionRequest, tmp_path: Path
) -> None:
    number = worker.send(request_of_pair)
    worker.wait_for_stage("train")
    asked = time.monotonic()
    worker.write(Cancellation(number).to_json())
    failure = worker.outcome()
    assert time.monotonic() - asked < 0.5
    assert isinstance(failure, Failure) and failure.exit_code == 130
    assert list(tmp_path.iterdir()) == []
    worker.write(Cancellation(number).to_json())  # too late: it does not touch the next command
    worker.send(request_of_pair, check=True)
    assert isinstance(worker.outcome(), Result)


def test_the_end_of_stdin_cancels_a_run_within_half_a_second(
    worker: Worker, request_of_pair: FusionRequest, tmp_path: Path
) -> None:
    worker.send(request_of_pair)
    worker.wait_for_stage("train")
    assert worker.process.stdin is not None
    closed = time.monotonic()
    worker.process.stdin.close()
    assert worker.process.wait(timeout=30) == 130
    assert time.monotonic() - closed < 0.5
    assert list(tmp_path.iterdir()) == []


def test_only_a_warm_worker_imports_a_fusion_before_it_is_asked_for() -> None:
    line = Command("fuse", FusionRequest("", "", ""), check=True).to_json()
    for arguments, early in ((ARGUMENTS, False), (WARM, True)):
        command = [arguments[0], "-X", "importtime", *arguments[1:]]
        done = subprocess.run(command, cwd=ROOT, input="", capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and ("spectralift_qgis.core.runs.fusion" in done.stderr) is early
        done = subprocess.run(arguments, cwd=ROOT, input=line + "\n", capture_output=True, text=True, timeout=60)
        assert "Choose the" in json.loads(done.stdout.splitlines()[-1])["message"]


@pytest.mark.parametrize("line", ["", "no json", "[]", '{"a": 1}', '{"version": 0, "command": "selftest"}'])
def test_a_line_of_another_version_ends_it_with_a_sentence(line: str) -> None:
    done = subprocess.run(ARGUMENTS, cwd=ROOT, input=line + "\n", capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "Restart QGIS" in json.loads(done.stdout)["message"]


def test_without_a_command_it_ends_silently() -> None:
    done = subprocess.run(ARGUMENTS, cwd=ROOT, input="", capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_self_test_can_be_asked_for() -> None:
    line = Command("selftest", SelfTestRequest()).to_json()
    done = subprocess.run(ARGUMENTS, cwd=ROOT, input=line + "\n", capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 130)  # stdin ended while it ran
