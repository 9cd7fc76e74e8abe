"""The command line as its users run it: real processes, their exit codes and what they print."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis import __version__
from tests.conftest import ROOT, Pair
from tests.core.scenes import read


def start(*arguments: str, **options) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "spectralift_qgis", *map(str, arguments)]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen(command, cwd=ROOT, text=True, **streams)


def run(*arguments: str) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


def fuse(pair: Pair, output: Path, *more: str) -> list[str]:
    return [
        "fuse",
        "--hsi",
        str(pair.hsi),
        "--msi",
        str(pair.msi),
        "--srf",
        str(pair.srf),
        "--output",
        str(output),
        *more,
    ]


def lines(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def test_done_is_zero_and_names_the_result(tiny_pair: Pair, tmp_path: Path) -> None:
    code, out, err = run(*fuse(tiny_pair, tmp_path / "out.tif", "--preset", "preview", "--report", tmp_path / "r.json"))
    assert code == 0, err
    assert f"{tmp_path / 'out.tif'}: 24 bands, 64 × 64 pixels" in out
    assert "Sharpening" in err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.qml", "out.tif", "r.json"]


def test_json_is_one_object_a_line(tiny_pair: Pair, tmp_path: Path) -> None:
    code, out, _ = run(*fuse(tiny_pair, tmp_path / "out.tif", "--json", "--device", "cpu"))
    assert code == 0
    messages = lines(out)
    progress = [m for m in messages if m["type"] == "progress"]
    stages = {"check", "sample", "harmonise", "train", "refine", "expect", "predict", "publish"}
    assert {m["stage"] for m in progress} == stages
    assert all(set(m) == {"type", "stage", "fraction", "loss", "remaining_s"} for m in progress)
    assert any(m["loss"] is not None and m["remaining_s"] is not None for m in progress)
    assert [m["type"] for m in messages].count("result") == 1
    assert messages[-1]["type"] == "result"
    assert messages[-1]["output"] == str(tmp_path / "out.tif")
    assert messages[-1]["seed"] == 0
    assert any(m["type"] == "warning" and m["code"] == "radiometry.done" for m in messages)


def test_refused_is_two_with_all_problems_and_nothing_written(tiny_pair: Pair, tmp_path: Path) -> None:
    arguments = fuse(tiny_pair, tmp_path / "no" / "out.tif", "--preset", "fast", "--sensor", "sentinel2")
    code, out, err = run(*arguments)
    assert code == 2
    assert out == ""
    errors = [line for line in err.splitlines() if line.startswith("error: ")]
    assert len(errors) == 3
    assert "Traceback" not in err
    code, out, _ = run(*arguments, "--json")
    assert code == 2
    error = lines(out)[-1]
    assert (error["type"], error["exit_code"]) == ("error", 2)
    assert {p["field"] for p in error["problems"]} == {"output", "preset", "sensor"}
    assert list(tmp_path.iterdir()) == []


def test_words_that_are_no_options_are_two() -> None:
    assert run("fuse", "--hsi", "x")[0] == 2
    assert run("bake")[0] == 2


def test_check_prints_facts_and_writes_nothing(tiny_pair: Pair, tmp_path: Path) -> None:
    code, out, _ = run(*fuse(tiny_pair, tmp_path / "out.tif", "--check"))
    assert code == 0
    assert "ratio 4.00, overlap 100 %" in out
    assert "can be carried out" in out
    code, out, _ = run(*fuse(tiny_pair, tmp_path / "out.tif", "--check", "--json"))
    assert lines(out)[-1]["facts"]["hsi"]["bands"] == 24
    assert list(tmp_path.iterdir()) == []


def wait_for_stage(process: subprocess.Popen[str], stage: str) -> None:
    """Return once the stage is under way; training is when it has a loss to show, torch being imported by then."""
    assert process.stdout is not None
    for line in process.stdout:
        message = json.loads(line)
        assert message["type"] != "error", message
        if message.get("stage") == stage and (stage != "train" or message["loss"] is not None):
            return
    pytest.fail(f"the run ended before {stage}")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_ctrl_c_while_training_is_130_and_leaves_nothing(tiny_pair: Pair, tmp_path: Path, number: int) -> None:
    process = start(*fuse(tiny_pair, tmp_path / "out.tif", "--json", "--preset", "paper"))
    wait_for_stage(process, "train")
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert lines(out)[-1]["type"] == "error"
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_a_closed_terminal_is_130_and_leaves_nothing(tiny_pair: Pair, tmp_path: Path) -> None:
    leader, follower = pty.openpty()
    process = start(
        *fuse(tiny_pair, tmp_path / "out.tif", "--json", "--preset", "paper"), stderr=follower, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(follower, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    os.close(follower)
    wait_for_stage(process, "train")
    os.close(leader)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert lines(out)[-1]["type"] == "error"
    assert list(tmp_path.iterdir()) == []


def test_under_nohup_a_run_outlives_its_terminal(tiny_pair: Pair, tmp_path: Path) -> None:
    process = start(
        *fuse(tiny_pair, tmp_path / "out.tif", "--json", "--device", "cpu"),
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
    )
    wait_for_stage(process, "train")
    process.send_signal(signal.SIGHUP)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert lines(out)[-1]["type"] == "result"


def test_a_killed_run_leaves_no_output_and_the_next_one_cleans_up(tiny_pair: Pair, tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    process = start(*fuse(tiny_pair, output, "--json", "--preset", "preview", "--memory-mib", "64"))
    wait_for_stage(process, "predict")
    process.kill()
    process.communicate()
    leftovers = [p.name for p in tmp_path.iterdir() if p.name != "out.tif"]
    if not leftovers:  # it was faster than the signal
        assert read(str(output)).shape == (24, 64, 64)
    else:
        assert not output.exists()
    assert run(*fuse(tiny_pair, output, "--preset", "preview"))[0] == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.qml", "out.tif"]


def test_resume_takes_over_the_model_of_a_killed_run_and_gives_the_same_bytes(tiny_pair: Pair, tmp_path: Path) -> None:
    arguments = ["--device", "cpu", "--seed", "5"]
    assert run(*fuse(tiny_pair, tmp_path / "whole.tif", *arguments))[0] == 0
    output = tmp_path / "out.tif"
    process = start(*fuse(tiny_pair, output, *arguments, "--json"))
    wait_for_stage(process, "predict")
    process.kill()
    process.communicate()
    if output.exists():
        pytest.skip("it was faster than the signal")
    code, out, _ = run(*fuse(tiny_pair, output, *arguments, "--resume", "--json"))
    assert code == 0
    assert not any(m.get("loss") for m in lines(out) if m["type"] == "progress"), "it was trained again"
    assert output.read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.qml", "out.tif", "whole.qml", "whole.tif"]


def test_a_model_of_another_request_is_not_taken_over(tiny_pair: Pair, tmp_path: Path) -> None:
    output = tmp_path / "out.tif"
    process = start(*fuse(tiny_pair, output, "--json", "--preset", "preview"))
    wait_for_stage(process, "predict")
    process.kill()
    process.communicate()
    code, out, _ = run(*fuse(tiny_pair, output, "--resume", "--json", "--seed", "1"))
    assert code == 0
    assert any(m.get("loss") for m in lines(out) if m["type"] == "progress")


def test_a_full_disk_is_a_sentence_and_leaves_nothing(tiny_pair: Pair, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small]).returncode:
        pytest.skip("a small file system can only be mounted by root")
    try:
        code, _, err = run(*fuse(tiny_pair, small / "out.tif", "--preset", "preview"))
        assert code == 2
        assert "Free some space" in err
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_terminal_sees_one_bar_that_is_cleared(tiny_pair: Pair, tmp_path: Path) -> None:
    leader, follower = pty.openpty()
    process = start(*fuse(tiny_pair, tmp_path / "out.tif", "--preset", "preview"), stderr=follower)
    os.close(follower)
    shown = b""
    while True:
        try:
            chunk = os.read(leader, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    process.communicate()
    text = shown.decode()
    assert process.returncode == 0
    assert "█" in text
    assert text.rstrip(" ").endswith("\r")


def test_sensors_are_listed_shown_and_drawn(tmp_path: Path) -> None:
    code, out, _ = run("sensors", "--json")
    assert code == 0
    (listing,) = lines(out)
    assert {"sentinel2a", "generic_rgb", "ikonos"} <= {s["id"] for s in listing["sensors"]}
    assert "Sentinel-2A MSI" in run("sensors")[1]
    code, out, _ = run("sensors", "show", "ikonos")
    assert "496.4" in out
    assert "acolite" in out
    code, _, err = run("sensors", "show", "iconos")
    assert code == 2
    assert "ikonos" in err
    pytest.importorskip("matplotlib")
    assert run("sensors", "plot", "sentinel2a", str(tmp_path / "s2.png"))[0] == 0
    from matplotlib.image import imread

    picture = imread(tmp_path / "s2.png")
    assert len(np.unique(picture.reshape(-1, picture.shape[2]), axis=0)) > 50


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    done = subprocess.run(
        f"{sys.executable} -m spectralift_qgis sensors | head -1", shell=True, cwd=ROOT, capture_output=True, text=True
    )
    assert done.stderr == ""


def test_the_sample_is_written_whole(tmp_path: Path) -> None:
    code, out, _ = run("sample", "--output", str(tmp_path / "scene"), "--json")
    assert code == 0
    result = lines(out)[-1]
    assert read(result["lr_hsi"]).shape == (150, 64, 64)
    assert read(result["hr_msi"]).shape == (4, 512, 512)
    assert read(result["truth"]).shape == (150, 512, 512)
    assert len(json.loads(Path(result["points"]).read_text())) == 3
    names = {"lr_hsi.tif", "hr_msi.tif", "truth.tif", "points.json", "lr_hsi.qml", "hr_msi.qml", "truth.qml"}
    assert {p.name for p in (tmp_path / "scene").iterdir()} == names


def test_ctrl_c_ends_the_sample_while_it_is_drawn(tmp_path: Path) -> None:
    scene = tmp_path / "scene"
    process = start("sample", "--output", str(scene))
    deadline = time.monotonic() + 60
    while not scene.exists() and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(signal.SIGINT)  # a second or two before the first file
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "Cancelled. Nothing was written.\n")
    assert list(scene.iterdir()) == []


def test_a_sample_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, _, err = run("sample", "--output", str(tmp_path / "file" / "scene"))
    assert code == 2
    assert "cannot be created" in err


def test_a_folder_that_is_gone_is_a_sentence(tiny_pair: Pair, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    command = f'mkdir "{gone}" && cd "{gone}" && rmdir "{gone}" && "{sys.executable}" -m spectralift_qgis '
    for words in ("fuse --hsi=a.tif --msi=b.tif --output=c.tif --sensor=ikonos", "selftest"):
        done = subprocess.run(
            command + words, shell=True, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1].startswith("error: The folder this command was started in does not exist")
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["PROJ_LIB", "PROJ_DATA"])
def test_a_proj_that_finds_nothing_is_told_before_anything_is_computed(
    name: str, tiny_pair: Pair, tmp_path: Path
) -> None:
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "proj.db").write_text("another program's")
    output = tmp_path / "o.tif"
    for command in (
        fuse(tiny_pair, output, "--preset", "preview"),
        [
            "simulate",
            "--hsi",
            tiny_pair.hsi,
            "--srf",
            tiny_pair.srf,
            "--lr-hsi",
            output,
            "--hr-msi",
            tmp_path / "m.tif",
        ],
        ["assess", "--estimate", tiny_pair.hsi, "--reference", tiny_pair.hsi, "--maps", output],
    ):
        process = start(*command, env={**os.environ, name: str(tmp_path / "foreign")})
        _, err = process.communicate(timeout=300)
        assert process.returncode == 2
        assert err.count("error: ") == 1
        assert f"({name}={tmp_path / 'foreign'}), perhaps that of another program" in err
    assert [p.name for p in tmp_path.iterdir()] == ["foreign"]


def test_version() -> None:
    assert run("--version")[1].strip() == f"SpectraLift {__version__}"


def test_a_python_without_gdal_is_named_and_still_knows_the_sensors(tmp_path: Path) -> None:
    without = "import sys; sys.modules['osgeo'] = None; from spectralift_qgis.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", without]
    made = subprocess.run([*command, "sample", "--output", tmp_path], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 1
    assert made.stderr.startswith("error: This Python has no GDAL") and "Traceback" not in made.stderr
    listed = subprocess.run([*command, "sensors"], cwd=ROOT, capture_output=True, text=True)
    assert (listed.returncode, "sentinel2a" in listed.stdout) == (0, True), listed.stderr
