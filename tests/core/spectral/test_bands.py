from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.spectral.band_metadata import BandMetadata, FileMetadata, band_table
from spectralift_qgis.core.spectral.bands import to_nm
from spectralift_qgis.core.spectral.response.srf import gaussian_response

NM = st.floats(300, 2500)


def table_of(path: Path):
    with open_raster(str(path)) as raster:
        return raster.bands


@pytest.mark.parametrize(
    ("name", "centre_nm", "fwhm_nm"),
    [
        ("enmapbox_envidomain_bandlevel.tif", [400, 500], None),
        ("enmapbox_envidomain_dslevel.tif", [400, 500], None),
        ("envi_wl_fwhm.bsq", [400, 500], [10, 20]),
        ("envi_wl_implicit_nm.bsq", [400, 500], None),
        ("envi_wl_implicit_um.bsq", [400, 500], None),
        ("gdal_wl_fwhm.tif", [400, 500], [10, 20]),
        ("gdal_wl_only.tif", [400, 500], None),
        ("staclike.tif", [4000, 5000], [100, 200]),
        ("gdal_no_info.tif", None, None),
    ],
)
def test_wavelengths_of_the_fixture_files(shared_data: Path, name: str, centre_nm, fwhm_nm) -> None:
    bands = table_of(shared_data / "wavelength_fixtures" / name)
    expected = np.full(2, np.nan) if centre_nm is None else np.array(centre_nm, float)
    np.testing.assert_allclose(bands.centre_nm, expected)
    widths = np.full(2, np.nan) if fwhm_nm is None else np.array(fwhm_nm, float)
    np.testing.assert_allclose(bands.fwhm_nm, widths)


def test_a_bad_bands_list_of_the_envi_header_is_read(shared_data: Path) -> None:
    bands = table_of(shared_data / "wavelength_fixtures" / "envi_wl_fwhm.bsq")
    assert bands.good.tolist() == [False, True]


def test_hyspex_sidecar_of_unknown_units_is_micrometres(shared_data: Path) -> None:
    bands = table_of(shared_data / "dlr_hysu" / "hyspex_full.tif")
    expected = np.loadtxt(
        shared_data / "dlr_hysu" / "hyspex_135_wavelengths.csv", delimiter=",", skiprows=1, usecols=(1, 2)
    )
    np.testing.assert_allclose(bands.centre_nm, expected[:, 0], atol=0.01)
    np.testing.assert_allclose(bands.fwhm_nm, expected[:, 1], atol=0.01)


def test_a_tiff_that_says_nothing_itself_gets_everything_from_its_sidecar(shared_data: Path, tmp_path: Path) -> None:
    source, bare = shared_data / "dlr_hysu" / "hyspex_full.tif", tmp_path / "bare.tif"
    dataset = gdal.Open(str(source))
    copy = gdal.GetDriverByName("GTiff").Create(str(bare), 4, 3, 135, gdal.GDT_Int16)
    copy.WriteArray(dataset.ReadAsArray(0, 0, 4, 3))
    del copy
    (tmp_path / "bare.hdr").write_bytes(source.with_suffix(".hdr").read_bytes())
    with open_raster(str(bare)) as raster, open_raster(str(source)) as original:
        assert raster.bands.source == ".hdr sidecar"
        np.testing.assert_allclose(raster.bands.centre_nm, original.bands.centre_nm)
        assert raster.nodata.tolist() == [15000] * 135
        assert raster.reflectance_scale == 10000


def test_a_sidecar_of_another_file_is_not_believed(shared_data: Path, tmp_path: Path) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 4, 3, 7)
    (tmp_path / "bare.hdr").write_bytes((shared_data / "dlr_hysu" / "hyspex_full.hdr").read_bytes())
    assert not table_of(tmp_path / "bare.tif").has_wavelengths


def test_enmap_bands_130_to_135_are_bad(shared_data: Path) -> None:
    bands = table_of(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")
    assert (np.flatnonzero(~bands.good) + 1).tolist() == [130, 131, 132, 133, 134, 135]
    assert bands.fwhm_nm[130] == pytest.approx(11.3624)


def test_usable_bands_are_sorted_though_vnir_and_swir_overlap(shared_data: Path) -> None:
    bands = table_of(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")
    usable = bands.take(bands.usable())
    assert len(usable) == 218
    assert (np.diff(usable.centre_nm) >= 0).all()


@given(
    st.lists(NM, min_size=1, max_size=30),
    st.sampled_from(["nm", "Nanometers", "µm", "um", "Micrometers", "1/cm"]),
)
def test_units_are_distinguished(centres: list[float], unit: str) -> None:
    nm = np.array(centres)
    stored = {"n": nm, "µ": nm / 1e3, "u": nm / 1e3, "m": nm / 1e3, "1": 1e7 / nm}[unit[0].lower()]
    np.testing.assert_allclose(to_nm(stored, unit), nm, rtol=1e-12)


@given(st.lists(NM, min_size=1, max_size=30), st.sampled_from(["", "Unknown", "Index"]))
def test_without_units_small_numbers_are_micrometres(centres: list[float], unit: str) -> None:
    nm = np.array(centres)
    np.testing.assert_allclose(to_nm(nm, unit), nm)
    np.testing.assert_allclose(to_nm(nm / 1e3, unit), nm)


def metadata(*bands: dict, **file) -> FileMetadata:
    return FileMetadata(tuple(BandMetadata(**b) for b in bands), **file)


def test_band_wavelength_is_trusted_more_than_the_rounded_imagery_domain() -> None:
    bands = [
        {
            "default": {"wavelength": f"{c}", "wavelength_units": "nm"},
            "imagery": {"CENTRAL_WAVELENGTH_UM": f"{round(c) / 1e3}"},
        }
        for c in (450.37, 550.64)
    ]  # fmt: skip
    assert band_table(metadata(*bands)).centre_nm.tolist() == [450.37, 550.64]


def test_a_list_of_the_wrong_length_is_not_believed() -> None:
    table = band_table(metadata({}, {}, envi={"wavelength": "{400, 500, 600}"}))
    assert not table.has_wavelengths


def test_a_number_in_the_description_is_the_last_resort() -> None:
    table = band_table(metadata({"description": "983.2 nm"}, {"description": "band 2 (1.1 Micrometers)"}))
    np.testing.assert_allclose(table.centre_nm, [983.2, 1100])


@pytest.mark.parametrize(
    "stac",
    [
        {"properties": {"eo:bands": [{"center_wavelength": 0.4, "full_width_half_max": 0.01},
                                     {"center_wavelength": 0.5}]}},
        {"properties": {"bands": [{"eo:center_wavelength": 0.4, "eo:full_width_half_max": 0.01},
                                  {"eo:center_wavelength": 0.5}]}},
        {"properties": {"eo:bands": [{}]}, "assets": {"thumb": {"bands": [{}]}, "image": {
            "bands": [{"eo:center_wavelength": 0.4, "eo:full_width_half_max": 0.01}, {"eo:center_wavelength": 0.5}]}}},
        {"properties": {"envi:metadata": {"wavelength": [400, 500], "wavelength_units": "nm", "fwhm": [10, None]}}},
    ],
)  # fmt: skip
def test_a_stac_sidecar_is_read_as_old_and_new_extensions_have_it(stac: dict) -> None:
    table = band_table(metadata({}, {}, stac=stac))
    np.testing.assert_allclose(table.centre_nm, [400, 500])
    np.testing.assert_allclose(table.fwhm_nm, [10, np.nan])
    assert table.source == "STAC sidecar"


def test_a_bad_bands_list_of_a_stac_sidecar_is_read() -> None:
    stac = {"properties": {"envi:metadata": {"wavelength": [0.4, 0.5], "bbl": [1, 0]}}}
    assert band_table(metadata({}, {}, stac=stac)).good.tolist() == [True, False]


@pytest.mark.parametrize(
    "stac",
    [
        {"properties": 1},
        {"assets": [1]},
        {"properties": {"envi:metadata": {"wavelength": "x"}}},
        {"properties": {"eo:bands": [{"center_wavelength": "red"}, {}]}},
    ],
)
def test_a_stac_sidecar_that_says_nothing_is_no_trouble(stac: dict) -> None:
    assert not band_table(metadata({}, {}, stac=stac)).has_wavelengths


@pytest.mark.parametrize("name", ["bare.stac.json", "bare.tif.stac.json"])
def test_a_stac_sidecar_is_found_and_one_that_is_broken_is_left_alone(tmp_path: Path, name: str) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 4, 3, 2)
    (tmp_path / name).write_text('{"properties": {"envi:metadata": {"wavelength": [400, 500]}}}')
    assert table_of(tmp_path / "bare.tif").centre_nm.tolist() == [400, 500]
    for broken in ("{", '{"a":' * 100_000, "[1]"):
        (tmp_path / name).write_text(broken)
        assert not table_of(tmp_path / "bare.tif").has_wavelengths


def test_a_band_of_no_width_is_bad() -> None:
    table = band_table(metadata({}, {}, envi={"wavelength": "{400, 500}", "fwhm": "{0, 10}"}))
    assert table.good.tolist() == [False, True]


def test_wavelengths_that_are_words_are_no_wavelengths() -> None:
    assert not band_table(
        metadata({"default": {"wavelength": "red"}}, {"default": {"wavelength": "nir"}})
    ).has_wavelengths


def test_a_missing_wavelength_matters_only_in_good_bands() -> None:
    bands = [
        {"default": {"wavelength": "400"}},
        {"default": {"bbl": "0"}},
        {"default": {"wavelength": "600"}},
    ]
    assert band_table(metadata(*bands)).has_wavelengths
    assert not band_table(metadata(bands[0], {}, bands[2])).has_wavelengths


def test_wavenumbers_of_a_file_are_turned_into_wavelengths_with_their_widths() -> None:
    listed = {"wavelength": "{20000, 12500}", "fwhm": "{400, 250}", "wavelength_units": "1/cm"}
    table = band_table(metadata({}, {}, envi=listed))
    np.testing.assert_allclose(table.centre_nm, [500, 800])
    np.testing.assert_allclose(table.fwhm_nm, [10, 16])  # dλ = λ² dν


def test_reversed_and_overlapping_vnir_and_swir_are_used_in_the_order_of_their_centres() -> None:
    vnir, swir = np.arange(1010, 400, -20.0), np.arange(930, 2500, 20.0)  # PRISMA stores the VNIR backwards
    listed = {"wavelength": "{" + ", ".join(map(str, [*vnir, *swir])) + "}", "wavelength_units": "Nanometers"}
    table = band_table(metadata(*[{}] * (len(vnir) + len(swir)), envi=listed))
    usable = table.take(table.usable())
    assert len(usable) == len(vnir) + len(swir)
    assert (np.diff(usable.centre_nm) >= 0).all()
    assert usable.centre_nm[0] == vnir[-1]
    spectrum = 0.2 + (usable.centre_nm - 400) / 4000
    response = gaussian_response("across the seam", ["b"], [970], [60])
    assert (spectrum @ response.matrix(usable))[0] == pytest.approx(0.2 + 570 / 4000, abs=1e-3)
