"""EnMAP and DESIS as delivered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.raster import open_raster
from tests.core.raster.products.makers import (
    COLS,
    NAME_DESIS,
    NAME_ENMAP,
    ORIGIN,
    ROWS,
    desis,
    enmap,
    enmap_xml,
    epsg_of,
    whole,
)
from tests.core.scenes import set_wavelengths, write_tif

RNG = np.random.default_rng(3)
CENTRE = [423.874, 650.1, 985.2, 900.25, 2400.5]
FWHM = [6.88, 7.1, 8.0, 9.5, 11.25]
GAIN = [1e-4, 1e-4, 2e-4, 1e-4, 1e-4]
OFFSET = [0.0, 0.01, 0.0, 0.0, -0.02]


@pytest.fixture
def stored() -> np.ndarray:
    planes = RNG.integers(-50, 6000, (5, ROWS, COLS)).astype(np.int16)
    planes[:, :, 0] = -32768
    return planes


@pytest.mark.parametrize("given", ["", f"{NAME_ENMAP}-METADATA.XML", f"{NAME_ENMAP}-SPECTRAL_IMAGE.TIF"])
def test_enmap_opens_by_its_folder_metadata_or_image(tmp_path: Path, stored: np.ndarray, given: str) -> None:
    product = enmap(tmp_path, stored, CENTRE, FWHM, GAIN, OFFSET)
    with open_raster(str(product / given)) as opened:
        assert opened.grid.shape == (ROWS, COLS)
        assert opened.grid.geotransform == (ORIGIN[0], 30, 0, ORIGIN[1], 0, -30)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.bands.centre_nm, CENTRE)
        np.testing.assert_allclose(opened.bands.fwhm_nm, FWHM)
        np.testing.assert_allclose(opened.scale, GAIN)
        np.testing.assert_allclose(opened.offset, OFFSET)
        assert opened.bands.good.all()
        assert opened.bands.names[0] == "band 1 (423.9 nm)"
        assert opened.nodata.tolist() == [-32768] * 5
        assert opened.dtype == "int16"
        values, valid = whole(opened)
    assert valid.tolist() == [[False] + [True] * (COLS - 1)] * ROWS
    expected = stored * np.reshape(GAIN, (5, 1, 1)) + np.reshape(OFFSET, (5, 1, 1))
    np.testing.assert_allclose(values[:, :, 1:], expected[:, :, 1:], rtol=1e-5, atol=1e-6)


def test_enmap_bands_that_were_not_expected_are_bad(tmp_path: Path, stored: np.ndarray) -> None:
    product = enmap(tmp_path, stored, CENTRE, swir="5")
    with open_raster(str(product)) as opened:
        assert opened.bands.good.tolist() == [True, True, True, False, True]


def test_enmap_images_of_the_expected_bands_only_are_understood(tmp_path: Path, stored: np.ndarray) -> None:
    product = enmap(tmp_path, stored[:3], CENTRE[:3])
    (product / f"{NAME_ENMAP}-METADATA.XML").write_text(enmap_xml(CENTRE, FWHM, GAIN, OFFSET, vnir="1,3", swir="5"))
    with open_raster(str(product)) as opened:
        np.testing.assert_allclose(opened.bands.centre_nm, [CENTRE[0], CENTRE[2], CENTRE[4]])


def test_the_two_images_of_enmap_l1b_get_their_own_bands(tmp_path: Path, stored: np.ndarray) -> None:
    (tmp_path / "ENMAP01-L1B-METADATA.XML").write_text(enmap_xml(CENTRE, FWHM, GAIN, OFFSET))
    write_tif(tmp_path / "ENMAP01-L1B-SPECTRAL_IMAGE_VNIR.TIF", stored[:3], None)
    write_tif(tmp_path / "ENMAP01-L1B-SPECTRAL_IMAGE_SWIR.TIF", stored[3:], None)
    for detector, part in (("VNIR", slice(0, 3)), ("SWIR", slice(3, 5))):
        with open_raster(str(tmp_path / f"ENMAP01-L1B-SPECTRAL_IMAGE_{detector}.TIF")) as opened:
            np.testing.assert_allclose(opened.bands.centre_nm, CENTRE[part])
    with pytest.raises(RasterError, match="several EnMAP images.*SWIR.*Choose one"), open_raster(str(tmp_path)):
        pass


def test_an_enmap_image_without_its_metadata_says_so(tmp_path: Path, stored: np.ndarray) -> None:
    product = enmap(tmp_path, stored, CENTRE)
    (product / f"{NAME_ENMAP}-METADATA.XML").unlink()
    with pytest.raises(RasterError, match=f"{NAME_ENMAP}-METADATA.XML.*missing.*wavelengths.*Copy"):
        open_raster(str(product)).__enter__()


def test_enmap_metadata_without_the_image_say_so(tmp_path: Path, stored: np.ndarray) -> None:
    product = enmap(tmp_path, stored, CENTRE)
    (product / f"{NAME_ENMAP}-SPECTRAL_IMAGE.TIF").unlink()
    for path in (product, product / f"{NAME_ENMAP}-METADATA.XML"):
        with pytest.raises(RasterError, match="SPECTRAL_IMAGE.TIF is missing"):
            open_raster(str(path)).__enter__()


@pytest.mark.parametrize("tag", ["wavelengthCenterOfBand", "FWHMOfBand", "GainOfBand", "OffsetOfBand", "bandID"])
def test_enmap_metadata_without_a_tag_name_it(tmp_path: Path, stored: np.ndarray, tag: str) -> None:
    product = enmap(tmp_path, stored, CENTRE)
    metadata = product / f"{NAME_ENMAP}-METADATA.XML"
    metadata.write_text(metadata.read_text().replace(tag, "other"))
    with pytest.raises(RasterError, match=f"{tag}.*missing"):
        open_raster(str(product)).__enter__()


def test_enmap_metadata_of_another_product_are_refused(tmp_path: Path, stored: np.ndarray) -> None:
    product = enmap(tmp_path, stored, CENTRE)
    (product / f"{NAME_ENMAP}-METADATA.XML").write_text(enmap_xml(CENTRE[:4], FWHM, GAIN, OFFSET, swir="4"))
    with pytest.raises(RasterError, match="5 bands.*describes 4"):
        open_raster(str(product)).__enter__()


def test_an_exported_copy_that_carries_its_wavelengths_needs_no_metadata(tmp_path: Path, stored: np.ndarray) -> None:
    path = write_tif(tmp_path / f"{NAME_ENMAP}-SPECTRAL_IMAGE.TIF", stored)
    set_wavelengths(path, CENTRE)
    with open_raster(path) as opened:
        np.testing.assert_allclose(opened.bands.centre_nm, CENTRE)


@pytest.mark.parametrize("given", ["", f"{NAME_DESIS}-METADATA.xml", f"{NAME_DESIS}-SPECTRAL_IMAGE.tif"])
def test_desis_opens_with_the_gains_of_its_header(tmp_path: Path, stored: np.ndarray, given: str) -> None:
    product = desis(tmp_path, stored, CENTRE, FWHM, GAIN, OFFSET)
    with open_raster(str(product / given)) as opened:
        assert opened.grid.geotransform == (ORIGIN[0], 30, 0, ORIGIN[1], 0, -30)
        assert epsg_of(opened) == "32633"
        np.testing.assert_allclose(opened.bands.centre_nm, CENTRE)
        np.testing.assert_allclose(opened.bands.fwhm_nm, FWHM)
        np.testing.assert_allclose(opened.scale, GAIN)
        np.testing.assert_allclose(opened.offset, OFFSET)
        assert opened.bands.names[4] == "band 5 (2400.5 nm)"
        values, valid = whole(opened, [2])
    assert valid.sum() == ROWS * (COLS - 1)
    np.testing.assert_allclose(values[0, :, 1:], stored[2, :, 1:] * 2e-4, rtol=1e-5)


def test_desis_gains_of_the_xml_come_before_the_header(tmp_path: Path, stored: np.ndarray) -> None:
    product = desis(tmp_path, stored, CENTRE, FWHM, GAIN, OFFSET)
    metadata = product / f"{NAME_DESIS}-METADATA.xml"
    more = "<gainOfBand>0.5</gainOfBand><offsetOfBand>1</offsetOfBand></band>"
    metadata.write_text(metadata.read_text().replace("</band>", more))
    (product / f"{NAME_DESIS}-SPECTRAL_IMAGE.hdr").unlink()
    with open_raster(str(product)) as opened:
        assert opened.scale.tolist() == [0.5] * 5
        assert opened.offset.tolist() == [1.0] * 5


def test_desis_without_a_file_or_an_entry_names_it(tmp_path: Path, stored: np.ndarray) -> None:
    product = desis(tmp_path, stored, CENTRE, FWHM, GAIN, OFFSET)
    header, metadata = product / f"{NAME_DESIS}-SPECTRAL_IMAGE.hdr", product / f"{NAME_DESIS}-METADATA.xml"
    text = header.read_text()
    header.write_text(text.replace("data gain values", "other"))
    with pytest.raises(RasterError, match="data gain values.*missing"):
        open_raster(str(product)).__enter__()
    header.unlink()
    with pytest.raises(RasterError, match=r"SPECTRAL_IMAGE\.hdr.*missing"):
        open_raster(str(product)).__enter__()
    header.write_text(text)
    metadata.write_text(metadata.read_text().replace("wavelengthWidthOfBand", "other"))
    with pytest.raises(RasterError, match="wavelengthWidthOfBand of band 1 is missing"):
        open_raster(str(product)).__enter__()
    metadata.unlink()
    with pytest.raises(RasterError, match="METADATA.XML.*missing"):
        open_raster(str(product)).__enter__()
