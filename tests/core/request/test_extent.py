"""A part of an image, in map coordinates."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.harmonise.compare_images import quick_sample
from spectralift_qgis.core.raster import decimated, open_raster
from spectralift_qgis.core.request.extent import (
    QUICK_VALUES,
    THINNED_VALUES,
    decimated_window,
    extent_window,
    parse_extent,
    quick_step,
)
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
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
def test_a_text_that_is_no_extent_of_the_image_is_refused_with_the_reason(wanted: str, words: str) -> None:
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
    assert preflight(part).facts.output.shape == [20, 11]


@pytest.mark.parametrize(
    ("gsd", "expected"), [(0.5, (10, 23, 23)), (0.25, (20, 16, 20)), (2.5, (2, 64, 64)), (6.0, (1, 64, 192))]
)
def test_a_quick_look_compares_the_fewer_coarse_pixels_the_more_fine_ones_each_holds(
    tiny: FusionRequest, tmp_path: Path, gsd: float, expected: tuple[int, int, int]
) -> None:
    """tiny's LR pixels are 30 m wide; what counts is the grid, so most of the image may be missing."""
    msi = write_tif(tmp_path / "fine.tif", np.ones((1, 100, 100), np.int16), gsd)
    with open_raster(tiny.hsi) as hsi, open_raster(msi) as raster:
        how = quick_sample(hsi, raster)
    assert (how.every, how.tile, how.side) == expected


def test_an_image_without_georeference_has_no_extent(tiny: FusionRequest, tmp_path: Path) -> None:
    msi = write_tif(tmp_path / "bare.tif", read(tiny.msi), None)
    found = preflight(replace(tiny, msi=msi, extent="0,0,9,9"))
    assert [f.code for f in found.errors] == ["extent.invalid"]
    assert "no georeference" in found.errors[0].message


def test_a_wrong_extent_is_listed_with_all_other_problems(tiny: FusionRequest, tmp_path: Path) -> None:
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
        assert quick_sample(hsi, raster).every == 4
    assert run_fusion(whole).figures["radiometry"] == run_fusion(part).figures["radiometry"] == "factor"
    np.testing.assert_array_equal(read(part.output), read(whole.output)[:, 120:240, 60:121])


@given(
    st.tuples(st.integers(1, 70), st.integers(1, 70)), st.integers(1, 70), st.integers(0, 69), st.integers(0, 69),
    st.integers(1, 70), st.integers(1, 70),
)  # fmt: skip
def test_the_window_of_a_thinned_raster_covers_what_was_asked_for_and_not_a_pixel_more(
    shape, every, row, col, rows, cols
) -> None:
    every, row, col = min(every, *shape), min(row, shape[0] - 1), min(col, shape[1] - 1)
    area = Window(row, col, min(rows, shape[0] - row), min(cols, shape[1] - col))
    thin = (shape[0] // every, shape[1] // every)
    found = decimated_window(area, every, thin)
    asked, got = ((w.row, w.rows, w.col, w.cols) for w in (area, found))
    for start, count, first, steps, n in zip(asked[::2], asked[1::2], got[::2], got[1::2], thin):
        assert 0 <= first < first + steps <= n
        assert first * every <= start or first == n - 1
        assert (first + steps) * every >= min(start + count, n * every)
        assert (first + 1) * every > start or first == n - 1
        assert (first + steps - 1) * every < start + count or steps == 1


@given(st.integers(1, 20000), st.integers(1, 20000), st.integers(2, 2000))
def test_a_quick_look_is_as_fine_as_it_can_be(rows, cols, bands) -> None:
    values, step = rows * cols * bands, quick_step(Window(0, 0, rows, cols), bands)
    if step == 1:
        assert values <= QUICK_VALUES
    else:
        assert values > QUICK_VALUES
        assert values / step**2 <= THINNED_VALUES < values / (step - 1) ** 2


@pytest.mark.parametrize("every", [2, 3, 7])
def test_on_a_coarser_grid_the_result_has_the_values_of_every_so_manyth_pixel(
    tiny: FusionRequest, tmp_path: Path, every: int
) -> None:
    whole = replace(tiny, quality=str(tmp_path / "q.tif"), radiometry="none")
    run_fusion(whole)
    names = {"output": str(tmp_path / "thin.tif"), "quality": str(tmp_path / "thin_q.tif")}
    thin = replace(whole, every=every, **names)
    result = run_fusion(thin)
    n = 64 // every
    assert result.shape == (n, n) and result.figures["every"] == every
    for fine, coarse in ((whole.output, thin.output), (whole.quality, thin.quality)):
        picked = read(fine)[:, every // 2 :: every, every // 2 :: every][:, :n, :n]
        np.testing.assert_array_equal(read(coarse), picked)
        assert gdal.Open(coarse).GetGeoTransform() == (400000, 7.5 * every, 0, 5800000, 0, -7.5 * every)
    assert preflight(thin).facts.output.shape == [n, n]
    metadata = gdal.Open(thin.output).GetMetadata("SPECTRALIFT")
    assert float(metadata["ratio"]) == pytest.approx(4 / every, rel=1e-5)


def test_a_part_on_a_coarser_grid(tiny: FusionRequest, tmp_path: Path) -> None:
    whole = replace(tiny, every=3, radiometry="none")
    part = replace(whole, output=str(tmp_path / "part.tif"), extent="400075,5799700,400151,5799850")
    run_fusion(whole)
    assert run_fusion(part).shape == (8, 4)  # rows 20 to 40 and columns 10 to 21, in threes
    np.testing.assert_array_equal(read(part.output), read(whole.output)[:, 6:14, 3:7])


def test_with_the_default_preset_a_coarser_grid_has_what_the_networks_say(tiny: FusionRequest, tmp_path: Path) -> None:
    quick = replace(tiny, preset="default", training="epochs=20,networks=1", refine="none", expect="none")
    run_fusion(quick)
    coarse = replace(quick, output=str(tmp_path / "coarse.tif"), every=4, refine="auto", expect="auto")
    result = run_fusion(coarse)
    assert result.figures["refined"] == "no" and "expected_sam_deg" not in result.figures
    np.testing.assert_allclose(
        read(coarse.output), read(quick.output)[:, 2::4, 2::4], rtol=0, atol=1
    )  # stored integers


@pytest.mark.parametrize("changes", [{"every": 0}, {"extent": "399000,5799000,401000,5801000"}])
def test_a_part_or_a_quick_look_that_comes_to_all_pixels_is_refined_as_a_whole_is(
    tiny: FusionRequest, tmp_path: Path, changes: dict
) -> None:
    whole = replace(tiny, preset="default", training="epochs=20,networks=1")
    quick = replace(whole, output=str(tmp_path / "quick.tif"), **changes)
    results = [run_fusion(wanted).figures for wanted in (whole, quick)]
    assert results[0] == results[1] and results[0]["refined"] == "yes" and "expected" in results[0]
    assert Path(quick.output).read_bytes() == Path(whole.output).read_bytes()
    seconds = [preflight(wanted).facts.seconds_on_cpu for wanted in (whole, quick)]
    assert seconds[0] == seconds[1]


def test_a_quick_look_says_how_coarse_it_is(tiny: FusionRequest, tmp_path: Path) -> None:
    fine = np.kron(read(tiny.msi), np.ones((1, 30, 30), np.int16))
    wanted = replace(tiny, msi=write_tif(tmp_path / "fine.tif", fine, 0.25), every=0)
    result = run_fusion(wanted)
    assert result.shape == (960, 960) and result.bands == 24
    (note,) = (f for f in preflight(wanted).findings if f.code == "msi.thinned")
    assert note.message.startswith("The result will have 960 × 960 pixels of 2 times the size")
    small = preflight(replace(wanted, extent="400000,5799760,400240,5800000"))
    assert small.facts.output.shape == [960, 960]  # few enough for all of them
    assert all(f.code != "msi.thinned" for f in small.findings)


@pytest.mark.parametrize("every", [-1, 65])
def test_a_step_that_leaves_nothing_is_refused(tiny: FusionRequest, every: int) -> None:
    (error,) = preflight(replace(tiny, every=every)).errors
    assert error.code == "every.range" and "up to 64" in error.message


def test_nodata_and_a_mask_are_thinned_as_the_values_are(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    values = rng.integers(1, 100, (3, 41, 50)).astype(np.int16)
    values[:, rng.random((41, 50)) < 0.3] = -1
    path = write_tif(tmp_path / "holes.tif", values, nodata=-1)
    with open_raster(path) as source:
        view = decimated(source, 4)
        assert view.grid.shape == (10, 12) and view.every == 4 and decimated(source, 1) is source
        found, valid = view.read(Window(2, 1, 8, 10), [2, 0])
    picked = values[:, 2::4, 2::4][:, 2:10, 1:11]
    np.testing.assert_array_equal(valid, (picked[0] != -1).ravel())
    np.testing.assert_array_equal(found[valid], picked[[2, 0]].reshape(2, -1).T[valid])
