"""Refinement in a whole fusion of rasters: its gain, when it is left out, its notes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.runs import fusion
from spectralift_qgis.core.runs.fusion import run_fusion
from spectralift_qgis.core.train.options import preset
from tests.core.runs.test_fusion import Recorder
from tests.core.scenes import WaldPair, read, wald_pair

STEPS = 400


@pytest.fixture(scope="module")
def wald(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> WaldPair:
    """Four visible and near-infrared bands of Sentinel-2: they leave much open."""
    enmap = next((shared_data / "enmap_potsdam").glob("*.tif"))
    return wald_pair(tmp_path_factory.mktemp("refining"), enmap, names=("B2", "B3", "B4", "B8A"))


@pytest.fixture(autouse=True)
def few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    def quick(name: str, **changes: object) -> object:
        return preset(name, **changes, **({"epochs": STEPS} if name == "default" else {}))

    monkeypatch.setattr(fusion, "preset", quick)


def error(wald: WaldPair, path: str) -> float:
    return float(np.sqrt(np.mean((read(path) * 1e-4 - wald.truth) ** 2)))


def moved(path: str, folder: Path, east: float, north: float, crs: str = "") -> str:
    """Return a copy of a raster with its georeference moved, or in another CRS."""
    copy = folder / "moved.tif"
    shutil.copy(path, copy)
    dataset = gdal.Open(str(copy), gdal.GA_Update)
    x, a, b, y, d, e = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x + east, a, b, y + north, d, e))
    if crs:
        from osgeo import osr

        other = osr.SpatialReference()
        other.SetFromUserInput(crs)
        dataset.SetProjection(other.ExportToWkt())
    del dataset
    return str(copy)


def test_the_result_is_closer_to_the_truth_and_the_figures_show_it(wald: WaldPair, tmp_path: Path) -> None:
    request = wald.request(tmp_path / "auto.tif", device="cpu")
    refined = run_fusion(request)
    plain = run_fusion(replace(request, output=str(tmp_path / "none.tif"), refine="none"))
    assert error(wald, refined.output) < 0.9 * error(wald, plain.output)
    assert (refined.figures["refined"], plain.figures["refined"]) == ("yes", "no")
    assert refined.figures["refine_psf_r2"] > 0.99
    assert refined.figures["refine_psf_fwhm_lr_pixels"] == pytest.approx(2.3548 / 12**0.5, abs=0.1)  # a box


def test_memory_does_not_change_a_refined_result(wald: WaldPair, tmp_path: Path) -> None:
    small = run_fusion(wald.request(tmp_path / "small.tif", device="cpu", memory_mib=64))
    large = run_fusion(wald.request(tmp_path / "large.tif", device="cpu", memory_mib=2048))
    assert small.figures["refined"] == "yes"
    assert Path(small.output).read_bytes() == Path(large.output).read_bytes()


def test_a_georeference_that_is_off_costs_little(wald: WaldPair, tmp_path: Path) -> None:
    off = moved(wald.msi, tmp_path, 55.0, -35.0)  # half an LR pixel and a third
    request = wald.request(tmp_path / "out.tif", device="cpu")
    straight = run_fusion(request)
    shifted = run_fusion(replace(request, msi=off, output=str(tmp_path / "off.tif")))
    assert shifted.figures["refined"] == "yes"
    assert error(wald, shifted.output) < 1.03 * error(wald, straight.output)


def test_another_coordinate_system_is_reported_and_nothing_is_corrected(wald: WaldPair, tmp_path: Path) -> None:
    elsewhere = moved(wald.msi, tmp_path, 0, 0, "EPSG:32634")
    result = run_fusion(wald.request(tmp_path / "out.tif", msi=elsewhere, device="cpu", radiometry="none"))
    assert result.figures["refined"] == "no (place)"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, "not for preview"),
        ({"every": 4}, "not for preview"),
        ({"preset": "default", "every": 4}, "not for an extent or a subset of the pixels"),
        ({"preset": "default", "every": 4, "refine": "auto"}, ""),
        ({"refine": "auto"}, ""),
        ({"refine": "none"}, ""),
    ],
)
def test_a_note_explains_why_consistent_spectra_are_left_out(
    wald: WaldPair, tmp_path: Path, changes: dict[str, object], reason: str
) -> None:
    values = {"preset": "preview", "refine": "consistent", "device": "cpu", **changes}
    if values["preset"] == "default":
        values["training"] = "epochs=5,networks=1"
    recorder = Recorder()
    run_fusion(wald.request(tmp_path / "out.tif", **values), recorder)
    notes = [f.message for f in recorder.findings if f.code == "refine.left_out"]
    assert len(notes) == bool(reason)
    assert all(reason in message for message in notes)


@pytest.mark.parametrize("changes", [{"preset": "preview"}, {"refine": "none"}])
def test_without_request_there_is_no_correction(wald: WaldPair, tmp_path: Path, changes: dict[str, str]) -> None:
    result = run_fusion(wald.request(tmp_path / "out.tif", device="cpu", **changes))
    assert result.figures["refined"] == "no"
