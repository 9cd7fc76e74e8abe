"""The record of what is done is a stranger's bytes: it is whole, or it is none."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectralift_qgis.core.base.digest import digest
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.predict.journal import MAGIC, Entry, read_entry, write_entry
from spectralift_qgis.core.raster import SavedFile, SavedRaster
from spectralift_qgis.core.raster.write.encoding import EncodingCounts

STATISTICS = (
    np.array([1.5, -np.inf]), np.array([2.5, np.inf]), np.array([7, 0]), np.array([2, 0]), np.array([0.1, 1e300]),
    np.array([5e-324, 0.2]),
)  # fmt: skip
ENTRY = Entry(
    "abc",
    17,
    EncodingCounts(values=5, bounded=3),
    ((0.1, 0.2), 9),
    (
        SavedRaster((SavedFile("out.tif", 300, b"II*\0" * 20), SavedFile("out.tif.aux.xml", 4, b"<a/>")), STATISTICS),
        SavedRaster((SavedFile("quality.tif", 100, b"II"),), STATISTICS),
    ),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journal") / "journal"


def test_what_is_written_is_read_again_to_the_last_bit(place: Path) -> None:
    write_entry(str(place), ENTRY)
    again = read_entry(str(place))
    assert again is not None
    assert digest(again) == digest(ENTRY)
    assert [p.name for p in place.parent.iterdir()] == ["journal"]


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_record_that_lost_or_changed_a_byte_is_none(place: Path, data: st.DataObject) -> None:
    write_entry(str(place), ENTRY)
    whole = place.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    kept = whole[:at]
    if data.draw(st.booleans()):
        kept += bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    place.write_bytes(kept)
    assert read_entry(str(place)) is None


@given(garbage=st.binary(max_size=300), signed=st.booleans())
@settings(max_examples=200, deadline=None)
def test_garbage_is_none_even_when_it_is_signed(place: Path, garbage: bytes, signed: bool) -> None:
    place.write_bytes(MAGIC + hashlib.sha256(garbage).digest() + garbage if signed else garbage)
    assert read_entry(str(place)) is None


@given(changes=st.dictionaries(st.sampled_from(["windows", "counts", "quality", "rasters", "lengths"]), json_values))
@settings(max_examples=200, deadline=None)
def test_a_signed_record_that_says_anything_is_an_entry_or_none(place: Path, changes: dict) -> None:
    write_entry(str(place), ENTRY)
    data = place.read_bytes()[len(MAGIC) + 32 :]
    end = 8 + int.from_bytes(data[:8], "little")
    text = json.dumps({**json.loads(data[8:end]), **changes}).encode()
    body = len(text).to_bytes(8, "little") + text + data[end:]
    place.write_bytes(MAGIC + hashlib.sha256(body).digest() + body)
    found = read_entry(str(place))
    if found is not None:
        assert found.windows >= 0
        assert all(f.size >= 0 and isinstance(f.head, bytes) for r in found.rasters for f in r.files)


def test_a_missing_record_is_none(tmp_path: Path) -> None:
    assert read_entry(str(tmp_path / "journal")) is None
    assert read_entry(str(tmp_path)) is None


def test_a_digest_tells_a_bit_and_not_how_the_values_came() -> None:
    a = np.arange(6, dtype=np.float32)
    b = a.copy()
    b[3] = np.nextafter(b[3], np.float32(9))
    assert digest(a) == digest(a[::1]) == digest(np.array(list(a), np.float32))
    assert digest(a) != digest(b)
    assert digest(a) != digest(a.reshape(2, 3))
    assert digest(a) != digest(a.astype(np.float64))
    assert digest(("x", 1)) == digest(["x", 1])
    assert digest({"a": 1, "b": np.float64(2.5)}) == digest({"b": 2.5, "a": 1})
    assert digest(["ab", "c"]) != digest(["a", "bc"])
    assert digest(Window(0, 0, 1, 2)) != digest(Window(0, 0, 2, 1))
    assert digest(float("nan")) == digest(float("nan"))
