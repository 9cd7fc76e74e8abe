"""Tanager as delivered: ortho and basic."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import open_raster
from tests.core.raster.products.makers import COLS, ROWS, epsg_of, needs, whole, write_hdf

pytestmark = needs("h5py")

NAME = "20250504_092952_87_4001_ortho_sr_hdf5.h5"
BASIC = NAME.replace("ortho", "basic")
RNG = np.random.default_rng(13)
BANDS = 4
CUBE = RNG.random((BANDS, ROWS, COLS)).astype(np.float32)
EMPTY = np.zeros((ROWS, COLS), np.uint8)
EMPTY[2, 3] = 1
GRID = (4e5, 30.0, 0.0, 5.8e6, 0.0, -30.0)
FRAMING = json.dumps({"epsg_code": 32633, "rows": ROWS, "cols": COLS, "geotransform": list(GRID)})
CENTRE, FWHM, GOOD = [376.4, 560.2, 1375.0, 2499.0], [5.1, 5.2, 5.3, 5.4], [1, 1, 0, 1]


def content(top: str, cube: np.ndarray = CUBE, field: str = "surface_reflectance") -> dict[str, object]:
    data = f"/HDFEOS/{top}/HYP/Data Fields"
    made: dict[str, object] = {
        f"array:{data}/{field}": cube,
        f"array:{data}/nodata_pixels": EMPTY,
        f"attribute:{data}/{field}@wavelengths": np.array(CENTRE, np.float32),
        f"attribute:{data}/{field}@fwhm": np.array(FWHM, np.float32),
        f"attribute:{data}/{field}@good_wavelengths": np.array(GOOD, np.uint8),
        f"attribute:{data}/{field}@wavelengths_units": "nm",
    }
    if top == "GRIDS":
        return {**made, "attribute:/HDFEOS/GRIDS/HYP@Planet_Ortho_Framing": FRAMING}
    reference, degrees = osr.SpatialReference(), osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    degrees.ImportFromEPSG(4326)
    for r in (reference, degrees):
        r.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    # The swath is the grid seen upside down and mirrored: its pixels lie exactly on cells.
    x, y = np.meshgrid(GRID[0] + 30 * (np.arange(COLS) + 0.5), GRID[3] - 30 * (np.arange(ROWS) + 0.5))
    points = np.column_stack([x[::-1, ::-1].ravel(), y[::-1, ::-1].ravel()])
    lon, lat, _ = np.array(osr.CoordinateTransformation(reference, degrees).TransformPoints(points.tolist())).T
    place = "/HDFEOS/SWATHS/HYP/Geolocation Fields"
    return {
        **made,
        f"array:{place}/Longitude": lon.reshape(ROWS, COLS),
        f"array:{place}/Latitude": lat.reshape(ROWS, COLS),
        f"attribute:{place}@Planet_Ortho_Framing": FRAMING,
    }


@pytest.fixture(scope="module")
def ortho(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hdf(tmp_path_factory.mktemp("tanager") / NAME, content("GRIDS"))


def check_described(opened) -> None:
    assert opened.grid.shape == (ROWS, COLS)
    assert opened.grid.geotransform == GRID
    assert epsg_of(opened) == "32633"
    np.testing.assert_allclose(opened.bands.centre_nm, CENTRE, rtol=1e-6)
    np.testing.assert_allclose(opened.bands.fwhm_nm, FWHM, rtol=1e-6)
    assert opened.bands.good.tolist() == [True, True, False, True]
    assert opened.dtype == "float32"


@pytest.mark.parametrize("by_folder", [True, False])
def test_the_ortho_product_lies_on_its_grid(ortho: Path, by_folder: bool) -> None:
    with open_raster(str(ortho.parent if by_folder else ortho)) as opened:
        check_described(opened)
        values, valid = whole(opened)
    np.testing.assert_array_equal(valid, EMPTY == 0)
    np.testing.assert_array_equal(values[:, valid], CUBE[:, valid])


def test_the_grid_of_the_structure_serves_where_there_is_no_framing(tmp_path: Path) -> None:
    made = content("GRIDS")
    lines = [
        "GROUP=GridStructure", "GROUP=GRID_1", 'GridName="HYP"', f"Band={BANDS}", f"XDim={COLS}", f"YDim={ROWS}",
        "UpperLeftPointMtrs=(400000.00,5800000.00)",
        f"LowerRightMtrs=({4e5 + 30 * COLS:.2f},{5.8e6 - 30 * ROWS:.2f})",
        "Projection=HE5_GCTP_UTM", "ZoneCode=33", "END_GROUP=GRID_1", "",
    ]  # fmt: skip
    structure = "\n".join(lines)
    group = "/HDFEOS INFORMATION"
    made[f"text:{group}/StructMetadata.0"] = structure
    path = write_hdf(tmp_path / NAME, made, leave_out="Planet_Ortho_Framing")
    with open_raster(str(path)) as opened:
        check_described(opened)


@pytest.mark.skipif(
    int(gdal.VersionInfo()) < 3050000, reason="GDAL before 3.5 places geolocation arrays half a pixel off"
)
def test_the_basic_product_is_brought_onto_the_ortho_grid(tmp_path: Path) -> None:
    with open_raster(str(write_hdf(tmp_path / BASIC, content("SWATHS")))) as opened:
        check_described(opened)
        values, valid = whole(opened)
    expected, holes = CUBE[:, ::-1, ::-1], EMPTY[::-1, ::-1] == 1
    inner = np.s_[1:-1, 1:-1]
    np.testing.assert_array_equal(valid[inner], ~holes[inner])
    np.testing.assert_array_equal(values[:, valid], expected[:, valid])


@pytest.mark.parametrize("top", ["GRIDS", "SWATHS"])
def test_it_can_be_averaged_onto_another_grid(tmp_path: Path, top: str) -> None:
    with open_raster(str(write_hdf(tmp_path / NAME, content(top)))) as opened:
        coarse = RasterGrid((ROWS // 3, COLS // 3), (4e5, 90.0, 0.0, 5.8e6, 0.0, -90.0), opened.grid.crs_wkt)
        values, valid = raster.average_onto(opened, range(BANDS), coarse, Window(1, 1, 1, 2))
        fine = opened.read(Window(3, 3, 3, 3), range(BANDS))[0]
    assert valid.all()
    np.testing.assert_allclose(values[0], fine.mean(axis=0), rtol=1e-5)


def test_radiance_opens_too(tmp_path: Path) -> None:
    path = write_hdf(tmp_path / "scene.h5", content("GRIDS", field="toa_radiance"), leave_out="good_wavelengths")
    with open_raster(str(path)) as opened:
        assert opened.bands.good.all()


@pytest.mark.parametrize(
    ("top", "name"),
    [("GRIDS", "surface_reflectance"), ("GRIDS", "wavelengths"), ("GRIDS", "fwhm"), ("GRIDS", "Planet_Ortho_Framing"),
     ("SWATHS", "Latitude"), ("SWATHS", "Planet_Ortho_Framing")],
)  # fmt: skip
def test_what_is_missing_is_named(tmp_path: Path, top: str, name: str) -> None:
    made = content(top)
    if name == "surface_reflectance":
        made = {k: v for k, v in made.items() if name not in k}
    path = write_hdf(tmp_path / NAME, made, leave_out=f"@{name}" if name in ("wavelengths", "fwhm") else name)
    with pytest.raises(RasterError, match=f"{name}.*is missing"):
        open_raster(str(path)).__enter__()


def test_a_framing_of_another_size_is_refused(tmp_path: Path) -> None:
    made = content("GRIDS", CUBE[:, :, :6])
    made = {k: (EMPTY[:, :6] if k.endswith("nodata_pixels") else v) for k, v in made.items()}
    with pytest.raises(RasterError, match="another size"):
        open_raster(str(write_hdf(tmp_path / NAME, made))).__enter__()
