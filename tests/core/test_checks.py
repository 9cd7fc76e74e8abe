from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core import checks
from spectralift_qgis.core.checks import check_request, preflight
from spectralift_qgis.core.errors import RequestRefused
from spectralift_qgis.core.request import FusionRequest
from tests.conftest import Pair
from tests.core.scenes import set_wavelengths, write_tif


@pytest.fixture
def request_(tiny_pair: Pair, tmp_path: Path) -> FusionRequest:
    return FusionRequest(str(tiny_pair.hsi), str(tiny_pair.msi), str(tmp_path / "out.tif"), srf=str(tiny_pair.srf))


def codes(request: FusionRequest, level: str = "error") -> set[str]:
    return {f.code for f in preflight(request).findings if f.level == level}


def test_a_sound_request_has_no_errors_and_its_facts(request_: FusionRequest, tiny_pair: Pair) -> None:
    found = check_request(request_)
    assert found.plan is not None
    assert found.facts["hsi"]["used_bands"] == tiny_pair.bands
    assert found.facts["ratio"] == pytest.approx(4)
    assert found.facts["overlap"] == 1
    assert found.facts["output"]["bytes"] == 64 * 64 * 24 * 2


def test_all_problems_are_told_at_once_and_nothing_is_written(tmp_path: Path) -> None:
    request = FusionRequest(
        str(tmp_path / "no.tif"), "", str(tmp_path / "nowhere" / "out.tif"), sensor="sentinel2", preset="fast",
        radiometry="guess", seed=-1, device="tpu", memory_mib=1, dtype="int8", format="PNG", compress="zip",
    )  # fmt: skip
    with pytest.raises(RequestRefused) as e:
        check_request(request)
    assert {p.code for p in e.value.problems} >= {
        "hsi.unreadable", "msi.missing", "output.unwritable", "sensor.unknown", "preset.unknown", "radiometry.unknown",
        "seed.range", "device.unknown", "memory.small", "dtype.unknown", "format.unknown", "compress.unknown",
    }  # fmt: skip
    assert e.value.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_every_problem_is_a_sentence(tmp_path: Path, request_: FusionRequest) -> None:
    bad = replace(request_, hsi="/no.tif", sensor="x", preset="y", output="/no/where.tif", memory_mib=0)
    for finding in preflight(bad).findings:
        assert finding.message[0].isupper() or finding.message[0] in "/0123456789p"
        assert finding.message.endswith(".")
        assert len(finding.message) > 20


@pytest.mark.parametrize(("sensor", "srf"), [("", ""), ("sentinel2a", "x.csv")])
def test_exactly_one_response_has_to_be_given(request_: FusionRequest, sensor: str, srf: str) -> None:
    assert "sensor.choice" in codes(replace(request_, sensor=sensor, srf=srf))


def test_an_hsi_without_wavelengths_is_refused(request_: FusionRequest, tmp_path: Path) -> None:
    bare = write_tif(tmp_path / "bare.tif", np.ones((5, 8, 8), np.int16))
    assert "hsi.no_wavelengths" in codes(replace(request_, hsi=bare))


def test_swapped_images_are_refused(request_: FusionRequest) -> None:
    assert codes(replace(request_, hsi=request_.msi, msi=request_.hsi))


def test_bands_that_cannot_be_guessed_are_refused_with_an_example(request_: FusionRequest) -> None:
    found = preflight(replace(request_, srf="", sensor="worldview3"))
    assert "msi_bands.mismatch" in codes(replace(request_, srf="", sensor="aster"))
    assert found.errors == [] or "msi_bands.mismatch" in {f.code for f in found.errors}


def test_an_msi_band_outside_the_hsi_is_refused_by_name_with_the_bands_that_remain(
    request_: FusionRequest,
) -> None:
    words = "B2=1,B3=2,B4=3,B11=4"
    found = preflight(replace(request_, srf="", sensor="sentinel2a", msi_bands=words))
    (problem,) = found.errors
    assert problem.code == "msi_bands.outside"
    assert "B11 (1614 nm" in problem.message
    assert "B2=1,B3=2,B4=3." in problem.message


def test_an_sensor_none_of_whose_bands_can_be_seen_is_refused(request_: FusionRequest) -> None:
    found = preflight(replace(request_, srf="", sensor="sentinel2a", msi_bands="B11=1,B12=2"))
    assert "No band of sentinel2a" in found.errors[0].message


def test_a_band_partly_outside_is_a_warning_with_the_share(request_: FusionRequest) -> None:
    found = preflight(replace(request_, srf="", sensor="sentinel2a", msi_bands="B3=2,B9=4"))
    assert not found.errors
    tail = replace(request_, srf="", sensor="landsat8_oli", msi_bands="B3=2,B8_Pan=1")
    assert "msi_bands.partly_outside" not in codes(tail, "warning")
    narrow = Path(request_.output).parent / "narrow.csv"
    narrow.write_text("nm,Edge,Green\n500,0,1\n560,0,1\n950,0,0\n970,1,0\n1020,1,0\n1030,0,0\n")
    warned = [f for f in preflight(replace(request_, srf=str(narrow), msi_bands="Edge=1,Green=2")).findings]
    assert any("% of the response of band Edge" in f.message for f in warned if f.code == "msi_bands.partly_outside")


def test_a_scene_of_nodata_is_refused(request_: FusionRequest, tmp_path: Path) -> None:
    blank = write_tif(tmp_path / "blank.tif", np.full((24, 8, 8), -9, np.int16), nodata=-9)
    set_wavelengths(blank, np.linspace(400, 1000, 24))
    assert "hsi.no_pixel" in codes(replace(request_, hsi=blank))
    fine = write_tif(tmp_path / "fine.tif", np.full((4, 8, 8), -9, np.int16), nodata=-9)
    assert "msi.no_pixel" in codes(replace(request_, msi=fine))


def test_missing_georeference_is_a_warning(request_: FusionRequest, tmp_path: Path) -> None:
    plain = write_tif(tmp_path / "plain.tif", np.ones((4, 8, 8), np.int16), None)
    request = replace(request_, msi=plain)
    assert "msi.no_georeference" in codes(request, "warning")
    assert not codes(request)


def test_images_of_different_places_are_a_warning(request_: FusionRequest, tmp_path: Path) -> None:
    far = write_tif(tmp_path / "far.tif", np.ones((4, 8, 8), np.int16), 7.5, origin=(7e5, 5e6))
    assert "msi.no_overlap" in codes(replace(request_, msi=far), "warning")


def test_one_msi_band_is_warned_about(request_: FusionRequest) -> None:
    assert "msi.one_band" in codes(replace(request_, msi_bands="Red=3"), "warning")


@pytest.mark.parametrize("name", ["output", "model", "report", "quality"])
def test_no_output_may_be_an_input(request_: FusionRequest, name: str) -> None:
    assert f"{name}.is_input" in codes(replace(request_, **{name: request_.hsi}))


def test_an_input_behind_a_link_is_still_an_input(request_: FusionRequest, tmp_path: Path) -> None:
    link = tmp_path / "link.tif"
    link.symlink_to(request_.msi)
    assert "output.is_input" in codes(replace(request_, output=str(link)))


def test_two_outputs_may_not_share_a_name(request_: FusionRequest) -> None:
    assert codes(replace(request_, report=request_.output)) == {"report.twice"}


def test_an_output_that_is_a_folder_is_refused(request_: FusionRequest, tmp_path: Path) -> None:
    assert "output.unwritable" in codes(replace(request_, output=str(tmp_path)))


def test_a_name_that_is_too_long_is_refused(request_: FusionRequest, tmp_path: Path) -> None:
    assert "output.unwritable" in codes(replace(request_, output=str(tmp_path / ("x" * 300))))


def test_a_disk_too_small_is_refused_before_any_work(request_: FusionRequest, tmp_path: Path) -> None:
    from osgeo import gdal

    vast = str(tmp_path / "vast.vrt")
    gdal.Translate(vast, request_.msi, width=400_000, height=400_000)
    found = preflight(replace(request_, msi=vast))
    assert "output.disk_full" in {f.code for f in found.errors}
    assert "TB" in next(f.message for f in found.errors if f.code == "output.disk_full")


def test_a_device_that_is_not_there_is_refused(request_: FusionRequest) -> None:
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    assert "device.missing" in codes(replace(request_, device="cuda"))


def test_without_torch_only_the_preview_can_run(request_: FusionRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks.devices, "torch_installed", lambda: False)
    assert codes(request_) == {"device.no_torch"}
    assert codes(replace(request_, preset="preview")) == set()


def test_a_request_travels_through_json(request_: FusionRequest) -> None:
    assert FusionRequest.from_json(request_.to_json()) == request_


@pytest.mark.parametrize("text", ["[]", "{}x", '{"hsi": 1, "msi": "", "output": ""}', '{"hsi": "", "evil": ""}'])
def test_what_is_no_request_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        FusionRequest.from_json(text)
