from __future__ import annotations

import pytest

from spectralift_qgis.core.base.file_formats import AUTO, EXTENSIONS, by_extension, format_of, name_problem, suits
from spectralift_qgis.core.request.request import FORMATS


@pytest.mark.parametrize(
    ("name", "file_format"),
    [("a.tif", "GTiff"), ("a.TIFF", "GTiff"), ("a.bsq", "ENVI"), ("b.c/a.img", "ENVI"), ("a", ""), ("a.png", "")],
)
def test_the_extension_decides_the_format(name: str, file_format: str) -> None:
    assert by_extension(name) == file_format


def test_every_format_has_extensions_and_its_usual_one_suits_it() -> None:
    assert set(EXTENSIONS) == set(FORMATS)
    assert all(suits("a" + extensions[0], name) for name, extensions in EXTENSIONS.items())


@pytest.mark.parametrize(
    ("name", "suited"),
    [
        ("a.tif", {"GTiff", "COG"}),
        ("a.TIFF", {"GTiff", "COG"}),
        ("a.bsq", {"ENVI"}),
        ("a.dat", {"ENVI"}),
        ("a.img", {"ENVI"}),
        ("b.c/a", set(FORMATS)),
        ("a.vrt", {"GTiff"}),  # over tiles, on a cluster
        ("a.jpg", set()),
        ("a.hdr", set()),
        ("a.", set()),
    ],
)
def test_a_name_suits_the_format_of_its_extension(name: str, suited: set[str]) -> None:
    assert {f for f in FORMATS if suits(name, f)} == suited
    assert {f for f in FORMATS if not name_problem(name, f)} == suited


@pytest.mark.parametrize(
    ("name", "file_format"), [("a.img", "ENVI"), ("a.TIF", "GTiff"), ("a", "GTiff"), ("a.x", "GTiff")]
)
def test_auto_follows_the_extension_and_is_a_geotiff_else(name: str, file_format: str) -> None:
    assert format_of(name, AUTO) == file_format
    assert format_of(name, "COG") == "COG"
