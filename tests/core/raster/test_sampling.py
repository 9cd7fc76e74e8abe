from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import Cancelled
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.read.sampling import draw_spectra, find_empty_bands
from tests.core.scenes import write_tif


def gradient(rows: int, cols: int) -> np.ndarray:
    """Two bands that say where a pixel lies: its row and its column, from 1 on."""
    return np.stack(np.mgrid[1 : rows + 1, 1 : cols + 1]).astype(np.int16)


def draw(path: str, most: int, seed: int = 0) -> np.ndarray:
    with open_raster(path) as opened:
        return draw_spectra(opened, [0, 1], most, seed=seed)


def test_without_a_bound_every_valid_pixel_is_drawn_once(tmp_path: Path) -> None:
    planes = gradient(20, 30)
    planes[:, 3, 4] = -9
    planes[0, 5, 6] = -9  # nodata in one band is enough
    spectra = draw(write_tif(tmp_path / "a.tif", planes, nodata=-9), 0)
    assert len(spectra) == 20 * 30 - 2
    assert len(np.unique(spectra, axis=0)) == len(spectra)


def test_a_bounded_sample_comes_from_the_whole_scene(tmp_path: Path) -> None:
    spectra = draw(write_tif(tmp_path / "a.tif", gradient(600, 400)), 2000)
    assert len(spectra) == 2000
    counts, _, _ = np.histogram2d(spectra[:, 0], spectra[:, 1], bins=(6, 4), range=((0, 600), (0, 400)))
    assert counts.min() > 0.5 * 2000 / 24


def test_a_scene_that_is_nearly_all_nodata_still_gives_its_valid_pixels(tmp_path: Path) -> None:
    planes = np.full((2, 600, 400), -9, np.int16)
    planes[:, 500:510, 300:320] = gradient(10, 20)
    assert len(draw(write_tif(tmp_path / "a.tif", planes, nodata=-9), 150)) > 0


def write_blocks(path: Path, planes: np.ndarray, block: int, interleave: str = "BAND") -> str:
    """Write planes (band, row, col) compressed in square blocks."""
    gdal.UseExceptions()
    options = [
        "TILED=YES",
        f"BLOCKXSIZE={block}",
        f"BLOCKYSIZE={block}",
        f"INTERLEAVE={interleave}",
        "COMPRESS=DEFLATE",
    ]
    count, rows, cols = planes.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, count, gdal.GDT_Int16, options)
    dataset.WriteArray(planes)
    del dataset
    return str(path)


@pytest.mark.parametrize(("block", "places"), [(64, 96), (256, 24), (512, 16)])
def test_a_bounded_sample_unpacks_few_blocks_of_a_large_raster_and_none_twice(
    tmp_path: Path, block: int, places: int
) -> None:
    planes = np.random.default_rng(0).integers(1, 30000, (2, 2560, 2560), dtype=np.int16)
    planes[1] = np.add.outer(np.arange(2560) // 256 * 10, np.arange(2560) // 256) + 1  # which tenth of the scene
    path = write_blocks(tmp_path / "a.tif", planes, block)
    with open_raster(path) as opened:
        assert opened.sample.windows  # what the check of a request has read before
        before = bytes_read()
        spectra = draw_spectra(opened, [0, 1], 4096, seed=1)
    assert len(spectra) == 4096
    assert bytes_read() - before < 1.5 * Path(path).stat().st_size * places * max(block, 128) ** 2 / planes[0].size
    assert len(np.unique(spectra[:, 1])) >= 0.6 * places


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_of_a_large_block_spectra_come_from_all_over_it(tmp_path: Path, interleave: str) -> None:
    planes = np.concatenate([gradient(1024, 1024)] * 10)  # 20 bands: more than is held of a block at a time
    path = write_blocks(tmp_path / "a.tif", planes, 1024, interleave)
    before = bytes_read()
    with open_raster(path) as opened:
        spectra = draw_spectra(opened, range(20), 1000, seed=0)
    assert bytes_read() - before < 1.2 * Path(path).stat().st_size
    assert (spectra[:, 0::2] == spectra[:, :1]).all() and (spectra[:, 1::2] == spectra[:, 1:2]).all()
    counts, _, _ = np.histogram2d(spectra[:, 0], spectra[:, 1], bins=8, range=((1, 1025), (1, 1025)))
    assert len(spectra) == 1000 and counts.min() > 0.2 * 1000 / 64


def test_of_a_large_block_only_what_is_valid_is_drawn(tmp_path: Path) -> None:
    planes = gradient(1024, 1024)
    planes[:, :512] = 0
    planes[1, :, :512] = -9
    path = write_blocks(tmp_path / "a.tif", planes, 1024)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(-9)
    del dataset
    spectra = draw(path, 500)
    assert len(spectra) > 400 and spectra.min() > 512


def bytes_read() -> int:
    """Return how many bytes this process has read from files so far."""
    counts = Path("/proc/self/io")
    if not counts.exists():
        pytest.skip("this system does not count what is read")
    words = counts.read_text(encoding="ascii").split()
    return int(words[words.index("rchar:") + 1])


def test_a_scene_valid_here_and_there_gives_a_part_of_the_sample_and_is_not_read_to_its_end(tmp_path: Path) -> None:
    planes = np.full((2, 2560, 2560), -9, np.int16)
    planes[:, ::16] = 5  # a row in sixteen
    with open_raster(write_tif(tmp_path / "a.tif", planes, nodata=-9)) as opened:
        spectra = draw_spectra(opened, [0, 1], 16384, seed=0)
    assert 16384 // 4 <= len(spectra) <= 16384


def test_spectra_of_zeros_are_the_edge_of_the_product(tmp_path: Path) -> None:
    planes = gradient(10, 10)
    planes[:, :2] = 0
    assert len(draw(write_tif(tmp_path / "a.tif", planes), 0)) == 80


def test_the_seed_decides_the_sample(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", gradient(600, 400))
    np.testing.assert_array_equal(draw(path, 500, seed=3), draw(path, 500, seed=3))
    assert (draw(path, 500, seed=3) != draw(path, 500, seed=4)).any()


def test_cancel_stops_the_drawing(tmp_path: Path) -> None:
    class Stop(Silent):
        def is_cancelled(self) -> bool:
            return True

    with open_raster(write_tif(tmp_path / "a.tif", gradient(50, 50))) as opened, pytest.raises(Cancelled):
        draw_spectra(opened, [0, 1], 0, seed=0, progress=Stop())


def test_bands_without_any_data_are_found_and_a_blank_scene_has_none(tmp_path: Path) -> None:
    planes = np.full((3, 40, 40), -9, np.int16)
    planes[0] = 5
    planes[2, 39, 39] = 5
    with open_raster(write_tif(tmp_path / "a.tif", planes, nodata=-9)) as opened:
        empty, constant = find_empty_bands(opened, [0, 1, 2])
        assert (empty.tolist(), constant.any()) == ([False, True, False], False)
    planes[:] = -9
    with open_raster(write_tif(tmp_path / "b.tif", planes, nodata=-9)) as opened:
        assert not np.any(find_empty_bands(opened, [0, 1, 2]))
