"""EMIT L2A with its GLT as delivered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.products import emit
from tests.core.raster.products.makers import epsg_of, needs, whole, write_hdf

pytestmark = needs("netCDF4")

NAME = "EMIT_L2A_RFL_001_20230724T101112_2320507_005.nc"
RNG = np.random.default_rng(17)
DOWN, CROSS, BANDS = 20, 10, 5
SHAPE = (14, 24)
SWATH = RNG.random((DOWN, CROSS, BANDS)).astype(np.float32)
SWATH[5, 5] = -9999
GLT_X, GLT_Y = RNG.integers(1, CROSS + 1, SHAPE), RNG.integers(1, DOWN + 1, SHAPE)
GLT_X[:, :3] = GLT_Y[:, :3] = 0
GLT_X[7, 7], GLT_Y[7, 7] = 6, 6
GRID = (13.0, 0.000542232520256367, 0.0, 52.5, 0.0, -0.000542232520256367)
WKT = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)
CENTRE, FWHM, GOOD = [381.0, 559.3, 850.1, 1380.2, 2200.5], [8.4, 8.5, 8.6, 8.7, 8.8], [1, 1, 1, 0, 1]


def content() -> dict[str, object]:
    made: dict[str, object] = {
        "attribute:/@geotransform": np.array(GRID),
        "attribute:/@spatial_ref": WKT,
        "array:/reflectance": SWATH,
        "fill:/reflectance": np.float32(-9999),
        "dimensions:/reflectance": "downtrack crosstrack bands",
        "array:/sensor_band_parameters/wavelengths": np.array(CENTRE, np.float32),
        "array:/sensor_band_parameters/fwhm": np.array(FWHM, np.float32),
        "array:/sensor_band_parameters/good_wavelengths": np.array(GOOD, np.float32),
        "array:/location/glt_x": GLT_X.astype(np.int32),
        "array:/location/glt_y": GLT_Y.astype(np.int32),
    }
    for name in ("wavelengths", "fwhm", "good_wavelengths"):
        made[f"dimensions:/sensor_band_parameters/{name}"] = "bands"
    for name in ("glt_x", "glt_y"):
        made[f"dimensions:/location/{name}"] = "ortho_y ortho_x"
        made[f"fill:/location/{name}"] = np.int32(0)
    return made


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hdf(tmp_path_factory.mktemp("emit") / NAME, content())


def expected() -> tuple[np.ndarray, np.ndarray]:
    planes = SWATH[GLT_Y - 1, GLT_X - 1].transpose(2, 0, 1)
    return planes, (GLT_X > 0) & (planes[0] != -9999)


@pytest.mark.parametrize("by_folder", [True, False])
def test_every_cell_shows_the_pixel_that_the_glt_names(product: Path, by_folder: bool) -> None:
    with open_raster(str(product.parent if by_folder else product)) as opened:
        assert opened.grid.shape == SHAPE
        np.testing.assert_allclose(opened.grid.geotransform, GRID)
        assert epsg_of(opened) == "4326"
        np.testing.assert_allclose(opened.bands.centre_nm, CENTRE, rtol=1e-6)
        np.testing.assert_allclose(opened.bands.fwhm_nm, FWHM, rtol=1e-6)
        assert opened.bands.good.tolist() == [True, True, True, False, True]
        assert opened.nodata.tolist() == [-9999.0] * BANDS
        assert opened.dtype == "float32"
        values, valid = whole(opened)
    planes, there = expected()
    assert not valid[7, 7]
    np.testing.assert_array_equal(valid, there)
    np.testing.assert_array_equal(values[:, valid], planes[:, valid])


@pytest.mark.parametrize("most", [1, 30, 10**6])
def test_windows_and_bands_are_free_to_choose(product: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(emit, "BLOCK", 4)
    monkeypatch.setattr(emit, "MAX_BOX", most)
    planes, there = expected()
    with open_raster(str(product)) as opened:
        values, valid = opened.read(Window(3, 1, 9, 17), [4, 0, 2])
    np.testing.assert_array_equal(valid.reshape(9, 17), there[3:12, 1:18])
    part = np.where(there, planes, 0)[[4, 0, 2], 3:12, 1:18]
    np.testing.assert_array_equal(values.T.reshape(3, 9, 17), part)


def test_a_window_without_any_swath_is_nodata(product: Path) -> None:
    with open_raster(str(product)) as opened:
        assert not opened.read(Window(0, 0, 14, 3), [0, 1])[1].any()


def test_it_cannot_be_the_multispectral_image(product: Path) -> None:
    with open_raster(str(product)) as opened, pytest.raises(RasterError, match="lookup table"):
        raster.average_onto(opened, [0], opened.grid, Window(0, 0, 2, 2))


@pytest.mark.parametrize("name", ["glt_x", "glt_y", "wavelengths", "fwhm", "geotransform", "reflectance"])
def test_what_is_missing_is_named(tmp_path: Path, name: str) -> None:
    path = write_hdf(tmp_path / NAME, content(), leave_out=f"/{name}" if name != "geotransform" else name)
    with pytest.raises(RasterError, match=f"{name}.*is missing"):
        open_raster(str(path)).__enter__()


def test_positions_in_the_glt_outside_of_the_swath_are_nodata(tmp_path: Path) -> None:
    made = content()
    made["array:/location/glt_y"] = np.where(GLT_Y == 4, 2_000_000_000, np.where(GLT_Y == 3, -3, GLT_Y)).astype(
        np.int32
    )
    with open_raster(str(write_hdf(tmp_path / NAME, made))) as opened:
        valid = whole(opened)[1]
    np.testing.assert_array_equal(valid, expected()[1] & (GLT_Y != 4) & (GLT_Y != 3))


def test_a_gdal_without_the_driver_says_so(product: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emit, "DRIVERS", ("NoSuchDriver",))
    with pytest.raises(RasterError, match="no NoSuchDriver driver.*plugin"):
        open_raster(str(product)).__enter__()
