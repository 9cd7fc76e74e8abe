"""Every so-manyth pixel of a file: the right ones, each block unpacked once, and means over them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import average_onto, decimated, open_raster
from spectralift_qgis.core.raster.read import parallel_blocks
from spectralift_qgis.core.raster.read.parallel_blocks import Parts
from tests.core.scenes import read, write_tif

LAYOUTS = {
    "tiles, bands together": ["COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=32"],
    "tiles, bands apart": ["COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16", "INTERLEAVE=BAND"],
    "strips": ["COMPRESS=LZW", "BLOCKYSIZE=5"],
    "not compressed": [],
}
VALUES = np.random.default_rng(3).integers(1, 999, (3, 131, 158)).astype(np.int16)


def written(folder: Path, layout: list[str], values: np.ndarray = VALUES, **how) -> str:
    plain = write_tif(folder / "plain.tif", values, **how)
    path = str(folder / "laid_out.tif")
    gdal.Translate(path, plain, creationOptions=layout)
    return path


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("every", [2, 5, 8, 40])
def test_a_view_has_the_pixels_in_the_middle_however_the_file_is_laid_out(
    tmp_path: Path, monkeypatch, layout: str, every: int
) -> None:
    monkeypatch.setattr(parallel_blocks, "PART_BYTES", 4096)
    picked = VALUES[:, every // 2 :: every, every // 2 :: every]
    with open_raster(written(tmp_path, LAYOUTS[layout])) as source:
        view = decimated(source, every)
        assert view._parts is not None and all(s % b == 0 for s, b in zip(view._parts.step, source.block))
        rows, cols = view.grid.shape
        for window in (Window(0, 0, rows, cols), Window(rows // 3, cols // 2, rows - rows // 3, cols - cols // 2)):
            found, valid = view.read(window, [2, 0])
            wanted = picked[[2, 0], window.row : window.row + window.rows, window.col : window.col + window.cols]
            np.testing.assert_array_equal(found, wanted.reshape(2, -1).T)
            assert valid.all()


@given(
    st.integers(2, 50), st.tuples(st.integers(1, 70), st.integers(1, 70)), st.integers(0, 99), st.integers(0, 99),
    st.integers(1, 99), st.integers(1, 99), st.integers(1, 4),
)  # fmt: skip
def test_the_parts_of_windows_are_all_of_them_and_a_block_is_read_once_by_one_handle(
    every, step, row, col, rows, cols, handles
) -> None:
    many = Parts((None,) * handles, every, step)
    reader: dict[tuple[int, int], int] = {}
    for window in (Window(row, col, rows, cols), Window(row + rows, col, 5, cols), Window(row, col + cols, rows, 9)):
        seen, read_once = np.zeros((window.rows, window.cols), int), set()
        for i, share in enumerate(many.shares(window)):
            for down, across in share:
                seen[down, across] += 1
                first, last = (
                    tuple((n * every + every // 2) // s for n, s in zip(place, step))
                    for place in (
                        (window.row + down.start, window.col + across.start),
                        (window.row + down.stop - 1, window.col + across.stop - 1),
                    )
                )
                assert first == last and first not in read_once and reader.setdefault(first, i) == i
                read_once.add(first)
        assert (seen == 1).all()


def test_where_there_are_overviews_a_view_reads_these(tmp_path: Path) -> None:
    path = written(tmp_path, LAYOUTS["tiles, bands together"])
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [4])
    expected = dataset.GetRasterBand(2).GetOverview(0).ReadAsArray()[:32, :39]
    del dataset
    with open_raster(path) as source:
        found, _ = decimated(source, 4).read(Window(0, 0, 32, 39), [1])
    np.testing.assert_array_equal(found[:, 0], expected.ravel())


def test_a_mask_of_the_file_is_thinned_with_it(tmp_path: Path) -> None:
    mask = np.random.default_rng(4).random(VALUES.shape[1:]) < 0.5
    path = written(tmp_path, LAYOUTS["tiles, bands together"])
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
    del dataset
    with open_raster(path) as source:
        _, valid = decimated(source, 3).read(Window(2, 1, 30, 40), [0])
    np.testing.assert_array_equal(valid, mask[1::3, 1::3][2:32, 1:41].ravel())


def test_a_view_of_a_file_that_has_gone_bad_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, LAYOUTS["tiles, bands together"])
    with open_raster(path) as source:
        with open(path, "r+b") as f:
            f.seek(600)
            f.write(b"\0" * (Path(path).stat().st_size // 2))
        with pytest.raises(RasterError, match="could not be read at row 0"):
            decimated(source, 4).read(Window(0, 0, 32, 39), [0, 1, 2])


def with_holes(folder: Path, turned: bool, every: int) -> tuple[str, str]:
    """Write an image with nodata, and one that has every so-manyth pixel of it; both turned, if wanted."""
    values = VALUES.copy()
    values[:, np.random.default_rng(5).random(VALUES.shape[1:]) < 0.2] = -1
    values[:, 40:70, 60:90] = -1
    rows, cols = (n // every for n in values.shape[1:])
    picked = values[:, every // 2 :: every, every // 2 :: every][:, :rows, :cols]
    fine = write_tif(folder / "fine.tif", values, 2.0, nodata=-1)
    coarse = write_tif(folder / "coarse.tif", picked, 2.0 * every, nodata=-1)
    if turned:
        for path, step in ((fine, 2.0), (coarse, 2.0 * every)):
            a, b = 0.87 * step, 0.49 * step
            gdal.Open(path, gdal.GA_Update).SetGeoTransform((400000, a, b, 5.8e6, b, -a))
    return fine, coarse


@pytest.mark.parametrize("crs", ["", "EPSG:32632", "EPSG:4326"])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("place", [(0, 0, 9, 9), (3, 2, 4, 5), (2, 5, 7, 6)])
def test_means_over_a_view_are_those_of_a_file_with_its_pixels(
    tmp_path: Path, crs: str, turned: bool, place: tuple[int, int, int, int]
) -> None:
    fine, coarse = with_holes(tmp_path, turned, 3)
    with open_raster(fine) as source, open_raster(coarse) as plain:
        grid = RasterGrid((9, 11), (399990.0, 31.0, 0, 5800010.0, 0, -31.0), plain.grid.crs_wkt)
        if crs:
            path = str(tmp_path / "grid.tif")
            gdal.Warp(path, coarse, dstSRS=crs, width=11, height=9)
            with open_raster(path) as other:
                grid = other.grid
        # Of a part of a turned grid GDAL itself leaves pixels out; and it brings positions to degrees by approximation.
        whole, is_valid = average_onto(plain, [2, 0], grid, Window(0, 0, 9, 11))
        found, valid = average_onto(decimated(source, 3), [2, 0], grid, Window(*place))
    down, across = slice(place[0], place[0] + place[2]), slice(place[1], place[1] + place[3])
    np.testing.assert_array_equal(valid, is_valid.reshape(9, 11)[down, across].ravel())
    np.testing.assert_allclose(found, whole.reshape(9, 11, 2)[down, across].reshape(-1, 2), rtol=2e-3)
    assert 0 < valid.sum() < valid.size or place == (3, 2, 4, 5)


def test_a_view_that_lies_elsewhere_has_no_means(tmp_path: Path) -> None:
    with open_raster(write_tif(tmp_path / "a.tif", VALUES, 2.0)) as source:
        far = replace(source.grid, geotransform=(5e5, 20.0, 0, 5.9e6, 0, -20.0))
        found, valid = average_onto(decimated(source, 2), [0, 1], far, Window(0, 0, 5, 6))
    assert found.shape == (30, 2) and not valid.any() and not found.any()


def test_means_over_a_view_are_in_scaled_values(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", VALUES[:, :40, :40], 2.0)
    dataset = gdal.Open(path, gdal.GA_Update)
    for i in range(3):
        dataset.GetRasterBand(i + 1).SetScale(0.01)
        dataset.GetRasterBand(i + 1).SetOffset(i)
    del dataset
    with open_raster(path) as source:
        grid = source.grid.coarser(8)
        found, valid = average_onto(decimated(source, 2), [0, 2], grid, Window(0, 0, 5, 5))
    picked = read(path)[[0, 2], 1::2, 1::2].reshape(2, 5, 4, 5, 4).mean(axis=(2, 4)) * 0.01
    np.testing.assert_allclose(found.T.reshape(2, 5, 5), picked + np.array([0, 2])[:, None, None], rtol=1e-4)
    assert valid.all()
