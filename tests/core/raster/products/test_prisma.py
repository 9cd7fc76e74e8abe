"""PRISMA L2D as delivered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import open_raster
from tests.core.raster.products.makers import COLS, ROWS, epsg_of, needs, whole, write_hdf
from tests.core.scenes import write_tif

pytestmark = needs("h5py")

FIELDS = "/HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields"
NAME = "PRS_L2D_STD_20220724101112_20220724101116_0001.he5"
RNG = np.random.default_rng(11)
VNIR = RNG.integers(1, 65536, (ROWS, 4, COLS)).astype(np.uint16)
SWIR = RNG.integers(1, 65536, (ROWS, 3, COLS)).astype(np.uint16)
VNIR[:, :, 0] = SWIR[:, :, 0] = 0  # outside of the swath
SWIR[4, 1, 5] = 0  # no reflectance in a water vapour band: a measurement
LEFT, TOP = 400015.0, 5799985.0  # centre of the first pixel


def content(**changes) -> dict[str, object]:
    made: dict[str, object] = {
        f"array:{FIELDS}/VNIR_Cube": VNIR,
        f"array:{FIELDS}/SWIR_Cube": SWIR,
        "attribute:/@List_Cw_Vnir": np.array([972.5, 562.1, 411.3, 0.0], np.float32),
        "attribute:/@List_Fwhm_Vnir": np.array([13.0, 11.5, 14.2, 0.0], np.float32),
        "attribute:/@List_Cw_Swir": np.array([2497.1, 1400.5, 943.4], np.float32),
        "attribute:/@List_Fwhm_Swir": np.array([9.1, 12.0, 13.5], np.float32),
        "attribute:/@L2ScaleVnirMin": np.float32(0.0),
        "attribute:/@L2ScaleVnirMax": np.float32(0.8),
        "attribute:/@L2ScaleSwirMin": np.float32(0.01),
        "attribute:/@L2ScaleSwirMax": np.float32(0.6),
        "attribute:/@Epsg_Code": np.int64(32633),
        "attribute:/@Product_ULcorner_easting": LEFT,
        "attribute:/@Product_ULcorner_northing": TOP,
        "attribute:/@Product_LRcorner_easting": LEFT + 30 * (COLS - 1),
        "attribute:/@Product_LRcorner_northing": TOP - 30 * (ROWS - 1),
        "attribute:/@Processing_Level": "2D",
    }
    return {**made, **changes}


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hdf(tmp_path_factory.mktemp("prisma") / NAME, content())


@pytest.mark.parametrize("by_folder", [True, False])
def test_prisma_opens_with_both_cubes(product: Path, by_folder: bool) -> None:
    with open_raster(str(product.parent if by_folder else product)) as opened:
        assert opened.grid.shape == (ROWS, COLS)
        assert opened.grid.geotransform == (400000.0, 30.0, 0.0, 5.8e6, 0.0, -30.0)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.bands.centre_nm, [972.5, 562.1, 411.3, 2497.1, 1400.5, 943.4], rtol=1e-6)
        np.testing.assert_allclose(opened.bands.fwhm_nm, [13.0, 11.5, 14.2, 9.1, 12.0, 13.5], rtol=1e-6)
        assert opened.bands.usable().tolist() == [2, 1, 5, 0, 4, 3]
        assert opened.bands.names[0] == "VNIR 1 (972.5 nm)"
        assert opened.dtype == "uint16"
        np.testing.assert_allclose(opened.scale, [0.8 / 65535] * 3 + [0.59 / 65535] * 3, rtol=1e-6)
        np.testing.assert_allclose(opened.offset, [0] * 3 + [0.01] * 3, rtol=1e-6)
        values, valid = whole(opened)
    assert valid.tolist() == [[False] + [True] * (COLS - 1)] * ROWS
    expected = [VNIR[:, i] * (0.8 / 65535) for i in range(3)] + [SWIR[:, i] * (0.59 / 65535) + 0.01 for i in range(3)]
    np.testing.assert_allclose(values[:, :, 1:], np.array(expected)[:, :, 1:], rtol=1e-5)


def test_a_renamed_file_is_known_by_its_groups(product: Path, tmp_path: Path) -> None:
    renamed = tmp_path / "scene.he5"
    renamed.write_bytes(product.read_bytes())
    with open_raster(str(renamed)) as opened:
        assert len(opened) == 6


def test_corners_may_be_those_of_the_image(tmp_path: Path) -> None:
    changes = {
        "attribute:/@Product_ULcorner_easting": 4e5,
        "attribute:/@Product_ULcorner_northing": 5.8e6,
        "attribute:/@Product_LRcorner_easting": 4e5 + 30 * COLS,
        "attribute:/@Product_LRcorner_northing": 5.8e6 - 30 * ROWS,
    }
    with open_raster(str(write_hdf(tmp_path / NAME, content(**changes)))) as opened:
        assert opened.grid.geotransform == (400000.0, 30.0, 0.0, 5.8e6, 0.0, -30.0)


def test_it_can_be_averaged_onto_another_grid(product: Path) -> None:
    with open_raster(str(product)) as opened:
        coarse = RasterGrid((ROWS // 3, COLS // 3), (4e5, 90.0, 0.0, 5.8e6, 0.0, -90.0), opened.grid.crs_wkt)
        values, valid = raster.average_onto(opened, range(6), coarse, Window(0, 0, 1, 2))
        fine, there = opened.read(Window(0, 0, 3, 3), range(6))
    assert valid.all()
    np.testing.assert_allclose(values[0], fine[there].mean(axis=0), rtol=1e-5)


@pytest.mark.parametrize(
    "name",
    ["List_Cw_Swir", "List_Fwhm_Vnir", "L2ScaleVnirMax", "L2ScaleSwirMin", "Epsg_Code", "Product_LRcorner_easting",
     "SWIR_Cube"],
)  # fmt: skip
def test_what_is_missing_is_named(tmp_path: Path, name: str) -> None:
    path = write_hdf(tmp_path / NAME, content(), leave_out=name)
    with pytest.raises(RasterError, match=f"{name}.*is missing"):
        open_raster(str(path)).__enter__()


def test_a_list_of_another_length_is_refused(tmp_path: Path) -> None:
    path = write_hdf(tmp_path / NAME, content(**{"attribute:/@List_Cw_Vnir": np.array([972.5, 562.1])}))
    with pytest.raises(RasterError, match=r"List_Cw_Vnir with 4 numbers \(it has 2\)"):
        open_raster(str(path)).__enter__()


def test_other_levels_are_refused_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / NAME.replace("L2D", "L1")
    path.write_bytes(b"")
    with pytest.raises(RasterError, match="level L1.*L2D"):
        open_raster(str(path)).__enter__()


def test_a_converted_copy_is_no_product(tmp_path: Path) -> None:
    with open_raster(write_tif(tmp_path / "PRS_L2D_STD_converted.tif", VNIR.transpose(1, 0, 2))) as opened:
        assert len(opened) == 4


def test_cubes_of_other_numbers_are_refused(tmp_path: Path) -> None:
    path = write_hdf(tmp_path / NAME, content(**{f"array:{FIELDS}/SWIR_Cube": SWIR.astype(np.float32)}))
    with pytest.raises(RasterError, match="SWIR_Cube in .* does not contain 16-bit numbers"):
        open_raster(str(path)).__enter__()


def test_a_file_cut_short_is_a_sentence(product: Path, tmp_path: Path) -> None:
    short = tmp_path / NAME
    short.write_bytes(product.read_bytes()[:3000])
    with pytest.raises(RasterError, match="Was it copied completely"):
        open_raster(str(short)).__enter__()
