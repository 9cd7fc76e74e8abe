"""Responses that users bring: every kind, its refusals, and whatever bytes a file may hold."""

from __future__ import annotations

import json
import struct
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.spectral.response import srf_files
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response, parse_response
from spectralift_qgis.core.spectral.tables import TableError
from tests.conftest import ROOT

X = [0.45, 0.50, 0.55, 0.60, 0.65]
CURVES = np.array([[0.0, 1.0, 0.2, 0.0, 0.0], [0.0, 0.1, 0.8, 1.0, 0.0]])


def doc_blocks(name: str, language: str) -> list[str]:
    """Return the fenced blocks of this language in a page of docs/."""
    text = (ROOT / "docs" / name).read_text(encoding="utf-8")
    return [part.split("```")[0] for part in text.split(f"```{language}\n")[1:]]


def header(**changes: object) -> str:
    entries = {
        "file type": "ENVI Spectral Library", "samples": 5, "lines": 2, "bands": 1, "header offset": 0,
        "data type": 4, "interleave": "bsq", "byte order": 0, "wavelength units": "Micrometers",
        "wavelength": "{" + ", ".join(map(str, X)) + "}", "spectra names": "{Blue, Green}",
        **{k.replace("_", " "): v for k, v in changes.items()},
    }  # fmt: skip
    return "ENVI\n" + "\n".join(f"{k} = {v}" for k, v in entries.items() if v is not None) + "\n"


def library(folder: Path, data: bytes | None = None, **changes: object) -> Path:
    path = folder / "lib.sli"
    path.write_bytes(CURVES.astype("<f4").tobytes() if data is None else data)
    (folder / "lib.hdr").write_text(header(**changes))
    return path


def geojson(*features: dict) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features)})


def feature(name: str = "Red", key: str = "profiles", profile: object = None, **more: object) -> dict:
    profile = {"x": [600, 650, 700], "y": [0.5, 1, 0.5], "xUnit": "Nanometers", **more} if profile is None else profile
    return {"type": "Feature", "geometry": None, "properties": {"name": name, key: profile}}


@pytest.mark.parametrize(
    ("index", "names", "centre_nm"),
    [(0, ("Blue", "Green", "Red"), [487, 544, 626]), (1, ("Blue", "Green", "Red", "NIR"), [475, 560, 668, 842])],
)
def test_the_tables_of_the_docs_are_read(index: int, names: tuple[str, ...], centre_nm: list[float]) -> None:
    response = parse_response(doc_blocks("responses.md", "csv")[index].encode(), "docs.csv")
    assert response.band_names == names
    np.testing.assert_allclose(response.centre_nm, centre_nm, atol=10)


def test_the_library_header_of_the_docs_is_read() -> None:
    (text,) = doc_blocks("responses.md", "hdr")
    response = srf_files.parse_sli(text, CURVES.astype("<f4").tobytes(), "docs.sli")
    assert response.band_names == ("Blue", "Green")
    np.testing.assert_allclose(response.wavelength_nm, [450, 500, 550, 600, 650])


def test_the_geojson_of_the_docs_is_read() -> None:
    (text,) = doc_blocks("responses.md", "json")
    response = parse_response(text.encode(), "docs.geojson")
    assert response.band_names == ("Blue", "Red")
    np.testing.assert_allclose(response.fwhm_nm, [80, 70], atol=10)


# Tables of centres and widths


@pytest.mark.parametrize(
    "text",
    [
        "name,centre_nm,fwhm_nm\nBlue,475,32\nRed,668,16\n",
        "FWHM (um);Band;Center Wavelength (um)\n0,032;Blue;0,475\n0,016;Red;0,668\n",
        "band,wavelength,bandwidth\nBlue,0.475,0.032\nRed,0.668,0.016\n",
        "name\tcentre [µm]\tfwhm [nm]\nBlue\t0.475\t32\nRed\t0.668\t16\n",
    ],
)
def test_a_table_of_centres_and_widths_is_a_response_of_gaussians(text: str) -> None:
    response = parse_response(text.encode(), "mine.csv")
    assert response.band_names == ("Blue", "Red")
    np.testing.assert_allclose(response.centre_nm, [475, 668], atol=0.1)
    np.testing.assert_allclose(response.fwhm_nm, [32, 16], atol=0.1)


def test_without_names_the_bands_are_numbered() -> None:
    assert parse_response(b"wavelength,fwhm\n402,2.4\n404.2,3.6\n", "x").band_names == ("Band 1", "Band 2")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name,fwhm\nBlue,32\n", "none named centre"),
        ("name,centre,fwhm\nBlue,475,0\n", "line 2: a width of 0 nm"),
        ("name,centre,fwhm\nBlue,475,32\nRed,5,16\n", "line 3: a centre of 5 nm"),
        ("name,centre,fwhm\nBlue,475,wide\n", "line 2: 'wide' is not a number"),
        ("name,centre,fwhm\nBlue,475,32\nBlue,560,32\n", "same name"),
        ("name,centre,fwhm\n", "expected 1 to 500 rows"),
        ("name,centre,fwhm\n" + "b,500,9\n" * 501, "expected 1 to 500 rows"),
    ],
)
def test_centres_and_widths_that_make_no_sense_are_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(text)
    with pytest.raises(ResponseError, match=reason):
        load_response(str(path))


def test_an_endless_line_is_refused_and_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text('wavelength,Red\n500,"' + "x" * 200_000 + '"\n')
    with pytest.raises(ResponseError, match="line 2"):
        load_response(str(path))


# ENVI spectral libraries


@pytest.mark.parametrize("given", ["lib.sli", "lib.hdr"])
def test_a_library_is_found_by_its_data_or_its_header(tmp_path: Path, given: str) -> None:
    library(tmp_path)
    response = load_response(str(tmp_path / given))
    assert response.sensor == "lib.sli"
    assert response.band_names == ("Blue", "Green")
    np.testing.assert_allclose(response.wavelength_nm, [450, 500, 550, 600, 650])
    np.testing.assert_allclose(response.response, CURVES, rtol=1e-6)


@pytest.mark.parametrize(("code", "kind"), srf_files._TYPES.items())
@pytest.mark.parametrize("order", [0, 1])
@pytest.mark.parametrize("offset", [0, 7])
def test_data_type_byte_order_and_header_offset_are_honoured(code: str, kind: str, order: int, offset: int) -> None:
    curves = np.rint(CURVES * 100)
    data = b"\xff" * offset + curves.astype("<>"[order] + kind).tobytes()
    text = header(data_type=code, byte_order=order, header_offset=offset)
    np.testing.assert_array_equal(srf_files.parse_sli(text, data, "x").response, curves)


def test_wavelengths_in_descending_order_are_sorted(tmp_path: Path) -> None:
    path = library(tmp_path, wavelength="{650, 600, 550, 500, 450}", wavelength_units="Nanometers")
    np.testing.assert_allclose(load_response(str(path)).response, CURVES[:, ::-1], rtol=1e-6)


def test_without_units_small_wavelengths_of_a_library_are_micrometres(tmp_path: Path) -> None:
    path = library(tmp_path, wavelength_units=None)
    np.testing.assert_allclose(load_response(str(path)).wavelength_nm, [450, 500, 550, 600, 650])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"file_type": "ENVI Standard"}, "'ENVI Standard', not an ENVI Spectral Library"),
        ({"file_type": None}, "names no file type"),
        ({"samples": "many"}, "samples = 'many'"),
        ({"lines": "9" * 5000}, "lines = '9"),
        ({"samples": 6}, "up to byte 48, and the file ends at byte 40"),
        ({"lines": 501}, "501 spectra"),
        ({"data_type": 6}, "data type = '6'"),
        ({"header_offset": -1}, "header offset = '-1'"),
        ({"wavelength": None}, "0 wavelengths for 5"),
        ({"wavelength": "{1, 2, 3, x, 5}"}, r"wavelength 4 of its header \(nan\)"),
        ({"wavelength": "{0.45, 0.45, 0.5, 0.51, 0.52}"}, "are the same"),
        ({"spectra_names": "{Blue}"}, "1 spectra names for 2"),
        ({"spectra_names": "{Blue, Blue}"}, "same name"),
    ],
)
def test_a_library_that_makes_no_sense_is_refused_with_the_entry(tmp_path: Path, changes: dict, reason: str) -> None:
    with pytest.raises(ResponseError, match=reason):
        load_response(str(library(tmp_path, **changes)))


@pytest.mark.parametrize("value", [-0.5, np.nan, np.inf])
def test_a_spectrum_that_is_no_response_is_refused_with_its_place(tmp_path: Path, value: float) -> None:
    curves = CURVES.copy()
    curves[1, 2] = value
    path = library(tmp_path, curves.astype("<f4").tobytes())
    with pytest.raises(ResponseError, match=r"spectrum 2 \(Green\), value 3 at 550 nm"):
        load_response(str(path))


def test_a_library_without_its_other_half_is_refused(tmp_path: Path) -> None:
    path = library(tmp_path)
    (tmp_path / "lib.hdr").rename(tmp_path / "other.hdr")
    with pytest.raises(ResponseError, match=r"lib\.hdr, is not beside it"):
        load_response(str(path))
    with pytest.raises(ResponseError, match=r"other\.sli, is not beside it"):
        load_response(str(tmp_path / "other.hdr"))
    with pytest.raises(ResponseError, match="no such file"):
        load_response(str(tmp_path / "missing.sli"))


# GeoJSON


@pytest.mark.parametrize("key", ["profiles", "response", "my_profile"])
@pytest.mark.parametrize("encode", [lambda p: p, json.dumps])
def test_the_profile_of_a_feature_is_found_in_old_and_new_libraries(key: str, encode) -> None:
    profile = encode({"x": [0.6, 0.65, 0.7], "y": [0.5, 1, 0.5], "xUnit": "Micrometers"})
    response = parse_response(geojson(feature("Red", key, profile)).encode(), "x.geojson")
    assert response.band_names == ("Red",)
    np.testing.assert_allclose(response.centre_nm, [650], atol=0.1)


def test_bands_with_wavelengths_of_their_own_are_zero_outside_them() -> None:
    text = geojson(feature("Red"), feature("NIR", x=[800, 850, 900], y=[1, 1, 1]))
    response = parse_response(text.encode(), "x.geojson")
    at = lambda nm: [float(np.interp(nm, response.wavelength_nm, r)) for r in response.response]  # noqa: E731
    assert at(600) == [0.5, 0]
    assert at(599.9) == [0, 0]
    assert at(750) == [0, 0]
    assert at(900) == [0, 1]
    np.testing.assert_allclose(response.fwhm_nm, [100, 100], atol=0.1)


def test_ranges_in_names_are_dropped_unless_names_would_be_the_same() -> None:
    two = geojson(feature("NIR (770-900 Nanometers)"), feature("Near Infrared (NIR) (0.8-0.9 µm)"))
    assert parse_response(two.encode(), "x").band_names == ("NIR", "Near Infrared (NIR)")
    same = geojson(feature("NIR (770-800 nm)"), feature("NIR (800-900 nm)"))
    assert parse_response(same.encode(), "x").band_names == ("NIR (770-800 nm)", "NIR (800-900 nm)")


def test_a_name_can_be_used_in_a_band_list() -> None:
    assert parse_response(geojson(feature("Red, far=red")).encode(), "x").band_names == ("Red far red",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"type": "FeatureCollection",\n oops', "line 2: it is not JSON"),
        ('{"type": "Polygon"}', "not a response library"),
        (geojson(), "not a response library"),
        ('{"features": [1]}', "feature 1 has no properties"),
        (geojson(feature(), feature("Blue", profile="none")), r"feature 2 \(Blue\) has no profile"),
        (geojson(feature(x=[600, 650])), r"feature 1 \(Red\): x and y must be lists"),
        (geojson(feature(x=[600, 650, "700"])), "x and y must be lists"),
        (geojson(feature(y=[0.5, True, 0.5])), "x and y must be lists"),
        (geojson(feature(y=[0.5, -1, 0.5])), "not negative"),
        (geojson(feature(x=[600, 600, 700])), "must differ"),
        (geojson(feature(x=[1, 2, 3])), "between 100 and 100000 nm; the unit .* is 'Nanometers'"),
        (geojson(feature(), feature()), "same name"),
        (geojson(*[feature(str(i)) for i in range(501)]), "at most 500 bands"),
        ('{"features":' * 50_000, "nested too deeply"),
        (geojson(feature(y=[0, 0, 0])), "zero everywhere"),
    ],
)
def test_a_geojson_that_makes_no_sense_is_refused_with_the_feature(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "x.geojson"
    path.write_text(text)
    with pytest.raises(ResponseError, match=reason):
        load_response(str(path))


# All of them


def test_one_response_in_four_kinds_of_file_is_the_same(tmp_path: Path) -> None:
    sensor = load_sensor("sentinel2a").take(["B2", "B3", "B4"])
    nm, curves = sensor.wavelength_nm, sensor.response
    table = ["nm,B2,B3,B4"] + [",".join(map(str, [w, *c])) for w, c in zip(nm, curves.T)]
    (tmp_path / "a.csv").write_text("\n".join(table))
    names = {"lines": 3, "samples": len(nm), "data_type": 5, "spectra_names": "{B2, B3, B4}"}
    library(tmp_path, curves.tobytes(), **names, wavelength="{" + ",".join(map(str, nm / 1000)) + "}")
    profiles = [feature(n, x=nm.tolist(), y=c.tolist()) for n, c in zip(sensor.band_names, curves)]
    (tmp_path / "b.geojson").write_text(geojson(*profiles))
    for name in ("a.csv", "lib.sli", "b.geojson"):
        response = load_response(str(tmp_path / name))
        assert response.band_names == sensor.band_names
        np.testing.assert_allclose(response.centre_nm, sensor.centre_nm, atol=0.01)
        np.testing.assert_allclose(response.fwhm_nm, sensor.fwhm_nm, atol=0.01)


def test_the_height_of_a_response_in_a_file_does_not_matter(tmp_path: Path) -> None:
    for peak in (1e-300, 1, 100, 1e300):
        (tmp_path / "x.csv").write_text(f"nm,Red\n600,{peak / 2!r}\n610,{peak!r}\n620,0\n")
        np.testing.assert_allclose(load_response(str(tmp_path / "x.csv")).response, [[0.5, 1, 0]])


def refused_or_response(parse) -> None:
    try:
        response = parse()
    except (TableError, ResponseError) as e:
        assert str(e)
    else:
        assert isinstance(response, SpectralResponse)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_response_or_a_refusal(raw: bytes) -> None:
    refused_or_response(lambda: parse_response(raw, "x"))


@given(st.text(max_size=200), st.sampled_from(["name,centre,fwhm\nBlue,475,32\n", "wavelength_nm,Red\n500,1\n"]))
def test_any_text_after_a_header_is_a_response_or_a_refusal(text: str, before: str) -> None:
    refused_or_response(lambda: parse_response((before + text).encode("utf-8", "replace"), "x"))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["x", "y", "name"]), inner, max_size=3),
    max_leaves=10,
)


@given(st.lists(st.dictionaries(st.sampled_from(["name", "profiles", "response", "a"]), JSON, max_size=3), max_size=4))
def test_any_geojson_is_a_response_or_a_refusal(properties: list[dict]) -> None:
    text = geojson(*({"properties": p} for p in properties))
    refused_or_response(lambda: parse_response(text.encode("utf-8", "replace"), "x"))


@given(
    st.dictionaries(st.sampled_from(["samples", "lines", "data_type", "byte_order", "header_offset", "wavelength",
                                     "spectra_names"]), st.text(max_size=12) | st.integers(), max_size=3),
    st.binary(max_size=60),
)  # fmt: skip
def test_any_library_is_a_response_or_a_refusal(changes: dict, data: bytes) -> None:
    refused_or_response(lambda: srf_files.parse_sli(header(**changes), data, "x"))


@given(st.binary(max_size=40))
@settings(max_examples=50)
def test_any_data_of_a_library_is_a_response_or_a_refusal(data: bytes) -> None:
    refused_or_response(lambda: srf_files.parse_sli(header(), data.ljust(40, b"\0"), "x"))


@pytest.mark.parametrize(
    "raw",
    [
        b"ENVI\n" + b" " * 2_000_000,
        b"ENVI\n" + b"a={\n" * 400_000,
        b"ENVI\n" + b"a={\n" * 400_000 + b"}",
        b'{"features": [{"properties": {"name": "' + b"(" * 1_000_000 + b'", "y": []}}]}',
        b'{"features": ' + b"9" * 2_000_000 + b"}",
        b"wavelength,Red\n" + b"1,1\n" * 500_000,
        b"wavelength," + b"a," * 100_000 + b"b\n" + b"1," * 100_000 + b"2\n" + b"2," * 100_000 + b"2\n",
        b"name,centre,fwhm\n" + b"".join(b"b%d,%d,0.1\n" % (i, 400 + 4 * i) for i in range(500)),
        struct.pack("<d", 1.0) * 200_000,
    ],
)
def test_hostile_files_are_answered_quickly(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "x.sli" if raw.startswith(b"ENVI") else tmp_path / "x.csv"
    path.write_bytes(raw)
    if raw.startswith(b"ENVI"):
        path.rename(tmp_path / "x.hdr")
        path.write_bytes(b"\0" * 100)
    started = time.process_time()
    with pytest.raises(ResponseError):
        load_response(str(path))
    assert time.process_time() - started < 3


def test_a_file_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "vast.csv"
    with path.open("wb") as f:
        f.truncate(5 * 1024**3)
    with pytest.raises(ResponseError, match="larger than 16 MiB"):
        load_response(str(path))


def test_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ResponseError, match="cannot be read"):
        load_response(str(tmp_path))
