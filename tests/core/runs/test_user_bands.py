"""Whole fusions, with the preview preset, of images and sensors that the user describes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral.response.srf import SpectralResponse
from spectralift_qgis.core.spectral.response.srf_files import load_response
from tests.conftest import Pair
from tests.core.scenes import read
from tests.core.spectral.response.test_srf_files import feature, geojson, library


@pytest.fixture
def request_(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    return FusionRequest(
        str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "out.tif"), srf=str(tiny_pair.srf),
        msi_bands="Blue=1,Green=2,Red=3,NIR=4", preset="preview", report=str(tmp_path / "report.json"),
    )  # fmt: skip


@pytest.fixture
def response(tiny_pair: Pair) -> SpectralResponse:
    return load_response(str(tiny_pair.srf))


@pytest.fixture
def expected(request_: FusionRequest) -> np.ndarray:
    """The result of the very same response as a CSV table of curves."""
    run_fusion(replace(request_, output=request_.output.replace("out", "expected"), report=""))
    return read(request_.output.replace("out", "expected"))


def report_of(request: FusionRequest) -> dict:
    return json.loads(Path(request.report).read_text())


def assert_close(result: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    assert result.shape == expected.shape
    assert np.abs(result.astype(float) - expected).mean() < tolerance  # of values up to about 4000


def test_a_spectral_library_and_a_geojson_give_what_the_table_gives(
    request_: FusionRequest, response: SpectralResponse, expected: np.ndarray, tmp_path: Path
) -> None:
    nm, curves = response.wavelength_nm, response.response
    sli = library(
        tmp_path, curves.tobytes(), samples=len(nm), lines=4, data_type=5, wavelength_units="Nanometers",
        wavelength="{" + ",".join(map(str, nm)) + "}", spectra_names="{Blue, Green, Red, NIR}",
    )  # fmt: skip
    profiles = [feature(n, x=nm.tolist(), y=c.tolist()) for n, c in zip(response.band_names, curves)]
    (tmp_path / "mine.geojson").write_text(geojson(*profiles))
    for srf in (sli, tmp_path / "mine.geojson"):
        run_fusion(replace(request_, srf=str(srf)))
        assert_close(read(request_.output), expected, 1)
        assert report_of(request_)["training"]["sensor"] == srf.name


def test_centres_and_widths_give_nearly_what_the_curves_give(
    request_: FusionRequest, response: SpectralResponse, expected: np.ndarray, tmp_path: Path
) -> None:
    rows = [f"{n},{c},{w}" for n, c, w in zip(response.band_names, response.centre_nm, response.fwhm_nm)]
    (tmp_path / "mine.csv").write_text("\n".join(["name,centre_nm,fwhm_nm", *rows]))
    run_fusion(replace(request_, srf=str(tmp_path / "mine.csv")))
    assert_close(read(request_.output), expected, 20)


def test_an_image_that_describes_itself_gives_nearly_what_the_curves_give(
    request_: FusionRequest, response: SpectralResponse, expected: np.ndarray, tmp_path: Path
) -> None:
    msi = str(tmp_path / "described.tif")
    dataset = gdal.Translate(msi, request_.msi)
    for i, (centre, width) in enumerate(zip(response.centre_nm, response.fwhm_nm), 1):
        band = dataset.GetRasterBand(i)
        band.SetMetadata({"wavelength": str(centre / 1000), "wavelength_units": "um", "fwhm": str(width / 1000)})
    del dataset, band
    run_fusion(replace(request_, msi=msi, srf="", sensor="from-metadata", msi_bands=""))
    assert_close(read(request_.output), expected, 20)
    report = report_of(request_)
    assert report["training"]["sensor"] == "metadata of described.tif"
    assert report["msi_bands_from"] == "the image's own metadata"


def test_wavelengths_given_reach_the_result_and_its_bands(
    request_: FusionRequest, expected: np.ndarray, tmp_path: Path
) -> None:
    bare = str(tmp_path / "bare.tif")
    gdal.Translate(bare, request_.hsi, noData=None)
    dataset = gdal.Open(bare, gdal.GA_Update)
    for i in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(i).SetMetadata({})
    del dataset
    table = tmp_path / "bands.csv"
    centre_nm = np.linspace(400, 1000, 24)
    table.write_text("band,wavelength_nm\n" + "\n".join(f"{i},{c}" for i, c in enumerate(centre_nm, 1)))
    for text, source in ((str(table), "bands.csv, given"), ("400:1000 nm", "the range given")):
        run_fusion(replace(request_, hsi=bare, hsi_wavelengths=text))
        assert_close(read(request_.output), expected, 1)
        assert report_of(request_)["wavelengths_from"] == source
        with open_raster(request_.output) as result:
            np.testing.assert_allclose(result.bands.centre_nm, centre_nm, atol=0.01)


def test_a_backwards_image_comes_out_in_order(request_: FusionRequest, expected: np.ndarray, tmp_path: Path) -> None:
    backwards = str(tmp_path / "backwards.vrt")
    gdal.Translate(backwards, request_.hsi, bandList=list(range(24, 0, -1)))
    run_fusion(replace(request_, hsi=backwards, hsi_wavelengths="1000:400"))
    assert_close(read(request_.output), expected, 1)


def test_bad_bands_given_are_not_in_the_result(request_: FusionRequest, tmp_path: Path) -> None:
    run_fusion(replace(request_, bad_bands="1-2,10"))
    kept = [i for i in range(24) if i not in (0, 1, 9)]
    with open_raster(request_.output) as result:
        np.testing.assert_allclose(result.bands.centre_nm, np.linspace(400, 1000, 24)[kept], atol=0.01)
    report = report_of(request_)
    assert report["facts"]["hsi"]["bad_bands_given"] == [1, 2, 10]
    assert any("1–2 (400–426 nm), 10 (635 nm) of the hyperspectral image are left out as requested" in f["message"]
               for f in report["findings"])  # fmt: skip


def test_water_vapour_of_a_real_image_is_left_out_when_asked(shared_data: Path, tmp_path: Path) -> None:
    from tests.core.scenes import wald_pair

    pair = wald_pair(tmp_path, shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")
    run_fusion(pair.request(tmp_path / "out.tif", preset="preview", bad_bands="water-vapour"))
    with open_raster(str(tmp_path / "out.tif")) as result:
        centre = result.bands.centre_nm
        assert 180 < len(result) < 218
        assert not ((centre > 1340) & (centre < 1445)).any()
        assert not ((centre > 1790) & (centre < 1955)).any()
