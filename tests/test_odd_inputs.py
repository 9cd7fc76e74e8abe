"""Inputs that look odd and are legitimate: the command does its work, and does it right."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.bench import CENTRES, Bench, run
from tests.conftest import Pair
from tests.core.scenes import read

Words = Callable[[Bench], list[str]]


@pytest.fixture
def bench(tiny_pair: Pair, tmp_path: Path) -> Bench:
    return Bench.around(tmp_path, tiny_pair)


@pytest.fixture(scope="module")
def expected(tiny_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """The result of the good pair, (band, row, col)."""
    from spectralift_qgis.cli.main import main

    bench = Bench.around(tmp_path_factory.mktemp("good"), tiny_pair)
    assert main(bench.fuse()) == 0
    return read(str(bench.output)).astype(float)


NAMES = {
    "spaces": "a b  c",
    "quotes": 'it\'s "mine"',
    "emoji": "🛰 Überflug 中文",
    "shell": "$HOME;`ls`|&<>*?%20",
    "option": "--json",
    "dots": "a..b...",
    "brackets": "[x]{y}(z)#",
    "line break": "a\nb",
    "tab": "a\tb",
    "200 characters": "x" * 200,
}


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_files_and_folders_is_taken(
    name: str, bench: Bench, expected: np.ndarray, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = bench.inputs / NAMES[name]
    folder.mkdir()
    moved = {k: shutil.move(getattr(bench, k), folder / (NAMES[name] + s)) for k, s in
             (("hsi", ".h.tif"), ("msi", ".m.tif"), ("srf", ".csv"))}  # fmt: skip
    output = folder / (NAMES[name] + ".tif")
    before = bench.state()
    code, errors, rest = run(bench.fuse(**moved, output=output, report=folder / (NAMES[name] + ".json")), capfd)
    assert (code, errors) == (0, []), rest
    np.testing.assert_array_equal(read(str(output)), expected)
    after = bench.state()
    assert {k: after[k] for k in before} == before
    made = {Path(k).name for k in after.keys() - before.keys()}
    assert made == {NAMES[name] + s for s in (".tif", ".json", ".qml")}


def link(bench: Bench) -> Path:
    (bench.inputs / "link.tif").symlink_to(bench.hsi)
    return bench.inputs / "link.tif"


def read_only(bench: Bench) -> Path:
    bench.hsi.chmod(0o400)
    return bench.hsi


def beside(bench: Bench, suffix: str, content: str, size: int | None = None) -> Path:
    name = bench.hsi.stem + suffix
    bench.file(name, content) if size is None else bench.sparse(name, content, size)
    return bench.hsi


def driver(name: str, suffix: str) -> Callable[[Bench], Path]:
    def made(bench: Bench) -> Path:
        path = bench.inputs / f"copy{suffix}"
        gdal.Translate(str(path), str(bench.hsi), format=name)
        return path

    return made


SAME: dict[str, Words] = {
    "symlink": lambda b: b.fuse(hsi=link(b)),
    "read-only file": lambda b: b.fuse(hsi=read_only(b)),
    "sidecar header of a gigabyte line": lambda b: b.fuse(hsi=beside(b, ".hdr", "ENVI\nwavelength = {", 1 << 30)),
    "sidecar header of rubbish": lambda b: b.fuse(hsi=beside(b, ".hdr", "ENVI\nbands = 24\nwavelength = {1,,}")),
    "stac nested without end": lambda b: b.fuse(hsi=beside(b, ".stac.json", "[" * 99_999)),
    "auxiliary file cut": lambda b: b.fuse(hsi=beside(b, ".tif.aux.xml", "<PAMDataset><Metadata>")),
    "output is there already": lambda b: b.fuse(output=b.file("../out/o.tif", "of before")),
    "as text wavelengths with units": lambda b: b.fuse(hsi=b.tagged("wavelength", lambda i: f" {CENTRES[i - 1]:.3f} ")),
    "vrt": lambda b: b.fuse(hsi=driver("VRT", ".vrt")(b)),
    "float64": lambda b: b.fuse(hsi=b.tif(read(str(b.hsi)).astype(np.float64), CENTRES), dtype="int16"),
}


@pytest.mark.parametrize("case", SAME)
def test_the_result_is_the_same(
    case: str, bench: Bench, expected: np.ndarray, capfd: pytest.CaptureFixture[str]
) -> None:
    given = SAME[case](bench)
    code, errors, rest = run(given, capfd)
    assert (code, errors) == (0, []), rest
    np.testing.assert_allclose(read(str(bench.output)), expected, atol=1)


def with_hole(y: np.ndarray) -> np.ndarray:
    y[:, 2:5, 2:5] = np.nan
    return y


def saturated(y: np.ndarray) -> np.ndarray:
    y = y.astype(np.uint16)
    y[:, :2] = 65535
    return y


def twins(i: int) -> str:
    return f"{CENTRES[(i - 1) // 2 * 2]:.3f}"


def two_thousand(y: np.ndarray) -> np.ndarray:
    dense = np.linspace(400, 1000, 2000)
    return np.stack([np.interp(dense, CENTRES, s) for s in y.reshape(24, -1).T], axis=1).reshape(2000, *y.shape[1:])


ODD: dict[str, tuple[Words, Callable[[np.ndarray, np.ndarray], bool]]] = {
    # words; what has to hold of (result, result of the good pair)
    "negative reflectance": (
        lambda b: b.fuse(hsi=b.cube(lambda y: y - 3000), msi=b.fine(lambda m: m - 3000, name="m.tif")),
        lambda x, good: x.min() < -1000 and np.abs(x + 3000 - good).mean() < 30,
    ),
    "nan in places": (lambda b: b.fuse(hsi=b.cube(with_hole)), lambda x, good: np.abs(x - good).mean() < 30),
    "65535 as undeclared nodata": (
        lambda b: b.fuse(hsi=b.cube(saturated)),
        lambda x, good: np.abs(x - good).mean() < 60,
    ),
    "65535 declared as nodata": (
        lambda b: b.fuse(hsi=b.cube(saturated, nodata=65535)),
        lambda x, good: x.max() < 10000 and np.abs(x - good).mean() < 60,
    ),
    "bands in reversed order": (
        lambda b: b.fuse(hsi=b.cube(lambda y: y[::-1], CENTRES[::-1])),
        lambda x, good: np.abs(x - good).mean() < 2,
    ),
    "duplicate wavelengths": (
        lambda b: b.fuse(hsi=b.tagged("wavelength", twins)),
        lambda x, good: x.shape == good.shape and np.abs(x - good).mean() < 60,
    ),
    "two bands": (
        lambda b: b.fuse(hsi=b.cube(lambda y: y[[6, 11]], CENTRES[[6, 11]]), msi_bands="Green=2,Red=3"),
        lambda x, good: len(x) == 2,
    ),
    "2,000 bands": (
        lambda b: b.fuse(hsi=b.cube(two_thousand, np.linspace(400, 1000, 2000))),
        lambda x, good: len(x) == 2000 and np.abs(x[0] - good[0]).mean() < 30,
    ),
    "a band without data": (
        lambda b: b.fuse(hsi=b.cube(lambda y: np.where(np.arange(24)[:, None, None] == 9, np.nan, y))),
        lambda x, good: len(x) == 23 and np.abs(x - np.delete(good, 9, 0)).mean() < 30,
    ),
    "msi without data in places": (
        lambda b: b.fuse(msi=b.fine(lambda m: np.where(np.arange(64) < 9, -9, m), nodata=-9)),
        lambda x, good: np.abs(x - good)[:, :, 9:].mean() < 30 and len(np.unique(x[:, :, :9])) == 1,
    ),
    "a coordinate system of its own": (
        lambda b: b.fuse(msi=b.fine(lambda m: m, crs='LOCAL_CS["Arbitrary",UNIT["metre",1]]')),
        lambda x, good: np.abs(x - good).mean() < 60,
    ),
    "no georeference": (
        lambda b: b.fuse(hsi=b.cube(lambda y: y, gsd=None), msi=b.fine(lambda m: m, name="m.tif"), radiometry="none"),
        lambda x, good: np.abs(x - good).mean() < 60,
    ),
}


@pytest.mark.parametrize("case", ODD)
def test_the_result_is_right(case: str, bench: Bench, expected: np.ndarray, capfd: pytest.CaptureFixture[str]) -> None:
    words, holds = ODD[case]
    given = words(bench)
    before = bench.state()
    code, errors, rest = run(given, capfd)
    assert (code, errors) == (0, []), rest
    assert holds(read(str(bench.output)).astype(float), expected)
    after = bench.state()
    assert {k: after[k] for k in before} == before
    assert sorted(os.listdir(bench.out)) == ["o.qml", "o.tif"]


def test_a_position_in_any_notation_is_read(bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    code, errors, rest = run(bench.profile(x="4.00015e5"), capfd)
    assert (code, errors) == (0, [])
    assert any(re.search(r"row 0, column 0", line) for line in rest)
