from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.sensors import sensor_entry, sensor_file, sensor_index
from spectralift_qgis.core.spectral.response.srf import gaussian_response, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response, parse_response
from spectralift_qgis.core.spectral.tables import TableError


def hsi_bands(centre_nm, fwhm_nm=None) -> BandTable:
    centre = np.asarray(centre_nm, float)
    fwhm = (
        np.full(len(centre), np.nan) if fwhm_nm is None else np.broadcast_to(np.asarray(fwhm_nm, float), centre.shape)
    )
    return BandTable(tuple(f"Band {i}" for i in range(len(centre))), centre, fwhm, np.ones(len(centre), bool))


@st.composite
def hyperspectral(draw: st.DrawFn) -> BandTable:
    """Bands of uneven spacing over 380–1000 nm, in any order, sometimes twice at one centre."""
    steps = draw(st.lists(st.floats(0, 15), min_size=60, max_size=120))
    centre = 380 + np.cumsum(steps) * 620 / max(np.sum(steps), 1)
    order = draw(st.permutations(range(len(centre))))
    fwhm = draw(st.one_of(st.none(), st.floats(1, 30)))
    return hsi_bands(centre[list(order)], fwhm)


@st.composite
def responses(draw: st.DrawFn):
    count = draw(st.integers(1, 6))
    centre = draw(st.lists(st.floats(450, 900), min_size=count, max_size=count))
    fwhm = draw(st.lists(st.floats(2, 200), min_size=count, max_size=count))
    return gaussian_response("any", [str(i) for i in range(count)], centre, fwhm)


def simulated(response, bands) -> np.ndarray | None:
    try:
        return response.matrix(bands)
    except ResponseError:
        assert (response.coverage(bands) < 0.01).any()
        return None


@given(responses(), hyperspectral())
def test_columns_of_r_sum_to_one_and_are_not_negative(response, bands: BandTable) -> None:
    matrix = simulated(response, bands)
    if matrix is not None:
        assert matrix.shape == (len(bands), len(response))
        np.testing.assert_allclose(matrix.sum(axis=0), 1)
        assert (matrix >= 0).all()


@given(responses(), hyperspectral(), st.floats(-1, 1e4))
def test_a_flat_spectrum_is_unchanged_by_any_srf(response, bands: BandTable, level: float) -> None:
    matrix = simulated(response, bands)
    if matrix is not None:
        np.testing.assert_allclose(np.full(len(bands), level) @ matrix, level, rtol=1e-9, atol=1e-9)


@given(responses(), hyperspectral(), st.randoms(use_true_random=False))
def test_the_order_of_the_bands_does_not_matter(response, bands: BandTable, random) -> None:
    order = list(range(len(bands)))
    random.shuffle(order)
    matrix, shuffled = simulated(response, bands), simulated(response, bands.take(order))
    if matrix is not None and shuffled is not None:
        np.testing.assert_allclose(shuffled, matrix[order], atol=1e-12)


@given(responses(), hyperspectral(), st.floats(0.001, 1000))
def test_the_height_of_a_response_does_not_matter(response, bands: BandTable, height: float) -> None:
    taller = type(response)("x", response.band_names, response.wavelength_nm, response.response * height)
    np.testing.assert_allclose(taller.coverage(bands), response.coverage(bands), atol=1e-12)


@given(responses(), hyperspectral())
def test_coverage_is_a_share(response, bands: BandTable) -> None:
    coverage = response.coverage(bands)
    assert ((coverage >= 0) & (coverage <= 1 + 1e-12)).all()


def test_a_spectrum_of_straight_lines_is_integrated_exactly() -> None:
    bands = hsi_bands(np.arange(400, 1001, 10.0))
    response = gaussian_response("g", ["a", "b"], [550, 800], [60, 5])
    spectrum = 0.2 + (bands.centre_nm - 400) / 1000
    np.testing.assert_allclose(spectrum @ response.matrix(bands), 0.2 + (np.array([550, 800]) - 400) / 1000, atol=1e-6)


def test_a_band_outside_the_hsi_has_no_column() -> None:
    response = gaussian_response("g", ["inside", "SWIR"], [600, 1600], [50, 50])
    with pytest.raises(ResponseError, match="SWIR"):
        response.matrix(hsi_bands(np.arange(400, 1001, 10.0)))


def test_a_band_at_the_edge_is_half_covered() -> None:
    response = gaussian_response("g", ["edge"], [1000], [100])
    assert response.coverage(hsi_bands(np.arange(400, 1001, 1.0)))[0] == pytest.approx(0.5, abs=0.02)


def test_a_water_vapour_window_is_not_covered_and_one_missing_band_is() -> None:
    response = gaussian_response("g", ["b"], [700], [40])
    centre = np.arange(400, 1001, 10.0)
    assert response.coverage(hsi_bands(centre[centre != 700], 10))[0] == pytest.approx(1)
    assert response.coverage(hsi_bands(centre[np.abs(centre - 700) > 60], 10))[0] < 0.05


def test_two_bands_of_one_centre_share_its_weight() -> None:
    response = gaussian_response("g", ["b"], [700], [40])
    once = response.matrix(hsi_bands([600, 700, 800]))
    twice = response.matrix(hsi_bands([600, 700, 700, 800]))
    np.testing.assert_allclose(twice[1:3, 0], once[1, 0] / 2)


@pytest.mark.parametrize("sensor", [e.id for e in sensor_index()])
def test_every_sensor_of_the_library_is_sound(sensor: str) -> None:
    entry, response = sensor_entry(sensor), load_sensor(sensor)
    assert response.band_names == entry.bands
    assert (response.response >= 0).all()
    np.testing.assert_array_equal(response.response.max(axis=1), 1)
    np.testing.assert_allclose(response.centre_nm, entry.centre_nm, atol=1.0)
    np.testing.assert_allclose(response.fwhm_nm, entry.fwhm_nm, atol=2.0)
    assert entry.kind in ("measured", "nominal")
    assert entry.source
    assert len(entry.gsd_m) == len(entry.bands)
    assert all(set(order) <= set(entry.bands) for order in entry.product_orders)


@pytest.mark.parametrize("sensor", ["worldview3", "ikonos", "generic_rgb"])
def test_the_quick_way_to_read_the_library_is_the_careful_one(sensor: str) -> None:
    quick, careful = load_sensor(sensor), parse_response(sensor_file(sensor).read_bytes(), sensor)
    assert quick.band_names == careful.band_names
    np.testing.assert_array_equal(quick.wavelength_nm, careful.wavelength_nm)
    np.testing.assert_array_equal(quick.response, careful.response)


def test_the_library_has_the_sixty_sensors_and_the_generic_camera() -> None:
    assert len({e.id for e in sensor_index()}) == 61


def test_real_vegetation_as_sentinel_2_measures_it_has_its_band_order(shared_data: Path) -> None:
    from spectralift_qgis.core.raster.read.sampling import draw_spectra

    with open_raster(str(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")) as hsi:
        index = hsi.bands.usable()
        y = draw_spectra(hsi, index, 0, seed=0)
        response = load_sensor("sentinel2a").take(["B2", "B3", "B4", "B8"])
        blue, green, red, nir = (y @ response.matrix(hsi.bands.take(index))).T
    vegetated = ((nir - red) / (nir + red) > 0.6) & (nir > 0.2)  # one water pixel has a red of exactly zero
    assert vegetated.sum() > 500
    assert (nir > green)[vegetated].all()
    assert (green > red)[vegetated].mean() > 0.98


def test_an_unknown_sensor_is_answered_with_the_nearest_names() -> None:
    with pytest.raises(ResponseError, match="sentinel2a"):
        load_sensor("Sentinel-2A")
    with pytest.raises(ResponseError, match="worldview"):
        load_sensor("worldvew3")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "header"),
        ("wavelength_nm,Red\n600,1\n", "two wavelengths"),
        ("600,1\n610,0.5\n620,0.2\n", "line 1: expected a header"),
        ("wavelength_nm,Red\n600,1\n590,0.5\n620,0\n", "line 3: the wavelength 590 does not ascend"),
        ("wavelength_nm,Red\n620,1\n600,0.5\n610,0\n590,0", "line 4: the wavelength 610 does not descend"),
        ("wavelength_nm,Red\n600,1\n600,0.5\n", "line 3"),
        ("wavelength_nm,Red\n0.6,1\n0.7,0.5\n", "line 2: 0.6 nm is not between"),
        ("wavelength_nm,Red\n600,1\n610,x\n", "line 3: 'x' is not a number"),
        ("wavelength_nm,Red\n600,1\n610,nan\n", "line 3"),
        ("wavelength_nm,Red\n600,1\n610,-0.1\n", "negative"),
        ("wavelength_nm,Red,Green\n600,1\n610,1\n", "line 2: expected 3 values, found 2"),
        ("wavelength_nm,Red,Red\n600,1,1\n610,1,1\n", "same name"),
        ("wavelength_nm,,Red, ,NIR\n600,1,1,1,1\n610,1,1,1,1\n", "column 2 has no name"),
        ("wavelength_nm;Red;NIR;\n600;1;1;\n610;1;1;2\n", "column 4 has no name"),
        ("wavelength_nm,Red,Green\n600,1,0\n610,1,0\n", "Green is zero everywhere"),
    ],
)
def test_a_table_that_makes_no_sense_is_refused_with_the_line_and_the_reason(
    tmp_path: Path, text: str, reason: str
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ResponseError, match=reason):
        load_response(str(path))


@pytest.mark.parametrize(
    "text",
    [
        "wavelength_nm,Red\n600,0.5\n610,1\n620,0\n",
        "# from the maker\nwavelength (um);Red\n0,600;0,5\n0,610;1\n0,620;0\n",
        "wavelength\tRed\r\n600\t0.5\r\n610\t1\r\n620\t0\r\n",
        "\ufeffWavelength µm,Red\n0.6,0.5\n0.61,1\n0.62,0",
    ],
)
def test_tables_of_many_spreadsheets_are_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(text, encoding="utf-8")
    response = load_response(str(path))
    assert response.band_names == ("Red",)
    np.testing.assert_allclose(response.wavelength_nm, [600, 610, 620])
    np.testing.assert_allclose(response.response, [[0.5, 1, 0]])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_in_the_encodings_of_spreadsheets_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes("Wellenlänge (µm);Grün\r\n0,5;0,5\r\n0,6;1\r\n".encode(encoding))
    response = load_response(str(path))
    assert response.band_names == ("Grün",)
    np.testing.assert_allclose(response.wavelength_nm, [500, 600])


@pytest.mark.parametrize("content", [b"\xff\xfe\x00binary", b"PK\x03\x04" + bytes(range(128, 200))])
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "srf.csv"
    path.write_bytes(content)
    with pytest.raises(ResponseError, match="srf.csv"):
        load_response(str(path))


def test_a_missing_file_is_a_sentence() -> None:
    with pytest.raises(ResponseError, match="no such file"):
        load_response("/nowhere/srf.csv")


@given(st.text(max_size=300))
def test_any_text_is_a_response_or_a_refusal(text: str) -> None:
    try:
        parse_response(b"wavelength_nm,Red\n500,1\n" + text.encode(), "x")
    except (ResponseError, TableError) as e:
        assert str(e)
