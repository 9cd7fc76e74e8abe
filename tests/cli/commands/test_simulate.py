"""`simulate` as its users run it: real processes, exit codes, what they print, and a fusion of what they made."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.cli.test_cli import lines, run
from tests.conftest import Pair
from tests.core.scenes import read


@pytest.fixture
def cube(tiny_pair: Pair, tmp_path: Path) -> Path:
    """64 × 64 × 24 at 7.5 m: the tiny LR-HSI, enlarged."""
    path = tmp_path / "cube.tif"
    gdal.Translate(str(path), str(tiny_pair.hsi), width=64, height=64, resampleAlg="cubic")
    return path


def simulate(cube: Path, pair: Pair, folder: Path, *more: str) -> list[str]:
    outputs = ["--lr-hsi", str(folder / "lr.tif"), "--hr-msi", str(folder / "hr.tif")]
    return ["simulate", "--hsi", str(cube), "--srf", str(pair.srf), *outputs, *more]


def test_a_pair_is_made_and_can_be_fused(cube, tiny_pair, tmp_path):
    truth, report = tmp_path / "truth.tif", tmp_path / "report.json"
    code, out, err = run(*simulate(cube, tiny_pair, tmp_path, "--truth", truth, "--report", report))
    assert code == 0, err
    assert f"LR-HSI: {tmp_path / 'lr.tif'}: 24 bands, 16 × 16 pixels" in out
    assert "Blue, Green, Red, NIR, 64 × 64 pixels" in out
    assert "Blurring and averaging" in err and "Simulating the multispectral image" in err
    images = {f"{name}{suffix}" for name in ("lr", "hr", "truth") for suffix in (".tif", ".qml")}
    assert {p.name for p in tmp_path.iterdir()} == {"cube.tif", "report.json", *images}
    sharp = tmp_path / "sharp.tif"
    code, out, err = run(
        *["fuse", "--hsi", tmp_path / "lr.tif", "--msi", tmp_path / "hr.tif", "--srf", tiny_pair.srf],
        *["--output", sharp, "--preset", "preview"],
    )
    assert code == 0, err
    difference = read(str(sharp)) - read(str(truth))
    coarse = read(str(tmp_path / "lr.tif")).repeat(4, 1).repeat(4, 2) - read(str(truth))
    assert np.sqrt((difference**2).mean()) < np.sqrt((coarse**2).mean())


def test_json_is_one_object_a_line(cube, tiny_pair, tmp_path):
    code, out, _ = run(*simulate(cube, tiny_pair, tmp_path, "--json", "--ratio", "5", "--psf", "airy", "--seed", "7"))
    assert code == 0
    messages = lines(out)
    assert {m["stage"] for m in messages if m["type"] == "progress"} == {"check", "blur", "respond", "publish"}
    fractions = [m["fraction"] for m in messages if m["type"] == "progress"]
    assert fractions == sorted(fractions) and fractions[-1] == 1
    assert any(m["type"] == "warning" and m["code"] == "ratio.cut" for m in messages)
    result = messages[-1]
    assert (result["type"], result["seed"], result["shape"], result["lr_shape"]) == ("result", 7, [60, 60], [12, 12])
    assert abs(result["figures"]["msi_snr_db_measured"] - 40) < 0.3


def test_check_says_what_would_be_made_and_writes_nothing(cube, tiny_pair, tmp_path):
    code, out, _ = run(*simulate(cube, tiny_pair, tmp_path, "--check", "--ratio", "8"))
    assert code == 0
    assert "LR-HSI: 8 × 8 pixels, ratio 8, noise at 30 dB" in out
    assert "bands Blue, Green, Red, NIR, noise at 40 dB" in out and "can be carried out" in out
    code, out, _ = run(*simulate(cube, tiny_pair, tmp_path, "--check", "--json"))
    assert lines(out)[-1]["facts"]["lr_shape"] == [16, 16]
    assert [p.name for p in tmp_path.iterdir()] == ["cube.tif"]


def test_refused_is_two_with_all_problems_and_nothing_written(cube, tiny_pair, tmp_path):
    wrong = simulate(cube, tiny_pair, tmp_path, "--ratio", "65", "--psf-size", "4", "--truth", str(cube))
    code, out, err = run(*wrong)
    assert (code, out) == (2, "")
    errors = [line for line in err.splitlines() if line.startswith("error: ")]
    assert len(errors) == 3 and "Traceback" not in err
    code, out, _ = run(*wrong, "--json")
    assert code == 2
    assert {p["field"] for p in lines(out)[-1]["problems"]} == {"ratio", "psf_size", "truth"}
    code, out, _ = run(*wrong, "--json", "--check")
    assert code == 2 and lines(out)[-1]["type"] == "error" and lines(out)[-1]["facts"]["hsi"]
    assert [p.name for p in tmp_path.iterdir()] == ["cube.tif"]


def test_relative_paths_are_the_callers(cube, tiny_pair, tmp_path, monkeypatch):
    import subprocess
    import sys

    from tests.conftest import ROOT

    outputs = ["--lr-hsi", "a.tif", "--hr-msi", "b.bsq", "--report", "r.json"]
    command = [sys.executable, "-m", "spectralift_qgis", "simulate", "--hsi", "cube.tif", "--sensor", "paper-3"]
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    done = subprocess.run([*command, *outputs], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "r.json").read_text())["result"]["hr_msi"] == str(tmp_path / "b.bsq")
    assert (tmp_path / "b.hdr").is_file() and (tmp_path / "a.tif").is_file()
