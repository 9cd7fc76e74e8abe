"""Rasters that stay open: the same one as long as its files are the same."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.raster.kept import KeptRasters
from tests.core.scenes import write_tif


@pytest.fixture
def image(tmp_path: Path) -> str:
    return write_tif(tmp_path / "image.tif", np.ones((2, 4, 4), np.int16), 10.0)


def test_a_raster_is_opened_once(image: str) -> None:
    kept = KeptRasters(2)
    first = kept.get(image)
    assert kept.get(image) is first and first.sample is kept.get(image).sample


def test_a_file_that_changed_is_opened_again(image: str, tmp_path: Path) -> None:
    kept = KeptRasters(2)
    first = kept.get(image)
    write_tif(tmp_path / "image.tif", np.ones((3, 4, 4), np.int16), 10.0)
    assert len(first) == 2 and len(kept.get(image)) == 3


def test_a_file_with_a_new_time_of_modification_is_opened_again(image: str) -> None:
    kept = KeptRasters(2)
    first = kept.get(image)
    os.utime(image, (1, 1))
    assert kept.get(image) is not first


@pytest.mark.parametrize("name", ["image.hdr", "image.tif.aux.xml", "image.tif.msk"])
def test_a_new_file_of_the_same_name_is_noticed(image: str, tmp_path: Path, name: str) -> None:
    kept = KeptRasters(2)
    first = kept.get(image)
    (tmp_path / "other.hdr").write_text("")
    assert kept.get(image) is first
    (tmp_path / name).write_text("<PAMDataset></PAMDataset>")
    assert kept.get(image) is not first


def test_new_files_are_ignored_if_so_asked_but_not_changes(image: str, tmp_path: Path) -> None:
    kept = KeptRasters(2, notices_new_files=False)
    first = kept.get(image)
    (tmp_path / "image.hdr").write_text("")
    assert kept.get(image) is first
    os.utime(image, (1, 1))
    assert kept.get(image) is not first


def test_the_least_recently_used_is_closed_first(image: str, tmp_path: Path) -> None:
    kept = KeptRasters(2)
    others = [write_tif(tmp_path / f"{name}.tif", np.ones((1, 4, 4), np.int16), 10.0) for name in "ab"]
    kept.get(image)
    kept.get(others[0])
    kept.get(image)
    kept.get(others[1])
    assert sorted(kept.paths()) == sorted([image, others[1]])
    kept.release(image)
    kept.release(image)
    assert kept.paths() == [others[1]]
    kept.clear()
    assert len(kept) == 0


def test_a_file_that_is_gone_is_an_error(image: str) -> None:
    kept = KeptRasters(2)
    kept.get(image)
    os.remove(image)
    with pytest.raises(RasterError, match="There is no file"):
        kept.get(image)
    assert len(kept) == 0
