from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import RequestRefused
from spectralift_qgis.core.check import options
from spectralift_qgis.core.check.fusion import check_request, preflight
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.evaluation.assess.request import AssessRequest
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
    assert found.facts.hsi.used_bands == tiny_pair.bands
    assert found.facts.ratio == pytest.approx(4)
    assert found.facts.overlap == 1
    assert found.facts.output.bytes == 64 * 64 * 24 * 2


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
    findings = preflight(bad).findings
    assert len(findings) >= 5
    for finding in findings:
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
    (error,) = preflight(replace(request_, srf="", sensor="aster")).errors
    assert error.code == "msi_bands.mismatch"
    assert "for example B1=1,B2=2,B3N=3,B4=4" in error.message


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
    assert any(
        "% of the response of Edge lies outside" in f.message for f in warned if f.code == "msi_bands.partly_outside"
    )


def test_a_scene_of_nodata_is_refused(request_: FusionRequest, tmp_path: Path) -> None:
    blank = write_tif(tmp_path / "blank.tif", np.full((24, 8, 8), -9, np.int16), nodata=-9)
    set_wavelengths(blank, np.linspace(400, 1000, 24))
    assert "hsi.no_pixel" in codes(replace(request_, hsi=blank))
    fine = write_tif(tmp_path / "fine.tif", np.full((4, 8, 8), -9, np.int16), nodata=-9)
    assert "msi.no_pixel" in codes(replace(request_, msi=fine))


def test_missing_georeference_is_a_warning(request_: FusionRequest, tmp_path: Path) -> None:
    plain = write_tif(tmp_path / "plain.tif", np.arange(256, dtype=np.int16).reshape(4, 8, 8), None)
    request = replace(request_, msi=plain)
    assert "msi.no_georeference" in codes(request, "warning")
    assert not codes(request)


def test_coordinate_systems_that_cannot_be_connected_are_a_warning(request_: FusionRequest, tmp_path: Path) -> None:
    values = np.arange(256, dtype=np.int16).reshape(4, 8, 8)
    own = write_tif(tmp_path / "own.tif", values, crs='LOCAL_CS["Plant grid",UNIT["metre",1]]')
    request = replace(request_, msi=own)
    assert "msi.other_crs" in codes(request, "warning")
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
    monkeypatch.setattr(options.devices, "torch_installed", lambda: False)
    assert codes(request_) == {"device.no_torch"}
    assert codes(replace(request_, preset="preview")) == set()


def test_a_request_travels_through_json(request_: FusionRequest) -> None:
    assert FusionRequest.from_json(request_.to_json()) == request_


def test_a_request_takes_paths_and_numpys_numbers(request_: FusionRequest) -> None:
    paths = {n: Path(getattr(request_, n)) for n in ("hsi", "msi", "output", "srf")}
    request = replace(request_, **paths, report=None, seed=np.int64(request_.seed))
    assert request == request_ and FusionRequest.from_json(request.to_json()) == request_
    assert AssessRequest(Path("a.tif"), "b.tif", ratio=np.float32(4)) == AssessRequest("a.tif", "b.tif", ratio=4.0)


@pytest.mark.parametrize(
    "change", [{"extent": (1, 2, 3, 4)}, {"seed": 1.5}, {"seed": "1"}, {"hsi": b"a"}, {"every": None}]
)
def test_a_value_of_another_kind_is_named(request_: FusionRequest, change: dict[str, object]) -> None:
    with pytest.raises(TypeError, match=f"{next(iter(change))} of a FusionRequest must be"):
        replace(request_, **change)


@pytest.mark.parametrize("text", ["[]", "{}x", '{"hsi": 1, "msi": "", "output": ""}', '{"hsi": "", "evil": ""}'])
def test_what_is_no_request_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        FusionRequest.from_json(text)


def finding(request: FusionRequest, code: str):
    return next(f for f in preflight(request).findings if f.code == code)


def test_wavelengths_given_make_an_image_without_any_usable(request_: FusionRequest, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 9000, (24, 8, 8)).astype(np.int16)
    bare = replace(request_, hsi=write_tif(tmp_path / "bare.tif", values, 60.0))
    assert "400:1000" in finding(bare, "hsi.no_wavelengths").message
    found = preflight(replace(bare, hsi_wavelengths="400:1000 nm"))
    assert not found.errors
    assert found.facts.hsi.wavelength_nm == [400, 1000]
    assert found.facts.hsi.wavelength_source == "the range given"


def test_wavelengths_given_override_those_of_the_file(request_: FusionRequest) -> None:
    found = preflight(replace(request_, hsi_wavelengths="0.41:1.01 um"))
    assert found.plan is not None
    assert found.plan.bands.centre_nm[0] == pytest.approx(410)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("400,500", "given for the hyperspectral image: 2 wavelengths for 24 bands"),
        ("/no/bands.csv", "(/no/bands.csv): it cannot be read"),
    ],
)
def test_wavelengths_that_do_not_fit_are_an_error_of_their_field(
    request_: FusionRequest, text: str, words: str
) -> None:
    problem = finding(replace(request_, hsi_wavelengths=text), "hsi_wavelengths.invalid")
    assert (problem.level, problem.field) == ("error", "hsi_wavelengths")
    assert words in problem.message


def test_the_table_of_wavelengths_is_an_input(request_: FusionRequest, tmp_path: Path) -> None:
    table = tmp_path / "bands.csv"
    table.write_text("wavelength\n" + "\n".join(str(400 + 20 * i) for i in range(24)))
    request = replace(request_, hsi_wavelengths=str(table))
    assert codes(request) == set()
    assert codes(replace(request, report=str(table))) == {"report.is_input"}


def test_bad_bands_given_are_left_out_and_named(request_: FusionRequest) -> None:
    request = replace(request_, bad_bands="3-4,24")
    found = preflight(request)
    assert found.facts.hsi.used_bands == 21
    assert found.facts.hsi.bad_bands_given == [3, 4, 24]
    assert "3–4 (452–478 nm), 24 (1000 nm)" in finding(request, "bad_bands.left_out").message
    assert "hsi.bad_bands" not in codes(request, "warning")


def test_bad_bands_that_there_are_not_are_an_error_of_their_field(request_: FusionRequest) -> None:
    assert codes(replace(request_, bad_bands="25")) == {"bad_bands.invalid"}
    assert codes(replace(request_, bad_bands="1-24")) == {"hsi.no_good_bands"}


def test_water_vapour_is_a_suggestion_that_can_be_taken(request_: FusionRequest) -> None:
    wet = replace(request_, hsi_wavelengths="400:2000")
    assert finding(wet, "bad_bands.water_vapour").level == "note"
    assert "15–16 (1374–1443 nm), 21–23 (1791–1930 nm)" in finding(wet, "bad_bands.water_vapour").message
    dry = replace(wet, bad_bands="water-vapour")
    assert preflight(dry).facts.hsi.used_bands == 19
    assert "bad_bands.water_vapour" not in codes(dry, "note")
    assert "bad_bands.water_vapour" not in codes(request_, "note")


def describe(path: str, fwhm_nm: float | None) -> None:
    set_wavelengths(path, [470, 560, 660, 830])
    if fwhm_nm is not None:
        from osgeo import gdal

        dataset = gdal.Open(path, gdal.GA_Update)
        for i in range(1, 5):
            dataset.GetRasterBand(i).SetMetadataItem("fwhm", str(fwhm_nm))


def test_an_image_can_be_its_own_sensor(request_: FusionRequest, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 9000, (4, 8, 8)).astype(np.int16)
    msi = write_tif(tmp_path / "msi.tif", values, 60.0)
    request = replace(request_, msi=msi, srf="", sensor="from-metadata")
    assert codes(request) == {"sensor.no_metadata"}
    describe(msi, None)
    assert codes(request) == {"msi_bands.mismatch"}
    describe(msi, 60)
    plan = check_request(request).plan
    assert plan is not None
    assert plan.mapping.numbers == (1, 2, 3, 4)
    np.testing.assert_allclose(plan.response.centre_nm, [470, 560, 660, 830], atol=0.5)


def test_a_band_that_is_left_out_by_a_guess_is_noted(request_: FusionRequest, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(1, 9000, (5, 8, 8)).astype(np.int16)
    msi = write_tif(tmp_path / "msi.tif", values, 60.0)
    from osgeo import gdal

    dataset = gdal.Open(msi, gdal.GA_Update)
    for i, name in enumerate(("Blue", "Green", "Red", "NIR", "Clouds"), 1):
        dataset.GetRasterBand(i).SetDescription(name)
    del dataset
    assert (
        "Band 5 of the multispectral image is not used"
        in finding(replace(request_, msi=msi), "msi_bands.left_out").message
    )
    assert preflight(replace(request_, msi=msi)).facts.msi_bands.left_out == [5]


def test_a_weak_guess_is_a_warning_and_the_users_word_is_none(request_: FusionRequest) -> None:
    assert "msi_bands.guess" in codes(request_, "warning")
    assert "msi_bands.guess" not in codes(replace(request_, msi_bands="1,2,3,4"), "warning")


@pytest.mark.parametrize("beside", ["hsi", "srf"])
def test_the_header_of_an_input_is_not_replaced(request_: FusionRequest, tmp_path: Path, beside: str) -> None:
    from osgeo import gdal

    from tests.core.spectral.response.test_srf_files import library

    scene, output = str(tmp_path / "scene.bsq"), str(tmp_path / "scene.dat")
    gdal.Translate(scene, request_.hsi, format="ENVI")
    request = replace(request_, hsi=scene, output=output, format="ENVI")
    if beside == "srf":
        changes = {"spectra_names": "{Green, Red}", "wavelength": "{0.5, 0.55, 0.6, 0.65, 0.7}"}
        request = replace(request, hsi=request_.hsi, srf=str(library(tmp_path, **changes)), msi_bands="Green=2,Red=3",
                          output=str(tmp_path / "lib.bsq"))  # fmt: skip
    assert codes(request) == {"output.header_is_input"}
    assert codes(replace(request, output=str(tmp_path / "other.dat"))) == set()


@pytest.mark.parametrize(("file_format", "name"), [("COG", "a.bsq"), ("GTiff", "a.img"), ("ENVI", "a.tif")])
def test_a_name_of_another_format_is_refused_and_the_usual_extension_named(
    request_: FusionRequest, tmp_path: Path, file_format: str, name: str
) -> None:
    found = preflight(replace(request_, output=str(tmp_path / name), format=file_format))
    ends = ".bsq" if file_format == "ENVI" else ".tif"
    sentence = f"is no name for the format {file_format}: end it in {ends}, or choose another format."
    assert [f.message for f in found.errors if f.code == "output.extension"] == [f"{tmp_path / name} {sentence}"]


def test_an_envi_header_is_neither_the_result_nor_what_is_written_beside_it(
    request_: FusionRequest, tmp_path: Path
) -> None:
    header = str(tmp_path / "a.hdr")
    assert codes(replace(request_, output=header, format="ENVI")) == {"output.header"}
    beside = replace(request_, output=str(tmp_path / "a.bsq"), report=header, format="ENVI")
    assert codes(beside) == {"report.shared"}


def test_cost_is_told_before_the_run(request_: FusionRequest) -> None:
    facts = check_request(request_).facts
    assert facts.seconds_on_cpu > 0
    assert facts.memory_mib == 1024
    assert facts.device == "auto"


def test_a_thorough_check_tells_units_and_shift(request_: FusionRequest) -> None:
    found = preflight(request_, thorough=True)
    assert found.facts.radiometry.kind == "identical"
    assert "radiometry.done" in {f.code for f in found.findings}


def test_a_thorough_check_finds_bands_in_another_order(request_: FusionRequest) -> None:
    found = preflight(replace(request_, msi_bands="4,2,3,1"), thorough=True)
    assert [f.code for f in found.errors] == ["radiometry.unrelated"]
    assert "Blue=1,Green=2,Red=3,NIR=4" in found.errors[0].message


def test_a_thorough_check_of_the_real_pair_tells_how_far_it_lies_apart(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "dlr_hysu"
    request = FusionRequest(
        str(folder / "hyspex_full.tif"), str(folder / "3k_rgb.tif"), str(tmp_path / "o.tif"), sensor="generic_rgb"
    )
    found = preflight(request, thorough=True)
    (note,) = [f for f in found.findings if f.code == "msi.shifted"]
    assert "coarse pixels) to the south" in note.message
    assert found.facts.shift.north_m == pytest.approx(-1.1, abs=0.35)
    assert list(tmp_path.iterdir()) == []


def test_units_are_told_as_the_files_name_them(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "dlr_hysu"
    hyspex = FusionRequest(
        str(folder / "hyspex_full.tif"), str(folder / "3k_rgb.tif"), str(tmp_path / "o.tif"), sensor="generic_rgb"
    )
    facts = preflight(hyspex).facts
    assert facts.hsi.units == "reflectance × 10000, according to the file"
    assert "no scale" in facts.msi.units
    enmap = str(shared_data / "enmap_potsdam" / "enmap_potsdam_north_96x64.tif")
    assert preflight(replace(hyspex, hsi=enmap)).facts.hsi.units == "scaled by 0.0001, according to the file"
