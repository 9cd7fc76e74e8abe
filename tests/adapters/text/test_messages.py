"""Messages of the core and the worker as text for QGIS."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from spectralift_qgis.adapters.text.messages import (
    HEADLINE_CHARS,
    MIN_REASON_CHARS,
    error_text,
    expected_lines,
    headline,
    is_better_than_upsampling,
    stage_text,
    success_text,
    time_text,
    training_text,
)
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.progress import STAGES
from spectralift_qgis.core.runs.fusion import run_fusion


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_of_the_core_has_a_text(stage):
    assert stage_text(stage) not in ("", stage)


def test_an_unknown_stage_is_shown_as_it_is():
    assert stage_text("polish") == "polish"


@pytest.mark.parametrize("kind", [RequestRefused, lambda problems: WorkerRefused("refused", problems)])
def test_a_refusal_lists_all_problems(kind):
    problems = [
        Finding("error", "hsi.missing", "There is no a.tif."),
        Finding("error", "srf.none", "No sensor."),
    ]
    assert error_text(kind(problems)) == "SpectraLift did not start, for 2 reasons:\n• There is no a.tif.\n• No sensor."


def test_a_single_problem_needs_no_list():
    assert error_text(WorkerRefused("", [Finding("error", "a", "No.")])) == "SpectraLift did not start: No."


def test_a_crash_shows_the_last_output_of_the_worker():
    assert error_text(WorkerCrashed("It crashed.", ["one", "two"])).splitlines()[-2:] == ["one", "two"]
    assert error_text(WorkerCrashed("It crashed.")) == "It crashed."


def test_a_failure_is_its_sentence():
    assert error_text(WorkerFailed("The disk is full.")) == "The disk is full."


LONG = "The folder /data/2026/05/campaign of the Havel and its lakes/results cannot be written: permission denied"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("The disk is full. Free some space.", "The disk is full. Free some space."),
        (
            f"Ohne Einheit, z. B. DN: nennen Sie eine. Dann noch einmal. {LONG}",
            "Ohne Einheit, z. B. DN: nennen Sie eine.",
        ),
        (f"{LONG}. Choose another folder or name.", f"{LONG}."),
        (f"{LONG} for everybody: choose another folder or name.", f"{LONG} for …"),
        (f"There is no file /{'x' * 200}: check the path.", f"There is no file /{'x' * 102} …"),
    ],
    ids=["short", "sentence", "long sentence", "words", "path"],
)
def test_the_headline_fits_the_message_bar(message, shown):
    assert headline(WorkerFailed(message), before="x" * 25) == shown
    assert len(shown) <= HEADLINE_CHARS - 25 + 2


@pytest.mark.parametrize("name", ["a", "EnMAP_Potsdam_L2A × S2A_20220724_30m", "a long name of a run " * 20])
def test_a_long_name_leaves_some_room_for_the_reason(name):
    before = f"Sharpening {name} failed: "
    shown = headline(WorkerFailed(f"{LONG} and so on {LONG}."), before)
    assert shown.endswith(" …")
    assert MIN_REASON_CHARS / 2 < len(shown) <= max(MIN_REASON_CHARS, HEADLINE_CHARS - len(before)) + 2


def test_the_headline_of_many_problems_is_their_number():
    problems = [Finding("error", f"a.{i}", f"{i}. {LONG}.") for i in range(3)]
    assert headline(WorkerRefused("", problems), before="") == "SpectraLift did not start, for 3 reasons:"


def test_training_text_has_the_known_figures():
    assert training_text(0.0123, 12.4) == "loss 0.01230, about 12 s left"
    assert training_text(0.0123, None) == "loss 0.01230"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "0 s"), (89.4, "89 s"), (90, "2 min"), (3540, "59 min"), (3599, "1 h 0 min"), (7800, "2 h 10 min")],
)
def test_estimated_times_are_rounded(seconds, text):
    assert time_text(seconds) == text


EXPECTED = {"sam_deg": 3.14159, "rmse": 0.0042, "rmse_percent": 1.449, "upsampling_sam_deg": 4.5,
            "upsampling_rmse": 0.0061, "advice": "fuse"}  # fmt: skip


@pytest.fixture(scope="module")
def fused(tiny_pair, tmp_path_factory):
    """Result of a real fusion."""
    from spectralift_qgis.core.request.request import FusionRequest

    output = str(tmp_path_factory.mktemp("fused") / "sharp.tif")
    return run_fusion(
        FusionRequest(str(tiny_pair.hsi), str(tiny_pair.msi), output, srf=str(tiny_pair.srf), preset="preview")
    )


def worker_result(fused, expected) -> dict:
    """Return the result message of a worker with this estimated error."""
    figures = {k: v for k, v in fused.figures.items() if k != "expected"}
    if expected != "left out":
        figures["expected"] = expected
    return json.loads(json.dumps(replace(fused, figures=figures).as_dict()))


@pytest.mark.parametrize("expected", ["left out", None, {}])
def test_success_without_an_estimated_error_shows_the_duration(fused, expected):
    result = worker_result(fused, expected)
    assert success_text(result, 12.4) == "Sharpened in 12 s."
    assert success_text(result, 228) == "Sharpened in 3 min 48 s."
    assert success_text(result, 0.42) == "Sharpened in 0.4 s." and success_text(result, 0.97) == "Sharpened in 1 s."
    assert is_better_than_upsampling(result)


def test_success_shows_the_estimated_error(fused):
    result = worker_result(fused, EXPECTED)
    assert (
        success_text(result, 12.4)
        == "Sharpened in 12 s. Estimated error: SAM 3.1°, RMSE 1.4 % (upsampling alone: 4.5°, 2.1 %)."
    )
    assert is_better_than_upsampling(result)
    assert expected_lines(result["figures"]["expected"]) == [
        "Estimated spectral angle: 3.142°; upsampling alone: 4.5°.",
        "Estimated RMSE: 0.0042; upsampling alone: 0.0061.",
    ]


def test_success_warns_if_upsampling_is_as_good(fused):
    result = worker_result(fused, {**EXPECTED, "advice": "upsample"})
    assert success_text(result, 1) == (
        "Estimated error: SAM 3.1°, RMSE 1.4 % (upsampling alone: 4.5°, 2.1 %). Upsampling alone is at least as good."
    )
    assert not is_better_than_upsampling(result)
    assert expected_lines(result["figures"]["expected"])[-1] == "Upsampling alone is at least as good."


def test_unknown_figures_are_left_out(fused):
    result = worker_result(fused, {**EXPECTED, "rmse_percent": None, "upsampling_rmse": None})
    assert success_text(result, 1) == "Sharpened in 1 s. Estimated error: SAM 3.1° (upsampling alone: 4.5°)."
    assert len(expected_lines(result["figures"]["expected"])) == 1
    nothing = {name: None for name in EXPECTED}
    assert success_text(worker_result(fused, nothing), 1) == "Sharpened in 1 s. The error could not be estimated."
