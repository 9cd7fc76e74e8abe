"""Spectra under points, polygons, footprints and lines, beside what GDAL itself reads there."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import crs_wkt, open_raster, transform
from spectralift_qgis.core.spectral.bands import gaps
from spectralift_qgis.evaluation.sample.files import SENSOR, write_sample
from spectralift_qgis.profiles.compare import (
    as_reflectance,
    as_stored,
    closure,
    compare,
    compare_further,
    convex_hull,
    reflectance_divisor,
    sensor_of,
    spectral_angle_deg,
)
from spectralift_qgis.profiles.curves import View, curve, drawing
from spectralift_qgis.profiles.export import NamedSite, as_json, line_table, table, write_envi_library
from spectralift_qgis.profiles.footprints import pixel_ring, shape_of_rings
from spectralift_qgis.profiles.open_rasters import OpenRasters
from spectralift_qgis.profiles.read import KEPT_PIXELS, Sampling, read_footprint, read_line, read_point, read_polygon
from spectralift_qgis.profiles.site import Place, SiteReader, Source
from tests.core.scenes import read, set_wavelengths, write_tif

CENTRES = np.linspace(450, 900, 8)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return write_sample(str(tmp_path_factory.mktemp("sample")))


@pytest.fixture
def cube(tmp_path: Path) -> str:
    """8 bands, 12 × 10 pixels of 10 m, uint16, nodata 0 in one corner pixel, in one band of another."""
    planes = (np.random.default_rng(1).integers(100, 9000, (8, 12, 10))).astype(np.uint16)
    planes[:, 0, 0] = 65535
    planes[3, 5, 5] = 65535
    path = write_tif(tmp_path / "cube.tif", planes, 10.0, nodata=65535)
    set_wavelengths(path, CENTRES)
    return path


def at(row: float, col: float, gsd: float = 10.0) -> tuple[float, float]:
    return 4e5 + (col + 0.5) * gsd, 5.8e6 - (row + 0.5) * gsd


def test_a_point_has_the_values_that_gdal_reads(cube: str) -> None:
    with open_raster(cube) as raster:
        profile = read_point(raster, *at(7, 3))
    assert profile.pixel == (7, 3) and profile.valid.all() and profile.pixels == 1
    np.testing.assert_array_equal(profile.values, read(cube)[:, 7, 3])
    np.testing.assert_allclose(profile.centre_nm, CENTRES, atol=1e-3)
    assert (profile.std == 0).all() and profile.reason == ""


@pytest.mark.parametrize("size", [3, 5])
@pytest.mark.parametrize("statistic", ["mean", "median"])
def test_a_window_is_averaged_and_cut_at_the_edge(cube: str, size: int, statistic: str) -> None:
    planes = read(cube).astype(float)
    planes[planes == 65535] = np.nan
    reach = size // 2
    with open_raster(cube) as raster:
        for row, col in ((5, 6), (0, 0), (11, 9)):
            profile = read_point(raster, *at(row, col), Sampling(size, statistic))
            part = planes[:, max(0, row - reach) : row + reach + 1, max(0, col - reach) : col + reach + 1]
            expected = (np.nanmean if statistic == "mean" else np.nanmedian)(part, axis=(1, 2))
            np.testing.assert_allclose(profile.values, expected)
            np.testing.assert_allclose(profile.std, np.nanstd(part, axis=(1, 2)), atol=1e-9)


def test_nodata_is_a_sentence_and_a_mask_never_a_zero(cube: str) -> None:
    with open_raster(cube) as raster:
        nothing, partly = read_point(raster, *at(0, 0)), read_point(raster, *at(5, 5))
    assert not nothing and "has no data" in nothing.reason and np.isnan(nothing.values).all() and not nothing.outside
    assert partly and partly.valid.tolist() == [True] * 3 + [False] + [True] * 4 and np.isnan(partly.values[3])


def test_outside_is_a_sentence(cube: str) -> None:
    with open_raster(cube) as raster:
        for x, y in (at(-1, 0), at(0, -1), at(12, 0), at(0, 10), (float("nan"), 0.0), (1e300, 1e300)):
            profile = read_point(raster, x, y)
            assert not profile and profile.outside and "outside" in profile.reason


def test_pixels_of_zeros_in_all_bands_are_no_measurement(tmp_path: Path) -> None:
    planes = np.zeros((5, 3, 3), np.int16)
    planes[:, 1, 1] = 7
    path = write_tif(tmp_path / "edge.tif", planes)
    with open_raster(path) as raster:
        assert not read_point(raster, *at(0, 0))
        window = read_point(raster, *at(1, 1), Sampling(3))
    assert window.values.tolist() == [7.0] * 5 and window.pixels == 1


def test_scale_and_offset_are_applied_and_can_be_undone(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "scaled.tif", np.full((4, 2, 2), 1500, np.int16))
    dataset = gdal.Open(path, gdal.GA_Update)
    for i in range(1, 5):
        dataset.GetRasterBand(i).SetScale(1e-4)
        dataset.GetRasterBand(i).SetOffset(-0.1)
    del dataset
    with open_raster(path) as raster:
        profile = read_point(raster, *at(0, 0))
    np.testing.assert_allclose(profile.values, 0.05)
    np.testing.assert_allclose(as_stored(profile).values, 1500)
    assert reflectance_divisor(profile) == (1.0, "")


def test_whole_numbers_without_a_scale_are_taken_for_ten_thousandths_and_that_is_said(cube: str) -> None:
    with open_raster(cube) as raster:
        profile = read_point(raster, *at(7, 3))
    divisor, note = reflectance_divisor(profile)
    assert divisor == 10000 and "contains no scale" in note
    np.testing.assert_allclose(as_reflectance(profile).values, read(cube)[:, 7, 3] / 10000)


def test_a_polygon_takes_the_pixels_whose_centres_lie_in_it(cube: str) -> None:
    planes = read(cube).astype(float)
    planes[planes == 65535] = np.nan
    x0, y0 = at(3, 2)
    ring = ((x0 - 1, y0 + 1), (x0 + 31, y0 + 1), (x0 + 31, y0 - 21), (x0 - 1, y0 - 21))  # rows 3–5, cols 2–5
    with open_raster(cube) as raster:
        profile = read_polygon(raster, [ring])
    part = planes[:, 3:6, 2:6].reshape(8, -1)
    np.testing.assert_allclose(profile.values, np.nanmean(part, axis=1))
    np.testing.assert_allclose(profile.std, np.nanstd(part, axis=1))
    np.testing.assert_allclose(profile.percentiles, np.nanpercentile(part, (5, 25, 50, 75, 95), axis=1))
    assert profile.pixels == 12


def test_a_hole_is_left_out(cube: str) -> None:
    with open_raster(cube) as raster:
        outer, inner = pixel_ring(raster.grid, Window(2, 2, 5, 5)), pixel_ring(raster.grid, Window(4, 4, 1, 1))
        shape = shape_of_rings(raster.grid, [outer, inner])
    assert shape.size == 24 and not shape.mask[2, 2]


@given(st.lists(st.floats(0.2, 9.8), min_size=2, max_size=2), st.floats(-1.2, 1.2))
def test_neighbours_share_no_pixel_and_lose_none(cut: list[float], slope: float) -> None:
    grid = RasterGrid((10, 10), (0.0, 1.0, 0.0, 10.0, 0.0, -1.0))
    a, b = (0.0, cut[0]), (10.0, cut[0] + slope * 0.1)
    upper = ((0.0, 10.0), (10.0, 10.0), b, a)
    lower = (a, b, (10.0, 0.0), (0.0, 0.0))
    count = np.zeros((10, 10), int)
    for ring in (upper, lower):
        shape = shape_of_rings(grid, [ring])
        if shape is not None:
            w = shape.window
            count[w.row : w.row + w.rows, w.col : w.col + w.cols] += shape.mask
    assert (count == 1).all()


def test_chunks_do_not_change_the_statistics(cube: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from spectralift_qgis.profiles import read as profile

    with open_raster(cube) as raster:
        ring = pixel_ring(raster.grid, Window(0, 0, 12, 10))
        whole = read_polygon(raster, [ring])
        monkeypatch.setattr(profile, "_CHUNK_VALUES", 8 * 7)
        parts = read_polygon(raster, [ring])
    np.testing.assert_allclose(parts.values, whole.values)
    np.testing.assert_allclose(parts.std, whole.std)
    np.testing.assert_allclose(parts.percentiles, whole.percentiles)


def test_percentiles_of_many_pixels_come_from_an_even_sample(tmp_path: Path) -> None:
    planes = np.arange(300 * 300, dtype=np.float32).reshape(1, 300, 300) + 1
    path = write_tif(tmp_path / "big.tif", planes)
    with open_raster(path) as raster:
        profile = read_polygon(raster, [pixel_ring(raster.grid, Window(0, 0, 300, 300))])
    assert profile.pixels == 90_000 > KEPT_PIXELS
    np.testing.assert_allclose(profile.values, planes.mean(), rtol=1e-6)
    np.testing.assert_allclose(profile.percentiles[2], np.median(planes), rtol=1e-3)


def test_too_large_a_polygon_is_said_and_not_read(cube: str) -> None:
    with open_raster(cube) as raster:
        ring = pixel_ring(raster.grid, Window(0, 0, 12, 10))
        refused, read_all = read_polygon(raster, [ring], most_pixels=100), read_polygon(raster, [ring], most_pixels=0)
    assert not refused and "smaller polygon" in refused.reason and read_all


def test_a_footprint_is_the_mean_of_the_fine_pixels_in_a_coarse_one(sample: dict[str, str]) -> None:
    truth = read(sample["truth"])[:, 8 * 20 : 8 * 21, 8 * 30 : 8 * 31].reshape(150, -1) * 1e-4
    with open_raster(sample["lr_hsi"]) as coarse, open_raster(sample["truth"]) as fine:
        profile = read_footprint(fine, coarse.grid, Window(20, 30, 1, 1))
    assert profile.pixels == 64
    np.testing.assert_allclose(profile.values, truth.mean(axis=1), atol=1e-7)
    np.testing.assert_allclose(profile.std, truth.std(axis=1), atol=1e-7)


def test_a_footprint_goes_through_crs_and_rotation(sample: dict[str, str], tmp_path: Path) -> None:
    """The coarse image in degrees, the fine one turned by a quarter: the same ground, the same pixels but for edges."""
    warped, turned = str(tmp_path / "degrees.tif"), str(tmp_path / "turned.tif")
    gdal.Warp(warped, sample["lr_hsi"], dstSRS="EPSG:4326")
    source = gdal.Open(sample["truth"])
    x, step, _, y, _, back = source.GetGeoTransform()
    copy = gdal.GetDriverByName("GTiff").Create(turned, 512, 512, 2, gdal.GDT_Int16)
    copy.SetGeoTransform((x, 0, step, y, back, 0))
    copy.SetSpatialRef(source.GetSpatialRef())
    planes = source.ReadAsArray()[:2]
    copy.WriteArray(planes.transpose(0, 2, 1))
    del copy
    with open_raster(warped) as coarse, open_raster(turned) as fine:
        window = Window(30, 30, 1, 1)
        profile = read_footprint(fine, coarse.grid, window)
        centre = np.array([coarse.grid.to_map(30.5, 30.5)])
        east, north = transform(centre, coarse.grid.crs_wkt, fine.grid.crs_wkt)[0]
    col, row = (east - x) / step, (north - y) / back
    assert 40 < profile.pixels < 120
    near = planes[:, int(row) - 3 : int(row) + 4, int(col) - 3 : int(col) + 4]
    np.testing.assert_allclose(profile.values, near.mean(axis=(1, 2)), rtol=0.15)
    (ring,) = profile.outline
    assert np.abs(np.mean(ring, axis=0) - (east, north)).max() < 1.0


def test_a_line_reads_the_pixels_it_crosses(cube: str) -> None:
    with open_raster(cube) as raster:
        line = read_line(raster, [at(2, 1), at(2, 8), at(10, 8)])
    planes = read(cube)
    assert line.distance[0] == 0 and line.distance[-1] == pytest.approx(150)
    assert len(line.distance) == 16 and line.reason == ""
    np.testing.assert_array_equal(line.values[0], planes[:, 2, 1])
    np.testing.assert_array_equal(line.values[-1], planes[:, 10, 8])
    np.testing.assert_array_equal(line.values[7], planes[:, 2, 8])


def test_a_line_outside_says_so_and_one_that_leaves_has_a_gap(cube: str) -> None:
    with open_raster(cube) as raster:
        outside, leaving = read_line(raster, [at(-9, 0), at(-9, 9)]), read_line(raster, [at(6, 6), at(6, 14)])
    assert "outside" in outside.reason and not outside.valid.any()
    assert leaving.valid[0].all() and not leaving.valid[-1].any() and np.isnan(leaving.values[-1]).all()


# ── comparing


def test_the_angle_is_exact_where_it_is_small_and_does_not_see_brightness() -> None:
    x = np.array([1.0, 0.0])
    for degrees in (0.0, 1e-6, 0.5, 45.0, 90.0):
        y = 7 * np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
        assert spectral_angle_deg(x, y) == pytest.approx(degrees, abs=1e-12)
    assert np.isnan(spectral_angle_deg(x, np.zeros(2)))


def test_equal_bands_are_compared_one_by_one(cube: str) -> None:
    with open_raster(cube) as raster:
        a, b = read_point(raster, *at(7, 3)), read_point(raster, *at(5, 5))
    result = compare(a, b)
    x, y = (np.delete(read(cube)[:, r, c] / 1e4, 3) for r, c in ((7, 3), (5, 5)))
    assert result.bands == 7 and result.rule == "band by band"  # band 4 has no data at (5, 5)
    assert result.bias == pytest.approx((x - y).mean())
    assert result.rmse == pytest.approx(np.sqrt(((x - y) ** 2).mean()))
    assert result.correlation == pytest.approx(np.corrcoef(x, y)[0, 1])
    assert result.sam_deg == pytest.approx(np.degrees(np.arccos(x @ y / np.sqrt((x @ x) * (y @ y)))))


def test_other_centres_are_interpolated_and_that_is_said(cube: str, tmp_path: Path) -> None:
    other = write_tif(
        tmp_path / "other.tif", np.array([1000, 3000], np.uint16)[:, None, None] + np.zeros((2, 2, 2), "u2")
    )
    set_wavelengths(other, [500, 700])
    with open_raster(other) as a, open_raster(cube) as b:
        spectrum, reference = read_point(a, *at(0, 0)), read_point(b, *at(7, 3))
    result = compare(spectrum, reference)
    inside = (CENTRES >= 500) & (CENTRES <= 700)
    expected = 0.1 + 0.2 * (CENTRES[inside] - 500) / 200 - read(cube)[inside, 7, 3] / 1e4
    assert "interpolated" in result.rule and result.bands == inside.sum()
    np.testing.assert_allclose(result.difference, expected, atol=1e-6)


def test_the_truth_closes_on_the_multispectral_image(sample: dict[str, str]) -> None:
    x, y = [(p["x"], p["y"]) for p in json.loads(Path(sample["points"]).read_text())][0]
    with open_raster(sample["truth"]) as sr, open_raster(sample["hr_msi"]) as msi:
        spectrum, seen = read_point(sr, x, y), read_point(msi, x, y)
        response, mapping = sensor_of(SENSOR, "MSI", msi)
    closed = closure(spectrum, seen, response, mapping)
    assert len(closed.names) == 4 and closed.left_out == ""
    assert closed.share < 0.03  # noise of the multispectral image alone
    np.testing.assert_allclose(closed.simulated, spectrum.values @ response.matrix(spectrum.bands))


def test_a_gap_is_a_step_of_several_times_the_usual_one() -> None:
    assert gaps(np.r_[np.arange(400, 1000, 8.0), np.arange(1016, 1337, 16.0)]).sum() == 0
    assert np.flatnonzero(gaps(np.r_[np.arange(400, 600, 8.0), np.arange(700, 800, 8.0)])).tolist() == [24]


def test_the_continuum_lies_on_and_above_the_spectrum() -> None:
    x = np.linspace(400, 2500, 200)
    y = 0.3 + 0.1 * np.sin(x / 90)
    hull = convex_hull(x, y)
    assert (hull >= y - 1e-12).all() and hull[0] == y[0] and hull[-1] == y[-1]


# ── drawing


def test_bad_bands_are_gaps_until_they_are_asked_for(shared_data: Path) -> None:
    with open_raster(str(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")) as raster:
        x, y = raster.grid.to_map(20.5, 30.5)
        profile = read_point(raster, x, y)
    line = curve(profile, View())
    assert not profile.valid[129:135].any()
    assert not set(range(129, 135)) & set(line.band.tolist())
    assert np.isnan(line.y).sum() == np.isnan(line.x).sum() >= 1
    assert np.nanmin(line.x) == pytest.approx(np.nanmin(profile.centre_nm))


def test_units_of_x_and_y(cube: str) -> None:
    with open_raster(cube) as raster:
        profile = read_point(raster, *at(7, 3))
    stored = read(cube)[:, 7, 3]
    np.testing.assert_allclose(curve(profile, View("um")).x, CENTRES / 1000, atol=1e-6)
    np.testing.assert_allclose(curve(profile, View("1/cm")).x, 1e7 / CENTRES, rtol=1e-5)
    np.testing.assert_allclose(curve(profile, View("band")).x, np.arange(1, 9))
    np.testing.assert_allclose(curve(profile, View(y_unit="stored")).y, stored)
    np.testing.assert_allclose(curve(profile, View()).y, stored / 1e4)
    assert np.linalg.norm(curve(profile, View(normalise="unit")).y) == pytest.approx(1)
    continuum = curve(profile, View(normalise="continuum")).y
    assert continuum.max() == pytest.approx(1) and continuum[0] == pytest.approx(1)


def test_without_wavelengths_the_plot_says_what_to_choose(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "plain.tif", np.ones((3, 2, 2), np.float32))
    with open_raster(path) as raster:
        profile = read_point(raster, *at(0, 0))
    assert "band numbers" in curve(profile, View()).note
    assert curve(profile, View("band")).x.tolist() == [1, 2, 3]


# ── sites


def test_a_site_holds_what_a_pin_shows(sample: dict[str, str]) -> None:
    reader = SiteReader(
        (
            Source("lr", "LR", sample["lr_hsi"]),
            Source("msi", "MSI", sample["hr_msi"]),
            Source("sr", "SR", sample["truth"]),
        ),
        sensor=SENSOR,
    )
    x, y = [(p["x"], p["y"]) for p in json.loads(Path(sample["points"]).read_text())][0]
    site = reader.read(Place.point(x, y, crs_wkt("EPSG:32632")))
    assert [role for role, _ in site.profiles] == ["lr", "sr", "footprint", "msi"]
    assert site.footprint.pixels == 64 and site.comparison.sam_deg < 3 and site.closure.share < 0.03
    assert site.notes == ()
    lon, lat = transform(np.array([[x, y]]), crs_wkt("EPSG:32632"), crs_wkt("EPSG:4326"))[0]
    again = reader.read(Place.point(lon, lat, crs_wkt("EPSG:4326")))
    np.testing.assert_array_equal(again.sr.values, site.sr.values)
    away = reader.read(Place.point(0, 0, crs_wkt("EPSG:32632")))
    assert not any(p for _, p in away.profiles) and len(away.notes) == 3 and away.comparison is None


def test_what_cannot_be_opened_is_a_note(cube: str, tmp_path: Path) -> None:
    reader = SiteReader((Source("lr", "gone", str(tmp_path / "gone.tif")), Source("sr", "cube", cube)))
    site = reader.read(Place.point(*at(1, 1)))
    assert site.sr and site.lr is None and "There is no file" in site.notes[0]


def test_rasters_stay_open_until_they_change(cube: str) -> None:
    rasters = OpenRasters(most=1)
    first = rasters.get(cube)
    assert rasters.get(cube) is first
    planes = read(cube)
    write_tif(Path(cube), planes[:3], 10.0)
    assert len(rasters.get(cube)) == 3
    rasters.clear()
    assert len(rasters) == 0
    with pytest.raises(RasterError):
        rasters.get(cube + ".none")


# ── files


def test_exports_hold_the_values(cube: str, tmp_path: Path) -> None:
    reader = SiteReader((Source("sr", "cube", cube),))
    sites = [
        NamedSite("roof, red", reader.read(Place.point(*at(5, 5)))),
        NamedSite("off", reader.read(Place.point(0, 0))),
    ]
    lines = table(sites).splitlines()
    assert len(lines) == 1 + 8 + 1 and lines[-1].startswith("off,sr,cube") and "outside" in lines[-1]
    assert "\t" in table(sites, "\t").splitlines()[1]
    profiles = json.loads(json.dumps(as_json(sites), allow_nan=False))["profiles"]
    assert profiles[0]["xUnit"] == "nm" and profiles[0]["y"][3] is None and profiles[0]["x"][0] == pytest.approx(450)
    data, header = write_envi_library(
        str(tmp_path / "lib.sli"), [(s.name, p) for s in sites for _, p in s.site.profiles]
    )
    values = np.fromfile(data, "<f4")
    assert values[3] == -9999 and values[0] == read(cube)[0, 5, 5]
    assert "spectra names = {roof red}" in Path(header).read_text()
    with pytest.raises(RasterError):
        write_envi_library(str(tmp_path / "none.sli"), [])


def test_bands_of_two_kinds_make_no_library(cube: str, sample: dict[str, str], tmp_path: Path) -> None:
    with open_raster(cube) as a, open_raster(sample["hr_msi"]) as b:
        spectra = [("a", read_point(a, *at(5, 5))), ("b", read_point(b, *b.grid.to_map(3.5, 3.5)))]
    with pytest.raises(RasterError, match="other bands"):
        write_envi_library(str(tmp_path / "x.sli"), spectra)
    assert not list(tmp_path.glob("x.*"))


def test_a_library_is_read_back_by_the_reader_of_libraries(cube: str, tmp_path: Path) -> None:
    from spectralift_qgis.core.spectral.response.srf_files import load_spectral_library as load

    with open_raster(cube) as raster:
        data, header = write_envi_library(str(tmp_path / "lib"), [("pin", read_point(raster, *at(7, 3)))])
    library = load(data)
    assert library.band_names == ("pin",) and header.endswith("lib.hdr")
    np.testing.assert_allclose(library.response[0], read(cube)[:, 7, 3])
    np.testing.assert_allclose(library.wavelength_nm, CENTRES, atol=1e-3)


def test_unknown_bands_are_compared_by_their_number(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "plain.tif", np.arange(18, dtype=np.float32).reshape(3, 2, 3))
    with open_raster(path) as raster:
        result = compare(read_point(raster, *at(0, 1)), read_point(raster, *at(0, 0)))
    assert result.bands == 3 and result.bias == 1 and result.centre_nm.tolist() == [1, 2, 3]


# ── rasters without a georeference, further rasters, scale factors, lines as tables


def without_place(path: Path, planes: np.ndarray) -> str:
    """Write planes (band, row, col) without geotransform and CRS."""
    bands, rows, cols = planes.shape
    out = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_UInt16)
    out.WriteArray(planes)
    del out
    set_wavelengths(str(path), CENTRES[:bands])
    return str(path)


def test_a_raster_without_georeference_is_read_where_qgis_shows_it(cube: str, tmp_path: Path) -> None:
    planes = np.random.default_rng(2).integers(1, 9000, (8, 12, 10)).astype(np.uint16)
    plain = without_place(tmp_path / "plain.tif", planes)
    reader = SiteReader((Source("lr", "on the ground", cube), Source("sr", "plain", plain)))
    site = reader.read(Place.point(3.5, -7.5))
    assert site.sr.pixel == (7, 3) and not site.lr
    np.testing.assert_array_equal(site.sr.values, planes[:, 7, 3])
    assert site.notes[0] == (
        "on the ground has no data here: this position is in the pixel coordinates of plain, which has no georeference."
    )
    there = reader.read(Place.point(*at(7, 3)))
    assert (
        there.lr
        and not there.sr
        and "plain has no georeference. QGIS shows it in pixel coordinates" in str(there.notes)
    )
    assert there.comparison is None
    square = ((3.0, -7.0), (5.0, -7.0), (5.0, -9.0), (3.0, -9.0))
    assert reader.read(Place("polygon", (square,))).notes[0] == site.notes[0]


def test_pixels_without_georeference_are_compared_only_where_the_grids_agree(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    coarse = without_place(tmp_path / "coarse.tif", rng.integers(1, 9000, (8, 6, 5)).astype(np.uint16))
    same = without_place(tmp_path / "same.tif", rng.integers(1, 9000, (8, 6, 5)).astype(np.uint16))
    fine = without_place(tmp_path / "fine.tif", rng.integers(1, 9000, (8, 12, 10)).astype(np.uint16))
    alike = SiteReader((Source("lr", "coarse", coarse), Source("sr", "same", same))).read(Place.point(2.5, -3.5))
    assert alike.footprint.pixels == 1 and alike.comparison.bands == 8
    unlike = SiteReader((Source("lr", "coarse", coarse), Source("sr", "fine", fine))).read(Place.point(2.5, -3.5))
    assert unlike.sr and unlike.lr and unlike.footprint is None and unlike.comparison is None
    assert "it is unknown which pixels of fine lie in one of coarse" in unlike.notes[0]


def test_a_footprint_in_further_blocks_is_put_off(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    coarse = write_tif(tmp_path / "coarse.tif", rng.integers(1, 9000, (4, 8, 8)).astype(np.uint16), 80.0)
    fine = write_tif(tmp_path / "fine.tif", rng.integers(1, 9000, (4, 64, 64)).astype(np.uint16), 10.0)
    tiled = str(tmp_path / "tiled.tif")  # coarse pixels of 8 × 8 do not fit into blocks of 16 × 16 from the third on
    gdal.Translate(tiled, fine, creationOptions=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"], srcWin=[4, 0, 60, 64])
    reader = SiteReader((Source("lr", "coarse", coarse), Source("sr", "fine", tiled)))
    near, across = Place.point(*at(1, 9)), Place.point(*at(1, 19))  # columns 5 and 15 of the tiled one
    assert not reader.read(near, deferred=True).waits
    first = reader.read(across, deferred=True)
    assert first.waits and first.sr and first.footprint is None
    assert reader.read(across).footprint.pixels == 64
    np.testing.assert_array_equal(first.sr.values, read(fine)[:, 1, 19])


def test_a_further_raster_is_compared_with_the_coarse_pixel_by_its_mean(sample: dict[str, str]) -> None:
    x, y = [(p["x"], p["y"]) for p in json.loads(Path(sample["points"]).read_text())][0]
    reader = SiteReader(
        (Source("lr", "LR", sample["lr_hsi"]), Source("sr", "SR", sample["truth"]),
         Source("other", "again", sample["truth"]), Source("other", "MSI", sample["hr_msi"])),
    )  # fmt: skip
    site = reader.read(Place.point(x, y, crs_wkt("EPSG:32632")))
    again, few = site.other_comparisons
    assert again.sam_deg == site.comparison.sam_deg and again.bias == site.comparison.bias
    assert again.rule == "mean of 64 pixels in the coarse one, band by band"
    assert few is None or few.bands <= 4
    (listed, _) = as_json([NamedSite("pin", site)])["pins"][0]["further"]
    assert listed["source"] == "again" and listed["rmse"] == pytest.approx(again.rmse)


def test_few_broad_bands_are_not_drawn_out_to_many(cube: str, tmp_path: Path) -> None:
    other = write_tif(tmp_path / "few.tif", np.full((2, 2, 2), 3000, np.uint16))
    set_wavelengths(other, [500, 700])
    with open_raster(other) as a, open_raster(cube) as b:
        few, many = read_point(a, *at(0, 0)), read_point(b, *at(7, 3))
    result = compare_further(few, many)
    expected = 0.3 - np.interp([500, 700], CENTRES, read(cube)[:, 7, 3] / 1e4)
    assert result.bands == 2 and "further raster's band centres" in result.rule
    np.testing.assert_allclose(result.difference, expected, atol=1e-5)
    assert result.bias == pytest.approx(expected.mean(), abs=1e-5)


def test_a_chosen_scale_replaces_what_the_file_says(cube: str) -> None:
    place = Place.point(*at(7, 3))
    stored = read(cube)[:, 7, 3]
    auto, plain, hundred = (
        SiteReader((Source("sr", "cube", cube, scale=s),)).read(place).sr for s in (None, 1.0, 0.01)
    )
    np.testing.assert_allclose(as_reflectance(auto).values, stored / 1e4)
    np.testing.assert_allclose(as_reflectance(plain).values, stored)
    np.testing.assert_allclose(as_reflectance(hundred).values, stored / 100)
    for profile in (auto, plain, hundred):
        np.testing.assert_allclose(as_stored(profile).values, stored)
    assert reflectance_divisor(plain) == reflectance_divisor(hundred) == (1.0, "")


def test_closure_is_drawn_in_the_numbers_that_the_fine_file_stores(sample: dict[str, str]) -> None:
    x, y = [(p["x"], p["y"]) for p in json.loads(Path(sample["points"]).read_text())][0]
    reader = SiteReader((Source("msi", "MSI", sample["hr_msi"]), Source("sr", "SR", sample["truth"])), sensor=SENSOR)
    site = reader.read(Place.point(x, y, crs_wkt("EPSG:32632")))
    observed, simulated = drawing(site, View(y_unit="stored")).points
    with open_raster(sample["hr_msi"]) as raster:
        row, col = site.msi.pixel
    np.testing.assert_allclose(observed.y, read(sample["hr_msi"])[site.closure.index, row, col], rtol=1e-6)
    as_seen = drawing(site, View()).points[1].y
    np.testing.assert_allclose(simulated.y * raster.scale[site.closure.index], as_seen, rtol=1e-6)


def test_a_line_is_a_table_of_steps_and_bands(cube: str) -> None:
    with open_raster(cube) as raster:
        line = read_line(raster, [at(5, 3), at(5, 7)], "cube")
    lines = line_table([("line, 1", line)], "\t").splitlines()
    assert lines[0].split("\t") == ["pin", "source", "distance", "x", "y", "band", "centre_nm", "good", "value"]
    assert len(lines) == 1 + 5 * 8
    rows = [row.split("\t") for row in lines[1:]]
    planes = read(cube)
    for step, col in enumerate(range(3, 8)):
        part = rows[step * 8 : step * 8 + 8]
        assert {float(r[2]) for r in part} == {10.0 * step} and (float(part[0][3]), float(part[0][4])) == at(5, col)
        expected = [None if v == 65535 else float(v) for v in planes[:, 5, col]]
        assert [float(r[8]) if r[8] else None for r in part] == expected
