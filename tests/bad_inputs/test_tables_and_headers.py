"""Tables of responses and wavelengths, and headers, as people have them: read rightly, or refused with the reason."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from spectralift_qgis.cli.commands.many import scene_list
from spectralift_qgis.core.base.errors import RasterError, RequestRefused, ResponseError
from spectralift_qgis.core.check.fusion import check_request
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.gdal_env import is_virtual
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf_files import load_response, parse_response
from spectralift_qgis.core.spectral.tables import TableError
from spectralift_qgis.core.spectral.user_bands import with_wavelengths
from tests.core.scenes import read, write_tif
from tests.core.spectral.response.test_srf_files import feature, geojson, library

CENTRES = np.linspace(430, 910, 25)
SENSOR = {"Blue": 480.0, "Green": 560.0, "Red": 660.0, "NIR": 830.0}
RATIO = 4


def sam(estimate: np.ndarray, truth: np.ndarray) -> float:
    """Return the mean spectral angle in degrees between (C, H, W) cubes, where the estimate is finite."""
    a, b = estimate.reshape(len(estimate), -1), truth.reshape(len(truth), -1)
    cosine = (a * b).sum(0) / np.linalg.norm(a, axis=0) / np.linalg.norm(b, axis=0)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


# Responses

NM = np.arange(400, 961, 20)
CURVES = np.exp(-(((NM[:, None] - np.array([*SENSOR.values()])) / 40) ** 2)).round(4)  # (L, 4)
CURVES[CURVES < 1e-3] = 0


def rows(
    delimiter: str = ",", curves: np.ndarray = CURVES, nm: np.ndarray = NM, form: str = "{:g}", end: str = ""
) -> str:
    header = delimiter.join(["wavelength_nm", *SENSOR]) + end
    lines = [delimiter.join([f"{x:g}", *(form.format(v) for v in values)]) + end for x, values in zip(nm, curves)]
    return "\n".join([header, *lines]) + "\n"


def blanked(text: str) -> str:
    return "\n".join(",".join("" if cell == "0" else cell for cell in line.split(",")) for line in text.splitlines())


def quoted(text: str) -> str:
    lines = (",".join(f'"{cell.replace(".", ",")}"' for cell in line.split(",")) for line in text.splitlines())
    return "\r\n".join(lines)


NOISY = CURVES + np.where(CURVES == 0, -0.02, 0) * (np.arange(len(NM)) % 2)[:, None]
TABLES = {
    "plain": rows(),
    "sep=; line": "sep=;\n" + rows(";"),
    "SEP=, line in quotes": '"SEP=,"\r\n' + rows().replace("\n", "\r\n"),
    "sep=; line behind a byte order mark": "\ufeffsep=;\n" + rows(";"),
    "sep= tab": "sep=\t\n" + rows("\t"),
    "blank cells": blanked(rows()),
    "empty rows": rows() + ",,,,\n , ,,,\n\n;;\n",
    "an empty column at the end": rows(end=","),
    "an empty column at the end of the rows": rows(end=";;", delimiter=";").replace("NIR;;", "NIR"),
    "descending": rows(curves=CURVES[::-1], nm=NM[::-1]),
    "blanks": rows(" "),
    "runs of blanks": rows("    "),
    "blanks and tabs": rows(" \t "),
    "blanks around, names in two words": rows("   ").replace("wavelength_nm", "  Wavelength (nm)"),
    "tabs that line up": rows("\t").replace("\t", "\t\t", 9),
    "decimal commas": rows(";").replace(".", ","),
    "decimal commas among blanks": rows("  ").replace(".", ","),
    "decimal commas in quotes": quoted(rows()),
    "carriage returns": rows().replace("\n", "\r"),
    "titles": "Response of camera X\nmeasured 2023-05-01,,,,\n\n" + rows(),
    "comments, one indented": "# from a\n  # b\n" + rows(),
    "noise below zero": rows(curves=NOISY),
}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_table_of_responses_is_read_as_it_is_meant(name: str, encoding: str) -> None:
    response = parse_response(TABLES[name].encode(encoding), "mine.csv")
    assert response.band_names == tuple(SENSOR)
    np.testing.assert_array_equal(response.wavelength_nm, NM)
    np.testing.assert_allclose(response.response, CURVES.T)
    assert bool(response.notes) == (name == "noise below zero")


def test_a_blank_is_zero_outside_a_bands_samples_and_not_sampled_between_them() -> None:
    response = parse_response(b"nm,A,B\n400,,\n410,1,\n420,,0.5\n430,0.5,1\n440,,\n", "x.csv")
    np.testing.assert_allclose(response.response, [[0, 1, 0.75, 0.5, 0], [0, 0, 0.5, 1, 0]])


@given(st.permutations(range(5)), st.floats(0, 0.05), st.booleans())
def test_noise_of_up_to_5_percent_below_zero_is_zero(order: list[int], share: float, descending: bool) -> None:
    curve = np.array([-share, -share / 2, 0.2, 1, 0.5])[order]
    lines = [f"{500 + 10 * i},{v!r}" for i, v in enumerate(curve.tolist())]
    response = parse_response("\n".join(["nm,Red", *(lines[::-1] if descending else lines)]).encode(), "x.csv")
    np.testing.assert_allclose(response.response, [np.maximum(curve, 0)])
    assert bool(response.notes) == bool((curve < 0).any())


def test_noise_below_zero_is_said_whatever_the_kind_of_file(tmp_path: Path) -> None:
    curves = np.array([[0, 1, 0.2, -0.01, 0], [0, 0.1, 0.8, 1, 0]])
    (tmp_path / "r.geojson").write_text(geojson(feature("Red", x=[600, 650, 700], y=[-0.01, 1, 0])))
    for path in (library(tmp_path, curves.astype("<f4").tobytes()), tmp_path / "r.geojson"):
        response = load_response(str(path))
        assert (response.response >= 0).all()
        (note,) = response.notes
        assert "down to -1 % of the peak of" in note


REFUSED_TABLES = {
    "large negative": (rows(curves=CURVES - 0.06), "line 2: a response cannot be negative"),
    "wavelengths up and down": (rows(nm=np.where(NM == 500, 430, NM)), "line 7: the wavelength 430 does not ascend"),
    "a wavelength twice, descending": ("nm,Red\n600,0\n590,1\n590,1\n580,0\n", "line 4: .* 590 does not descend"),
    "no names": (rows(" ").split("\n", 1)[1], "expected a header line"),
    "no names, decimal commas": ("400;0,5\n410;1,0\n", "expected a header line"),
    "blank wavelength": (rows() + ",1,1,1,1\n", "line 31: '' is not a number"),
    "a column without a name": (rows().replace("Green", ""), "column 3 has no name"),
    "a cell missing": (rows(" ").replace("500 0.7788 ", "500 "), "line 7: expected 5 values, found 4"),
    "a blank column": (rows(curves=CURVES * [1, 0, 1, 1]), "Green is zero everywhere"),
    "two tables in one": (rows() + "Second camera\n" + rows(), "line 31: expected 5 values, found 1"),
    "only a delimiter": ("sep=;\n", "it is empty"),
    "a word": ("wavelength_nm,Red\n400,n/a\n410,1\n", "line 2: 'n/a' is not a number"),
}


@pytest.mark.parametrize("name", REFUSED_TABLES)
def test_a_table_of_responses_that_cannot_be_meant_is_refused(name: str, tmp_path: Path) -> None:
    text, reason = REFUSED_TABLES[name]
    (tmp_path / "mine.csv").write_text(text)
    with pytest.raises(ResponseError, match=reason):
        load_response(str(tmp_path / "mine.csv"))


# Wavelengths


def lines(*columns: object, sep: str = " ") -> str:
    return "\n".join(sep.join(f"{v:g}" for v in row) for row in zip(*columns)) + "\n"  # type: ignore[call-overload]


WIDTHS = np.full(25, 20.0)
NUMBERS = np.arange(1, 26)
LISTS: dict[str, tuple[str, bool]] = {  # the text, whether it has widths
    "one column": (lines(CENTRES), False),
    "one column, CRLF and byte order mark": ("\ufeff" + lines(CENTRES).replace("\n", "\r\n"), False),
    "one column of µm with decimal commas": (lines(CENTRES / 1000).replace(".", ","), False),
    "one line": (" ".join(f"{v:g}" for v in CENTRES), False),
    "one line with commas and unit": (", ".join(f"{v:g}" for v in CENTRES) + " nm\n", False),
    "lines of ten": ("\n".join(", ".join(f"{v:g}" for v in CENTRES[i : i + 10]) for i in (0, 10, 20)), False),
    "centre and width, blanks": (lines(CENTRES, WIDTHS, sep="   "), True),
    "centre and width, tabs": (lines(CENTRES, WIDTHS, sep="\t"), True),
    "centre and width, decimal commas": (lines(CENTRES / 1000, WIDTHS / 1000, sep=";").replace(".", ","), True),
    "centre and width, commas": (lines(CENTRES, WIDTHS + 0.5, sep=", "), True),
    "number and centre": (lines(NUMBERS, CENTRES), False),
    "number from 0, centre and width": (lines(NUMBERS - 1, CENTRES, WIDTHS), True),
    "backwards by number": (lines(NUMBERS[::-1], CENTRES[::-1]).replace("25 910", "band wavelength\n25 910"), False),
    "German header": ("Band;Wellenlänge (nm)\n" + lines(NUMBERS, CENTRES, sep=";"), False),
    "sep= and empty rows": ("sep=,\nwavelength_nm,fwhm\n" + lines(CENTRES, WIDTHS, sep=",") + ",\n", True),
    "header among blanks": ("wavelength fwhm\n" + lines(CENTRES, WIDTHS), True),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_wavelengths_is_read_as_it_is_meant(name: str, tmp_path: Path) -> None:
    text, has_widths = LISTS[name]
    (tmp_path / "w.txt").write_text(text, encoding="utf-8", newline="")
    bands = with_wavelengths(BandTable.unknown([""] * 25), str(tmp_path / "w.txt"))
    np.testing.assert_allclose(bands.centre_nm, CENTRES)
    assert np.isfinite(bands.fwhm_nm).all() == has_widths
    assert bands.source.startswith("w.txt")


REFUSED_LISTS = {
    "decimal comma or two columns": (lines(CENTRES, WIDTHS, sep=","), "comma in '430,20' may split two columns"),
    "reflectance beside wavelengths": (lines(CENTRES, CENTRES / 5000), "holds no widths of these bands"),
    "four columns": (lines(NUMBERS, CENTRES, WIDTHS, WIDTHS), "it has 4 columns without names"),
    "one too few": (lines(CENTRES[1:]), "24 wavelengths for 25 bands"),
    "a wavelength missing": (
        "wavelength,fwhm\n,10\n" + lines(CENTRES[1:], WIDTHS, sep=","),
        "band 1 has no wavelength",
    ),
    "two columns of nm": ("Mitte (nm),Breite (nm)\n" + lines(CENTRES, WIDTHS, sep=","), "is named wavelength"),
}


@pytest.mark.parametrize("name", REFUSED_LISTS)
def test_a_list_of_wavelengths_that_can_be_meant_otherwise_is_refused(name: str, tmp_path: Path) -> None:
    text, reason = REFUSED_LISTS[name]
    (tmp_path / "w.txt").write_text(text)
    with pytest.raises(TableError, match=reason):
        with_wavelengths(BandTable.unknown([""] * 25), str(tmp_path / "w.txt"))


def test_a_bad_band_needs_no_wavelength(tmp_path: Path) -> None:
    (tmp_path / "w.csv").write_text("wavelength,bbl\n400,1\n,0\n420,1\n")
    assert with_wavelengths(BandTable.unknown(["a", "b", "c"]), str(tmp_path / "w.csv")).good.tolist() == [
        True,
        False,
        True,
    ]


# Lists of ENVI headers


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30),
    st.sampled_from([", ", ",", " ", "  \n", "\n", ",\n", "; ", "\t", ",\n ; a comment\n"]),
    st.sampled_from(["{}", "[]", "()", "{\n}", "{ ,}"]),
)
def test_numbers_of_a_list_are_the_same_however_they_are_split(values: list[float], sep: str, brackets: str) -> None:
    end = sep if brackets == "{ ,}" and "," in sep and ";" not in sep else ""
    text = brackets[0] + "\n" * (len(brackets) > 2) + sep.join(map(repr, values)) + end + brackets[-1]
    assert envi_header.floats(text) == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [("{0,45; 0,55}", [0.45, 0.55]), ("{1,,3}", [1, np.nan, 3]), ("{a b}", [np.nan] * 2), ("-9999", [-9999]),
     ("1 000", [np.nan]),
     ("{}", []), ("", [])],
)  # fmt: skip
def test_numbers_of_odd_lists(text: str, expected: list[float]) -> None:
    np.testing.assert_array_equal(envi_header.floats(text), expected)


# Headers


def listed(values: np.ndarray = CENTRES, sep: str = ", ", brackets: str = "{}") -> str:
    return brackets[0] + sep.join(f"{v:.2f}" for v in values) + brackets[1]


def header(wavelength: str | None = None, **entries: object) -> str:
    """Return an ENVI header of a 4 × 3 cube of 25 bands of 16 bits; None leaves an entry out."""
    given = {
        "samples": 4, "lines": 3, "bands": 25, "header_offset": 0, "data_type": 2, "interleave": "bsq",
        "byte_order": 0, "wavelength_units": "Nanometers", "wavelength": listed() if wavelength is None else wavelength,
        **entries,
    }  # fmt: skip
    return "ENVI\n" + "".join(f"{k.replace('_', ' ')} = {v}\n" for k, v in given.items() if v not in (None, ""))


@dataclass
class Folder:
    path: Path

    def tif(self, name: str = "a.tif") -> str:
        (self.path / name).parent.mkdir(parents=True, exist_ok=True)
        return write_tif(self.path / name, np.arange(300, dtype=np.int16).reshape(25, 3, 4))

    def cube(self, text: str, data: bytes | None = None, name: str = "c.img", hdr: str = "c.hdr") -> str:
        (self.path / hdr).write_text(text)
        (self.path / name).write_bytes(np.arange(300, dtype="<i2").tobytes() if data is None else data)
        return str(self.path / name)

    def write(self, name: str, content: str | bytes) -> None:
        (self.path / name).write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


@pytest.mark.parametrize(
    ("tif", "hdr"),
    [("a.tif", "a.hdr"), ("a.tif", "a.HDR"), ("a.tif", "a.Hdr"), ("a.tif", "a.tif.HDR"), ("a.tif", "a.tif.hdr"),
     ("a_2023-05-01T10:20:31.tif", "a_2023-05-01T10:20:31.hdr"),
     ("10:20/a.tif", "10:20/a.HDR"), ("HDF5:a.tif", "HDF5:a.hdr")],
)  # fmt: skip
def test_a_header_beside_a_file_is_found(folder: Folder, tif: str, hdr: str) -> None:
    path = folder.tif(tif)
    folder.write(hdr, header(data_ignore_value="{7}"))
    with open_raster(path) as raster:
        np.testing.assert_allclose(raster.bands.centre_nm, CENTRES)
        assert raster.nodata.tolist() == [7] * 25
        assert raster.stamp is not None and raster.header_problem == ""


@pytest.mark.parametrize("sep", [", ", " ", "\n", ",\n", "; ", "\t", ",\n ; the second detector\n"])
@pytest.mark.parametrize("brackets", ["{}", "[]"])
@pytest.mark.parametrize("kind", ["tif", "cube"])
def test_wavelengths_of_a_header_are_read_however_they_are_split(
    folder: Folder, sep: str, brackets: str, kind: str
) -> None:
    if brackets == "[]" and "\n" in sep:
        return  # ENVI's own brackets are needed for more than one line
    text = header(listed(sep=sep, brackets=brackets), fwhm=listed(WIDTHS, sep=sep, brackets=brackets))
    path = folder.tif("c.tif") if kind == "tif" else folder.cube(text)
    folder.write("c.hdr", text)
    with open_raster(path) as raster:
        np.testing.assert_allclose(raster.bands.centre_nm, CENTRES)
        np.testing.assert_allclose(raster.bands.fwhm_nm, WIDTHS)


def test_of_two_headers_the_one_that_fits_is_taken(folder: Folder) -> None:
    path = folder.tif()
    folder.write("a.hdr", header(bands=7))
    folder.write("a.tif.HDR", header(bands=None))
    with open_raster(path) as raster:
        np.testing.assert_allclose(raster.bands.centre_nm, CENTRES)


UNUSABLE: dict[str, tuple[str | bytes, str]] = {
    "other number of bands": (header(bands=7), "a.hdr describes 7 bands, the image has 25."),
    "no number of bands": (header("", bands=None), "a.hdr does not contain the number of bands"),
    "no wavelengths": (header(""), "a.hdr has no entry wavelength."),
    "one wavelength too few": (
        header(listed(CENTRES[1:])),
        "a.hdr has a list of 24 wavelengths for 25 bands.",
    ),
    "words": (
        header(listed().replace("450.00", "blue")),
        "a.hdr has a wavelength that is not a number: 'blue', for band 2.",
    ),
    "impossible wavelengths": (
        header(listed(CENTRES - 500)),
        "a.hdr lists numbers that are not wavelengths: -70 to 410.",
    ),
    "ESRI header": ("BYTEORDER I\nNROWS 3\n", "a.hdr is not an ENVI header"),
    "bytes": (bytes(range(256)), "a.hdr is not an ENVI header"),
    "list without an end": (header(listed()[:-9]), "a.hdr has a list of 24 wavelengths for 25 bands."),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_header_that_cannot_be_used_is_named_with_the_reason(folder: Folder, tiny_pair, name: str) -> None:  # type: ignore[no-untyped-def]
    content, reason = UNUSABLE[name]
    path = folder.tif()
    folder.write("a.hdr", content)
    request = FusionRequest(path, str(tiny_pair.msi), str(folder.path / "o.tif"), srf=str(tiny_pair.srf))
    with pytest.raises(RequestRefused) as refusal:
        check_request(request)
    (problem,) = [f.message for f in refusal.value.problems if f.code == "hsi.no_wavelengths"]
    assert reason in problem and "Correct the header" in problem


def test_a_file_without_any_header_is_told_to_get_one(folder: Folder) -> None:
    with open_raster(folder.tif()) as raster:
        assert raster.header_problem == ""


# ENVI files


@pytest.mark.parametrize(
    ("value", "nodata"),
    [("-9999", [-9999] * 25), ("{-9999}", [-9999] * 25), ("[ -9999 ]", [-9999] * 25), ("{0}", [0] * 25),
     ("0", [0] * 25), (listed(np.arange(25)), list(range(25))), (listed(np.full(9, 5)), [5] * 25),
     ("none", None), ("{}", None), ("{NA}", None), ("{1, 2}", None)],
)  # fmt: skip
def test_the_ignored_value_of_an_envi_file_is_what_its_header_says(
    folder: Folder, value: str, nodata: list[float] | None
) -> None:
    with open_raster(folder.cube(header(data_ignore_value=value))) as raster:
        assert raster.has_nodata.tolist() == [nodata is not None] * 25
        if nodata is not None:
            assert raster.nodata.tolist() == nodata


WHOLE = np.arange(300, dtype="<i2").tobytes()
PACKED = gzip.compress(WHOLE)


@pytest.mark.parametrize(
    ("data", "entries", "sizes"),
    [
        (WHOLE[:-1], {}, "describes 600 bytes .4 × 3 pixels, 25 bands, 2 bytes each., and there are 599"),
        (WHOLE[:2], {}, "describes 600 bytes, and there are 2"),
        (WHOLE[:1], {}, "describes 600 bytes, and there are 1."),
        (WHOLE, {"header_offset": 128}, "describes 728 bytes .* there are 600"),
        (WHOLE, {"bands": 26}, "describes 624 bytes .* there are 600"),
        (WHOLE, {"data_type": 4, "interleave": "bip"}, "describes 1200 bytes .* there are 600"),
        (gzip.compress(WHOLE[:-1]), {"file_compression": 1}, "describes 600 bytes .* there are 599"),
        (PACKED[: len(PACKED) // 2], {"file_compression": 1}, "describes 600 bytes, and there are"),
        (b"", {}, "describes 600 bytes, and there are 0."),
        (WHOLE, {"data_type": None}, "its header has no entry data type"),
        (WHOLE, {"samples": "many"}, "Its header c.hdr has no whole number for samples"),
    ],
)  # fmt: skip
def test_an_envi_file_that_is_not_what_its_header_promises_is_refused(
    folder: Folder, data: bytes, entries: dict, sizes: str
) -> None:
    with pytest.raises(RasterError, match=sizes), open_raster(folder.cube(header(**entries), data)):
        pass


def test_an_empty_file_is_said_to_be_empty(folder: Folder) -> None:
    folder.write("a.tif", b"")
    with pytest.raises(RasterError, match=r"The file is empty \(0 bytes\)"), open_raster(str(folder.path / "a.tif")):
        pass


@pytest.mark.parametrize(
    ("data", "entries"),
    [
        (WHOLE, {}),
        (WHOLE + b"\0" * 99, {}),
        (b"\0" * 128 + WHOLE, {"header_offset": 128}),
        (PACKED, {"file_compression": 1}),
        (gzip.compress(WHOLE[:100]) + gzip.compress(WHOLE[100:]), {"file_compression": 1}),
        (WHOLE[:300], {"data_type": None}),
    ],
)
def test_an_envi_file_with_all_its_bytes_is_read(folder: Folder, data: bytes, entries: dict) -> None:
    with open_raster(folder.cube(header(**entries), data)) as raster:
        assert len(raster) == 25


@pytest.mark.parametrize("change", [lambda t: "\ufeff" + t, lambda t: "\n" + t, str.lower])
def test_a_header_that_gdal_does_not_take_is_named(folder: Folder, change: Callable[[str], str]) -> None:
    with (
        pytest.raises(RasterError, match=r"c\.hdr does not begin with the line ENVI"),
        open_raster(folder.cube(change(header()))),
    ):
        pass


# Names with colons


@pytest.mark.parametrize("name", ["/vsimem/a.tif", 'HDF5:"a.h5"://b', "NETCDF:a.nc:b", "<VRTDataset/>", "vrt://a.tif"])
def test_names_of_gdal_are_virtual(name: str) -> None:
    assert is_virtual(name)


@pytest.mark.parametrize("name", ["C:\\a.tif", "/a/10:20/b.tif", "2023-05-01T10:20.tif", "a.tif"])
def test_names_of_files_are_not(name: str) -> None:
    assert not is_virtual(name)


def test_a_missing_file_with_a_colon_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="There is no file"), open_raster(str(tmp_path / "10:20.tif")):
        pass


def test_a_list_of_scenes_may_name_files_with_colons(folder: Folder) -> None:
    path = folder.tif("scene:1.tif")
    folder.write("l.txt", "scene:1.tif\n10:20/b.tif\nNETCDF:a.nc:b\n")
    assert scene_list([str(folder.path / "l.txt")]) == [path, str(folder.path / "10:20/b.tif"), "NETCDF:a.nc:b"]


# Whole fusions, against a known truth


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """Return a folder with an LR-HSI without wavelengths and its HR-MSI, and the truth (C, H, W)."""
    path = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(4)
    t = (CENTRES - 430) / 480
    spectra = np.array([0.05 + 0.4 / (1 + np.exp(-(CENTRES - 715) / 15)), 0.1 + 0.3 * t, 0.09 * np.exp(-2 * t) + 0.02])
    weights = np.kron(rng.gamma(0.5, size=(3, 20, 20)), np.ones((RATIO, RATIO))) + rng.gamma(0.5, 0.1, (3, 80, 80))
    truth = np.einsum("khw,kc->chw", weights / weights.sum(0), spectra).astype(np.float32)
    fine = np.linspace(430, 910, 481)
    at = np.array([np.interp(fine, NM, curve) for curve in CURVES.T]) @ np.maximum(
        0, 1 - np.abs(fine[:, None] - CENTRES) / 20
    )
    write_tif(path / "m.tif", np.einsum("bc,chw->bhw", at / at.sum(1, keepdims=True), truth).astype(np.float32))
    coarse = truth.reshape(25, 20, RATIO, 20, RATIO).mean((2, 4))
    write_tif(path / "h.tif", coarse, 10.0 * RATIO)
    return path, truth


def fused(scene: tuple[Path, np.ndarray], out: Path, hsi: Path, table: str) -> tuple[float, list[str]]:
    """Return the spectral angle to the truth and the findings of a preview."""
    (out / "r.csv").write_text(table)
    request = FusionRequest(
        str(hsi), str(scene[0] / "m.tif"), str(out / "o.tif"), srf=str(out / "r.csv"), msi_bands="1,2,3,4",
        preset="preview",
    )  # fmt: skip
    findings = check_request(request).findings
    run_fusion(request)
    return sam(read(str(out / "o.tif")), scene[1]), [f.message for f in findings]


@pytest.mark.parametrize("name", ["sep=; line", "blank cells", "descending", "noise below zero"])
def test_a_fusion_with_such_a_table_and_header_is_right(
    scene: tuple[Path, np.ndarray], tmp_path: Path, name: str
) -> None:
    hsi = tmp_path / "10:20.tif"
    hsi.symlink_to(scene[0] / "h.tif")
    (tmp_path / "10:20.HDR").write_text(header(listed(sep=" "), samples=20, lines=20))
    angle, findings = fused(scene, tmp_path, hsi, TABLES[name])
    assert angle < 1.0
    assert any("negative values" in f for f in findings) == (name == "noise below zero")


def test_a_fusion_of_an_envi_file_with_an_ignored_value_in_braces_is_right(
    scene: tuple[Path, np.ndarray], tmp_path: Path
) -> None:
    hsi = tmp_path / "h.img"
    gdal.Translate(str(hsi), str(scene[0] / "h.tif"), format="ENVI")
    values = np.fromfile(hsi, "<f4").reshape(25, 20, 20)
    values[:, :3] = -9999
    values.tofile(hsi)
    with (tmp_path / "h.hdr").open("a") as f:
        f.write(f"wavelength = {listed(sep=chr(10))}\nwavelength units = nm\ndata ignore value = {{-9999}}\n")
    Path(f"{hsi}.aux.xml").unlink(missing_ok=True)
    assert fused(scene, tmp_path, hsi, rows())[0] < 1.0
