"""What strangers may put into metadata, and what is no product at all."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.raster import open_raster
from spectralift_qgis.core.raster.products import files, open_product
from tests.core.raster.products.makers import NAME_ENMAP, enmap, enmap_xml, whole
from tests.core.scenes import write_tif

STORED = np.ones((2, 3, 4), np.int16)

BILLION_LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{i} "{f"&lol{i - 1 if i > 1 else str()};" * 10}">' for i in range(1, 10))
    + "]>"
)


@pytest.mark.parametrize(
    "doctype",
    [
        BILLION_LAUGHS,
        '<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://example.com/evil.dtd">',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>',
    ],
    ids=["billion laughs", "external entity", "external type", "parameter entity"],
)
def test_xml_with_a_document_type_is_refused(tmp_path: Path, doctype: str) -> None:
    product = enmap(tmp_path, STORED, [500, 600])
    text = enmap_xml([500, 600], [6, 6], [1, 1], [0, 0], doctype=doctype)
    (product / f"{NAME_ENMAP}-METADATA.XML").write_text(text)
    with pytest.raises(RasterError, match="document type or entities"):
        open_raster(str(product)).__enter__()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not an XML document"),
        ("not xml", "not an XML document|not well-formed"),
        ("<a><b></a>", "not well-formed"),
        ("<a>" * 200 + "</a>" * 200, "nests deeper"),
        ("<a>" * 50_000, "not well-formed|nests deeper"),
        ("<?xml version='1.0'?><!-- only a comment -->", "not an XML document"),
    ],
)
def test_damaged_xml_is_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "x.xml"
    path.write_text(text)
    with pytest.raises(RasterError, match=said):
        files.read_xml(str(path))


def test_a_prefix_may_be_undeclared(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_text('<a xsi:schemaLocation="x"><n:b k="1">2</n:b></a>')
    (node,) = files.read_xml(str(path)).all("b")
    assert (node.text, node.attributes) == ("2", {"k": "1"})


def test_xml_is_read_without_regard_to_namespaces(tmp_path: Path) -> None:
    path = tmp_path / "x.xml"
    path.write_text(
        '\ufeff<?xml version="1.0"?><n:a xmlns:n="u"><n:b c="1"> x &lt; y </n:b><b>2</b><d/></n:a>', "utf-8"
    )
    root = files.read_xml(str(path))
    assert [n.text for n in root.all("b")] == ["x < y", "2"]
    assert next(root.all("b")).attributes == {"c": "1"}
    assert root.value("d") == root.value("missing/too") == ""


def test_files_that_are_too_large_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_TEXT_BYTES", 100)
    product = enmap(tmp_path, STORED, [500, 600])
    with pytest.raises(RasterError, match="not a metadata file"):
        open_raster(str(product)).__enter__()


def test_xml_of_very_many_tags_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_TAGS", 10)
    with pytest.raises(RasterError, match="more than 10 tags"):
        open_raster(str(enmap(tmp_path, STORED, [500, 600]))).__enter__()


@pytest.mark.parametrize("name", ["a.h5", "b.nc", "c.he5"])
@pytest.mark.skipif(int(gdal.VersionInfo()) < 3050000, reason="netCDF 4.8 of GDAL 3.4 crashes on such a file")
def test_a_damaged_file_of_no_known_name_is_not_called_a_product(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(100))
    assert open_product(str(tmp_path / name)) is None


def test_folders_of_very_many_files_are_not_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_ENTRIES", 2)
    product = enmap(tmp_path, STORED, [500, 600])
    with pytest.raises(RasterError, match="more than 2 files"):
        open_raster(str(product)).__enter__()


@pytest.mark.parametrize("name", ["../other/a.tif", "/etc/passwd", "link.tif", ".", "a/../../x"])
def test_a_named_file_lies_inside_of_its_product(tmp_path: Path, name: str) -> None:
    (tmp_path / "product").mkdir()
    (tmp_path / "secret.tif").write_bytes(b"")
    os.symlink(tmp_path / "secret.tif", tmp_path / "product" / "link.tif")
    with pytest.raises(RasterError, match="outside of it"):
        files.inside(str(tmp_path / "product"), name, "test")
    assert files.inside(str(tmp_path / "product"), "a/b.tif", "test").endswith("/product/a/b.tif")


@pytest.mark.parametrize("name", ["image.tif", "S2A_MSIL2A_thing.tif", "LC08_notes.json", "a.nc", "b.he5", "c.h5"])
def test_other_files_are_no_products(tmp_path: Path, name: str) -> None:
    path = write_tif(tmp_path / name, STORED)
    assert open_product(path) is None


def test_other_folders_are_no_products(tmp_path: Path) -> None:
    write_tif(tmp_path / "image.tif", STORED)
    assert open_product(str(tmp_path)) is None
    with pytest.raises(RasterError):
        open_raster(str(tmp_path)).__enter__()


def test_paths_with_characters_of_xml_are_opened(tmp_path: Path) -> None:
    folder = tmp_path / "a & b <c> 'd'"
    folder.mkdir()
    with open_raster(str(enmap(folder, STORED, [500, 600]))) as opened:
        np.testing.assert_allclose(whole(opened)[0], 1e-4)


def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.xml")
    with pytest.raises(RasterError, match="not an ordinary file"):
        files.read_xml(str(tmp_path / "m.xml"))


def test_a_name_with_a_zero_byte_is_outside(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="outside"):
        files.inside(str(tmp_path), "a\0b", "Landsat")
