"""PlanetScope and Wyvern as delivered: GeoTIFFs that need little more than what they say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.spectral.mapping.band_mapping import map_bands
from spectralift_qgis.core.spectral.response.srf import load_sensor
from tests.core.raster.products.makers import COLS, NAME_PLANET, ORIGIN, ROWS, epsg_of, planet_xml, whole
from tests.core.scenes import write_tif

RNG = np.random.default_rng(9)
EIGHT = ("CoastalBlue", "Blue", "GreenI", "Green", "Yellow", "Red", "RedEdge", "NIR")


@pytest.fixture
def stored() -> np.ndarray:
    planes = RNG.integers(1, 6000, (8, ROWS, COLS)).astype(np.uint16)
    planes[:, 2] = 0
    return planes


@pytest.mark.parametrize("finish", ["_8b", "_8b_clip", "_8b_harmonized_clip"])
@pytest.mark.parametrize("given", ["folder", "image", "metadata"])
def test_superdove_reflectance_opens(tmp_path: Path, stored: np.ndarray, finish: str, given: str) -> None:
    image = tmp_path / f"{NAME_PLANET}_AnalyticMS_SR{finish}.tif"
    write_tif(image, stored, 3.0, nodata=0, origin=ORIGIN)
    write_tif(tmp_path / f"{NAME_PLANET}_udm2.tif", stored.astype(np.uint8), 3.0)
    metadata = tmp_path / f"{NAME_PLANET}_AnalyticMS_8b_metadata.xml"
    metadata.write_text(planet_xml([2e-5] * 8))
    with open_raster(str({"folder": tmp_path, "image": image, "metadata": metadata}[given])) as opened:
        assert opened.bands.names == EIGHT
        assert opened.grid.geotransform == (ORIGIN[0], 3, 0, ORIGIN[1], 0, -3)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.scale, 1e-4)
        assert opened.nodata.tolist() == [0.0] * 8
        values, valid = whole(opened)
        mapping = map_bands(load_sensor("planetscope_superdove8"), opened.bands, opened.colours)
    assert mapping.certain
    assert mapping.numbers == tuple(range(1, 9))
    assert valid.sum() == (ROWS - 1) * COLS
    np.testing.assert_allclose(values[:, 3:], stored[:, 3:] * 1e-4, rtol=1e-5)


def test_four_bands_are_blue_green_red_nir(tmp_path: Path, stored: np.ndarray) -> None:
    path = write_tif(tmp_path / f"{NAME_PLANET}_AnalyticMS_SR.tif", stored[:4], 3.0, nodata=0)
    with open_raster(path) as opened:
        assert opened.bands.names == ("Blue", "Green", "Red", "NIR")


def test_radiance_becomes_reflectance_by_the_metadata(tmp_path: Path, stored: np.ndarray) -> None:
    path = write_tif(tmp_path / f"{NAME_PLANET}_AnalyticMS_8b.tif", stored, 3.0, nodata=0)
    with pytest.raises(RasterError, match="AnalyticMS_8b_metadata.xml beside it is missing"):
        open_raster(path).__enter__()
    metadata = tmp_path / f"{NAME_PLANET}_AnalyticMS_8b_metadata.xml"
    metadata.write_text(planet_xml([2e-5] * 7))
    with pytest.raises(RasterError, match="reflectanceCoefficient of band 8 is missing"):
        open_raster(path).__enter__()
    coefficients = np.linspace(1e-5, 3e-5, 8)
    metadata.write_text(planet_xml(coefficients))
    with open_raster(path) as opened:
        np.testing.assert_allclose(opened.scale, coefficients)


def test_metadata_without_their_image_say_so(tmp_path: Path) -> None:
    metadata = tmp_path / f"{NAME_PLANET}_AnalyticMS_8b_metadata.xml"
    metadata.write_text(planet_xml([2e-5] * 8))
    with pytest.raises(RasterError, match="AnalyticMS_SR_8b.tif beside it is missing"):
        open_raster(str(metadata)).__enter__()


def test_a_folder_of_several_scenes_asks_which(tmp_path: Path, stored: np.ndarray) -> None:
    for day in ("20220724", "20220725"):
        write_tif(tmp_path / f"{day}_101112_34_2475_3B_AnalyticMS_SR_8b.tif", stored, 3.0, nodata=0)
    with pytest.raises(RasterError, match="2 PlanetScope products.*Choose one"):
        open_raster(str(tmp_path)).__enter__()


def test_wyvern_says_everything_itself(tmp_path: Path, stored: np.ndarray) -> None:
    path = write_tif(tmp_path / "wyvern_dragonette-003_20250505T101112_x.tiff", stored.astype(np.float32), 5.0)
    dataset = gdal.Open(path, gdal.GA_Update)
    for i in range(8):
        band = dataset.GetRasterBand(i + 1)
        band.SetNoDataValue(-9999)
        band.SetDescription(f"Band_{503 + 10 * i}")
        band.SetMetadata({"wavelength": f"{503 + 10 * i}", "FWHM": "14.5", "wavelength_units": "nm"})
    del band, dataset
    with open_raster(path) as opened:
        np.testing.assert_allclose(opened.bands.centre_nm, 503 + 10 * np.arange(8))
        np.testing.assert_allclose(opened.bands.fwhm_nm, 14.5)
        assert opened.nodata.tolist() == [-9999.0] * 8
