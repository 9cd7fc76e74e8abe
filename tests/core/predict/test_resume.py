"""Runs that are killed at any moment and resumed give what a run gives that nobody kills, byte for byte."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tests.conftest import ROOT
from tests.core.scenes import set_wavelengths, write_tif

SHAPE = (560, 530)
# The command line itself, with records so close together that a small scene has some of them.
START = """
import sys
from spectralift_qgis.core.predict import journal
journal.CHECKPOINT_BYTES = int(sys.argv[1])
from spectralift_qgis.cli.main import main
sys.exit(main(sys.argv[2:]))
"""
EVERY = 3_000_000  # bytes: two windows of 24 bands of int16
FAST = ["--preset", "preview"]
TRAINED = ["--train-option", "epochs=3", "--expect", "none", "--device", "cpu"]
MEMORY = ["--memory-mib", "100"]


@dataclass(frozen=True)
class Scene:
    hsi: str
    msi: str
    srf: str


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """LR-HSI 140 × 132 × 24 and HR-MSI 560 × 530 × 4, whose lower right corner has no data: nine blocks of 256."""
    folder = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(4)
    centre_nm = np.linspace(400, 1000, 24)
    rows, cols = (np.arange(n)[:, None, None] / n for n in SHAPE)
    vegetation = 0.05 + 0.4 / (1 + np.exp(-(centre_nm - 720) / 15))
    soil = 0.1 + 0.3 * (centre_nm - 400) / 600
    share = np.sin(40 * rows + 3 * cols.transpose(1, 0, 2)) ** 2
    fine = (share * vegetation + (1 - share) * soil) * rng.uniform(0.9, 1.1, (*SHAPE, 1)) * 10000
    coarse = fine[:, :528].reshape(140, 4, 132, 4, 24).mean(axis=(1, 3))
    table_nm = np.arange(400, 1001, 5)
    responses = np.exp(-(((table_nm[None] - np.array([[470], [560], [660], [830]])) / 35) ** 2))
    lines = ["wavelength_nm,Blue,Green,Red,NIR"]
    lines += [",".join([str(nm), *(f"{v:.5f}" for v in column)]) for nm, column in zip(table_nm, responses.T)]
    (folder / "srf.csv").write_text("\n".join(lines) + "\n")
    matrix = np.stack([np.interp(centre_nm, table_nm, response) for response in responses])
    broad = fine @ (matrix / matrix.sum(axis=1, keepdims=True)).T
    broad[300:, 300:] = -1
    hsi = write_tif(folder / "hsi.tif", coarse.transpose(2, 0, 1).round().astype(np.int16), 40.0)
    set_wavelengths(hsi, centre_nm)
    msi = write_tif(folder / "msi.tif", broad.transpose(2, 0, 1).round().astype(np.int16), 10.0, nodata=-1)
    return Scene(hsi, msi, str(folder / "srf.csv"))


@pytest.fixture(scope="module")
def whole(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the preset preview makes of it when nobody kills it."""
    folder = tmp_path_factory.mktemp("whole")
    finish(*fuse(scene, folder, *FAST))
    return folder


@pytest.fixture(scope="module")
def left(scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a killed run of the same leaves."""
    folder = tmp_path_factory.mktemp("left")
    kill("predict", 6, *fuse(scene, folder, *FAST))
    return folder


def start(*arguments: object, every: int = EVERY) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", START, str(every), *map(str, arguments), "--json"]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def finish(*arguments: object, every: int = EVERY) -> list[dict]:
    out, err = (process := start(*arguments, every=every)).communicate(timeout=300)
    assert process.returncode == 0, out + err
    return [json.loads(line) for line in out.splitlines()]


def kill(stage: str, lines: int, *arguments: object, every: int = EVERY) -> None:
    """Start a run and kill it with SIGKILL when the stage has told its progress so many times."""
    process = start(*arguments, every=every)
    assert process.stdout is not None
    for line in process.stdout:
        message = json.loads(line)
        assert message["type"] != "error", message
        if message.get("stage") == stage:
            lines -= 1
            if lines <= 0:
                break
    else:
        pytest.fail(f"the run ended before {stage}")
    process.kill()
    process.communicate()


def fuse(scene: Scene, folder: Path, *more: str, suffix: str = "tif") -> list[str]:
    return [
        "fuse", "--hsi", scene.hsi, "--msi", scene.msi, "--srf", scene.srf, "--output", str(folder / f"out.{suffix}"),
        "--quality", str(folder / "quality.tif"), "--model", str(folder / "model.npz"),
        "--report", str(folder / "report.json"), *MEMORY, *more,
    ]  # fmt: skip


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that is there; the report says when and where, and is compared by itself."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name != "report.json"}


def figures(folder: Path) -> dict:
    found = dict(json.loads((folder / "report.json").read_text())["result"]["figures"])
    found.pop("resumed_windows", None)
    return found


def same(whole: Path, resumed: Path) -> None:
    one, other = contents(whole), contents(resumed)
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
    assert figures(whole) == figures(resumed)


def test_a_trained_run_killed_again_and_again_ends_as_one_that_was_not(scene: Scene, tmp_path: Path) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    whole.mkdir(), killed.mkdir()
    finish(*fuse(scene, whole, *TRAINED, "--compress", "deflate"))
    again = fuse(scene, killed, *TRAINED, "--compress", "deflate", "--resume")
    moment = random.Random()
    kill(moment.choice(["sample", "train", "refine"]), 1, *again)
    kill("predict", moment.randint(4, 6), *again)
    kill("predict", moment.randint(1, 3), *again)
    messages = finish(*again)
    assert not any(m.get("loss") for m in messages if m["type"] == "progress"), "it was trained again"
    assert messages[-1]["figures"]["resumed_windows"] >= 2
    told = [m["code"] for m in messages if m["type"] == "warning"]
    assert "resume.model" in told
    assert "resume.done" in told
    same(whole, killed)


@pytest.mark.parametrize("layout", [("GTiff", "none", "tif"), ("ENVI", "none", "bsq"), ("COG", "deflate", "tif")])
def test_only_the_windows_that_were_not_recorded_are_predicted_again(
    scene: Scene, tmp_path: Path, layout: tuple[str, str, str]
) -> None:
    file_format, compress, suffix = layout
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    whole.mkdir(), killed.mkdir()
    arguments = [*FAST, "--format", file_format, "--compress", compress]
    of_all = finish(*fuse(scene, whole, *arguments, suffix=suffix))
    again = fuse(scene, killed, *arguments, "--resume", suffix=suffix)
    kill("predict", random.randint(4, 8), *again)
    messages = finish(*again)
    resumed = messages[-1]["figures"]["resumed_windows"]
    steps, all_steps = (
        [m for m in ms if m["type"] == "progress" and m["stage"] == "predict"] for ms in (messages, of_all)
    )
    assert resumed >= 2
    assert len(steps) == len(all_steps) - resumed
    same(whole, killed)


def test_killed_while_publishing_it_is_resumed_or_done(scene: Scene, whole: Path, tmp_path: Path) -> None:
    kill("publish", 1, *fuse(scene, tmp_path, *FAST))
    finish(*fuse(scene, tmp_path, *FAST, "--resume"))
    same(whole, tmp_path)


def test_an_application_is_resumed_as_well(scene: Scene, whole: Path, tmp_path: Path) -> None:
    apply = ["apply", "--model", whole / "model.npz", "--msi", scene.msi, *MEMORY]
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    whole.mkdir(), killed.mkdir()
    outputs = [
        ["--output", f / "a.tif", "--quality", f / "q.tif", "--report", f / "report.json"] for f in (whole, killed)
    ]
    finish(*apply, *outputs[0])
    kill("predict", 6, *apply, *outputs[1])
    messages = finish(*apply, *outputs[1], "--resume")
    assert messages[-1]["figures"]["resumed_windows"] >= 2
    same(whole, killed)
    messages = finish(*apply, *outputs[1], "--resume")
    assert [m["code"] for m in messages if m["type"] == "warning" and m["code"].startswith("resume")] == ["resume.none"]


def test_without_resume_it_starts_over(scene: Scene, whole: Path, left: Path, tmp_path: Path) -> None:
    killed = Path(shutil.copytree(left, tmp_path / "killed"))
    messages = finish(*fuse(scene, killed, *FAST))
    assert "resumed_windows" not in messages[-1]["figures"]
    assert not any(m["type"] == "warning" and m["code"].startswith("resume") for m in messages)
    same(whole, killed)


@pytest.mark.parametrize("other", [("--seed", "1"), ("--compress", "lzw"), ("--dtype", "float32")])
def test_what_another_request_left_is_not_taken_over(
    scene: Scene, whole: Path, tmp_path: Path, other: tuple[str, str]
) -> None:
    kill("predict", 6, *fuse(scene, tmp_path, *FAST, *other))
    messages = finish(*fuse(scene, tmp_path, *FAST, "--resume"))
    assert "resumed_windows" not in messages[-1]["figures"]
    assert "resume.over" in [m["code"] for m in messages if m["type"] == "warning"]
    same(whole, tmp_path)


@pytest.mark.parametrize("damage", ["truncated", "flipped", "gone", "image", "quality"])
def test_a_record_that_is_damaged_is_not_believed(
    scene: Scene, whole: Path, left: Path, tmp_path: Path, damage: str
) -> None:
    killed = Path(shutil.copytree(left, tmp_path / "killed"))
    (journal,) = killed.glob(".*/private/journal")
    data = journal.read_bytes()
    if damage == "truncated":
        journal.write_bytes(data[: len(data) // 2])
    elif damage == "flipped":
        journal.write_bytes(data[:200] + bytes([data[200] ^ 1]) + data[201:])
    elif damage == "gone":
        journal.unlink()
    else:
        name = "out.tif" if damage == "image" else "quality.tif"
        (image,) = killed.glob(f".*/{name}")
        with image.open("rb+") as f:
            f.truncate(5000)
    messages = finish(*fuse(scene, killed, *FAST, "--resume"))
    assert "resumed_windows" not in messages[-1]["figures"]
    same(whole, killed)
