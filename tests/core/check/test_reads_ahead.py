"""What a worker that waits reads of the fine image meanwhile: the run that follows does not read it again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.check import preview_reads
from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.check.preview_reads import STRIPS, read_ahead, with_pixels_read_ahead
from spectralift_qgis.core.raster import Raster, decimated, open_raster
from spectralift_qgis.core.request.plan import Plan
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.conftest import Pair
from tests.core.raster.test_sampling import bytes_read
from tests.core.scenes import write_tif

EVERY = 4


def never() -> bool:
    return False


class After:
    """Says stop from the n-th question on."""

    def __init__(self, count: int) -> None:
        self.left = count

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.fixture(autouse=True)
def nothing_seen() -> None:
    preview_reads._latest_ahead.clear()


@pytest.fixture
def wanted(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    files = {"hsi": str(tiny_pair.hsi), "msi": str(tiny_pair.msi), "srf": str(tiny_pair.srf)}
    return FusionRequest(**files, output=str(tmp_path / "out.tif"), preset="preview", every=EVERY)


def planned(wanted: FusionRequest) -> Plan:
    return preflight(wanted).ready


def planes(view: Raster, plan: Plan, window: Window) -> np.ndarray:
    return view.read_stored(window, plan.msi_index)


def test_what_was_seen_is_not_read_again_and_is_the_same(wanted: FusionRequest, tmp_path: Path) -> None:
    noise = np.random.default_rng(2).integers(0, 250, (4, 800, 800)).astype(np.int16)
    plain, packed = write_tif(tmp_path / "plain.tif", noise, 3.0), str(tmp_path / "packed.tif")
    gdal.Translate(packed, plain, creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    part = Window(10, 20, 150, 100)
    plan = replace(planned(wanted), every=EVERY, area=part)
    with open_raster(packed) as msi:
        view = decimated(msi, EVERY)
        direct = planes(view, plan, part)
        read_ahead(msi, plan, never)
    with open_raster(packed) as msi:
        view = with_pixels_read_ahead(decimated(msi, EVERY), plan.msi_index)
        before = bytes_read()
        again = planes(view, plan, part)
        assert bytes_read() - before < os.path.getsize(packed) // 20
        assert np.array_equal(again, direct)
        inner = Window(40, 30, 7, 5)
        assert np.array_equal(planes(view, plan, inner), planes(decimated(msi, EVERY), plan, inner))
        outer = Window(0, 0, 200, 200)  # more than was looked at
        assert np.array_equal(planes(view, plan, outer), planes(decimated(msi, EVERY), plan, outer))


@pytest.mark.parametrize("questions", [0, 1, STRIPS // 2, STRIPS])
def test_a_result_does_not_depend_on_how_far_it_came(wanted: FusionRequest, tmp_path: Path, questions: int) -> None:
    run_fusion(wanted)
    plan = planned(wanted)
    with open_raster(wanted.msi) as msi:
        read_ahead(msi.with_data(plan.msi_index), plan, After(questions))
    kept = [g.windows[0].window.rows for g in preview_reads._latest_ahead.values()]
    assert plan.area is not None
    assert kept == ([] if questions == 0 else [len(np.concatenate(_strips(plan.area.rows)[:questions]))])
    other = replace(wanted, output=str(tmp_path / "other.tif"))
    run_fusion(other)
    assert Path(other.output).read_bytes() == Path(wanted.output).read_bytes()


def _strips(rows: int) -> list[np.ndarray]:
    return np.array_split(np.arange(rows), min(STRIPS, rows))


def test_a_mask_is_kept_too(wanted: FusionRequest, tmp_path: Path) -> None:
    plan = planned(wanted)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    path = str(tmp_path / "masked.tif")
    made = gdal.Translate(path, wanted.msi)
    made.CreateMaskBand(gdal.GMF_PER_DATASET)
    cover = np.full((made.RasterYSize, made.RasterXSize), 255, np.uint8)
    cover[: made.RasterYSize // 2] = 0
    made.GetRasterBand(1).GetMaskBand().WriteArray(cover)
    made = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    with open_raster(path) as msi:
        read_ahead(msi, plan, never)
        view = decimated(msi, EVERY)
        seen = with_pixels_read_ahead(view, plan.msi_index)
        assert seen.preview_sample is not None and plan.area is not None
        for one, other in zip(seen.read(plan.area, plan.msi_index), view.read(plan.area, plan.msi_index)):
            assert np.array_equal(one, other)
        assert not seen.read(plan.area, plan.msi_index)[1].all()


def test_another_view_replaces_it(wanted: FusionRequest) -> None:
    plan = planned(wanted)
    with open_raster(wanted.msi) as msi:
        read_ahead(msi, plan, never)
        assert with_pixels_read_ahead(decimated(msi, EVERY), plan.msi_index).preview_sample is not None
        assert with_pixels_read_ahead(decimated(msi, EVERY + 1), plan.msi_index).preview_sample is None
        assert with_pixels_read_ahead(decimated(msi, EVERY), plan.msi_index[:1]).preview_sample is None
        read_ahead(msi, replace(plan, area=Window(1, 1, 2, 2)), never)
        (kept,) = preview_reads._latest_ahead.values()
        assert kept.windows[0].window == Window(1, 1, 2, 2)


def test_the_same_view_is_looked_at_once(wanted: FusionRequest) -> None:
    plan = planned(wanted)
    with open_raster(wanted.msi) as msi:
        read_ahead(msi, plan, never)
        (first,) = preview_reads._latest_ahead.values()
        read_ahead(msi, plan, After(0))
        (second,) = preview_reads._latest_ahead.values()
        assert second is first


def test_a_file_that_has_changed_is_read_again(wanted: FusionRequest) -> None:
    plan = planned(wanted)
    with open_raster(wanted.msi) as msi:
        read_ahead(msi, plan, never)
    status = os.stat(wanted.msi)
    os.utime(wanted.msi, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))
    with open_raster(wanted.msi) as msi:
        assert with_pixels_read_ahead(decimated(msi, EVERY), plan.msi_index).preview_sample is None


def test_nothing_is_looked_at_where_no_pixel_is_left_out(wanted: FusionRequest) -> None:
    plan = planned(replace(wanted, every=1))
    with open_raster(wanted.msi) as msi:
        read_ahead(msi, plan, never)
    assert preview_reads._latest_ahead == {}


def test_nothing_is_read_over_a_network_unasked(wanted: FusionRequest) -> None:
    plan = planned(wanted)
    with open_raster(wanted.msi) as msi:
        read_ahead(replace(msi, network="/vsicurl/https://example.org/a.tif"), plan, never)
    assert preview_reads._latest_ahead == {}
