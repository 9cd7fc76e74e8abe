"""A raster that another process left half-written comes out as if nobody had interrupted it, byte for byte."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window
from spectralift_qgis.core.raster import RasterWriter, SavedFile, SavedRaster
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.spectral.bands import BandTable

GRID = RasterGrid((600, 520), (4e5, 10.0, 0.0, 5.8e6, 0.0, -10.0))
CENTRES = np.linspace(450, 900, 5)
TABLE = BandTable(tuple(f"b{i}" for i in range(5)), CENTRES, np.full(5, 10.0), np.ones(5, bool))
TILING = Tiling(GRID.shape, (256, 256))
MARKS = (1, 3, 6)
KINDS = [
    ("GTiff", "none", "int16"), ("GTiff", "deflate", "int16"), ("GTiff", "zstd", "float32"), ("GTiff", "lzw", "uint16"),
    ("ENVI", "none", "int16"),
]  # fmt: skip


def encoding(dtype: str) -> Encoding:
    return Encoding(dtype, np.full(5, 1e-4), np.zeros(5), float("nan") if dtype == "float32" else 0.0)


def write(writer: RasterWriter, window: Window, dtype: str) -> None:
    """A window of noise; that of the third row of blocks has no data, as a scene's empty corner."""
    rng = np.random.default_rng(window.row * 1000 + window.col)
    valid = np.full(window.size, window.row < 512)
    stored = np.where(valid[:, None], rng.integers(1, 900, (window.size, 5)), encoding(dtype).nodata).astype(dtype)
    writer.write(window, stored, valid)


def begin(folder: Path, kind: tuple[str, str, str], saved: SavedRaster | None = None, **changes):
    file_format, compress, dtype = kind
    folder.mkdir(exist_ok=True)
    values = {"file_format": file_format, "compress": compress, "tags": {"software": "test"}, "resumable": True}
    return raster.create(str(folder / "out.img"), GRID, TABLE, encoding(dtype), **{**values, "saved": saved, **changes})


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir()}


def run_with_copies(folder: Path, kind: tuple[str, str, str]) -> dict[int, SavedRaster]:
    """Write all windows; after each one, copy the files as they are: that is what a kill would leave."""
    saved: dict[int, SavedRaster] = {}
    with begin(folder / "whole", kind) as writer:
        for index, window in enumerate(TILING):
            write(writer, window, kind[2])
            if index in MARKS:
                found = writer.save()
                assert found is not None
                saved[index] = found
            shutil.copytree(folder / "whole", folder / f"killed {index}")
    shutil.copytree(folder / "whole", folder / f"killed {len(TILING)}")
    return saved


@pytest.mark.parametrize("kind", KINDS, ids="-".join)
def test_wherever_it_was_killed_the_bytes_are_those_of_a_whole_run(tmp_path: Path, kind: tuple[str, str, str]) -> None:
    saved = run_with_copies(tmp_path, kind)
    whole = contents(tmp_path / "whole")
    for index in range(MARKS[0], len(TILING) + 1):
        last = max(m for m in MARKS if m <= index)
        folder = tmp_path / f"killed {index}"
        with begin(folder, kind, saved[last]) as writer:
            for i in range(last + 1, len(TILING)):
                write(writer, TILING[i], kind[2])
                if i in MARKS:
                    again = writer.save()
                    assert again is not None
                    assert again.files == saved[i].files
        assert contents(folder) == whole, f"killed after window {index}"


@pytest.mark.parametrize("kind", KINDS, ids="-".join)
def test_a_resumable_raster_says_and_holds_what_any_other_does(tmp_path: Path, kind: tuple[str, str, str]) -> None:
    from osgeo import gdal

    run_with_copies(tmp_path, kind)
    plain = tmp_path / "plain" / "out.img"
    with begin(plain.parent, kind, resumable=False) as writer:
        for window in TILING:
            write(writer, window, kind[2])
    gdal.UseExceptions()
    one, other = (gdal.Open(str(p)) for p in (plain, tmp_path / "whole" / "out.img"))
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())
    if kind[0] == "GTiff":
        told = [gdal.Info(d, format="json") for d in (one, other)]
        for values in told:
            values.pop("description"), values.pop("files")
        assert told[0] == told[1]
        assert plain.stat().st_size == (tmp_path / "whole" / "out.img").stat().st_size
    else:
        assert plain.with_suffix(".hdr").read_bytes() == (tmp_path / "whole" / "out.hdr").read_bytes()
        assert one.GetRasterBand(3).GetMetadata() == other.GetRasterBand(3).GetMetadata()


def test_files_that_are_not_what_was_saved_are_refused_before_they_are_touched(tmp_path: Path) -> None:
    kind = ("GTiff", "none", "int16")
    saved = run_with_copies(tmp_path, kind)[MARKS[0]]
    for name, changes in (
        ("killed 7", {"tags": {"software": "another"}}),
        ("killed 7", {"compress": "deflate"}),
        ("killed 8", {}),
        ("none", {}),
    ):
        out = tmp_path / name / "out.img"
        if name == "killed 8":
            with out.open("rb+") as f:
                f.truncate(saved.files[0].size - 1)
        before = out.read_bytes() if out.exists() else None
        with pytest.raises(RasterError), begin(out.parent, kind, saved, **changes):
            pass
        assert (out.read_bytes() if out.exists() else None) == before
        assert len(list(out.parent.iterdir())) == (before is not None)


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SavedRaster]:
    folder = tmp_path_factory.mktemp("half")
    with begin(folder / "a", ("GTiff", "none", "int16")) as writer:
        write(writer, TILING[0], "int16")
        saved = writer.save()
        assert saved is not None
        shutil.copytree(folder / "a", folder / "left")
    return folder / "left", saved


@given(garbage=st.binary(min_size=1, max_size=12), at=st.integers(0, 3000), size=st.integers(0, 1 << 61))
@settings(max_examples=60, deadline=None)
def test_a_head_of_garbage_is_an_error_or_a_raster_never_a_crash(
    garbage: bytes, at: int, size: int, half: tuple[Path, SavedRaster]
) -> None:
    left, saved = half
    first = saved.files[0]
    at %= len(first.head)
    head = (first.head[:at] + garbage + first.head[at + len(garbage) :])[: len(first.head)]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(left / "out.img", folder)
        files = (SavedFile(first.name, size if at % 2 else first.size, head),)
        with (
            contextlib.suppress(RasterError),
            begin(Path(folder), ("GTiff", "none", "int16"), SavedRaster(files, saved.statistics)) as writer,
        ):
            write(writer, TILING[1], "int16")
