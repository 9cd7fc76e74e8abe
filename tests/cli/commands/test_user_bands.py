"""Sensors and wavelengths of the user's own on the command line, as real processes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.cli.test_cli import fuse, lines, run
from tests.conftest import Pair
from tests.core.scenes import read, set_wavelengths, write_tif
from tests.core.spectral.response.test_srf_files import doc_blocks, library


def test_sensors_show_and_plot_take_a_file_of_the_users(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text(doc_blocks("responses.md", "csv")[1])
    code, out, err = run("sensors", "show", table)
    assert code == 0, err
    assert "NIR" in out
    assert "842.0" in out
    code, out, _ = run("sensors", "show", table, "--json")
    (shown,) = lines(out)
    assert shown["bands"] == ["Blue", "Green", "Red", "NIR"]
    assert shown["fwhm_nm"] == pytest.approx([32, 27, 16, 57], abs=0.1)
    pytest.importorskip("matplotlib")
    assert run("sensors", "plot", library(tmp_path), tmp_path / "lib.png")[0] == 0
    assert (tmp_path / "lib.png").stat().st_size > 5000


def test_sensors_plot_draws_the_bands_of_a_raster(tiny_pair: Pair, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    code, _, err = run("sensors", "plot", "ikonos", tmp_path / "a.svg", "--hsi", tiny_pair.hsi)
    assert code == 0, err
    assert run("sensors", "plot", "ikonos", tmp_path / "b.svg")[0] == 0
    assert (tmp_path / "a.svg").stat().st_size > (tmp_path / "b.svg").stat().st_size


def test_a_file_that_is_no_response_is_two_with_the_line(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("wavelength_nm,Red\n600,1\n610,x\n")
    for words in (("sensors", "show", table), ("sensors", "plot", table, tmp_path / "x.png")):
        code, _, err = run(*words)
        assert code == 2
        assert "line 3: 'x' is not a number" in err
    assert not (tmp_path / "x.png").exists()
    assert run("sensors", "show", tmp_path / "missing.csv")[0] == 2


def test_everything_a_user_may_say_about_bands_is_in_the_report(tiny_pair: Pair, tmp_path: Path) -> None:
    values = read(str(tiny_pair.hsi))
    bare = write_tif(tmp_path / "bare.tif", values, 30.0)
    words = ["--preset", "preview", "--report", tmp_path / "r.json", "--hsi-wavelengths", "400:1000 nm",
             "--bad-bands", "1,water-vapour", "--msi-bands", "Blue=1,Green=2,Red=3"]  # fmt: skip
    arguments = [bare if a == str(tiny_pair.hsi) else a for a in fuse(tiny_pair, tmp_path / "out.tif", *words)]
    code, out, err = run(*arguments)
    assert code == 0, err
    assert "23 bands" in out
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["wavelengths_from"] == "the range given"
    assert report["facts"]["hsi"]["bad_bands_given"] == [1]
    assert report["msi_bands_from"] == "given"
    assert report["request"]["hsi_wavelengths"] == "400:1000 nm"


def test_check_prints_where_wavelengths_and_bands_come_from(tiny_pair: Pair, tmp_path: Path) -> None:
    table = tmp_path / "bands.csv"
    table.write_text("centre_um\n" + "\n".join(f"{v:.4f}" for v in np.linspace(0.41, 1.01, 24)))
    words = ("--check", "--hsi-wavelengths", table, "--bad-bands", "24")
    code, out, err = run(*fuse(tiny_pair, tmp_path / "out.tif", *words))
    assert code == 0, err
    assert "wavelengths: 410–984 nm (from bands.csv, given), 23 bands used, 1 left out" in out
    assert "note: Band 24 (1010 nm) of the hyperspectral image is left out as requested." in out
    assert "from the order of the response's bands" in out


def test_wavelengths_and_bad_bands_that_do_not_fit_are_two_with_both_problems(tiny_pair: Pair, tmp_path: Path) -> None:
    words = ("--json", "--hsi-wavelengths", "400,500", "--bad-bands", "99")
    code, out, _ = run(*fuse(tiny_pair, tmp_path / "out.tif", *words))
    assert code == 2
    problems = {p["code"]: p["message"] for p in lines(out)[-1]["problems"]}
    assert set(problems) == {"hsi_wavelengths.invalid", "bad_bands.invalid"}
    assert "2 wavelengths for 24 bands" in problems["hsi_wavelengths.invalid"]
    assert list(tmp_path.iterdir()) == []


def test_an_image_can_be_its_own_sensor(tiny_pair: Pair, tmp_path: Path) -> None:
    from osgeo import gdal

    msi = str(tmp_path / "msi.tif")
    gdal.Translate(msi, str(tiny_pair.msi))
    words = ["fuse", "--hsi", tiny_pair.hsi, "--msi", msi, "--sensor", "from-metadata", "--preset", "preview",
             "--output", tmp_path / "out.tif"]  # fmt: skip
    code, _, err = run(*words)
    assert code == 2
    assert "does not contain the centres and widths" in err
    set_wavelengths(msi, [470, 560, 660, 830])
    dataset = gdal.Open(msi, gdal.GA_Update)
    for i in range(1, 5):
        dataset.GetRasterBand(i).SetMetadataItem("fwhm", "58")
    del dataset
    code, out, err = run(*words)
    assert code == 0, err
    assert "24 bands" in out
