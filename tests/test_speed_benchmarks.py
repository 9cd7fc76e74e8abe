"""The benchmarks of docs/performance.md and docs/quality.md run, on tiny settings; their figures are not looked at."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

ROOT = Path(__file__).resolve().parent.parent
CUDA = torch.cuda.is_available()


def bench(script: str, *arguments: object) -> list[str]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / script), *map(str, arguments)],
        capture_output=True, text=True, check=False, env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_gpu_benchmark_says_what_it_ran_on() -> None:
    lines = bench("gpu.py", "--epochs", 100, "--steps", 100, "--pixels", 10**6, "--rounds", 1)
    device = "cuda" if CUDA else "mps" if torch.backends.mps.is_available() else "cpu"
    assert lines[0].startswith(f"device: {device}, torch {torch.__version__}")
    assert any(line.startswith("NO GPU: this is the CPU") for line in lines) == (device == "cpu")
    assert not [line for line in lines if line.startswith("WARNING")]
    for what in ("training, paper: ", "training, default: ", "the device's own copy: ", "prediction, 1 network(s), ",
                 "prediction, 4 network(s), "):  # fmt: skip
        assert any(line.startswith(what) for line in lines), what


@pytest.mark.skipif(CUDA, reason="a CUDA device is here")
def test_the_gpu_benchmark_refuses_a_device_that_is_not_there() -> None:
    command = [sys.executable, str(ROOT / "benchmarks/gpu.py"), "--device", "cuda"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "there is no cuda device that PyTorch can use here" in done.stderr


def test_the_scaling_benchmark_prints_a_row_a_size(tmp_path: Path) -> None:
    rows = bench("scaling.py", "--bands", 5, "--steps", 3, "--pixels", "1024,90000", "--folder", tmp_path)
    assert [int(row.split()[0]) for row in rows] == [1024, 90000]
    assert [int(re.search(r"(\d+) spectra", row)[1]) for row in rows] == [1024, 16384]


def test_the_inference_benchmark_sets_both_runs_beside_their_floors(tmp_path: Path) -> None:
    rows = bench("inference.py", "--side", 200, "--bands", 6, "--rounds", 1, "--folder", tmp_path)
    names = ["networks alone", "with refinement"]
    assert [row.split(", ")[0] for row in rows[::2]] == names
    assert all(re.search(r"over the larger floor: \d+\.\d+ \(CPU: \d+\.\d+\)$", row) for row in rows[::2])
    assert [row.split(": ")[0] for row in rows[1::2]] == [f"stages of the last round, {name}" for name in names]
    assert all(", train " in row and ", predict " in row for row in rows[1::2])


def test_the_quality_benchmark_correlates_every_band_of_the_raster(shared_data: Path) -> None:
    rows = bench("quality.py", "--epochs", 5, "--scene", "enmap")
    assert [row.split(" |")[0] for row in rows[-2:]] == ["| RMSE", "| SAM"]
    assert "| closure | spread |" in rows[-4] and " outside |" in rows[-4]
