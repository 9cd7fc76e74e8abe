"""Wavelengths and bad bands that the user gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.request.open_images import described_bands, open_hsi
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral import user_bands
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.tables import TableError
from spectralift_qgis.core.spectral.user_bands import absolute, is_typed, with_wavelengths
from tests.core.spectral.response.test_srf_files import doc_blocks

NAN = float("nan")


def unknown(count: int, bad: tuple[int, ...] = ()) -> BandTable:
    return BandTable.unknown([f"Band {i + 1}" for i in range(count)], np.array([i not in bad for i in range(count)]))


def known(*centre_nm: float) -> BandTable:
    bands = unknown(len(centre_nm))
    return BandTable(bands.names, np.array(centre_nm, float), bands.fwhm_nm, bands.good, "the file")


def table(folder: Path, text: str, name: str = "bands.csv") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


# Lists and ranges


@pytest.mark.parametrize(
    "text",
    ["400,500,600", "400 500 600 nm", "0.4, 0.5, 0.6", "0.4;0.5;0.6 µm", "400:600", "0.4:0.6um", "400:600 Nanometers",
     "25000, 20000, 16666.6666667 1/cm", "25000 20000 16666.6666667 cm-1"],
)  # fmt: skip
def test_a_list_or_a_range_is_spread_over_the_bands(text: str) -> None:
    assert is_typed(text)
    bands = with_wavelengths(known(1, 2, 3), text)
    np.testing.assert_allclose(bands.centre_nm, [400, 500, 600])
    assert np.isnan(bands.fwhm_nm).all()
    assert "given" in bands.source


def test_a_range_may_descend_and_one_band_stands_at_its_beginning() -> None:
    np.testing.assert_allclose(with_wavelengths(unknown(3), "600:400").centre_nm, [600, 500, 400])
    np.testing.assert_allclose(with_wavelengths(unknown(1), "600:400").centre_nm, [600])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("400,500", "2 wavelengths for 3 bands"),
        ("400", "1 wavelength for 3 bands"),
        ("400:500:600", "two ends"),
        ("400:", "two ends"),
        ("400-600", "a list such as"),
        ("1:2 nm", "band 1, 1 nm, is not between"),
        ("0,500,600", "band 1, 0 nm"),
        ("1e999,500,600", "band 1, inf nm"),
        (",", "0 wavelengths"),
    ],
)
def test_lists_that_do_not_fit_are_refused(text: str, reason: str) -> None:
    with pytest.raises(TableError, match=reason):
        with_wavelengths(unknown(3), text)


# Tables


def test_the_table_of_the_docs_is_read(tmp_path: Path) -> None:
    (text,) = doc_blocks("wavelengths.md", "csv")
    bands = with_wavelengths(unknown(4), table(tmp_path, text))
    assert bands.centre_nm.tolist() == [450, 550, 650, 1400]
    assert bands.fwhm_nm.tolist() == [10] * 4
    assert bands.good.tolist() == [True, True, True, False]
    assert bands.source == "bands.csv, given"


@pytest.mark.parametrize(
    ("text", "fwhm_nm"),
    [
        ("wavelength\n400\n500\n600\n", [NAN] * 3),
        ("Wavelength (µm);FWHM (nm)\n0,4;10\n0,5;10\n0,6;10\n", [10] * 3),
        ("centre_um,fwhm\n0.4,0.01\n0.5,0.01\n0.6,0.01\n", [10] * 3),
        ("band,nm,width\n3,600,30\n1,400,10\n2,500,\n", [10, NAN, 30]),
        ("index,centre\n0,400\n1,500\n2,600\n", [NAN] * 3),
        ("name\twavelength\tdetector\nb\t400\tVNIR\na\t500\tVNIR\nc\t600\tSWIR\n", [NAN] * 3),
    ],
)
def test_tables_of_many_kinds_are_read(tmp_path: Path, text: str, fwhm_nm: list[float]) -> None:
    bands = with_wavelengths(unknown(3), table(tmp_path, text))
    np.testing.assert_allclose(bands.centre_nm, [400, 500, 600])
    np.testing.assert_allclose(bands.fwhm_nm, fwhm_nm)


def test_the_tables_of_real_sensors_are_read(shared_data: Path) -> None:
    for name, count in (("enmap", 224), ("hyspex_135_wavelengths", 135), ("hyperion_242", 242), ("prisma", None)):
        path = shared_data / "srf" / "hyperspectral" / f"{name}.csv"
        count = count or len(path.read_text().split()) - 1
        assert with_wavelengths(unknown(count), str(path)).has_wavelengths


def test_a_width_of_zero_and_a_bad_flag_make_a_band_bad(tmp_path: Path) -> None:
    path = table(tmp_path, "wavelength,fwhm,bad\n400,0,no\n500,10,yes\n600,10,0\n")
    assert with_wavelengths(unknown(3), path).good.tolist() == [False, False, True]


def test_the_files_own_bad_bands_stay_unless_the_table_lists_them(tmp_path: Path) -> None:
    plain, listed = "wavelength\n400\n500\n", "wavelength,bbl\n400,1\n500,0\n"
    assert with_wavelengths(unknown(2, bad=(0,)), table(tmp_path, plain)).good.tolist() == [False, True]
    assert with_wavelengths(unknown(2, bad=(0,)), table(tmp_path, listed)).good.tolist() == [True, False]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("wavelength\n400\n", "1 row and the image 2 bands"),
        ("400\n500\n600\n", "3 wavelengths for 2 bands"),
        ("red,green\n400,1\n500,1\n", "line 1: none of its columns"),
        ("wavelength\n400\nblue\n", "line 3: 'blue' is not a number"),
        ("wavelength,bbl\n400,1\n500,perhaps\n", "line 3: 'perhaps' is neither"),
        ("wavelength,band\n400,1\n500,1\n", "'band' must number the bands"),
        ("wavelength,band\n400,2\n500,3\n", "'band' must number the bands"),
        ("wavelength_nm\n0.4\n0.5\n", "band 1, 0.4 nm, is not between"),
        ("", "empty"),
    ],
)
def test_tables_that_do_not_fit_are_refused_with_the_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(TableError) as e:
        with_wavelengths(unknown(2), table(tmp_path, text))
    assert reason in e.value.about("x")


def test_an_envi_header_of_any_name_is_read(tmp_path: Path) -> None:
    text = "ENVI\nwavelength = {0.4, 0.5}\nfwhm = {0.01, 0.02}\nwavelength units = Micrometers\nbbl = {1, 0}\n"
    bands = with_wavelengths(unknown(2), table(tmp_path, text, "from_the_flight.txt"))
    np.testing.assert_allclose(bands.centre_nm, [400, 500])
    np.testing.assert_allclose(bands.fwhm_nm, [10, 20])
    assert bands.good.tolist() == [True, False]
    with pytest.raises(TableError, match="2 wavelengths and the image has 3 bands"):
        with_wavelengths(unknown(3), str(tmp_path / "from_the_flight.txt"))


def test_a_missing_file_is_a_sentence() -> None:
    assert not is_typed("/nowhere/bands.csv")
    with pytest.raises(TableError, match="no such file"):
        with_wavelengths(unknown(3), "/nowhere/bands.csv")


@given(st.text(alphabet="0123456789.,:;e+- nmu/c", max_size=30), st.integers(1, 5))
def test_any_typed_text_gives_wavelengths_or_a_refusal(text: str, count: int) -> None:
    if is_typed(text):
        try:
            bands = with_wavelengths(unknown(count), text)
        except TableError as e:
            assert str(e)
        else:
            assert bands.has_wavelengths


@given(st.binary(max_size=200), st.sampled_from([b"", b"wavelength,fwhm,band,bbl\n500,1,1,1\n", b"ENVI\nwavelength ="]))
def test_any_file_gives_wavelengths_or_a_refusal(tmp_path_factory, raw: bytes, before: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(before + raw)
    try:
        bands = with_wavelengths(unknown(2), str(path))
    except TableError as e:
        assert str(e)
    else:
        assert len(bands) == 2


# Bad bands


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("2", [2]),
        ("1-3, 5", [1, 2, 3, 5]),
        ("2–3;5", [2, 3, 5]),
        ("water-vapour", [3, 5]),
        ("Water_Vapor,1", [1, 3, 5]),
    ],
)
def test_bands_are_chosen_by_number_and_by_water_vapour(text: str, expected: list[int]) -> None:
    bands = known(500, 1300, 1400, 1700, 1955)
    assert (np.flatnonzero(user_bands.named_bands(text, bands)) + 1).tolist() == expected


@pytest.mark.parametrize("text", ["0", "6", "3-2", "1-99", "two", "-1", "1--2", "9" * 5000, "1 2", "1.5"])
def test_bands_that_there_are_not_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="bands 1 to 5"):
        user_bands.named_bands(text, known(500, 600, 700, 800, 900))


def test_water_vapour_needs_wavelengths() -> None:
    with pytest.raises(ValueError, match="unknown without wavelengths"):
        user_bands.named_bands("water-vapour", unknown(5))


@given(st.text(max_size=60))
def test_any_text_chooses_bands_or_is_refused(text: str) -> None:
    try:
        assert user_bands.named_bands(text, known(500, 600)).shape == (2,)
    except ValueError as e:
        assert str(e).endswith(".")


# Both


def test_wavelengths_given_decide_what_is_water_vapour() -> None:
    request = FusionRequest("", "", "", hsi_wavelengths="1300:1500", bad_bands="water-vapour,1")
    bands = described_bands(unknown(3), request)
    assert bands.good.tolist() == [False, False, True]


def test_all_problems_are_listed_at_once() -> None:
    request = FusionRequest("", "", "", hsi_wavelengths="400,500", bad_bands="7")
    with pytest.raises(RequestRefused) as e:
        described_bands(unknown(3), request)
    assert [p.code for p in e.value.problems] == ["hsi_wavelengths.invalid", "bad_bands.invalid"]
    assert [p.field for p in e.value.problems] == ["hsi_wavelengths", "bad_bands"]


def test_an_image_without_wavelengths_opens_with_the_ones_given(shared_data: Path) -> None:
    path = str(shared_data / "wavelength_fixtures" / "gdal_no_info.tif")
    raster = open_hsi(FusionRequest(path, "", "", hsi_wavelengths="400,500 nm"))
    np.testing.assert_allclose(raster.bands.centre_nm, [400, 500])
    assert len(raster) == 2
    with open_raster(path) as raster:
        assert not raster.bands.has_wavelengths


@pytest.mark.parametrize("typed", ["", "400,410", "400:1000", " 400 410 nm "])
def test_typed_wavelengths_are_no_path(typed: str) -> None:
    assert absolute(typed) == typed.strip()


def test_a_table_of_wavelengths_is_found_from_another_folder_too(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute("bands.csv") == str(tmp_path / "bands.csv")
