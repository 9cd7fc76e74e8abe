from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window, windows
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.spectral.bands import BandTable
from tests.core.scenes import UTM, read, write_tif

RNG = np.random.default_rng(0)


def test_scale_and_offset_are_applied_and_nodata_is_not_a_value(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.array([[[1, 2], [-99, 4]], [[10, 20], [30, -99]]], np.int16), nodata=-99)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(1)
    del dataset
    with raster.open_raster(path) as opened:
        values, valid = opened.read(Window(0, 0, 2, 2), [0, 1])
    assert valid.tolist() == [True, True, False, False]
    np.testing.assert_allclose(values, [[1.5, 10], [2, 20], [0, 0], [0, 0]])


def test_nan_and_infinity_are_not_values(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.array([[[1, np.nan, np.inf]]], np.float32))
    with raster.open_raster(path) as opened:
        assert opened.read(Window(0, 0, 1, 3), [0])[1].tolist() == [True, False, False]


def test_a_mask_band_hides_pixels(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.ones((2, 1, 3), np.uint8))
    dataset = gdal.Open(path)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 0, 255]], np.uint8))
    del dataset
    with raster.open_raster(path) as opened:
        assert opened.read(Window(0, 0, 1, 3), [0, 1])[1].tolist() == [True, False, True]


@pytest.mark.parametrize("name", ["missing.tif", "text.tif", "folder", ""])
def test_what_is_no_raster_is_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "text.tif").write_text("not a raster")
    (tmp_path / "folder").mkdir()
    with pytest.raises(RasterError) as e, raster.open_raster(str(tmp_path / name) if name else ""):
        pass
    assert name in str(e.value)
    assert "Traceback" not in str(e.value)


def test_complex_numbers_are_refused_by_name(tmp_path: Path) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "c.tif"), 2, 2, 1, gdal.GDT_CFloat32)
    with pytest.raises(RasterError, match="CFloat32"), raster.open_raster(str(tmp_path / "c.tif")):
        pass


def test_gdal_keeps_its_own_error_settings(tmp_path: Path) -> None:
    gdal.DontUseExceptions()
    try:
        with raster.open_raster(write_tif(tmp_path / "a.tif", np.ones((1, 2, 2), np.uint8))):
            gdal.DontUseExceptions()
            with raster.gdal_quiet():
                assert gdal.GetUseExceptions()
            assert not gdal.GetUseExceptions()
    finally:
        gdal.UseExceptions()


def cube(count: int = 5, rows: int = 37, cols: int = 53) -> tuple[np.ndarray, BandTable, RasterGrid]:
    stored = RNG.integers(-500, 9000, (count, rows, cols)).astype(np.int16)
    centre = np.array([480.13, 555.27, 660.41, 865.5, 1610.999])[:count]
    bands = BandTable(tuple(f"B{i}" for i in range(count)), centre, np.full(count, 6.5), np.ones(count, bool))
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.SetFromUserInput(UTM)
    return (
        stored,
        bands,
        RasterGrid((rows, cols), (4e5, 10.0, 0.0, 5.8e6, 0.0, -10.0), reference.ExportToWkt()),
    )


def write(path: Path, stored, bands, grid, most: int = 10**6, **options) -> str:
    encoding = Encoding("int16", np.full(len(bands), 1e-4), np.zeros(len(bands)), -32768.0)
    with raster.create(str(path), grid, bands, encoding, tags={"seed": "7"}, **options) as out:
        for w in windows(grid.shape, raster.block_shape(grid), most):
            part = stored[:, w.row : w.row + w.rows, w.col : w.col + w.cols].reshape(len(stored), -1).T
            out.write(w, part, (part != -32768).all(axis=1))
    return str(path)


@pytest.mark.parametrize("file_format", ["GTiff", "ENVI"])
def test_what_is_written_reads_back(tmp_path: Path, file_format: str) -> None:
    stored, bands, grid = cube()
    path = write(tmp_path / "out.dat", stored, bands, grid, file_format=file_format)
    np.testing.assert_array_equal(read(path), stored)
    with raster.open_raster(path) as opened:
        np.testing.assert_allclose(opened.bands.centre_nm, bands.centre_nm)
        np.testing.assert_allclose(opened.bands.fwhm_nm, 6.5)
        assert opened.bands.good.all()
        assert opened.grid.geotransform == grid.geotransform
        assert opened.grid.shape == grid.shape
        assert opened.nodata.tolist() == [-32768.0] * 5
        np.testing.assert_allclose(opened.scale, 1e-4)


def test_wavelengths_stand_in_all_of_the_usual_places(tmp_path: Path) -> None:
    stored, bands, grid = cube()
    dataset = gdal.Open(write(tmp_path / "out.tif", stored, bands, grid))
    band = dataset.GetRasterBand(5)
    assert band.GetMetadataItem("wavelength") == "1610.999"
    assert band.GetMetadataItem("wavelength_units") == "Nanometers"
    assert band.GetMetadataItem("fwhm") == "6.5"
    assert band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY") == "1.610999"
    assert band.GetMetadataItem("FWHM_UM", "IMAGERY") == "0.0065"
    assert dataset.GetMetadataItem("wavelength", "ENVI").startswith("{480.13, 555.27")
    assert dataset.GetMetadataItem("seed", "SPECTRALIFT") == "7"
    assert band.GetDescription() == "B4"


def test_true_colour_bands_are_marked(tmp_path: Path) -> None:
    stored, bands, grid = cube()
    dataset = gdal.Open(write(tmp_path / "out.tif", stored, bands, grid))
    found = [dataset.GetRasterBand(i).GetColorInterpretation() for i in (3, 2, 1)]
    assert found == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]


def test_statistics_are_those_of_the_valid_pixels_whatever_the_windows(tmp_path: Path) -> None:
    stored, bands, grid = cube()
    stored[:, :4] = -32768
    exact = stored[:, 4:].reshape(5, -1).astype(float)
    for most in (300, 10**6):
        dataset = gdal.Open(write(tmp_path / f"{most}.tif", stored, bands, grid, most))
        for i in range(5):
            found = dataset.GetRasterBand(i + 1).GetStatistics(False, False)
            expected = [exact[i].min(), exact[i].max(), exact[i].mean(), exact[i].std()]
            np.testing.assert_allclose(found, expected, rtol=1e-5)


@pytest.mark.parametrize("dtype", ["int16", "uint16", "float32"])
@pytest.mark.parametrize("holes", [False, True])
def test_statistics_of_long_bands_are_numpys(tmp_path: Path, dtype: str, holes: bool) -> None:
    stored = RNG.integers(0, 30_000, (2, 130, 170)).astype(dtype)
    grid, bands = RasterGrid(stored.shape[1:]), BandTable.unknown(("a", "b"))
    valid = RNG.random(stored[0].size) < 0.6 if holes else np.ones(stored[0].size, bool)
    with raster.create(str(tmp_path / "a.tif"), grid, bands, Encoding(dtype, np.ones(2), np.zeros(2), 30_001)) as out:
        out.write(Window(0, 0, *grid.shape), stored.reshape(2, -1).T, valid)
        found = out.summaries()
    exact = stored.reshape(2, -1)[:, valid].astype(np.float64)
    assert found is not None and len(found) == len(exact)
    for values, summary in zip(exact, found):
        assert summary[:2] == (values.min(), values.max())
        np.testing.assert_allclose(summary[2:], (values.mean(), values.std()), rtol=1e-5)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    stored, bands, grid = cube()
    a = write(tmp_path / "a.tif", stored, bands, grid, compress="deflate")
    b = write(tmp_path / "b.tif", stored, bands, grid, compress="deflate")
    assert Path(a).read_bytes() == Path(b).read_bytes()


@pytest.mark.parametrize("compress", ["deflate", "lzw", "zstd"])
def test_compression_loses_nothing(tmp_path: Path, compress: str) -> None:
    stored, bands, grid = cube()
    path = write(tmp_path / "a.tif", stored, bands, grid, compress=compress)
    np.testing.assert_array_equal(read(path), stored)
    assert gdal.Open(path).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == compress.upper()


def test_averaging_onto_a_coarser_grid_is_the_mean_of_the_pixels_under_it(tmp_path: Path) -> None:
    fine = RNG.random((2, 40, 40)).astype(np.float32)
    path = write_tif(tmp_path / "fine.tif", fine, 10.0)
    grid = RasterGrid((10, 10), (4e5, 40.0, 0.0, 5.8e6, 0.0, -40.0), cube()[2].crs_wkt)
    with raster.open_raster(path) as source:
        values, valid = raster.average_onto(source, [1, 0], grid, Window(2, 3, 5, 4))
    expected = fine.reshape(2, 10, 4, 10, 4).mean(axis=(2, 4))[::-1, 2:7, 3:7].reshape(2, -1).T
    assert valid.all()
    np.testing.assert_allclose(values, expected, rtol=1e-5)


def test_averaging_leaves_out_nodata_and_what_is_outside(tmp_path: Path) -> None:
    fine = np.full((1, 8, 8), 5, np.int16)
    fine[0, :4, :4] = -1
    path = write_tif(tmp_path / "fine.tif", fine, 10.0, nodata=-1)
    grid = RasterGrid((4, 4), (4e5, 40.0, 0.0, 5.8e6, 0.0, -40.0), cube()[2].crs_wkt)
    with raster.open_raster(path) as source:
        values, valid = raster.average_onto(source, [0], grid, Window(0, 0, 4, 4))
    assert valid.reshape(4, 4).tolist() == [[False, True, False, False], [True, True, False, False]] + [[False] * 4] * 2
    assert (values[valid] == 5).all()


def test_averaging_works_across_coordinate_systems(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "fine.tif", np.full((1, 50, 50), 7, np.uint8), 10.0)
    with raster.open_raster(path) as source:
        other = write_tif(
            tmp_path / "deg.tif",
            np.zeros((1, 4, 4), np.uint8),
            0.001,
            origin=(13.525, 52.34),
            crs="EPSG:4326",
        )
        with raster.open_raster(other) as degrees:
            found = raster.positions_in(source.grid, degrees.grid, np.array([[25.0, 25.0]]))
            values, valid = raster.average_onto(source, [0], degrees.grid, Window(0, 0, 4, 4))
    assert found is not None
    assert valid.any() == bool(((found >= 0) & (found < 4)).all())
    assert (values[valid] == 7).all()


def test_a_header_from_windows_is_understood(tmp_path: Path) -> None:
    """µm in the code page of Western Windows is no UTF-8, and GDAL hands it over as bytes."""
    (tmp_path / "cube.bsq").write_bytes(bytes(2 * 2 * 3))
    header = "ENVI\nsamples = 2\nlines = 2\nbands = 3\ndata type = 1\ninterleave = bsq\nband names = {\xe4, b, c}\n"
    header += "wavelength units = \xb5m\nwavelength = {150, 160, 170}\n"
    (tmp_path / "cube.hdr").write_bytes(header.encode("cp1252"))
    with raster.open_raster(str(tmp_path / "cube.bsq")) as opened:
        bands = opened.bands
    assert not bands.has_wavelengths  # 150 µm are none, though 150 nm would be
    (tmp_path / "cube.hdr").write_bytes(header.replace("{150, 160, 170}", "{0.45, 0.55, 0.65}").encode("cp1252"))
    with raster.open_raster(str(tmp_path / "cube.bsq")) as opened:
        np.testing.assert_allclose(opened.bands.centre_nm, [450, 550, 650])
        assert opened.bands.names[0].startswith("\xe4")
