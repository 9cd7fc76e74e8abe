"""Units of images of which too little shows the same ground: what their files say, and one factor at most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from spectralift_qgis.core.check.fusion import preflight
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.runs.fusion import run_fusion
from tests.conftest import Pair
from tests.core.scenes import read, set_wavelengths, write_tif

Change = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Scene:
    """Makes requests of changed copies of the tiny pair, reflectance × 10000 both; what the files name is given."""

    pair: Pair
    folder: Path

    def request(
        self,
        hsi: Change,
        msi: Change,
        *,
        named: tuple[float, float] | None = None,
        georeference: bool = True,
        **more: str,
    ) -> FusionRequest:
        coarse = write_tif(self.folder / "hsi.tif", hsi(read(str(self.pair.hsi))), 30.0 if georeference else None)
        fine = write_tif(self.folder / "msi.tif", msi(read(str(self.pair.msi))), 7.5 if georeference else None)
        set_wavelengths(coarse, np.linspace(400, 1000, self.pair.bands))
        for path, scale in zip((coarse, fine), named or ()):
            dataset = gdal.Open(path, gdal.GA_Update)
            dataset.SetMetadataItem("reflectance_scale_factor", f"{scale:g}", "ENVI")
            del dataset
        return FusionRequest(
            coarse,
            fine,
            str(self.folder / "out.tif"),
            srf=str(self.pair.srf),
            msi_bands="1,2,3,4",
            preset="preview",
            **more,
        )

    def look(self, *changes: Change, **more: object) -> Preflight:
        found = preflight(self.request(*changes, **more), thorough=True)
        assert found.errors == []
        return found


@pytest.fixture
def scene(tiny_pair: Pair, tmp_path: Path) -> Scene:
    return Scene(tiny_pair, tmp_path)


def same(planes: np.ndarray) -> np.ndarray:
    return planes


def corner(planes: np.ndarray) -> np.ndarray:
    """3 × 3 LR pixels."""
    return planes[:, :3, :3]


def one_row(planes: np.ndarray) -> np.ndarray:
    return planes[:, :1]


def one_column(planes: np.ndarray) -> np.ndarray:
    return planes[:, :, 20:21]


def reflectance(planes: np.ndarray) -> np.ndarray:
    return (planes / 10000).astype(np.float32)


def digital_numbers(planes: np.ndarray) -> np.ndarray:
    return (planes / np.array([60, 50, 40, 25])[:, None, None] + 9).astype(np.uint8)


def kind_and_basis(found: Preflight) -> tuple[str, str]:
    return found.facts.radiometry.kind, found.facts.radiometry.basis


def codes(found: Preflight) -> set[str]:
    return {f.code for f in found.findings if f.level == "warning" and f.code.startswith("radiometry")}


@pytest.mark.parametrize("changes", [(same, one_row), (same, one_column), (corner, same), (corner, one_row)])
@pytest.mark.parametrize(("named", "factor"), [((1e4, 1e4), 1.0), ((1e4, 1.0), 1e4), ((1e4, 1e3), 10.0)])
def test_of_few_pixels_the_scales_that_both_files_name_are_used(
    scene: Scene, changes: tuple[Change, Change], named: tuple[float, float], factor: float
) -> None:
    hsi, msi = changes
    request = scene.request(hsi, lambda m: msi((m / factor).astype(np.float32)), named=named)
    result = run_fusion(request)
    assert result.figures["radiometry"] == ("identical" if factor == 1 else "factor")
    assert not [w for w in result.warnings if "units" in w]
    found = preflight(request, thorough=True)
    assert found.facts.radiometry.basis == "files"
    assert "both files name" in next(f for f in found.findings if f.code == "radiometry.done").message.lower()


def test_without_georeference_the_scales_that_both_files_name_are_used(scene: Scene) -> None:
    """Other ground, half as bright again: by their distributions the two would be matched."""
    changes: tuple[Change, Change] = (same, lambda m: (m * 1.5).astype(np.int16))
    unnamed = scene.look(*changes, georeference=False)
    assert (*kind_and_basis(unnamed), codes(unnamed)) == ("match", "distribution", {"radiometry.apart"})
    named = scene.look(*changes, georeference=False, named=(1e4, 1e4))
    assert (*kind_and_basis(named), codes(named)) == ("identical", "files", set())


def test_over_common_ground_the_images_say_more_than_the_files(scene: Scene) -> None:
    found = scene.look(same, reflectance, named=(1e4, 1e4))
    assert kind_and_basis(found) == ("factor", "common ground")


@pytest.mark.parametrize("radiometry", ["auto", "factor"])
def test_a_scale_that_the_numbers_contradict_is_not_believed(scene: Scene, radiometry: str) -> None:
    found = scene.look(same, lambda m: reflectance(one_row(m)), named=(1e4, 1e4), radiometry=radiometry)
    assert (*kind_and_basis(found), codes(found)) == ("factor", "distribution", {"radiometry.few"})
    assert any("multiplied by 10000 (" in f.message for f in found.findings)


FEW = [(same, one_row, True), (same, one_column, True), (corner, same, True), (corner, same, False),
       (corner, one_row, True), (corner, one_row, False)]  # fmt: skip


@pytest.mark.parametrize(("hsi", "msi", "georeference"), FEW)
def test_few_pixels_of_unnamed_units_tell_a_usual_factor_and_a_warning(
    scene: Scene, hsi: Change, msi: Change, georeference: bool
) -> None:
    alike = scene.look(hsi, msi, georeference=georeference)
    assert (alike.facts.radiometry.kind, codes(alike)) == ("identical", {"radiometry.few"})
    found = scene.look(hsi, lambda m: reflectance(msi(m)), georeference=georeference)
    assert (found.facts.radiometry.kind, codes(found)) == ("factor", {"radiometry.few"})
    assert found.facts.radiometry.pixels < 30
    assert any("multiplied by 10000 (" in f.message for f in found.findings)


@pytest.mark.parametrize("changes", [(corner, digital_numbers), (same, lambda m: digital_numbers(one_row(m)))])
def test_few_pixels_are_never_matched_band_by_band_unasked(scene: Scene, changes: tuple[Change, Change]) -> None:
    found = scene.look(*changes)
    assert (found.facts.radiometry.kind, codes(found)) == ("factor", {"radiometry.few"})
    asked = scene.look(*changes, radiometry="match")
    assert (asked.facts.radiometry.kind, codes(asked)) == ("match", {"radiometry.few"})


def test_a_match_of_distributions_alone_is_a_warning_unless_asked_for(scene: Scene) -> None:
    for radiometry, warned in (("auto", {"radiometry.apart"}), ("match", set())):
        found = scene.look(same, digital_numbers, georeference=False, radiometry=radiometry)
        assert (*kind_and_basis(found), codes(found)) == ("match", "distribution", warned)


def test_one_band_of_another_calibration_does_not_cost_the_others_theirs(scene: Scene) -> None:
    def another(planes: np.ndarray) -> np.ndarray:
        planes = planes.astype(np.float32)
        planes[3] = planes[3] * 1.2 + 100
        return planes

    request = scene.request(same, another, report=str(scene.folder / "r.json"))
    run_fusion(request)
    spoilt = read(request.output).astype(float)
    run_fusion(scene.request(same, same))
    assert np.abs(spoilt - read(request.output)).max() <= 0.01 * spoilt.max()
