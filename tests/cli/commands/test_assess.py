"""`assess` on the command line: what it prints, its exit codes, what it writes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.cli.test_cli import lines, run
from tests.conftest import Pair
from tests.core.scenes import read, set_wavelengths, write_tif


@pytest.fixture
def cubes(tiny_pair: Pair, tmp_path: Path) -> tuple[str, str]:
    """The coarse cube of the tiny pair, and a noisy copy."""
    planes = read(str(tiny_pair.hsi))
    noisy = planes + np.random.default_rng(0).integers(-50, 50, planes.shape)
    paths = (
        write_tif(tmp_path / "estimate.tif", noisy.astype(np.int16)),
        write_tif(tmp_path / "reference.tif", planes),
    )
    for path in paths:
        set_wavelengths(path, np.linspace(400, 1000, 24))
    return paths


def assess(cubes: tuple[str, str], *more: str) -> tuple[int, str, str]:
    return run("assess", "--estimate", cubes[0], "--reference", cubes[1], *more)


def test_a_table_for_people(cubes) -> None:
    code, out, err = assess(cubes, "--ratio", "4")
    assert code == 0, err
    rmse = np.sqrt(((read(cubes[0]).astype(float) - read(cubes[1])) ** 2).mean())
    assert "24 bands, 256 of 256 pixels compared, 0 left out as nodata" in out
    assert f"  RMSE               {rmse:#.5g}" in out and "ratio 4" in out and "As published" in out
    assert "ERGAS needs the ratio" not in err and "Comparing" in err


def test_without_a_ratio_it_says_that_there_is_no_ergas(cubes) -> None:
    code, out, err = assess(cubes)
    assert code == 0 and "ERGAS needs the ratio" in err
    assert "  ERGAS              –" in out and "ratio unknown" in out


def test_json_is_one_object_a_line_with_every_figure(cubes, tmp_path: Path) -> None:
    names = ("r.html", "r.json", "m.tif")
    options = [x for o, n in zip(("--report", "--json-report", "--maps"), names) for x in (o, str(tmp_path / "o" / n))]
    (tmp_path / "o").mkdir()
    code, out, err = assess(cubes, "--ratio", "4", "--json", *options)
    assert code == 0, err
    messages = lines(out)
    assert {m["stage"] for m in messages if m["type"] == "progress"} == {"check", "compare", "publish"}
    assert messages[-1]["type"] == "result"
    assert set(messages[-1]["figures"]) >= {"rmse", "psnr_db", "ssim", "uiqi", "ergas", "sam_deg", "cross_correlation"}
    assert sorted(p.name for p in (tmp_path / "o").iterdir()) == sorted(names)
    assert json.loads((tmp_path / "o" / "r.json").read_text())["figures"] == messages[-1]["figures"]


def test_refused_is_two_with_all_problems_and_nothing_written(cubes, tmp_path: Path) -> None:
    before = Path(cubes[1]).read_bytes()
    code, out, err = assess(cubes, "--ratio", "-1", "--maps", cubes[1], "--report", str(tmp_path / "no" / "r.html"))
    assert (code, out) == (2, "")
    for part in ("not a positive number", "also an input", "does not exist"):
        assert part in err
    assert Path(cubes[1]).read_bytes() == before and "Traceback" not in err


def test_zero_is_not_the_same_as_nothing(cubes) -> None:
    code, out, err = assess(cubes, "--ratio", "0", "--data-range", "0")
    assert (code, out) == (2, "")
    assert "The ratio 0 is not a positive number" in err and "The data range 0 is not" in err


def test_one_band_is_one_band(cubes, tmp_path: Path) -> None:
    alone = tmp_path / "alone.tif"
    gdal.Translate(str(alone), cubes[0], bandList=[1])
    code, out, err = run("assess", "--estimate", alone, "--reference", alone)
    assert code == 0, err
    assert "1 band, 256 of 256 pixels compared" in out


def test_a_file_that_is_no_raster_is_a_sentence(cubes, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no raster")
    code, _, err = run("assess", "--estimate", text, "--reference", cubes[1])
    assert code == 2 and "cannot be opened as a raster" in err and "Traceback" not in err
