"""Landsat Collection 2 Level 2 as delivered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.spectral.mapping.band_mapping import map_bands
from spectralift_qgis.core.spectral.response.srf import load_sensor
from tests.core.raster.products.makers import COLS, NAME_LANDSAT, ORIGIN, ROWS, epsg_of, landsat, whole

RNG = np.random.default_rng(7)


@pytest.fixture
def stored() -> np.ndarray:
    return RNG.integers(7273, 43636, (7, ROWS, COLS)).astype(np.uint16)


@pytest.fixture
def quality() -> np.ndarray:
    plane = np.full((ROWS, COLS), 21824, np.uint16)  # clear land
    plane[0] = 1  # fill
    plane[1] = 22280  # cloud of high confidence: a measurement all the same
    return plane


@pytest.mark.parametrize("form", ["json", "txt"])
@pytest.mark.parametrize("by_folder", [True, False])
def test_landsat_opens_by_its_folder_or_mtl(tmp_path: Path, stored, quality, form: str, by_folder: bool) -> None:
    product = landsat(tmp_path, stored, quality, form=form)
    with open_raster(str(product if by_folder else product / f"{NAME_LANDSAT}_MTL.{form}")) as opened:
        assert opened.bands.names == ("B1", "B2", "B3", "B4", "B5", "B6", "B7")
        assert opened.grid.shape == (ROWS, COLS)
        assert opened.grid.geotransform == (ORIGIN[0], 30, 0, ORIGIN[1], 0, -30)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.scale, 2.75e-5)
        np.testing.assert_allclose(opened.offset, -0.2)
        assert opened.nodata.tolist() == [0.0] * 7
        values, valid = whole(opened)
        mapping = map_bands(load_sensor("landsat8_oli"), opened.bands, opened.colours)
    assert not valid[0].any()
    assert valid[1:].all()
    np.testing.assert_allclose(values[:, 1:], stored[:, 1:] * 2.75e-5 - 0.2, rtol=1e-4, atol=1e-6)
    assert mapping.certain
    assert str(mapping) == "B1=1,B2=2,B3=3,B4=4,B5=5,B6=6,B7=7"


def test_thematic_mapper_has_no_band_6(tmp_path: Path, stored, quality) -> None:
    product = landsat(tmp_path, stored, quality, name="LT05_L2SP_193023_19990724_20200802_02_T1")
    mtl = next(product.glob("*_MTL.json"))
    mtl.write_text(mtl.read_text().replace("LANDSAT_8", "LANDSAT_5"))
    with open_raster(str(product)) as opened:
        assert opened.bands.names == ("B1", "B2", "B3", "B4", "B5", "B7")
        mapping = map_bands(load_sensor("landsat5_tm"), opened.bands, opened.colours)
    assert mapping.names == opened.bands.names


@pytest.mark.parametrize("name", ["SR_B4.TIF", "QA_PIXEL.TIF"])
def test_a_missing_file_is_named(tmp_path: Path, stored, quality, name: str) -> None:
    product = landsat(tmp_path, stored, quality)
    (product / f"{NAME_LANDSAT}_{name}").unlink()
    with pytest.raises(RasterError, match=f"{NAME_LANDSAT}_{name} is missing"):
        open_raster(str(product)).__enter__()


def test_a_missing_mtl_or_entry_is_named(tmp_path: Path, stored, quality) -> None:
    product = landsat(tmp_path, stored, quality)
    mtl = product / f"{NAME_LANDSAT}_MTL.json"
    mtl.write_text(mtl.read_text().replace("REFLECTANCE_ADD_BAND_3", "OTHER"))
    with pytest.raises(RasterError, match="REFLECTANCE_ADD_BAND_3 in LEVEL2_SURFACE.*missing"):
        open_raster(str(product)).__enter__()
    mtl.unlink()
    with pytest.raises(RasterError, match="MTL.json.*missing"):
        open_raster(str(product)).__enter__()


def test_level_1_is_refused_with_the_remedy(tmp_path: Path, stored, quality) -> None:
    product = landsat(tmp_path, stored, quality)
    mtl = product / f"{NAME_LANDSAT}_MTL.json"
    mtl.write_text(mtl.read_text().replace('L2SP"', 'L1TP"'))
    with pytest.raises(RasterError, match="level L1TP.*Level 2"):
        open_raster(str(product)).__enter__()


def test_files_outside_of_the_product_are_not_opened(tmp_path: Path, stored, quality) -> None:
    product = landsat(tmp_path, stored, quality, FILE_NAME_BAND_2="../secret.TIF")
    with pytest.raises(RasterError, match="outside of it"):
        open_raster(str(product)).__enter__()


def test_bands_of_another_scene_are_found_out(tmp_path: Path, stored, quality) -> None:
    from tests.core.scenes import write_tif

    product = landsat(tmp_path, stored, quality)
    write_tif(product / f"{NAME_LANDSAT}_SR_B2.TIF", stored[:1], 30.0, nodata=0, origin=(5e5, 5.8e6))
    with pytest.raises(RasterError, match="does not cover the same ground"):
        open_raster(str(product)).__enter__()


@pytest.mark.parametrize("text", ["{", "[1]", '{"LANDSAT_METADATA_FILE": 3}', "[" * 100_000])
def test_a_damaged_mtl_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / f"{NAME_LANDSAT}_MTL.json").write_text(text)
    with pytest.raises(RasterError, match="MTL.json"):
        open_raster(str(tmp_path)).__enter__()
