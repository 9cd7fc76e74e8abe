"""What a preview reads of a large LR-HSI: a few places, once, for all who look at it."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.check import preview_reads as module
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.check.preview_reads import COMPARED, LEAST, MOST, PIXELS, read_preview_sample
from spectralift_qgis.core.harmonise.overlap import common_box
from spectralift_qgis.core.raster import Raster, open_raster
from spectralift_qgis.core.raster.read.sampling import draw_spectra, find_empty_bands
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.core.raster.test_sampling import bytes_read
from tests.core.scenes import set_wavelengths, write_tif

BANDS = 12
SIDE = 1536
GSD = 30.0


def scene(side: int = SIDE) -> np.ndarray:
    """Twelve bands of smooth ground with noise that no compression takes away."""
    rng = np.random.default_rng(3)
    coarse = rng.uniform(300, 4000, (4, side // 32 + 1, side // 32 + 1))
    ground = coarse.repeat(32, axis=1).repeat(32, axis=2)[:, :side, :side]
    spectra = rng.uniform(0.1, 1, (BANDS, 4)) / 2
    planes = np.tensordot(spectra, ground, axes=1)
    return (planes + rng.integers(0, 40, planes.shape)).astype(np.int16)


def write(path: Path, planes: np.ndarray, block: int = 256, options: tuple[str, ...] = ("INTERLEAVE=BAND",)) -> str:
    """Write planes compressed in square blocks, with the centres of bands from 450 to 900 nm."""
    plain = write_tif(path.with_suffix(".plain.tif"), planes, GSD)
    made = [*options, "COMPRESS=DEFLATE", "TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
    gdal.Translate(str(path), plain, creationOptions=made)
    set_wavelengths(str(path), np.linspace(450, 900, len(planes)))
    Path(plain).unlink()
    return str(path)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write(tmp_path_factory.mktemp("large") / "hsi.tif", scene())


def look(raster: Raster, msi: RasterGrid | None = None, seed: int = 0):
    return read_preview_sample(raster, msi, range(len(raster)), seed=seed)


def fine(first: int, size: int) -> RasterGrid:
    """The grid of an MSI of 3 m over so many LR pixels, from the same row and column on."""
    west, north = 4e5 + GSD * first, 5.8e6 - GSD * first
    return RasterGrid((size * 10, size * 10), (west, GSD / 10, 0.0, north, 0.0, -GSD / 10))


def test_a_small_raster_needs_none(tmp_path: Path) -> None:
    with open_raster(write_tif(tmp_path / "a.tif", scene(200))) as opened:
        assert look(opened) is None


def test_it_has_pixels_from_all_over_its_places_and_windows_to_compare(large: str) -> None:
    with open_raster(large) as opened:
        found = look(opened)
        assert found.numbers == list(range(1, BANDS + 1))
        assert PIXELS // 4 <= found.pixels.window.cols <= 2 * PIXELS
        assert len(found.windows) == COMPARED
        for kept in found.windows:
            np.testing.assert_array_equal(kept.planes, opened.read_stored(kept.window, range(BANDS)))
        values, valid = replace(opened, preview_sample=found).read_pixels([2, 5])
        everything, _ = opened.read(Window(0, 0, SIDE, SIDE), [2, 5])
    assert valid.all()
    assert {tuple(v) for v in values.tolist()} <= {tuple(v) for v in everything.tolist()}
    assert abs(values.mean() - everything.mean()) < 0.1 * everything.mean()


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 3), st.integers(-8, 60), st.integers(-8, 60), st.integers(1, 70), st.integers(1, 70), st.data())
def test_whoever_reads_through_it_reads_what_the_file_has(
    large: str, which: int, down: int, across: int, rows: int, cols: int, data: st.DataObject
) -> None:
    bands = data.draw(st.lists(st.integers(0, BANDS - 1), min_size=1, max_size=5))
    with open_raster(large) as opened:
        found = look(opened)
        place = found.windows[which].window
        row, col = max(0, place.row + down), max(0, place.col + across)
        window = Window(row, col, min(rows, SIDE - row), min(cols, SIDE - col))
        kept, plain = replace(opened, preview_sample=found).read(window, bands), opened.read(window, bands)
    np.testing.assert_array_equal(kept[0], plain[0])
    np.testing.assert_array_equal(kept[1], plain[1])


def test_what_lies_in_a_window_is_not_read_again(large: str) -> None:
    with open_raster(large) as opened:
        known = replace(opened, preview_sample=look(opened))
        before = bytes_read()
        for kept in known.preview_sample.windows:
            known.read(kept.window, range(BANDS))
        draw_spectra(known, range(BANDS), 4096, seed=1)
        assert not np.any(find_empty_bands(known, range(BANDS)))
        assert bytes_read() - before < 4096  # what the kernel's own counters take


@pytest.mark.parametrize("layout", ["INTERLEAVE=BAND", "INTERLEAVE=PIXEL"])
@pytest.mark.parametrize("block", [64, 256, 512])
def test_no_block_is_unpacked_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: int, layout: str) -> None:
    monkeypatch.setattr(module, "READ_BYTES", 16 << 20)
    path = write(tmp_path / "a.tif", scene(), block, (layout,))
    size, cell = Path(path).stat().st_size, max(block, module.SIDE) ** 2
    places = min(MOST, max(LEAST, (16 << 20) // (cell * BANDS * 2)))
    with open_raster(path) as opened:
        before = bytes_read()
        assert look(opened) is not None
        read = bytes_read() - before
    tables = 300_000 + 8192 * places * BANDS  # of the file's blocks, of which GDAL reads a part for each
    assert read < 1.3 * places * cell / SIDE**2 * size + tables


def test_the_seed_decides_and_threads_do_not(large: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_raster(large) as opened:
        several, other = look(opened, seed=4), look(opened, seed=5)
        monkeypatch.setattr(os, "cpu_count", lambda: 1)
        alone = look(opened, seed=4)
    np.testing.assert_array_equal(several.pixels.planes, alone.pixels.planes)
    assert [k.window for k in several.windows] == [k.window for k in alone.windows]
    assert [k.window for k in several.windows] != [k.window for k in other.windows]


@pytest.mark.parametrize(("first", "size"), [(0, 100), (700, 40), (1500, 36), (256, 256)])
def test_its_windows_lie_where_the_msi_lies_and_its_pixels_come_from_elsewhere_too(
    large: str, first: int, size: int
) -> None:
    with open_raster(large) as opened:
        msi = replace(fine(first, size), crs_wkt=opened.grid.crs_wkt)
        box, found = common_box(opened.grid, msi), look(opened, msi)
    assert found.windows
    for kept in found.windows:
        assert kept.window.common(box) == kept.window
    assert found.pixels.window.cols > PIXELS // 4


def test_an_msi_elsewhere_leaves_places_from_all_over(large: str) -> None:
    with open_raster(large) as opened:
        found = look(opened, replace(fine(9000, 100), crs_wkt=opened.grid.crs_wkt))
    assert len(found.windows) == COMPARED


def with_edges(nodata: int) -> np.ndarray:
    """A swath that lies across its raster: two thirds of it hold no data."""
    planes = scene()
    row, col = np.mgrid[:SIDE, :SIDE]
    planes[:, np.abs(row - col) > SIDE // 5] = nodata
    return planes


@pytest.mark.parametrize("nodata", [-9999, 0])
def test_places_without_data_are_passed_over(tmp_path: Path, nodata: int) -> None:
    path = write(tmp_path / "a.tif", with_edges(nodata), 128)
    if nodata:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
        del dataset
    with open_raster(path) as opened:
        found = look(opened)
        spectra = draw_spectra(replace(opened, preview_sample=found), range(BANDS), 4096, seed=0)
    assert len(spectra) == 4096
    assert (spectra > 0).all()
    assert found.windows


def test_a_mask_of_the_file_is_kept_too(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", scene())
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.zeros((SIDE, SIDE), np.uint8)
        mask[:, ::2] = 255
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        del dataset
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    with open_raster(path) as opened:
        known = replace(opened, preview_sample=look(opened))
        window = known.preview_sample.windows[0].window
        np.testing.assert_array_equal(known.read(window, [0])[1], opened.read(window, [0])[1])
        assert 0 < known.read(window, [0])[1].mean() < 1
        assert known.read_pixels([0])[1].any()


def test_one_block_of_everything_is_one_place(tmp_path: Path) -> None:
    plain = write_tif(tmp_path / "plain.tif", scene(), GSD)
    path = str(tmp_path / "a.tif")
    gdal.Translate(path, plain, creationOptions=["COMPRESS=DEFLATE", "INTERLEAVE=BAND", f"BLOCKYSIZE={SIDE}"])
    with open_raster(path) as opened:
        assert opened.block == (SIDE, SIDE)
        before = bytes_read()
        found = look(opened)
        assert bytes_read() - before < 1.1 * Path(path).stat().st_size
    assert len(found.windows) == 1 and PIXELS // 4 <= found.pixels.window.cols <= 2 * PIXELS


def test_next_to_no_data_is_looked_for_as_ever(tmp_path: Path) -> None:
    planes = np.zeros((BANDS, SIDE, SIDE), np.int16)
    planes[:, 700:720, 300:340] = scene(64)[:, :20, :40]
    with open_raster(write(tmp_path / "a.tif", planes)) as opened:
        assert look(opened) is None


@pytest.mark.parametrize(("driver", "threads"), [("ENVI", 2), ("HFA", 1), ("VRT", 1)])
def test_other_formats_are_looked_at_too_by_one_thread_where_more_might_meet(
    tmp_path: Path, large: str, driver: str, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    path = str(tmp_path / "a.img")
    gdal.Translate(path, large, format=driver)
    with open_raster(path) as opened:
        assert len(opened.copies(4)) == threads
        found = look(opened)
    with open_raster(large) as original:
        for kept in found.windows:
            np.testing.assert_array_equal(kept.planes, original.read_stored(kept.window, range(BANDS)))


def preview(hsi: str, msi: str, output: Path, **changes) -> FusionRequest:
    values = {"every": 0, "sensor": "ikonos", "msi_bands": "1,2,3,4", "preset": "preview", "seed": 7, **changes}
    return FusionRequest(hsi, msi, str(output), **values)


def write_msi(path: Path, hsi: str, first: int, size: int) -> str:
    """Write four bands of 6 m over so many LR pixels, from a row and column on: wide means of the LR-HSI's."""
    with open_raster(hsi) as opened:
        y, _ = opened.read(Window(first, first, size, size), range(BANDS))
    planes = y.T.reshape(BANDS, size, size).repeat(5, axis=1).repeat(5, axis=2)
    four = np.stack([planes[a:b].mean(axis=0) for a, b in ((0, 3), (2, 6), (5, 8), (8, 12))]).astype(np.int16)
    return write_tif(path, four, GSD / 5, origin=(4e5 + GSD * first, 5.8e6 - GSD * first))


def test_a_preview_of_a_large_scene_unpacks_its_places_and_no_more(large: str, tmp_path: Path) -> None:
    msi = write_msi(tmp_path / "msi.tif", large, 400, 150)
    before = bytes_read()
    result = run_fusion(preview(large, msi, tmp_path / "out.tif"))
    read = bytes_read() - before - 3 * Path(msi).stat().st_size
    places = min(MOST, module.READ_BYTES // (256 * 256 * BANDS * 2))
    assert result.figures["radiometry"] in ("keep", "factor", "match")
    assert read < 1.3 * min(1, places * 256**2 / SIDE**2) * Path(large).stat().st_size


def test_who_has_looked_does_not_look_again_until_the_file_changes(large: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(large, tmp_path / "hsi.tif"))
    msi = write_msi(tmp_path / "msi.tif", large, 400, 60)
    wanted = preview(str(path), msi, tmp_path / "out.tif")
    looked = preflight(wanted).preview_sample
    before = bytes_read()
    again = preflight(wanted).preview_sample
    assert again is looked and bytes_read() - before < 0.05 * path.stat().st_size
    assert preflight(replace(wanted, seed=8)).preview_sample is not looked
    looked = preflight(wanted).preview_sample
    os.utime(path, (1, 1))
    assert preflight(wanted).preview_sample is not looked


def test_the_same_seed_gives_the_same_preview(large: str, tmp_path: Path) -> None:
    msi = write_msi(tmp_path / "msi.tif", large, 400, 60)
    for name in ("a.tif", "b.tif"):
        run_fusion(preview(large, msi, tmp_path / name))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_the_preview_is_as_good_as_one_that_has_seen_everything(
    large: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its spectra are compared with those of the LR-HSI, of which this MSI is made."""
    msi = write_msi(tmp_path / "msi.tif", large, 400, 60)
    run_fusion(preview(large, msi, tmp_path / "seen.tif"))
    monkeypatch.setattr(module, "SMALL_BYTES", 1 << 40)
    run_fusion(preview(large, msi, tmp_path / "all.tif"))
    with open_raster(large) as opened:
        truth, _ = opened.read(Window(400, 400, 60, 60), range(BANDS))

    def error(path: Path) -> float:
        planes = gdal.Open(str(path)).ReadAsArray().astype(float)[:, 2::5, 2::5]
        return float(np.sqrt(((planes.reshape(BANDS, -1).T - truth) ** 2).mean()))

    assert error(tmp_path / "seen.tif") < 1.1 * error(tmp_path / "all.tif")


def test_a_file_that_ends_early_is_refused_in_words(tmp_path: Path, large: str) -> None:
    path = tmp_path / "cut.tif"
    whole = Path(large).read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    msi = write_msi(tmp_path / "msi.tif", large, 400, 60)
    with pytest.raises(SpectraLiftError, match="cut.tif"):
        run_fusion(preview(str(path), msi, tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()
