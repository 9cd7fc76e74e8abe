"""No bytes of a stranger's make a parser raise what its interface does not name, or take much time or memory.

`make fuzz` looks for such bytes with atheris, guided by coverage; what it found is among FOUND.
"""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core import parser_table
from tests.core.parser_table import GEOJSON, HEADER, JOURNAL, LIBRARY, NAMES, Parser, parsers

ROOT = Path(__file__).resolve().parents[2]
# The same examples every time: a suite that fails by chance is not believed. Exploring is what `make fuzz` is for.
FEW = settings(max_examples=100, derandomize=True, deadline=None, database=None)
MEMORY = 1536 * 1024**2  # beside what the libraries take
CPU_SECONDS = 60


@pytest.fixture(scope="module")
def table() -> Iterator[dict[str, Parser]]:
    with parsers() as found:
        yield found


def test_every_parser_is_tested(table: dict[str, Parser]) -> None:
    assert tuple(table) == NAMES


TOKENS = st.sampled_from([
    b"", b"\0", b"NaN", b"inf", b"-1", b"1e400", b"1e-320", b"Infinity", b"{}", b"[]", b"null", b"true", b"9" * 400,
    b"9" * 5000, b"1_0", b"\n", b",", b"=", b"{", b"}", b'"', b"<", b"&", b"\xff", b"\xb5m", "µ".encode(), b"../x",
    b"A" * 5000,
])  # fmt: skip
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.one_of(TOKENS, st.binary(max_size=4))), max_size=4)


def edited(seed: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """Return the seed with stretches of so many bytes, at these places between its ends, replaced."""
    for place, length, token in edits:
        start = int(place * len(seed))
        seed = seed[:start] + token + seed[start + length :]
    return seed


@pytest.mark.parametrize("name", NAMES)
def test_any_bytes_are_parsed_or_refused(table: dict[str, Parser], name: str) -> None:
    @FEW
    @given(st.binary(max_size=300))
    def check(data: bytes) -> None:
        table[name].check(data)

    check()


@pytest.mark.parametrize("name", NAMES)
def test_a_file_with_changes_is_parsed_or_refused(table: dict[str, Parser], name: str) -> None:
    @FEW
    @given(st.sampled_from(table[name].seeds), EDITS)
    def check(seed: bytes, edits: list[tuple[float, int, bytes]]) -> None:
        table[name].check(edited(seed, edits))

    check()


def _npz(**arrays: object) -> bytes:
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def _member(content: bytes, name: str = "description.npy", kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def _npy(shape: str, descr: str = "'|u1'") -> bytes:
    header = f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}".ljust(117).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header


def _described(text: str) -> bytes:
    return _npz(description=np.frombuffer(text.encode(), np.uint8))


# Inputs that were found to break a parser, by atheris or by the changes above.
FOUND: list[tuple[str, bytes]] = [
    ("xml", b'<?xml ver\x89ion="1.0"?><a/>'),  # GDAL's parser raised SystemError, and spoilt the count of None
    ("xml", b"<a \xf0?>"),
    ("requests", b'{"hsi": "a"}'),
    ("requests", b"[" * 100_000),
    ("tanager", b'{"epsg_code": 1e400, "rows": 5, "cols": 6, "geotransform": [1, 2, 3, 4, 5, 6]}'),
    ("tanager", b'{"epsg_code": ' + b"9" * 30 + b', "rows": 5, "cols": 6, "geotransform": [1, 2, 3, 4, 5, 6]}'),
    ("tanager", b'{"epsg_code": 1, "rows": 5, "cols": 6, "geotransform": [1, 2, 3, 4, 5, ' + b"9" * 400 + b"]}"),
    ("tanager", parser_table.STRUCTURE.replace(b"400180.0", b"400.180.0")),
    ("tanager", parser_table.STRUCTURE.replace(b"XDim=6", b"XDim=" + b"6" * 5000)),
    ("pins", parser_table.PIN.replace(b"1.0", b"9" * 400)),
    ("pins", b"[" * 100_000),
    ("envi cube", HEADER.replace(b"Micrometers", b"\xb5m")),
    ("envi cube", HEADER.replace(b"0.55", b"\xff")),
    ("envi cube", HEADER.replace(b"0.45, 0.55, 0.65", b"{}, {}, {}")),
    ("band items", b"wavelength={}\nwavelength={}\nbbl={}"),
    ("landsat", b'{"LANDSAT_METADATA_FILE": {"PRODUCT_CONTENTS": {"PROCESSING_LEVEL": "L2SP", "FILE_NAME_BAND_1": '
                b'"a\\u0000b"}, "IMAGE_ATTRIBUTES": {"SPACECRAFT_ID": "LANDSAT_8"}}}'),
    ("landsat", b'{"LANDSAT_METADATA_FILE": {"PRODUCT_CONTENTS": {"PROCESSING_LEVEL": ' + b"9" * 9999 + b"}}}"),
    ("model", _member(_npy("(1000000000000,)"))),
    ("model", _member(_npy("(-1,)"))),
    ("model", _member(_npy("(3,)", "'|O'") + b"cos\nsystem\n.")),
    ("model", _member(_npy("(3,)", "[('a', '<f4')]"))),
    ("model", _member(b"x", kind=zipfile.ZIP_LZMA)),
    ("model", _member(b"x").replace(b"PK\1\2\x14\3\x14", b"PK\1\2\x14\3\x79")),  # a version of zip that is none
    ("model", _member(_npy("(3,)"), "a/../../b.npy")),
    ("model", _described("[" * 100_000)),
    ("model", _described('{"format": "spectralift-model", "version": ' + "9" * 400 + "}")),
    ("model", _member(_npy("(3,)", "((("))),  # NumPy gives it to Python's tokenizer
    ("packet", _member(_npy("(3,)", "((("))),
    ("packet", _member(_npy("(1000000000000,)"), kind=zipfile.ZIP_STORED)),
    ("packet", _member(b"x", kind=zipfile.ZIP_STORED)),
    ("packet", _member(b"x").replace(b"PK\1\2\x14\3\x14", b"PK\1\2\x14\3\x79")),
    ("packet", b"[" * 100_000),
    ("packet", b'{"class": "Packet", "is": 3}'),
    ("packet", parser_table.PACKET.replace(b"/data/m.tif", b"\\ud800")),
    ("journal", parser_table.JOURNAL.replace(b"out.tif", b"\\ud800")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data"), FOUND, ids=[f"{n} {i}" for i, (n, _) in enumerate(FOUND)])
def test_what_was_found_stays_mended(table: dict[str, Parser], name: str, data: bytes) -> None:
    table[name].check(data)


M = 1_000_000


def anywhere() -> list[bytes]:
    """Extremes for every parser. Functions, all of these: they take half a gigabyte."""
    return [
        b"\n" * 4 * M, b"\0" * 4 * M, b"x" * 4 * M, b"9" * 4 * M, b"," * 4 * M, b"x\n" * 2 * M, b"{" * 4 * M,
        b"[" * 4 * M, b'{"a":' * M, b"<a>" * M, b"a={" * M, b"\xef\xbb\xbf" * M,
    ]  # fmt: skip


def laughs() -> bytes:
    entities = b"".join(b'<!ENTITY a%d "%s">' % (i + 1, b"&a%d;" % i * 10) for i in range(1, 12))
    return b"<!DOCTYPE l [" + b'<!ENTITY a1 "ha">' + entities + b"]><l>&a9;</l>"


EXTREMES = {
    "header": lambda: [
        b"ENVI\n" + b"x" * 40 * M, b"ENVI\n" + b"a={" * 2 * M, b"ENVI\n" + b"a={}\n" * M,
        b"ENVI\n" + b"a = " + b" " * 7 * M,
        b"ENVI\nwavelength = {" + b"1," * 3 * M + b"}", b"ENVI\n" + b"\t" * 7 * M + b"=",
    ],
    "response": lambda: [
        b"wavelength_nm,a\n" + b"1,1\n" * 4 * M, b"x\n" * 8 * M, b"," * 16 * M, b"wavelength,a\n400," + b"9" * 8 * M,
        b"x" * 20 * M, b"name,centre,fwhm\n" + b"".join(b"a%d,%d,0.1\n" % (i, 400 + i * 100) for i in range(400)),
        b"wavelength,a\n400,1e308\n500,1e-308\n600,NaN\n", b"wavelength,a\n400,1e308\n500,1e308\n",
        b"wavelength," + b",".join(b"b%d" % i for i in range(5000)) + b"\n", b'wavelength,"' + b'"' * 8 * M,
        b"name,fwhm," + b"band!" * 3 * M + b"\n1,2,3\n", b"fwhm" + b"!" * 8 * M + b",b\nc,d\n",
    ],
    "geojson": lambda: [
        GEOJSON.replace(b"400", b"4" * 4 * M), b'{"features": [' + b"{}," * 4 * M + b"{}]}",
        GEOJSON.replace(b"[0, 1, 0.5]", b"[" + b"1," * 4 * M + b"1]"), GEOJSON.replace(b"0.5", b"1e308"),
        GEOJSON.replace(b"0.5", b"NaN"), GEOJSON.replace(b"700", b"Infinity"),
        b'{"features": [' + b",".join([b'{"properties": {"p": "{' + b"[" * 9999 + b'"}}'] * 400) + b"]}",
    ],
    "library": lambda: [
        LIBRARY.replace(b"samples = 3", b"samples = 999999999"), LIBRARY.replace(b"lines = 2", b"lines = 999999999"),
        LIBRARY.replace(b"byte order", b"header offset = 999999999\nbyte order"),
        LIBRARY.replace(b"samples = 3", "samples = ٣٣٣".encode()),
    ],
    "wavelengths": lambda: [b"wavelength\n" + b"1\n" * 8 * M, b"wavelength\n400\n500\n600\n700\n" + b"8" * 8 * M],
    "words": lambda: [
        b"1nanomet" + b"nanomet" * 14_000, b"1" * 99_999 + b"!", b"1 " * 49_000, b"1:" * 49_000, b"1e308:-1e308",
        b"1-" * 49_000, b"=" * 99_999, b"NaN,NaN,NaN,NaN", b"1-999999," * 9_999,
    ],
    "model": lambda: [
        _member(b"\0" * 300 * M), _member(_npy(f"({10**15},)")), _member(_npy(f"({10**9}, {10**9})", "'<f8'")),
        _npz(**{f"a{i}": np.zeros(1) for i in range(200)}), _npz(description=np.zeros(30 * M, np.uint8)),
        _described('{"format": "spectralift-model", "version": 2, "band_names": [' + '"a",' * M + '"a"]}'),
    ],
    "requests": lambda: [b'{"hsi": ' + b"9" * M + b"}", b'{"seed": 1' + b"0" * 4000 + b"}"],
    "xml": lambda: [
        laughs(), b"<a>" * 90 + b"x" * 30 * M, b"<a/>" * M,
        b'<a b="' + b"x" * 30 * M + b'"/>', b"<!" + b" " * 30 * M, b"<a>" + b"&amp;" * 6 * M + b"</a>",
        b"<a " + b"".join(b'b%d="" ' % i for i in range(200_000)) + b"/>", b"x" * 40 * M,
    ],
    "landsat": lambda: [b"{" + b'"a":{},' * M, b'{"LANDSAT_METADATA_FILE": ' + b"9" * 8 * M + b"}"],
    "tanager": lambda: [b"UpperLeftPointMtrs=( " * 4_000, b"XDim=" * 20_000, b"UpperLeftPointMtrs=(" + b"1" * 90_000],
    "journal": lambda: [
        JOURNAL.replace(b'"lengths": [', b'"lengths": [' + b"0, " * M), JOURNAL.replace(b"300", b"9" * 4 * M),
        JOURNAL.replace(b'"rasters": [', b'"rasters": [' + b"[], " * M),
    ],
    "packet": lambda: [
        _member(b"\0" * 300 * M), _member(_npy(f"({10**15},)"), kind=zipfile.ZIP_STORED),
        _member(_npy(f"({3 * 10**9},)"), "0.npy", zipfile.ZIP_STORED),
        _npz(**{f"a{i}": np.zeros(1) for i in range(200)}), b'{"list": [' + b'{"tuple": []},' * M + b"1]}",
    ],
    "pins": lambda: [b'[{"rings": [[' + b"[1,2]," * M + b'[1,2]]], "kind": "point"}]'],
}  # fmt: skip

LIMITED = f"""
import resource, sys
from tests.core.parser_table import parsers
from tests.core.test_parsers_fuzz import EXTREMES, anywhere

def kib(name):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(name))

with parsers() as table:
    for name in sys.argv[1:]:
        table[name].check(table[name].seeds[0])  # what is imported late is there now
        limit = kib("VmSize") * 1024 + {MEMORY}
        resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))
        for i, data in enumerate([*anywhere(), *EXTREMES.get(name, list)()]):
            used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
            resource.setrlimit(resource.RLIMIT_CPU, (int(used) + {CPU_SECONDS}, resource.RLIM_INFINITY))
            print(name, i, data[:60], flush=True)
            table[name].check(data)
print("done")
"""


def test_extremes_take_little_time_and_memory() -> None:
    """In a process that may hold 1.5 GiB more than it has and compute a minute for each: out of either, it dies."""
    run = [sys.executable, "-c", LIMITED, *NAMES]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    assert done.stdout.endswith("done\n"), f"{done.returncode}: {done.stdout[-300:]}\n{done.stderr[-3000:]}"
