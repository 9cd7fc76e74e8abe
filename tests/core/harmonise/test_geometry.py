"""Fusion needs no co-registration; comparing the images does, through whatever geometry they come in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.check.fusion import check_request
from spectralift_qgis.core.harmonise.overlap import read_simulated
from spectralift_qgis.core.harmonise.shift import measure_shift
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.profiles.read import read_footprint
from tests.core.runs.test_fusion import rmse
from tests.core.scenes import WaldPair, read, wald_pair, write_tif


@pytest.fixture
def digital_numbers(wald: WaldPair, tmp_path: Path) -> str:
    """The MSI in numbers that only a comparison with the HSI can bring back to reflectance."""
    path = str(tmp_path / "dn.tif")
    source = gdal.Open(wald.msi)
    copy = gdal.GetDriverByName("GTiff").Create(path, 96, 64, 6, gdal.GDT_Float32)
    copy.SetGeoTransform(source.GetGeoTransform())
    copy.SetSpatialRef(source.GetSpatialRef())
    copy.WriteArray(source.ReadAsArray() * np.linspace(0.02, 0.05, 6)[:, None, None] + 7)
    del copy
    return path


def warped(source: str, target: str, **options) -> str:
    gdal.Warp(target, source, **options)
    return target


def south_up(source: str, target: str) -> str:
    original = gdal.Open(source)
    x, step, _, y, _, _ = original.GetGeoTransform()
    copy = gdal.GetDriverByName("GTiff").Create(target, 96, 64, 6, gdal.GDT_Float32)
    copy.SetGeoTransform((x, step, 0, y - 64 * step, 0, step))
    copy.SetSpatialRef(original.GetSpatialRef())
    copy.WriteArray(original.ReadAsArray()[:, ::-1])
    del copy
    return target


def rotated(source: str, target: str) -> str:
    """The same pixels under a grid turned by a quarter: columns run south, rows run east."""
    original = gdal.Open(source)
    x, step, _, y, _, _ = original.GetGeoTransform()
    copy = gdal.GetDriverByName("GTiff").Create(target, 64, 96, 6, gdal.GDT_Float32)
    copy.SetGeoTransform((x, 0, step, y, -step, 0))
    copy.SetSpatialRef(original.GetSpatialRef())
    copy.WriteArray(original.ReadAsArray().transpose(0, 2, 1))
    del copy
    return target


def by_points(source: str, target: str) -> str:
    original = gdal.Open(source)
    x, step, _, y, _, _ = original.GetGeoTransform()
    copy = gdal.GetDriverByName("GTiff").Create(target, 96, 64, 6, gdal.GDT_Float32)
    corners = [(0, 0), (0, 96), (64, 0), (64, 96), (32, 48)]
    copy.SetGCPs([gdal.GCP(x + c * step, y - r * step, 0, c, r) for r, c in corners], original.GetSpatialRef())
    copy.WriteArray(original.ReadAsArray())
    del copy
    return target


GEOMETRIES = {
    "as it is": lambda s, t: s,
    "degrees": lambda s, t: warped(s, t, dstSRS="EPSG:4326", resampleAlg="bilinear", dstNodata=-99),
    "another zone": lambda s, t: warped(s, t, dstSRS="EPSG:32632", resampleAlg="bilinear", dstNodata=-99),
    "ratio 5.34": lambda s, t: warped(s, t, xRes=120 / 5.34, yRes=120 / 5.34, resampleAlg="bilinear"),
    "a corner": lambda s, t: warped(s, t, outputBounds=(364500, 5808400, 366100, 5809600), resampleAlg="near"),
    "half outside": lambda s, t: warped(s, t, outputBounds=(362000, 5808100, 365900, 5809900), dstNodata=-99),
    "south up": south_up,
    "rotated": rotated,
    "control points": by_points,
}


@pytest.mark.parametrize("name", GEOMETRIES)
def test_units_are_compared_through_any_geometry(
    wald: WaldPair, digital_numbers: str, tmp_path: Path, name: str
) -> None:
    msi = GEOMETRIES[name](digital_numbers, str(tmp_path / "msi.tif"))
    request = wald.request(tmp_path / "out.tif", msi=msi, preset="preview", report=str(tmp_path / "r.json"))
    found = check_request(request)
    # A grid that was turned by warping has nodata corners, and a pixel size that GDAL chose.
    turned = name in ("degrees", "another zone")
    assert found.facts.overlap == pytest.approx(0.5 if name == "half outside" else 1, abs=0.2 if turned else 0.12)
    assert found.facts.ratio == pytest.approx(5.34 if name == "ratio 5.34" else 4, rel=0.2 if turned else 0.05)
    result = run_fusion(request)
    assert result.figures["radiometry"] == "match"
    dataset, out = gdal.Open(msi), gdal.Open(request.output)
    assert out.GetGeoTransform() == dataset.GetGeoTransform()
    assert [(p.GCPX, p.GCPY, p.GCPPixel, p.GCPLine) for p in out.GetGCPs()] == [
        (p.GCPX, p.GCPY, p.GCPPixel, p.GCPLine) for p in dataset.GetGCPs()
    ]
    estimate = out.ReadAsArray() * 1e-4
    measured = dataset.ReadAsArray()[3] != -99
    truth_mean = wald.truth[80].mean()
    assert estimate[80][measured].mean() == pytest.approx(truth_mean, rel=0.2)
    if estimate.shape == wald.truth.shape and name in ("as it is", "control points"):
        assert rmse(estimate, wald.truth) < 0.0095


@pytest.mark.parametrize("name", GEOMETRIES)
def test_the_footprint_of_a_coarse_pixel_is_found_through_any_geometry(
    wald: WaldPair, digital_numbers: str, tmp_path: Path, name: str
) -> None:
    """The mean of the fine pixels under a coarse one is that of the same pixels in the untouched image."""
    fine = GEOMETRIES[name](digital_numbers, str(tmp_path / "fine.tif"))
    window = Window(8, 11, 1, 1)
    with open_raster(wald.hsi) as coarse, open_raster(fine) as raster, open_raster(digital_numbers) as original:
        profile = read_footprint(raster, coarse.grid, window)
        expected = read_footprint(original, coarse.grid, window)
    assert expected.pixels == 16
    if name in ("degrees", "another zone", "ratio 5.34"):  # resampled: other pixels, the same ground
        assert 10 <= profile.pixels <= 40
        np.testing.assert_allclose(profile.values, expected.values, rtol=0.1)
    else:
        assert profile.pixels == 16
        np.testing.assert_allclose(profile.values, expected.values, rtol=1e-6)


def test_without_any_georeference_units_are_compared_by_distribution(
    wald: WaldPair, digital_numbers: str, tmp_path: Path
) -> None:
    plain = str(tmp_path / "plain.tif")
    source = gdal.Open(digital_numbers)
    copy = gdal.GetDriverByName("GTiff").Create(plain, 96, 64, 6, gdal.GDT_Float32)
    copy.WriteArray(source.ReadAsArray())
    del copy
    request = wald.request(tmp_path / "out.tif", msi=plain, preset="preview")
    result = run_fusion(request)
    assert result.figures["radiometry"] == "match"
    assert any("no georeference" in w for w in result.warnings)
    assert rmse(read(request.output) * 1e-4, wald.truth) < 0.012


def test_the_real_pair_is_found_to_lie_a_metre_apart(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "dlr_hysu"
    request = FusionRequest(
        str(folder / "hyspex_full.tif"), str(folder / "3k_rgb.tif"), str(tmp_path / "o.tif"), sensor="generic_rgb"
    )
    shift = shift_of(request)
    assert shift.north == pytest.approx(-1.1, abs=0.35)
    assert abs(shift.east) < 0.35
    assert shift.correlation > 0.9


def shift_of(request: FusionRequest):
    plan = check_request(request).plan
    with open_raster(request.hsi) as hsi, open_raster(request.msi) as msi:
        return measure_shift(hsi, msi, plan.hsi_index, plan.msi_index, plan.matrix)


def test_only_the_bands_that_the_msi_sees_are_read_to_simulate_it(tmp_path: Path) -> None:
    planes = np.random.default_rng(3).integers(1, 3000, (6, 8, 9)).astype(np.int16)
    planes[4, 2, 3] = -1  # unknown in a band that nobody sees
    planes[1, 5, 6] = -1
    matrix = np.zeros((6, 2))
    matrix[:2, 0], matrix[2, 1] = 0.5, 1
    window = Window(1, 2, 6, 6)
    with open_raster(write_tif(tmp_path / "hsi.tif", planes, nodata=-1)) as hsi:
        z, known = read_simulated(hsi, window, np.arange(6), matrix)
    box = planes[:, 1:7, 2:8].reshape(6, -1).T
    assert known.tolist() == (box[:, :3] != -1).all(axis=1).tolist()
    np.testing.assert_allclose(z[known], (box @ matrix)[known])


@pytest.mark.parametrize(("east", "north"), [(0, 0), (120, -240), (-60, 60)])
def test_a_known_shift_is_measured(shared_data: Path, tmp_path: Path, east: float, north: float) -> None:
    enmap = shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif"
    wald = wald_pair(tmp_path, enmap, ratio=2)
    dataset = gdal.Open(wald.msi, gdal.GA_Update)
    x, step, a, y, b, height = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x + east, step, a, y + north, b, height))
    del dataset
    shift = shift_of(wald.request(tmp_path / "o.tif"))
    assert (shift.east, shift.north) == (pytest.approx(east, abs=15), pytest.approx(north, abs=15))


def test_no_shift_is_claimed_without_common_ground(wald: WaldPair, tmp_path: Path) -> None:
    far = str(tmp_path / "far.tif")
    gdal.Translate(far, wald.msi, outputBounds=(1e5, 5e6, 1.1e5, 4.9e6))
    assert shift_of(replace(wald.request(tmp_path / "o.tif"), msi=far)) is None


@pytest.mark.filterwarnings("error")
def test_no_shift_is_claimed_where_one_of_them_has_no_data(shared_data: Path, tmp_path: Path) -> None:
    wald = wald_pair(tmp_path, shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif", ratio=2)
    left, holed = str(tmp_path / "left.tif"), str(tmp_path / "holed.tif")
    coarse, fine = gdal.Open(wald.hsi), gdal.Open(wald.msi)
    half = coarse.RasterXSize // 2
    gdal.Translate(left, coarse, srcWin=[0, 0, half, coarse.RasterYSize])
    copy = gdal.GetDriverByName("GTiff").CreateCopy(holed, fine)
    for i, plane in enumerate(fine.ReadAsArray(), 1):
        plane[:, : (half + 1) * wald.ratio] = -32768
        copy.GetRasterBand(i).WriteArray(plane)
        copy.GetRasterBand(i).SetNoDataValue(-32768)
    del copy
    assert shift_of(replace(wald.request(tmp_path / "o.tif"), hsi=left, msi=holed)) is None
