"""`profile` on the command line: the values that GDAL reads, and sentences for what is not there."""

from __future__ import annotations

import json

import pytest

from tests.cli.test_cli import run
from tests.conftest import Pair
from tests.core.scenes import read

HERE = ("--x", "400100", "--y", "5799900")  # row 3, column 3 of 30 m; row 13, column 13 of 7.5 m


def test_it_prints_what_gdal_reads(tiny_pair: Pair) -> None:
    code, out, err = run("profile", "--raster", tiny_pair.hsi, "--raster", tiny_pair.msi, *HERE, "--json")
    assert code == 0, err
    result = json.loads(out)
    coarse, fine = result["profiles"]
    assert coarse["y"] == read(str(tiny_pair.hsi))[:, 3, 3].tolist() and coarse["pixel"] == [3, 3]
    assert fine["y"] == read(str(tiny_pair.msi))[:, 13, 13].tolist() and fine["xUnit"] == "Band Number"
    assert coarse["xUnit"] == "nm" and coarse["x"][0] == 400


def test_the_position_may_be_in_another_crs(tiny_pair: Pair) -> None:
    import numpy as np

    from spectralift_qgis.core.raster import crs_wkt, transform

    lon, lat = transform(np.array([[400100.0, 5799900.0]]), crs_wkt("EPSG:32633"), crs_wkt("EPSG:4326"))[0]
    where = ("--x", repr(float(lon)), "--y", repr(float(lat)), "--crs", "EPSG:4326")
    code, out, err = run("profile", "--raster", tiny_pair.hsi, *where, "--json")
    assert code == 0, err
    assert json.loads(out)["profiles"][0]["pixel"] == [3, 3]


def test_a_position_is_printed_to_the_last_digit(tiny_pair: Pair) -> None:
    code, out, err = run("profile", "--raster", tiny_pair.hsi, "--x", "400100.25", "--y", "5799900.75")
    assert code == 0, err
    assert "pixel at row 3, column 3 (400100.25, 5799900.75)" in out


def test_a_window_and_a_comparison_for_people(tiny_pair: Pair) -> None:
    code, out, err = run("profile", "--raster", tiny_pair.hsi, "--raster", tiny_pair.hsi, *HERE, "--window", "3")
    assert code == 0, err
    mean = read(str(tiny_pair.hsi))[0, 2:5, 2:5].mean()
    assert f"{mean:.6g}" in out and "window at row 3, column 3" in out
    assert "SAM 0.000°, RMSE 0, bias +0, r 1.0000 on 24 bands (band by band)" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--x", "0", "--y", "0"), "outside"),
        ((*HERE, "--crs", "EPSG:nonsense"), "not a coordinate system"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(tiny_pair: Pair, arguments, sentence: str) -> None:
    code, out, err = run("profile", "--raster", tiny_pair.hsi, *arguments)
    assert (code, out) == (1, "") and sentence in err and "Traceback" not in err
