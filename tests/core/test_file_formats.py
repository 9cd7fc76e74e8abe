from __future__ import annotations

import pytest

from spectralift_qgis.core.file_formats import EXTENSIONS, by_extension, contradicts
from spectralift_qgis.core.request import FORMATS


@pytest.mark.parametrize(
    ("name", "file_format"),
    [("a.tif", "GTiff"), ("a.TIFF", "GTiff"), ("a.bsq", "ENVI"), ("b.c/a.img", "ENVI"), ("a", ""), ("a.png", "")],
)
def test_the_extension_decides_the_format(name: str, file_format: str) -> None:
    assert by_extension(name) == file_format


def test_every_format_has_extensions_and_its_usual_one_does_not_contradict_it() -> None:
    assert set(EXTENSIONS) == set(FORMATS)
    assert [contradicts("a" + extensions[0], name) for name, extensions in EXTENSIONS.items()] == [False] * len(FORMATS)


@pytest.mark.parametrize(
    ("name", "contradicted"),
    [
        ("a.tif", {"ENVI"}),
        ("a.TIFF", {"ENVI"}),
        ("a.bsq", {"GTiff", "COG"}),
        ("a.dat", {"GTiff", "COG"}),
        ("a.img", {"GTiff", "COG"}),
        ("a", set()),
        ("a.vrt", set()),
    ],
)
def test_only_the_extension_of_another_format_contradicts(name: str, contradicted: set[str]) -> None:
    assert {f for f in FORMATS if contradicts(name, f)} == contradicted
