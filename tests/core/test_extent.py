"""A part of an image, in map coordinates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.checks import preflight
from spectralift_qgis.core.errors import RequestRefused
from spectralift_qgis.core.extent import extent_window, parse_extent
from spectralift_qgis.core.fusion import run_fusion
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.harmonising import thinning
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request import FusionRequest
from tests.conftest import Pair
from tests.core.scenes import read, write_tif

GRID = RasterGrid((40, 60), (400000.0, 7.5, 0.0, 5800000.0, 0.0, -7.5))
TURNED = RasterGrid((40, 60), (400000.0, 5.0, 3.0, 5800000.0, 3.0, -5.0))


def text(xmin: float, ymin: float, xmax: float, ymax: float) -> str:
    return f"{xmin!r},{ymin!r},{xmax!r},{ymax!r}"


@pytest.fixture
def tiny(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    return FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "out.tif"), srf=str(tiny_pair.srf), preset="preview"
    )


@given(st.sampled_from([GRID, TURNED]), st.integers(0, 38), st.integers(0, 58), st.integers(1, 40), st.integers(1, 60))
def test_the_outline_of_a_window_gives_that_window_or_on_a_turned_grid_one_around_it(
    grid, row, col, rows, cols
) -> None:
    window = Window(row, col, min(rows, 40 - row), min(cols, 60 - col))
    corners = [grid.to_map(r, c) for r in (row, row + window.rows) for c in (col, col + window.cols)]
    xs, ys = zip(*corners)
    found = extent_window(grid, text(min(xs), min(ys), max(xs), max(ys)))
    if grid is GRID:
        assert found == window
    assert found.row <= row and found.row + found.rows >= row + window.rows
    assert found.col <= col and found.col + found.cols >= col + window.cols
    assert found.row >= 0 and found.col >= 0 and found.row + found.rows <= 40 and found.col + found.cols <= 60


@given(st.integers(0, 38), st.integers(0, 58), st.integers(1, 40), st.integers(1, 60))
def test_the_grid_of_a_part_puts_its_pixels_where_they_are(row, col, rows, cols) -> None:
    points = ((0.0, 0.0, 13.0, 52.0), (40.0, 60.0, 13.1, 51.9))
    window = Window(row, col, min(rows, 40 - row), min(cols, 60 - col))
    part = replace(TURNED, gcps=points).part(window)
    assert part.to_map(2.5, 1.5) == pytest.approx(TURNED.to_map(row + 2.5, col + 1.5))
    assert part.shape == (window.rows, window.cols)
    assert part.gcps == ((-row, -col, 13.0, 52.0), (40.0 - row, 60.0 - col, 13.1, 51.9))


def test_an_extent_is_snapped_outwards_and_clipped() -> None:
    assert extent_window(GRID, text(400008, 5799980, 400014, 5799999)) == Window(0, 1, 3, 1)
    assert extent_window(GRID, text(-1e9, -1e9, 1e9, 1e9)) == Window(0, 0, 40, 60)
    assert extent_window(GRID, " ") == Window(0, 0, 40, 60)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("1,2,3", "is not four numbers"),
        ("a,b,c,d", "is not four numbers"),
        ("1,2,inf,4", "is not four numbers"),
        ("3,2,1,4", "is empty"),
        ("1,2,3,2", "is empty"),
        ("0,0,1,1", "reaches from 400000 to 400450 and from 5799700 to 5800000"),
    ],
)
def test_what_is_no_extent_of_the_image_is_said_in_words(wanted: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as e:
        extent_window(GRID, wanted)
    assert str(e.value).endswith(".")


def test_numbers_may_have_spaces_around_them() -> None:
    assert parse_extent(" 1, 2 ,3,4") == (1, 2, 3, 4)


def test_a_part_is_what_the_whole_has_there(tiny: FusionRequest, tmp_path: Path) -> None:
    run_fusion(replace(tiny, quality=str(tmp_path / "q.tif")))
    part = replace(
        tiny,
        output=str(tmp_path / "part.tif"),
        quality=str(tmp_path / "qp.tif"),
        extent="400075,5799700,400151,5799850",
    )
    result = run_fusion(part)
    assert result.shape == (20, 11)
    np.testing.assert_array_equal(read(part.output), read(tiny.output)[:, 20:40, 10:21])
    np.testing.assert_array_equal(read(part.quality), read(str(tmp_path / "q.tif"))[:, 20:40, 10:21])
    for path in (part.output, part.quality):
        assert gdal.Open(path).GetGeoTransform() == (400075, 7.5, 0, 5799850, 0, -7.5)
    assert preflight(part).facts["output"]["shape"] == [20, 11]


def test_an_image_without_georeference_has_no_extent(tiny: FusionRequest, tmp_path: Path) -> None:
    msi = write_tif(tmp_path / "bare.tif", read(tiny.msi), None)
    found = preflight(replace(tiny, msi=msi, extent="0,0,9,9"))
    assert [f.code for f in found.errors] == ["extent.invalid"]
    assert "no georeference" in found.errors[0].message


def test_a_wrong_extent_is_told_with_all_other_problems(tiny: FusionRequest, tmp_path: Path) -> None:
    with pytest.raises(RequestRefused) as e:
        run_fusion(replace(tiny, extent="1,2", preset="fast"))
    assert {p.field for p in e.value.problems} == {"extent", "preset"}
    assert list(tmp_path.iterdir()) == []


def test_the_preview_of_a_part_compares_units_on_fewer_pixels_and_finds_the_same(
    tiny: FusionRequest, tmp_path: Path
) -> None:
    fine = np.kron(read(tiny.msi), np.ones((1, 6, 6), np.int16)).astype(np.float32) / 1e4  # 24 pixels along an LR pixel
    msi = write_tif(tmp_path / "fine.tif", fine, 1.25)
    whole = replace(tiny, msi=msi, output=str(tmp_path / "whole.tif"))
    part = replace(whole, output=str(tmp_path / "part.tif"), extent="400075,5799700,400151,5799850")
    with open_raster(part.hsi) as hsi, open_raster(part.msi) as raster:
        assert (thinning(part, hsi, raster), thinning(whole, hsi, raster)) == (4, 1)
        assert thinning(replace(part, preset="default"), hsi, raster) == 1
    assert run_fusion(whole).figures["radiometry"] == run_fusion(part).figures["radiometry"] == "factor"
    np.testing.assert_array_equal(read(part.output), read(whole.output)[:, 120:240, 60:121])
