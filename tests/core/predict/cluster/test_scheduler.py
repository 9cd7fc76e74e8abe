"""`--scheduler` and `--n-workers` as their users run them: real schedulers, workers and command lines."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.predict.cluster import predicting
from spectralift_qgis.core.predict.cluster.check import check_workers
from spectralift_qgis.core.predict.cluster.session import connected
from spectralift_qgis.core.predict.cluster.target import Target
from spectralift_qgis.core.request.request import ApplyRequest, TrainRequest
from spectralift_qgis.core.runs.applying import run_applying
from spectralift_qgis.core.runs.training import run_training
from tests.cli.test_cli import start
from tests.conftest import ROOT, Pair
from tests.core.predict.cluster.test_cluster import AtFirstTile

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def model(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("model") / "tiny.npz")
    run_training(
        TrainRequest(str(tiny_pair.hsi), path, msi=str(tiny_pair.msi), srf=str(tiny_pair.srf), preset="preview")
    )
    return path


@contextlib.contextmanager
def dask(what: str, *arguments: str, cwd: Path, **environment: str) -> Iterator[subprocess.Popen]:
    """A program of Dask's, until the `with` is left."""
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard", "--host", "127.0.0.1"]
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"TMPDIR": str(cwd)}
    streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([*command, *arguments], cwd=cwd, env={**env, **environment}, **streams)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


@contextlib.contextmanager
def scheduler(file: Path, **environment: str) -> Iterator[subprocess.Popen]:
    file.unlink(missing_ok=True)
    with dask("scheduler", "--port", "0", "--scheduler-file", str(file), cwd=file.parent, **environment) as process:
        deadline = time.monotonic() + 60
        while not file.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        yield process


def test_workers_of_a_scheduler_are_checked_and_then_used(tiny_pair: Pair, model: str, tmp_path: Path) -> None:
    here, out = str(tmp_path / "here.tif"), tmp_path / "out"
    run_applying(ApplyRequest(model, str(tiny_pair.msi), here, device="cpu"))
    out.mkdir()
    file = tmp_path / "scheduler.json"
    apply = ["apply", "--model", model, "--msi", tiny_pair.msi, "--output", out / "o.tif", "--scheduler", file]
    worker = ("worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-nanny")
    with scheduler(file), dask(*worker, cwd=tmp_path):
        code, _, err = ended(start(*apply))
        assert code == 2, err
        assert err.count(f"PYTHONPATH needs {ROOT}") == 2
        assert "The scheduler cannot import" in err
        assert list(out.iterdir()) == []
    with scheduler(file, PYTHONPATH=str(ROOT)), dask(*worker, cwd=tmp_path, PYTHONPATH=str(ROOT)):
        code, _, err = ended(start(*apply))
        assert code == 0, err
    assert (out / "o.tif").read_bytes() == Path(here).read_bytes()
    assert sorted(p.name for p in out.iterdir()) == ["o.qml", "o.tif"]


def test_a_scheduler_that_dies_ends_the_run_and_leaves_nothing(
    tiny_pair: Pair, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(predicting, "LARGEST", 16)
    monkeypatch.setattr(predicting, "SMALLEST", 16)
    file, out = tmp_path / "scheduler.json", tmp_path / "out"
    out.mkdir()
    wanted = ApplyRequest(model, str(tiny_pair.msi), str(out / "o.vrt"), device="cpu")
    worker = ("worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-nanny")
    here = {"PYTHONPATH": str(ROOT)}
    with scheduler(file, **here) as process, dask(*worker, cwd=tmp_path, **here), connected(Target(str(file))) as found:
        assert check_workers(found, wanted) == []
        dies = AtFirstTile(process.kill)
        with pytest.raises(SpectraLiftError, match="connection to the scheduler was lost"):
            run_applying(wanted, dies, predict=partial(predicting.predict_tiles, found))
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP], ids=["ctrl-c", "closed"])
def test_what_a_terminal_sends_leaves_nothing(number: int, tiny_pair: Pair, tmp_path: Path) -> None:
    """All processes of the group get it: the workers as well."""
    arguments = ["--hsi", tiny_pair.hsi, "--msi", tiny_pair.msi, "--srf", tiny_pair.srf, "--device", "cpu"]
    process = start("fuse", *arguments, "--output", tmp_path / "o.vrt", "--n-workers", "1", start_new_session=True)
    for line in process.stderr:
        if "Training" in line:
            break
    os.killpg(process.pid, number)
    code, _, err = ended(process)
    assert code == 130, err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=240)
    return process.returncode, out, err
