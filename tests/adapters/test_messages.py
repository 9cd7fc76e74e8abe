"""What the core and the worker say, as text for people."""

from __future__ import annotations

import pytest

from spectralift_qgis.adapters.messages import error_text, stage_text, time_text, training_text
from spectralift_qgis.adapters.worker import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.errors import Finding, RequestRefused
from spectralift_qgis.core.progress import STAGES


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


def test_a_crash_shows_what_the_worker_wrote_last():
    assert error_text(WorkerCrashed("It crashed.", ["one", "two"])).splitlines()[-2:] == ["one", "two"]
    assert error_text(WorkerCrashed("It crashed.")) == "It crashed."


def test_a_failure_is_its_sentence():
    assert error_text(WorkerFailed("The disk is full.")) == "The disk is full."


def test_training_text_says_what_is_known():
    assert training_text(0.0123, 12.4) == "loss 0.01230, about 12 s left"
    assert training_text(0.0123, None) == "loss 0.01230"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "0 s"), (89.4, "89 s"), (90, "2 min"), (3540, "59 min"), (3599, "1 h 0 min"), (7800, "2 h 10 min")],
)
def test_times_are_as_rough_as_they_are_known(seconds, text):
    assert time_text(seconds) == text
